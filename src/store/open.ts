import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { migrate } from './migrations.js';

/**
 * Opens the database at today's schema. `create: false` = it must be there already (commands that only look).
 * A new file belongs to its owner alone (0600); commits survive a power cut (WAL, synchronous FULL).
 * Throws InputError `store` when it is missing, unreadable, no database, another program's, or newer than this version.
 */
export function openDatabase(path: string, { create }: { create: boolean }): Database {
  if (!create && !existsSync(path))
    throw new InputError('store', `no database at ${path}`, 'hold a run first (testkunde run), or name one with --db');
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
    const db = new Sqlite(path);
    try {
      refuseForeign(db, path);
      prepare(db);
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(path, error);
  }
}

/** Somebody else's database is not written into, not even to be looked at. */
function refuseForeign(db: Database, path: string): void {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  if (tables.length === 0 || (tables.includes('runs') && tables.includes('migrations'))) return;
  throw new InputError('store', `${path} is another program's database`, 'name another one with --db');
}

function prepare(db: Database): void {
  db.pragma('busy_timeout = 10000');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  migrate(db);
}

function unreadable(path: string, error: unknown): InputError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const why =
    code === 'SQLITE_NOTADB'
      ? 'is no SQLite database'
      : `cannot be opened: ${error instanceof Error ? error.message : String(error)}`;
  return new InputError('store', `${path} ${why}`, 'name another database with --db, or move the file away');
}
