import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import type { Run } from '../domain/run.js';
import { livingHolder } from './holder.js';
import { findRun } from './queries.js';

/** A run that can be taken up again, and how it was held. */
export interface Resumable {
  readonly run: Run;
  /** Names of its graders; null = all. */
  readonly graders: readonly string[] | null;
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
  if (wanted === undefined) throw new InputError('store', 'every stored run is finished: there is nothing to resume');
  const run = findRun(db, wanted);
  if (run.status === 'finished') throw new InputError('store', `run ${run.id} is finished`, 'hold a new one');
  const row = db.prepare('SELECT graders, holder FROM runs WHERE id = ?').get(run.id) as {
    graders: string | null;
    holder: string | null;
  };
  const pid = livingHolder(row.holder);
  if (pid !== null && run.status === 'running')
    throw new InputError('store', `run ${run.id} is being held by process ${pid}`, 'let it end, or end it');
  return { run, graders: row.graders === null ? null : (JSON.parse(row.graders) as string[]) };
}
