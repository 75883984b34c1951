import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { CustomerVoice } from '../domain/customer-voice.js';
import type { TargetError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import type { Commit, HeldDialogue, Run, RunStatus } from '../domain/run.js';
import type { Suite } from '../domain/suite.js';
import type { PlannedTrial } from '../domain/trial.js';
import type { GraderName } from '../domain/verdict.js';
import { type DialogueTask, dialogueKey } from '../run/collect.js';
import type { RunObserver } from '../run/events.js';
import type { Grading } from '../run/grading.js';
import { createHeapKeeper } from '../run/heap.js';
import { type Held, hold, type Resumed } from '../run/hold.js';
import type { Opinions } from '../run/opinions.js';
import type { Hiding } from '../store/pseudonyms.js';
import { recordRun, resumeRun } from '../store/record.js';
import { type Resumable, trialsOf } from '../store/resumable.js';
import { findRun } from '../store/runs.js';
import { contentHash } from '../suite/plan.js';
import type { Target } from '../target/port.js';
import { openGrading } from './grading.js';
import type { Io } from './io.js';
import { createProgress, type Progress } from './progress.js';
import { VERSION } from './version.js';

/** All that a run is made of. */
export interface RunParts {
  readonly suites: readonly Suite[];
  readonly plan: readonly PlannedTrial[];
  readonly target: Target;
  readonly graders: readonly GraderName[];
  /** Second opinions that the plan asks for. */
  readonly opinions?: Opinions | null;
  /** Speaks for simulated customers. */
  readonly voice?: CustomerVoice | null;
  readonly db: Database;
  readonly trials: number;
  readonly concurrency: number;
  readonly attempts?: number;
  readonly signal: AbortSignal;
  /** Replaces private values before anything is stored; null or absent = they are stored as they are. */
  readonly hide?: Hiding | null;
  /** The run that is taken up; a new one when absent. */
  readonly resume?: Resumable;
  /** Id of the run whose suspects are held again. */
  readonly confirms?: string;
  /** Hears of each dialogue when it is judged and on the disk. */
  readonly dialogueEnded?: (held: HeldDialogue) => void;
}

/** A run that was held, and is stored. */
export interface HeldRun {
  readonly run: Run;
  readonly targetDown: TargetError | null;
}

/** Holds a run, storing each turn as it ends, and tells how it ended. */
export async function holdRun(parts: RunParts, io: Io): Promise<HeldRun> {
  // What reading large suites has left lies around until here.
  createHeapKeeper().check();
  const grading = openGrading(parts.graders);
  try {
    // Its words are loaded in a thread of their own while the run is noted and the bot thinks.
    await grading.begin();
    return await holdGraded(grading, parts, io);
  } finally {
    await grading.close();
  }
}

async function holdGraded(grading: Grading, parts: RunParts, io: Io): Promise<HeldRun> {
  const tasks = tasksOf(parts.suites, parts.plan);
  const began = performance.now();
  const resumed = parts.resume === undefined ? undefined : resumedOf(parts.resume, parts);
  const progress = createProgress(tasks.length, io, () => performance.now());
  for (const { outcome } of resumed?.dialogues ?? []) progress.dialogueEnded({ outcome, trials: [] });
  const { id, recorder } = record(parts, tasks, progress);
  const observer = { ...(parts.hide == null ? recorder : parts.hide.recorder(recorder)), ...noticesOf(io) };
  const note = once(async () => {
    const { rememberTruth } = await import('./remember-truth.js');
    rememberTruth(parts, id);
    const commit = parts.resume === undefined ? await currentCommit(io) : null;
    if (commit !== null) recorder.noteCommit(commit);
  });
  try {
    const options = {
      ...parts,
      grading,
      observer: tellingOnce(observer, note),
      ...(resumed === undefined ? {} : { resumed }),
    };
    const held = await hold(parts.plan, tasks, options);
    await note();
    recorder.finish({
      status: statusOf(held),
      ended_at: new Date().toISOString(),
      duration_ms: (parts.resume?.run.duration_ms ?? 0) + performance.now() - began,
      tally: held.tally,
    });
    return { run: findRun(parts.db, id), targetDown: held.targetDown };
  } finally {
    progress.end();
  }
}

/** Begins a run in the store, or takes one up. Progress counts what is on the disk. */
function record(parts: RunParts, tasks: readonly DialogueTask[], progress: Progress) {
  const { db, target, resume, hide } = parts;
  const dialogue = (held: HeldDialogue) => {
    progress.dialogueEnded(held);
    parts.dialogueEnded?.(held);
  };
  const acknowledged = { dialogue };
  if (resume !== undefined)
    return { id: resume.run.id, recorder: resumeRun(db, resume.run.id, target.handoffSignal, acknowledged) };
  const start = {
    id: runId(new Date()),
    target: target.name,
    started_at: new Date().toISOString(),
    trials: parts.trials,
    version: VERSION,
    graders: parts.graders,
  };
  const stored = hide == null ? tasks : hidden(tasks, hide);
  return { id: start.id, recorder: recordRun(db, start, stored, target.handoffSignal, acknowledged) };
}

function* hidden(tasks: readonly DialogueTask[], hide: Hiding): Generator<DialogueTask> {
  for (const task of tasks) yield { ...task, dialogue: hide.in(task.dialogue) };
}

/** Asks git, which takes processes of its own. */
async function currentCommit(io: Io): Promise<Commit | null> {
  const { commitOf } = await import('./commit.js');
  return commitOf(io.cwd);
}

/** Has something done with the first answer: what a run notes of itself need not hold up its first request. */
function tellingOnce(observer: RunObserver, tell: () => unknown): RunObserver {
  return {
    ...observer,
    turnEnded(trial, number, turn) {
      observer.turnEnded?.(trial, number, turn);
      tell();
    },
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    if (begun === undefined) {
      begun = work();
      // Who asks for it later hears of its failure.
      begun.catch(() => {});
    }
    return begun;
  };
}

/** What a run's trials are worth to the one that takes it up: dialogues with all their trials whole stay as they are. */
function resumedOf({ run, dialogues }: Resumable, { plan, hide, db }: RunParts): Resumed {
  const planned = new Map<string, number>();
  for (const trial of plan) planned.set(dialogueKey(trial), (planned.get(dialogueKey(trial)) ?? 0) + 1);
  const ended = dialogues.flatMap(({ suite, dialogue, outcome, begun, finished }) => {
    const isWhole = outcome !== null && begun === finished && begun === planned.get(dialogueKey({ suite, dialogue }));
    return isWhole ? [{ suite, dialogue, outcome }] : [];
  });
  const keys = new Set(ended.map(dialogueKey));
  // Pseudonyms cannot be judged anew beside trials that are still to come: those begin again.
  const isOpen = (suite: string, dialogue: string) => hide == null && !keys.has(dialogueKey({ suite, dialogue }));
  return { dialogues: ended, trials: trialsOf(db, run.id, isOpen) };
}

/** What a run says on stderr while it waits for its target. */
function noticesOf(io: Io): Pick<RunObserver, 'targetPaused'> {
  return {
    targetPaused: ({ message }, pause_ms) =>
      io.stderr(
        `${io.isTTY ? '\r\u001b[2K' : ''}the target asks for a pause of ${(pause_ms / 1000).toFixed(1)} s: ${inert(message)}\n`,
      ),
  };
}

/** The dialogues of a plan, in the order of the suites. */
function tasksOf(suites: readonly Suite[], plan: readonly PlannedTrial[]): DialogueTask[] {
  const planned = new Set(plan.map(({ suite, dialogue }) => `${suite}\n${dialogue}`));
  return suites.flatMap(({ name, dataset, dialogues }) =>
    dialogues
      .filter((dialogue) => planned.has(`${name}\n${dialogue.id}`))
      .map((dialogue) => ({ suite: name, dialogue, dataset, contentHash: contentHash(dialogue, dataset) })),
  );
}

/** Sortable by time, unique without a counter: `20261122-141001-3f9a`. */
function runId(now: Date): string {
  const [day, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `${day}-${time}-${randomBytes(2).toString('hex')}`;
}

function statusOf(held: Held): RunStatus {
  if (held.interrupted) return 'interrupted';
  return held.targetDown === null ? 'finished' : 'target_down';
}
