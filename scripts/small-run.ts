import type { Database } from 'better-sqlite3';
import type { Dialogue } from '../src/domain/dialogue.js';
import type { Commit } from '../src/domain/run.js';
import type { Turn } from '../src/domain/transcript.js';
import type { Trial } from '../src/domain/trial.js';
import { type GraderName, type Outcome, type Verdict, worstOutcome } from '../src/domain/verdict.js';
import { recordRun } from '../src/store/record.js';

/** A turn with this answer; null = none came. */
export function smallTurn(reply: string | null, says = 'Where is it?'): Turn {
  return { says, reply: reply === null ? null : { messages: [reply], cards: [], signals: {} }, timing: null };
}

/** A verdict on the first turn. */
export function smallVerdict(grader: GraderName, outcome: Outcome, rest: Partial<Verdict> = {}): Verdict {
  const score = outcome === 'ungraded' ? null : Number(outcome === 'pass');
  return { grader, turn: 1, outcome, score, reason: 'so', evidence: [], hard: false, version: 'v1', ...rest };
}

/** A finished trial of one answered turn, as bad as its worst verdict. */
export function smallTrial(verdicts: readonly Verdict[], rest: Partial<Trial> = {}): Trial {
  return {
    dialogue: 'parcel',
    number: 1,
    variant: null,
    status: 'finished',
    transcript: { turns: [smallTurn('On 3 March.')], handoffSignal: false },
    verdicts,
    cues: [],
    firstDisclosure: null,
    outcome: worstOutcome(['pass', ...verdicts.map(({ outcome }) => outcome)]),
    ...rest,
  };
}

export interface SmallRun {
  /** Trials of each dialogue of suite `s`, in the order in which they end. */
  readonly dialogues?: Readonly<Record<string, readonly Trial[]>>;
  readonly place?: Dialogue['place'];
  readonly commit?: Commit;
  /** Something ended the process before the dialogues had ended. */
  readonly killed?: boolean;
}

/** Stores a run of a few dialogues, each of one turn; its content hash is `hash-` and its id. */
export function storeSmallRun(db: Database, id: string, { dialogues = {}, place, commit, killed }: SmallRun): void {
  const turns = [{ says: 'Where is it?', paraphrases: ['When does it come?', 'And now?'], expect: {} }];
  const held = Object.entries(dialogues).map(([name, trials]) => ({
    suite: 's',
    dialogue: { id: name, language: 'en', answers: {}, turns, ...(place === undefined ? {} : { place }) },
    contentHash: `hash-${name}`,
    outcome: worstOutcome(trials.map(({ outcome }) => outcome)),
    trials: trials.map((trial) => ({ ...trial, dialogue: name })),
  }));
  const start = { id, target: 'shop', started_at: '2026-11-28T20:00:00.000Z', trials: 1, version: '0' };
  const recorder = recordRun(db, start, held, false);
  if (commit !== undefined) recorder.noteCommit(commit);
  for (const one of held) {
    for (const trial of one.trials) {
      const planned = { ...trial, suite: one.suite };
      recorder.trialStarted(planned);
      trial.transcript.turns.forEach((turn, index) => {
        recorder.turnEnded(planned, index + 1, turn);
      });
      recorder.trialEnded(planned, trial);
    }
    if (killed !== true) recorder.dialogueEnded(one);
  }
  recorder.flush();
  if (killed === true) return;
  const count = (wanted: Outcome) => held.filter(({ outcome }) => outcome === wanted).length;
  const tally = { dialogues: held.length, passed: count('pass'), failed: count('fail'), ungraded: count('ungraded') };
  recorder.finish({ status: 'finished', ended_at: start.started_at, duration_ms: 1, tally });
}
