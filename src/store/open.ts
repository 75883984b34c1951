import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { isBusy, isUnwritable, noteOpened, storeFailure } from './failure.js';
import { isCurrent, migrate } from './migrations.js';
import { copyInMemory } from './read-only.js';

/** SQLite's own name for a database that is no file. */
const IN_MEMORY = ':memory:';

/** How long a command waits for another process's lock. */
const PATIENCE_MS = 10_000;

export interface OpenOptions {
  readonly create: boolean;
  /** How long to wait for another process's lock. */
  readonly patience_ms?: number;
}

/**
 * Opens the database at today's schema. `create: false` = it must be there already (commands that only look).
 * A new file belongs to its owner alone (0600); commits survive a power cut (WAL, synchronous FULL).
 * Throws InputError `store` when it is missing, unreadable, locked, no database, another program's, or newer than this
 * version.
 */
export function openDatabase(path: string, { create, patience_ms = PATIENCE_MS }: OpenOptions): Database {
  if (!create && !existsSync(path))
    throw new InputError('store', `no database at ${path}`, 'hold a run first (testkunde run), or name one with --db');
  try {
    if (path !== IN_MEMORY) ensureFile(path);
    const db = prepared(new Sqlite(path, { timeout: patience_ms }), path, patience_ms);
    noteOpened(path);
    return db;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unusable(path, error);
  }
}

/** The file and its folder; a new file belongs to its owner alone. */
function ensureFile(path: string): void {
  // SQLite would say that the disk cannot be read.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new InputError('store', `${path} is a folder`, 'name a file with --db');
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
}

/**
 * Opens the database for a command that only looks. Where nothing may be written it is read as it is, or, if SQLite must
 * write beside it even to read, or it is of an older version, from a copy in memory. Throws like openDatabase.
 */
export function openForLooking(path: string): Database {
  try {
    return openDatabase(path, { create: false });
  } catch (error) {
    if (!(error instanceof InputError) || !isUnwritable(error.cause)) throw error;
  }
  try {
    return openedReadOnly(path) ?? prepared(copyInMemory(path), path, PATIENCE_MS);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unusable(path, error);
  }
}

/** Null when SQLite cannot read it without writing, or when its tables are not today's. */
function openedReadOnly(path: string): Database | null {
  const db = new Sqlite(path, { readonly: true, timeout: PATIENCE_MS });
  try {
    refuseForeign(db, path);
    if (isCurrent(db)) return db;
  } catch (error) {
    if (error instanceof InputError) {
      db.close();
      throw error;
    }
  }
  db.close();
  return null;
}

/** Brings an open database to today's schema; closes it when that fails. */
function prepared(db: Database, path: string, patience_ms: number): Database {
  try {
    patiently(patience_ms, () => {
      refuseForeign(db, path);
      prepare(db);
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Tries again while another process holds its lock. SQLite waits by itself at most places, but not where it sees a
 * deadlock coming: two processes that turn a new file to WAL at once.
 */
function patiently(patience_ms: number, attempt: () => void): void {
  const until = performance.now() + patience_ms;
  for (;;) {
    try {
      attempt();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Somebody else's database is not written into, not even to be looked at. */
function refuseForeign(db: Database, path: string): void {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  // A database that another process has just begun has its list of migrations, and nothing else yet.
  const begun = tables.length === 0 || (tables.length === 1 && tables[0] === 'migrations');
  if (begun || (tables.includes('runs') && tables.includes('migrations'))) return;
  throw new InputError('store', `${path} is another program's database`, 'name another one with --db');
}

function prepare(db: Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  migrate(db);
}

function unusable(path: string, error: unknown): InputError {
  const why = error instanceof Error ? error.message : String(error);
  const told =
    storeFailure(error, path) ??
    new InputError('store', `${path} cannot be opened: ${why}`, 'name another database with --db');
  told.cause = error;
  return told;
}
