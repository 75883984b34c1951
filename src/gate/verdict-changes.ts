import type { ComparableTrial, VerdictChange } from '../domain/comparison.js';
import type { Verdict } from '../domain/verdict.js';

interface Tally {
  failed: number;
  example: Verdict | undefined;
  hard: boolean;
}

/** Every verdict that fails on either side, turn by turn, with how often it fails there. */
export function verdictChanges(
  before: readonly ComparableTrial[],
  now: readonly ComparableTrial[],
): readonly VerdictChange[] {
  const clean = ({ troubles }: ComparableTrial) => troubles.length === 0;
  if (before.every(clean) && now.every(clean)) return [];
  const old = failuresByPlace(before);
  const fresh = failuresByPlace(now);
  return [...new Set([...fresh.keys(), ...old.keys()])].sort(byPlace).flatMap((key) => {
    const a = old.get(key);
    const b = fresh.get(key);
    const example = b?.example ?? a?.example;
    if (example === undefined) return [];
    const { grader, turn } = example;
    const was = { failed: a?.failed ?? 0, trials: judged(before) };
    const is = { failed: b?.failed ?? 0, trials: judged(now) };
    return [{ grader, turn, moved: moved(was, is), before: was, now: is, hard: b?.hard ?? false, example }];
  });
}

function failuresByPlace(trials: readonly ComparableTrial[]): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const { troubles } of trials)
    for (const verdict of troubles) {
      if (verdict.outcome !== 'fail') continue;
      const key = `${String(verdict.turn ?? 9999).padStart(4, '0')}:${verdict.grader}`;
      const tally = found.get(key) ?? { failed: 0, example: verdict, hard: false };
      tally.failed += 1;
      tally.hard ||= verdict.hard;
      found.set(key, tally);
    }
  return found;
}

function judged(trials: readonly ComparableTrial[]): number {
  return trials.filter((trial) => trial.outcome !== 'ungraded').length;
}

function moved(before: VerdictChange['before'], now: VerdictChange['now']): VerdictChange['moved'] {
  const difference = now.failed * Math.max(1, before.trials) - before.failed * Math.max(1, now.trials);
  return difference > 0 ? 'worse' : difference < 0 ? 'better' : 'same';
}

function byPlace(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
