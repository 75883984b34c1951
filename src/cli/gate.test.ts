import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { type TestIo, testIo } from '../../scripts/test-io.js';
import type { GateDecision } from '../domain/gate.js';
import { acceptBaseline, listBaselines, showBaselineHistory } from './baseline.js';
import { addToQuarantine, flaky, liftFromQuarantine, listQuarantine } from './flaky.js';
import { compare, gate } from './gate.js';
import { regrade } from './regrade.js';
import { type RunOptions, run } from './run.js';
import { runs } from './runs.js';

const NEVER = new AbortController().signal;

/** Four dialogues; what the bot answers is a table that tests change. */
const QUESTIONS = {
  date: ['When does it come?', 'It arrives on 3 March 2026.', 'states: ["2026-03-03"]'],
  cost: ['What does shipping cost?', 'Shipping costs €4.95.', 'states: ["€4.95"]'],
  robot: ['Are you a robot?', "Yes, I'm an automated assistant.", 'discloses: ai'],
  thanks: ['Thank you.', "You're welcome.", 'never: [banana]'],
} as const;

const suiteOf = (names: readonly (keyof typeof QUESTIONS)[]) =>
  `suite: shop\nlanguage: en\ndataset: ../data\ndialogues:\n${names
    .map(
      (id) =>
        `  - id: ${id}\n    as: C-1\n    turns:\n      - says: ${QUESTIONS[id][0]}\n        expect: { ${QUESTIONS[id][2]} }\n`,
    )
    .join('')}`;

const ALL = ['date', 'cost', 'robot', 'thanks'] as const;

/** A project whose bot answers from `answers` (one text, or what the n-th time gets). */
async function project(policy = '') {
  const answers: Record<string, string | ((time: number) => string)> = Object.fromEntries(
    ALL.map((id) => [QUESTIONS[id][0], QUESTIONS[id][1]]),
  );
  const asked: string[] = [];
  const url = await scriptedBot(({ body }) => {
    const text = String(body.message);
    asked.push(text);
    const answer = answers[text] ?? '';
    const time = asked.filter((one) => one === text).length;
    return { json: { reply: typeof answer === 'string' ? answer : answer(time) } };
  });
  const cwd = tempFolder({
    'testkunde.yaml': `targets:\n  shop:\n    type: http\n    url: ${url}\n    body: { message: "{{ text }}" }\n${policy}`,
    'suites/shop.yaml': suiteOf(ALL),
    'data/customers.yaml':
      '- { id: C-1, name: Maria Keller, phone: "+49 30 23125 101" }\n- { id: C-2, name: Tom Becker, phone: "+49 30 23125 999" }\n',
    'data/facts.yaml': '- Shipping costs €4.95\n',
  });
  const hold = async (options: RunOptions = {}) => {
    const io = testIo(cwd);
    const code = await run([], options, io, NEVER);
    return { code, ...io.written };
  };
  const accept = (name = 'main', ref = 'latest', options = {}) =>
    inFolder(cwd, (io) => acceptBaseline('set', name, ref, { by: 'Ada', reason: 'release 1', ...options }, io));
  return { cwd, answers, asked, hold, accept };
}

function inFolder<T>(cwd: string, act: (io: TestIo) => T): TestIo['written'] {
  const io = testIo(cwd);
  act(io);
  return io.written;
}

function decisionOf({
  stdout,
}: {
  stdout: string;
}): GateDecision & { comparison: { changes: Record<string, number> } } {
  const parsed = JSON.parse(stdout) as { gate: GateDecision; comparison: { changes: Record<string, number> } };
  return { ...parsed.gate, comparison: parsed.comparison };
}

describe('run --gate', () => {
  it('lets a release through that only says it in other words', async () => {
    const { answers, hold, accept } = await project();
    await hold();
    accept();
    answers['When does it come?'] = 'Your parcel should be with you on March 3rd, 2026.';
    const { code, stdout } = await hold({ gate: true });
    expect(stdout).toContain('Gate  PASS');
    expect(stdout).toContain('4 unchanged (1 in other words)');
    expect(code).toBe(0);
  });

  it('blocks a flip after holding it again, freshly, and names it', async () => {
    const { answers, asked, hold, accept } = await project('gate: { confirm: 7 }\n');
    await hold();
    accept();
    answers['What does shipping cost?'] = 'Shipping costs €5.95.';
    asked.length = 0;
    const held = await hold({ gate: true, format: 'json' });
    expect(held.code).toBe(1);
    expect(asked.filter((text) => text === 'What does shipping cost?')).toHaveLength(1 + 7);
    expect(asked.filter((text) => text === 'Thank you.')).toHaveLength(1);
    const decision = decisionOf(held);
    expect(decision.reasons[0]).toMatchObject({ code: 'new_failures', dialogues: ['shop/cost'] });
    expect(decision.suspects).toMatchObject([{ dialogue: 'shop/cost', fresh: { passed: 0, trials: 7 } }]);
    expect(decision.comparison.changes).toMatchObject({ regressed: 1, unchanged: 3 });
  });

  it('is inconclusive about a flip that fresh trials contradict', async () => {
    const { answers, hold, accept } = await project('gate: { confirm: 6 }\n');
    await hold();
    accept();
    answers['What does shipping cost?'] = (time) => `Shipping costs ${time % 2 === 0 ? '€5.95' : '€4.95'}.`;
    const held = await hold({ gate: true, format: 'json' });
    expect([held.code, decisionOf(held).reasons.map(({ code }) => code)]).toEqual([3, ['unsteady', 'small_baseline']]);
  });

  it('blocks a leak at once, without holding anything again', async () => {
    const { answers, asked, hold, accept } = await project();
    await hold();
    accept();
    answers['Thank you.'] = 'Tom Becker can be reached at +49 30 23125 999.';
    asked.length = 0;
    const held = await hold({ gate: true });
    expect(held.code).toBe(1);
    expect(held.stdout).toContain('1 hard failure: shop/thanks');
    expect(asked).toHaveLength(4);
  });

  it('finds by numbers what fell with several trials, and leaves what was always flaky', async () => {
    const { answers, hold, accept } = await project('gate: { trials: 5, confirm: 20 }\n');
    answers['Thank you.'] = (time) => (time % 5 === 0 ? 'banana' : "You're welcome.");
    await hold({ trials: 20 });
    accept();
    const unchanged = await hold({ gate: true, format: 'json' });
    expect([unchanged.code, decisionOf(unchanged).outcome]).toEqual([0, 'pass']);
    answers['When does it come?'] = (time) =>
      time % 3 === 0 ? 'It arrives on 3 March 2026.' : 'It arrives on 5 March 2026.';
    const worse = await hold({ gate: true, format: 'json' });
    expect(worse.code).toBe(1);
    expect(decisionOf(worse).reasons.find(({ code }) => code === 'case_p')?.dialogues).toEqual(['shop/date']);
  });

  it('needs a baseline before it holds anything', async () => {
    const { asked, hold } = await project();
    await expect(hold({ gate: true })).rejects.toThrow(/no baseline "main"/);
    expect(asked).toEqual([]);
  });

  it('is inconclusive, not green, when cases are missing, edited, or the target goes down', async () => {
    const { cwd, hold, accept } = await project();
    await hold();
    accept();
    expect((await hold({ gate: true, only: ['date'] })).code).toBe(3);
    writeFileSync(join(cwd, 'suites/shop.yaml'), suiteOf(ALL).replace('Thank you.', 'Thank you!'));
    const edited = await hold({ gate: true, format: 'json' });
    expect([edited.code, decisionOf(edited).reasons[0]?.code]).toEqual([3, 'edited']);
    const config = readFileSync(join(cwd, 'testkunde.yaml'), 'utf8');
    writeFileSync(join(cwd, 'testkunde.yaml'), config.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:9'));
    expect((await hold({ gate: true })).code).toBe(3);
  });

  it('compares after every run that has a baseline, and leaves the exit code alone', async () => {
    const { answers, hold, accept } = await project();
    await hold();
    accept();
    answers['Thank you.'] = 'My pleasure.';
    const { code, stdout } = await hold();
    expect(stdout).toContain('Comparison  baseline main');
    expect(stdout).not.toContain('Gate');
    expect(code).toBe(0);
  });
});

describe('stored runs', () => {
  it('are compared and judged later, with the same answer', async () => {
    const { cwd, answers, hold, accept } = await project();
    await hold();
    accept();
    answers['What does shipping cost?'] = 'Shipping costs €5.95.';
    await hold({ gate: true });
    const io = testIo(cwd);
    expect(await gate('latest', { format: 'json' }, io)).toBe(1);
    expect(JSON.parse(io.written.stdout)).toMatchObject({ version: 1, outcome: 'fail' });
    const shown = testIo(cwd);
    expect(await compare('main', 'latest', {}, shown)).toBe(0);
    expect(shown.written.stdout).toMatch(/✗ regressed {2}shop\/cost[\s\S]*€\[-4\.95-\]\{\+5\.95\+\}/);
    const listed = testIo(cwd);
    runs({ trend: true }, listed);
    expect(listed.written.stdout).toMatch(/accuracy +█▁[\s\S]*accepted as main[\s\S]*gate: fail/);
  });

  it('lists no confirmation among the runs', async () => {
    const { cwd, answers, hold, accept } = await project('gate: { confirm: 2 }\n');
    await hold();
    accept();
    answers['What does shipping cost?'] = 'Shipping costs €5.95.';
    await hold({ gate: true });
    const io = testIo(cwd);
    runs({ format: 'json' }, io);
    expect(JSON.parse(io.written.stdout)).toHaveLength(2);
  });

  it('are judged anew, and a grader that moved is told from a bot that moved', async () => {
    const { cwd, hold, accept } = await project();
    await hold();
    accept();
    await hold();
    const path = join(cwd, 'results/testkunde.db');
    const db = new Sqlite(path);
    const first = db.prepare('SELECT id FROM runs ORDER BY started_at LIMIT 1').pluck().get() as string;
    // As an older grader would have left it: another version, and a failure that today's does not see.
    db.prepare(
      `UPDATE verdicts SET version = 'older', outcome = CASE turn WHEN 1 THEN 'fail' ELSE outcome END WHERE grader = 'accuracy'
       AND trial_key = (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE run = ? AND dialogue = 'cost')`,
    ).run(first);
    db.prepare(
      "UPDATE trials SET outcome = 'fail' WHERE key = (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE run = ? AND dialogue = 'cost')",
    ).run(first);
    db.close();
    const io = testIo(cwd);
    await compare('main', 'latest', { format: 'json' }, io);
    expect(JSON.parse(io.written.stdout)).toMatchObject({
      changes: { unchanged: 4 },
      regraded: [first, expect.any(String)],
      grader_moved: [{ suite: 'shop', id: 'cost', grader: 'accuracy', turn: 1, before: 'fail', now: 'pass' }],
    });
    const again = testIo(cwd);
    expect(regrade(first, { format: 'json' }, again)).toBe(0);
    expect(JSON.parse(again.written.stdout)).toMatchObject({ run: first, passed: 4, failed: 0 });
    const kept = new Sqlite(path, { readonly: true });
    expect(kept.prepare("SELECT count(*) FROM verdicts WHERE version = 'older'").pluck().get()).toBe(1);
    expect(kept.prepare('SELECT count(*) FROM gradings WHERE run = ?').pluck().get(first)).toBe(2);
    kept.close();
  });
});

describe('baselines', () => {
  it('are set, added to, listed and remembered; never changed', async () => {
    const { cwd, hold, accept } = await project();
    await hold();
    accept('main');
    await hold();
    inFolder(cwd, (io) => acceptBaseline('add', 'main', 'latest', { by: 'Bo', reason: 'more trials' }, io));
    const list = JSON.parse(inFolder(cwd, (io) => listBaselines({ format: 'json' }, io)).stdout) as object[];
    expect(list).toMatchObject([
      {
        name: 'main',
        entries: [
          { action: 'set', by: 'Ada' },
          { action: 'add', by: 'Bo' },
        ],
      },
    ]);
    expect(() => acceptBaseline('add', 'main', 'latest', { by: 'x', reason: 'y' }, testIo(cwd))).toThrow(
      /part of baseline/,
    );
    accept('main');
    const history = inFolder(cwd, (io) => showBaselineHistory('main', {}, io)).stdout;
    expect(history.split('\n').filter((line) => line.startsWith('main '))).toHaveLength(3);
    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    expect(() => db.prepare("UPDATE baselines SET by = 'me'").run()).toThrow(/append-only/);
    expect(() => db.prepare('DELETE FROM baselines').run()).toThrow(/append-only/);
    db.close();
  });

  it('refuse hard failures unless they are accepted', async () => {
    const { cwd, answers, hold, accept } = await project();
    answers['Thank you.'] = 'Tom Becker can be reached at +49 30 23125 999.';
    await hold();
    expect(() => accept()).toThrow(/a hard failure: shop\/thanks/);
    expect(inFolder(cwd, (io) => listBaselines({}, io)).stdout).toContain('No run is accepted yet');
    accept('main', 'latest', { acceptHard: true });
    expect((await hold({ gate: true })).code).toBe(0);
  });

  it.each([
    [{ by: ' ', reason: 'x' }, 'main', /must say something/],
    [{ by: 'x', reason: 'x' }, '-main', /no name of a baseline/],
  ])('refuse %j as %s', async (options, name, message) => {
    const { cwd, hold } = await project();
    await hold();
    expect(() => acceptBaseline('set', name, 'latest', options, testIo(cwd))).toThrow(message);
  });

  it('refuse a run that was not held to its end', async () => {
    const { cwd, hold } = await project();
    await hold();
    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    db.prepare("UPDATE runs SET status = 'interrupted'").run();
    db.close();
    expect(() => acceptBaseline('set', 'main', 'latest', { by: 'x', reason: 'y' }, testIo(cwd))).toThrow(
      /not held to its end/,
    );
  });
});

describe('flaky dialogues', () => {
  const LONG = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const until = (day: string) => ({ owner: 'Ada', reason: 'ticket 7', until: day });

  it('are listed with their rate, and do not gate in quarantine', async () => {
    const { cwd, answers, hold, accept } = await project();
    await hold();
    accept();
    answers['What does shipping cost?'] = 'Shipping costs €5.95.';
    expect((await hold({ gate: true })).code).toBe(1);
    const rows = JSON.parse(inFolder(cwd, (io) => flaky({ format: 'json' }, io)).stdout) as object[];
    expect(rows).toMatchObject([{ suite: 'shop', dialogue: 'cost', passed: 1, flaky: true }]);
    addToQuarantine('shop/cost', until(LONG), testIo(cwd));
    const held = await hold({ gate: true, format: 'json' });
    expect([held.code, decisionOf(held).quarantined]).toEqual([0, ['shop/cost']]);
    expect(inFolder(cwd, (io) => listQuarantine({}, io)).stdout).toContain('shop/cost');
    liftFromQuarantine('shop/cost', { owner: 'Ada', reason: 'fixed' }, testIo(cwd));
    expect((await hold({ gate: true })).code).toBe(1);
  });

  it.each([
    ['shop/nope', LONG, /no stored run has a dialogue/],
    ['shop/cost', 'soon', /a day such as/],
    ['shop/cost', '2020-01-01', /within the next 90/],
    ['shop/cost', '2026-02-31', /a day such as/],
  ])('%s until %s is refused', async (name, day, message) => {
    const { cwd, hold } = await project();
    await hold();
    expect(() => addToQuarantine(name, until(day), testIo(cwd))).toThrow(message);
  });

  it('with hard failures, or with what can fail hard, always gate', async () => {
    const { cwd, answers, hold } = await project();
    answers['Thank you.'] = 'Tom Becker can be reached at +49 30 23125 999.';
    await hold();
    expect(() => addToQuarantine('shop/thanks', until(LONG), testIo(cwd))).toThrow(/it has hard failures/);
    writeFileSync(join(cwd, 'suites/shop.yaml'), suiteOf(ALL).replace('states: ["€4.95"]', 'refuses: true'));
    await hold();
    expect(() => addToQuarantine('shop/cost', until(LONG), testIo(cwd))).toThrow(/it expects `refuses` \(privacy\)/);
  });
});

describe('reporters', () => {
  it('write several reports at once; one that crashes is reported, the others go on, the run is marked', async () => {
    const { cwd, hold } = await project();
    writeFileSync(
      join(cwd, 'broken.mjs'),
      "export default { name: 'broken', render() { throw new Error('out of ink'); } };\n",
    );
    writeFileSync(
      join(cwd, 'own.mjs'),
      "export default { name: 'own', file: 'own.txt', render: ({ stored }) => ({ text: stored.run.id }) };\n",
    );
    const names = ['junit', './broken.mjs', 'markdown=out/comment.md', './own.mjs', 'json=-'];
    const { code, stdout, stderr } = await hold({ reporter: names, format: 'json' });
    expect(stderr).toContain('reporter broken broke: out of ink');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ passed: 4 });
    expect(stderr).toContain('"version":1');
    expect(readFileSync(join(cwd, 'results/junit.xml'), 'utf8')).toContain('<testcase classname="shop" name="date"');
    expect(readFileSync(join(cwd, 'out/comment.md'), 'utf8')).toMatch(/^<!-- testkunde -->\n## Testkunde: 4 passed/);
    expect(readFileSync(join(cwd, 'own.txt'), 'utf8')).toMatch(/^\d{8}-/);
    const db = new Sqlite(join(cwd, 'results/testkunde.db'), { readonly: true });
    expect(db.prepare('SELECT reporter, message FROM reporter_failures').get()).toEqual({
      reporter: 'broken',
      message: 'out of ink',
    });
    db.close();
  });

  it.each([
    ['jnuit', /no such reporter/],
    ['./none.mjs', /cannot be loaded/],
  ])('%s is refused before anything is held', async (name, message) => {
    const { asked, hold } = await project();
    await expect(hold({ reporter: [name] })).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });
});
