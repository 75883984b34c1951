import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';

// The built command line: `npm test` builds it before.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PRELOAD = join(ROOT, 'scripts/loaded-at-first-connection.mjs');

/** What the first request of a run can do without: it is loaded later, in another thread, or not at all. */
const NEEDLESS = [
  /dist\/(language|gate|report|review|judge|demo)\//,
  /dist\/grader\/(?!versions)/,
  /dist\/cli\/(run-result|run-release|release|regrading|reporters|commit|show|grade|calibrate|demo|customers)\.js/,
  /node_modules\/(liquidjs|yaml|diff|picocolors|jsonpath-rfc9535)\//,
  /node_modules\/undici\/(index|lib\/(web|mock|cache|interceptor))/,
];

const SUITE = `suite: a
language: en
dialogues:
  - id: one
    turns:
      - says: Hello
        expect: { never: [banana] }
`;

it('a run has loaded nothing that its first request can do without', async () => {
  const url = await scriptedBot(() => ({ json: { reply: 'Good morning.' } }));
  const config = `targets:\n  bot:\n    type: http\n    url: ${url}\n    body: { message: "{{ text }}" }\n`;
  const folder = tempFolder({ 'testkunde.yaml': config, 'suites/a.yaml': SUITE });
  const env = { ...process.env, LOADED_MODULES: join(folder, 'loaded.txt') };
  const args = ['--import', PRELOAD, join(ROOT, 'dist/cli/main.js'), 'run'];
  await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  const loaded = readFileSync(join(folder, 'loaded.txt'), 'utf8').trim().split('\n');
  const own = loaded.filter((module) => module.includes('/dist/'));
  // The list is whole: what holds the conversation is in it.
  expect(own.some((module) => module.endsWith('/run/hold.js'))).toBe(true);
  expect(loaded.filter((module) => NEEDLESS.some((needless) => needless.test(module)))).toEqual([]);
  expect(own.length).toBeLessThan(100);
});
