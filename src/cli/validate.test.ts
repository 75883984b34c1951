import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { init } from './init.js';
import type { Io } from './io.js';
import { starterFor } from './starter.js';
import { validate } from './validate.js';

function ioIn(cwd: string) {
  const written = { out: '', err: '' };
  const io: Io = {
    stdout: (text) => {
      written.out += text;
    },
    stderr: (text) => {
      written.err += text;
    },
    cwd,
    env: {},
    isTTY: false,
    colours: false,
  };
  return { io, written };
}

const BAD = 'suite: s\nlangauge: de\ndialogues: [{ id: a, turns: [{ says: 42 }] }]\n';

describe('validate', () => {
  it('counts what is fine', async () => {
    const { io, written } = ioIn(tempFolder({ 's.yaml': BAD.replace('langauge', 'language').replace('42', '"42"') }));
    expect(await validate(['s.yaml'], {}, io)).toBe(0);
    expect(written).toEqual({ out: '1 suite, 1 dialogue, 1 turn: fine\n', err: '' });
  });

  it('tells all problems, also of the configuration', async () => {
    const { io, written } = ioIn(tempFolder({ 's.yaml': BAD, 'testkunde.yaml': 'trails: 1\n' }));
    expect(await validate(['s.yaml'], {}, io)).toBe(2);
    expect(written.out).toBe('');
    expect(written.err).toMatch(
      /^testkunde\.yaml:1:1: [\s\S]*^s\.yaml:2:1: [\s\S]*^s\.yaml:3:38: [\s\S]*^3 problems\n$/m,
    );
  });

  // What a run would stumble over, though every file is in order by itself.
  it.each<[what: string, suite: string, config: string | null, told: RegExp | null]>([
    [
      'a language that is none',
      'language: fr\nTURN',
      null,
      /^s\.yaml:2:1: there is no language `fr`[\s\S]*expected one of de, en/,
    ],
    ['a language that is known', 'language: en\nTURN', null, null],
    [
      'a rubric without a judge',
      'language: en\nTURN, expect: { judge: [kind] }',
      'trials: 1',
      /^s\.yaml:3:\d+: `judge:` needs a judge[\s\S]*below `judge:` in testkunde\.yaml/,
    ],
    [
      'a rubric with a judge whose module is not there',
      'language: en\nTURN, expect: { judge: [kind] }',
      'trials: 1\njudge: { module: ./no-such.mjs }',
      /^testkunde\.yaml:2:1: .*no-such/,
    ],
    ['a judge that nobody asks', 'language: en\nTURN', 'judge: { module: ./no-such.mjs }', null],
    [
      'a simulated customer without a model',
      'language: en\ndialogues: [{ id: a, customer: { goal: x } }]',
      'trials: 1',
      /^s\.yaml:3:\d+: `customer:` needs a model/,
    ],
    [
      'an assertion that promptfoo does not know',
      'language: en\nTURN, expect: { assert: [{ type: no-such-assertion }] }',
      null,
      /^s\.yaml:3:\d+: .*no-such-assertion/,
    ],
  ])('tells what a run would stumble over: %s', async (_, suite, config, told) => {
    const turn = 'dialogues: [{ id: a, turns: [{ says: hi';
    const files = {
      's.yaml': `suite: s\n${suite.includes('TURN') ? `${suite.replace('TURN', turn)} }] }]` : suite}\n`,
    };
    const { io, written } = ioIn(
      tempFolder({ ...files, ...(config === null ? {} : { 'testkunde.yaml': `${config}\n` }) }),
    );
    expect(await validate(['s.yaml'], {}, io), written.err).toBe(told === null ? 0 : 2);
    if (told !== null) expect(written.err).toMatch(told);
  });

  it('prints JSON alone on stdout', async () => {
    const { io, written } = ioIn(tempFolder({ 's.yaml': BAD }));
    expect(await validate(['s.yaml'], { format: 'json' }, io)).toBe(2);
    expect(written.err).toBe('');
    const printed = JSON.parse(written.out);
    expect(printed).toMatchObject({ ok: false, suites: [] });
    expect(printed.problems[0]).toMatchObject({
      file: 's.yaml',
      line: 2,
      column: 1,
      suggestion: 'language',
      expected: null,
    });
  });

  it.each([
    ['type: langchain, module: ./none.mjs', /^testkunde\.yaml:1:44: target bot: there is no file \.\/none\.mjs\n/],
    ['type: "promptfoo:no-such-provider"', /^testkunde\.yaml:1:25: target bot: promptfoo cannot load the provider/],
  ])('tells what a target names and is not there: %s', async (target, message) => {
    const files = { 's.yaml': BAD.replace('langauge', 'language').replace('42', '"42"') };
    const { io, written } = ioIn(tempFolder({ ...files, 'testkunde.yaml': `targets: { bot: { ${target} } }\n` }));
    expect(await validate(['s.yaml'], {}, io)).toBe(2);
    expect(written.err).toMatch(message);
    const known = ioIn(tempFolder({ ...files, 'testkunde.yaml': 'targets: { bot: { type: "promptfoo:echo" } }\n' }));
    expect(await validate(['s.yaml'], {}, known.io)).toBe(0);
  });

  it('needs suites', async () => {
    const { io, written } = ioIn(tempFolder());
    expect(await validate([], {}, io)).toBe(2);
    expect(written.err).toMatch(/^suites:1:1: there is no such suite/);
  });
});

describe('init', () => {
  it('writes a folder that validates, once', async () => {
    const cwd = tempFolder();
    const { io, written } = ioIn(cwd);
    expect(init('shop', io)).toBe(0);
    expect(written.out).toContain('cd shop');
    const inside = ioIn(join(cwd, 'shop'));
    expect(await validate([], {}, inside.io)).toBe(0);
    expect(inside.written.out).toBe('1 suite, 3 dialogues, 4 turns: fine\n');
    expect(init('.', inside.io)).toBe(2);
    expect(inside.written.err).toContain('testkunde.yaml');
    expect(readFileSync(join(cwd, 'shop/.gitignore'), 'utf8')).toBe('results/\n');
  });

  it('writes nothing where one of its files exists', () => {
    const cwd = tempFolder({ 'suites/first.yaml': 'mine\n' });
    const { io, written } = ioIn(cwd);
    expect(init('.', io)).toBe(2);
    expect(written.err).toBe('These files exist already; nothing was written:\n  suites/first.yaml\n');
    expect(starterFor('http').filter(({ path }) => existsSync(join(cwd, path)))).toHaveLength(1);
  });

  it('adds its line to a .gitignore', () => {
    const cwd = tempFolder({ '.gitignore': 'node_modules' });
    expect(init('.', ioIn(cwd).io)).toBe(0);
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('node_modules\nresults/\n');
  });

  it('says when it cannot write', () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'file'), '');
    expect(() => init('file', ioIn(cwd).io)).toThrow(saying(/cannot write to file/));
  });
});
