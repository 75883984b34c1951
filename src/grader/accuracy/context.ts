import type { Evidence } from '../../domain/verdict.js';
import type { Span } from '../../language/span.js';
import type { Conversation, Exchange } from '../port.js';

/** A turn while its facts are checked: what of the conversation matters to whether a fact is stated. */
export interface FactContext {
  readonly conversation: { readonly exchanges: readonly Pick<Exchange, 'turn' | 'says'>[] };
  readonly exchange: Pick<Exchange, 'turn' | 'says' | 'text'>;
  /** ISO day that relative dates are counted from. */
  readonly today?: string;
  /** All facts that the reply must state. */
  readonly owed?: readonly string[];
}

/** A turn while the sources of its figures are looked for. */
export interface SourceContext extends FactContext {
  readonly conversation: Conversation;
  readonly exchange: Exchange;
}

/** What became of one expectation. */
export interface Finding {
  readonly ok: boolean;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** A span's words, cut at the message's end so that the quote stands in one message. */
export function quoteOf(context: FactContext, span: Span): string {
  return context.exchange.text.text.slice(span.start, span.end).split('\n')[0]?.trim() ?? '';
}

export function evidence(context: FactContext, span: Span, rule: string): Evidence {
  return { turn: context.exchange.turn, quote: quoteOf(context, span), rule };
}
