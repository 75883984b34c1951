import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { livingHolder } from './holder.js';
import { scrubbed, scrubWhatIsDue } from './scrub.js';

/** What a removal took away, and what it left. */
export interface Removed {
  /** Ids of runs that are gone as a whole. */
  readonly runs: readonly string[];
  readonly dialogues: number;
  /** Runs that stay although they are old: baselines, and runs with a person's reviews. */
  readonly kept: readonly string[];
}

interface PruneOptions {
  /** Runs that began before go (ISO 8601, UTC). */
  readonly before: string;
  /** No run began after it, whatever its clock said. */
  readonly now: string;
  /** A run that stays, however old the clock thinks it is: it was just held. */
  readonly keep?: string;
}

/**
 * Removes old runs. Baselines, reviewed runs and runs that are being held stay; what held a run's suspects again stays and
 * goes with it. A run that began in the future, by a clock that was wrong, is as old as the next one after it.
 */
export function pruneRuns(db: Database, { before, now, keep }: PruneOptions): Removed {
  const rows = db
    .prepare(
      `SELECT id, coalesce(confirms, id) AS own, started_at, status, holder
       FROM runs LEFT JOIN confirmations ON run = id ORDER BY sequence`,
    )
    .all() as PrunableRow[];
  const needing = 'SELECT run FROM baselines UNION SELECT run FROM reviews UNION SELECT run FROM acceptances';
  const needed = new Set(db.prepare(needing).pluck().all() as string[]);
  const staying = new Set(rows.filter(({ id }) => needed.has(id)).map(({ own }) => own));
  const began = believable(rows, now);
  const isHeld = ({ id, status, holder }: PrunableRow) =>
    id === keep || (status === 'running' && livingHolder(holder) !== null);
  const late = new Set(
    rows.filter((row, index) => (began[index] ?? now) >= before || isHeld(row)).map(({ own }) => own),
  );
  const old = rows.filter(({ own }) => !late.has(own));
  const runs = old.filter(({ own }) => !staying.has(own)).map(({ id }) => id);
  const stale = db.prepare('SELECT count(*) FROM judge_votes WHERE asked_at < ?').pluck().get(before) as number;
  const isNeeded = runs.length + stale > 0;
  const dialogues = isNeeded ? scrubbed(db, () => deleteRuns(db, runs)) : 0;
  if (!isNeeded) scrubWhatIsDue(db);
  return { runs, dialogues, kept: old.filter(({ own }) => staying.has(own)).map(({ id }) => id) };
}

interface PrunableRow {
  readonly id: string;
  /** The run that it belongs to: itself, or the one whose suspects it held again. */
  readonly own: string;
  readonly started_at: string;
  readonly status: string;
  readonly holder: string | null;
}

/** When runs began, in their order: of one that says to have begun in the future, when the next one did. */
function believable(rows: readonly PrunableRow[], now: string): string[] {
  let next = now;
  return rows
    .toReversed()
    .map(({ started_at }) => {
      if (started_at <= now) next = started_at;
      return next;
    })
    .toReversed();
}

/** Removes one run with all that refers to it, be it a baseline or reviewed. Throws InputError while it is held. */
export function eraseRun(db: Database, id: string): Removed {
  const dialogues = scrubbed(db, () => {
    refuseWhileHeld(db, id);
    return deleteRuns(db, [id]);
  });
  return { runs: [id], dialogues, kept: [] };
}

/** A process that holds a run goes on writing: what is removed under it would come back, or break it. */
export function refuseWhileHeld(db: Database, run?: string): void {
  const rows = db.prepare("SELECT id, holder FROM runs WHERE status = 'running'").all() as {
    id: string;
    holder: string | null;
  }[];
  for (const { id, holder } of rows) {
    const pid = run === undefined || run === id ? livingHolder(holder) : null;
    if (pid !== null)
      throw new InputError(
        'store',
        `run ${id} is being held by process ${pid}: nothing is removed`,
        'let it end, or end it',
      );
  }
}

/**
 * Removes runs with all that refers to them, and what no dialogue refers to any more. To be called within `scrubbed`.
 * Returns how many dialogues went.
 */
export function deleteRuns(db: Database, ids: readonly string[]): number {
  const count = db.prepare('SELECT count(*) FROM dialogues WHERE run = ?').pluck();
  const dialogues = ids.reduce((sum, id) => sum + (count.get(id) as number), 0);
  const reviews = db.prepare('DELETE FROM reviews WHERE run = ?');
  const runs = db.prepare('DELETE FROM runs WHERE id = ?');
  const baselines = db.prepare('DELETE FROM baselines WHERE run = ?');
  for (const id of ids) {
    reviews.run(id);
    // The register of baselines lets go of a run only when it is gone.
    runs.run(id);
    baselines.run(id);
  }
  removeOrphans(db);
  return dialogues;
}

function removeOrphans(db: Database): void {
  db.exec('DELETE FROM scripts WHERE content_hash NOT IN (SELECT content_hash FROM dialogues)');
  db.exec('DELETE FROM datasets WHERE hash NOT IN (SELECT hash FROM run_datasets)');
  // What a judge answered quotes people, whoever they are; it only saves asking again.
  db.exec('DELETE FROM judge_votes');
}
