import { TargetError } from '../domain/errors.js';
import { handedOver, type Reply, type Signals } from '../domain/transcript.js';
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

/** The reply that one document holds. Throws TargetError where it holds none; `instead` says what it holds then. */
export function replyIn(
  document: unknown,
  { reply, replyPath, handoff, cards }: ReplyPaths,
  instead?: () => string,
): Reply {
  const signals: Signals = handoff === null ? {} : { handoff: signalValue(handoff(document)) };
  return replyAt(reply(document), replyPath, signals, { cards: cardsIn(document, cards), instead });
}

/** The parts of a reply that are no text, where they stand by themselves. Lists are taken apart. */
export function cardsIn(document: unknown, path: PathQuery | null): readonly unknown[] {
  const found = (path?.(document) ?? []).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return found.filter((card) => card !== null && card !== false && card !== '');
}

/** What a reply has beside its words, and whether these come in pieces of a single message. */
interface Beside {
  /** Absent = the target's settings cannot name any. */
  readonly cards?: readonly unknown[];
  readonly pieces?: 'joined' | undefined;
  /** Says what came where no words are found. */
  readonly instead?: (() => string) | undefined;
}

/**
 * The reply whose words a JSONPath has found: in one document, or in all that came of a turn. Throws TargetError
 * `target_bad_reply` when it has found nothing, or what are no words.
 */
export function replyAt(
  found: readonly unknown[],
  path: string,
  signals: Signals,
  { cards: named, pieces, instead }: Beside = {},
): Reply {
  const { messages, cards } = partsAt(found, path, named);
  const came = () => (instead === undefined ? '' : `; ${instead()}`);
  if (found.length + cards.length === 0 && !handedOver(signals)) throw nothingFound(path, came());
  const whole = pieces === 'joined' && messages.length > 0 ? [messages.join('')] : messages;
  return wholeReply({ messages: whole, cards, signals }, () => `there is no word in what ${path} finds${came()}`);
}

function nothingFound(path: string, came: string): TargetError {
  const why = `nothing in the reply matches ${path}, the JSONPath of the bot's text${came}`;
  return new TargetError('target_bad_reply', why);
}

type Parts = Pick<Reply, 'messages' | 'cards'>;

/**
 * What was found, as messages and, beside words, as parts that are no text. Lists are taken apart. An object where words
 * should be, a number or a boolean is not what the bot says to anybody: the path is wrong. `named`: what the target's
 * settings say to be cards, wherever they stand; undefined = they cannot.
 */
export function partsAt(found: readonly unknown[], path: string, named?: readonly unknown[]): Parts {
  const flat = found.flatMap((value) => (Array.isArray(value) ? value : [value])).filter((value) => value !== null);
  const messages = flat.filter((value) => typeof value === 'string');
  const cards = flat.filter((value) => typeof value === 'object' && !Array.isArray(value));
  const isList = found.some(Array.isArray);
  const foreign = flat.find(
    (value) =>
      typeof value !== 'string' && !named?.includes(value) && (!cards.includes(value) || messages.length === 0),
  );
  if (foreign !== undefined) throw noWords(foreign, path, { isList, mayBeCards: named !== undefined });
  // Where the words stand among the cards that are named, they are no cards.
  const others = (named ?? []).filter((card) => !cards.includes(card) && !messages.some((words) => words === card));
  return { messages, cards: [...cards, ...others] };
}

function noWords(
  value: unknown,
  list: string,
  { isList, mayBeCards }: { readonly isList: boolean; readonly mayBeCards: boolean },
): TargetError {
  const path = isList ? `${list}[*]` : list;
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, 80);
  const isObject = typeof value === 'object' && !Array.isArray(value);
  const key = isObject ? wordsKey(value as Readonly<Record<string, unknown>>) : undefined;
  const kind = isObject ? 'an object' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  const mayBe = isObject && mayBeCards ? `; if these are cards that it answers with alone, cards: ${list}` : '';
  const step = key === undefined ? `name the field that holds the words${mayBe}` : `perhaps ${path}.${key}`;
  return new TargetError(
    'target_bad_reply',
    `${path}, the JSONPath of the bot's text, finds ${kind} where words should be: ${shown} (${step})`,
  );
}

/** Fields that usually hold the words of a message. */
export const WORDS_KEYS = ['text', 'content', 'message', 'reply', 'answer', 'response', 'output', 'body', 'value'];
/** Fields that hold a text which is no words. */
const NO_WORDS_KEY = /^(?:type|kind|id|_id|url|src|href|role|lang|language|locale|status|session\w*|timestamp|time)$/i;

/** The field of an object that probably holds the words. */
function wordsKey(object: Readonly<Record<string, unknown>>): string | undefined {
  const texts = Object.keys(object).filter((key) => typeof object[key] === 'string' && isName(key));
  const [only, ...more] = texts.filter((key) => !NO_WORDS_KEY.test(key));
  return WORDS_KEYS.find((key) => texts.includes(key)) ?? (more.length === 0 ? only : undefined);
}

/** Whether a JSONPath may name a field without quotation marks. */
export function isName(key: string): boolean {
  return /^[A-Za-z_]\w*$/.test(key);
}

/** A character that somebody sees. */
const VISIBLE = /[^\s\p{C}\p{Z}]/u;

/**
 * A reply as the customer gets it: messages without a visible character are none. Throws TargetError
 * `target_empty_reply` when nothing is left, neither words nor cards nor a hand-over; `why` says where it was looked for.
 */
export function wholeReply({ messages, cards, signals }: Reply, why: string | (() => string)): Reply {
  const seen = messages.filter((message) => VISIBLE.test(message));
  if (seen.length === 0 && cards.length === 0 && !handedOver(signals))
    throw emptyReply(typeof why === 'string' ? why : why());
  return { messages: seen, cards, signals };
}

export function emptyReply(why: string): TargetError {
  return new TargetError('target_empty_reply', `the bot says nothing: ${why}`);
}

/**
 * The same of a model that can call tools. Calls alone are no reply: it waits for what they give. Throws TargetError
 * `target_unfinished` then.
 */
export function wholeModelReply(reply: Reply, calls: readonly unknown[], names: string, why: string): Reply {
  const bare = { ...reply, cards: reply.cards.filter((card) => !calls.includes(card)) };
  const isBare = bare.cards.length === 0 && !bare.messages.some((message) => VISIBLE.test(message));
  if (isBare && calls.length > 0 && !handedOver(reply.signals)) throw callsOnly(names);
  return wholeReply(reply, why);
}

function callsOnly(names: string): TargetError {
  return new TargetError(
    'target_unfinished',
    `the model says nothing but calls a tool (${names.slice(0, 100)}), and nobody here runs it`,
  );
}

export function signalValue(found: readonly unknown[]): unknown {
  return found.length > 1 ? found : (found[0] ?? null);
}

/** What the templates of one turn may use. */
export function turnScope(opening: SessionOpening, turn: { text: string; session: string; turn: number }) {
  return { ...turn, language: opening.language, customer: opening.customer?.fields ?? null };
}
