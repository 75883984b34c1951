import type { Database, RunResult } from 'better-sqlite3';
import type { Commit, RunStatus, Tally } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import type { Attempt, PlannedTrial, Trial, TrialStatus } from '../domain/trial.js';
import type { GraderName, Outcome, Verdict } from '../domain/verdict.js';
import { holderOf } from './holder.js';
import type { PlannedDialogue, RunStart } from './run-start.js';

export type Key = number | bigint;
type Value = string | number | bigint | null;

/** All prepared writes of one connection. */
export function statements(db: Database) {
  const endDialogue = db.prepare('UPDATE dialogues SET outcome = ? WHERE key = ?');
  return {
    ...trialStatements(db),
    insertRun: (start: RunStart) => insertRun(db, start),
    insertDialogue: dialogueWriter(db),
    insertTurn: turnWriter(db),
    ...restartStatements(db),
    endDialogue(key: Key, outcome: Outcome): void {
      endDialogue.run(outcome, key);
    },
    noteCommit(id: string, { sha, branch, dirty }: Commit): void {
      db.prepare('UPDATE runs SET commit_sha = ?, commit_branch = ?, commit_dirty = ? WHERE id = ?').run(
        sha,
        branch,
        Number(dirty),
        id,
      );
    },
    endRun: (id: string, end: RunEnd) => endRun(db, id, end),
    noteScores: (id: string, counts: Counts) => noteScores(db, id, counts),
  };
}

function trialStatements(db: Database) {
  const insertVerdicts = verdictWriter(db);
  const insert = insertInto(
    db,
    'trials',
    'dialogue_key, number, variant_turn, variant_paraphrase, status, handoff_signal',
  );
  const end = db.prepare(
    'UPDATE trials SET status = ?, outcome = ?, disclosure_time = ?, disclosure_turn = ?, disclosure_quote = ? WHERE key = ?',
  );
  return {
    insertTrial(dialogue: Key, trial: PlannedTrial, status: TrialStatus | 'running', handoffSignal: boolean): Key {
      const { number, variant } = trial;
      const signal = handoffSignal ? 1 : 0;
      return insert(dialogue, number, variant?.turn ?? null, variant?.paraphrase ?? null, status, signal)
        .lastInsertRowid;
    },
    endTrial(key: Key, trial: Trial): void {
      const first = trial.firstDisclosure;
      end.run(trial.status, trial.outcome, first?.when ?? null, first?.turn ?? null, first?.quote ?? null, key);
      insertVerdicts(key, trial);
    },
  };
}

/** What a trial needs that begins anew, in the same run or when it is resumed. */
function restartStatements(db: Database) {
  const restart = db.prepare('UPDATE trials SET status = ?, outcome = NULL WHERE key = ?');
  const clearTurns = db.prepare('DELETE FROM turns WHERE trial_key = ?');
  const clearVerdicts = db.prepare('DELETE FROM verdicts WHERE trial_key = ?');
  const clearCues = db.prepare('DELETE FROM cues WHERE trial_key = ?');
  const clear = (key: Key): void => {
    clearVerdicts.run(key);
    clearCues.run(key);
  };
  const reopen = db.prepare(
    'UPDATE dialogues SET outcome = NULL WHERE key = (SELECT dialogue_key FROM trials WHERE key = ?)',
  );
  const insertAttempt = db.prepare(
    `INSERT INTO attempts (trial_key, attempt, turns, error_code, error_message)
     VALUES (@trial, 1 + (SELECT count(*) FROM attempts WHERE trial_key = @trial), @turns, @code, @message)`,
  );
  return {
    resume(run: string): void {
      db.prepare("UPDATE runs SET status = 'running', ended_at = NULL, holder = ? WHERE id = ?").run(holderOf(), run);
    },
    restartTrial(key: Key, status: 'running' | 'not_held'): void {
      restart.run(status, key);
      clearTurns.run(key);
      clear(key);
      reopen.run(key);
    },
    /** Takes a trial's verdicts and cues away: judging all trials of a dialogue together may change them. */
    clearVerdicts: clear,
    insertAttempt(key: Key, { turns, error }: Attempt): void {
      insertAttempt.run({ trial: key, turns: JSON.stringify(turns), code: error.code, message: error.message });
      clearTurns.run(key);
    },
  };
}

/** The trials of a run that the store knows, with their keys. */
export function storedTrials(db: Database, run: string): { key: Key; trial: PlannedTrial }[] {
  const rows = db
    .prepare(
      `SELECT t.key, suite, dialogue, number, variant_turn AS turn, variant_paraphrase AS paraphrase
       FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE run = ?`,
    )
    .all(run) as (Omit<PlannedTrial, 'variant'> & { key: Key; turn: number | null; paraphrase: number | null })[];
  return rows.map(({ key, suite, dialogue, number, turn, paraphrase }) => {
    const variant = turn === null || paraphrase === null ? null : { turn, paraphrase };
    return { key, trial: { suite, dialogue, number, variant } };
  });
}

function dialogueWriter(db: Database) {
  const insertScript = db.prepare('INSERT OR IGNORE INTO scripts (content_hash, script) VALUES (?, ?)');
  const insert = insertInto(
    db,
    'dialogues',
    'run, suite, dialogue, title, language, customer, content_hash, file, line',
  );
  return (run: string, { suite, dialogue, contentHash }: PlannedDialogue): Key => {
    const { id, title, place, ...script } = dialogue;
    insertScript.run(contentHash, JSON.stringify(script));
    const who = [dialogue.language, dialogue.as ?? null] as const;
    const where = [place?.file ?? null, place?.line ?? null] as const;
    return insert(run, suite, id, title ?? null, ...who, contentHash, ...where).lastInsertRowid;
  };
}

function turnWriter(db: Database) {
  // A turn is told anew when something comes to light of it later.
  const insert = insertInto(
    db,
    'turns',
    'trial_key, turn, says, reply, cards, signals, first_byte_ms, total_ms, error_code, error_message, rounds',
    'REPLACE',
  );
  return (trial: Key, number: number, { says, reply, timing, error, rounds }: Turn): void => {
    insert(
      trial,
      number,
      says,
      reply === null ? null : JSON.stringify(reply.messages),
      reply === null || reply.cards.length === 0 ? null : JSON.stringify(reply.cards),
      reply === null || Object.keys(reply.signals).length === 0 ? null : JSON.stringify(reply.signals),
      timing?.first_byte_ms ?? null,
      timing?.total_ms ?? null,
      error?.code ?? null,
      error?.message ?? null,
      rounds === undefined ? null : JSON.stringify(rounds),
    );
  };
}

interface RunEnd {
  readonly status: RunStatus;
  readonly ended_at: string;
  readonly duration_ms: number;
  readonly tally: Tally;
}

function insertRun(db: Database, start: RunStart): void {
  const { graders } = start;
  db.prepare(
    `INSERT INTO runs (id, target, status, started_at, trials, version, graders, holder, sequence)
     VALUES (?, ?, 'running', ?, ?, ?, ?, ?, (SELECT coalesce(max(sequence), 0) + 1 FROM runs))`,
  ).run(
    start.id,
    start.target,
    start.started_at,
    start.trials,
    start.version,
    graders === undefined ? null : JSON.stringify(graders),
    holderOf(),
  );
}

function endRun(db: Database, id: string, { status, ended_at, duration_ms, tally }: RunEnd): void {
  db.prepare(
    'UPDATE runs SET holder = NULL, status = ?, ended_at = ?, duration_ms = ?, passed = ?, failed = ?, ungraded = ? WHERE id = ?',
  ).run(status, ended_at, duration_ms, tally.passed, tally.failed, tally.ungraded, id);
}

/** Verdicts of a run by grader. */
export type Counts = ReadonlyMap<GraderName, Readonly<Record<Outcome, number>>>;

function noteScores(db: Database, id: string, counts: Counts): void {
  const keep = db.prepare('INSERT INTO scores (run, grader, passed, failed, ungraded) VALUES (?, ?, ?, ?, ?)');
  for (const [grader, { pass, fail, ungraded }] of counts) keep.run(id, grader, pass, fail, ungraded);
}

/** Writes the verdicts and cues of a trial that has none. */
function verdictWriter(db: Database): (trial: Key, judged: Pick<Trial, 'verdicts' | 'cues'>) => void {
  const insertVerdict = insertInto(
    db,
    'verdicts',
    'trial_key, grader, version, turn, outcome, score, hard, advisory, reason',
  );
  const insertEvidence = insertInto(db, 'evidence', 'verdict_key, position, turn, quote, rule');
  const insertCue = db.prepare(
    'INSERT OR REPLACE INTO cues (trial_key, turn, cue, source, quote, confidence) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const add = (trial: Key, verdict: Verdict) => {
    const { grader, version, turn, outcome, score, hard, advisory, reason } = verdict;
    const flags = [hard ? 1 : 0, advisory === true ? 1 : 0];
    const key = insertVerdict(trial, grader, version, turn, outcome, score, ...flags, reason).lastInsertRowid;
    verdict.evidence.forEach((evidence, position) => {
      insertEvidence(key, position, evidence.turn, evidence.quote, evidence.rule);
    });
  };
  return (trial, { verdicts, cues }) => {
    for (const verdict of verdicts) add(trial, verdict);
    for (const { turn, cue, source, quote, confidence } of cues)
      insertCue.run(trial, turn, cue, source, quote, confidence);
  };
}

function insertInto(
  db: Database,
  table: string,
  columns: string,
  verb: 'INSERT' | 'REPLACE' = 'INSERT',
): (...values: Value[]) => RunResult {
  const marks = columns.replaceAll(/\w+/g, '?');
  const statement = db.prepare<Value[]>(`${verb} INTO ${table} (${columns}) VALUES (${marks})`);
  return (...values) => statement.run(...values);
}
