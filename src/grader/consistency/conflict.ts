import type { Clause } from '../../language/claims/clause.js';
import { setApart, type TopicWord } from '../../language/claims/topic.js';
import type { Span } from '../../language/span.js';
import { quote } from '../../language/span.js';
import type { Said } from './ledger.js';

/** Two things that cannot both be true. `now` and `before` quote the replies. */
export interface Conflict {
  readonly rule: string;
  readonly reason: string;
  readonly now: string;
  readonly before: string;
  /** 1-based turn of the earlier reply. */
  readonly turn: number;
}

/** What a reply is held against. */
export interface Comparison {
  readonly now: Said;
  /** All earlier replies, whatever they are about. */
  readonly earlier: readonly Said[];
  /** Earlier replies about the same thing whose statements still hold. */
  readonly before: readonly Said[];
  /** Earlier replies that a later change has overtaken. */
  readonly overtaken: readonly Said[];
  /** The reply whose facts this one must repeat. */
  readonly reference: Said | undefined;
  /** The script names the reference; else it is the reply whose question is asked again. */
  readonly given: boolean;
  /** No figure of this reply can be another than one of `before`. */
  readonly agreed: boolean;
  /** ISO day. */
  readonly today: string | undefined;
}

/** A comparison with nothing said before. */
export const idle: Omit<Comparison, 'now'> = {
  earlier: [],
  before: [],
  overtaken: [],
  reference: undefined,
  given: false,
  agreed: false,
  today: undefined,
};

/** A conflict between two pieces of replies; `what` is said of the later one. */
export function conflictBetween(rule: string, what: string, now: Said, span: Span, then: Said, other: Span): Conflict {
  const nowQuote = quote(now.reply.text, span).trim();
  const thenQuote = quote(then.reply.text, other).trim();
  const reason = `${what}: "${nowQuote}" here, "${thenQuote}" in turn ${then.turn}`;
  return { rule, reason, now: nowQuote, before: thenQuote, turn: then.turn };
}

/** All of a reply, for a conflict that no single words of it show. */
export function wholeReply({ reply }: Said): Span {
  return { start: 0, end: reply.text.length };
}

/** Whether each names a member of one family of like things, but not the same one. */
export function areSetApart(a: readonly TopicWord[], b: readonly TopicWord[]): boolean {
  const one = setApart(a);
  const other = setApart(b);
  return one.size > 0 && other.size > 0 && ![...one].some((row) => other.has(row));
}

/** "Not at the station." answers the question and says nothing by itself. */
export function isFragment(clause: Clause): boolean {
  const first = clause.marks.find((mark) => mark.kind === 'negator');
  if (first === undefined || clause.end - clause.start > 40) return false;
  return first.start - clause.start < 2 || clause.end - first.end < 2;
}
