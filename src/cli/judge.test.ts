// Longer than other files because all that a judge does is tried with one project and one stand-in.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JudgeStandIn, judgedReply, judgeStandIn, vote } from '../../scripts/judge-stand-in.js';
import { saying } from '../../scripts/saying.js';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { latestOpinions } from '../store/gradings.js';
import { noteCalibration } from '../store/judge.js';
import { openDatabase } from '../store/open.js';
import { calibrate } from './calibrate.js';
import { exportRun } from './export.js';
import { grade } from './grade.js';
import { type RegradeOptions, regrade } from './regrade.js';
import { run } from './run.js';
import type { RunOptions } from './run-options.js';
import { runs } from './runs.js';
import { show } from './show.js';

const SECRET = 'sk-secret-4711';
const NEVER = new AbortController().signal;

const SUITE = `suite: shop
language: en
dialogues:
  - id: late
    turns:
      - says: Where is my parcel?
        expect: { judge: [The reply says on which day the parcel arrives.] }
  - id: plain
    turns: [{ says: Hello }]
`;

function config(bot: string, judge: string | null): string {
  const own =
    judge === null
      ? ''
      : `judge: { type: openai, url: "${judge}", model: stand-in, key: "\${JUDGE_KEY}", retries: 0, timeout: 2 }\n`;
  return `targets: { shop: { type: http, url: "${bot}", body: { message: "{{ text }}" } } }\n${own}`;
}

async function project(judge: JudgeStandIn | null, suite = SUITE, reply = 'It arrives on 3 March.') {
  const asked: unknown[] = [];
  const bot = await scriptedBot(({ body }) => {
    asked.push(body.message);
    return { json: { reply } };
  });
  const cwd = tempFolder({ 'testkunde.yaml': config(bot, judge?.url ?? null), 'suites/shop.yaml': suite });
  return { cwd, asked };
}

async function runIn(cwd: string, options: RunOptions = {}, signal = NEVER) {
  const io = testIo(cwd, { env: { JUDGE_KEY: SECRET } });
  const code = await run([], { format: 'json', ...options }, io, signal);
  const shown = io.written.stdout === '' ? null : JSON.parse(io.written.stdout);
  return { code, shown, ...io.written };
}

interface Shown {
  readonly dialogues: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly verdicts: readonly Record<string, unknown>[];
  }[];
}

function judged({ dialogues }: Shown) {
  return dialogues.flatMap(({ verdicts }) => verdicts.filter(({ grader }) => grader === 'judge'));
}

function calibrated(cwd: string, version: string, kappa = 0.8) {
  const db = openDatabase(join(cwd, 'results/testkunde.db'), { create: true });
  noteCalibration(db, { version, language: 'en', n: 40, kappa: { value: kappa, low: 0.5, high: 0.9 } });
  db.close();
}

const late = (asked: Parameters<typeof judgedReply>[0]) => vote('fails', judgedReply(asked), 'no day is told');

describe('a judge in a run', () => {
  it('that was never calibrated is shown, and decides nothing', async () => {
    const judge = await judgeStandIn(late);
    const { cwd } = await project(judge, SUITE, 'It is late.');
    const { code, shown, stderr } = await runIn(cwd);
    expect(code).toBe(0);
    expect(judged(shown)).toMatchObject([{ outcome: 'fail', advisory: true, turn: 1, score: 0 }]);
    expect(shown.dialogues).toMatchObject([{ outcome: 'pass' }, { outcome: 'pass' }]);
    expect(stderr).toContain('was never calibrated in en: its verdicts are shown, but decide nothing');
    expect(stderr).toContain('judge: 1 answer, 200 tokens in, 50 out');
    expect(judge.asked).toHaveLength(1);
  });

  it('counts at its floor, and not below', async () => {
    const judge = await judgeStandIn(late);
    const { cwd } = await project(judge, SUITE, 'It is late.');
    const [{ version } = { version: '' }] = judged((await runIn(cwd)).shown);
    calibrated(cwd, String(version), 0.59);
    expect((await runIn(cwd)).code).toBe(0);
    calibrated(cwd, String(version), 0.6);
    const { code, shown } = await runIn(cwd);
    expect(code).toBe(1);
    expect(judged(shown)[0]).not.toHaveProperty('advisory');
    // Three runs, and one answer that was paid for.
    expect(judge.asked).toHaveLength(1);
  });

  it('keeps its key out of everything', async () => {
    const judge = await judgeStandIn(() => ({ status: 401 }));
    const { cwd } = await project(judge);
    const { code, stdout, stderr } = await runIn(cwd);
    expect(judge.asked[0]?.authorization).toBe(`Bearer ${SECRET}`);
    expect(stdout).toContain('judge_unauthorized');
    const stored = readFileSync(join(cwd, 'results/testkunde.db')).toString('latin1');
    for (const text of [stdout, stderr, stored]) expect(text).not.toContain(SECRET);
    expect(code).toBe(0);
  });

  it('that is down fails nobody', async () => {
    const judge = await judgeStandIn(() => ({ status: 503 }));
    const { cwd } = await project(judge);
    const [{ version } = { version: '' }] = judged((await runIn(cwd)).shown);
    calibrated(cwd, String(version));
    const { code, shown } = await runIn(cwd);
    expect(judged(shown)).toMatchObject([{ outcome: 'ungraded', score: null }]);
    expect(code).toBe(3);
  });

  it('holds no conversation up', async () => {
    const turns: number[] = [];
    // No opinion is given before everything was said and four are asked for at a time, or 15 s have passed.
    const until = performance.now() + 15_000;
    const judge = await judgeStandIn(async () => {
      while ((asked.length < 14 || judge.most < 4) && performance.now() < until)
        await new Promise((over) => setTimeout(over, 10));
      turns.push(asked.length);
      return vote('meets', '3 March');
    });
    const suite = `${SUITE}${[...Array(12).keys()].map((n) => `  - id: more-${n}\n    turns: [{ says: Hi ${n}, expect: { judge: [Polite.] } }]\n`).join('')}`;
    const { cwd, asked } = await project(judge, suite);
    await runIn(cwd, { concurrency: 1 });
    expect(turns[0]).toBe(14);
    expect(judge.most).toBe(4);
  });

  it('ends in order when it is interrupted, and --resume asks for what is missing', async () => {
    const controller = new AbortController();
    let isDown = true;
    const judge = await judgeStandIn(() => {
      if (!isDown) return vote('meets', '3 March');
      controller.abort(new Error('interrupted'));
      return null;
    });
    const { cwd, asked } = await project(judge);
    expect((await runIn(cwd, {}, controller.signal)).code).toBe(130);
    const said = asked.length;
    isDown = false;
    const { shown } = await runIn(cwd, { resume: true });
    expect(judged(shown)).toMatchObject([{ outcome: 'pass' }]);
    expect(asked.filter((text) => text === 'Where is my parcel?')).toHaveLength(1);
    expect(asked.length).toBeGreaterThanOrEqual(said);
  });

  it('is not asked when --grader leaves it out', async () => {
    const { cwd } = await project(null);
    expect((await runIn(cwd, { grader: ['disclosure'] })).code).toBe(0);
  });

  it('is asked for and there is none: nothing is said', async () => {
    const { cwd, asked } = await project(null);
    await expect(runIn(cwd)).rejects.toThrow(saying('suites/shop.yaml:4: `judge:` needs a judge'));
    expect(asked).toEqual([]);
  });

  it('is left unnamed in a package that is missing: nothing is said', async () => {
    const judge = await judgeStandIn(late);
    const { cwd, asked } = await project(judge);
    const broken = readFileSync(join(cwd, 'testkunde.yaml'), 'utf8').replace(
      /judge: .*/,
      'judge: { package: "@langchain/none", export: ChatNone }',
    );
    const other = tempFolder({ 'testkunde.yaml': broken, 'suites/shop.yaml': SUITE });
    await expect(runIn(other)).rejects.toThrow(saying('needs the package @langchain/none, which is not installed'));
    expect(asked).toEqual([]);
  });
});

describe('a judge that cannot be asked', () => {
  it('is told with the next step, and that nobody answered', async () => {
    const judge = await judgeStandIn(() => ({ status: 503 }));
    const { cwd } = await project(judge);
    const io = testIo(cwd, { env: { JUDGE_KEY: SECRET } });
    expect(await run([], {}, io, NEVER)).toBe(0);
    expect(io.written.stdout).toMatch(
      /\(judge_failed\)[\s\S]*→ look into the log of the judge's server \(judge_failed\)/,
    );
    expect(io.written.stderr).toContain('judge: 1 question without an answer\n');
  });
});

describe('regrade', () => {
  it('asks the judge for what is missing with --judge, and leaves it as it is without', async () => {
    let isDown = true;
    const judge = await judgeStandIn(() => (isDown ? { status: 503 } : vote('meets', '3 March')));
    const { cwd, asked: said } = await project(judge);
    expect(judged((await runIn(cwd)).shown)).toMatchObject([{ outcome: 'ungraded' }]);
    isDown = false;
    const asked = judge.asked.length;
    const anew = async (options: RegradeOptions) => {
      const io = testIo(cwd, { env: { JUDGE_KEY: SECRET } });
      expect(await regrade('latest', { format: 'json', ...options }, io)).toBe(0);
      return opinionsIn(cwd, (JSON.parse(io.written.stdout) as { run: string }).run);
    };
    expect(await anew({})).toMatchObject([{ outcome: 'ungraded' }]);
    expect(judge.asked).toHaveLength(asked);
    expect(await anew({ judge: true })).toMatchObject([{ outcome: 'pass', evidence: [{ quote: '3 March' }] }]);
    expect(judge.asked).toHaveLength(asked + 1);
    // What is shown, listed and exported is the newest grading.
    const shown = testIo(cwd);
    show('latest', { format: 'json' }, shown);
    const stored = JSON.parse(shown.written.stdout) as { passed: number; ungraded: number };
    expect(judged(stored as never)).toMatchObject([{ outcome: 'pass' }]);
    expect(stored).toMatchObject({ passed: 2, ungraded: 0 });
    const listed = testIo(cwd);
    runs({ format: 'json' }, listed);
    expect(JSON.parse(listed.written.stdout)).toMatchObject([{ passed: 2, ungraded: 0 }]);
    const exported = testIo(cwd);
    exportRun('latest', {}, exported);
    expect(exported.written.stdout).toContain('“3 March”');
    // Paid for once, and kept by what asks nobody.
    expect(await anew({ judge: true })).toMatchObject([{ outcome: 'pass' }]);
    expect(await anew({})).toMatchObject([{ outcome: 'pass' }]);
    expect(judge.asked).toHaveLength(asked + 1);
    expect(said).toHaveLength(2);
  });

  /** What second opinions the newest grading holds. */
  function opinionsIn(cwd: string, run: string) {
    const db = openDatabase(join(cwd, 'results/testkunde.db'), { create: false });
    const latest = latestOpinions(db, run);
    db.close();
    return [...(latest?.values() ?? [])].flat();
  }
});

describe('a judge of transcripts that exist', () => {
  const LINE = JSON.stringify({
    id: 'x1',
    language: 'en',
    turns: [{ says: 'Where is it?', reply: 'It arrives on 3 March.', expect: { judge: 'The day is told.' } }],
  });

  async function gradeIn(cwd: string, file: string) {
    const io = testIo(cwd, { env: { JUDGE_KEY: SECRET } });
    const code = await grade([file], { format: 'jsonl' }, io);
    const lines = io.written.stdout.split('\n').filter((line) => line !== '');
    return { code, verdicts: lines.map((line) => JSON.parse(line)), ...io.written };
  }

  it('answers in the order of the lines, and stores nothing', async () => {
    const judge = await judgeStandIn(async (_, number) => {
      await new Promise((over) => setTimeout(over, number === 1 ? 100 : 1));
      return vote('meets', '3 March');
    });
    const { cwd } = await project(judge);
    const lines = [
      LINE,
      '{"turns":[{"says":"Hi","reply":"Hello"}]}',
      LINE.replace('x1', 'x2').replace('The day', 'A day'),
    ];
    const own = tempFolder({
      'testkunde.yaml': readFileSync(join(cwd, 'testkunde.yaml'), 'utf8'),
      'chats.jsonl': lines.join('\n'),
    });
    const { code, verdicts, stderr } = await gradeIn(own, 'chats.jsonl');
    expect(code).toBe(0);
    expect([...new Set(verdicts.map(({ id }) => id))]).toEqual(['x1', '2', 'x2']);
    const own1 = verdicts.filter(({ grader }) => grader === 'judge');
    expect(own1).toMatchObject([
      { id: 'x1', outcome: 'pass', advisory: true },
      { id: 'x2', outcome: 'pass' },
    ]);
    expect(stderr).toContain('judge: 2 answers');
    expect(existsSync(join(own, 'results'))).toBe(false);
  });

  it('is missing', async () => {
    const cwd = tempFolder({ 'chats.jsonl': `{"turns":[{"reply":"Hi"}]}\n${LINE}\n{"turns":[{"reply":"Hello"}]}` });
    const { code, verdicts, stderr } = await gradeIn(cwd, 'chats.jsonl');
    expect([code, [...new Set(verdicts.map(({ id }) => id))]]).toEqual([2, ['1', '3']]);
    expect(stderr).toContain('chats.jsonl:2: `judge:` needs a judge, and there is none in testkunde.yaml\n  name one');
  });

  it('has no key', async () => {
    const cwd = tempFolder({
      'chats.jsonl': LINE,
      'testkunde.yaml': config('http://127.0.0.1:9/', 'http://127.0.0.1:9/'),
    });
    const io = testIo(cwd);
    expect(await grade(['chats.jsonl'], {}, io)).toBe(2);
    expect(io.written.stderr).toContain('chats.jsonl:1: the variable JUDGE_KEY is not set');
  });
});

it('calibrate says that nothing is labelled', async () => {
  const io = testIo(tempFolder({ 'empty.jsonl': '' }));
  await expect(calibrate(['empty.jsonl'], {}, io)).rejects.toThrow(saying('nothing labelled is in empty.jsonl'));
});

describe('calibrate --judge', () => {
  it('holds the judge against labels; from its floor on, it counts', async () => {
    const judge = await judgeStandIn((asked) => {
      const reply = judgedReply(asked);
      return vote(reply.includes('March') ? 'meets' : 'fails', reply);
    });
    const { cwd } = await project(judge, SUITE, 'It is late.');
    const line = (id: string, reply: string, outcome: string) =>
      JSON.stringify({
        id,
        language: 'en',
        turns: [{ says: 'Where is it?', reply, expect: { judge: ['The day is told.'] } }],
        label: { grader: 'judge', turn: 1, outcome, why: 'read' },
      });
    const labels = [line('a', 'On 3 March.', 'pass'), line('b', 'On 4 March.', 'pass'), line('c', 'Soon.', 'fail')];
    writeFileSync(join(cwd, 'labels.jsonl'), labels.join('\n'));
    const io = testIo(cwd, { env: { JUDGE_KEY: SECRET } });
    expect(await calibrate(['labels.jsonl'], { judge: true, format: 'json' }, io)).toBe(0);
    expect(JSON.parse(io.written.stdout)).toMatchObject([
      { grader: 'judge', language: 'en', n: 3, kappa: { value: 1 } },
    ]);
    expect(io.written.stderr).toMatch(
      /has kappa 1\.00 on 3 labels in en, not below its floor 0\.6: its verdicts count\n/,
    );
    expect((await runIn(cwd)).code).toBe(1);
  });

  it('sets judge, grader and human against each other on the same lines', async () => {
    // The judge is right about "sorry", and takes a polite word for one.
    const judge = await judgeStandIn((asked) => {
      const reply = judgedReply(asked);
      return vote(/sorry|please/.test(reply) ? 'meets' : 'fails', reply);
    });
    const { cwd } = await project(judge);
    const line = (id: string, reply: string, outcome: string, rubric = true) =>
      JSON.stringify({
        id,
        language: 'en',
        turns: [
          {
            says: 'I am really angry about this delay!',
            reply,
            expect: { acknowledges: true, ...(rubric ? { judge: ['It answers the feeling.'] } : {}) },
          },
        ],
        label: { grader: 'empathy', turn: 1, outcome, why: 'read' },
      });
    const labels = [
      line('a', 'I am so sorry that this makes you angry.', 'pass'),
      line('b', 'I am sorry, I understand your anger.', 'pass'),
      line('c', 'The parcel left on Monday.', 'fail'),
      line('d', 'Enter the number, please.', 'fail'),
      line('without a rubric', 'The parcel is late.', 'fail', false),
    ];
    writeFileSync(join(cwd, 'labels.jsonl'), labels.join('\n'));
    const shown = async (format: 'json' | 'text' | 'markdown', asking = true) => {
      const io = testIo(cwd, { env: { JUDGE_KEY: SECRET } });
      expect(await calibrate(['labels.jsonl'], { judge: asking, format }, io)).toBe(0);
      return io.written.stdout;
    };
    const [row] = JSON.parse(await shown('json'));
    expect(row).toMatchObject({
      grader: 'empathy',
      n: 5,
      kappa: { value: 1 },
      same_lines: {
        n: 4,
        ungraded: 0,
        grader_label: { value: 1 },
        judge_label: { value: 0.5 },
        judge_grader: { value: 0.5 },
      },
    });
    expect(judge.asked).toHaveLength(4);
    expect(await shown('text')).toMatch(/same lines +language +n .*\nempathy +en +4 +1\.000 .*0\.500 .*0\.500 .* 0\n/);
    expect(await shown('markdown')).toContain('| empathy | en | 4 | 1.000');
    expect(JSON.parse(await shown('json', false))[0]).not.toHaveProperty('same_lines');
  });
});
