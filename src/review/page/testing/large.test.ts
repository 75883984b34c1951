import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGE_RUNS, storeLargeComparison } from '../../../../scripts/large-comparison.js';
import { openDatabase } from '../../../store/open.js';
import { CHROMIUM, launchBrowser, pagesBusyMs } from './browser.js';
import { type Launched, launchReview } from './launch.js';
import { tellIfNotRun } from './page-test.js';
import { slowness } from './slowness.js';

tellIfNotRun();

const DIALOGUES = 10_000;
/** A second is what the first list may take. */
const FIRST_MS = 1000;
const [BEFORE, NOW] = LARGE_RUNS;

const folder = mkdtempSync(join(tmpdir(), 'testkunde-large-'));
const db = join(folder, 'large.db');
const launched: Launched[] = [];
let browser: Browser | undefined;

beforeAll(async () => {
  const filled = openDatabase(db, { create: true });
  storeLargeComparison(filled, { dialogues: DIALOGUES });
  filled.close();
  if (CHROMIUM !== undefined) browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  for (const server of launched) server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** How to ask a server, with the cookie that its address gives. */
async function entered(server: Launched) {
  const { origin } = new URL(server.url);
  const answer = await fetch(server.url, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (path: string) => (await fetch(`${origin}/api/${path}`, { headers: { cookie } })).json();
}

/** A server that has read nothing yet, and how to ask it. */
async function fresh() {
  const server = await launchReview(db);
  launched.push(server);
  return { server, ask: await entered(server) };
}

async function busyOf(server: Launched, act: () => Promise<unknown>): Promise<number> {
  const before = server.busyMs();
  await act();
  return server.busyMs() - before;
}

/**
 * Milliseconds that somebody waits for what `act` does, on a machine with nothing else to do: no more than what passes,
 * which others on the machine make longer, and no more than what processors do, which threads side by side make more.
 */
async function waited(act: () => Promise<unknown>, busyMs: (act: () => Promise<unknown>) => Promise<number>) {
  let passed = Number.POSITIVE_INFINITY;
  const busy = await busyMs(async () => {
    const before = performance.now();
    await act();
    passed = performance.now() - before;
  });
  return Math.min(passed, busy);
}

/**
 * The least of several tries, for a busy machine makes the same work take longer, often for seconds; no more than the bound
 * needs. Each as it would be on the machine where the bounds were set.
 */
async function least(bound: number, measured: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 15 && best >= bound; tries++) best = Math.min(best, (await measured()) / slowness());
  return best;
}

/** Each finds another number of dialogues than the one before. */
const SEARCHES = ['1', '12', '123', '12', '1', '7', '77', '777', 'x'];

/** Searches for one thing after the other, each once the list says something new to the one before; null = turns a filter. */
function listEach(page: Page, searches: readonly (string | null)[]): Promise<void> {
  return page.evaluate(async (all) => {
    const foot = document.querySelector('.list-foot');
    const field = document.querySelector<HTMLInputElement>('input[data-search]');
    for (const search of all) {
      const before = foot?.textContent;
      if (search === null) document.querySelector<HTMLElement>('[data-value="regressed"]')?.click();
      else if (field !== null) {
        field.value = search;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      while (foot?.textContent === before) await new Promise((drawn) => setTimeout(drawn, 5));
    }
  }, searches);
}

describe(`a comparison of ${DIALOGUES} dialogues`, () => {
  test(`the server lists it within ${FIRST_MS} ms, having read nothing yet, and at once from then on`, async () => {
    const path = `comparison?before=main&now=${NOW}`;
    const first = await least(FIRST_MS, async () => {
      const server = await launchReview(db);
      launched.push(server);
      const took = await waited(
        async () => {
          // It reads this comparison ahead while the browser starts, which counts here.
          const { rows } = (await (await entered(server))(path)) as { rows: unknown[] };
          expect(rows.length).toBeGreaterThan(DIALOGUES - 100);
        },
        (act) => busyOf(server, act),
      );
      // What it still reads ahead is none of the next try's.
      server.stop();
      return took;
    });
    expect(first).toBeLessThan(FIRST_MS);
    const { server, ask } = await fresh();
    await ask(path);
    const again = await least(100, async () => {
      return busyOf(server, () => ask(path));
    });
    expect(again).toBeLessThan(100);
  }, 120_000);

  describe.runIf(CHROMIUM !== undefined)('in a browser', () => {
    const opened = async () => {
      const { server } = await fresh();
      const context = await (browser as Browser).newContext({ locale: 'en-GB' });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(server.url);
      await page.locator('.run-row').first().waitFor();
      return { server, page, errors };
    };
    const busy = (act: () => Promise<unknown>) => pagesBusyMs(browser as Browser, act);
    const list = async (page: Page) => {
      await page.evaluate((place) => {
        location.hash = place;
      }, `#/comparison/${BEFORE}/${NOW}`);
      await page.locator('.row').first().waitFor();
    };

    test(`the first list is there within ${FIRST_MS} ms of the server and the page together`, async () => {
      let drawn = Number.POSITIVE_INFINITY;
      const first = await least(FIRST_MS, async () => {
        const { server, page, errors } = await opened();
        let drawing = Number.POSITIVE_INFINITY;
        const wait = await waited(
          () => list(page),
          async (act) => {
            const comparing = await busyOf(server, async () => {
              drawing = await busy(act);
            });
            return drawing + comparing;
          },
        );
        expect(await page.locator('.row').count()).toBeLessThan(60);
        expect(errors).toEqual([]);
        drawn = Math.min(drawn, drawing / slowness());
        await page.context().close();
        server.stop();
        return wait;
      });
      expect(first).toBeLessThan(FIRST_MS);
      // What the page takes of its own.
      expect(drawn).toBeLessThan(FIRST_MS);
    }, 120_000);

    test('a filter and a search take 100 ms at the most', async () => {
      const { page, errors } = await opened();
      await list(page);
      await page.locator('.turn').first().waitFor();
      const turns = SEARCHES.map(() => null);
      for (const steps of [turns, SEARCHES]) {
        const each = await least(100, async () => (await busy(() => listEach(page, steps))) / steps.length);
        expect(each).toBeLessThan(100);
      }
      expect(errors).toEqual([]);
      await page.context().close();
    }, 60_000);
  });
});
