import type {
  Change,
  ComparableDialogue,
  ComparableRun,
  ComparableTrial,
  ComparedCase,
  ComparedDialogue,
  Comparison,
  GraderCounts,
  GraderMove,
} from '../domain/comparison.js';
import type { GraderName, Outcome, Verdict } from '../domain/verdict.js';
import { caseP } from './statistics.js';
import { turnChanges } from './turn-changes.js';
import { verdictChanges } from './verdict-changes.js';

export interface CompareInput {
  /** Name of the baseline; null = two runs compared with each other. */
  readonly name: string | null;
  /** All runs whose trials make up the baseline, oldest first. */
  readonly baseline: readonly ComparableRun[];
  readonly candidate: ComparableRun;
  readonly confirmation?: ComparableRun;
  readonly regraded?: readonly string[];
  readonly graderMoved?: readonly GraderMove[];
  readonly hardAccepted?: boolean;
}

/** Trials of one dialogue on one side; they belong together by the text of the dialogue. */
interface Side {
  readonly dialogue: ComparableDialogue;
  readonly trials: ComparableTrial[];
  /** Whether a run had several trials of it, so that trials were held against each other. */
  together: boolean;
}

/** Holds the candidate against the baseline, dialogue by dialogue: aligned by suite, id and content hash. */
export function compareRuns(input: CompareInput): Comparison {
  const before = new Map<string, Side>();
  for (const run of input.baseline) for (const dialogue of run.dialogues) join(before, dialogue);
  const now = new Map<string, Side>();
  for (const dialogue of input.candidate.dialogues) join(now, dialogue);
  const fresh = new Map<string, Side>();
  for (const dialogue of input.confirmation?.dialogues ?? []) join(fresh, dialogue);
  const dialogues = [...now].map(([key, side]) => comparedDialogue(before.get(key), side, fresh.get(key)));
  for (const [key, side] of before) if (!now.has(key)) dialogues.push(removed(side));
  return {
    name: input.name,
    baseline: input.baseline.map(({ run }) => run),
    candidate: input.candidate.run,
    confirmation: input.confirmation?.run ?? null,
    dialogues,
    regraded: input.regraded ?? [],
    graderMoved: input.graderMoved ?? [],
    hardAccepted: input.hardAccepted ?? false,
  };
}

function join(sides: Map<string, Side>, dialogue: ComparableDialogue): void {
  const key = `${dialogue.suite}\n${dialogue.id}`;
  const known = sides.get(key);
  const together = dialogue.trials.length > 1;
  // A later run of an accumulated baseline that holds another text counts alone: the newest text is the accepted one.
  if (known === undefined || known.dialogue.contentHash !== dialogue.contentHash)
    sides.set(key, { dialogue, trials: [...dialogue.trials], together });
  else {
    known.trials.push(...dialogue.trials);
    known.together ||= together;
  }
}

function head({ dialogue }: Side) {
  const { suite, id, title, place } = dialogue;
  return { suite, id, title, place };
}

function removed(side: Side): ComparedDialogue {
  const empty = { cases: [], verdicts: [], turns: [], failures: [], graders: [], failedBefore: [] };
  return { ...head(side), change: 'removed', ...empty };
}

function comparedDialogue(before: Side | undefined, now: Side, fresh: Side | undefined): ComparedDialogue {
  const same = before !== undefined && before.dialogue.contentHash === now.dialogue.contentHash ? before : undefined;
  const again = fresh?.dialogue.contentHash === now.dialogue.contentHash ? fresh : undefined;
  // What only shows when trials are held against each other counts where both sides had several.
  const across = same?.together === true && now.together;
  const cases = casesOf(same, now, again, across);
  const failures = failuresOf(again === undefined ? now.trials : [...now.trials, ...again.trials]);
  const verdicts = same === undefined ? [] : verdictChanges(same.trials, now.trials);
  const change = same === undefined ? (before === undefined ? 'new' : 'edited') : changeOf(cases, now.trials);
  return {
    ...head(now),
    change: change === 'unchanged' || change === 'fixed' ? (notHeld(cases, now.trials) ? 'not held' : change) : change,
    cases,
    verdicts,
    turns: same === undefined ? [] : turnChanges(same.trials, now.trials, verdicts),
    failures,
    graders: graderCounts(same, now, across),
    failedBefore: failuresOf(same?.trials ?? []).map(placeOf),
  };
}

/** Whose failing counts as a failing of this trial alone. */
function passed(trial: ComparableTrial, across: boolean): boolean {
  return trial.outcome === 'pass' || (!across && trial.outcome === 'fail' && trial.troubles.every(onlyAcross));
}

/** A failure that rests on nothing but what other trials of the dialogue said. */
function onlyAcross(verdict: Verdict): boolean {
  return (
    verdict.outcome === 'fail' &&
    verdict.evidence.length > 0 &&
    verdict.evidence.every(({ rule }) => rule.startsWith('trials.'))
  );
}

/** Grader and turn of a verdict. */
export function placeOf({ grader, turn }: Verdict): string {
  return `${grader}:${turn ?? ''}`;
}

function variantKey({ variant }: Pick<ComparableTrial, 'variant'>): string {
  return variant === null ? '' : `${variant.turn}.${variant.paraphrase}`;
}

function casesOf(before: Side | undefined, now: Side, fresh: Side | undefined, across: boolean): ComparedCase[] {
  const keys = new Map(now.trials.map((trial) => [variantKey(trial), trial.variant]));
  return [...keys].map(([key, variant]) => {
    const of = (side: Side | undefined) => side?.trials.filter((trial) => variantKey(trial) === key) ?? [];
    const count = (trials: readonly ComparableTrial[], judgedAcross: boolean) => {
      const judged = trials.filter((trial) => trial.outcome !== 'ungraded');
      const passing = judged.filter((trial) => passed(trial, judgedAcross)).length;
      return { passed: passing, trials: judged.length, ungraded: trials.length - judged.length };
    };
    const a = count(of(before), across);
    const b = count(of(now), across);
    const again = of(fresh);
    return {
      variant,
      x0: a.passed,
      n0: a.trials,
      x1: b.passed,
      n1: b.trials,
      ungraded: b.ungraded,
      fresh: again.length === 0 ? null : count(again, before?.together === true),
    };
  });
}

/** Below this chance a case that passes now and then is taken for changed; the gate has its own, stricter levels. */
const LIKELY = 0.05;

function changeOf(cases: readonly ComparedCase[], trials: readonly ComparableTrial[]): Change {
  const found = new Set(cases.map(caseChange));
  if (trials.length === 0) return 'not held';
  const order: readonly Change[] = ['regressed', 'flaky', 'not held', 'fixed', 'unchanged'];
  return order.find((change) => found.has(change)) ?? 'unchanged';
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

function notHeld(cases: readonly ComparedCase[], trials: readonly ComparableTrial[]): boolean {
  return trials.length === 0 || cases.some((one) => one.ungraded > 0);
}

function failuresOf(trials: readonly ComparableTrial[]): Verdict[] {
  if (trials.every(({ troubles }) => troubles.length === 0)) return [];
  const found = new Map<string, Verdict>();
  for (const { troubles } of trials)
    for (const verdict of troubles) {
      const key = `${placeOf(verdict)}:${verdict.hard}`;
      if (verdict.outcome === 'fail' && !found.has(key)) found.set(key, verdict);
    }
  return [...found.values()];
}

function graderCounts(before: Side | undefined, now: Side, across: boolean): GraderCounts[] {
  const found = new Map<GraderName, { grader: GraderName; x0: number; n0: number; x1: number; n1: number }>();
  const count = (trial: ComparableTrial, passing: 'x0' | 'x1', judged: 'n0' | 'n1') => {
    for (const name in trial.graders) {
      const grader = name as GraderName;
      const outcome = byItself(trial, grader, across);
      if (outcome === 'ungraded' || outcome === undefined) continue;
      let own = found.get(grader);
      if (own === undefined) {
        own = { grader, x0: 0, n0: 0, x1: 0, n1: 0 };
        found.set(grader, own);
      }
      own[judged] += 1;
      if (outcome === 'pass') own[passing] += 1;
    }
  };
  for (const trial of before?.trials ?? []) count(trial, 'x0', 'n0');
  for (const trial of now.trials) count(trial, 'x1', 'n1');
  return [...found.values()];
}

function byItself(trial: ComparableTrial, grader: GraderName, across: boolean): Outcome | undefined {
  const outcome = trial.graders[grader];
  if (outcome !== 'fail' || across) return outcome;
  const own = trial.troubles.filter((verdict) => verdict.grader === grader && verdict.outcome === 'fail');
  return own.every(onlyAcross) ? 'pass' : 'fail';
}
