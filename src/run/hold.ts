import { setMaxListeners } from 'node:events';
import type { CustomerVoice } from '../domain/customer-voice.js';
import type { TargetError } from '../domain/errors.js';
import type { Tally } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import { type Attempt, type PlannedTrial, type Trial, trialId } from '../domain/trial.js';
import type { Outcome } from '../domain/verdict.js';
import type { Target } from '../target/port.js';
import { createBreaker } from './breaker.js';
import { createCanaryLedger } from './canaries.js';
import {
  comparable,
  createCollector,
  type DialogueTask,
  dialogueKey,
  type Heard,
  toHeldDialogue,
  toTrial,
} from './collect.js';
import type { RunObserver } from './events.js';
import type { Grading } from './grading.js';
import { createHeapKeeper } from './heap.js';
import {
  type Holdable,
  type Holding,
  hear,
  holdAttempt,
  holdTrial,
  isOver,
  isUnasked,
  plant,
  toHoldable,
} from './hold-trial.js';
import { createLockstep } from './lockstep.js';
import { type Opinions, waitingFor } from './opinions.js';
import { createPace, lanesOf, mayWait } from './pace.js';

export interface HoldOptions {
  readonly target: Target;
  readonly grading: Grading;
  /** Second opinions, if any are wanted. */
  readonly opinions?: Opinions | null;
  /** Speaks for simulated customers; without any, dialogues of theirs fail. */
  readonly voice?: CustomerVoice | null;
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
  readonly dialogues: readonly EndedDialogue[];
  /** Trials of other dialogues, by `trialId`: whole ones are judged as they stand, the others begin anew. */
  readonly trials: TrialsBefore;
}

/** A dialogue that was judged before. */
export interface EndedDialogue {
  readonly suite: string;
  /** Its id. */
  readonly dialogue: string;
  readonly outcome: Outcome;
}

/** Each is asked for when its turn has come: they need not all be in memory. */
export type TrialsBefore = Pick<ReadonlyMap<string, Trial>, 'has' | 'get' | 'size'>;

/** How a run ended. What was held, the observer was told; nothing of it is kept here. */
export interface Held {
  readonly tally: Tally;
  readonly interrupted: boolean;
  /** The error that made the run give up on the target. */
  readonly targetDown: TargetError | null;
}

const NOTHING_HELD: Resumed = { dialogues: [], trials: new Map() };

/** A thread that holds conversations keeps little of them: from here on its garbage counts. */
const SMALL_MB = 48;

/**
 * Holds all planned trials, several at a time, each dialogue's turns in order, and has them judged. Trials begin in the
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
  const ended = new Set(dialogues.map(dialogueKey));
  const open = plan.filter((planned) => !ended.has(dialogueKey(planned)));
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  // Every open conversation listens for the interruption.
  setMaxListeners(0, signal);
  const holding = holdingOf(options, signal);
  // Its timer would keep the process for as long as the target asked to be left alone, a minute at the most.
  signal.addEventListener('abort', () => holding.pace.release(), { once: true });
  const tally = tallying(dialogues);
  const end = ending(open, keyed, options, tally.add);
  const units = knownFirst(unitsOf(open), trials).values();
  const breakOff = (error: unknown) => stop.abort(error);
  const waiting = waitingFor(options.opinions ?? null, signal, end, breakOff);
  const lane = async (talked: () => void) => {
    for (const unit of units) {
      if (stop.signal.aborted) return;
      const members = unit.map((planned) => toMember(planned, keyed, trials.get(trialId(planned)), holding));
      await Promise.all(holdUnit(members, holding, talked).map((heard) => heard.then(waiting.take).catch(breakOff)));
    }
  };
  const room = { open: options.concurrency, waiting: mayWait(open, keyed, Boolean(options.opinions)) };
  await Promise.all(lanesOf(lane, open.length, room).map((one) => one.catch(breakOff)));
  await waiting.empty();
  if (stop.signal.aborted) throw stop.signal.reason;
  return { tally: tally.counts(), interrupted: options.signal.aborted, targetDown: holding.breaker.open() };
}

/** What becomes of a trial that is over: the observer is told, of its dialogue too when that was the last one. */
function ending(
  open: readonly PlannedTrial[],
  tasks: ReadonlyMap<string, DialogueTask>,
  { observer, grading }: HoldOptions,
  count: (outcome: Outcome) => void,
) {
  const collector = createCollector(open);
  const heap = createHeapKeeper(SMALL_MB);
  return async (heard: Heard): Promise<void> => {
    if (heard.status !== 'not_held') observer.trialEnded?.(heard.planned, toTrial(heard));
    const all = collector.add(heard);
    if (all === null) return;
    const compared = comparable(all);
    const graded = compared.map((one) => one.graded);
    const gradables = compared.map(({ gradable }) => gradable);
    const together = compared.length < 2 ? graded : await grading.across(gradables, graded);
    const held = toHeldDialogue(tasks.get(dialogueKey(heard.planned)) as DialogueTask, all, together);
    count(held.outcome);
    observer.dialogueEnded?.(held);
    heap.check();
  };
}

/** Counts dialogues by outcome as they end. */
function tallying(already: readonly EndedDialogue[]) {
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, ungraded: 0 };
  const add = (outcome: Outcome) => {
    counts[outcome] += 1;
  };
  for (const { outcome } of already) add(outcome);
  return {
    add,
    counts: (): Tally => {
      const { pass, fail, ungraded } = counts;
      return { dialogues: pass + fail + ungraded, passed: pass, failed: fail, ungraded };
    },
  };
}

/**
 * Units with something that was said before come first: what those customers told the bot may come up in any
 * conversation that is held from now on.
 */
function knownFirst(units: readonly PlannedTrial[][], known: TrialsBefore): readonly PlannedTrial[][] {
  if (known.size === 0) return units;
  const isKnown = (unit: readonly PlannedTrial[]) => unit.some((planned) => known.has(trialId(planned)));
  return [...units.filter(isKnown), ...units.filter((unit) => !isKnown(unit))];
}

function holdingOf(options: HoldOptions, signal: AbortSignal): Holding {
  const { target, grading, observer, attempts = 3 } = options;
  return {
    target,
    grading,
    observer,
    attempts,
    signal,
    breaker: createBreaker(),
    pace: createPace(options),
    canaries: createCanaryLedger(),
    voice: options.voice ?? null,
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

/**
 * Holds the trials that begin together. In a lockstep each turn is said by all at once; who begins anew does so alone.
 * `talked` is called when their place is free for others.
 */
function holdUnit(members: readonly Member[], holding: Holding, talked: () => void): Promise<Heard>[] {
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
  firsts.then(talked, talked);
  return members.map(({ holdable, whole }) => {
    if (whole !== null) return hear(holdable, holding, whole, 'finished', holdable.attempts);
    const first = firsts.then((conversed) => conversed[open.indexOf(holdable)] ?? null);
    return holdTrial(holdable, holding, first);
  });
}

/** Whether every turn of a stored trial has its reply, be it that its end was not stored any more. */
function isWhole({ status, transcript }: Trial, { dialogue }: Holdable): boolean {
  if (status === 'finished') return true;
  if (dialogue.customer !== undefined) return false;
  const { turns } = transcript;
  const isAnswered = ({ reply, error }: Turn) => reply !== null && error?.code !== 'target_late';
  return turns.length === dialogue.turns.length && turns.every(isAnswered);
}

/** What was said in a trial before its run ended: an attempt of the trial that begins anew. */
function cutOff({ transcript: { turns } }: Trial): Attempt | null {
  if (turns.every(isUnasked)) return null;
  return { turns, error: turns.at(-1)?.error ?? { code: 'interrupted', message: 'the run ended here' } };
}
