import { hasCanaries, saidCanaries, withCanaries } from '../domain/canary.js';
import type { CustomerVoice } from '../domain/customer-voice.js';
import { type Customer, findCustomer } from '../domain/dataset.js';
import type { Dialogue, ScriptedTurn } from '../domain/dialogue.js';
import { beginsAnew, TargetError } from '../domain/errors.js';
import type { Turn } from '../domain/transcript.js';
import { type Attempt, inWordingOf, type PlannedTrial, type TrialStatus, trialId } from '../domain/trial.js';
import type { Gradable } from '../grader/grade.js';
import type { Judgement } from '../grader/port.js';
import type { Target } from '../target/port.js';
import type { Breaker } from './breaker.js';
import { type CanaryEyes, type CanaryLedger, mintCanaries } from './canaries.js';
import type { DialogueTask, Heard } from './collect.js';
import { type Conversed, converse } from './converse.js';
import type { RunObserver } from './events.js';
import { type Grading, NOT_GRADED } from './grading.js';
import type { Lockstep } from './lockstep.js';
import type { Pace } from './pace.js';

/** What all trials of a run share. */
export interface Holding {
  readonly target: Target;
  readonly grading: Grading;
  readonly signal: AbortSignal;
  readonly observer: RunObserver;
  readonly breaker: Breaker;
  readonly pace: Pace;
  /** Conversations that a trial may take until one is whole; those that a rate limit broke off do not count. */
  readonly attempts: number;
  readonly canaries: CanaryLedger;
  readonly voice: CustomerVoice | null;
}

/** A trial that is about to be held, or is. */
export interface Holdable {
  readonly planned: PlannedTrial;
  readonly task: DialogueTask;
  /** In the wording that is said. */
  readonly dialogue: Dialogue;
  /** Conversations that broke off before, from the run that is resumed. */
  readonly attempts: readonly Attempt[];
}

/** A rate limit breaks a conversation off so often before it counts as the end of the trial. */
const LIMITED_ATTEMPTS = 10;

export function toHoldable(planned: PlannedTrial, task: DialogueTask, attempts: readonly Attempt[] = []): Holdable {
  // A copy, for the turns of a packed dialogue come into being anew whenever they are asked for.
  return { planned, task, dialogue: { ...inWordingOf(task.dialogue, planned.variant) }, attempts };
}

/** Gives a trial canaries: those that it said when it was held before, else fresh ones. */
export function plant(holdable: Holdable, { canaries }: Pick<Holding, 'canaries'>, said?: readonly Turn[]): Holdable {
  const { dialogue } = holdable;
  if (!hasCanaries(dialogue)) return holdable;
  const own = { ...mintCanaries(), ...(said === undefined ? {} : saidCanaries(dialogue, said)) };
  const { planned, task } = holdable;
  const who = dialogue.as === undefined ? 'a guest' : (customerOf(holdable)?.id ?? dialogue.as);
  canaries.plant(own, { owner: ownerOf(holdable), who, where: `${task.suite}/${planned.dialogue}` });
  return { ...holdable, dialogue: withCanaries(dialogue, own) };
}

/** Who speaks: a customer is the same person in all trials, a guest another one in each. */
function ownerOf({ planned, task, dialogue }: Holdable): string {
  return dialogue.as === undefined ? trialId(planned) : `${task.dataset.name}\n${dialogue.as}`;
}

function customerOf({ task, dialogue }: Holdable): Customer | undefined {
  return dialogue.as === undefined ? undefined : findCustomer(task.dataset, dialogue.as);
}

/** Whether conversations may still be begun. */
export function isOver({ signal, breaker }: Holding): boolean {
  return signal.aborted || breaker.open() !== null;
}

/** Holds one conversation of a trial. Null when none may be begun any more. */
export async function holdAttempt(
  holdable: Holdable,
  holding: Holding,
  lockstep?: Lockstep,
): Promise<Conversed | null> {
  const { planned, dialogue } = holdable;
  const { target, observer, breaker, pace, signal, voice } = holding;
  if (isOver(holding)) {
    lockstep?.leave();
    return null;
  }
  const me = {};
  let asked_ms = performance.now();
  const asks = () => {
    asked_ms = performance.now();
  };
  try {
    const conversed = await converse(dialogue, {
      target,
      customer: customerOf(holdable),
      signal,
      voice,
      lockstep,
      ready() {
        const wait = readyToAsk(me, holding);
        if (wait === undefined) asks();
        return wait?.then(asks);
      },
      turnEnded(number, turn) {
        if (turn.reply !== null) {
          breaker.answered();
          pace.answered();
        }
        observer.turnEnded?.(planned, number, turn);
      },
      turnAmended: (number, turn) => observer.turnEnded?.(planned, number, turn),
    });
    if (conversed.error !== undefined) noteFailure(conversed.error, asked_ms, holding);
    return conversed;
  } finally {
    breaker.leave(me);
  }
}

/**
 * A pause that the target asked for is waited for, and so is whoever tries a doubtful one out; nobody asks a target that
 * was given up on meanwhile. Undefined = ask now.
 */
function readyToAsk(me: object, holding: Holding): Promise<void> | undefined {
  const { pace, signal } = holding;
  const wait = pace.ready(signal);
  if (wait === undefined) return passed(me, holding);
  return wait.then(() => {
    signal.throwIfAborted();
    return passed(me, holding);
  });
}

function passed(me: object, holding: Holding): Promise<void> | undefined {
  const { signal, breaker } = holding;
  const down = breaker.open();
  if (down !== null) return Promise.reject(givenUp(down));
  return breaker.pass(me, signal)?.then(() => {
    signal.throwIfAborted();
    return readyToAsk(me, holding);
  });
}

function givenUp(down: TargetError): TargetError {
  return new TargetError('target_given_up', `the target was not asked any more after ${down.code}: ${down.message}`, {
    cause: down,
  });
}

function noteFailure(error: TargetError, asked_ms: number, { breaker, pace, observer }: Holding): void {
  if (isLimit(error)) {
    const pause = pace.limited(error.wait_ms);
    if (pause !== null) observer.targetPaused?.(error, pause);
  }
  if (!breaker.failed(error, asked_ms)) return;
  pace.release();
  observer.targetDown?.(error);
}

function isLimit({ code, wait_ms }: TargetError): boolean {
  return code === 'target_rate_limited' || (code === 'target_unavailable' && wait_ms !== undefined);
}

/** Holds a trial to its end: from `first`, and anew in fresh sessions as long as that may help. */
export async function holdTrial(
  holdable: Holdable,
  holding: Holding,
  first: Promise<Conversed | null>,
): Promise<Heard> {
  const attempts = [...holdable.attempts];
  const limits = { faults: 0, limited: 0 };
  let conversed = await first;
  let begun = conversed !== null;
  while (conversed !== null && (await mayBeginAnew(conversed, limits, holdable, holding))) {
    const attempt = { turns: conversed.turns, error: lastError(conversed) };
    attempts.push(attempt);
    holding.observer.attemptEnded?.(holdable.planned, attempt);
    conversed = await holding.pace.run(() => holdAttempt(holdable, holding));
    begun = true;
  }
  const turns = conversed?.turns ?? unasked(holdable, holding);
  // Told here, for a conversation that is never begun tells nobody of its turns.
  if (begun && conversed === null)
    turns.forEach((turn, index) => {
      holding.observer.turnEnded?.(holdable.planned, index + 1, turn);
    });
  const broke = holding.signal.aborted ? 'interrupted' : 'error';
  const wasAsked = attempts.length > holdable.attempts.length || !turns.every(isUnasked);
  const status = wasAsked ? (conversed?.status ?? broke) : conversed?.status === 'finished' ? 'finished' : 'not_held';
  return hear(holdable, holding, turns, status, attempts);
}

/** What stands for the turns of a trial that is not begun any more: why, where the target was given up on. */
function unasked({ dialogue }: Holdable, { breaker, signal }: Holding): readonly Turn[] {
  const down = breaker.open();
  if (down === null || signal.aborted) return [];
  const { code, message } = givenUp(down);
  return [{ says: dialogue.turns[0]?.says ?? '', reply: null, timing: null, error: { code, message } }];
}

/** Whether nothing was said in a turn, for the target was given up on before. */
export function isUnasked({ error }: Turn): boolean {
  return error?.code === 'target_given_up';
}

async function mayBeginAnew(
  { error, turns }: Conversed,
  limits: { faults: number; limited: number },
  holdable: Holdable,
  holding: Holding,
): Promise<boolean> {
  if (error === undefined || !beginsAnew(error) || isOver(holding)) return false;
  if (isLimit(error)) limits.limited += 1;
  else limits.faults += 1;
  if (limits.faults >= holding.attempts || limits.limited >= LIMITED_ATTEMPTS) return false;
  if (turns.every(({ reply }) => reply === null)) return true;
  // What was leaked before the connection broke is leaked: a second attempt must not wash it off.
  const { graded } = await hear(holdable, holding, turns, 'error', []);
  return !graded.verdicts.some((verdict) => verdict.hard && verdict.outcome === 'fail');
}

function lastError({ turns, error }: Conversed): Attempt['error'] {
  return turns.at(-1)?.error ?? { code: error?.code ?? 'target_failed', message: error?.message ?? '' };
}

/** Has judged what was said. */
export async function hear(
  holdable: Holdable,
  holding: Pick<Holding, 'grading' | 'canaries' | 'target'>,
  turns: readonly Turn[],
  status: TrialStatus,
  attempts: readonly Attempt[],
): Promise<Heard> {
  const { planned } = holdable;
  const gradable = gradableOf(holdable, turns, holding.target, holding);
  if (status === 'not_held') return { planned, gradable, graded: NOT_GRADED, status, attempts };
  const strays = holding.canaries.isEmpty() ? [] : straysIn(holdable, turns, holding, await eyes());
  const graded = await holding.grading.one(gradable, strays);
  return { planned, gradable, graded, status, attempts };
}

export function gradableOf(
  holdable: Holdable,
  turns: readonly Turn[],
  { handoffSignal }: Pick<Target, 'handoffSignal'>,
  { canaries }: Pick<Holding, 'canaries'>,
): Gradable {
  const { task, dialogue } = holdable;
  const said = dialogue.customer === undefined ? dialogue : { ...dialogue, turns: turns.map(spoken) };
  const own = canaries.isEmpty() ? [] : canaries.saidBy(ownerOf(holdable));
  return {
    dialogue: own.length === 0 ? said : { ...said, saidElsewhere: own },
    dataset: task.dataset,
    transcript: { turns, handoffSignal },
  };
}

/** What a simulated customer said, as the script that it would have been. */
function spoken({ says }: Turn): ScriptedTurn {
  return { says, paraphrases: [], expect: {} };
}

/** What was said in it that others were told; found now, whenever it is judged. */
export function straysIn(
  holdable: Holdable,
  turns: readonly Turn[],
  { canaries }: Pick<Holding, 'canaries'>,
  eyes: CanaryEyes,
): readonly Judgement[] {
  const hearer = { language: holdable.dialogue.language, customer: customerOf(holdable) };
  return canaries.strays(turns, ownerOf(holdable), hearer, eyes);
}

async function eyes(): Promise<CanaryEyes> {
  const [{ readingsOf }, { plantedFinds }] = await Promise.all([
    import('../grader/privacy/readings.js'),
    import('../grader/privacy/planted.js'),
  ]);
  return { readingsOf, plantedFinds };
}
