import { randomUUID } from 'node:crypto';
import type { Customer } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import { TargetError } from '../domain/errors.js';
import type { Turn } from '../domain/transcript.js';
import type { Session, Target } from '../target/port.js';
import type { Lockstep } from './lockstep.js';

/** One conversation as it went. */
export interface Conversed {
  readonly turns: readonly Turn[];
  readonly status: 'finished' | 'error' | 'interrupted';
  /** Why it broke off, when the target failed. */
  readonly error?: TargetError;
}

export interface ConverseOptions {
  readonly target: Target;
  readonly customer: Customer | undefined;
  readonly signal: AbortSignal;
  /** Waited for before each turn; undefined = say it now. Rejects when there is nobody to say it to any more. */
  readonly ready: () => Promise<void> | undefined;
  readonly lockstep?: Lockstep | undefined;
  readonly turnEnded: (number: number, turn: Turn) => void;
}

/** Says a dialogue's turns one after the other in a fresh session. Never throws for what the target does. */
export async function converse(dialogue: Dialogue, options: ConverseOptions): Promise<Conversed> {
  const turns: Turn[] = [];
  const add = (turn: Turn) => {
    turns.push(turn);
    options.turnEnded(turns.length, turn);
  };
  let session: Session | undefined;
  let failure: unknown;
  try {
    session = await options.target.open({
      session: randomUUID(),
      ...(options.customer === undefined ? {} : { customer: options.customer }),
      language: dialogue.language,
    });
    for (const { says } of dialogue.turns) add(await sayTurn(session, says, options));
  } catch (error) {
    failure = error ?? new Error('failed without a reason');
  } finally {
    options.lockstep?.leave();
  }
  await session?.close().catch((error: unknown) => {
    // What was said is whole; a session that cannot be closed takes nothing away from it.
    failure ??= turns.length === dialogue.turns.length ? undefined : error;
  });
  return failure === undefined ? { turns, status: 'finished' } : brokenOff(dialogue, turns, failure, add, options);
}

async function sayTurn(session: Session, says: string, options: ConverseOptions): Promise<Turn> {
  if (options.lockstep !== undefined) await options.lockstep.turn();
  const wait = options.ready();
  if (wait !== undefined) await wait;
  const { reply, timing } = await session.say(says, options.signal);
  return { says, reply, timing };
}

function brokenOff(
  dialogue: Dialogue,
  turns: readonly Turn[],
  failure: unknown,
  add: (turn: Turn) => void,
  { signal }: ConverseOptions,
): Conversed {
  const says = dialogue.turns[turns.length]?.says ?? '';
  if (signal.aborted) {
    add({ says, reply: null, timing: null, error: { code: 'interrupted', message: 'the run was interrupted' } });
    return { turns, status: 'interrupted' };
  }
  const error = toTargetError(failure);
  add({ says, reply: null, timing: null, error: { code: error.code, message: error.message } });
  return { turns, status: 'error', error };
}

function toTargetError(error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new TargetError('target_failed', message, { cause: error });
}
