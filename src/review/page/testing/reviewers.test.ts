import { describe, expect, test } from 'vitest';
import { CHROMIUM } from './browser.js';
import { stage, tellIfNotRun } from './page-test.js';
import { good, many, wrongDate } from './samples.js';
import { storePair } from './stored.js';

tellIfNotRun();

const set = stage((db) => {
  const of = (number: number) => good('main', number);
  storePair(db, 'main', many(4, of), [wrongDate('main', 1), wrongDate('main', 2), of(3), of(4)]);
});

const COMPARISON = '#/comparison/main/main-next';

describe.runIf(CHROMIUM !== undefined)('reviewers and their windows', () => {
  test('what one reviewer judged, another sees when they come back to their window', async () => {
    const [ada, grace] = [await set.open(COMPARISON), await set.open(`${COMPARISON}?open=main/parcel-1`)];
    for (const { page } of [ada, grace]) await page.locator('.finding').first().waitFor();
    await ada.page.keyboard.press('r');
    await ada.page.keyboard.type('Ada');
    await ada.page.keyboard.press('Enter');
    await ada.page.locator('.row[data-name="main/parcel-1"][data-done="true"]').waitFor();
    expect(await grace.page.locator('.row[data-name="main/parcel-1"]').getAttribute('data-done')).toBe('false');
    await grace.page.evaluate(() => dispatchEvent(new Event('focus')));
    await grace.page.locator('.row[data-name="main/parcel-1"][data-done="true"]').waitFor();
    await grace.page.locator('.finding[data-state="confirmed"]', { hasText: 'Ada' }).waitFor();
    expect([ada.errors, grace.errors]).toEqual([[], []]);
    for (const { page } of [ada, grace]) await page.context().close();
  });

  test('a shared address opens the same dialogue, the same filter and the same side', async () => {
    const address = `${COMPARISON}?kind=regressed&q=parcel&open=main/parcel-2&side=candidate`;
    const { page, errors } = await set.open(address);
    await page.locator('article[data-name="main/parcel-2"] .turns[data-side="candidate"]').waitFor();
    expect(await page.locator('.row').count()).toBe(2);
    await page.reload();
    await page.locator('article[data-name="main/parcel-2"] .turns[data-side="candidate"]').waitFor();
    expect(await page.locator('input[type="search"]').inputValue()).toBe('parcel');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('on a narrow screen the back button leads from a dialogue to the list, and then to where one came from', async () => {
    const { page, errors } = await set.open('#/runs', { viewport: { width: 390, height: 800 } });
    await page.locator('.run-link').first().click();
    await page.locator('.row[data-name="main/parcel-2"]').click();
    await page.locator('article[data-name="main/parcel-2"]').waitFor();
    await page.goBack();
    await page.locator('.row[data-name="main/parcel-2"]').waitFor();
    await page.locator('.row[data-name="main/parcel-1"]').click();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.locator('.row[data-name="main/parcel-1"]').waitFor();
    await page.goBack();
    await page.locator('.run-row.row-like').first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('who says who they are in the middle of the blind queue goes on with it, and is not asked twice', async () => {
    const { page, errors } = await set.open('#/queue');
    await page.locator('.blind-turn').first().waitFor();
    await page.keyboard.press('a');
    await page.getByRole('dialog').locator('input').fill('Grace Hopper');
    await page.keyboard.press('Enter');
    await page.locator('.revealed').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 of').waitFor();
    const left = async () => {
      await page.getByText('1 of').waitFor();
      return Number((await page.locator('.view-head .number').innerText()).match(/of (\d+)/)?.[1]);
    };
    const asked = await page.locator('.view-head .number').innerText();
    await page.getByRole('link', { name: 'Baselines' }).click();
    await page.locator('.card').waitFor();
    await page.getByRole('link', { name: 'Blind queue' }).click();
    expect(await left()).toBe(Number(asked.match(/of (\d+)/)?.[1]) - 1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('an address of another launch is refused in words, and shows nothing that is stored', async () => {
    const { page } = await set.open('#/runs');
    const { origin } = new URL(page.url());
    const context = await set.browser.newContext({ locale: 'de-DE' });
    const stranger = await context.newPage();
    const answer = await stranger.goto(`${origin}/?token=of-yesterday`);
    expect(answer?.status()).toBe(401);
    await stranger.getByText('Diese Adresse ist von einem früheren Start').first().waitFor();
    expect(await stranger.locator('.run-row').count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
    await context.close();
    await page.context().close();
  });

  test('a server that went away is told before anybody judges in vain', async () => {
    const { page } = await set.open(COMPARISON);
    await page.locator('.finding').first().waitFor();
    await page.route('**/api/state', (route) => route.abort());
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByText('is testkunde review still running?').waitFor();
    await page.unroute('**/api/state');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByText('is testkunde review still running?').waitFor({ state: 'detached' });
    await page.context().close();
  });
});
