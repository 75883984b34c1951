import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { GRADER_NAMES } from '../domain/verdict.js';
import { loadSuites } from '../suite/load.js';
import { formatProblem } from '../suite/problem.js';
import { loadConfigWithTargets } from './config.js';
import { grade } from './grade.js';
import { init } from './init.js';
import { program } from './program.js';
import { validate } from './validate.js';

// What the README says is tried here, so that it cannot rot.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');
}

const SHELL = blocks('sh').flatMap((block) => block.trim().split('\n'));

describe('the README', () => {
  it.each(SHELL.filter((line) => line.startsWith('npm ')))('%s is a script of the package', (line) => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const [, command = '', ...rest] = line.split(' ').filter((word) => !word.startsWith('--'));
    const name = command === 'run' ? rest[0] : command;
    if (!['ci', 'link'].includes(command)) expect(Object.keys(scripts)).toContain(name);
  });

  it('names commands and options that there are', () => {
    const commands = new Map(program().commands.map((command) => [command.name(), command]));
    const named = [...README.matchAll(/testkunde ([a-z]+)([^`\n|]*)/g)].filter(([, name = '']) => commands.has(name));
    expect(new Set(named.map(([, name]) => name))).toEqual(new Set(commands.keys()));
    for (const [, name = '', rest = ''] of named) {
      const command = commands.get(name);
      const [word = ''] = rest.trim().split(' ');
      const inner = command?.commands.find((one) => one.name() === word) ?? command;
      const options = inner?.options.map((option) => option.long);
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(options, `${name} ${option}`).toContain(option);
    }
  });

  it('starts a folder that validates', async () => {
    expect(SHELL).toEqual(expect.arrayContaining(['testkunde init my-bot', 'cd my-bot', 'testkunde validate']));
    const cwd = tempFolder();
    expect(init('my-bot', testIo(cwd))).toBe(0);
    const io = testIo(join(cwd, 'my-bot'));
    expect(await validate([], {}, io)).toBe(0);
  });

  it('shows a configuration that loads', async () => {
    const block = blocks('yaml').find((text) => text.includes('targets:')) ?? '';
    const cwd = tempFolder({ 'testkunde.yaml': block });
    const loaded = await loadConfigWithTargets({ cwd, env: { BOT_TOKEN: 'secret' } });
    expect(loaded.problems.map(formatProblem)).toEqual([]);
    expect(loaded.config.target).toBe('shop');
  });

  it('shows a suite that is in order', () => {
    const block = blocks('yaml').find((text) => text.includes('dialogues:')) ?? '';
    const suite = block.replace('../datasets/nordlicht', '../nordlicht');
    const file = (name: string) => readFileSync(join(ROOT, 'datasets/nordlicht', name), 'utf8');
    const cwd = tempFolder({
      'suites/shown.yaml': suite,
      ...Object.fromEntries(['customers.yaml', 'facts.yaml', 'dataset.yaml'].map((n) => [`nordlicht/${n}`, file(n)])),
    });
    const { suites, problems } = loadSuites([], { cwd, root: cwd });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(suites[0]?.dialogues[0]?.turns[0]?.expect.states).toEqual(['2026-03-03', '49,90 €']);
  });

  it('shows transcripts that can be graded', async () => {
    const cwd = tempFolder({ 'chats.jsonl': blocks('json').join('') });
    const io = testIo(cwd);
    expect(await grade(['chats.jsonl'], { format: 'jsonl' }, io)).toBe(0);
    expect(io.written.stderr).toBe('');
    expect(io.written.stdout).toContain('"cue":"identity_question"');
  });

  it('names every grader', () => {
    for (const name of GRADER_NAMES) expect(README).toContain(name);
  });
});
