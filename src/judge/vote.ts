import { z } from 'zod';
import { replyText, type Transcript } from '../domain/transcript.js';
import type { Evidence } from '../domain/verdict.js';
import { findQuote } from './quote.js';

/** An answer of the judge in the form that was asked for. */
export interface Vote {
  readonly choice: string;
  readonly quote: string;
  readonly reason: string;
}

const form = z.object({ choice: z.string(), quote: z.string().nullish(), reason: z.string().nullish() });

const LONGEST_REASON = 600;

/** Reads an answer: JSON, be it in a fence or between other words. Null when it is of another form or choice. */
export function readVote(answer: string, choices: ReadonlyMap<string, unknown>): Vote | null {
  const parsed = form.safeParse(jsonIn(answer));
  if (!parsed.success) return null;
  const choice = parsed.data.choice
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ');
  if (!choices.has(choice)) return null;
  const reason = (parsed.data.reason ?? '').replaceAll(/\s+/g, ' ').trim();
  return { choice, quote: (parsed.data.quote ?? '').trim(), reason: reason.slice(0, LONGEST_REASON) };
}

/** The JSON of an answer, be it in a fence or between other words; null when there is none. */
export function jsonIn(answer: string): unknown {
  const first = answer.indexOf('{');
  const last = answer.lastIndexOf('}');
  if (first === -1 || last < first) return null;
  try {
    return JSON.parse(answer.slice(first, last + 1));
  } catch {
    return null;
  }
}

/** Where a quote of the judge stands: in the reply that is judged, else in an earlier one, the latest first. */
export function quotedIn({ turns }: Transcript, turn: number, quote: string, rule: string): Evidence | null {
  for (let at = turn; at >= 1; at -= 1) {
    const reply = turns[at - 1]?.reply;
    if (reply == null) continue;
    const texts = [replyText(reply), ...[...reply.cards, reply.signals].flatMap(textsIn)];
    for (const text of texts) {
      const found = findQuote(text, quote);
      if (found !== null) return { turn: at, quote: found.quote, rule };
    }
  }
  return null;
}

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
