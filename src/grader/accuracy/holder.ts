import { assertionOf } from '../../language/assertion/assertion.js';
import { type AssertionClause, assertionClauses, clauseAt } from '../../language/assertion/clause.js';
import { contentWithin, type Fact, type Mention } from '../../language/fact/fact.js';
import { ranksIn } from '../../language/fact/ordinal.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { FIRST_NAMES } from '../../language/person/first-names.js';
import { names, subjectCues } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';
import type { FactContext } from './context.js';
import { isOfKind, VALUES } from './rival.js';
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
  if (rivals.some((rival) => areOfSeveral(context, own, rival))) return 'own';
  for (const holderOf of HOLDERS) {
    const holder = holderOf(context, own);
    if (holder === undefined) continue;
    const wanted = holder === 'own' ? 'other' : 'own';
    if (rivals.some((rival) => holderOf(context, rival) === wanted)) return holder;
  }
  return undefined;
}

const HOLDERS: readonly HolderOf[] = [byCode, byPointing, byRank, byPerson, byRelative, byGrant];

/** `Die erste am 5., die zweite am 7. Mai`, where both were asked about. */
function areOfSeveral({ exchange: { says, text } }: FactContext, own: Span, rival: Span): boolean {
  const [one, other] = [ranksIn(text, own)[0], ranksIn(text, rival)[0]];
  if (one === undefined || other === undefined || one === other) return false;
  const whole = { start: 0, end: says.text.length };
  return ranksIn(says, whole).length === 0 && figuresOf(says).some(({ amount = 0 }) => amount > 1 && amount < 9);
}

function memberAt(text: Reading, { kind }: Figure, at: Span): AssertionClause | undefined {
  const clause = clauseAt(text, at.start);
  return clause === undefined ? undefined : memberOf(text, clause, kind, at);
}

/** The clauses around that have another value of the kind. */
function rivalsOf({ exchange: { text }, today }: FactContext, figure: Figure, own: Span): AssertionClause[] {
  return figuresOf(text).flatMap((one) => {
    if (!isOfKind(text, figure, one, own) || sameFigure(one, figure, today)) return [];
    if ((one.start >= own.start && one.end <= own.end) || assertionOf(text, one).stance === 'negated') return [];
    return memberAt(text, figure, one) ?? [];
  });
}

/** A code in brackets belongs to the clause before it: `Die Schuhe kommen am 5. Mai (4712)`. */
function byCode(context: FactContext, clause: AssertionClause): Holder {
  const { text } = context.exchange;
  const asked = askedCodes(context);
  if (asked.length === 0) return undefined;
  const inside = codesWithin(text, clause);
  const next = assertionClauses(text).find((one) => one.start >= clause.end);
  const bracket = next !== undefined && text.folded[next.start - 1] === '(' && contentWithin(text, next).length === 1;
  const said = inside.length === 0 && bracket ? codesWithin(text, next) : inside;
  if (said.length === 0) return undefined;
  return said.some((code) => asked.some((one) => sameFigure(code, one))) ? 'own' : 'other';
}

/** `Your other order is due on 5 May, this one on 7 May`. */
function byPointing({ exchange: { says, text } }: FactContext, clause: AssertionClause): Holder {
  if (names(says, 'otherOnes')) return undefined;
  if (names(text, 'otherOnes', clause)) return 'other';
  return names(text, 'thisOnes', clause) ? 'own' : undefined;
}

/** `Die erste kommt am 5., die zweite am 7. Mai`: the one asked about by its number, or both. */
function byRank({ exchange: { says, text } }: FactContext, clause: AssertionClause): Holder {
  const [said, ...more] = ranksIn(text, clause);
  if (said === undefined || more.length > 0) return undefined;
  const [asked, ...others] = ranksIn(says, { start: 0, end: says.text.length });
  if (asked === undefined || others.length > 0) return undefined;
  return asked === said ? 'own' : 'other';
}

/** `Tom Becker pays £5, you pay £4`; asked about him, or about a relative, his is the answer. */
function byPerson({ exchange: { says, text } }: FactContext, clause: AssertionClause): Holder {
  if (names(says, 'relatives')) return undefined;
  const others = [
    ...subjectCues(text, 'others', clause),
    ...subjectCues(text, 'relatives', clause),
    ...namesIn(text, clause),
  ];
  if (others.length === 0) return names(text, 'addressed', clause) ? 'own' : undefined;
  const asked = new Set(contentWithin(says, { start: 0, end: says.text.length }).map((word) => word.stem));
  const named = others.flatMap((other) => contentWithin(text, other));
  return named.some((word) => asked.has(word.stem)) || names(text, 'addressed', clause) ? undefined : 'other';
}

/** `Deiner endet am 1. März, ihrer am 1. Juni`, where the wife's was asked about. */
function byRelative({ exchange: { says, text } }: FactContext, clause: AssertionClause): Holder {
  if (!names(says, 'relatives') || names(says, 'asker')) return undefined;
  if (names(text, 'relatives', clause)) return 'own';
  const [theirs] = subjectCues(text, 'theirs', clause);
  const [yours] = subjectCues(text, 'yours', clause);
  if (theirs !== undefined && yours !== undefined && theirs.start === yours.start)
    // "Ihrer" and "ihrer" are told apart by the capital, but not at the head of a sentence.
    return isHead(text, theirs) ? undefined : isCapital(text, theirs) ? 'other' : 'own';
  if (theirs !== undefined && yours === undefined) return 'own';
  return yours !== undefined && theirs === undefined ? 'other' : undefined;
}

function isHead({ sentences }: Reading, { start }: Span): boolean {
  return (spanAt(sentences, start)?.start ?? 0) >= start - 1;
}

/** `Beantragt hatten Sie 2.500 €, bewilligt sind 1.800`. */
function byGrant({ exchange: { says, text } }: FactContext, clause: AssertionClause): Holder {
  if (names(says, 'requested')) return undefined;
  if (names(text, 'granted', clause)) return 'own';
  return names(text, 'requested', clause) ? 'other' : undefined;
}

function isCapital({ text }: Reading, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** First names with a name behind them: `Tom Becker`. */
function namesIn(text: Reading, clause: Span): Span[] {
  const words = contentWithin(text, clause);
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined || next.start - word.end !== 1 || !isCapital(text, word) || !isCapital(text, next))
      return [];
    return FIRST_NAMES.has(word.folded) ? [{ start: word.start, end: next.end }] : [];
  });
}
