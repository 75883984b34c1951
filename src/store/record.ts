import type { Database } from 'better-sqlite3';
import type { Commit, HeldDialogue, RunStatus, Tally } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import { type Attempt, type PlannedTrial, type Trial, trialId } from '../domain/trial.js';
import type { GraderName, Outcome } from '../domain/verdict.js';
import { dropGradings } from './gradings.js';
import { createGroup } from './group.js';
import type { PlannedDialogue, RunStart } from './run-start.js';
import { type Key, statements, storedTrials } from './statements.js';

/** Writes one run while it is held. Nothing is lost that was acknowledged, or that `flush` has returned from. */
export interface Recorder {
  trialStarted(trial: PlannedTrial): void;
  turnEnded(trial: PlannedTrial, number: number, turn: Turn): void;
  /** The conversation broke off and begins anew: its turns are kept as an attempt. */
  attemptEnded(trial: PlannedTrial, attempt: Attempt): void;
  trialEnded(trial: PlannedTrial, result: Trial): void;
  dialogueEnded(held: HeldDialogue): void;
  /** Which commit is tested; told when it is known. */
  noteCommit(commit: Commit): void;
  /** Writes what is waiting, now. Throws what a grouped write threw before. */
  flush(): void;
  finish(end: { status: RunStatus; ended_at: string; duration_ms: number; tally: Tally }): void;
}

/** Called once what they tell of is on the disk. */
export interface Acknowledged {
  turn?(trial: PlannedTrial, number: number): void;
  dialogue?(held: HeldDialogue): void;
}

/** Begins a run in the database and returns its recorder. */
export function recordRun(
  db: Database,
  start: RunStart,
  dialogues: Iterable<PlannedDialogue>,
  handoffSignal: boolean,
  acknowledged: Acknowledged = {},
): Recorder {
  const write = statements(db);
  const keys = new Map<string, Key>();
  db.transaction(() => {
    write.insertRun(start);
    for (const planned of dialogues)
      keys.set(keyOf(planned.suite, planned.dialogue.id), write.insertDialogue(start.id, planned));
  }).immediate();
  const recording = { keys, trialKeys: new Map(), judged: new Set<Key>(), handoffSignal, acknowledged };
  return recorder(db, start.id, write, { ...recording, counts: new Map() });
}

/**
 * Takes up a run that did not finish. Its finished trials stay; the turns of the others become attempts. If it was judged
 * anew meanwhile, that goes: it was of half a run.
 */
export function resumeRun(
  db: Database,
  run: string,
  handoffSignal: boolean,
  acknowledged: Acknowledged = {},
): Recorder {
  const write = statements(db);
  db.transaction(() => {
    write.resume(run);
    dropGradings(db, run);
  }).immediate();
  const keys = new Map<string, Key>();
  const trialKeys = new Map<string, Key>();
  const dialogues = db.prepare('SELECT key, suite, dialogue FROM dialogues WHERE run = ?').all(run);
  for (const { key, suite, dialogue } of dialogues as { key: Key; suite: string; dialogue: string }[])
    keys.set(keyOf(suite, dialogue), key);
  for (const { key, trial } of storedTrials(db, run)) trialKeys.set(trialId(trial), key);
  const judged = new Set(trialKeys.values());
  return recorder(db, run, write, { keys, trialKeys, judged, handoffSignal, acknowledged, counts: null });
}

interface Recording {
  readonly keys: Map<string, Key>;
  readonly trialKeys: Map<string, Key>;
  /** Trials that may have verdicts in the store, which new ones replace. */
  readonly judged: Set<Key>;
  readonly handoffSignal: boolean;
  readonly acknowledged: Acknowledged;
  /** Verdicts of the dialogues that ended, so that nobody need count them when the run has ended; null = some ended before. */
  readonly counts: Counted | null;
}

function recorder(db: Database, run: string, write: ReturnType<typeof statements>, recording: Recording): Recorder {
  const { keys, trialKeys, judged, handoffSignal, acknowledged, counts } = recording;
  const group = createGroup(db);
  const dialogueKey = (suite: string, dialogue: string) => keys.get(keyOf(suite, dialogue)) as Key;
  const trialKey = (trial: PlannedTrial) => trialKeys.get(trialId(trial)) as Key;
  const startTrial = (trial: PlannedTrial, status: 'running' | 'not_held') => {
    const known = trialKeys.get(trialId(trial));
    if (known !== undefined) write.restartTrial(known, status);
    else
      trialKeys.set(
        trialId(trial),
        write.insertTrial(dialogueKey(trial.suite, trial.dialogue), trial, status, handoffSignal),
      );
  };
  const endTrial = (key: Key, result: Trial) => {
    if (judged.has(key)) write.clearVerdicts(key);
    judged.add(key);
    write.endTrial(key, result);
  };
  const noteUnheld = (planned: PlannedTrial, { transcript }: Trial) => {
    startTrial(planned, 'not_held');
    // Why it was not held, where the target was given up on.
    transcript.turns.forEach((turn, index) => {
      write.insertTurn(trialKey(planned), index + 1, turn);
    });
  };
  const endDialogue = (held: HeldDialogue) => {
    write.endDialogue(dialogueKey(held.suite, held.dialogue.id), held.outcome);
    for (const trial of held.trials) {
      if (counts !== null) count(counts, trial);
      const planned = { ...trial, suite: held.suite };
      if (trial.status === 'not_held') noteUnheld(planned, trial);
      if (trial.status === 'not_held' || held.trials.length > 1) endTrial(trialKey(planned), trial);
      judged.delete(trialKey(planned));
      trialKeys.delete(trialId(planned));
    }
  };
  const { turn: turnStored, dialogue: dialogueStored } = acknowledged;
  return {
    trialStarted: (trial) => group.add(() => startTrial(trial, 'running')),
    turnEnded: (trial, number, turn) =>
      group.add(() => write.insertTurn(trialKey(trial), number, turn), turnStored && (() => turnStored(trial, number))),
    attemptEnded: (trial, attempt) => group.add(() => write.insertAttempt(trialKey(trial), attempt)),
    trialEnded: (trial, result) => group.add(() => endTrial(trialKey(trial), result)),
    dialogueEnded: (held) => group.add(() => endDialogue(held), dialogueStored && (() => dialogueStored(held))),
    noteCommit: (commit) => group.add(() => write.noteCommit(run, commit)),
    flush: group.flush,
    finish(end) {
      group.add(() => {
        write.endRun(run, end);
        if (counts !== null && end.status === 'finished') write.noteScores(run, counts);
      });
      group.flush();
    },
  };
}

function keyOf(suite: string, dialogue: string): string {
  return `${suite}\n${dialogue}`;
}

type Counted = Map<GraderName, Record<Outcome, number>>;

function count(counts: Counted, { verdicts }: Trial): void {
  for (const { grader, outcome } of verdicts) {
    const counted = counts.get(grader) ?? { pass: 0, fail: 0, ungraded: 0 };
    counted[outcome] += 1;
    counts.set(grader, counted);
  }
}
