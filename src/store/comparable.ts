import type { Database } from 'better-sqlite3';
import type { ComparableDialogue, ComparableRun, ComparableTrial } from '../domain/comparison.js';
import type { SourcePlace } from '../domain/dialogue.js';
import type { TrialStatus, Variant } from '../domain/trial.js';
import type { GraderName, Outcome, Verdict } from '../domain/verdict.js';
import { type Judged, judgedTrials } from './gradings.js';
import { findRun } from './queries.js';

// Written for large runs: rows are read as arrays, only what differs is read whole, and what repeats is shared.

/** Trials of a run, dialogue by dialogue: what is joined to them comes in groups, without being sorted. */
const TRIALS = 'dialogues d CROSS JOIN trials t ON t.dialogue_key = d.key';

type Graders = Readonly<Partial<Record<GraderName, Outcome>>>;

/**
 * A run as far as comparing needs it, in its original grading or a later one. Throws InputError `store` when there is no
 * such run.
 */
export function comparableRun(db: Database, id: string, grading?: number): ComparableRun {
  const run = findRun(db, id);
  const judged = grading === undefined ? null : judgedTrials(db, grading);
  const replies = repliesOf(db, run.id);
  const { graders, bad, versions } = judged === null ? verdictsOf(db, run.id) : NO_VERDICTS;
  const troubles = troublesOf(db, bad);
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
  return { run, dialogues: dialoguesOf(db, run.id, trials), versions: judged === null ? versions : versionsIn(judged) };
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
    .prepare(
      `SELECT t.key, '[' || group_concat(coalesce(reply, 'null')) || ']' FROM ${TRIALS}
       CROSS JOIN turns u ON u.trial_key = t.key WHERE d.run = ? GROUP BY t.dialogue_key, t.key`,
    )
    .raw()
    .iterate(run) as IterableIterator<[number, string]>;
  for (const [trial, replies] of rows)
    found.set(
      trial,
      (JSON.parse(replies) as (string[] | null)[]).map((messages) => messages?.join('\n') ?? null),
    );
  return found;
}

const RANK: readonly Outcome[] = ['pass', 'ungraded', 'fail'];

interface Verdicts {
  readonly graders: ReadonlyMap<number, Graders>;
  /** Keys of verdicts that are no pass. */
  readonly bad: readonly number[];
  readonly versions: ComparableRun['versions'];
}

const NO_VERDICTS: Verdicts = { graders: new Map(), bad: [], versions: {} };

/**
 * One pass over all verdicts: the worst of each trial and grader, which are to be read whole, and the versions. SQLite
 * puts those of a trial into one text; most trials have the same one, which is read once.
 */
function verdictsOf(db: Database, run: string): Verdicts {
  const rows = db
    .prepare(
      `SELECT t.key, group_concat(v.grader || ' ' || v.outcome || ' ' || v.version, '\n') FROM ${TRIALS}
       CROSS JOIN verdicts v ON v.trial_key = t.key WHERE d.run = ? GROUP BY t.dialogue_key, t.key`,
    )
    .raw()
    .iterate(run) as IterableIterator<[number, string]>;
  const keysOf = db.prepare("SELECT key FROM verdicts WHERE trial_key = ? AND outcome <> 'pass' ORDER BY key").pluck();
  const known = new Map<string, { readonly graders: Graders; readonly clean: boolean }>();
  const graders = new Map<number, Graders>();
  const troubled: number[] = [];
  const versions = new Map<GraderName, Set<string>>();
  for (const [trial, text] of rows) {
    let read = known.get(text);
    if (read === undefined) {
      read = readVerdicts(text, versions);
      known.set(text, read);
    }
    graders.set(trial, read.graders);
    if (!read.clean) troubled.push(trial);
  }
  const bad = troubled.flatMap((trial) => keysOf.all(trial) as number[]);
  return { graders, bad, versions: Object.fromEntries([...versions].map(([name, set]) => [name, [...set]])) };
}

function readVerdicts(text: string, versions: Map<GraderName, Set<string>>) {
  const graders: Partial<Record<GraderName, Outcome>> = {};
  for (const line of text.split('\n')) {
    const [grader, outcome, version = ''] = line.split(' ') as [GraderName, Outcome, string];
    const before = graders[grader];
    if (before === undefined || RANK.indexOf(outcome) > RANK.indexOf(before)) graders[grader] = outcome;
    versions.set(grader, (versions.get(grader) ?? new Set()).add(version));
  }
  return { graders, clean: Object.values(graders).every((outcome) => outcome === 'pass') };
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

/** Verdicts read whole, by trial. */
function troublesOf(db: Database, keys: readonly number[]): Map<number, Verdict[]> {
  const verdict = db.prepare('SELECT * FROM verdicts WHERE key = ?');
  const evidence = db.prepare('SELECT turn, quote, rule FROM evidence WHERE verdict_key = ? ORDER BY position');
  const found = new Map<number, Verdict[]>();
  for (const key of keys) {
    const { trial_key, grader, turn, outcome, score, reason, version, hard } = verdict.get(key) as TroubleRow;
    const quotes = evidence.all(key) as Verdict['evidence'][number][];
    const whole = { grader, turn, outcome, score, reason, version, hard: hard === 1, evidence: quotes };
    const list = found.get(trial_key);
    if (list === undefined) found.set(trial_key, [whole]);
    else list.push(whole);
  }
  return found;
}

function versionsIn(judged: ReadonlyMap<number, Judged>): ComparableRun['versions'] {
  const found = new Map<GraderName, Set<string>>();
  for (const { verdicts } of judged.values())
    for (const { grader, version } of verdicts) found.set(grader, (found.get(grader) ?? new Set()).add(version));
  return Object.fromEntries([...found].map(([name, set]) => [name, [...set]]));
}
