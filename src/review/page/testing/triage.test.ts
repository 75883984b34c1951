import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { acceptanceRegister } from '../../../store/acceptances.js';
import { openDatabase } from '../../../store/open.js';
import { CHROMIUM } from './browser.js';
import { stage, tellIfNotRun } from './page-test.js';
import { good, leak, many, reworded, wrongDate } from './samples.js';
import { storePair } from './stored.js';

tellIfNotRun();

const two = stage((db) => {
  for (const name of ['main', 'keys']) {
    const of = (number: number) => good(name, number);
    storePair(db, name, many(4, of), [wrongDate(name, 1), leak(name, 2), reworded(name, 3), of(4)]);
  }
  const of = (number: number) => good('bulk', number);
  storePair(db, 'bulk', many(5, of), [...[1, 2, 3].map((number) => wrongDate('bulk', number)), leak('bulk', 4), of(5)]);
  storePair(
    db,
    'fifty',
    many(80, (number) => good('fifty', number)),
    many(80, (number) => (number > 50 ? good : number % 5 === 0 ? leak : wrongDate)('fifty', number)),
  );
});

const gate = (page: Page) => page.locator('.summary [data-gate]');
const rowNamed = (page: Page, name: string) => page.locator(`.row[data-name="${name}"]`);

describe.runIf(CHROMIUM !== undefined)('triage in a browser', () => {
  test('with the mouse: find the regression, read it, overturn it, accept another, and the release may ship', async () => {
    const { page, errors } = await two.open('#/runs');
    await page.getByLabel('Search').last().fill('-good main');
    await page.locator('.run-row', { hasText: 'main-next' }).getByRole('link').first().click();
    await expect.poll(() => gate(page).getAttribute('data-gate')).toBe('fail');
    await page.getByRole('button', { name: 'Regressed 2' }).click();
    await rowNamed(page, 'main/parcel-1').click();

    // Read it: both sides, the words that moved and failed, what was owed.
    await page.locator('.bot[data-side="candidate"] mark', { hasText: '8 March' }).first().waitFor();
    expect(await page.locator('.bot[data-side="baseline"] del').first().textContent()).toBe('3 ');
    expect(await page.locator('.bot[data-side="candidate"] ins').first().textContent()).toBe('8 ');
    expect(await page.locator('#turn-1 .expectations').innerText()).toContain('3 March');
    expect(await page.locator('#turn-1 .bot[data-side="candidate"] .bot-foot').innerText()).toContain('slower');

    // The window never scrolls: list and transcript do, each by itself.
    await page.getByRole('button', { name: 'Turn 1' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);

    await page.locator('.finding[data-grader="accuracy"]').getByRole('button', { name: 'Overturn' }).click();
    await page.getByRole('dialog').getByLabel('Your name').fill('Grace Hopper');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'The reply is fine' }).click();
    await page
      .locator('.finding[data-state="overturned"]')
      .getByText(/Grace Hopper/)
      .waitFor();

    await rowNamed(page, 'main/parcel-2').click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Tom asked us to');
    await dialog.getByLabel('Second name').fill('grace hopper');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Second name').fill('Ada Lovelace');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await expect.poll(() => gate(page).getAttribute('data-gate')).toBe('pass');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('by keyboard alone', async () => {
    const { page, errors } = await two.open('#/comparison/keys/keys-next');
    await expect.poll(() => gate(page).getAttribute('data-gate')).toBe('fail');
    const press = (key: string) => page.keyboard.press(key);
    await page.locator('.finding').first().waitFor();
    expect(await page.locator('.row[aria-selected="true"]').getAttribute('data-name')).toBe('keys/parcel-2');
    await press('a');
    await page.keyboard.type('Grace Hopper');
    await press('Enter');
    await page.getByRole('dialog').getByLabel('Reason').waitFor();
    await page.keyboard.type('Tom asked us to');
    await press('Tab');
    await page.keyboard.type('Ada Lovelace');
    await press('Enter');
    await expect.poll(() => page.locator('.row[aria-selected="true"]').getAttribute('data-name')).toBe('keys/parcel-1');
    // Taken back by a key, and given again: the reason and the second name are still there.
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).waitFor();
    await press('z');
    await page.getByText('Acceptance withdrawn').waitFor();
    await press('k');
    await page.locator('.finding[data-grader="privacy"]').waitFor();
    await press('a');
    await page.getByRole('dialog').getByLabel('Reason').waitFor();
    await press('Enter');
    await page.locator('.finding[data-grader="accuracy"][data-outcome="fail"]').waitFor();
    await press('o');
    await page.getByRole('dialog').waitFor();
    await press('1');
    await expect.poll(() => gate(page).getAttribute('data-gate')).toBe('pass');
    await press('2');
    expect(page.url()).toContain('side=baseline');
    await press('?');
    await page.getByRole('dialog').getByText('Next open regression').waitFor();
    await press('Escape');
    await press('/');
    await page.keyboard.type('-late');
    await page.getByText('No dialogue matches').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('50 regressions are triaged with at most 150 key presses', async () => {
    const { page, errors } = await two.open('#/comparison/fifty/fifty-next');
    let presses = 0;
    const press = async (key: string) => {
      presses++;
      await page.keyboard.press(key);
    };
    const type = async (text: string) => {
      for (const key of text) await press(key);
    };
    const open = () => page.locator('[data-open-count]').getAttribute('data-open-count').then(Number);
    await expect.poll(open).toBe(50);
    await page.locator('.finding').first().waitFor();
    for (let left = 50; left > 0; left--) {
      const hard = (await page.locator('.finding [class="badge bad"]', { hasText: 'hard' }).count()) > 0;
      await press(hard ? 'a' : 'r');
      if (left === 50) {
        await type('Eve');
        await press('Enter');
      }
      if (hard) {
        await page.getByRole('dialog').getByLabel('Reason').waitFor();
        if (left === 50) {
          await type('fine');
          await press('Tab');
          await type('Ada');
        }
        await press('Enter');
      }
      await expect.poll(open).toBe(left - 1);
      if (left > 1) await page.locator('.finding').first().waitFor();
    }
    expect(presses).toBeLessThanOrEqual(150);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('several changes are accepted at once, each as an entry of its own, but never a hard failure', async () => {
    const { page, errors } = await two.open('#/comparison/bulk/bulk-next');
    await page.getByRole('button', { name: 'Accept all shown (3)' }).waitFor();
    await page.keyboard.press('A');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your name').fill('Grace Hopper');
    await page.keyboard.press('Enter');
    await dialog.getByText('What will be accepted').waitFor();
    expect(await dialog.getByRole('checkbox').count()).toBe(3);
    expect(await dialog.innerText()).toContain('1 hard failure is left out');
    await dialog.getByLabel('The parcel is late (3)').uncheck();
    expect(await dialog.getByRole('heading').innerText()).toBe('Accept 2 changes');
    await dialog.getByLabel('Reason').fill('the carrier moved the date');
    await page.keyboard.press('Enter');
    await page.getByText('Accepted: 2 changes').waitFor();
    const notes = page.locator('.row .row-note', { hasText: 'accepted' });
    await expect.poll(() => notes.count()).toBe(2);
    expect(await gate(page).getAttribute('data-gate')).toBe('fail');
    const register = () => {
      const db = openDatabase(two.db, { create: false });
      const entries = acceptanceRegister(db, 'bulk').map(({ action, dialogue, by, reason }) => [
        action,
        dialogue,
        by,
        reason,
      ]);
      db.close();
      return entries;
    };
    const accepted = ['parcel-1', 'parcel-2'].map((id) => ['accept', id, 'Grace Hopper', 'the carrier moved the date']);
    expect(register()).toEqual(accepted);
    await page.keyboard.press('z');
    await expect.poll(() => notes.count()).toBe(0);
    expect(
      register()
        .slice(2)
        .map(([action]) => action),
    ).toEqual(['withdraw', 'withdraw']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a verdict that passes can be overturned: its failure is told, and does not gate', async () => {
    const { page, errors } = await two.open('#/comparison/bulk/bulk-next?open=bulk/parcel-5');
    await page.locator('.passes > summary').click();
    const passing = page.locator('.finding[data-outcome="pass"]', { hasText: 'Turn 2' });
    await passing.getByRole('button', { name: 'Overturn' }).click();
    await page.getByRole('dialog').getByLabel('Your name').fill('Grace Hopper');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'The grader missed it' }).click();
    await page.locator('.finding[data-outcome="pass"][data-state="overturned"]', { hasText: 'Grace Hopper' }).waitFor();
    await page.locator('.reasons > summary').click();
    await page.getByText('1 failure that no grader saw does not gate: said by Grace Hopper').waitFor();
    const other = page.locator('.finding[data-outcome="pass"]', { hasText: 'Turn 1' });
    await other.getByRole('button', { name: 'Confirm' }).click();
    await page.locator('.finding[data-outcome="pass"][data-state="confirmed"]').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
