import { type Stats, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { isBusy } from './failure.js';

// What can become of a database's file while a long-lived process has it open.

/**
 * Tells whether the file at a database's path is still the one that was opened. SQLite goes on with a file that was deleted
 * or replaced, and all that is written then is lost with the process.
 */
export function fileWatch(db: Database): () => boolean {
  const opened = fileAt(db.name);
  return () => {
    const now = fileAt(db.name);
    return now?.ino === opened?.ino && now?.dev === opened?.dev;
  };
}

/** Undefined = there is none (a database in memory never had one). */
function fileAt(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** How long a write waits for another process's lock, and how often it tries. */
const PATIENCE_MS = 3000;
const PAUSE_MS = 50;

/**
 * Writes, trying again while another process holds its lock; whoever only reads is answered meanwhile. The act must do
 * nothing but a single transaction. Throws SQLite's own error once its patience is at an end.
 */
export async function onceFree<T>(act: () => T, patience_ms = PATIENCE_MS): Promise<T> {
  const until = performance.now() + patience_ms;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
      await new Promise((over) => setTimeout(over, PAUSE_MS));
    }
  }
}
