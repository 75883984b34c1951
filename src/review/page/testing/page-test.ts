import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { openDatabase } from '../../../store/open.js';
import { CHROMIUM, launchBrowser } from './browser.js';
import { type Launched, launchReview } from './launch.js';

/** What all browser tests of a file share: a browser, and a review server over a database of its own. */
export interface Stage {
  readonly browser: Browser;
  readonly folder: string;
  readonly db: string;
  /** A page of a reader of its own, at a place of the review page. What it logs as an error is kept. */
  open(hash: string, options?: BrowserContextOptions): Promise<OpenedPage>;
}

export interface OpenedPage {
  readonly page: Page;
  /** Console errors and uncaught exceptions. */
  readonly errors: string[];
}

const NOT_RUN =
  'the browser tests of the review page were NOT RUN: no Chromium here (apt-get install chromium, or CHROMIUM=path)';

/** Where there is no Chromium, one skipped test stands for all others of its file, and the terminal says so. */
export function tellIfNotRun(): void {
  if (CHROMIUM !== undefined) return;
  test(NOT_RUN, ({ skip }) => {
    process.stderr.write(`${NOT_RUN}\n`);
    skip(NOT_RUN);
  });
}

/** Sets the stage before a file's tests, and clears it after them. */
export function stage(fill: (db: Database) => void): Stage {
  const set: { browser?: Browser; server?: Launched } = {};
  const folder = mkdtempSync(join(tmpdir(), 'testkunde-page-'));
  const path = join(folder, 'review.db');
  beforeAll(async () => {
    if (CHROMIUM === undefined) return;
    const db = openDatabase(path, { create: true });
    fill(db);
    db.close();
    [set.browser, set.server] = await Promise.all([launchBrowser(), launchReview(path)]);
  }, 60_000);
  afterAll(async () => {
    await set.browser?.close();
    set.server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get browser() {
      return set.browser as Browser;
    },
    folder,
    db: path,
    async open(hash, options = {}) {
      const context = await (set.browser as Browser).newContext({ locale: 'en-GB', ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.setDefaultTimeout(10_000);
      await page.goto(`${set.server?.url}`);
      await page.evaluate((place) => {
        location.hash = place;
      }, hash);
      return { page, errors };
    },
  };
}
