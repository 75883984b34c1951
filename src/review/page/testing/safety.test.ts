import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.js';
import { CHROMIUM } from './browser.js';
import { HOSTILE_REPLIES } from './hostile-replies.js';
import { stage, tellIfNotRun } from './page-test.js';
import { good } from './samples.js';
import { type Held, storePair } from './stored.js';

tellIfNotRun();

const CLI = fileURLToPath(new URL('../../../../dist/bin/main.js', import.meta.url));

/** Everything that a bot, a suite or a customer can write is the hostile text. */
const hostile = (text: string, number: number): Held => ({
  suite: 'hostile',
  id: `reply-${number}`,
  title: text.slice(0, 300),
  turns: [{ says: text.slice(0, 2000), reply: text }],
  fails: [{ grader: 'accuracy', turn: 1, reason: text.slice(0, 500), quote: text.slice(0, 100) }],
});

const set = stage((db) => {
  storePair(
    db,
    'hostile',
    HOSTILE_REPLIES.map((_, index) => good('hostile', index)).map((held, index) => ({ ...held, id: `reply-${index}` })),
    HOSTILE_REPLIES.map(hostile),
  );
});

describe.runIf(CHROMIUM !== undefined)('the page in a browser', () => {
  test(`${HOSTILE_REPLIES.length} hostile transcripts execute nothing and stay text`, async () => {
    expect(HOSTILE_REPLIES.length).toBeGreaterThanOrEqual(200);
    const half = Math.ceil(HOSTILE_REPLIES.length / 2);
    await Promise.all([readAll(0, half), readAll(half, HOSTILE_REPLIES.length)]);
  }, 60_000);

  /** Opens some of them, one after the other, in a window of its own. */
  async function readAll(from: number, to: number): Promise<void> {
    const { page, errors } = await set.open('#/comparison/hostile/hostile-next');
    await page.locator('.turn').first().waitFor();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const wrong = await page.evaluate(
      async ([first, end]) => {
        const found: string[] = [];
        for (let index = first; index < end; index++) {
          const name = `hostile/reply-${index}`;
          location.hash = `#/comparison/hostile/hostile-next?open=${name}`;
          const said = `article[data-name="${name}"] .bot[data-side="candidate"] .said`;
          while (document.querySelector(said) === null) await new Promise((drawn) => setTimeout(drawn, 4));
          const elements = [...document.querySelectorAll(`${said} *`)].map(({ localName }) => localName);
          if (elements.some((one) => !['mark', 'ins', 'span'].includes(one))) found.push(`${name} made ${elements}`);
          const foreign = document.querySelectorAll(
            'main :is(a[href^="javascript"], iframe, script, img, object, embed)',
          );
          if (foreign.length > 0) found.push(`${name} made ${foreign.length} foreign elements`);
          if (document.documentElement.scrollWidth > innerWidth) found.push(`${name} is wider than the window`);
        }
        return found;
      },
      [from, to] as const,
    );
    expect(wrong).toEqual([]);
    expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
    expect([dialogs, errors]).toEqual([[], []]);
    await page.context().close();
  }

  test('an exported comparison opens from disk, with no network and nothing to judge', async () => {
    const file = join(set.folder, 'report.html');
    execFileSync(process.execPath, [CLI, 'report', 'hostile', 'hostile-next', '--db', set.db, '--html', file]);
    expect(statSync(file).size).toBeLessThan(2_000_000);
    const context = await set.browser.newContext({ offline: true, locale: 'en-GB' });
    const page = await context.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    await page.locator('.turn').first().waitFor();
    expect(await page.locator('[data-gate]').getAttribute('data-gate')).toBe('fail');
    expect(await page.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    for (let step = 0; step < 20; step++) await page.keyboard.press('j');
    expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
    expect(await violations(page)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  }, 40_000);
});
