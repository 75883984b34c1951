import { describe, expect, test } from 'vitest';
import { CHROMIUM } from './browser.js';
import { stage, tellIfNotRun } from './page-test.js';
import { good, many, wrongDate } from './samples.js';
import { storePair } from './stored.js';

tellIfNotRun();

const END = 'and that is where it ends.';

const paper = stage((db) => {
  const of = (number: number) => good('paper', number);
  const bad = wrongDate('paper', 1);
  const long = bad.turns.map((turn) => ({ ...turn, reply: `${turn.reply} ${'More of it. '.repeat(400)}${END}` }));
  storePair(db, 'main', many(30, of), [{ ...bad, turns: long }, ...many(30, of).slice(1)]);
});

describe.runIf(CHROMIUM !== undefined)('on paper', () => {
  test.each(['light', 'dark'] as const)(
    'a dialogue stands there whole, dark on white, chosen theme: %s',
    async (theme) => {
      const { page, errors } = await paper.open('#/comparison/main/main-next?open=paper/parcel-1', {
        colorScheme: theme,
      });
      await page.locator('.message mark').first().waitFor();
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.locator('.bot[data-side="candidate"]', { hasText: END }).first().waitFor();
      expect(await page.locator('.button:visible, .icon-button:visible').count()).toBe(0);
      const seen = await page.evaluate(() => {
        const clipped = [...document.querySelectorAll('.detail-pane, .detail-pane *')].filter((one) => {
          const { overflowX, overflowY } = getComputedStyle(one);
          const cuts = overflowX !== 'visible' || overflowY !== 'visible';
          return (
            cuts &&
            one.clientHeight > 1 &&
            (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
          );
        });
        const sum = (colour: string) =>
          (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((all, one) => all + Number(one), 0);
        const message = document.querySelector('.message') as Element;
        return {
          clipped: clipped.map((one) => one.className),
          wide: document.documentElement.scrollWidth - innerWidth,
          paper: sum(getComputedStyle(document.body).backgroundColor),
          ink: sum(getComputedStyle(message).color),
        };
      });
      expect(seen.clipped).toEqual([]);
      expect(seen.wide).toBeLessThanOrEqual(0);
      expect(seen.paper).toBe(3 * 255);
      expect(seen.ink).toBeLessThan(150);
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test.each([
    ['#/comparison/main/main-next', '.row', 30],
    ['#/runs', '.run-row.row-like', 2],
  ])('a list stands there whole, one row after the other: %s', async (hash, row, count) => {
    const { page, errors } = await paper.open(hash, { viewport: { width: 1280, height: 500 } });
    await page.locator(row).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.locator(row).count()).toBe(count);
    const rows = await page.locator(row).evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        const deepest = Math.max(...[...one.querySelectorAll('*')].map((part) => part.getBoundingClientRect().bottom));
        return { top, bottom, deepest, shown: getComputedStyle(one).position };
      }),
    );
    rows.forEach(({ top, bottom, deepest, shown }, index) => {
      expect(shown).toBe('static');
      expect(deepest).toBeLessThanOrEqual(bottom + 1);
      if (index > 0) expect(top).toBeGreaterThanOrEqual((rows[index - 1]?.bottom ?? 0) - 1);
    });
    expect(await page.locator('article.detail-pane:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
