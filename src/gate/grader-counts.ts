import type { ComparableTrial, GraderCounts } from '../domain/comparison.js';
import { GRADER_NAMES, type GraderName, type Outcome } from '../domain/verdict.js';
import { onlyAcross } from './cases.js';

type Outcomes = ComparableTrial['graders'];

/** Counts of dialogues with one clean trial a side: most trials of a run share one object of outcomes, and these share theirs. */
const known = new WeakMap<Outcomes, WeakMap<Outcomes, readonly GraderCounts[]>>();

/** Trials of each grader that passed, of those that it judged, on both sides. */
export function graderCounts(
  before: readonly ComparableTrial[],
  now: readonly ComparableTrial[],
  across: boolean,
): readonly GraderCounts[] {
  const [old, fresh] = [before[0], now[0]];
  const isPair = before.length === 1 && now.length === 1 && old?.troubles.length === 0 && fresh?.troubles.length === 0;
  if (!isPair || old === undefined || fresh === undefined) return countsOf(before, now, across);
  const own = known.get(old.graders) ?? new WeakMap<Outcomes, readonly GraderCounts[]>();
  const counts = own.get(fresh.graders) ?? countsOf(before, now, across);
  known.set(old.graders, own.set(fresh.graders, counts));
  return counts;
}

function countsOf(
  before: readonly ComparableTrial[],
  now: readonly ComparableTrial[],
  across: boolean,
): readonly GraderCounts[] {
  const found: GraderCounts[] = [];
  for (const grader of GRADER_NAMES) {
    const old = counted(before, grader, across);
    const fresh = counted(now, grader, across);
    if (old.judged + fresh.judged === 0) continue;
    found.push({ grader, x0: old.passed, n0: old.judged, x1: fresh.passed, n1: fresh.judged });
  }
  return found;
}

function counted(trials: readonly ComparableTrial[], grader: GraderName, across: boolean) {
  const count = { passed: 0, judged: 0 };
  for (const trial of trials) {
    const outcome = byItself(trial, grader, across);
    if (outcome === undefined || outcome === 'ungraded') continue;
    count.judged += 1;
    if (outcome === 'pass') count.passed += 1;
  }
  return count;
}

function byItself(trial: ComparableTrial, grader: GraderName, across: boolean): Outcome | undefined {
  const outcome = trial.graders[grader];
  if (outcome !== 'fail' || across) return outcome;
  const own = trial.troubles.filter((verdict) => verdict.grader === grader && verdict.outcome === 'fail');
  return own.every(onlyAcross) ? 'pass' : 'fail';
}
