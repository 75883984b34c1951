import type { Database } from 'better-sqlite3';
import type { HeldDialogue, Run, StoredRun } from '../domain/run.js';
import { trialId } from '../domain/trial.js';
import type { Outcome } from '../domain/verdict.js';
import { worstOutcome } from '../domain/verdict.js';
import { type Judged, newestGrading } from './gradings.js';
import { loadDialogue } from './queries.js';

/** One dialogue of a run, judged as it was or as in a later grading; undefined when the run does not have it. */
export function judgedDialogue(
  db: Database,
  run: string,
  suite: string,
  dialogue: string,
  grading?: number,
): HeldDialogue | undefined {
  const held = loadDialogue(db, run, suite, dialogue);
  if (held === undefined || grading === undefined) return held;
  return judgedAnew(held, gradedTrials(db, grading, { suite, dialogue }));
}

/** A run in its newest grading, with the counts of that; as it was held when it was never judged anew. */
export function inNewestGrading(db: Database, { run, dialogues }: StoredRun): StoredRun {
  const grading = newestGrading(db, run.id);
  if (grading === null) return { run, dialogues };
  const graded = gradedTrials(db, grading.key);
  return { run: countedIn(run, grading), dialogues: dialogues.map((held) => judgedAnew(held, graded)) };
}

/** A run with the counts of a later grading. */
export function countedIn(run: Run, { graded_at, passed, failed, ungraded }: NewestGrading): Run {
  return { ...run, passed, failed, ungraded, regraded_at: graded_at };
}

type NewestGrading = NonNullable<ReturnType<typeof newestGrading>>;

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
