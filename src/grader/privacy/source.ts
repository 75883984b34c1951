import type { Reply } from '../../domain/transcript.js';
import { replyText } from '../../domain/transcript.js';
import type { Evidence } from '../../domain/verdict.js';
import type { Span } from '../../language/span.js';
import { type Spoken, spoken } from './stream.js';

/** One part of a reply that can leak: its text, its signals, its cards. */
export interface Source {
  readonly what: 'text' | 'signals' | 'cards';
  readonly text: Spoken;
  /** The parts that may be quoted, with their offsets in the text. */
  readonly parts: readonly Span[];
}

/** All parts of a reply that hold anything. */
export function sourcesOf(reply: Reply): Source[] {
  const sources: Source[] = [];
  const text = replyText(reply);
  if (text !== '') {
    let start = 0;
    const parts = reply.messages.map((message) => {
      const part = { start, end: start + message.length };
      start = part.end + 1;
      return part;
    });
    sources.push({ what: 'text', text: spoken(text), parts });
  }
  const signals = JSON.stringify(reply.signals) ?? '';
  if (signals.length > 20) sources.push(whole('signals', signals));
  if (reply.cards.length > 0) sources.push(whole('cards', JSON.stringify(reply.cards) ?? ''));
  return sources;
}

function whole(what: Source['what'], text: string): Source {
  return { what, text: spoken(text), parts: [{ start: 0, end: text.length }] };
}

const LONGEST_QUOTE = 200;

/** The span as verbatim quotes: one for each message that it touches. */
export function quotes(source: Source, span: Span, turn: number, rule: string): Evidence[] {
  const found: Evidence[] = [];
  for (const part of source.parts) {
    const start = Math.max(span.start, part.start);
    const end = Math.min(span.end, part.end, start + LONGEST_QUOTE);
    if (start >= end) continue;
    const quote = source.text.source.slice(start, end).trim();
    if (quote !== '') found.push({ turn, quote, rule });
  }
  return found;
}
