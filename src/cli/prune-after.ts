import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { pruneRuns } from '../store/retention.js';
import { ageOf } from './age.js';
import type { Io } from './io.js';

/**
 * Removes what is older than the configured retention, after a run, which stays itself, be it that the clock was set meanwhile.
 * The run is whole and told already: what goes wrong here
 * is said, and changes nothing of its answer.
 */
export function pruneAfter(db: Database, keep: string, retention: string, io: Io, now_ms = Date.now()): void {
  try {
    const before = new Date(now_ms - ageOf(retention)).toISOString();
    const { runs } = pruneRuns(db, { before, now: new Date(now_ms).toISOString(), keep });
    if (runs.length > 0)
      io.stderr(`retention ${retention}: ${runs.length === 1 ? '1 older run' : `${runs.length} older runs`} removed\n`);
  } catch (error) {
    if (!(error instanceof InputError) && !isSqlite(error)) throw error;
    io.stderr(`retention ${retention}: older runs are still there: ${inert((error as Error).message)}\n`);
  }
}

function isSqlite(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}
