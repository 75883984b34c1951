import type { Change, ComparableTrial, ComparedCase } from '../domain/comparison.js';
import type { Verdict } from '../domain/verdict.js';
import { caseP } from './statistics.js';

/** Trials of one dialogue in all its wordings. */
export interface Trials {
  readonly before: readonly ComparableTrial[];
  readonly now: readonly ComparableTrial[];
  /** Held again. */
  readonly fresh: readonly ComparableTrial[];
}

/** Where failures count that only show when trials are held against each other. */
export interface Across {
  readonly now: boolean;
  readonly fresh: boolean;
}

/**
 * Passes and trials of each wording that either side has. `planned` are the trials that the candidate was to hold of each:
 * one that is missing counts as ungraded, so that what was not held is never taken for passed.
 */
export function casesOf(trials: Trials, across: Across, planned: number): ComparedCase[] {
  return wordingsOf(trials).map((variant) => {
    const before = counted(trials.before, variant, across.now);
    const now = counted(trials.now, variant, across.now);
    const fresh = counted(trials.fresh, variant, across.fresh);
    return {
      variant,
      x0: before.passed,
      n0: before.trials,
      x1: now.passed,
      n1: now.trials,
      ungraded: Math.max(now.ungraded, planned - now.trials),
      fresh: fresh.trials + fresh.ungraded === 0 ? null : fresh,
    };
  });
}

/** The script alone: so it is with most dialogues. */
const SCRIPT: readonly ComparableTrial['variant'][] = [null];

function wordingsOf({ before, now }: Trials): readonly ComparableTrial['variant'][] {
  const isScript = ({ variant }: ComparableTrial) => variant === null;
  if (now.length + before.length > 0 && now.every(isScript) && before.every(isScript)) return SCRIPT;
  const found = new Map<string, ComparableTrial['variant']>();
  for (const { variant } of [...now, ...before]) found.set(variantKey(variant), variant);
  return [...found.values()];
}

function variantKey(variant: ComparableTrial['variant']): string {
  return variant === null ? '' : `${variant.turn}.${variant.paraphrase}`;
}

function counted(trials: readonly ComparableTrial[], variant: ComparableTrial['variant'], across: boolean) {
  const count = { passed: 0, trials: 0, ungraded: 0 };
  for (const trial of trials) {
    if (trial.variant?.turn !== variant?.turn || trial.variant?.paraphrase !== variant?.paraphrase) continue;
    if (trial.outcome === 'ungraded') count.ungraded += 1;
    else count.trials += 1;
    if (passed(trial, across)) count.passed += 1;
  }
  return count;
}

/** Whether nothing of the trial alone fails. */
function passed(trial: ComparableTrial, across: boolean): boolean {
  return trial.outcome === 'pass' || (!across && trial.outcome === 'fail' && trial.troubles.every(onlyAcross));
}

/** A failure that rests on nothing but what other trials of the dialogue said. */
export function onlyAcross(verdict: Verdict): boolean {
  return (
    verdict.outcome === 'fail' &&
    verdict.evidence.length > 0 &&
    verdict.evidence.every(({ rule }) => rule.startsWith('trials.'))
  );
}

/** Trials that should have been held to their end, `planned` of each wording, and were not. */
export function unheldOf(cases: readonly ComparedCase[], trials: readonly ComparableTrial[], planned: number): number {
  const whole = trials.filter(({ status }) => status === 'finished').length;
  return Math.max(trials.length, planned * Math.max(1, cases.length)) - whole;
}

/** Below this chance a case that passes now and then is taken for changed; the gate has its own, stricter levels. */
const LIKELY = 0.05;

const ORDER: readonly Change[] = ['regressed', 'flaky', 'not held', 'fixed', 'unchanged'];

/** What became of a dialogue with these cases: the worst of them. */
export function changeOf(cases: readonly ComparedCase[]): Change {
  const found = cases.map(caseChange);
  return ORDER.find((change) => found.includes(change)) ?? 'not held';
}

function caseChange(one: ComparedCase): Change {
  const x1 = one.x1 + (one.fresh?.passed ?? 0);
  const n1 = one.n1 + (one.fresh?.trials ?? 0);
  const { x0, n0 } = one;
  if (one.n1 === 0 || n0 === 0) return 'not held';
  if (x0 === n0 && x1 === 0) return 'regressed';
  if (x0 === 0 && x1 === n1) return 'fixed';
  const mixed = (x0 > 0 && x0 < n0) || (x1 > 0 && x1 < n1);
  if (!mixed) return 'unchanged';
  if (caseP({ x0, n0, x1, n1 }) <= LIKELY) return 'regressed';
  return caseP({ x0: n0 - x0, n0, x1: n1 - x1, n1 }) <= LIKELY ? 'fixed' : 'flaky';
}
