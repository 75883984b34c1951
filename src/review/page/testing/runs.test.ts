import { describe, expect, test } from 'vitest';
import { CHROMIUM } from './browser.js';
import { stage, tellIfNotRun } from './page-test.js';
import { good } from './samples.js';
import { storeRun } from './stored.js';

tellIfNotRun();

const RUNS = 1200;

const many = stage((db) => {
  db.transaction(() => {
    for (let n = 1; n <= RUNS; n++) {
      const at = new Date(Date.parse('2026-01-01T00:00:00Z') + n * 3_600_000).toISOString();
      storeRun(db, `run-${String(n).padStart(4, '0')}`, [good('shop', 1)], at);
    }
  })();
});

describe.runIf(CHROMIUM !== undefined)('the list of runs', () => {
  test('finds the oldest of 1,200 runs, and keeps the search in the address', async () => {
    const { page, errors } = await many.open('#/runs');
    await page.getByText('1,200 runs').waitFor();
    await page.getByLabel('Search').last().fill('run-00 -run-000');
    await page.getByText('90 of 1,200 runs').waitFor();
    expect(page.url()).toContain('q=run-00+-run-000');
    await page.getByLabel('Search').last().fill('run-0001');
    await page.getByText('1 of 1,200 runs').waitFor();
    await page.locator('.run-row.row-like', { hasText: 'run-0001' }).waitFor();
    await page.reload();
    await page.getByText('1 of 1,200 runs').waitFor();
    expect(await page.locator('.run-row.row-like').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('is loaded as far as it is read, down to the oldest', async () => {
    const { page, errors } = await many.open('#/runs');
    await page.getByText('1,200 runs').waitFor();
    const oldest = page.locator('.run-row.row-like', { hasText: 'run-0001' });
    await expect
      .poll(
        async () => {
          await page.locator('.run-table').evaluate((one) => one.scrollTo(0, one.scrollHeight));
          return oldest.count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    expect(await oldest.getAttribute('aria-posinset')).toBe('1200');
    expect(errors).toEqual([]);
    await page.context().close();
  }, 30_000);
});
