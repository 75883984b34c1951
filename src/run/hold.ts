import { setMaxListeners } from 'node:events';
import type { TargetError } from '../domain/errors.js';
import type { HeldDialogue } from '../domain/run.js';
import { type Attempt, type PlannedTrial, type Trial, trialId } from '../domain/trial.js';
import type { Grader } from '../grader/port.js';
import type { Target } from '../target/port.js';
import { createBreaker } from './breaker.js';
import { createCollector, type DialogueTask, dialogueKey, type Heard, toTrial } from './collect.js';
import type { RunObserver } from './events.js';
import { type Holdable, type Holding, hear, holdAttempt, holdTrial, isOver, toHoldable } from './hold-trial.js';
import { createPace } from './pace.js';

export interface HoldOptions {
  readonly target: Target;
  readonly graders: readonly Grader[];
  /** Conversations open at the same time. */
  readonly concurrency: number;
  /** Conversations that a trial may take until one is whole; 3 when absent. */
  readonly attempts?: number;
  /** Pauses after a rate limit, in milliseconds; see PaceOptions. */
  readonly first_pause_ms?: number;
  readonly longest_pause_ms?: number;
  /** Aborted = end in order: nothing new begins, open conversations break off. */
  readonly signal: AbortSignal;
  readonly observer: RunObserver;
  /** What is there already of a run that is resumed. */
  readonly resumed?: Resumed;
}

/** The part of a run that was held before. */
export interface Resumed {
  /** Dialogues that have ended whole: nothing of them is said again. */
  readonly dialogues: readonly HeldDialogue[];
  /** Trials of other dialogues, by `trialId`: whole ones are judged as they stand, the others begin anew. */
  readonly trials: ReadonlyMap<string, Trial>;
}

/** A run as it was held. */
export interface Held {
  readonly dialogues: readonly HeldDialogue[];
  readonly interrupted: boolean;
  /** The error that made the run give up on the target. */
  readonly targetDown: TargetError | null;
}

const NOTHING_HELD: Resumed = { dialogues: [], trials: new Map() };

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
  const keyed = new Map(tasks.map((task) => [dialogueKey({ suite: task.suite, dialogue: task.dialogue.id }), task]));
  const { dialogues, trials } = options.resumed ?? NOTHING_HELD;
  const ended = new Set(dialogues.map(({ suite, dialogue }) => dialogueKey({ suite, dialogue: dialogue.id })));
  const open = plan.filter((planned) => !ended.has(dialogueKey(planned)));
  const collector = createCollector(open, keyed, options.graders, dialogues);
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  // Every open conversation listens for the interruption.
  setMaxListeners(0, signal);
  const holding = holdingOf(options, signal);
  const end = (heard: Heard) => {
    if (heard.status !== 'not_held') options.observer.trialEnded?.(heard.planned, toTrial(heard));
    const held = collector.add(heard);
    if (held !== null) options.observer.dialogueEnded?.(held);
  };
  const work = open.map(async (planned) => {
    try {
      const task = keyed.get(dialogueKey(planned));
      if (task === undefined) throw new Error(`no dialogue ${planned.dialogue} in suite ${planned.suite}`);
      end(await holdPlanned(planned, task, trials.get(trialId(planned)), holding));
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  });
  const broken = (await Promise.allSettled(work)).find((one) => one.status === 'rejected');
  if (broken !== undefined) throw stop.signal.reason;
  return { dialogues: collector.dialogues(), interrupted: options.signal.aborted, targetDown: holding.breaker.open() };
}

function holdingOf(options: HoldOptions, signal: AbortSignal): Holding {
  const { target, graders, observer, attempts = 3 } = options;
  return { target, graders, observer, attempts, signal, breaker: createBreaker(), pace: createPace(options) };
}

async function holdPlanned(
  planned: PlannedTrial,
  task: DialogueTask,
  before: Trial | undefined,
  holding: Holding,
): Promise<Heard> {
  const holdable = toHoldable(planned, task, before?.attempts);
  if (before !== undefined && isWhole(before, holdable))
    return hear(holdable, holding, before.transcript.turns, 'finished', holdable.attempts);
  const { observer } = holding;
  const cut = before === undefined ? null : cutOff(before);
  if (cut !== null) observer.attemptEnded?.(planned, cut);
  const anew = cut === null ? holdable : { ...holdable, attempts: [...holdable.attempts, cut] };
  const first = holding.pace.run(() => {
    if (!isOver(holding)) observer.trialStarted?.(planned);
    return holdAttempt(anew, holding);
  });
  return holdTrial(anew, holding, first);
}

/** Whether every turn of a stored trial has its reply, be it that its end was not stored any more. */
function isWhole({ status, transcript }: Trial, { dialogue }: Holdable): boolean {
  if (status === 'finished') return true;
  const { turns } = transcript;
  return turns.length === dialogue.turns.length && turns.every((turn) => turn.reply !== null);
}

/** What was said in a trial before its run ended: an attempt of the trial that begins anew. */
function cutOff({ transcript: { turns } }: Trial): Attempt | null {
  if (turns.length === 0) return null;
  return { turns, error: turns.at(-1)?.error ?? { code: 'interrupted', message: 'the run ended here' } };
}
