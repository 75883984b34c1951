import { describe, expect, it } from 'vitest';
import type { Comparison } from '../domain/comparison.js';
import { DEFAULT_POLICY, type GateDecision } from '../domain/gate.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import { run } from '../gate/comparable.test-cases.js';
import { compareRuns } from '../gate/compare.js';
import { decide } from '../gate/decide.js';
import { github } from './github.js';
import { markdown } from './markdown.js';
import type { ReportInput } from './reporter.js';

// What GitHub takes: ten annotations a step, a summary of 1 MiB, a comment of 65,536 characters. More must be cut where a
// reader can see it, the worst kept.

/** A failing dialogue whose answer is so long. */
function failing(id: string, length: number, hard = false): HeldDialogue {
  const words = 'lorem ipsum – '.repeat(Math.ceil(length / 14)).slice(0, length);
  const verdict = {
    grader: hard ? ('privacy' as const) : ('accuracy' as const),
    turn: 1,
    outcome: 'fail' as const,
    score: 0,
    reason: `reason of ${id}`,
    evidence: [{ turn: 1, quote: 'lorem', rule: 'states' }],
    hard,
    version: 'v',
  };
  return {
    suite: 's',
    dialogue: {
      id,
      language: 'en',
      answers: {},
      turns: [{ says: 'Hello', paraphrases: [], expect: {} }],
      place: { file: 'suites/s.yaml', line: 7, column: 1 },
    },
    contentHash: id,
    outcome: 'fail',
    trials: [
      {
        dialogue: id,
        number: 1,
        variant: null,
        status: 'finished',
        transcript: {
          handoffSignal: false,
          turns: [
            {
              says: 'Hello',
              reply: { messages: [words], cards: [], signals: {} },
              timing: { first_byte_ms: 1, total_ms: 2 },
            },
          ],
        },
        verdicts: [verdict],
        cues: [],
        firstDisclosure: null,
        outcome: 'fail',
      },
    ],
  };
}

function inputOf(dialogues: readonly HeldDialogue[], rest: Partial<ReportInput> = {}): ReportInput {
  const stored: StoredRun = { run: { ...run('r', []).run, failed: dialogues.length }, dialogues };
  return { stored, comparison: null, decision: null, ...rest };
}

const many = (count: number, length = 20) => Array.from({ length: count }, (_, n) => failing(`d${n}`, length));

/** A comparison and an answer without any reason, to be given others. */
function gated(outcome: GateDecision['outcome'], quarantined: readonly string[] = []) {
  const comparison: Comparison = compareRuns({ name: 'main', baseline: [], candidate: run('r', []) });
  return { comparison, decision: { ...decide(comparison, DEFAULT_POLICY), outcome, reasons: [], quarantined } };
}

const linesOf = (input: ReportInput) => github.render(input).text.trimEnd().split('\n');

describe('annotations', () => {
  it.each([
    [1, 1, null],
    [10, 10, null],
    [11, 10, '+2 more'],
    [500, 10, '+491 more'],
  ])('of %i failing dialogues are %i lines', (count, lines, more) => {
    const found = linesOf(inputOf(many(count)));
    expect(found).toHaveLength(lines);
    expect(found.filter((line) => line.startsWith('::error file=suites/s.yaml,line=7,'))).toHaveLength(
      more === null ? count : lines - 1,
    );
    expect(/\+\d+ more/.exec(found.at(-1) ?? '')?.[0] ?? null).toBe(more);
  });

  it('show the worst first: the gate, then what is hard', () => {
    const dialogues = [...many(20), failing('leak', 20, true)];
    const found = linesOf(inputOf(dialogues, gated('fail')));
    expect(found[0]).toMatch(/^::error title=Testkunde gate::FAIL: this release must not ship/);
    expect(found[1]).toContain('title=s/leak::privacy, turn 1: reason of leak');
    expect(found).toHaveLength(10);
  });

  it('are warnings where the gate lets the release through, or a dialogue is in quarantine', () => {
    const two = [failing('a', 20), failing('b', 20)];
    expect(linesOf(inputOf(two, gated('pass'))).map((line) => line.split(' ')[0])).toEqual(['::warning', '::warning']);
    const [answer, ...rest] = linesOf(inputOf(two, gated('fail', ['s/a'])));
    expect(answer).toContain('Testkunde gate');
    expect(rest.map((line) => /^::(\w+) .*title=s\/(\w)/.exec(line)?.slice(1))).toEqual([
      ['error', 'b'],
      ['warning', 'a'],
    ]);
  });

  it('name files from the root of the repository', () => {
    const [line] = linesOf(inputOf(many(1), { folder: 'bots/shop' }));
    expect(line).toContain('file=bots/shop/suites/s.yaml,line=7');
    const [above] = linesOf(
      inputOf(
        [
          {
            ...failing('x', 20),
            dialogue: { ...failing('x', 20).dialogue, place: { file: '../s.yaml', line: 1, column: 1 } },
          },
        ],
        { folder: 'bots/shop' },
      ),
    );
    expect(above).toContain('file=bots/s.yaml,');
  });
});

describe('long reports', () => {
  it.each([
    ['the comment', 60_000, (input: ReportInput) => markdown.render(input).text],
    ['the summary', 900_000, (input: ReportInput) => github.render(input).summary ?? ''],
  ])('%s stays below %i bytes, is cut between dialogues, and counts what it leaves out', (_, most, render) => {
    const dialogues = many(3000, 700);
    const text = render(inputOf(dialogues));
    const bytes = Buffer.byteLength(text);
    expect(bytes).toBeLessThan(most);
    expect(bytes).toBeGreaterThan(most - 2_000);
    const shown = text.split('- **fail**').length - 1;
    const left = Number(/… and (\d+) more dialogues: `testkunde show` has them all\.\n$/.exec(text)?.[1]);
    expect(shown + left).toBe(dialogues.length);
    expect(render(inputOf(many(3)))).not.toContain('more dialogues');
  });

  it('a single answer that is too long is left out, not cut in the middle', () => {
    const { text } = markdown.render(inputOf([failing('x', 70_000)]));
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text).toContain('… and 1 more dialogue: `testkunde show` has it.');
    expect(text).not.toContain('lorem');
  });

  it('reasons with very many dialogues name the first', () => {
    const names = Array.from({ length: 5000 }, (_, n) => `s/d${n}`);
    const { comparison, decision } = gated('inconclusive');
    const reason = {
      kind: 'inconclusive',
      code: 'missing',
      message: '5000 are missing',
      values: {},
      dialogues: names,
    } as const;
    const reasons = [reason];
    const { text } = markdown.render(inputOf([], { comparison, decision: { ...decision, reasons } }));
    expect(text).toContain('`s/d7`, … 4992 more');
    expect(text).not.toContain('s/d8`');
  });

  it('a reason that quotes without end is cut', () => {
    const { comparison, decision } = gated('fail');
    const reason = { kind: 'fail', code: 'hard_failure', values: {}, dialogues: [] } as const;
    const reasons = [{ ...reason, message: 'long '.repeat(50_000) }];
    const { text } = markdown.render(inputOf(many(2), { comparison, decision: { ...decision, reasons } }));
    expect(text.length).toBeLessThan(6_000);
    expect(text).toContain('long long …`');
  });
});
