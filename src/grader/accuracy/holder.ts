import { assertionOf } from '../../language/assertion/assertion.js';
import { type AssertionClause, clauseAt } from '../../language/assertion/clause.js';
import { contentWithin, type Fact, type Mention } from '../../language/fact/fact.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { FIRST_NAMES } from '../../language/person/first-names.js';
import { names, subjectCues } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';
import type { FactContext } from './context.js';
import { askedCodes, codesWithin, memberOf } from './subject.js';

/** Whose a clause's value is: the one's that was asked about, somebody or something else's, or not said. */
type Holder = 'own' | 'other' | undefined;

/** Tells whose value a clause has. */
type HolderOf = (context: FactContext, clause: AssertionClause) => Holder;

/**
 * Where a reply sets two values against each other in so many words, one for what was asked about and one for another person
 * or order, which of them a mention is: `Andere zahlen 5 €, Sie 4 €`, `Order 4712 arrives on 5 May, order 4711 on 7 May`.
 * Neither needs weighing.
 */
export function heldBy(context: FactContext, fact: Fact, mention: Mention): Holder {
  const [figure, ...more] = fact.figures;
  if (figure === undefined || more.length > 0 || !VALUES.has(figure.kind)) return undefined;
  const { text } = context.exchange;
  const own = memberAt(text, figure, mention);
  if (own === undefined) return undefined;
  const rivals = rivalsOf(context, figure, own);
  if (rivals.length === 0) return undefined;
  for (const holderOf of HOLDERS) {
    const holder = holderOf(context, own);
    if (holder === undefined) continue;
    const wanted = holder === 'own' ? 'other' : 'own';
    if (rivals.some((rival) => holderOf(context, rival) === wanted)) return holder;
  }
  return undefined;
}

/** What somebody or something has; a code names it. */
const VALUES: ReadonlySet<string> = new Set(['money', 'date', 'time', 'duration', 'percent', 'quantity']);

const HOLDERS: readonly HolderOf[] = [byCode, byPointing, byPerson];

function memberAt(text: Reading, { kind }: Figure, at: Span): AssertionClause | undefined {
  const clause = clauseAt(text, at.start);
  return clause === undefined ? undefined : memberOf(text, clause, kind, at);
}

/** The clauses around that have another value of the kind. */
function rivalsOf({ exchange: { text }, today }: FactContext, figure: Figure, own: Span): AssertionClause[] {
  return figuresOf(text).flatMap((one) => {
    if (one.kind !== figure.kind || sameFigure(one, figure, today)) return [];
    if ((one.start >= own.start && one.end <= own.end) || assertionOf(text, one).stance === 'negated') return [];
    return memberAt(text, figure, one) ?? [];
  });
}

function byCode(context: FactContext, clause: AssertionClause): Holder {
  const asked = askedCodes(context);
  const said = codesWithin(context.exchange.text, clause);
  if (asked.length === 0 || said.length === 0) return undefined;
  return said.some((code) => asked.some((one) => sameFigure(code, one))) ? 'own' : 'other';
}

/** `Your other order is due on 5 May, this one on 7 May`. */
function byPointing({ exchange: { says, text } }: FactContext, clause: AssertionClause): Holder {
  if (names(says, 'otherOnes')) return undefined;
  if (names(text, 'otherOnes', clause)) return 'other';
  return names(text, 'thisOnes', clause) ? 'own' : undefined;
}

/** `Tom Becker pays £5, you pay £4`; asked about him, or about a relative, his is the answer. */
function byPerson({ exchange: { says, text } }: FactContext, clause: AssertionClause): Holder {
  if (names(says, 'relatives')) return undefined;
  const others = [...subjectCues(text, 'others', clause), ...namesIn(text, clause)];
  if (others.length === 0) return names(text, 'addressed', clause) ? 'own' : undefined;
  const asked = new Set(contentWithin(says, { start: 0, end: says.text.length }).map((word) => word.stem));
  const named = others.flatMap((other) => contentWithin(text, other));
  return named.some((word) => asked.has(word.stem)) || names(text, 'addressed', clause) ? undefined : 'other';
}

/** First names with a name behind them: `Tom Becker`. */
function namesIn(text: Reading, clause: Span): Span[] {
  const words = contentWithin(text, clause);
  const isCapital = ({ start }: Span) => /^\p{Lu}/u.test(text.text.slice(start, start + 2));
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined || next.start - word.end !== 1 || !isCapital(word) || !isCapital(next)) return [];
    return FIRST_NAMES.has(word.folded) ? [{ start: word.start, end: next.end }] : [];
  });
}
