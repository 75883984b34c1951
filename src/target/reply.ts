import { TargetError } from '../domain/errors.js';
import type { Reply, Signals } from '../domain/transcript.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { SessionOpening } from './port.js';

/** Where a document holds the bot's words and its hand-over signal. */
export interface ReplyPaths {
  readonly reply: PathQuery;
  /** As written, for errors. */
  readonly replyPath: string;
  readonly handoff: PathQuery | null;
}

export function compileReplyPaths(paths: {
  readonly reply: string;
  readonly handoff?: string | undefined;
}): ReplyPaths {
  const { reply, handoff } = paths;
  return {
    reply: compilePath(reply),
    replyPath: reply,
    handoff: handoff === undefined ? null : compilePath(handoff),
  };
}

/** The reply that one document holds. Throws TargetError `target_bad_reply` when it holds none. */
export function replyIn(document: unknown, { reply, replyPath, handoff }: ReplyPaths): Reply {
  const { messages, cards } = partsOf(reply(document));
  if (messages.length === 0 && cards.length === 0) throw nothingFound(replyPath);
  const signals: Signals = handoff === null ? {} : { handoff: signalValue(handoff(document)) };
  return { messages, cards, signals };
}

export function nothingFound(path: string): TargetError {
  return new TargetError('target_bad_reply', `nothing in the reply matches ${path}, the JSONPath of the bot's text`);
}

/** What was found, as messages and as parts that are no text. Lists are taken apart. */
export function partsOf(found: readonly unknown[]): Pick<Reply, 'messages' | 'cards'> {
  const flat = found.flatMap((value) => (Array.isArray(value) ? value : [value]));
  return {
    messages: flat.filter((value) => typeof value === 'string' || typeof value === 'number').map(String),
    cards: flat.filter((value) => typeof value === 'object' && value !== null),
  };
}

export function signalValue(found: readonly unknown[]): unknown {
  return found.length > 1 ? found : (found[0] ?? null);
}

/** What the templates of one turn may use. */
export function turnScope(opening: SessionOpening, turn: { text: string; session: string; turn: number }) {
  return { ...turn, language: opening.language, customer: opening.customer?.fields ?? null };
}
