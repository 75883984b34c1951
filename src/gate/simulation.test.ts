import { describe, expect, it } from 'vitest';
import type { ComparedCase, ComparedDialogue, Comparison } from '../domain/comparison.js';
import { DEFAULT_POLICY, type GateOutcome } from '../domain/gate.js';
import { run } from './comparable.test-cases.js';
import { decide } from './decide.js';
import { seeded } from './seeded.js';
import { toConfirm } from './suspects.js';

// The whole procedure with coins in place of a bot: first stage, suspects, fresh trials, answer. Seeded.

interface Setup {
  /** Pass rates of the dialogues. */
  readonly before: readonly number[];
  readonly now: readonly number[];
  readonly n0: number;
  readonly k1: number;
}

function passes(rate: number, trials: number, random: () => number): number {
  let count = 0;
  for (let i = 0; i < trials; i += 1) if (random() < rate) count += 1;
  return count;
}

function comparisonOf(cases: readonly ComparedCase[]): Comparison {
  const dialogues = cases.map(
    (one, index): ComparedDialogue => ({
      suite: 's',
      id: `d${index}`,
      title: null,
      place: null,
      change: 'unchanged',
      unheld: 0,
      cases: [one],
      verdicts: [],
      turns: [],
      failures: [],
      graders: [],
      failuresBefore: [],
    }),
  );
  const { run: held } = run('r', []);
  return {
    name: 'main',
    baseline: [held],
    candidate: held,
    confirmation: null,
    dialogues,
    regraded: [],
    graderMoved: [],
    hardAccepted: false,
  };
}

/** One gate as `run --gate` holds it. */
function gate({ before, now, n0, k1 }: Setup, random: () => number): { outcome: GateOutcome; codes: string[] } {
  const cases = before.map((rate, index): ComparedCase => {
    const x0 = passes(rate, n0, random);
    return { variant: null, x0, n0, x1: passes(now[index] ?? rate, k1, random), n1: k1, ungraded: 0, fresh: null };
  });
  const first = comparisonOf(cases);
  const again = new Set(toConfirm(first.dialogues, DEFAULT_POLICY).map((one) => one.dialogue));
  const k2 = DEFAULT_POLICY.confirm;
  const confirmed = cases.map((one, index) => {
    if (!again.has(`d${index}`)) return one;
    return { ...one, fresh: { passed: passes(now[index] as number, k2, random), trials: k2, ungraded: 0 } };
  });
  const { outcome, reasons } = decide(comparisonOf(confirmed), DEFAULT_POLICY);
  return { outcome, codes: reasons.map(({ code }) => code) };
}

function share(setup: Setup, gates: number, seed: number): Record<GateOutcome, number> {
  const random = seeded(seed);
  const count = { pass: 0, fail: 0, inconclusive: 0 };
  for (let i = 0; i < gates; i += 1) count[gate(setup, random).outcome] += 1;
  return { pass: count.pass / gates, fail: count.fail / gates, inconclusive: count.inconclusive / gates };
}

const STEADY = Array<number>(60).fill(1);
const SOME_FLAKY = STEADY.map((_, index) => (index % 5 === 0 ? 0.9 : 1));
const ALL_FLAKY = STEADY.map((_, index) => 0.5 + (index % 5) / 10);

describe('1,000 gates of a bot that did not change', () => {
  it.each([
    ['a steady one', STEADY, 20, 5],
    ['some flaky dialogues', SOME_FLAKY, 20, 5],
    ['some flaky dialogues, a small baseline', SOME_FLAKY, 5, 5],
    ['all flaky', ALL_FLAKY, 20, 5],
    ['some flaky, one trial a side', SOME_FLAKY, 1, 1],
  ])('%s: at most one in fifty blocks', (_, rates, n0, k1) => {
    expect(share({ before: rates, now: rates, n0, k1 }, 1000, 20261128).fail).toBeLessThanOrEqual(0.02);
  });
});

describe('500 gates in which one of 60 dialogues falls to 0.3', () => {
  it.each([
    ['all others steady', STEADY],
    ['some others flaky', SOME_FLAKY],
  ])('%s: at least 19 in 20 block', (_, rates) => {
    const now = rates.map((rate, index) => (index === 7 ? 0.3 : rate));
    expect(share({ before: rates, now, n0: 20, k1: 5 }, 500, 7).fail).toBeGreaterThanOrEqual(0.95);
  });
});

describe('one trial a side', () => {
  it('a dialogue that fails for good blocks', () => {
    const now = STEADY.map((rate, index) => (index === 7 ? 0 : rate));
    expect(share({ before: STEADY, now, n0: 1, k1: 1 }, 50, 3)).toEqual({ pass: 0, fail: 1, inconclusive: 0 });
  });

  it('one that fails at times is never let through as passed while its fresh trials fail', () => {
    const now = STEADY.map((rate, index) => (index === 7 ? 0.3 : rate));
    const random = seeded(4);
    for (let i = 0; i < 200; i += 1) {
      const { outcome, codes } = gate({ before: STEADY, now, n0: 1, k1: 1 }, random);
      if (codes.includes('unsteady')) expect(outcome).toBe('inconclusive');
    }
  });
});
