import type {
  Change,
  ComparableDialogue,
  ComparableRun,
  ComparableTrial,
  ComparedCase,
  ComparedDialogue,
  Comparison,
  GraderMove,
} from '../domain/comparison.js';
import type { Verdict } from '../domain/verdict.js';
import { casesOf, changeOf, unheldOf } from './cases.js';
import { graderCounts } from './grader-counts.js';
import { overturnedIn } from './overturned.js';
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
  readonly trials: readonly ComparableTrial[];
  /** Whether a run had several trials of it, so that trials were held against each other. */
  readonly together: boolean;
}

const NONE: readonly never[] = [];

/** Holds the candidate against the baseline, dialogue by dialogue: aligned by suite, id and content hash. */
export function compareRuns(input: CompareInput): Comparison {
  const before = sidesOf(input.baseline);
  const now = sidesOf([input.candidate]);
  const fresh = sidesOf(input.confirmation === undefined ? NONE : [input.confirmation]);
  const planned = { now: input.candidate.run.trials, fresh: input.confirmation?.run.trials ?? 0 };
  const dialogues: ComparedDialogue[] = [];
  for (const [key, side] of now) dialogues.push(comparedDialogue(before.get(key), side, fresh.get(key), planned));
  for (const [key, side] of before) if (!now.has(key)) dialogues.push(removed(side));
  return {
    name: input.name,
    baseline: input.baseline.map(({ run }) => run),
    candidate: input.candidate.run,
    confirmation: input.confirmation?.run ?? null,
    dialogues,
    regraded: input.regraded ?? NONE,
    graderMoved: input.graderMoved ?? NONE,
    hardAccepted: input.hardAccepted ?? false,
  };
}

function sidesOf(runs: readonly ComparableRun[]): Map<string, Side> {
  const sides = new Map<string, Side>();
  for (const { dialogues } of runs)
    for (const dialogue of dialogues) {
      const key = `${dialogue.suite}\n${dialogue.id}`;
      const known = sides.get(key);
      const { trials } = dialogue;
      const together = trials.length > 1;
      // A later run of an accumulated baseline that holds another text counts alone: the newest text is the accepted one.
      if (known === undefined || known.dialogue.contentHash !== dialogue.contentHash)
        sides.set(key, { dialogue, trials, together });
      else sides.set(key, { ...known, trials: [...known.trials, ...trials], together: known.together || together });
    }
  return sides;
}

function removed({ dialogue: { suite, id, title, place } }: Side): ComparedDialogue {
  const empty = { cases: NONE, verdicts: NONE, turns: NONE, failures: NONE, graders: NONE, failuresBefore: NONE };
  return { suite, id, title, place, change: 'removed', unheld: 0, ...empty };
}

/** Trials of each wording that a run was to hold. */
interface Planned {
  readonly now: number;
  readonly fresh: number;
}

function comparedDialogue(
  before: Side | undefined,
  now: Side,
  fresh: Side | undefined,
  planned: Planned,
): ComparedDialogue {
  const { suite, id, title, place, contentHash } = now.dialogue;
  const same = before !== undefined && before.dialogue.contentHash === contentHash ? before : undefined;
  const again = fresh?.dialogue.contentHash === contentHash ? fresh : undefined;
  // What only shows when trials are held against each other counts where both sides had several.
  const across = same?.together === true && now.together;
  const old = same?.trials ?? NONE;
  const cases = casesOf(
    { before: old, now: now.trials, fresh: again?.trials ?? NONE },
    { now: across, fresh: same?.together === true },
    planned.now,
  );
  const unheld =
    unheldOf(cases, now.trials, planned.now) + (again === undefined ? 0 : unheldAgain(cases, again, planned));
  const verdicts = same === undefined ? NONE : verdictChanges(old, now.trials);
  const held = again === undefined ? now.trials : [...now.trials, ...again.trials];
  return {
    suite,
    id,
    title,
    place,
    change: same === undefined ? (before === undefined ? 'new' : 'edited') : changeIn(cases, unheld),
    unheld,
    cases,
    verdicts,
    turns: same === undefined ? NONE : turnChanges(old, now.trials, verdicts),
    failures: failuresOf(held),
    graders: graderCounts(old, now.trials, across),
    failuresBefore: failuresOf(old),
    ...overturnedIn(held),
  };
}

/** Fresh trials that were to be held and were not. */
function unheldAgain(cases: readonly ComparedCase[], { trials }: Side, planned: Planned): number {
  const again = cases.filter(({ fresh }) => fresh !== null);
  return unheldOf(again, trials, planned.fresh);
}

function changeIn(cases: readonly ComparedCase[], unheld: number): Change {
  const change = changeOf(cases);
  return unheld > 0 && (change === 'unchanged' || change === 'fixed') ? 'not held' : change;
}

/** Grader and turn of a verdict. */
export function placeOf({ grader, turn }: Verdict): string {
  return `${grader}:${turn ?? ''}`;
}

function failuresOf(trials: readonly ComparableTrial[]): readonly Verdict[] {
  if (trials.every(({ troubles }) => troubles.length === 0)) return NONE;
  const found = new Map<string, Verdict>();
  for (const { troubles } of trials)
    for (const verdict of troubles) {
      const key = `${placeOf(verdict)}:${verdict.hard}`;
      if (verdict.outcome === 'fail' && !found.has(key)) found.set(key, verdict);
    }
  return [...found.values()];
}
