import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { isBusy } from './failure.js';
import { fileWatch } from './while-open.js';

/** Writes that are committed together, in order. */
export interface Group {
  /** `stored` is called when the write is on the disk. Throws what an earlier commit threw. */
  add(write: () => void, stored?: () => void): void;
  /** Commits what is waiting, now. */
  flush(): void;
}

/** Writes are gathered for so many milliseconds and committed together: a synced commit costs 0.2 ms and more. */
const GROUP_MS = 20;
/** A slow disk gathers more at a time: it is written to for a tenth of the time at the most … */
const SHARE = 10;
/** … but nobody waits longer than this to hear that a turn is stored. */
const LONGEST_GROUP_MS = 200;
/** Another process's lock is waited for so long without holding up the conversations … */
const BUSY_MS = 30_000;
/** … trying for so long at a time. */
const TRY_MS = 100;

/**
 * Gathers writes and commits them together, in one `immediate` transaction. They throw InputError `store` once the file is
 * not there any more, or another one is: SQLite would go on with the old one, and all would be lost at the end.
 */
export function createGroup(db: Database): Group {
  let waiting: (() => void)[] = [];
  let stored: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let wait_ms = GROUP_MS;
  let busySince: number | undefined;
  let broken: unknown;
  const commit = db.transaction((writes: readonly (() => void)[]) => {
    for (const write of writes) write();
  });
  const isThere = fileWatch(db);
  const commitWaiting = () => {
    if (waiting.length === 0) return;
    if (!isThere()) throw lost(db.name);
    const began = performance.now();
    commit.immediate(waiting);
    wait_ms = Math.min(Math.max(GROUP_MS, (performance.now() - began) * SHARE), LONGEST_GROUP_MS);
    busySince = undefined;
    const done = stored;
    waiting = [];
    stored = [];
    for (const tell of done) tell();
  };
  const tick = () => {
    timer = undefined;
    const patience = db.pragma('busy_timeout', { simple: true }) as number;
    try {
      db.pragma(`busy_timeout = ${TRY_MS}`);
      commitWaiting();
    } catch (error) {
      busySince ??= performance.now();
      // Anything else, or a lock that is never given back, is thrown at the next write, where the run ends in order.
      if (!isBusy(error) || performance.now() - busySince > BUSY_MS) broken = error;
      else timer = setTimeout(tick, GROUP_MS);
    } finally {
      db.pragma(`busy_timeout = ${patience}`);
    }
  };
  return {
    add(write, tell) {
      if (broken !== undefined) throw broken;
      waiting.push(write);
      if (tell !== undefined) stored.push(tell);
      timer ??= setTimeout(tick, wait_ms);
    },
    flush() {
      clearTimeout(timer);
      timer = undefined;
      if (broken !== undefined) throw broken;
      commitWaiting();
    },
  };
}

function lost(path: string): InputError {
  return new InputError(
    'store',
    `${path} was deleted, moved or replaced while it was written to`,
    'leave the file where it is during a run, and hold the run again',
  );
}
