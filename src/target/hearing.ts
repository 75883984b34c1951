import { TargetError, type TargetErrorCode } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import { cameInstead, holdsCards, quoted } from './came-instead.js';
import type { Watch } from './deadlines.js';
import { parseJson } from './http-body.js';
import { type Inbox, nextWithin } from './inbox.js';
import type { PathQuery } from './json-path.js';
import { cardsIn, partsAt, replyAt, signalValue } from './reply.js';
import { reportedCode } from './used-up.js';

/** What is looked for in each message of a bot that speaks by itself. */
export interface HearingPaths {
  /** Null = a message is words as it is. */
  readonly reply: PathQuery | null;
  /** As written, for errors. */
  readonly replyPath: string;
  readonly cards: PathQuery | null;
  readonly handoff: PathQuery | null;
  /** What ends a reply; null = quiet does. */
  readonly end: PathQuery | null;
  readonly error: PathQuery | null;
  /** What helps where a message is no JSON, in words. */
  readonly otherwise: string;
}

/** What a reply is put together from. */
export interface Hearing {
  /** Takes the next message; true when it ends the reply. Throws TargetError. */
  take(message: string, at_ms?: number): boolean;
  /** Whether the bot has said something since this hearing began. */
  hasWords(): boolean;
  /** Whether it has shown cards that the target's settings do not name, and has said nothing. */
  hasOnlyCards(): boolean;
  /** Whether there is nothing in it, no signal either. */
  isEmpty(): boolean;
  /** When the last message came, in milliseconds of the turn. */
  last_ms(): number;
  /** What there is, be it nothing. */
  soFar(): Reply;
  /** Throws TargetError when there is nothing. */
  reply(): Reply;
  /** What is wrong with what came as a reply; null = nothing. */
  fault(): unknown;
  /** What a reply that has not come to its end lacks, in words; null where nothing came, or nothing is known to be missing. */
  missing(): string | null;
  readonly found: readonly unknown[];
  readonly cards: readonly unknown[];
  readonly signals: readonly unknown[];
}

/** `before`: what opens the reply, but does not end it. */
export function createHearing(paths: HearingPaths, before?: Hearing): Hearing {
  const { reply, cards: cardsPath, end, error, handoff } = paths;
  const found: unknown[] = [...(before?.found ?? [])];
  const cards: unknown[] = [...(before?.cards ?? [])];
  const signals: unknown[] = [...(before?.signals ?? [])];
  const early = found.length + cards.length;
  let came: unknown;
  let onlyCards = false;
  let last_ms = 0;
  const told = () => (handoff === null ? {} : { handoff: signalValue(signals) });
  const instead = () => cameInstead(came, paths.replyPath);
  const soFar = (): Reply => {
    return { ...partsAt(found, paths.replyPath, cards), signals: told() };
  };
  const whole = () => replyAt(found, paths.replyPath, told(), { cards, instead });
  return {
    found,
    cards,
    signals,
    hasWords: () => found.length + cards.length > early,
    hasOnlyCards: () => onlyCards && found.length + cards.length === early,
    isEmpty: () => found.length + cards.length + signals.length === 0,
    last_ms: () => last_ms,
    soFar,
    take(message, at_ms = 0) {
      last_ms = at_ms;
      const document = reply === null ? parsedOrText(message) : parsed(message, paths);
      // Cards explain a reply without words, be it that something else came behind them.
      if (!onlyCards) came = document;
      onlyCards ||= cardsPath === null && reply !== null && end === null && holdsCards(document);
      if (error?.(document).some(isTrue))
        throw new TargetError(reportedCode(message), `the bot tells of an error: ${message.slice(0, 200)}`);
      signals.push(...(handoff?.(document).filter(isTrue) ?? []));
      found.push(...(reply === null ? [message] : reply(document)).filter((value) => value !== null));
      cards.push(...cardsIn(document, cardsPath));
      return end?.(document).some(isTrue) ?? false;
    },
    reply: whole,
    fault() {
      try {
        whole();
        return null;
      } catch (error) {
        return error;
      }
    },
    missing() {
      if (came === undefined) return null;
      const isHeard = found.length + cards.length > early;
      if (!isHeard) return `no words at ${paths.replyPath} in what it sent; ${instead()}`;
      return end === null ? null : "its words came, but nothing that the target's end finds";
    },
  };
}

/** Words may follow cards that nobody has named: they are waited for so long at least, where quiet ends a reply. */
const BEHIND_CARDS_MS = 1_000;

function quietAfter(hearing: Hearing, quiet_ms: number | null): number | null {
  if (quiet_ms === null || hearing.hasWords()) return quiet_ms;
  return hearing.hasOnlyCards() ? Math.max(quiet_ms, BEHIND_CARDS_MS) : null;
}

export interface Listening {
  /** Null = the end of a reply is told. */
  readonly quiet_ms: number | null;
  readonly signal: AbortSignal;
  readonly watch?: Watch;
  /** Whether a bot that is gone after its words has ended its reply with that. */
  readonly mayLeave: boolean;
}

/** Hears messages until the reply is whole. Resolves to the milliseconds until the first of them. */
export async function hearReply(
  inbox: Inbox<string>,
  hearing: Hearing,
  { quiet_ms, signal, watch, mayLeave }: Listening,
): Promise<number | null> {
  let first_byte_ms: number | null = null;
  for (;;) {
    const ends_ms = quietAfter(hearing, quiet_ms);
    const next = nextWithin(inbox, ends_ms, signal);
    const arrived = await next.catch((error: unknown) => {
      if (mayLeave && ends_ms !== null && hasLeft(error)) return null;
      throw error;
    });
    if (arrived === null) return first_byte_ms;
    const now_ms = watch?.elapsed() ?? 0;
    first_byte_ms ??= now_ms;
    watch?.bytes();
    if (hearing.take(arrived.message, now_ms)) return first_byte_ms;
  }
}

/**
 * A turn that came to no end, with what did come: a setting may be what is missing. `rest`: what was written of a line
 * whose end has not come.
 */
export function explained(error: unknown, hearing: Hearing | undefined, rest = ''): unknown {
  if (!(error instanceof TargetError) || !UNENDED.has(error.code)) return error;
  // An `idle` that is shorter than words are waited for behind cards ends the reply as well.
  if (error.code === 'target_timeout_idle' && hearing?.hasOnlyCards()) return hearing.fault() ?? error;
  const missing = rest === '' ? (hearing?.missing() ?? null) : `it wrote a line without its end: ${quoted(rest)}`;
  return missing === null ? error : new TargetError(error.code, `${error.message}: ${missing}`, { cause: error });
}

const UNENDED: ReadonlySet<TargetErrorCode> = new Set<TargetErrorCode>([
  'target_timeout_first_byte',
  'target_timeout_idle',
  'target_timeout_total',
  'target_reset',
  'target_exited',
]);

function hasLeft(error: unknown): boolean {
  return error instanceof TargetError && (error.code === 'target_reset' || error.code === 'target_exited');
}

function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false;
}

function parsed(message: string, { otherwise }: HearingPaths): unknown {
  try {
    return parseJson(message);
  } catch (error) {
    if (!(error instanceof TargetError) || error.code !== 'target_bad_reply') throw error;
    throw new TargetError(error.code, `${error.message} (${otherwise})`, { cause: error });
  }
}

function parsedOrText(message: string): unknown {
  try {
    return parseJson(message);
  } catch {
    return message;
  }
}
