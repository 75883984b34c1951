import type { Database } from 'better-sqlite3';
import type { Baseline } from '../domain/baseline.js';
import type { GateOutcome } from '../domain/gate.js';
import type { Run } from '../domain/run.js';
import { GRADER_NAMES, type GraderName } from '../domain/verdict.js';
import { baselines } from './baselines.js';
import { isBusy } from './failure.js';
import { newestGrading, VERDICTS_ANEW } from './gradings.js';
import { countedIn, judgedDialogue } from './judged-dialogue.js';
import { type Reviews, reviewedHeld } from './reviews.js';
import { findRun } from './runs.js';

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
  /** Parts of an id, target, branch, commit, status or baseline: all have to be there, of `without` none. */
  readonly search?: readonly string[];
  readonly without?: readonly string[];
  readonly targets?: Choice;
  readonly branch?: string | undefined;
  /** The newest answer of the gate; `none` = it was never asked. */
  readonly gates?: Choice;
}

/** Values that are wanted (none named = any) and values that are not. */
export interface Choice {
  readonly only: readonly string[];
  readonly not: readonly string[];
}

const GATE = `coalesce((SELECT outcome FROM gates WHERE gates.run = runs.id ORDER BY gates.key DESC LIMIT 1), 'none')`;

const NO_CONFIRMATION = 'id NOT IN (SELECT run FROM confirmations)';

/** Ids of the runs that the filter lets through, newest first, and how many there are in all. */
export function filteredRuns(
  db: Database,
  filter: RunFilter,
  page: { readonly limit: number; readonly offset?: number },
): { ids: string[]; total: number } {
  const { sql, given } = whereOf(db, filter);
  const ids = db
    .prepare(`SELECT id FROM runs WHERE ${sql} ORDER BY sequence DESC LIMIT ? OFFSET ?`)
    .pluck()
    .all(...given, page.limit, page.offset ?? 0) as string[];
  return {
    ids,
    total: db
      .prepare(`SELECT count(*) FROM runs WHERE ${sql}`)
      .pluck()
      .get(...given) as number,
  };
}

/** The filter as a condition in SQL, with what fills its places. */
function whereOf(db: Database, filter: RunFilter): { sql: string; given: string[] } {
  const { search = [], without = [], targets, branch, gates } = filter;
  const known = search.length + without.length === 0 ? [] : baselines(db);
  db.function('folded', { deterministic: true }, (text: unknown) => folded(String(text)));
  const parts: { sql: string; given: string[] }[] = [
    ...search.map((word) => wordIn(word, known)),
    ...without.map((word) => {
      const { sql, given } = wordIn(word, known);
      return { sql: `NOT ${sql}`, given };
    }),
    ...choiceOf('target', targets),
    ...choiceOf(GATE, gates),
    ...(branch === undefined ? [] : [{ sql: 'commit_branch = ?', given: [branch] }]),
  ];
  return {
    sql: [NO_CONFIRMATION, ...parts.map(({ sql }) => sql)].join(' AND '),
    given: parts.flatMap(({ given }) => given),
  };
}

const SEARCHED = ['id', 'target', "coalesce(commit_branch, '')", "coalesce(commit_sha, '')", 'status'];

/** As search compares it: SQLite alone knows no other capitals than A to Z. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function wordIn(word: string, known: readonly Baseline[]): { sql: string; given: string[] } {
  const part = folded(word);
  const named = known.filter(({ name }) => folded(name).includes(part));
  const runs = JSON.stringify(named.flatMap(({ entries }) => entries.map(({ run }) => run)));
  const found = SEARCHED.map((column) => `instr(folded(${column}), ?) > 0`);
  return {
    sql: `(${[...found, 'id IN (SELECT value FROM json_each(?))'].join(' OR ')})`,
    given: [...SEARCHED.map(() => part), runs],
  };
}

function choiceOf(value: string, choice: Choice | undefined): { sql: string; given: string[] }[] {
  const { only = [], not = [] } = choice ?? {};
  const among = (values: readonly string[]) => ({
    sql: `${value} IN (SELECT value FROM json_each(?))`,
    given: [JSON.stringify(values)],
  });
  const barred = among(not);
  return [
    ...(only.length === 0 ? [] : [among(only)]),
    ...(not.length === 0 ? [] : [{ ...barred, sql: `NOT ${barred.sql}` }]),
  ];
}

/** What a list of runs can be filtered by, with the runs that each choice would show given the other filters. */
export interface RunChoices {
  readonly stored: number;
  readonly targets: Readonly<Record<string, number>>;
  readonly gates: Readonly<Record<string, number>>;
  readonly branches: readonly string[];
  readonly baselines: readonly string[];
}

/** The targets of all stored runs, sorted. */
export function storedTargets(db: Database): string[] {
  return db.prepare('SELECT DISTINCT target FROM runs ORDER BY 1').pluck().all() as string[];
}

export function runChoices(db: Database, filter: RunFilter): RunChoices {
  const count = (value: string, others: RunFilter) => {
    const { sql, given } = whereOf(db, others);
    const rows = db
      .prepare(`SELECT ${value}, count(*) FROM runs WHERE ${sql} GROUP BY 1`)
      .raw()
      .all(...given);
    return Object.fromEntries(rows as [string, number][]);
  };
  const { targets: _targets, ...butTargets } = filter;
  const { gates: _gates, ...butGates } = filter;
  const targets = storedTargets(db);
  return {
    stored: db.prepare(`SELECT count(*) FROM runs WHERE ${NO_CONFIRMATION}`).pluck().get() as number,
    targets: { ...Object.fromEntries(targets.map((name) => [name, 0])), ...count('target', butTargets) },
    gates: count(GATE, butGates),
    branches: db
      .prepare('SELECT DISTINCT commit_branch FROM runs WHERE commit_branch IS NOT NULL ORDER BY 1')
      .pluck()
      .all() as string[],
    baselines: baselines(db).map(({ name }) => name),
  };
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
  const grading = newestGrading(db, run.id);
  const counted = grading === null ? run : countedIn(run, grading);
  if (reviews.none) return counted;
  const stored = db
    .prepare('SELECT outcome FROM dialogues WHERE run = ? AND suite = ? AND dialogue = ? AND content_hash = ?')
    .pluck();
  const tally = { passed: counted.passed, failed: counted.failed, ungraded: counted.ungraded };
  for (const { suite, dialogue, contentHash } of reviews.dialogues) {
    const outcome = stored.get(run.id, suite, dialogue, contentHash);
    // A dialogue that did not fail when it was held may do so in a later grading.
    if (outcome === undefined || (grading === null && outcome !== 'fail')) continue;
    const held = judgedDialogue(db, run.id, suite, dialogue);
    if (held?.outcome !== 'fail') continue;
    const { outcome: reviewed } = reviewedHeld(held, reviews);
    if (reviewed === 'fail') continue;
    tally.failed -= 1;
    tally[reviewed === 'pass' ? 'passed' : 'ungraded'] += 1;
  }
  return { ...counted, ...tally };
}

const COUNT = `SELECT grader, sum(outcome = 'pass') AS passed, sum(outcome = 'fail') AS failed,
    sum(outcome = 'ungraded') AS ungraded
  FROM verdicts WHERE trial_key IN (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = ?)
  GROUP BY grader`;

/** The same of a later grading. */
const COUNT_ANEW = `${VERDICTS_ANEW}
  SELECT grader, sum(outcome = 'pass') AS passed, sum(outcome = 'fail') AS failed, sum(outcome = 'ungraded') AS ungraded
  FROM verdict GROUP BY grader`;

/** Of the newest grading, as the counts of dialogues are. */
function graderTallies(db: Database, run: Run): GraderTally[] {
  const grading = newestGrading(db, run.id);
  const counted =
    grading === null
      ? firstTallies(db, run)
      : (db.prepare(COUNT_ANEW).all({ run: run.id, grading: grading.key }) as GraderTally[]);
  return GRADER_NAMES.flatMap((name) => counted.filter(({ grader }) => grader === name));
}

/** Counted once for a run that has ended: counting the verdicts of many large runs takes its time. */
function firstTallies(db: Database, run: Run): GraderTally[] {
  const known = db.prepare('SELECT grader, passed, failed, ungraded FROM scores WHERE run = ?').all(run.id);
  const counted = (known.length > 0 ? known : db.prepare(COUNT).all(run.id)) as GraderTally[];
  if (known.length === 0 && run.status !== 'running' && !db.readonly) {
    const keep = db.prepare(
      'INSERT OR REPLACE INTO scores (run, grader, passed, failed, ungraded) VALUES (?, ?, ?, ?, ?)',
    );
    whereFree(() => {
      db.transaction(() => {
        for (const { grader, passed, failed, ungraded } of counted) keep.run(run.id, grader, passed, failed, ungraded);
      }).immediate();
    });
  }
  return counted;
}

/** Keeps something that can be counted again: whoever reads is not refused because another process writes. */
function whereFree(keep: () => void): void {
  try {
    keep();
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}
