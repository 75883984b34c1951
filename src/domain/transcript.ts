import type { ErrorCode } from './errors.js';

/** What the target says beside its words. `handoff` is the value of its hand-over signal. */
export interface Signals {
  readonly handoff?: unknown;
  readonly [name: string]: unknown;
}

/** The bot's answer to one customer utterance: one or several messages. */
export interface Reply {
  readonly messages: readonly string[];
  /** Parts of the reply that are no text (cards, buttons), as the target sent them. */
  readonly cards: readonly unknown[];
  readonly signals: Signals;
}

/** Durations in milliseconds on a monotonic clock, from the moment the customer's words were sent. */
export interface Timing {
  readonly first_byte_ms: number | null;
  readonly total_ms: number;
}

/** Why a turn has no reply. Never the bot's quality. */
export interface TurnError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What the customer told the bot within a turn, when it asked for it. */
export interface Round {
  /** Names in `answers:`. */
  readonly names: readonly string[];
  readonly says: string;
  /** Messages of the turn's reply that came before. */
  readonly after: number;
}

/** One customer utterance and what came back. */
export interface Turn {
  readonly says: string;
  /** Answers given before the reply was whole, in order; absent = the bot asked for nothing. */
  readonly rounds?: readonly Round[];
  readonly reply: Reply | null;
  readonly timing: Timing | null;
  readonly error?: TurnError;
}

/** What was really said in one trial, in order. Shorter than the dialogue when it broke off. */
export interface Transcript {
  readonly turns: readonly Turn[];
  /** Whether the target has a hand-over signal at all: a hand-over claimed in words then needs it. */
  readonly handoffSignal: boolean;
}

/** A hand-over signal counts when it is present and not false, null, empty or zero. */
export function handedOver(signals: Signals): boolean {
  const value = signals.handoff;
  if (value === undefined || value === null || value === false || value === '' || value === 0) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object') return Object.keys(value).length > 0;
  return String(value).toLowerCase() !== 'false';
}

/** All that the customer said in a turn, answers last. */
export function saidText({ says, rounds = [] }: Pick<Turn, 'says' | 'rounds'>): string {
  return rounds.length === 0 ? says : [says, ...rounds.map((round) => round.says)].join('\n');
}

/** A turn as it went: who said what, in order. */
export function voicesOf({
  says,
  reply,
  rounds = [],
}: Turn): { readonly by: 'customer' | 'bot'; readonly text: string }[] {
  const messages = reply?.messages ?? [];
  const starts = [0, ...rounds.map(({ after }) => after)];
  const customer = [says, ...rounds.map((round) => round.says)];
  return customer.flatMap((text, index) => [
    { by: 'customer' as const, text },
    ...messages.slice(starts[index], starts[index + 1]).map((message) => ({ by: 'bot' as const, text: message })),
  ]);
}

/** Two parts of a reply as one. */
export function joinedReply(before: Reply, after: Reply): Reply {
  const signals = { ...before.signals, ...after.signals };
  // A hand-over stays one, whatever is said behind it.
  const handoff = handedOver(after.signals) || !handedOver(before.signals) ? signals.handoff : before.signals.handoff;
  return {
    messages: [...before.messages, ...after.messages],
    cards: [...before.cards, ...after.cards],
    signals: handoff === undefined ? signals : { ...signals, handoff },
  };
}

/** The whole text of a reply, messages joined by a line break. */
export function replyText(reply: Reply): string {
  return reply.messages.length === 1 ? (reply.messages[0] ?? '') : reply.messages.join('\n');
}
