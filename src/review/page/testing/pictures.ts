/**
 * `npm run pictures`: the README's pictures of the review page, taken from the built command line on the demo's own
 * releases. Only what is asked for: a font or a Chromium of another version draws other pixels.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { CHROMIUM, launchBrowser } from './browser.js';
import { launchReview } from './launch.js';

const HERE = fileURLToPath(new URL('../../../..', import.meta.url));
const CLI = join(HERE, 'dist/bin/main.js');
const MOST_BYTES = 150_000;

const NAMES = ['release-1.4', 'release-1.5', 'release-1.6'];

/** When the first of them was held. */
const WHEN = Date.parse('2026-11-28T09:00:00Z');

interface Picture {
  readonly file: string;
  readonly theme: 'light' | 'dark';
  readonly height: number;
  readonly hash: string;
  readonly ready: string;
}

/** The demo's three runs under names, times and durations that do not depend on when they were held. */
function settle(path: string): void {
  const db = new Sqlite(path);
  db.pragma('foreign_keys = OFF');
  const master = db.prepare('SELECT name FROM sqlite_master WHERE type = ?').pluck();
  for (const trigger of master.all('trigger')) db.exec(`DROP TRIGGER "${trigger}"`);
  const columns = (master.all('table') as string[]).flatMap((table) =>
    (db.pragma(`table_info("${table}")`) as { name: string; type: string }[])
      .filter(({ type }) => type === 'TEXT')
      .map(({ name }) => ({ table, name })),
  );
  const ids = db.prepare('SELECT id FROM runs ORDER BY sequence').pluck().all() as string[];
  ids.forEach((id, index) => {
    const settled = NAMES[index] ?? id;
    for (const { table, name } of columns)
      db.prepare(`UPDATE "${table}" SET "${name}" = ? WHERE "${name}" = ?`).run(settled, id);
    const started = new Date(WHEN + index * 3_600_000).toISOString();
    db.prepare(
      'UPDATE runs SET started_at = ?, duration_ms = ?, commit_sha = ?, commit_branch = ?, commit_dirty = 0 WHERE id = ?',
    ).run(started, 2100 + index * 300, `${index}c0ffee${'0'.repeat(33)}`, 'main', settled);
  });
  db.exec('UPDATE turns SET first_byte_ms = 40, total_ms = 180 + 7 * length(reply) % 400');
  db.close();
}

async function take(page: Page, { file, hash, ready }: Picture): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, hash);
  await page.locator(ready).first().waitFor();
  // What failed is what a reader wants to see.
  const link = page.locator('.finding .link').first();
  if ((await link.count()) > 0) await link.click();
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ animations: 'disabled' });
  const webp = await asWebp(page, png);
  if (webp.byteLength > MOST_BYTES) throw new Error(`${file} would have ${webp.byteLength} bytes`);
  writeFileSync(file, webp);
  console.log(`${file}: ${Math.round(webp.byteLength / 1024)} kB`);
}

/** The browser is the only one here that can write WebP. */
async function asWebp(page: Page, png: Uint8Array): Promise<Buffer> {
  const blank = await page.context().newPage();
  const url = await blank.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(await (await fetch(bytes)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
      let text = '';
      for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
      return btoa(text);
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  );
  return Buffer.from(url, 'base64');
}

const folder = mkdtempSync(join(tmpdir(), 'testkunde-pictures-'));
try {
  if (CHROMIUM === undefined) throw new Error('no Chromium here: apt-get install chromium, or CHROMIUM=path');
  const db = join(folder, 'demo.db');
  const demo = spawnSync(process.execPath, [CLI, 'demo', '--db', db], { cwd: HERE, encoding: 'utf8' });
  if (demo.status !== 0) throw new Error(`the demo ended with ${demo.status}: ${demo.stderr}`);
  settle(db);
  const pictures: Picture[] = [
    {
      file: join(HERE, 'docs/review-comparison.webp'),
      theme: 'light',
      height: 800,
      hash: '#/comparison/demo/release-1.5?open=orders/cancel-in-time',
      ready: '.message mark',
    },
    {
      file: join(HERE, 'docs/review-runs.webp'),
      theme: 'dark',
      height: 480,
      hash: '#/runs',
      ready: '.run-row.row-like',
    },
  ];
  const server = await launchReview(db, '--by', 'Grace Hopper');
  const browser = await launchBrowser();
  try {
    for (const picture of pictures) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: picture.height },
        colorScheme: picture.theme,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        timezoneId: 'UTC',
      });
      const page = await context.newPage();
      await page.clock.setFixedTime(WHEN + 5 * 3_600_000);
      await page.goto(server.url);
      await take(page, picture);
    }
  } finally {
    await browser.close();
    server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
