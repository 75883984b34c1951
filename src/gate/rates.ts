import type { ComparedDialogue } from '../domain/comparison.js';
import type { GateDecision, RateChange } from '../domain/gate.js';
import { changeInterval, type PassCounts, passHat, suiteP } from './statistics.js';

/** Pass rates of both sides over the cases that both have. */
export function rateChange(cases: readonly PassCounts[]): RateChange {
  const both = cases.filter(({ n0, n1 }) => n0 > 0 && n1 > 0);
  const sum = { x0: 0, n0: 0, x1: 0, n1: 0 };
  for (const one of both) {
    sum.x0 += one.x0;
    sum.n0 += one.n0;
    sum.x1 += one.x1;
    sum.n1 += one.n1;
  }
  const { low, high } = changeInterval(sum);
  return {
    baseline: { passed: sum.x0, trials: sum.n0 },
    candidate: { passed: sum.x1, trials: sum.n1 },
    change: both.length === 0 ? null : sum.x1 / sum.n1 - sum.x0 / sum.n0,
    low,
    high,
    p: both.length === 0 ? null : suiteP(both),
  };
}

export function overallChange(gating: readonly ComparedDialogue[]): RateChange {
  return rateChange(gating.flatMap(({ cases }) => cases));
}

/** pass^k of every k that all dialogues of a side have trials for, up to 8: beyond, nobody reads on. */
export function passHats(gating: readonly ComparedDialogue[]): GateDecision['passHat'] {
  const cases = gating.flatMap((one) => one.cases).filter(({ n0, n1 }) => n0 > 0 && n1 > 0);
  if (cases.length === 0) return [];
  const most = Math.min(8, Math.max(...cases.map(({ n0, n1 }) => Math.max(n0, n1))));
  const mean = (k: number, of: (one: PassCounts) => readonly [number, number]) => {
    const chances = cases.map((one) => passHat(...of(one), k));
    if (chances.includes(null)) return null;
    return chances.reduce<number>((sum, chance) => sum + (chance ?? 0), 0) / chances.length;
  };
  return Array.from({ length: most }, (_, index) => ({
    k: index + 1,
    baseline: mean(index + 1, ({ x0, n0 }) => [x0, n0]),
    candidate: mean(index + 1, ({ x1, n1 }) => [x1, n1]),
  })).filter(({ baseline, candidate }) => baseline !== null || candidate !== null);
}
