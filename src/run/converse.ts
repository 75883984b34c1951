import { randomUUID } from 'node:crypto';
import type { Customer } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import { TargetError } from '../domain/errors.js';
import type { Turn } from '../domain/transcript.js';
import type { TrialStatus } from '../domain/trial.js';
import type { Target } from '../target/port.js';

/** One conversation as it went. */
export interface Conversed {
  readonly turns: readonly Turn[];
  readonly status: TrialStatus;
  /** Why it broke off, when the target failed. */
  readonly error?: TargetError;
}

export interface ConverseOptions {
  readonly target: Target;
  readonly customer: Customer | undefined;
  readonly signal: AbortSignal;
  readonly turnEnded: (number: number, turn: Turn) => void;
}

/** Says a dialogue's turns one after the other in a fresh session. Never throws for what the target does. */
export async function converse(dialogue: Dialogue, options: ConverseOptions): Promise<Conversed> {
  const turns: Turn[] = [];
  const add = (turn: Turn) => {
    turns.push(turn);
    options.turnEnded(turns.length, turn);
  };
  try {
    const session = await options.target.open({
      session: randomUUID(),
      ...(options.customer === undefined ? {} : { customer: options.customer }),
      language: dialogue.language,
    });
    try {
      for (const { says } of dialogue.turns) {
        const { reply, timing } = await session.say(says, options.signal);
        add({ says, reply, timing });
      }
    } finally {
      await session.close();
    }
    return { turns, status: 'finished' };
  } catch (error) {
    const says = dialogue.turns[turns.length]?.says ?? '';
    if (options.signal.aborted) {
      add({ says, reply: null, timing: null, error: { code: 'interrupted', message: 'the run was interrupted' } });
      return { turns, status: 'interrupted' };
    }
    const failure = toTargetError(error);
    add({ says, reply: null, timing: null, error: { code: failure.code, message: failure.message } });
    return { turns, status: 'error', error: failure };
  }
}

function toTargetError(error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new TargetError('target_failed', message, { cause: error });
}
