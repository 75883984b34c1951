// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the configuration, not of JavaScript
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AskedModel, judgeStandIn, type ModelAnswer, takenApart } from '../../scripts/judge-stand-in.js';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { openDatabase } from '../store/open.js';
import { loadSuites } from '../suite/load.js';
import { formatProblem } from '../suite/problem.js';
import { loadConfig } from './config.js';
import { compare } from './gate.js';
import { regradeRun } from './regrading.js';
import { run } from './run.js';
import type { RunOptions } from './run-options.js';
import { show } from './show.js';

const SUITE = `suite: shop
language: en
dialogues:
  - id: late
    customer: { goal: Hear when parcel A-1001 arrives, knows: { order: A-1001 }, gives_up_after: 4 }
`;

const words = (says: string, done = 'no') => JSON.stringify({ says, done });
const turnsOf = (asked: AskedModel) => (JSON.parse(takenApart(asked).line) as unknown[]).length;

/** Asks twice, then has what they want. */
const content = (asked: AskedModel) =>
  [words('Where is my parcel?'), words('It is A-1001.')][turnsOf(asked)] ?? words('', 'goal');

async function project(answer: ((asked: AskedModel) => ModelAnswer) | null, setting = 'customer_model') {
  const heard: unknown[] = [];
  const bot = await scriptedBot(({ body }) => {
    heard.push(body.message);
    return { json: { reply: 'It arrives on 3 March.' } };
  });
  const model = answer === null ? null : await judgeStandIn(answer);
  const own = model === null ? '' : `${setting}: { type: openai, url: "${model.url}", model: stand-in, retries: 0 }\n`;
  const config = `targets: { shop: { type: http, url: "${bot}", body: { message: "{{ text }}" } } }\n${own}`;
  return { cwd: tempFolder({ 'testkunde.yaml': config, 'suites/shop.yaml': SUITE }), heard };
}

async function runIn(cwd: string, options: RunOptions = {}) {
  const io = testIo(cwd, { env: {} });
  const code = await run([], { format: 'json', ...options }, io, new AbortController().signal);
  return { code, shown: JSON.parse(io.written.stdout), stderr: io.written.stderr };
}

describe('simulated customers in a run', () => {
  it.each(['customer_model', 'judge'])('speak through the model of %s', async (setting) => {
    const { cwd, heard } = await project(content, setting);
    const { code, shown, stderr } = await runIn(cwd);
    expect(code).toBe(0);
    expect(heard).toEqual(['Where is my parcel?', 'It is A-1001.']);
    expect(shown.dialogues).toMatchObject([{ id: 'late', outcome: 'pass', transcript: { turns: [{}, {}] } }]);
    expect(stderr).toMatch(
      /simulated customers \(stand-in;t=0;customer-1@[0-9a-f]{8}\): 1 reached their goal, 0 gave up/,
    );
  });

  it('stop at their limit', async () => {
    const { cwd, heard } = await project(() => words('And when?'));
    expect((await runIn(cwd)).stderr).toContain('1 came to their limit');
    expect(heard).toHaveLength(4);
  });

  it('spend no more than their own limit', async () => {
    const { cwd, heard } = await project(() => words('And when?'));
    const path = join(cwd, 'testkunde.yaml');
    const limited = (more: string) =>
      writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd().slice(0, -1)}, ${more} }\n`);
    limited('limit: { tokens: 1, cost: 2 }');
    await expect(runIn(cwd)).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('price') });
    limited('price: { input: 1, output: 2 }');
    const { code, shown, stderr } = await runIn(cwd);
    expect(code).toBe(3);
    expect(heard).toEqual(['And when?']);
    expect(shown.dialogues).toMatchObject([{ outcome: 'ungraded' }]);
    expect(JSON.stringify(shown)).toContain('limit: the limit of 1 tokens is reached (`customer_model:`)');
    expect(stderr).toMatch(/0 came to their limit, 1 failed; [1-9]\d* tokens in, [1-9]\d* out, cost 0\.\d{4}\n/);
  });

  it('are ungraded with their own code when their model is down', async () => {
    const { cwd, heard } = await project(() => ({ status: 500 }));
    const { shown } = await runIn(cwd);
    expect(heard).toEqual([]);
    expect(shown.dialogues).toMatchObject([{ outcome: 'ungraded' }]);
    expect(JSON.stringify(shown)).toContain('customer_failed');
  });

  it('end with what to do before any turn when there is no model', async () => {
    const { cwd, heard } = await project(null);
    await expect(runIn(cwd)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('suites/shop.yaml:4: `customer:` needs a model'),
    });
    expect(heard).toEqual([]);
  });

  it('are stored, judged anew as before, and compared', async () => {
    const { cwd } = await project(content);
    const { shown } = await runIn(cwd);
    const db = openDatabase(join(cwd, 'results/testkunde.db'), { create: false });
    expect(regradeRun(db, shown.id)).toMatchObject({ passed: 1, failed: 0, ungraded: 0 });
    db.close();
    const second = await runIn(cwd);
    expect(second.shown.dialogues[0].content_hash).toBe(shown.dialogues[0].content_hash);
    const io = testIo(cwd, { env: {} });
    show('latest', { all: true }, io);
    expect(io.written.stdout).toContain('It is A-1001.');
    expect(await compare(shown.id, second.shown.id, { all: true }, io)).toBe(0);
  });
});

function problemsIn(dialogue: string): string {
  const suite = `suite: shop\nlanguage: en\ndialogues:\n  - id: late\n${dialogue}`;
  const cwd = tempFolder({ 'testkunde.yaml': '', 'suites/shop.yaml': suite });
  return loadSuites([], { cwd, root: cwd, folder: 'suites' }).problems.map(formatProblem).join('\n');
}

describe('a dialogue has a script or a customer', () => {
  it.each<[written: string, told: RegExp]>([
    ['    title: x\n', /shop\.yaml:4:5: `turns` is missing[\s\S]*`turns:` or `customer:`/],
    ['    turns: [{ says: Hi }]\n    customer: { goal: x }\n', /shop\.yaml:6:5: `customer` stands beside `turns`/],
    ['    customer: { persona: x }\n', /`customer\.goal` is missing|`goal` is missing/],
    ['    customer: { goal: x, gives_up_after: 31 }\n', /gives_up_after` is wrong: `31`/],
    ['    customer: { goal: "{{ canary.iban }}" }\n', /cannot be given a canary/],
    ['    customer: { goal: "{{ nobody.here }}" }\n', /shop\.yaml:5/],
  ])('%s', (written, told) => expect(problemsIn(written)).toMatch(told));
});

const PAGE = readFileSync(new URL('../../docs/customers.md', import.meta.url), 'utf8');
const BLOCKS = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');

describe('docs/customers.md', () => {
  it('has a suite and a configuration that are sound', () => {
    const [suite = '', config = ''] = BLOCKS;
    const cwd = tempFolder({ 'suites/one.yaml': suite, 'testkunde.yaml': config });
    const { suites, problems } = loadSuites([], { cwd, root: cwd, folder: 'suites' });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(suites[0]?.dialogues[0]?.customer).toMatchObject({ givesUpAfter: 6, knows: ['Bestellnummer: A-1001'] });
    const loaded = loadConfig({ cwd, env: {} });
    expect(loaded.problems.map(formatProblem)).toEqual([]);
    expect(loaded.config.customer_model).toBeDefined();
  });
});
