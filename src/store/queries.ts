import type { Database } from 'better-sqlite3';
import type { CueFinding } from '../domain/cue.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { DisclosureTime, FirstDisclosure } from '../domain/disclosure.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import type { Reply, Turn, TurnError } from '../domain/transcript.js';
import type { Trial, TrialStatus } from '../domain/trial.js';
import type { Evidence, Outcome, Verdict } from '../domain/verdict.js';
import { findRun } from './runs.js';

/**
 * A run with all its dialogues, trials, turns and verdicts, as it was judged when it was held (`loadRun` gives it as it
 * counts). Throws InputError `store` when there is no such run.
 */
export function runAsHeld(db: Database, id: string): StoredRun {
  const run = findRun(db, id);
  return { run, dialogues: loadDialogues(db, { run: run.id, suite: null, dialogue: null }) };
}

/** One dialogue of a run (by its whole id) with all its trials, judged likewise; undefined when the run does not have it. */
export function dialogueAsHeld(db: Database, run: string, suite: string, dialogue: string): HeldDialogue | undefined {
  return loadDialogues(db, { run, suite, dialogue })[0];
}

/** Dialogues that are read together when a run is read piece by piece. */
const PAGE = 100;

/** The dialogues of a run (by its whole id) one after the other: however many there are, few are in memory. */
export function* eachDialogue(db: Database, run: string): Generator<HeldDialogue> {
  const next = db.prepare('SELECT key FROM dialogues WHERE run = ? AND key > ? ORDER BY key LIMIT ?').pluck();
  for (let last = 0; ; ) {
    const keys = next.all(run, last, PAGE) as number[];
    const [from] = keys;
    const to = keys.at(-1);
    if (from === undefined || to === undefined) return;
    yield* loadDialogues(db, { run, suite: null, dialogue: null, from, to });
    last = to;
  }
}

/** Which dialogues are read: all of a run, those of some keys, or one. */
interface Wanted {
  readonly run: string;
  readonly suite: string | null;
  readonly dialogue: string | null;
  readonly from?: number;
  readonly to?: number;
}

function whereOf({ suite, from }: Wanted): string {
  if (from !== undefined) return 'run = @run AND key BETWEEN @from AND @to';
  return suite === null ? 'run = @run' : 'run = @run AND suite = @suite AND dialogue = @dialogue';
}

function loadDialogues(db: Database, wanted: Wanted): HeldDialogue[] {
  const trials = loadTrials(db, wanted);
  const rows = db
    .prepare(
      `SELECT d.*, s.script FROM dialogues d JOIN scripts s USING (content_hash) WHERE ${whereOf(wanted)} ORDER BY key`,
    )
    .all(wanted) as DialogueRow[];
  return rows.map((row) => ({
    suite: row.suite,
    dialogue: toDialogue(row),
    contentHash: row.content_hash,
    outcome: row.outcome ?? 'ungraded',
    trials: trials.get(row.key) ?? [],
  }));
}

interface DialogueRow {
  key: number;
  suite: string;
  dialogue: string;
  title: string | null;
  content_hash: string;
  outcome: Outcome | null;
  file: string | null;
  line: number | null;
  script: string;
}

interface TrialRow {
  key: number;
  dialogue_key: number;
  dialogue: string;
  number: number;
  variant_turn: number | null;
  variant_paraphrase: number | null;
  status: TrialStatus | 'running';
  outcome: Outcome | null;
  handoff_signal: number;
  disclosure_time: DisclosureTime | null;
  disclosure_turn: number | null;
  disclosure_quote: string | null;
}

interface TurnRow {
  trial_key: number;
  says: string;
  reply: string | null;
  cards: string | null;
  signals: string | null;
  first_byte_ms: number | null;
  total_ms: number | null;
  error_code: TurnError['code'] | null;
  error_message: string | null;
  rounds: string | null;
}

interface AttemptRow {
  trial_key: number;
  turns: string;
  error_code: TurnError['code'];
  error_message: string;
}

interface VerdictRow extends Omit<Verdict, 'hard' | 'evidence' | 'advisory'> {
  readonly key: number;
  readonly trial_key: number;
  readonly hard: number;
  readonly advisory: number;
}

type EvidenceRow = Evidence & { readonly verdict_key: number };

function loadTrials(db: Database, wanted: Wanted): Map<number, Trial[]> {
  const all = <T>(sql: string) => db.prepare(sql).all(wanted) as T[];
  const ofDialogues = `(SELECT key FROM trials WHERE dialogue_key IN (SELECT key FROM dialogues WHERE ${whereOf(wanted)}))`;
  const turns = groupBy(
    all<TurnRow>(`SELECT * FROM turns WHERE trial_key IN ${ofDialogues} ORDER BY trial_key, turn`),
    (row) => row.trial_key,
  );
  const cues = groupBy(
    all<CueFinding & { trial_key: number }>(
      `SELECT * FROM cues WHERE trial_key IN ${ofDialogues} ORDER BY trial_key, turn`,
    ),
    (row) => row.trial_key,
  );
  const evidence = groupBy(
    all<EvidenceRow>(
      `SELECT * FROM evidence WHERE verdict_key IN (SELECT key FROM verdicts WHERE trial_key IN ${ofDialogues})
       ORDER BY verdict_key, position`,
    ),
    (row) => row.verdict_key,
  );
  const verdicts = groupBy(
    all<VerdictRow>(`SELECT * FROM verdicts WHERE trial_key IN ${ofDialogues} ORDER BY key`),
    (row) => row.trial_key,
  );
  const attempts = groupBy(
    all<AttemptRow>(`SELECT * FROM attempts WHERE trial_key IN ${ofDialogues} ORDER BY trial_key, attempt`),
    (row) => row.trial_key,
  );
  const rows = all<TrialRow>(
    `SELECT t.*, d.dialogue FROM trials t JOIN dialogues d ON d.key = t.dialogue_key
     WHERE d.key IN (SELECT key FROM dialogues WHERE ${whereOf(wanted)})
     ORDER BY t.dialogue_key, variant_turn, variant_paraphrase, number`,
  );
  const trials = rows.map((row) => ({
    key: row.dialogue_key,
    trial: {
      dialogue: row.dialogue,
      number: row.number,
      variant: toVariant(row),
      // Still `running` in the database = the process was killed in the middle of it.
      status: row.status === 'running' ? ('interrupted' as const) : row.status,
      transcript: { turns: (turns.get(row.key) ?? []).map(toTurn), handoffSignal: row.handoff_signal === 1 },
      verdicts: (verdicts.get(row.key) ?? []).map((verdict) => toVerdict(verdict, evidence.get(verdict.key) ?? [])),
      cues: (cues.get(row.key) ?? []).map(({ turn, cue, source, quote, confidence }) => ({
        turn,
        cue,
        source,
        quote,
        confidence,
      })),
      firstDisclosure: toFirstDisclosure(row),
      outcome: row.outcome ?? ('ungraded' as const),
      ...attemptsOf(attempts.get(row.key)),
    },
  }));
  return new Map([...groupBy(trials, (item) => item.key)].map(([key, list]) => [key, list.map((item) => item.trial)]));
}

function attemptsOf(rows: readonly AttemptRow[] | undefined): Pick<Trial, 'attempts'> {
  if (rows === undefined) return {};
  const attempts = rows.map(({ turns, error_code, error_message }) => ({
    turns: JSON.parse(turns) as Turn[],
    error: { code: error_code, message: error_message },
  }));
  return { attempts };
}

function toDialogue(row: DialogueRow): Dialogue {
  return {
    ...(JSON.parse(row.script) as Omit<Dialogue, 'id'>),
    id: row.dialogue,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.file === null ? {} : { place: { file: row.file, line: row.line ?? 1, column: 1 } }),
  };
}

function toFirstDisclosure({ disclosure_time, disclosure_turn, disclosure_quote }: TrialRow): FirstDisclosure | null {
  return disclosure_time === null ? null : { when: disclosure_time, turn: disclosure_turn, quote: disclosure_quote };
}

function toVariant({ variant_turn, variant_paraphrase }: TrialRow): Trial['variant'] {
  return variant_turn === null || variant_paraphrase === null
    ? null
    : { turn: variant_turn, paraphrase: variant_paraphrase };
}

function toTurn(row: TurnRow): Turn {
  const { says, total_ms, first_byte_ms, error_code, error_message, rounds } = row;
  return {
    says,
    ...(rounds === null ? {} : { rounds: JSON.parse(rounds) as Turn['rounds'] & object }),
    reply: toReply(row),
    timing: total_ms === null ? null : { first_byte_ms, total_ms },
    ...(error_code === null ? {} : { error: { code: error_code, message: error_message ?? '' } }),
  };
}

function toReply({ reply, cards, signals }: TurnRow): Reply | null {
  if (reply === null) return null;
  return {
    messages: JSON.parse(reply) as string[],
    cards: cards === null ? [] : (JSON.parse(cards) as unknown[]),
    signals: signals === null ? {} : (JSON.parse(signals) as Reply['signals']),
  };
}

function toVerdict(row: VerdictRow, evidence: readonly EvidenceRow[]): Verdict {
  const { grader, turn, outcome, score, reason, version } = row;
  return {
    grader,
    turn,
    outcome,
    score,
    reason,
    evidence: evidence.map(({ turn: at, quote, rule }) => ({ turn: at, quote, rule })),
    hard: row.hard === 1,
    version,
    ...(row.advisory === 1 ? { advisory: true } : {}),
  };
}

/** As in domain/group-by.ts; every run begins by loading this file, and each module more takes its time. */
function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
