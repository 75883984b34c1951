import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';

/** The bytes of an SQLite file that say how it is written and read: 2 = with a write-ahead log beside it, 1 = without. */
const JOURNAL_BYTES = [18, 19] as const;

/** A copy of a database, in memory: what is written there goes when it is closed. */
export function copyInMemory(path: string): Database {
  const log = `${path}-wal`;
  const bytes = existsSync(log) && statSync(log).size > 0 ? withItsLog(path, log) : readFileSync(path);
  // In memory there is no file for a log.
  for (const place of JOURNAL_BYTES) if (bytes.length > place) bytes[place] = 1;
  return new Sqlite(bytes);
}

/** The bytes of a database whose newest pages still stand in its log, as they are where something killed the writer. */
function withItsLog(path: string, log: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'testkunde-'));
  try {
    const copy = join(folder, 'copy.db');
    copyFileSync(path, copy);
    copyFileSync(log, `${copy}-wal`);
    const db = new Sqlite(copy);
    try {
      return db.serialize();
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
