import { randomUUID } from 'node:crypto';
import type { CustomerVoice } from '../domain/customer-voice.js';
import type { Customer } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import { TargetError } from '../domain/errors.js';
import { joinedReply, type Reply, type Turn, type TurnError } from '../domain/transcript.js';
import type { Answer, Session, Target } from '../target/port.js';
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
  /** Something came to light of a turn that had ended. */
  readonly turnAmended: (number: number, turn: Turn) => void;
}

/** The simulation went wrong, not the target. */
class CustomerFault extends Error {}

/** The bot asked for what the dialogue does not know: the turn says so itself. */
class AtALoss extends Error {}

/** Says a dialogue's turns one after the other in a fresh session. Never throws for what the target does. */
export async function converse(dialogue: Dialogue, options: ConverseOptions): Promise<Conversed> {
  const said = createTurns(options);
  const { turns } = said;
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
      const turn = await sayTurn(session, { dialogue, says, said }, options);
      said.add(turn);
      if (turn.error !== undefined) throw new AtALoss();
      saying = dialogue.turns[turns.length]?.says;
    }
    isWhole = true;
  } catch (error) {
    failure = error ?? new Error('failed without a reason');
  } finally {
    options.lockstep?.leave();
  }
  await session?.close(options.signal).catch((error: unknown) => {
    // What was said is whole; a session that cannot be closed takes nothing away from it, but a bot that goes on does.
    failure ??= isWhole && !isLate(error) ? undefined : error;
  });
  said.late(session);
  if (failure === undefined) return { turns, status: 'finished' };
  return brokenOff(isWhole ? null : (saying ?? ''), said, failure, options);
}

/** The turns of a conversation, told of as they end. */
interface Turns {
  readonly turns: readonly Turn[];
  add(turn: Turn): void;
  /** What the bot said behind its last reply belongs to the turn that has ended. */
  late(session: Session | undefined): void;
  /** Which question each reply answers cannot be told: what was owed is not judged, what was said is kept. */
  doubt(error: TargetError): void;
}

function createTurns({ turnEnded, turnAmended }: ConverseOptions): Turns {
  const turns: Turn[] = [];
  const amend = (index: number, change: (turn: Turn) => Turn) => {
    const turn = turns[index];
    if (turn === undefined || turn.reply === null) return;
    turns[index] = change(turn);
    turnAmended(index + 1, turns[index]);
  };
  return {
    turns,
    add(turn) {
      turns.push(turn);
      turnEnded(turns.length, turn);
    },
    late(session) {
      const late = session?.late?.() ?? null;
      if (late !== null) amend(turns.length - 1, (turn) => withMore(turn, late));
    },
    doubt({ code, message }) {
      for (const index of turns.keys()) amend(index, (turn) => ({ ...turn, error: { code, message } }));
    },
  };
}

function withMore(turn: Turn, late: Reply): Turn {
  return turn.reply === null ? turn : { ...turn, reply: joinedReply(turn.reply, late) };
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
  { dialogue, says, said }: { readonly dialogue: Dialogue; readonly says: string; readonly said: Turns },
  options: ConverseOptions,
): Promise<Turn> {
  if (options.lockstep !== undefined) await options.lockstep.turn();
  let isFirst = true;
  const say = async (text: string): Promise<Answer> => {
    const wait = options.ready();
    if (wait !== undefined) await wait;
    if (!isFirst) return withinTurn(session, await session.say(text, options.signal));
    isFirst = false;
    try {
      return await session.say(text, options.signal);
    } finally {
      said.late(session);
    }
  };
  return sayWithAnswers(dialogue, said.turns.length + 1, says, say);
}

/** What the bot said before it was told what it had asked for opens its answer to that: it is the same turn. */
function withinTurn(session: Session, answer: Answer): Answer {
  const late = session.late?.() ?? null;
  return late === null ? answer : { ...answer, reply: joinedReply(late, answer.reply) };
}

/** `says`: what was not answered any more; null = all was. */
function brokenOff(says: string | null, said: Turns, failure: unknown, { signal }: ConverseOptions): Conversed {
  const { turns } = said;
  const add = (error: TurnError) => {
    if (says !== null) said.add({ says, reply: null, timing: null, error });
  };
  if (signal.aborted) {
    add({ code: 'interrupted', message: 'the run was interrupted' });
    return { turns, status: 'interrupted' };
  }
  if (failure instanceof AtALoss) return { turns, status: 'error' };
  if (failure instanceof CustomerFault) {
    const message = `the simulated customer failed, not the bot: ${failure.message}`;
    add({ code: 'customer_failed', message });
    return { turns, status: 'error' };
  }
  const error = toTargetError(failure);
  if (isLate(error)) said.doubt(error);
  add({ code: error.code, message: error.message });
  return { turns, status: 'error', error };
}

function isLate(error: unknown): boolean {
  return error instanceof TargetError && error.code === 'target_late';
}

function toTargetError(error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new TargetError('target_failed', message, { cause: error });
}
