// Longer than other files because all trouble is tried on one database.
import { spawn } from 'node:child_process';
import { existsSync, renameSync, truncateSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { scriptedBot } from '../../../../scripts/scripted-bot.js';
import { tempFolder } from '../../../../scripts/temp-folder.js';
import { openDatabase } from '../../../store/open.js';
import { judgementRegister } from '../../../store/reviews.js';
import { CHROMIUM } from './browser.js';
import { CLI } from './launch.js';
import { stage, tellIfNotRun } from './page-test.js';
import { good, many, wrongDate } from './samples.js';
import { type Held, storePair } from './stored.js';

tellIfNotRun();

/** Of the candidate: a hundred trials, each of which goes another way; 600 findings; 500 turns; replies of 100 kB. */
const LARGE: readonly { readonly before: Held; readonly now: Held }[] = [
  { before: good('large', 1), now: hundredAnswers(wrongDate('large', 1)) },
  { before: good('large', 2), now: sixHundredFindings(wrongDate('large', 2)) },
  {
    before: longDialogue('We ask for patience.'),
    now: {
      ...longDialogue('We beg for patience.'),
      fails: [{ grader: 'accuracy', turn: 450, reason: 'Item 450 has another price.', quote: '450 euros' }],
    },
  },
  {
    before: longReply('3 March'),
    now: {
      ...longReply('8 March'),
      fails: [{ grader: 'accuracy', turn: 1, reason: 'The reply does not state "3 March".', quote: '8 March' }],
    },
  },
];

function hundredAnswers(held: Held): Held {
  const [first, ...rest] = held.turns;
  if (first === undefined) return held;
  const others = many(99, (number) => ({
    turns: [{ ...first, reply: `It arrives in week ${number}.` }, ...rest],
    fails: [{ grader: 'accuracy' as const, turn: 1, reason: `It says week ${number}.`, quote: `week ${number}` }],
  }));
  return { ...held, others };
}

function sixHundredFindings(held: Held): Held {
  const [first, ...rest] = held.turns;
  if (first === undefined) return held;
  const others = many(60, (number) => {
    const weeks = many(10, (place) => `week ${number * 10 + place}`);
    return {
      turns: [{ ...first, reply: `It arrives in ${weeks.join(' or ')}.` }, ...rest],
      fails: weeks.map((quote) => ({ grader: 'accuracy' as const, turn: 1, reason: 'It says another week.', quote })),
    };
  });
  return { ...held, others };
}

function longDialogue(words: string): Held {
  const turns = many(500, (number) => ({
    says: `What does item ${number} cost?`,
    reply: `Item ${number} costs ${number} euros. ${number % 7 === 0 ? words : ''}`,
  }));
  return { suite: 'large', id: 'turns', title: 'Five hundred turns', turns };
}

function longReply(date: string): Held {
  const pages = 'It goes on, and on, and on. '.repeat(1800);
  const turns = [
    { says: 'Tell me everything.', reply: `${pages}It arrives on ${date}. ${pages}` },
    { says: 'In one word?', reply: 'x'.repeat(100_000) },
  ];
  return { suite: 'large', id: 'reply', title: 'A reply of 100 kB', turns };
}

/** Regressions that are judged while another process writes. */
const WRITTEN_BESIDE = 8;

const set = stage((db) => {
  const of = (number: number) => good('main', number);
  storePair(
    db,
    'main',
    many(6, of),
    many(6, (number) => wrongDate('main', number)),
  );
  storePair(
    db,
    'busy',
    many(WRITTEN_BESIDE, (number) => good('busy', number)),
    many(WRITTEN_BESIDE, (number) => wrongDate('busy', number)),
  );
  storePair(
    db,
    'large',
    LARGE.map(({ before }) => before),
    LARGE.map(({ now }) => now),
  );
});

const COMPARISON = '#/comparison/main/main-next';

const look = (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')));
const unsaved = (page: Page) => page.locator('.unsaved-line');
const finding = (page: Page, state: string) => page.locator(`.finding[data-state="${state}"]`);

async function open(id: string, locale = 'en-GB') {
  const opened = await set.open(`${COMPARISON}?open=main/${id}`, { locale });
  await opened.page.locator(`article[data-name="main/${id}"] .finding`).first().waitFor();
  return opened;
}

/** Says it of the open dialogue, for the first time: so one is asked who one is. */
async function sayAs(page: Page, key: string, name: string) {
  await page.keyboard.press(key);
  await page.getByRole('dialog').locator('input').fill(name);
  await page.keyboard.press('Enter');
}

function judged(of = 'main'): unknown[] {
  const db = openDatabase(set.db, { create: false });
  const all = judgementRegister(db).filter(({ suite }) => suite === of);
  db.close();
  return all.map(({ dialogue, decision, by, reason }) => [dialogue, decision, by, reason]);
}

const LARGE_COMPARISON = '#/comparison/large/large-next';

describe.runIf(CHROMIUM !== undefined)('what is large', () => {
  test('a hundred different answers can all be read, and do not push what was said out of sight', async () => {
    const { page, errors } = await set.open(`${LARGE_COMPARISON}?open=large/parcel-1`);
    await page.locator('.turn').first().waitFor();
    expect(await page.locator('.answer').count()).toBe(100);
    expect(await page.locator('.finding').count()).toBe(8);
    await page.locator('.answer').last().click();
    const said = page.locator('#turn-1 .bot[data-side="candidate"] .said');
    await expect.poll(() => said.innerText()).toMatch(/^It arrives in week \d+\.$/);
    await page.getByRole('button', { name: 'Show all 100' }).click();
    await expect.poll(() => page.locator('.finding').count()).toBe(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a dialogue with more findings than a request may name is judged with one key, all of it', async () => {
    const { page, errors } = await set.open(`${LARGE_COMPARISON}?open=large/parcel-2`);
    await page.locator('article[data-name="large/parcel-2"] .finding').first().waitFor();
    await sayAs(page, 'r', 'Ada');
    await page.getByText('Confirmed: 601 verdicts').waitFor();
    await page.locator('.row[data-name="large/parcel-2"][data-done="true"]').waitFor();
    expect(judged('large')).toHaveLength(601);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('of 500 turns the failing one is a click away', async () => {
    const { page, errors } = await set.open(`${LARGE_COMPARISON}?open=large/turns`);
    await page.locator('#turn-500').waitFor();
    expect(await page.locator('.finding').count()).toBe(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Turn 450' }).click();
    await expect.poll(() => inSight(page, '#turn-450 mark')).toBe(true);
    await page.locator('.passes > summary').click();
    await page.getByRole('button', { name: 'Show all 499' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('in a reply of 100 kB the one changed and failing word is marked, and a click away', async () => {
    const { page, errors } = await set.open(`${LARGE_COMPARISON}?open=large/reply`, {
      viewport: { width: 360, height: 740 },
    });
    await page.locator('#turn-2').waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.locator('ins').allInnerTexts()).toEqual(['8 ']);
    await page.getByRole('button', { name: 'Turn 1' }).click();
    await expect.poll(() => inSight(page, '#turn-1 mark')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page
      .getByRole('button', { name: /^Show all/ })
      .first()
      .click();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** A run, held by a process of its own, whose bot answers at once: it ends when it is told to. */
async function runBeside(db: string) {
  let said = 0;
  const url = await scriptedBot(() => {
    said += 1;
    return { json: { reply: 'It arrives on 3 March 2026.' } };
  });
  const cwd = tempFolder({
    'testkunde.yaml': `targets: { beside: { type: http, url: '${url}', body: { message: '{{ text }}' } } }\n`,
    'suites/beside.yaml': `suite: beside\nlanguage: en\ndialogues:\n${many(50, (number) => `  - { id: d${number}, turns: [{ says: 'Where is it?' }] }\n`).join('')}`,
  });
  const flags = ['--trials', '1000', '--concurrency', '1', '--db', db];
  const child = spawn(process.execPath, [CLI, 'run', ...flags], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint += text;
  });
  const ended = new Promise<number | null>((over) => child.on('exit', over));
  return {
    said: () => said,
    async stop() {
      child.kill('SIGINT');
      return { code: await ended, complaint };
    },
  };
}

describe.runIf(CHROMIUM !== undefined)('while another process holds a run', () => {
  test('what is judged is stored, nothing of either is lost, and nobody hears of a lock', async () => {
    const beside = await runBeside(set.db);
    await expect.poll(beside.said, { timeout: 20_000 }).toBeGreaterThan(20);
    const { page, errors } = await set.open('#/comparison/busy/busy-next?open=busy/parcel-1');
    await page.locator('.finding').first().waitFor();
    const before = beside.said();
    await sayAs(page, 'r', 'Ada');
    for (let number = 2; number <= WRITTEN_BESIDE; number += 1) {
      await page.locator(`article[data-name="busy/parcel-${number}"] .finding`).first().waitFor();
      await page.keyboard.press(number % 2 === 0 ? 'u' : 'r');
    }
    await expect.poll(() => judged('busy').length, { timeout: 10_000 }).toBe(WRITTEN_BESIDE);
    await page.locator('[data-open-count="0"]').waitFor();
    expect(beside.said() - before).toBeGreaterThan(20);
    expect(await unsaved(page).count()).toBe(0);
    expect(await page.getByText(/database/).allInnerTexts()).toEqual([]);
    expect(errors).toEqual([]);
    const { code, complaint } = await beside.stop();
    expect([code, complaint]).toEqual([130, expect.not.stringMatching(/locked|BUSY/i)]);
    expect(judged('busy').map((one) => (one as string[]).slice(0, 2))).toEqual(
      many(WRITTEN_BESIDE, (number) => [`parcel-${number}`, number % 2 === 0 ? 'unsure' : 'confirm']),
    );
    const db = openDatabase(set.db, { create: false });
    const stored = db.prepare(
      "SELECT count(*) FROM turns JOIN trials t ON t.key = trial_key WHERE t.status = 'finished'",
    );
    // What the bot said last may have been on its way when the run was ended.
    expect(stored.pluck().get()).toBeGreaterThan(beside.said() - 10);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
    await page.context().close();
  }, 60_000);
});

describe.runIf(CHROMIUM !== undefined)('when the database cannot be had', () => {
  test('while another process holds it locked, reading goes on, and what was said waits and is stored', async () => {
    const { page } = await open('parcel-1');
    const other = openDatabase(set.db, { create: false });
    other.exec('BEGIN IMMEDIATE');
    await sayAs(page, 'r', 'Ada');
    // The server waits for the lock, and answers others meanwhile.
    await page.locator('article[data-name="main/parcel-2"] .turn').first().waitFor();
    await page.evaluate(() => fetch('./api/history?suite=main&id=parcel-5').then((answer) => answer.text()));
    expect(await unsaved(page).count()).toBe(0);
    await unsaved(page).getByText('Not stored yet: 1 judgement. Another process holds the database locked.').waitFor();
    await unsaved(page).locator('summary').click();
    await unsaved(page).getByText('The parcel is late (1): Confirm').waitFor();
    expect(await page.locator('.row[data-name="main/parcel-1"]').getAttribute('data-done')).toBe('false');
    other.exec('COMMIT');
    other.close();
    await unsaved(page).getByRole('button', { name: 'Store now' }).click();
    await unsaved(page).waitFor({ state: 'detached' });
    await page.locator('.row[data-name="main/parcel-1"][data-done="true"]').waitFor();
    expect(judged()).toEqual([['parcel-1', 'confirm', 'Ada', null]]);
    await page.context().close();
  }, 30_000);

  test('when it was deleted, that is told, nothing that was said is lost, and it is stored once the file is back', async () => {
    const { page } = await open('parcel-2', 'de-DE');
    const before = judged();
    const away = [set.db, `${set.db}-wal`, `${set.db}-shm`].filter(existsSync);
    for (const file of away) renameSync(file, `${file}.away`);
    await look(page);
    await page.getByText('Die Datenbank wurde gelöscht oder ersetzt').waitFor();
    expect(await page.locator('.turn').count()).toBeGreaterThan(0);
    await page.locator('.finding').getByRole('button', { name: 'Aufheben' }).click();
    await page.getByRole('dialog').locator('input').fill('Grace');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Grund').fill('der Spediteur hat umgeplant');
    await page.keyboard.press('Enter');
    await unsaved(page).locator('summary').click();
    await unsaved(page).getByText('Aufheben, der Spediteur hat umgeplant').waitFor();
    // It can be said anew: only the newest is kept.
    await page.locator('.finding').getByRole('button', { name: 'Unsicher' }).click();
    await unsaved(page).getByText('The parcel is late (2): Unsicher').waitFor({ state: 'attached' });
    expect(await unsaved(page).locator('li').count()).toBe(1);
    for (const file of away) renameSync(`${file}.away`, file);
    await look(page);
    await unsaved(page).waitFor({ state: 'detached' });
    await finding(page, 'unsure').getByText(/Grace/).waitFor();
    expect(judged()).toEqual([...before, ['parcel-2', 'unsure', 'Grace', null]]);
    await page.context().close();
  }, 30_000);

  test('when it is damaged, that is told, and what is on the page stays', async () => {
    const { page } = await open('parcel-3');
    await page.locator('.turn').first().waitFor();
    const db = openDatabase(set.db, { create: false });
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    truncateSync(set.db, 8192);
    await look(page);
    await page.getByText('The database cannot be read or written').first().waitFor();
    await sayAs(page, 'u', 'Ada');
    await unsaved(page).getByText('Not stored yet: 1 judgement.').waitFor();
    expect(await page.locator('.turn').count()).toBeGreaterThan(0);
    await page.context().close();
  }, 30_000);
});

function inSight(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
