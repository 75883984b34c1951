import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { type Dataset, findCustomer } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { TargetError } from '../domain/errors.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import { inWordingOf, type PlannedTrial, type Trial, type TrialStatus } from '../domain/trial.js';
import { worstOutcome } from '../domain/verdict.js';
import { type Gradable, type Graded, gradeAcross, gradeTranscript } from '../grader/grade.js';
import type { Grader } from '../grader/port.js';
import type { Target } from '../target/port.js';
import { type Breaker, createBreaker } from './breaker.js';
import { converse } from './converse.js';
import type { RunObserver } from './events.js';

/** A dialogue to be held, with its trials in the order of the plan. */
export interface DialogueTask {
  readonly suite: string;
  readonly dialogue: Dialogue;
  readonly dataset: Dataset;
  readonly contentHash: string;
}

export interface HoldOptions {
  readonly target: Target;
  readonly graders: readonly Grader[];
  /** Conversations open at the same time. */
  readonly concurrency: number;
  /** Aborted = end in order: nothing new begins, open conversations break off. */
  readonly signal: AbortSignal;
  readonly observer: RunObserver;
}

const NOTHING: Graded = { verdicts: [], cues: [], firstDisclosure: null };

/** A run as it was held. */
export interface Held {
  readonly dialogues: readonly HeldDialogue[];
  readonly interrupted: boolean;
  /** The error that made the run give up on the target. */
  readonly targetDown: TargetError | null;
}

/**
 * Holds all planned trials, several at a time, each dialogue's turns in order, and judges them. Trials begin in the
 * plan's order, so sessions of neighbouring customers are open at the same time. When an observer throws, the open
 * conversations break off, nothing new begins, and the error is thrown on.
 */
export async function hold(
  plan: readonly PlannedTrial[],
  tasks: readonly DialogueTask[],
  options: HoldOptions,
): Promise<Held> {
  const keyed = new Map(tasks.map((task) => [keyOf(task.suite, task.dialogue.id), task]));
  const collector = createCollector(plan, keyed, options);
  const breaker = createBreaker();
  const limit = pLimit(options.concurrency);
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  // Every open conversation listens for the interruption.
  setMaxListeners(0, signal);
  const ended = await Promise.allSettled(
    plan.map((planned) =>
      limit(async () => {
        try {
          const task = keyed.get(keyOf(planned.suite, planned.dialogue));
          if (task === undefined) throw new Error(`no dialogue ${planned.dialogue} in suite ${planned.suite}`);
          collector.add(planned, await holdTrial(planned, task, breaker, { ...options, signal }));
        } catch (error) {
          stop.abort(error);
          throw error;
        }
      }),
    ),
  );
  const broken = ended.find((end) => end.status === 'rejected');
  if (broken !== undefined) throw stop.signal.reason;
  return {
    dialogues: collector.dialogues(),
    interrupted: options.signal.aborted,
    targetDown: breaker.open(),
  };
}

interface Heard {
  readonly gradable: Gradable;
  readonly graded: Graded;
  readonly status: TrialStatus;
}

async function holdTrial(
  planned: PlannedTrial,
  task: DialogueTask,
  breaker: Breaker,
  options: HoldOptions,
): Promise<Heard> {
  const dialogue = inWordingOf(task.dialogue, planned.variant);
  if (options.signal.aborted || breaker.open() !== null) return heard(dialogue, task, [], 'not_held', options);
  options.observer.trialStarted?.(planned);
  const conversed = await converse(dialogue, {
    target: options.target,
    customer: dialogue.as === undefined ? undefined : findCustomer(task.dataset, dialogue.as),
    signal: options.signal,
    turnEnded: (number, turn) => {
      if (turn.reply !== null) breaker.answered();
      options.observer.turnEnded?.(planned, number, turn);
    },
  });
  if (conversed.error !== undefined && breaker.failed(conversed.error)) options.observer.targetDown?.(conversed.error);
  const result = heard(dialogue, task, conversed.turns, conversed.status, options);
  options.observer.trialEnded?.(planned, toTrial(planned, result));
  return result;
}

function heard(
  dialogue: Dialogue,
  task: DialogueTask,
  turns: readonly Turn[],
  status: TrialStatus,
  options: HoldOptions,
): Heard {
  const transcript = { turns, handoffSignal: options.target.handoffSignal };
  const gradable = { dialogue, dataset: task.dataset, transcript };
  const graded = status === 'not_held' ? NOTHING : gradeTranscript(gradable, options.graders);
  return { gradable, graded, status };
}

function toTrial(planned: PlannedTrial, { gradable, graded, status }: Heard): Trial {
  const judged = worstOutcome(graded.verdicts.map((verdict) => verdict.outcome));
  // A finished conversation in which nothing was owed has nothing against it.
  const nothingOwed = status === 'finished' && graded.verdicts.length === 0;
  return {
    dialogue: planned.dialogue,
    number: planned.number,
    variant: planned.variant,
    status,
    transcript: gradable.transcript,
    verdicts: graded.verdicts,
    cues: graded.cues,
    firstDisclosure: graded.firstDisclosure,
    outcome: nothingOwed ? 'pass' : status === 'finished' || judged === 'fail' ? judged : 'ungraded',
  };
}

/** Gathers the trials of each dialogue and judges them together as soon as the last one is over. */
function createCollector(
  plan: readonly PlannedTrial[],
  tasks: ReadonlyMap<string, DialogueTask>,
  options: HoldOptions,
) {
  const open = new Map<string, number>();
  for (const planned of plan) {
    const key = keyOf(planned.suite, planned.dialogue);
    open.set(key, (open.get(key) ?? 0) + 1);
  }
  const waiting = new Map<string, { planned: PlannedTrial; heard: Heard }[]>();
  const ended = new Map<string, HeldDialogue>();
  return {
    add(planned: PlannedTrial, heardTrial: Heard): void {
      const key = keyOf(planned.suite, planned.dialogue);
      const list = waiting.get(key) ?? [];
      list.push({ planned, heard: heardTrial });
      waiting.set(key, list);
      if (list.length < (open.get(key) ?? 0)) return;
      waiting.delete(key);
      const held = judgedTogether(tasks.get(key) as DialogueTask, list, options.graders);
      ended.set(key, held);
      options.observer.dialogueEnded?.(held);
    },
    /** In the order of the suites. */
    dialogues: () => [...tasks.keys()].flatMap((key) => ended.get(key) ?? []),
  };
}

function judgedTogether(
  task: DialogueTask,
  list: readonly { planned: PlannedTrial; heard: Heard }[],
  graders: readonly Grader[],
): HeldDialogue {
  const ordered = [...list].sort((a, b) => rank(a.planned) - rank(b.planned));
  const finished = ordered.filter((item) => item.heard.status === 'finished');
  const together = gradeAcross(
    finished.map((item) => item.heard.gradable),
    finished.map((item) => item.heard.graded),
    graders,
  );
  const trials = ordered.map((item) => {
    const graded = together[finished.indexOf(item)] ?? item.heard.graded;
    return toTrial(item.planned, { ...item.heard, graded });
  });
  const outcome = worstOutcome(trials.map((trial) => trial.outcome));
  return { suite: task.suite, dialogue: task.dialogue, contentHash: task.contentHash, outcome, trials };
}

/** The script's own trials first, then paraphrases by turn. */
function rank({ number, variant }: PlannedTrial): number {
  return number + (variant === null ? 0 : variant.turn * 1e8 + variant.paraphrase * 1e5);
}

function keyOf(suite: string, dialogue: string): string {
  return `${suite}\n${dialogue}`;
}
