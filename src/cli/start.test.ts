import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import module from 'node:module';
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

/** Every file that a run of this main file has loaded when its first request goes out. */
async function loadedBy(main: string): Promise<string[]> {
  const url = await scriptedBot(() => ({ json: { reply: 'Good morning.' } }));
  const config = `targets:\n  bot:\n    type: http\n    url: ${url}\n    body: { message: "{{ text }}" }\n`;
  const folder = tempFolder({ 'testkunde.yaml': config, 'suites/a.yaml': SUITE });
  const env = { ...process.env, LOADED_MODULES: join(folder, 'loaded.txt') };
  await promisify(execFile)(process.execPath, ['--import', PRELOAD, join(ROOT, main), 'run'], { cwd: folder, env });
  return readFileSync(join(folder, 'loaded.txt'), 'utf8').trim().split('\n');
}

it('a run has loaded nothing that its first request can do without', async () => {
  const loaded = await loadedBy('dist/cli/main.js');
  const own = loaded.filter((module) => module.includes('/dist/'));
  // The list is whole: what holds the conversation is in it.
  expect(own.some((module) => module.endsWith('/run/hold.js'))).toBe(true);
  expect(loaded.filter((module) => NEEDLESS.some((needless) => needless.test(module)))).toEqual([]);
  // The thread that judges is started before: it takes longer to get ready than a bot to answer.
  const starting = own.filter((module) => /\/run\/(start-worker|grade-beside)\.js$/.test(module));
  expect(starting).toHaveLength(2);
  expect(own.length - starting.length).toBeLessThan(100);
});

it('what is published loads a few files of it, and none of the word lists', async () => {
  const loaded = await loadedBy('dist/bin/main.js');
  const own = loaded.filter((module) => module.includes('/dist/')).map((module) => module.replace('file://', ''));
  expect(own.every((file) => file.startsWith(join(ROOT, 'dist/bin/')))).toBe(true);
  expect(own.length).toBeLessThan(20);
  const bytes = own.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeGreaterThan(300_000);
  expect(bytes).toBeLessThan(1_500_000);
});

/** Notes of each script whether V8 took the code that was compiled before. */
const WATCHING = `const vm = require('node:vm');
const { appendFileSync } = require('node:fs');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (options?.cachedData) appendFileSync(process.env.TAKEN, (this.cachedDataRejected ? 'no ' : 'yes ') + options.filename + '\\n');
  }
};`;

it.skipIf('enableCompileCache' in module)(
  'V8 takes what the build has compiled, in the thread that judges, too (this Node keeps nothing itself)',
  async () => {
    const url = await scriptedBot(() => ({ json: { reply: 'Good morning.' } }));
    const config = `targets:\n  bot:\n    type: http\n    url: ${url}\n    body: { message: "{{ text }}" }\n`;
    const folder = tempFolder({
      'testkunde.yaml': config,
      'suites/a.yaml': SUITE,
      'watching.cjs': WATCHING,
      'taken.txt': '',
    });
    const env = { ...process.env, TAKEN: join(folder, 'taken.txt') };
    const args = ['--require', join(folder, 'watching.cjs'), join(ROOT, 'dist/bin/main.js'), 'run'];
    await promisify(execFile)(process.execPath, args, { cwd: folder, env });
    const taken = readFileSync(env.TAKEN, 'utf8').trim().split('\n');
    expect(taken.filter((line) => line.startsWith('no '))).toEqual([]);
    for (const part of ['program', 'reading', 'run', 'judge-messages', 'languages'])
      expect(taken.filter((line) => line.includes(`/${part}-`)).length, part).toBeGreaterThan(0);
  },
);
