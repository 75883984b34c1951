import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import type { Run, RunStatus } from '../domain/run.js';

/** A row of `RUN_COLUMNS`. */
export interface RunRow {
  id: string;
  target: string;
  status: RunStatus;
  started_at: string;
  ended_at: string | null;
  duration_ms: number | null;
  trials: number;
  passed: number;
  failed: number;
  ungraded: number;
  commit_sha: string | null;
  commit_branch: string | null;
  commit_dirty: number | null;
  dialogues: number;
  /** Null for a run that has an end. */
  held: number | null;
  /** JSON. */
  broken_reporters: string;
}

/** A run that was killed has no counts of its own: they are taken from its dialogues; one without an end is ungraded. */
export const RUN_COLUMNS = `id, target, status, started_at, ended_at, duration_ms, trials, commit_sha, commit_branch, commit_dirty,
  (SELECT count(*) FROM dialogues WHERE run = runs.id) AS dialogues,
  CASE status WHEN 'running' THEN ${countWhere("outcome = 'pass'")} ELSE passed END AS passed,
  CASE status WHEN 'running' THEN ${countWhere("outcome = 'fail'")} ELSE failed END AS failed,
  CASE status WHEN 'running' THEN ${countWhere("coalesce(outcome, 'ungraded') = 'ungraded'")} ELSE ungraded END
    AS ungraded,
  CASE status WHEN 'running' THEN ${countWhere('outcome IS NOT NULL')} END AS held,
  (SELECT json_group_array(DISTINCT reporter) FROM reporter_failures WHERE run = runs.id) AS broken_reporters`;

function countWhere(condition: string): string {
  return `(SELECT count(*) FROM dialogues WHERE run = runs.id AND ${condition})`;
}

export function toRun(row: RunRow): Run {
  const { commit_sha, commit_branch, commit_dirty, ...rest } = row;
  const commit = commit_sha === null ? null : { sha: commit_sha, branch: commit_branch, dirty: commit_dirty === 1 };
  const { id, target, status, started_at, ended_at, duration_ms, trials, dialogues, passed, failed, ungraded } = rest;
  return {
    ...(rest.held === null ? {} : { held: rest.held }),
    ...(rest.broken_reporters === '[]' ? {} : { broken_reporters: JSON.parse(rest.broken_reporters) as string[] }),
    id,
    target,
    status,
    started_at,
    ended_at,
    duration_ms,
    trials,
    dialogues,
    passed,
    failed,
    ungraded,
    commit,
  };
}

/** Runs that held another one's suspects again are part of that run: they are found by their id alone. */
const NO_CONFIRMATION = 'WHERE id NOT IN (SELECT run FROM confirmations)';

/** Stored runs, newest first. */
export function listRuns(db: Database, limit = 50): Run[] {
  const rows = db
    .prepare(`SELECT ${RUN_COLUMNS} FROM runs ${NO_CONFIRMATION} ORDER BY sequence DESC LIMIT ?`)
    .all(limit);
  return (rows as RunRow[]).map(toRun);
}

/** The run with this id, the only one whose id begins so, or the newest for `latest`. Throws InputError `store`. */
export function findRun(db: Database, id: string): Run {
  const newest = listRuns(db, 1)[0];
  if (newest === undefined)
    throw new InputError('store', 'the database holds no run yet', 'hold one first (testkunde run)');
  if (id === 'latest') return newest;
  const rows = beginningSo(db, id, 3);
  const exact = rows.find((row) => row.id === id) ?? (rows.length === 1 ? rows[0] : undefined);
  if (exact !== undefined) return toRun(exact);
  const why = rows.length === 0 ? 'no run' : 'more than one run';
  throw new InputError('store', `${why} begins with "${id}"`, 'see testkunde runs; "latest" names the newest');
}

/** Up to so many runs whose id begins so. Throws InputError `usage` for an empty name, with which every id begins. */
function beginningSo(db: Database, id: string, most: number): RunRow[] {
  if (id.trim() === '')
    throw new InputError(
      'usage',
      'an empty name is no run (is a variable not set?)',
      'name a run by its id, or "latest"',
    );
  const pattern = `${id.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .prepare(`SELECT ${RUN_COLUMNS} FROM runs WHERE id LIKE ? ESCAPE '\\' ORDER BY id LIMIT ${most}`)
    .all(pattern) as RunRow[];
}

/** Whether any run's id begins so: `latest` is no id. */
export function isNamed(db: Database, id: string): boolean {
  return beginningSo(db, id, 1).length > 0;
}

/** So many runs are named to somebody who gave the beginning of an id. */
const MOST_NAMED = 10;

/**
 * The run with exactly this id, or the newest for `latest`: what goes for good is named in full. Throws InputError `store`
 * that lists what begins so.
 */
export function findRunInFull(db: Database, id: string): Run {
  if (id === 'latest') return findRun(db, id);
  const rows = beginningSo(db, id, MOST_NAMED);
  const exact = rows.find((row) => row.id === id);
  if (exact !== undefined) return toRun(exact);
  if (rows.length === 0) throw new InputError('store', `there is no run "${id}"`, 'see testkunde runs');
  const known = rows.map((row) => row.id).join(', ');
  throw new InputError('store', `"${id}" is no whole id; so begins: ${known}`, 'name the run by its whole id');
}
