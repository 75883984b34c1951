import { randomUUID } from 'node:crypto';
import type { CustomerVoice } from '../domain/customer-voice.js';
import type { Customer } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import { TargetError } from '../domain/errors.js';
import type { Turn } from '../domain/transcript.js';
import type { Session, Target } from '../target/port.js';
import type { Lockstep } from './lockstep.js';
import { sayWithAnswers } from './rounds.js';

/** One conversation as it went. */
export interface Conversed {
  readonly turns: readonly Turn[];
  readonly status: 'finished' | 'error' | 'interrupted';
  /** Why it broke off, when the target failed: not when a simulated customer did. */
  readonly error?: TargetError;
}

export interface ConverseOptions {
  readonly target: Target;
  readonly customer: Customer | undefined;
  readonly signal: AbortSignal;
  /** Speaks for a simulated customer. */
  readonly voice: CustomerVoice | null;
  /** Waited for before each turn; undefined = say it now. Rejects when there is nobody to say it to any more. */
  readonly ready: () => Promise<void> | undefined;
  readonly lockstep?: Lockstep | undefined;
  readonly turnEnded: (number: number, turn: Turn) => void;
}

/** The simulation went wrong, not the target. */
class CustomerFault extends Error {}

/** The bot asked for what the dialogue does not know: the turn says so itself. */
class AtALoss extends Error {}

/** Says a dialogue's turns one after the other in a fresh session. Never throws for what the target does. */
export async function converse(dialogue: Dialogue, options: ConverseOptions): Promise<Conversed> {
  const turns: Turn[] = [];
  const add = (turn: Turn) => {
    turns.push(turn);
    options.turnEnded(turns.length, turn);
  };
  let session: Session | undefined;
  let failure: unknown;
  let isWhole = false;
  let saying = dialogue.turns[0]?.says;
  try {
    session = await options.target.open({
      session: randomUUID(),
      ...(options.customer === undefined ? {} : { customer: options.customer }),
      language: dialogue.language,
    });
    for await (const says of utterances(dialogue, turns, options)) {
      saying = says;
      const turn = await sayTurn(session, { dialogue, number: turns.length + 1, says }, options);
      add(turn);
      if (turn.error !== undefined) throw new AtALoss();
      saying = dialogue.turns[turns.length]?.says;
    }
    isWhole = true;
  } catch (error) {
    failure = error ?? new Error('failed without a reason');
  } finally {
    options.lockstep?.leave();
  }
  await session?.close().catch((error: unknown) => {
    // What was said is whole; a session that cannot be closed takes nothing away from it.
    failure ??= isWhole ? undefined : error;
  });
  return failure === undefined ? { turns, status: 'finished' } : brokenOff(saying ?? '', turns, failure, add, options);
}

/** What the customer says: the script, or what a simulated customer makes of the replies so far. */
async function* utterances(dialogue: Dialogue, turns: readonly Turn[], { voice, signal }: ConverseOptions) {
  for (const { says } of dialogue.turns) yield says;
  if (dialogue.customer === undefined) return;
  if (voice === null) throw new CustomerFault('there is no model to speak for it');
  for (;;) {
    const next = await voice.next(dialogue, turns, signal);
    if ('ends' in next) return;
    if ('failed' in next) throw new CustomerFault(next.failed);
    yield next.says;
  }
}

async function sayTurn(
  session: Session,
  { dialogue, number, says }: { readonly dialogue: Dialogue; readonly number: number; readonly says: string },
  options: ConverseOptions,
): Promise<Turn> {
  if (options.lockstep !== undefined) await options.lockstep.turn();
  return sayWithAnswers(dialogue, number, says, async (text) => {
    const wait = options.ready();
    if (wait !== undefined) await wait;
    return session.say(text, options.signal);
  });
}

function brokenOff(
  says: string,
  turns: readonly Turn[],
  failure: unknown,
  add: (turn: Turn) => void,
  { signal }: ConverseOptions,
): Conversed {
  if (signal.aborted) {
    add({ says, reply: null, timing: null, error: { code: 'interrupted', message: 'the run was interrupted' } });
    return { turns, status: 'interrupted' };
  }
  if (failure instanceof AtALoss) return { turns, status: 'error' };
  if (failure instanceof CustomerFault) {
    const message = `the simulated customer failed, not the bot: ${failure.message}`;
    add({ says, reply: null, timing: null, error: { code: 'customer_failed', message } });
    return { turns, status: 'error' };
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
