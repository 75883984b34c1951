import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import type { Run } from '../domain/run.js';
import { type PlannedTrial, type Trial, trialId } from '../domain/trial.js';
import type { Outcome } from '../domain/verdict.js';
import { livingHolder } from './holder.js';
import { dialogueAsHeld } from './queries.js';
import { findRun } from './runs.js';
import { storedTrials } from './statements.js';

/** A run that can be taken up again, and how it was held. Of what was said in it nothing is read yet. */
export interface Resumable {
  readonly run: Run;
  /** Names of its graders; null = all. */
  readonly graders: readonly string[] | null;
  /** In the order that they were stored in. */
  readonly dialogues: readonly ResumableDialogue[];
}

export interface ResumableDialogue {
  readonly suite: string;
  /** Its id. */
  readonly dialogue: string;
  readonly contentHash: string;
  /** Null = not all of its trials were judged. */
  readonly outcome: Outcome | null;
  /** Trials that were held to their end. */
  readonly finished: number;
  /** Trials that were begun. */
  readonly begun: number;
}

/**
 * The unfinished run that `id` names, or the newest one without an id. Throws InputError `store` when there is none,
 * or when a living process holds it.
 */
export function findResumable(db: Database, id: string | undefined): Resumable {
  // A confirmation is no run of its own: its run's gate holds a new one.
  const newest = `SELECT id FROM runs WHERE status <> 'finished' AND id NOT IN (SELECT run FROM confirmations)
    ORDER BY sequence DESC LIMIT 1`;
  const wanted = id ?? (db.prepare(newest).pluck().get() as string | undefined);
  if (wanted === undefined) {
    // Throws when there is no run at all.
    findRun(db, 'latest');
    throw new InputError('store', 'every stored run is finished: there is nothing to resume');
  }
  const run = findRun(db, wanted);
  if (run.status === 'finished') throw new InputError('store', `run ${run.id} is finished`, 'hold a new one');
  const row = db.prepare('SELECT graders, holder FROM runs WHERE id = ?').get(run.id) as {
    graders: string | null;
    holder: string | null;
  };
  const pid = livingHolder(row.holder);
  if (pid !== null && run.status === 'running')
    throw new InputError('store', `run ${run.id} is being held by process ${pid}`, 'let it end, or end it');
  const graders = row.graders === null ? null : (JSON.parse(row.graders) as string[]);
  return { run, graders, dialogues: dialoguesOf(db, run.id) };
}

function dialoguesOf(db: Database, run: string): ResumableDialogue[] {
  const rows = db
    .prepare(
      `SELECT d.suite, d.dialogue, d.content_hash AS contentHash, d.outcome, count(t.key) AS begun,
         coalesce(sum(t.status = 'finished'), 0) AS finished
       FROM dialogues d LEFT JOIN trials t ON t.dialogue_key = d.key
       WHERE d.run = ? GROUP BY d.key ORDER BY d.key`,
    )
    .all(run);
  return rows as ResumableDialogue[];
}

/** The trials of some dialogues of a run, by \`trialId\`; what was said in one is read when it is asked for. */
export function trialsOf(
  db: Database,
  run: string,
  wanted: (suite: string, dialogue: string) => boolean,
): Pick<ReadonlyMap<string, Trial>, 'has' | 'get' | 'size'> {
  const known = new Map<string, PlannedTrial>();
  for (const { trial } of storedTrials(db, run))
    if (wanted(trial.suite, trial.dialogue)) known.set(trialId(trial), trial);
  return {
    size: known.size,
    has: (id) => known.has(id),
    get(id) {
      const trial = known.get(id);
      if (trial === undefined) return undefined;
      const { suite, dialogue } = trial;
      return dialogueAsHeld(db, run, suite, dialogue)?.trials.find((one) => trialId({ ...one, suite }) === id);
    },
  };
}
