import { setMaxListeners } from 'node:events';
import type { TargetError } from '../domain/errors.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import { type Attempt, type PlannedTrial, type Trial, trialId } from '../domain/trial.js';
import type { Grader } from '../grader/port.js';
import type { Target } from '../target/port.js';
import { createBreaker } from './breaker.js';
import { createCanaryLedger } from './canaries.js';
import { createCollector, type DialogueTask, dialogueKey, type Heard, toTrial } from './collect.js';
import type { RunObserver } from './events.js';
import { type Holdable, type Holding, hear, holdAttempt, holdTrial, isOver, plant, toHoldable } from './hold-trial.js';
import { createLockstep } from './lockstep.js';
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
  const work = unitsOf(open).map(async (unit) => {
    try {
      const members = unit.map((planned) => toMember(planned, keyed, trials.get(trialId(planned)), holding));
      await Promise.all(holdUnit(members, holding).map(async (heard) => end(await heard)));
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
  return {
    target,
    graders,
    observer,
    attempts,
    signal,
    breaker: createBreaker(),
    pace: createPace(options),
    canaries: createCanaryLedger(),
  };
}

/** The trials that begin together: those of a lockstep, each other one alone. */
function unitsOf(plan: readonly PlannedTrial[]): PlannedTrial[][] {
  const locksteps = new Map<string, PlannedTrial[]>();
  return plan.flatMap((planned) => {
    const { lockstep } = planned;
    const others = lockstep === undefined ? undefined : locksteps.get(lockstep);
    if (others !== undefined) {
      others.push(planned);
      return [];
    }
    const unit = [planned];
    if (lockstep !== undefined) locksteps.set(lockstep, unit);
    return [unit];
  });
}

interface Member {
  readonly holdable: Holdable;
  /** What was said before in the run that is resumed, when that is whole. */
  readonly whole: readonly Turn[] | null;
}

function toMember(
  planned: PlannedTrial,
  tasks: ReadonlyMap<string, DialogueTask>,
  before: Trial | undefined,
  holding: Holding,
): Member {
  const task = tasks.get(dialogueKey(planned));
  if (task === undefined) throw new Error(`no dialogue ${planned.dialogue} in suite ${planned.suite}`);
  const bare = toHoldable(planned, task, before?.attempts);
  if (before !== undefined && isWhole(before, bare)) {
    const { turns } = before.transcript;
    return { holdable: plant(bare, holding, turns), whole: turns };
  }
  const cut = before === undefined ? null : cutOff(before);
  if (cut === null) return { holdable: plant(bare, holding), whole: null };
  holding.observer.attemptEnded?.(planned, cut);
  return { holdable: plant({ ...bare, attempts: [...bare.attempts, cut] }, holding), whole: null };
}

/** Holds the trials that begin together. In a lockstep each turn is said by all at once; who begins anew does so alone. */
function holdUnit(members: readonly Member[], holding: Holding): Promise<Heard>[] {
  const open = members.filter(({ whole }) => whole === null).map(({ holdable }) => holdable);
  const lockstep = open.length > 1 ? createLockstep(open.length) : undefined;
  const firsts = holding.pace.run(() =>
    Promise.all(
      open.map((holdable) => {
        if (!isOver(holding)) holding.observer.trialStarted?.(holdable.planned);
        return holdAttempt(holdable, holding, lockstep);
      }),
    ),
  );
  return members.map(({ holdable, whole }) => {
    if (whole !== null) return Promise.resolve(hear(holdable, holding, whole, 'finished', holdable.attempts));
    const first = firsts.then((conversed) => conversed[open.indexOf(holdable)] ?? null);
    return holdTrial(holdable, holding, first);
  });
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
