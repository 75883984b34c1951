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
  /** Parts that are no text and stand elsewhere than the words. */
  readonly cards: PathQuery | null;
}

export function compileReplyPaths(paths: {
  readonly reply: string;
  readonly handoff?: string | undefined;
  readonly cards?: string | undefined;
}): ReplyPaths {
  const { reply, handoff, cards } = paths;
  return {
    reply: compilePath(reply),
    replyPath: reply,
    handoff: handoff === undefined ? null : compilePath(handoff),
    cards: cards === undefined ? null : compilePath(cards),
  };
}

/** The reply that one document holds. Throws TargetError `target_bad_reply` when it holds none. */
export function replyIn(document: unknown, { reply, replyPath, handoff, cards: cardsPath }: ReplyPaths): Reply {
  const { messages, cards: own } = partsOf(reply(document));
  const cards = [...own, ...cardsIn(document, cardsPath)];
  if (messages.length === 0 && cards.length === 0) throw nothingFound(replyPath);
  const signals: Signals = handoff === null ? {} : { handoff: signalValue(handoff(document)) };
  return { messages, cards, signals };
}

/** The parts of a reply that are no text, where they stand by themselves. Lists are taken apart. */
export function cardsIn(document: unknown, path: PathQuery | null): readonly unknown[] {
  const found = (path?.(document) ?? []).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return found.filter((card) => card !== null && card !== false && card !== '');
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
