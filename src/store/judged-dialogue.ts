import type { Database } from 'better-sqlite3';
import type { HeldDialogue, Run, StoredRun } from '../domain/run.js';
import { trialId } from '../domain/trial.js';
import type { Outcome } from '../domain/verdict.js';
import { worstOutcome } from '../domain/verdict.js';
import {
  changedGraders,
  type Grading,
  gradingKey,
  type Judged,
  newestGrading,
  type WantedGrading,
} from './gradings.js';
import { dialogueAsHeld, runAsHeld } from './queries.js';

/** One dialogue of a run (by its whole id), judged as it counts or as in the grading that is wanted; undefined when the run does not have it. */
export function judgedDialogue(
  db: Database,
  run: string,
  suite: string,
  dialogue: string,
  wanted?: WantedGrading,
): HeldDialogue | undefined {
  const held = dialogueAsHeld(db, run, suite, dialogue);
  const grading = gradingKey(db, run, wanted);
  if (held === undefined || grading === null) return held;
  return judgedAnew(held, gradedTrials(db, grading, { suite, dialogue }));
}

/** A run with everything in it, judged as it counts. Throws InputError `store` when there is no such run. */
export function loadRun(db: Database, id: string): StoredRun {
  const { run, dialogues } = runAsHeld(db, id);
  const grading = newestGrading(db, run.id);
  if (grading === null) return { run, dialogues };
  const graded = gradedTrials(db, grading.key);
  return { run: shownIn(db, run, grading), dialogues: dialogues.map((held) => judgedAnew(held, graded)) };
}

/** A run with the counts of a later grading, and what that is. */
export function countedIn(run: Run, { key, graded_at, version, graders, passed, failed, ungraded }: Grading): Run {
  return { ...run, passed, failed, ungraded, regraded_at: graded_at, grading: { key, version, graders } };
}

/** The same with the graders that changed since it was held. */
export function shownIn(db: Database, run: Run, grading: Grading): Run {
  const { key, version, graders } = grading;
  return {
    ...countedIn(run, grading),
    grading: { key, version, graders, changed: changedGraders(db, grading) },
  };
}

/** What a grading says of the trials of a run, or of one dialogue, by `trialId`. */
function gradedTrials(
  db: Database,
  grading: number,
  { suite, dialogue }: { readonly suite: string | null; readonly dialogue: string | null } = NONE,
): ReadonlyMap<string, Judged> {
  const rows = db
    .prepare(
      `SELECT d.suite, d.dialogue, t.number, t.variant_turn, t.variant_paraphrase, r.outcome, r.judged
       FROM regraded_trials r JOIN trials t ON t.key = r.trial_key JOIN dialogues d ON d.key = t.dialogue_key
       WHERE r.grading = ? AND d.suite = coalesce(?, d.suite) AND d.dialogue = coalesce(?, d.dialogue)`,
    )
    .raw()
    .all(grading, suite, dialogue) as [string, string, number, number | null, number | null, Outcome, string][];
  return new Map(
    rows.map(([own, name, number, turn, paraphrase, outcome, judged]) => {
      const variant = turn === null || paraphrase === null ? null : { turn, paraphrase };
      const rest = JSON.parse(judged) as Omit<Judged, 'outcome'>;
      return [trialId({ suite: own, dialogue: name, number, variant }), { outcome, ...rest }];
    }),
  );
}

const NONE = { suite: null, dialogue: null };

function judgedAnew(held: HeldDialogue, graded: ReadonlyMap<string, Judged>): HeldDialogue {
  const trials = held.trials.map((trial) => ({ ...trial, ...graded.get(trialId({ ...trial, suite: held.suite })) }));
  return { ...held, trials, outcome: worstOutcome(trials.map(({ outcome }) => outcome)) };
}

/** Runs that hold a dialogue, oldest first, confirmations left out; the newest `limit` of them. */
export function runsOfDialogue(db: Database, suite: string, dialogue: string, limit: number): string[] {
  return (
    db
      .prepare(
        `SELECT d.run FROM dialogues d JOIN runs r ON r.id = d.run
         WHERE d.suite = ? AND d.dialogue = ? AND d.run NOT IN (SELECT run FROM confirmations)
         ORDER BY r.sequence DESC LIMIT ?`,
      )
      .pluck()
      .all(suite, dialogue, limit) as string[]
  ).reverse();
}
