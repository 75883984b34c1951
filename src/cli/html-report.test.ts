import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { storeLargeComparison } from '../../scripts/large-comparison.js';
import { saying } from '../../scripts/saying.js';
import { project, QUESTIONS } from '../../scripts/shop-project.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { HOSTILE } from '../report/hostile.test-cases.js';
import { type ComparisonList, type DialogueDetail, type Exported, requestKey } from '../review/api.js';
import { CHROMIUM, launchBrowser, pagesBusyMs } from '../review/page/testing/browser.js';
import { openDatabase } from '../store/open.js';
import { htmlReport } from './html-report.js';

/** The data of an exported page, as the page itself reads it. */
function dataOf(html: string): Exported {
  const parts = html.split('<script type="application/json" id="testkunde-data">');
  expect(parts).toHaveLength(2);
  return JSON.parse(parts[1]?.split('</script>')[0] ?? '') as Exported;
}

async function exported(cwd: string, names: readonly string[] = [], options: { db?: string; all?: boolean } = {}) {
  const io = testIo(cwd);
  expect(await htmlReport(names, { html: 'out/report.html', format: 'json', ...options }, io)).toBe(0);
  const told = JSON.parse(io.written.stdout) as { bytes: number; details: number; left_out: number };
  const file = join(cwd, 'out/report.html');
  const html = readFileSync(file, 'utf8');
  return { ...told, file, html, data: dataOf(html) };
}

const listIn = ({ query, answers }: Exported) =>
  answers[requestKey('GET /api/comparison', { ...query })] as ComparisonList;

/** As with a server; a busy machine makes the same work take longer. */
const FIRST_MS = 1000;

/** Reads a file in a browser without a network, where there is one; the page must want nothing and go wrong nowhere. */
async function offline(
  file: string,
  read: (page: Page, busyMs: (act: () => Promise<unknown>) => Promise<number>) => Promise<void>,
): Promise<void> {
  if (CHROMIUM === undefined) return;
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ locale: 'en-GB', offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('dialog', (dialog) => troubles.push(dialog.message()));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await read(page, (act) => pagesBusyMs(browser, act));
    expect(troubles).toEqual([]);
    expect(asked.filter((url) => url !== pathToFileURL(file).href && !url.startsWith('data:'))).toEqual([]);
  } finally {
    await browser.close();
  }
}

describe('report --html', () => {
  it('of 1,000 dialogues stays under 2 MB, with everything of those that changed', async () => {
    const cwd = tempFolder();
    const db = openDatabase(join(cwd, 'large.db'), { create: true });
    storeLargeComparison(db, { dialogues: 1000 });
    db.close();
    const { bytes, left_out, details, data, file } = await exported(cwd, ['main', 'latest'], { db: 'large.db' });
    expect(bytes).toBe(statSync(file).size);
    expect(bytes).toBeLessThan(2_000_000);
    expect(left_out).toBe(0);
    const changed = listIn(data).rows.filter(({ change }) => change !== 'unchanged');
    expect(details).toBe(changed.length);
    expect(changed.length).toBeGreaterThan(20);
    expect(listIn(data).rows.length).toBeGreaterThan(990);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await offline(file, async (page, busy) => {
      let drawing = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 5 && drawing >= FIRST_MS; tries++)
        drawing = await busy(async () => {
          await page.goto(pathToFileURL(file).href);
          await page.locator('.row').first().waitFor();
        });
      expect(drawing).toBeLessThan(FIRST_MS);
      await page.locator('.turn').first().waitFor();
      expect(await page.locator('.list-foot').innerText()).toBe(
        `${listIn(data).rows.length.toLocaleString('en')} dialogues`,
      );
      expect(await page.locator('.row').count()).toBeLessThan(60);
      await page.locator('input[data-search]').fill(changed[1]?.id ?? '');
      await page.locator('.row').first().click();
      await page.locator(`article[data-name="${changed[1]?.suite}/${changed[1]?.id}"] .turn`).first().waitFor();
      await page.locator('input[data-search]').fill(listIn(data).rows.at(-1)?.id ?? '');
      await page.locator('.row').last().click();
      await page.getByText('The transcripts of this dialogue are not in this file.').waitFor();
    });
  }, 60_000);

  it('of more says what had no room, and takes it in when told to', async () => {
    const cwd = tempFolder();
    const db = openDatabase(join(cwd, 'large.db'), { create: true });
    storeLargeComparison(db, { dialogues: 3000, turns: 10 });
    db.close();
    const some = await exported(cwd, [], { db: 'large.db' });
    expect(some.bytes).toBeLessThan(2_000_000);
    expect(some.left_out).toBeGreaterThan(0);
    expect(some.data.left_out).toBe(some.left_out);
    expect(listIn(some.data).rows[0]).toMatchObject({ hard: true });
    const [first] = listIn(some.data).rows;
    const key = requestKey('GET /api/dialogue', { ...some.data.query, suite: first?.suite, id: first?.id });
    expect((some.data.answers[key] as DialogueDetail).row).toEqual(first);
    const all = await exported(cwd, [], { db: 'large.db', all: true });
    expect(all).toMatchObject({ left_out: 0, details: some.details + some.left_out });
    expect(all.bytes).toBeGreaterThan(2_000_000);
  }, 60_000);

  it('of a run alone has what failed in it', async () => {
    const shop = await project();
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    const { data, details } = await exported(shop.cwd, ['latest']);
    expect(data.query.before).toBeUndefined();
    expect(details).toBe(1);
    expect(listIn(data)).toMatchObject({
      before: null,
      rows: [{ id: 'date', change: null, outcome: 'fail' }, {}, {}, {}],
    });
    expect(data.answers[requestKey('GET /api/session')]).toMatchObject({ read_only: true });
    await expect(exported(shop.cwd, ['a', 'b', 'c'])).rejects.toThrow(saying('a report is of one run, or of two'));
    await expect(exported(shop.cwd, ['nobody'])).rejects.toThrow(saying('no run begins with "nobody"'));
  });

  it('holds hostile replies as text alone, and nothing of them runs from the disk', async () => {
    const shop = await project();
    const all = [...HOSTILE, '</script><script>document.title="owned"</script>', '<!--<script>', '\u2028";alert(1)//'];
    shop.answers[QUESTIONS.thanks[0]] = "You're welcome.";
    await shop.hold();
    shop.accept();
    shop.answers[QUESTIONS.date[0]] = all.join('\n');
    await shop.hold();
    const { html, data, file } = await exported(shop.cwd);
    expect(html.split('<script').length).toBe(3);
    expect(html.split('</script>').length).toBe(3);
    const details = Object.entries(data.answers).filter(([key]) => key.startsWith('GET /api/dialogue'));
    const replies = details.flatMap(([, one]) => (one as DialogueDetail).now?.answers[0]?.turns[0]?.reply ?? []);
    expect(replies.some((reply) => reply.includes('</script><script>document.title="owned"</script>'))).toBe(true);
    await offline(file, async (page) => {
      await page.goto(pathToFileURL(file).href);
      await page.getByText('date').first().waitFor();
      expect(await page.title()).not.toBe('owned');
    });
  }, 60_000);
});
