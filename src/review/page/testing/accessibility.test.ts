import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.js';
import { CHROMIUM } from './browser.js';
import { stage, tellIfNotRun } from './page-test.js';
import { good, leak, many, reworded, wrongDate } from './samples.js';
import { judgeAnew, storePair } from './stored.js';

tellIfNotRun();

const set = stage((db) => {
  storePair(
    db,
    'main',
    many(6, (number) => good('main', number)),
    [wrongDate('main', 1), leak('main', 2), reworded('main', 3), ...[4, 5, 7].map((number) => good('main', number))],
  );
  judgeAnew(db, 'main-good', 'main-next');
});

const COMPARISON = '#/comparison/main/main-next';

/** A state of the page: where it is, what is done there, and what is there when it has come. */
interface State {
  readonly name: string;
  readonly hash: string;
  readonly ready: string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** The list is not in sight beside an open dialogue on a narrow screen. */
  readonly wideOnly?: true;
}

const press =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const go = (page: Page, hash: string) =>
  page.evaluate((place) => {
    location.hash = place;
  }, hash);

const OPEN = `${COMPARISON}?open=main/parcel-2`;
const FINDING = '.finding[data-grader="privacy"]';

/** In this order: the first that asks for a name is given it. */
const STATES: readonly State[] = [
  { name: 'runs', hash: '#/runs', ready: '.run-row.row-like' },
  { name: 'no run found', hash: '#/runs?q=nothing-like-it', ready: '.empty' },
  { name: 'comparison', hash: COMPARISON, ready: '.row' },
  {
    name: 'filtered, with a negation',
    hash: `${COMPARISON}?kind=-unchanged&is=-wording&grader=accuracy`,
    ready: '.row',
  },
  { name: 'no dialogue found', hash: `${COMPARISON}?q=nothing-like-it`, ready: '.list-pane .empty' },
  { name: 'judged anew', hash: COMPARISON, ready: 'text=/(judged anew|neu beurteilt).*sample → sample-2/' },
  { name: 'why', hash: COMPARISON, ready: '.reasons[open]', act: (page) => page.locator('.reasons > summary').click() },
  { name: 'a dialogue', hash: OPEN, ready: `.turn` },
  { name: 'one side alone', hash: `${OPEN}&side=candidate`, ready: '.turns[data-side="candidate"]' },
  { name: 'what passes', hash: OPEN, ready: '.passes[open]', act: (page) => page.locator('.passes > summary').click() },
  { name: 'the name', hash: OPEN, ready: 'dialog input[name="name"]', act: press('a') },
  {
    name: 'accepting a hard failure',
    hash: OPEN,
    ready: 'dialog input[name="second"]',
    act: async (page) => {
      await press('a')(page);
      await page.getByRole('dialog').locator('input').fill('Grace Hopper');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'the same name twice',
    hash: OPEN,
    ready: 'dialog [role="alert"]',
    act: async (page) => {
      await press('a')(page);
      await page.locator('dialog input[name="reason"]').fill('because');
      await page.locator('dialog input[name="second"]').fill('grace hopper');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'accepting all that is shown', hash: COMPARISON, ready: 'dialog .ticks', act: press('A'), wideOnly: true },
  { name: 'overturning', hash: OPEN, ready: 'dialog .presets', act: press('o') },
  {
    name: 'overturning what passes',
    hash: OPEN,
    ready: 'dialog .presets',
    act: async (page) => {
      await page.locator('.passes > summary').click();
      await page.locator('.finding[data-outcome="pass"] .segmented button').nth(1).click();
    },
  },
  {
    name: 'judged, and said so',
    hash: `${COMPARISON}?open=main/parcel-1`,
    ready: '.finding[data-state="unsure"]',
    act: (page) => page.locator('.finding[data-grader="accuracy"] .segmented button').nth(2).click(),
  },
  { name: 'keys', hash: '#/runs', ready: 'dialog .keys', act: press('?') },
  { name: 'run alone', hash: '#/run/main-next', ready: '.row' },
  { name: 'history', hash: '#/history/main/parcel-1', ready: '.history-replies' },
  { name: 'blind queue', hash: '#/queue', ready: '.blind-turn' },
  { name: 'after a blind opinion', hash: '#/queue', ready: '.revealed', act: press('a') },
  { name: 'baselines', hash: '#/baselines', ready: '.card' },
  { name: 'what is not there', hash: '#/comparison/main/nothing', ready: '.empty[role="alert"]' },
];

describe.runIf(CHROMIUM !== undefined)('the page for everybody', () => {
  // Side by side, each in a window of its own: most of the time goes to axe.
  test.concurrent.each([
    ['light', 'en-GB', { width: 1440, height: 900 }],
    ['dark', 'de-DE', { width: 1440, height: 900 }],
    ['light', 'de-DE', { width: 360, height: 740 }],
    ['dark', 'en-GB', { width: 768, height: 1024 }],
  ] as const)(
    'axe finds nothing, and nothing is wider than the window: %s, %s, %j',
    async (colorScheme, locale, viewport) => {
      const { page, errors } = await set.open('#/runs', { colorScheme, locale, viewport });
      const found: string[] = [];
      for (const { name, hash, ready, act, wideOnly } of STATES) {
        if (wideOnly && viewport.width <= 768) continue;
        // Each begins afresh.
        await go(page, '#/nowhere');
        await page.locator('.run-table').waitFor();
        await go(page, hash);
        if (act !== undefined)
          await page
            .locator(hash.includes('open=') ? '.turn' : 'main h1')
            .first()
            .waitFor();
        await act?.(page);
        await page.locator(ready).first().waitFor();
        found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          found.push(`${name}: too wide`);
        if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
      }
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
      expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  test('at 320 pixels, as a window of 1280 that is zoomed in four times, nothing has to be scrolled sideways', async () => {
    const { page } = await set.open(OPEN, { viewport: { width: 320, height: 256 }, locale: 'de-DE' });
    await page.locator('.turn').first().waitFor();
    for (const hash of ['#/runs', COMPARISON, OPEN, '#/queue', '#/baselines', '#/history/main/parcel-1']) {
      await go(page, hash);
      await page.locator('main h1').first().waitFor();
      expect([hash, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([hash, 0]);
    }
    await page.context().close();
  });

  test('the list goes by arrow keys, and what is opened is told', async () => {
    const { page, errors } = await set.open(COMPARISON);
    await page.locator('.turn').first().waitFor();
    const open = () => page.locator('.row[aria-selected="true"]').getAttribute('data-name');
    await page.getByRole('listbox').focus();
    const first = await open();
    await page.keyboard.press('ArrowDown');
    await expect.poll(open).not.toBe(first);
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.row[aria-selected="true"]').getAttribute('aria-posinset')).toBe('7');
    const active = await page.getByRole('listbox').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('data-name')).toBe(await open());
    await page.keyboard.press('Home');
    await expect.poll(open).toBe(first);
    await page.getByRole('button', { name: 'Side by side' }).focus();
    await page.keyboard.press('j');
    await page
      .getByRole('status')
      .filter({ hasText: 'The parcel is late (1), Regressed, 2 of 7' })
      .waitFor({ state: 'attached' });
    await expect.poll(() => page.title()).toBe('main/parcel-1 · main → main-next · Testkunde');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a key is answered from the moment that what it is for is drawn', async () => {
    const { page } = await set.open(OPEN);
    await page.locator('.turn').first().waitFor();
    await go(page, '#/runs');
    await page.locator('.run-table').waitFor();
    // Read once, all of it is drawn in one go.
    await page.evaluate((place) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.turn') === null) return;
        observer.disconnect();
        dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
      }).observe(document.body, { childList: true, subtree: true });
      location.hash = place;
    }, OPEN);
    await page.locator('dialog input[name="name"]').waitFor();
    await page.context().close();
  });

  test('keys that are a single character can be switched off, and stay off', async () => {
    const { page, errors } = await set.open(OPEN);
    await page.locator('.turn').first().waitFor();
    await page.keyboard.press('?');
    await page.getByLabel('Keys that are a single character work').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('.turn').first().waitFor();
    for (const key of ['j', 'n', 'r', 'a', '?']) await page.keyboard.press(key);
    expect(page.url()).toContain('open=main/parcel-2');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('.finding[data-state="confirmed"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByLabel('Keys that are a single character work').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    expect(page.url()).toContain('side=baseline');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('in German, verdicts are told in German, and the grader’s own words are marked as English', async () => {
    const { page, errors } = await set.open(OPEN, { locale: 'de-DE' });
    const finding = page.locator(FINDING);
    await finding.getByText('Die Antwort gibt etwas Privates über einen anderen Kunden preis.').waitFor();
    expect(await finding.locator('span[lang="en"]').innerText()).toMatch(/^The reply gives away/);
    expect(await finding.locator('.quotes').innerText()).toContain('01632 960 112');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
