import type { Database } from 'better-sqlite3';
import type { GateOutcome } from '../domain/gate.js';
import type { Run } from '../domain/run.js';
import { GRADER_NAMES, type GraderName } from '../domain/verdict.js';
import { baselines } from './baselines.js';
import { findRun, loadDialogue } from './queries.js';
import { type Reviews, reviewedHeld } from './reviews.js';

/** Verdicts of one grader, counted as they were given. */
export interface GraderTally {
  readonly grader: GraderName;
  readonly passed: number;
  readonly failed: number;
  readonly ungraded: number;
}

/** A run with what a list of runs shows of it. */
export interface ListedRun {
  readonly run: Run;
  readonly graders: readonly GraderTally[];
  readonly gate: { readonly outcome: GateOutcome; readonly baseline: string; readonly decided_at: string } | null;
  /** Baselines that it belongs to as they stand. */
  readonly baselines: readonly string[];
  /** The run before it of the same target. */
  readonly previous: string | null;
}

/** Which runs are listed; what is absent lets all through. */
export interface RunFilter {
  /** Part of an id, target, branch or commit. */
  readonly search?: string | undefined;
  readonly target?: string | undefined;
  readonly branch?: string | undefined;
  /** The newest answer of the gate; `none` = it was never asked. */
  readonly gate?: GateOutcome | 'none' | undefined;
}

const FROM = `FROM runs WHERE id NOT IN (SELECT run FROM confirmations)
  AND (@search IS NULL OR id LIKE @search ESCAPE '\\' OR target LIKE @search ESCAPE '\\'
    OR commit_branch LIKE @search ESCAPE '\\' OR commit_sha LIKE @search ESCAPE '\\')
  AND (@target IS NULL OR target = @target) AND (@branch IS NULL OR commit_branch = @branch)
  AND (@gate IS NULL OR @gate = coalesce(
    (SELECT outcome FROM gates WHERE gates.run = runs.id ORDER BY gates.key DESC LIMIT 1), 'none'))`;

/** Ids of the runs that the filter lets through, newest first, and how many there are in all. */
export function filteredRuns(db: Database, filter: RunFilter, limit: number): { ids: string[]; total: number } {
  const { search, target = null, branch = null, gate = null } = filter;
  const pattern = search === undefined ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const given = { search: pattern, target, branch, gate };
  const ids = db
    .prepare(`SELECT id ${FROM} ORDER BY sequence DESC LIMIT @limit`)
    .pluck()
    .all({ ...given, limit }) as string[];
  return { ids, total: db.prepare(`SELECT count(*) ${FROM}`).pluck().get(given) as number };
}

/** What a list of runs can be filtered by. */
export function runChoices(db: Database): { targets: string[]; branches: string[] } {
  const column = (name: string) =>
    db.prepare(`SELECT DISTINCT ${name} FROM runs WHERE ${name} IS NOT NULL ORDER BY 1`).pluck().all() as string[];
  return { targets: column('target'), branches: column('commit_branch') };
}

/** Runs by their whole ids with all that a list shows; their counts are those after judgements. */
export function listedRuns(db: Database, ids: readonly string[], reviews: Reviews): ListedRun[] {
  const gate = db.prepare('SELECT outcome, baseline, decided_at FROM gates WHERE run = ? ORDER BY key DESC LIMIT 1');
  const previous = db
    .prepare(
      `SELECT id FROM runs WHERE target = @target AND sequence < (SELECT sequence FROM runs WHERE id = @id)
         AND id NOT IN (SELECT run FROM confirmations) ORDER BY sequence DESC LIMIT 1`,
    )
    .pluck();
  const known = baselines(db);
  return ids.map((id) => {
    const run = findRun(db, id);
    return {
      run: reviewedTally(db, run, reviews),
      graders: graderTallies(db, run),
      gate: (gate.get(id) as ListedRun['gate'] | undefined) ?? null,
      baselines: known.filter(({ entries }) => entries.some((entry) => entry.run === id)).map(({ name }) => name),
      previous: (previous.get({ id, target: run.target }) as string | undefined) ?? null,
    };
  });
}

/** The run with its counts of dialogues as they are after judgements. */
export function reviewedTally(db: Database, run: Run, reviews: Reviews): Run {
  if (reviews.none) return run;
  const failing = db
    .prepare(
      "SELECT 1 FROM dialogues WHERE run = ? AND suite = ? AND dialogue = ? AND content_hash = ? AND outcome = 'fail'",
    )
    .pluck();
  const tally = { passed: run.passed, failed: run.failed, ungraded: run.ungraded };
  for (const { suite, dialogue, contentHash } of reviews.dialogues) {
    if (failing.get(run.id, suite, dialogue, contentHash) === undefined) continue;
    const held = loadDialogue(db, run.id, suite, dialogue);
    const { outcome } = held === undefined ? { outcome: 'fail' } : reviewedHeld(held, reviews);
    if (outcome === 'fail') continue;
    tally.failed -= 1;
    tally[outcome === 'pass' ? 'passed' : 'ungraded'] += 1;
  }
  return { ...run, ...tally };
}

const COUNT = `SELECT grader, sum(outcome = 'pass') AS passed, sum(outcome = 'fail') AS failed,
    sum(outcome = 'ungraded') AS ungraded
  FROM verdicts WHERE trial_key IN (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = ?)
  GROUP BY grader`;

/** Counted once for a run that has ended: counting the verdicts of many large runs takes its time. */
function graderTallies(db: Database, run: Run): GraderTally[] {
  const known = db.prepare('SELECT grader, passed, failed, ungraded FROM scores WHERE run = ?').all(run.id);
  const counted = (known.length > 0 ? known : db.prepare(COUNT).all(run.id)) as GraderTally[];
  if (known.length === 0 && run.status !== 'running' && !db.readonly) {
    const keep = db.prepare(
      'INSERT OR REPLACE INTO scores (run, grader, passed, failed, ungraded) VALUES (?, ?, ?, ?, ?)',
    );
    db.transaction(() => {
      for (const { grader, passed, failed, ungraded } of counted) keep.run(run.id, grader, passed, failed, ungraded);
    }).immediate();
  }
  return GRADER_NAMES.flatMap((name) => counted.filter(({ grader }) => grader === name));
}
