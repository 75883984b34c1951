import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { scriptedBot } from './scripted-bot.js';
import { tempFolder } from './temp-folder.js';

// What is published, as somebody would install it. `npm test` builds it before.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const INSTALL = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
const MINUTES = 60_000;

const SUITE = `suite: shop
language: en
dialogues:
  - id: robot
    title: Asks who is there
    turns:
      - says: Am I talking to a robot?
        expect: { discloses: ai }
  - id: price
    turns:
      - says: How much is the lamp?
        expect: { states: ["£24.90"] }
`;

const ASSERTING = `suite: asserting
language: en
dialogues:
  - id: lamp
    turns: [{ says: How much is the lamp?, expect: { assert: [{ type: contains, value: lamp }] } }]
`;

const PROGRAM = `import { runSuites } from 'testkunde';
const { run, dialogues } = await runSuites('suites', { target: 'shop' });
console.log(run.status, dialogues.map(({ dialogue, outcome }) => dialogue.id + ' ' + outcome).join(', '));
`;

const TEST = `import { dialogues } from 'testkunde/vitest';
dialogues('suites', { target: 'shop' });
`;

function bytesBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** An empty project with the packed package in it; both sizes in bytes. */
async function installed(project: string): Promise<{ packed: number; whole: number }> {
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: ROOT });
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  await run('npm', [...INSTALL, `./${tarball}`], { cwd: project });
  // Compiling SQLite takes a minute and was done here already: only that step of the install is left out.
  const built = 'node_modules/better-sqlite3/build/Release';
  cpSync(join(ROOT, built, 'better_sqlite3.node'), join(project, built, 'better_sqlite3.node'));
  return { packed: statSync(join(project, tarball)).size, whole: bytesBelow(join(project, 'node_modules')) };
}

it(
  'works when it is installed from its tarball: the program, the library, and Vitest',
  async () => {
    const asked: unknown[] = [];
    const url = await scriptedBot(({ body }) => {
      asked.push(body.message);
      return {
        json: { reply: String(body.message).includes('robot') ? 'Yes, I am a chatbot.' : 'The lamp costs £29.90.' },
      };
    });
    const config = `targets:\n  shop:\n    type: http\n    url: ${url}\n    body: { message: "{{ text }}" }\n`;
    const project = tempFolder({
      'package.json': '{ "name": "empty", "version": "1.0.0", "private": true, "type": "module" }',
      'testkunde.yaml': config,
      'suites/shop.yaml': SUITE,
      'asserting.yaml': ASSERTING,
      'program.js': PROGRAM,
      'bot.test.js': TEST,
    });
    const { packed, whole } = await installed(project);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, packedSaid, wholeSaid] = /packed file of ([\d.]+) MB.*?([\d.]+) MB installed/s.exec(readme) ?? [];
    expect(Math.abs(packed / 1e6 - Number(packedSaid))).toBeLessThan(0.3);
    expect(Math.abs(whole / 1e6 - Number(wholeSaid))).toBeLessThan(6);

    const version = await run('npx', ['--no-install', 'testkunde', '--version'], { cwd: project });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const library = await run(process.execPath, ['program.js'], { cwd: project });
    expect(library.stdout).toBe('finished robot pass, price fail\n');

    // promptfoo is a peer that nobody asked for here: who needs it is told before a word is said.
    const heard = asked.length;
    const asserting = run('npx', ['--no-install', 'testkunde', 'run', 'asserting.yaml'], { cwd: project });
    await expect(asserting).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/needs the package promptfoo, which is not installed[\s\S]*npm install promptfoo/),
    });
    expect(asked).toHaveLength(heard);

    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    await run('npm', [...INSTALL, `vitest@${devDependencies.vitest}`], { cwd: project });
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const vitest = await run('npx', ['--no-install', 'vitest', 'run'], { cwd: project, env }).catch((error) => error);
    const shown = `${vitest.stdout}${vitest.stderr}`;
    expect(shown).toMatch(/1 failed \| 1 passed/);
    expect(shown).toMatch(/FAIL.*bot\.test\.js > shop > price/);
    expect(shown).toMatch(/✗ accuracy[\s\S]*£29\.90/);
    const one = await run('npx', ['--no-install', 'vitest', 'run', '-t', 'robot: Asks'], { cwd: project, env });
    expect(one.stdout).toMatch(/1 passed \| 1 skipped/);
    const runs = await run('npx', ['--no-install', 'testkunde', 'runs', '--format', 'json'], { cwd: project });
    // Newest first: the one test of the last run was all that it held.
    expect((JSON.parse(runs.stdout) as { dialogues: number }[]).map(({ dialogues }) => dialogues)).toEqual([1, 2, 2]);
  },
  10 * MINUTES,
);
