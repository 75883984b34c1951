import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { storeFailure } from './failure.js';

/**
 * Does a removal in one transaction and leaves no byte of it in the file: deleted content is overwritten, the WAL is
 * emptied, and the file is written anew. When something comes between, the file knows that this is still to be done.
 * Throws InputError `store` when another process reads or writes meanwhile, or the disk fails.
 */
export function scrubbed<T>(db: Database, removal: () => T): T {
  db.pragma('secure_delete = ON');
  const act = db.transaction(() => {
    // A run and its baselines go together: only the end of the transaction has to be in order.
    db.pragma('defer_foreign_keys = ON');
    db.pragma(`user_version = ${DUE}`);
    return removal();
  });
  const removed = telling(db, 'nothing is removed', () => act.immediate());
  telling(db, TRACES, () => scrub(db));
  return removed;
}

const TRACES = 'the data is removed, but traces of it are left in the files of the database';

/** In the file's header, which SQLite leaves to programs: a removal is stored whose traces may still be in the file. */
const DUE = 1;

/** Overwrites what an earlier removal could not. Returns whether there was anything to do. Throws like `scrubbed`. */
export function scrubWhatIsDue(db: Database): boolean {
  if (db.pragma('user_version', { simple: true }) !== DUE) return false;
  db.pragma('secure_delete = ON');
  telling(db, TRACES, () => scrub(db));
  return true;
}

function scrub(db: Database): void {
  emptyWal(db);
  db.exec('VACUUM');
  emptyWal(db);
  db.pragma('user_version = 0');
  emptyWal(db);
}

function emptyWal(db: Database): void {
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  if (result?.busy !== 0)
    throw new InputError(
      'store',
      `${TRACES}: another process is still reading it`,
      'end the other process and do it again',
    );
}

/** What became of the removal stands before what SQLite says. */
function telling<T>({ name }: Database, what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const known = storeFailure(error, name);
    if (known === null) throw error;
    throw new InputError('store', `${what}: ${known.message}`, 'see to that and do it again');
  }
}
