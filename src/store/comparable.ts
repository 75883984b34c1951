import type { Database } from 'better-sqlite3';
import type { ComparableDialogue, ComparableRun, ComparableTrial } from '../domain/comparison.js';
import type { SourcePlace } from '../domain/dialogue.js';
import type { TrialStatus } from '../domain/trial.js';
import type { GraderName, Outcome, Verdict } from '../domain/verdict.js';
import { gradingKey, gradingOfKey, type Judged, judgedTrials, type WantedGrading } from './gradings.js';
import { shownIn } from './judged-dialogue.js';
import { findRun } from './runs.js';

// Written for large runs: one query that neither joins nor sorts rows (a run's dialogues lie side by side, so that they are
// read in the order of their keys, and not by the index on runs), read as arrays; only what differs is read whole, and what
// repeats is shared. Advisory verdicts decide nothing and are left out.

/** A dialogue with a trial of it; the trial's columns are null where there is none. */
type Row = [
  key: number,
  suite: string,
  id: string,
  title: string | null,
  contentHash: string,
  file: string | null,
  line: number | null,
  trial: number | null,
  number: number,
  turn: number | null,
  paraphrase: number | null,
  status: TrialStatus | 'running',
  outcome: Outcome | null,
  /** Lines of `grader outcome version`. */
  verdicts: string | null,
  /** Of each turn the messages as JSON, or null; separated by commas. */
  replies: string | null,
];

const ROWS = `SELECT d.key, suite, dialogue, title, content_hash, file, line,
    t.key, number, variant_turn, variant_paraphrase, status, t.outcome,
    (SELECT group_concat(grader || ' ' || outcome || ' ' || version, char(10)) FROM verdicts
      WHERE trial_key = t.key AND advisory = 0),
    (SELECT group_concat(coalesce(reply, 'null')) FROM turns WHERE trial_key = t.key)
  FROM dialogues d LEFT JOIN trials t ON t.dialogue_key = d.key
  WHERE d.key BETWEEN :from AND :to AND +run = :run
  ORDER BY d.key`;
const KEYS = 'SELECT min(key), max(key) FROM dialogues WHERE run = ?';
/** So many keys are read at once: each call costs more than a row, and a whole run's rows would be kept for nothing. */
const AT_ONCE = 500;

function* rowsIn(db: Database, run: string): Generator<Row> {
  const [first, last] = db.prepare(KEYS).raw().get(run) as [number | null, number | null];
  if (first === null || last === null) return;
  const rows = db.prepare(ROWS).raw();
  for (let from = first; from <= last; from += AT_ONCE)
    yield* rows.all({ run, from, to: Math.min(last, from + AT_ONCE - 1) }) as Row[];
}

type Graders = Readonly<Partial<Record<GraderName, Outcome>>>;

const NONE: readonly never[] = [];

/** Replies that were read before, by their JSON: runs that are compared share what the bot says in all of them. */
export type KnownReplies = Map<string, readonly (string | null)[]>;

/**
 * A run as far as comparing needs it, judged as it counts or as in the grading that is wanted. Throws InputError `store`
 * when there is no such run.
 */
export function comparableRun(
  db: Database,
  id: string,
  wanted?: WantedGrading,
  replies: KnownReplies = new Map(),
): ComparableRun {
  // All of it as it is at one moment, whatever other processes write meanwhile.
  return db.transaction(() => readRun(db, id, wanted, replies))();
}

function readRun(db: Database, id: string, wanted: WantedGrading | undefined, replies: KnownReplies): ComparableRun {
  const held = findRun(db, id);
  const key = gradingKey(db, held.id, wanted);
  const grading = key === null ? null : gradingOfKey(db, key);
  const run = grading === null ? held : shownIn(db, held, grading);
  const read = verdictReader(db);
  const judged = key === null ? null : judgedTrials(db, key);
  const dialogues: (ComparableDialogue & { readonly trials: ComparableTrial[] })[] = [];
  let last: number | undefined;
  for (const row of rowsIn(db, run.id)) {
    if (row[0] !== last) dialogues.push(dialogueOf(row));
    last = row[0];
    const key = row[7];
    if (key === null) continue;
    const own = judged?.get(key);
    const said = own === undefined ? read.stored(key, row[13], row[12]) : read.anew(own);
    dialogues.at(-1)?.trials.push(trialOf(row, said, repliesOf(row[14], replies)));
  }
  for (const { trials } of dialogues) if (trials.length > 1) trials.sort(byWording);
  return { run, dialogues, versions: read.versions() };
}

function dialogueOf([, suite, id, title, contentHash, file, line]: Row) {
  const place: SourcePlace | null = file === null ? null : { file, line: line ?? 1, column: 1 };
  return { suite, id, title, contentHash, place, trials: [] };
}

type Said = Pick<ComparableTrial, 'outcome' | 'graders' | 'troubles'>;

function trialOf(row: Row, { outcome, graders, troubles }: Said, replies: ComparableTrial['replies']): ComparableTrial {
  const [, , , , , , , , number, turn, paraphrase, status] = row;
  return {
    number,
    variant: turn === null || paraphrase === null ? null : { turn, paraphrase },
    status: status === 'running' ? 'interrupted' : status,
    outcome,
    graders,
    troubles,
    replies,
  };
}

/** Replies turn by turn: the messages joined by line breaks. */
function repliesOf(json: string | null, known: KnownReplies): readonly (string | null)[] {
  if (json === null) return NONE;
  let read = known.get(json);
  if (read === undefined) {
    read = (JSON.parse(`[${json}]`) as (string[] | null)[]).map((messages) => messages?.join('\n') ?? null);
    known.set(json, read);
  }
  return read;
}

/** The script first, then the paraphrases; each in the order of its trials. */
function byWording(a: ComparableTrial, b: ComparableTrial): number {
  const turns = (a.variant?.turn ?? 0) - (b.variant?.turn ?? 0);
  return turns || (a.variant?.paraphrase ?? 0) - (b.variant?.paraphrase ?? 0) || a.number - b.number;
}

const RANK: readonly Outcome[] = ['pass', 'ungraded', 'fail'];

/** Makes of verdicts what comparing needs, and keeps the versions of the graders that gave them. */
function verdictReader(db: Database) {
  const known = new Map<string, Seen>();
  const versions = new Map<GraderName, Set<string>>();
  const troublesOf = troubleReader(db);
  const seen = (grader: GraderName, version: string) => {
    const own = versions.get(grader);
    if (own === undefined) versions.set(grader, new Set([version]));
    else own.add(version);
  };
  return {
    stored(trial: number, text: string | null, outcome: Outcome | null): Said {
      // Most trials have the same row of verdicts: it is read once.
      let read = known.get(text ?? '');
      if (read === undefined) {
        read = seenIn(text, seen);
        known.set(text ?? '', read);
      }
      return {
        outcome: outcome ?? 'ungraded',
        graders: read.graders,
        troubles: read.clean ? NONE : troublesOf(trial),
      };
    },
    anew({ outcome, verdicts: all }: Judged): Said {
      const verdicts = all.filter(({ advisory }) => advisory !== true);
      const graders: Partial<Record<GraderName, Outcome>> = {};
      for (const verdict of verdicts) {
        note(graders, verdict.grader, verdict.outcome);
        seen(verdict.grader, verdict.version);
      }
      return { outcome, graders, troubles: verdicts.filter((one) => one.outcome !== 'pass') };
    },
    versions: (): ComparableRun['versions'] =>
      Object.fromEntries([...versions].map(([name, set]) => [name, [...set].sort()])),
  };
}

interface Seen {
  readonly graders: Graders;
  readonly clean: boolean;
}

function seenIn(text: string | null, seen: (grader: GraderName, version: string) => void): Seen {
  const graders: Partial<Record<GraderName, Outcome>> = {};
  for (const line of text?.split('\n') ?? []) {
    const [grader, outcome, version = ''] = line.split(' ') as [GraderName, Outcome, string];
    note(graders, grader, outcome);
    seen(grader, version);
  }
  return { graders, clean: Object.values(graders).every((outcome) => outcome === 'pass') };
}

/** Keeps the worst outcome of each grader. */
function note(graders: Partial<Record<GraderName, Outcome>>, grader: GraderName, outcome: Outcome): void {
  const before = graders[grader];
  if (before === undefined || RANK.indexOf(outcome) > RANK.indexOf(before)) graders[grader] = outcome;
}

type TroubleRow = Omit<Verdict, 'hard' | 'evidence'> & { key: number; hard: number };

/** Reads a trial's verdicts that are no pass, whole. */
function troubleReader(db: Database): (trial: number) => Verdict[] {
  const verdicts = db.prepare(
    `SELECT key, grader, turn, outcome, score, reason, version, hard FROM verdicts
     WHERE trial_key = ? AND outcome <> 'pass' AND advisory = 0 ORDER BY key`,
  );
  const evidence = db.prepare('SELECT turn, quote, rule FROM evidence WHERE verdict_key = ? ORDER BY position');
  return (trial) =>
    (verdicts.all(trial) as TroubleRow[]).map(({ key, hard, ...rest }) => ({
      ...rest,
      hard: hard === 1,
      evidence: evidence.all(key) as Verdict['evidence'],
    }));
}
