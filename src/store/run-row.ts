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
