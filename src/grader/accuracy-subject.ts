import { clauseAt } from '../language/assertion-clause.js';
import { contentWithin, type Fact, type Mention } from '../language/fact.js';
import { type Figure, figuresOf, sameFigure } from '../language/figures/figures.js';
import type { Reading } from '../language/reading.js';
import type { Span } from '../language/span.js';
import type { FactContext } from './accuracy-facts.js';

/**
 * The words that show a figure to be said of another thing than the one asked about: another order's number in its
 * clause, or a rival figure that the question's own words stand with.
 */
export function otherThing(context: FactContext, fact: Fact, mention: Mention): Span | undefined {
  return otherCode(context, fact, mention) ?? rivalOwner(context, fact, mention);
}

function codesIn(reading: Reading): Figure[] {
  return figuresOf(reading).filter((figure) => figure.kind === 'id');
}

function otherCode(context: FactContext, fact: Fact, mention: Mention): Span | undefined {
  const { exchange } = context;
  if (fact.figures.some((figure) => figure.kind === 'id' || figure.kind === 'number')) return undefined;
  const asked = askedCodes(context);
  if (asked.length === 0) return undefined;
  const clause = clauseAt(exchange.text, mention.start);
  const sentence = exchange.text.sentences.find((one) => one.start <= mention.start && mention.start < one.end);
  const inClause = codesWithin(exchange.text, clause);
  const near =
    inClause.length > 0
      ? inClause
      : codesWithin(exchange.text, sentence)
          .filter((code) => code.end <= mention.start)
          .slice(-1);
  if (near.length === 0 || near.some((code) => asked.some((one) => sameFigure(code, one)))) return undefined;
  return near[0];
}

function codesWithin(reading: Reading, area: Span | undefined): Figure[] {
  return area === undefined ? [] : codesIn(reading).filter((code) => code.start >= area.start && code.end <= area.end);
}

/** The code that the customer's question is about: the first of the latest turn that names one. */
function askedCodes(context: FactContext): Figure[] {
  const { conversation, exchange } = context;
  for (const earlier of conversation.exchanges.filter((one) => one.turn <= exchange.turn).reverse()) {
    const codes = codesIn(earlier.says);
    if (codes.length > 0) return codes.slice(0, 1);
  }
  return [];
}

function rivalOwner(context: FactContext, fact: Fact, mention: Mention): Span | undefined {
  const reading = context.exchange.text;
  const own = fact.figures[0];
  if (own === undefined || fact.figures.length > 1) return undefined;
  const rivals = figuresOf(reading).filter(
    (figure) => figure.kind === own.kind && !sameFigure(figure, own, context.today),
  );
  if (rivals.length === 0) return undefined;
  const question = new Set(
    contentWithin(context.exchange.says, { start: 0, end: context.exchange.says.text.length }).map((word) => word.stem),
  );
  const clause = clauseAt(reading, mention.start);
  if (clause === undefined) return undefined;
  const words = contentWithin(reading, clause).filter((word) => word.end <= mention.start || word.start >= mention.end);
  if (
    words.length === 0 ||
    words.some((word) => question.has(word.stem)) ||
    !words.some((word) => /^\p{L}{4,}/u.test(word.folded))
  )
    return undefined;
  for (const rival of rivals) {
    const other = clauseAt(reading, rival.start);
    if (other === undefined || other === clause) continue;
    if (contentWithin(reading, other).some((word) => question.has(word.stem) && !/^\d/.test(word.folded)))
      return words[0];
  }
  return undefined;
}
