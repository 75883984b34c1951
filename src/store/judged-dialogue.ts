import type { Database } from 'better-sqlite3';
import type { HeldDialogue } from '../domain/run.js';
import type { Outcome } from '../domain/verdict.js';
import { worstOutcome } from '../domain/verdict.js';
import type { Judged } from './gradings.js';
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
  const rows = db
    .prepare(
      `SELECT t.number, t.variant_turn, t.variant_paraphrase, r.outcome, r.judged
       FROM regraded_trials r JOIN trials t ON t.key = r.trial_key JOIN dialogues d ON d.key = t.dialogue_key
       WHERE r.grading = ? AND d.run = ? AND d.suite = ? AND d.dialogue = ?`,
    )
    .raw()
    .all(grading, run, suite, dialogue) as [number, number | null, number | null, Outcome, string][];
  const anew = new Map(
    rows.map(([number, turn, paraphrase, outcome, judged]) => [
      `${number}:${turn ?? ''}:${paraphrase ?? ''}`,
      { outcome, ...(JSON.parse(judged) as Omit<Judged, 'outcome'>) },
    ]),
  );
  const trials = held.trials.map((trial) => {
    const judged = anew.get(`${trial.number}:${trial.variant?.turn ?? ''}:${trial.variant?.paraphrase ?? ''}`);
    return judged === undefined ? trial : { ...trial, ...judged };
  });
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
