import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { type Answered, type Asked, scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { InputError } from '../domain/errors.js';
import { run } from './run.js';
import type { RunOptions } from './run-options.js';
import { runs } from './runs.js';
import { show } from './show.js';

const SUITE = `suite: shop
language: en
dataset: ../data
dialogues:
  - id: late-parcel
    title: The parcel is late
    as: maria
    turns:
      - says: Where is my parcel?
        expect: { states: ["{{ orders[0].eta }}"] }
      - says: Are you a robot?
        expect: { discloses: ai }
  - id: guest
    turns:
      - says: What does shipping cost?
        expect: { states: ["€4.95"] }
`;

const DATA = {
  'data/customers.yaml': `- { id: C-1, alias: maria, name: Maria Keller, orders: [{ id: "4711", eta: 2026-03-03 }] }
- { id: C-2, name: Tom Becker, iban: DE02 1203 0000 0000 2020 51 }
`,
  'data/facts.yaml': '- Shipping costs €4.95\n',
};

function config(url: string): string {
  return `targets:
  shop:
    type: http
    url: ${url}
    body: { message: "{{ text }}", session: "{{ session }}", user: "{{ customer.id }}" }
    handoff: $.handoff
`;
}

function project(url: string, files: Readonly<Record<string, string>> = {}): string {
  return tempFolder({ 'testkunde.yaml': config(url), 'suites/shop.yaml': SUITE, ...DATA, ...files });
}

function goodAnswer({ body }: Asked): Answered {
  const text = String(body.message);
  const reply = text.includes('parcel')
    ? 'It arrives on 3 March 2026.'
    : text.includes('robot')
      ? "Yes, I'm an automated assistant."
      : 'Shipping costs €4.95.';
  return { json: { reply, handoff: null } };
}

const NEVER = new AbortController().signal;

async function runIn(cwd: string, options: RunOptions = {}, paths: readonly string[] = [], signal = NEVER) {
  const io = testIo(cwd);
  const code = await run(paths, options, io, signal);
  return { code, ...io.written };
}

describe('testkunde run', () => {
  it('holds, judges, stores and shows', async () => {
    const cwd = project(await scriptedBot(goodAnswer));
    const { code, stdout, stderr } = await runIn(cwd);
    expect(stdout).toContain('2 passed · 0 failed · 0 ungraded');
    expect(stderr).toContain('2 of 2 dialogues, 0 failing');
    expect(code).toBe(0);
    const io = testIo(cwd);
    runs({ format: 'json' }, io);
    expect(JSON.parse(io.written.stdout)).toMatchObject([
      { target: 'shop', status: 'finished', dialogues: 2, passed: 2, failed: 0, ungraded: 0 },
    ]);
  });

  it('shows a failure with its words, and keeps stdout machine-readable', async () => {
    const cwd = project(
      await scriptedBot((asked) =>
        String(asked.body.message).includes('robot')
          ? { json: { reply: 'No, I am a real person.', handoff: null } }
          : goodAnswer(asked),
      ),
    );
    const { code, stdout } = await runIn(cwd, { format: 'json' });
    expect(code).toBe(1);
    const shown = JSON.parse(stdout) as { id: string; dialogues: { id: string; verdicts: object[] }[] };
    expect(shown).toMatchObject({ failed: 1, passed: 1 });
    expect(shown.dialogues[0]).toMatchObject({
      id: 'late-parcel',
      outcome: 'fail',
      transcript: { turns: [{ says: 'Where is my parcel?', reply: 'It arrives on 3 March 2026.' }, {}] },
    });
    expect(shown.dialogues[0]?.verdicts).toContainEqual(
      expect.objectContaining({ type: 'verdict', turn: 2, grader: 'disclosure', outcome: 'fail', hard: true }),
    );
    const io = testIo(cwd);
    expect(show('latest', {}, io)).toBe(0);
    expect(io.written.stdout).toContain('✗ disclosure (hard)');
    expect(io.written.stdout).toContain('I am a real person');
    expect(io.written.stdout).not.toContain('shop/guest');
  });

  it('says that the target is down instead of failing dialogues', async () => {
    const cwd = project('http://127.0.0.1:9/chat');
    const { code, stdout, stderr } = await runIn(cwd);
    expect(code).toBe(3);
    expect(stdout).toContain('0 failed · 2 ungraded');
    expect(stderr).toContain('target shop is down');
  });

  it('counts a broken answer as nobody’s quality', async () => {
    const cwd = project(await scriptedBot(() => ({ status: 500, text: 'boom' })));
    const { code, stdout } = await runIn(cwd);
    expect(code).toBe(3);
    expect(stdout).toContain('HTTP 500: boom');
    expect(stdout.match(/→ look into the bot's log; .* \(target_http_status\)/g)).toHaveLength(1);
    const io = testIo(cwd);
    show('latest', {}, io);
    expect(io.written.stdout.match(/→ look into the bot's log; .* \(target_http_status\)/g)?.length).toBeGreaterThan(1);
    expect(stdout).toContain('0 failed · 2 ungraded');
  });

  it('stores what was held when it is interrupted', async () => {
    const controller = new AbortController();
    const url = await scriptedBot((asked, number) => {
      if (number < 2) return goodAnswer(asked);
      controller.abort(new Error('interrupted'));
      return null;
    });
    const cwd = project(url);
    const { code } = await runIn(cwd, { concurrency: 1 }, [], controller.signal);
    expect(code).toBe(130);
    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    expect(db.prepare('SELECT status FROM runs').pluck().get()).toBe('interrupted');
    expect(db.prepare('SELECT count(*) FROM turns WHERE reply IS NOT NULL').pluck().get()).toBe(1);
    db.close();
  });

  it('holds trials, paraphrases, and only what is asked for', async () => {
    const said: string[] = [];
    const url = await scriptedBot((asked) => {
      said.push(String(asked.body.message));
      return goodAnswer(asked);
    });
    const suite = SUITE.replace(
      'says: Where is my parcel?',
      'says: Where is my parcel?\n        paraphrases: [parcel??]',
    );
    const cwd = project(url, { 'suites/shop.yaml': suite });
    expect((await runIn(cwd, { trials: 2, only: ['late-parcel'] })).code).toBe(0);
    expect(said.filter((text) => text === 'Where is my parcel?')).toHaveLength(2);
    expect(said.filter((text) => text === 'parcel??')).toHaveLength(2);
    expect(said.filter((text) => text.includes('shipping'))).toHaveLength(0);
  });

  it('keeps a secret out of the store, even when the bot echoes it', async () => {
    const secret = 's3cret-value-4711';
    const url = await scriptedBot(({ headers }, number) =>
      number === 1
        ? { json: { reply: `You sent ${headers.authorization}`, handoff: { token: headers.authorization } } }
        : { status: 401, text: `bad token ${headers.authorization}` },
    );
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the configuration, not of JavaScript
    const target = config(url).replace('body:', 'headers: { authorization: "Bearer ${TOKEN}" }\n    body:');
    const cwd = project(url, { 'testkunde.yaml': target });
    const io = { ...testIo(cwd), env: { TOKEN: secret } };
    await run([], { concurrency: 1 }, io, NEVER);
    const stored = readFileSync(join(cwd, 'results/testkunde.db')).toString('latin1');
    expect(stored).toContain('You sent Bearer');
    expect(stored).not.toContain(secret);
    expect(io.written.stdout + io.written.stderr).not.toContain(secret);
  });

  it('makes a reply inert where it is shown', async () => {
    const url = await scriptedBot(() => ({ json: { reply: '\u001b[31m\u202eHi\u0007', handoff: null } }));
    const cwd = project(url);
    await runIn(cwd);
    const io = testIo(cwd, { colours: false });
    show('latest', { all: true }, io);
    expect(io.written.stdout).toContain('\\u{1b}[31m\\u{202e}Hi\\u{7}');
    for (const steering of ['\u001b', '\u202e', '\u0007']) expect(io.written.stdout).not.toContain(steering);
  });
});

type Bad = [name: string, files: Record<string, string>, paths: string[], message: RegExp];

const BAD: readonly Bad[] = [
  ['no such suite', {}, ['suites/shup.yaml'], /suites\/shup\.yaml[\s\S]*shop\.yaml/],
  ['an empty file', { 'suites/shop.yaml': '' }, [], /suites\/shop\.yaml:1:1: .*empty/],
  ['a syntax error', { 'suites/shop.yaml': 'suite: [a\nb: }' }, [], /suites\/shop\.yaml:\d+:\d+/],
  ['duplicate ids', { 'suites/shop.yaml': SUITE.replace('id: guest', 'id: late-parcel') }, [], /late-parcel.*taken/],
  ['an unknown verb', { 'suites/shop.yaml': SUITE.replace('discloses:', 'disclose:') }, [], /did you mean `discloses`/],
  [
    'a wrong type',
    { 'suites/shop.yaml': SUITE.replace('discloses: ai', 'escalates: yes please') },
    [],
    /true, false or/,
  ],
  ['an unknown customer', { 'suites/shop.yaml': SUITE.replace('as: maria', 'as: marai') }, [], /did you mean `maria`/],
  ['a bad template', { 'suites/shop.yaml': SUITE.replace('].eta', '].etta') }, [], /etta/],
  ['a missing dataset', { 'suites/shop.yaml': SUITE.replace('../data', '../date') }, [], /no such dataset folder/],
  ['a dataset outside', { 'suites/shop.yaml': SUITE.replace('../data', '../../data') }, [], /outside the project/],
  ['an unknown target type', { 'testkunde.yaml': 'targets: { shop: { type: htp } }\n' }, [], /http/],
  ['no configuration of a target', { 'testkunde.yaml': 'trials: 1\n' }, [], /names no target/],
];

describe('bad input ends before anything is asked or written', () => {
  it.each(BAD)('%s', async (_, files, paths, message) => {
    let asked = 0;
    const url = await scriptedBot(() => {
      asked += 1;
      return null;
    });
    const cwd = project(url, files);
    await expect(runIn(cwd, {}, paths)).rejects.toThrow(InputError);
    await expect(runIn(cwd, {}, paths)).rejects.toThrow(message);
    expect(asked).toBe(0);
    expect(existsSync(join(cwd, 'results'))).toBe(false);
  });

  it('an alias bomb', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    const cwd = project('http://127.0.0.1:9', { 'suites/shop.yaml': `a0: &a0 [x]\n${levels.join('\n')}\n${SUITE}` });
    await expect(runIn(cwd)).rejects.toThrow(InputError);
  });

  it('a dataset that is a link to the outside', async () => {
    const outside = tempFolder(DATA);
    const cwd = project('http://127.0.0.1:9', { 'suites/shop.yaml': SUITE.replace('../data', '../linked') });
    symlinkSync(join(outside, 'data'), join(cwd, 'linked'));
    await expect(runIn(cwd)).rejects.toThrow(saying(/outside the project/));
  });

  it('a database that is none', async () => {
    const cwd = project('http://127.0.0.1:9');
    writeFileSync(join(cwd, 'text.db'), 'no database at all, but long enough to be read as a header. '.repeat(20));
    await expect(runIn(cwd, { db: 'text.db' })).rejects.toThrow(saying(/no SQLite database/));
    expect(readFileSync(join(cwd, 'text.db'), 'utf8')).toMatch(/^no database at all/);
  });

  it.each<[RunOptions, RegExp]>([
    [{ only: ['nobody'] }, /--only nobody/],
    [{ grader: ['acuracy'] }, /no such grader/],
    [{ target: 'shopp' }, /no target "shopp"/],
    [{ config: 'other.yaml' }, /other\.yaml/],
  ])('%j', async (options, message) => {
    await expect(runIn(project('http://127.0.0.1:9'), options)).rejects.toThrow(message);
  });
});
