import type { Database } from 'better-sqlite3';
import type { ComparableDialogue, ComparableRun, ComparableTrial } from '../domain/comparison.js';
import type { SourcePlace } from '../domain/dialogue.js';
import type { TrialStatus, Variant } from '../domain/trial.js';
import type { GraderName, Outcome, Verdict } from '../domain/verdict.js';
import { type Judged, judgedTrials } from './gradings.js';
import { findRun } from './queries.js';

// Written for large runs: rows are read as arrays, only what differs is read whole, and what repeats is shared.

const TRIALS = 'SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = ?';

type Graders = Readonly<Partial<Record<GraderName, Outcome>>>;

/**
 * A run as far as comparing needs it, in its original grading or a later one. Throws InputError `store` when there is no
 * such run.
 */
export function comparableRun(db: Database, id: string, grading?: number): ComparableRun {
  const run = findRun(db, id);
  const judged = grading === undefined ? null : judgedTrials(db, grading);
  const replies = repliesOf(db, run.id);
  const troubles = judged === null ? troublesOf(db, run.id) : new Map<number, Verdict[]>();
  const graders = judged === null ? gradersOf(db, run.id) : new Map<number, Graders>();
  const trials = new Map<number, ComparableTrial[]>();
  const rows = db
    .prepare(
      `SELECT t.key, t.dialogue_key, number, variant_turn, variant_paraphrase, status, t.outcome FROM trials t
       JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = ?
       ORDER BY t.dialogue_key, variant_turn, variant_paraphrase, number`,
    )
    .raw()
    .iterate(run.id) as IterableIterator<
    [number, number, number, number | null, number | null, TrialStatus | 'running', Outcome | null]
  >;
  for (const [key, dialogue, number, turn, paraphrase, status, outcome] of rows) {
    const own = judged?.get(key);
    const trial: ComparableTrial = {
      number,
      variant: variantOf(turn, paraphrase),
      status: status === 'running' ? 'interrupted' : status,
      outcome: (own === undefined ? outcome : own.outcome) ?? 'ungraded',
      graders: own === undefined ? (graders.get(key) ?? NO_GRADERS) : worstByGrader(own),
      troubles: own === undefined ? (troubles.get(key) ?? NONE) : own.verdicts.filter((one) => one.outcome !== 'pass'),
      replies: replies.get(key) ?? NONE,
    };
    const list = trials.get(dialogue);
    if (list === undefined) trials.set(dialogue, [trial]);
    else list.push(trial);
  }
  return { run, dialogues: dialoguesOf(db, run.id, trials), versions: versionsOf(db, run.id, judged) };
}

const NONE: readonly never[] = [];
const NO_GRADERS: Graders = {};

function variantOf(turn: number | null, paraphrase: number | null): Variant {
  return turn === null || paraphrase === null ? null : { turn, paraphrase };
}

function dialoguesOf(db: Database, run: string, trials: ReadonlyMap<number, ComparableTrial[]>): ComparableDialogue[] {
  const rows = db
    .prepare('SELECT key, suite, dialogue, title, content_hash, file, line FROM dialogues WHERE run = ? ORDER BY key')
    .raw()
    .all(run) as [number, string, string, string | null, string, string | null, number | null][];
  return rows.map(([key, suite, id, title, contentHash, file, line]) => {
    const place: SourcePlace | null = file === null ? null : { file, line: line ?? 1, column: 1 };
    return { suite, id, title, contentHash, place, trials: trials.get(key) ?? NONE };
  });
}

/** Replies turn by turn: the messages joined by line breaks. */
function repliesOf(db: Database, run: string): Map<number, (string | null)[]> {
  const found = new Map<number, (string | null)[]>();
  const rows = db
    .prepare(`SELECT trial_key, reply FROM turns WHERE trial_key IN (${TRIALS}) ORDER BY trial_key, turn`)
    .raw()
    .iterate(run) as IterableIterator<[number, string | null]>;
  for (const [trial, reply] of rows) {
    const text = reply === null ? null : (JSON.parse(reply) as string[]).join('\n');
    const list = found.get(trial);
    if (list === undefined) found.set(trial, [text]);
    else list.push(text);
  }
  return found;
}

const RANK: readonly Outcome[] = ['pass', 'ungraded', 'fail'];

function gradersOf(db: Database, run: string): Map<number, Graders> {
  const rows = db
    .prepare(
      `SELECT trial_key, grader, max(CASE outcome WHEN 'fail' THEN 2 WHEN 'ungraded' THEN 1 ELSE 0 END) FROM verdicts
       WHERE trial_key IN (${TRIALS}) GROUP BY trial_key, grader ORDER BY trial_key, grader`,
    )
    .raw()
    .iterate(run) as IterableIterator<[number, GraderName, number]>;
  const shared = new Map<string, Graders>();
  const found = new Map<number, Graders>();
  let trial = -1;
  let pairs: [GraderName, number][] = [];
  const end = () => {
    if (trial === -1) return;
    const key = pairs.join(' ');
    let graders = shared.get(key);
    if (graders === undefined) {
      graders = Object.fromEntries(pairs.map(([grader, rank]) => [grader, RANK[rank] ?? 'ungraded']));
      shared.set(key, graders);
    }
    found.set(trial, graders);
  };
  for (const [key, grader, rank] of rows) {
    if (key !== trial) {
      end();
      trial = key;
      pairs = [];
    }
    pairs.push([grader, rank]);
  }
  end();
  return found;
}

function worstByGrader({ verdicts }: Judged): Graders {
  const found: Partial<Record<GraderName, Outcome>> = {};
  for (const { grader, outcome } of verdicts) {
    const known = found[grader];
    if (known === undefined || RANK.indexOf(outcome) > RANK.indexOf(known)) found[grader] = outcome;
  }
  return found;
}

type TroubleRow = Omit<Verdict, 'hard' | 'evidence'> & { key: number; trial_key: number; hard: number };

function troublesOf(db: Database, run: string): Map<number, Verdict[]> {
  const evidence = new Map<number, { turn: number; quote: string; rule: string }[]>();
  const bad = `SELECT key FROM verdicts WHERE outcome <> 'pass' AND trial_key IN (${TRIALS})`;
  for (const { verdict_key, ...one } of db
    .prepare(
      `SELECT verdict_key, turn, quote, rule FROM evidence WHERE verdict_key IN (${bad}) ORDER BY verdict_key, position`,
    )
    .iterate(run) as IterableIterator<{ verdict_key: number; turn: number; quote: string; rule: string }>) {
    const list = evidence.get(verdict_key);
    if (list === undefined) evidence.set(verdict_key, [one]);
    else list.push(one);
  }
  const found = new Map<number, Verdict[]>();
  const rows = db
    .prepare(`SELECT * FROM verdicts WHERE outcome <> 'pass' AND trial_key IN (${TRIALS}) ORDER BY key`)
    .iterate(run) as IterableIterator<TroubleRow>;
  for (const { key, trial_key, grader, turn, outcome, score, reason, version, hard } of rows) {
    const quotes = evidence.get(key) ?? [];
    const verdict = { grader, turn, outcome, score, reason, version, hard: hard === 1, evidence: quotes };
    const list = found.get(trial_key);
    if (list === undefined) found.set(trial_key, [verdict]);
    else list.push(verdict);
  }
  return found;
}

function versionsOf(db: Database, run: string, judged: ReadonlyMap<number, Judged> | null) {
  const found: Partial<Record<GraderName, string[]>> = {};
  const add = (grader: GraderName, version: string) => {
    const known = found[grader] ?? [];
    if (!known.includes(version)) found[grader] = [...known, version];
  };
  if (judged !== null)
    for (const { verdicts } of judged.values()) for (const { grader, version } of verdicts) add(grader, version);
  else
    for (const [grader, version] of db
      .prepare(`SELECT DISTINCT grader, version FROM verdicts WHERE trial_key IN (${TRIALS})`)
      .raw()
      .all(run) as [GraderName, string][])
      add(grader, version);
  return found;
}
