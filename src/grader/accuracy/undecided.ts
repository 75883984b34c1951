import { type AssertionClause, assertionClauses, clauseAt } from '../../language/assertion/clause.js';
import { contentWithin, type Fact, type Mention } from '../../language/fact/fact.js';
import { figuresOf } from '../../language/figures/figures.js';
import { names } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import type { Span } from '../../language/span.js';
import type { FactContext } from './context.js';
import { Asked } from './contrast.js';

/**
 * The words that leave the customer's own value open where another's is named: `In der Business sind es 2 Koffer, bei Ihnen
 * hängt es von der Strecke ab`, `Your wife paid £9.90, yours is still being worked out`.
 */
export function undecidedInstead(context: FactContext, fact: Fact, mention: Mention): Span | undefined {
  const { says, text } = context.exchange;
  if (fact.figures.length !== 1 || names(says, 'formerOnes')) return undefined;
  const clause = clauseAt(text, mention.start);
  if (clause === undefined) return undefined;
  const later = assertionClauses(text).filter(
    (one) => one.start >= clause.end && one.sentence <= clause.sentence + 1 && names(text, 'undecided', one),
  );
  return later.find(
    (one) => !hasFigure(text, fact, one) && (isOwn(context, one, clause) || isAsked(context, one, clause)),
  );
}

function hasFigure(text: Reading, fact: Fact, area: Span): boolean {
  const kind = fact.figures[0]?.kind;
  return figuresOf(text).some((one) => one.kind === kind && one.start >= area.start && one.end <= area.end);
}

/** The customer's own in this clause, another's or an earlier one's in that with the value. */
function isOwn({ exchange: { says, text } }: FactContext, one: AssertionClause, valued: AssertionClause): boolean {
  if (names(says, 'relatives')) return false;
  const own = (['mine', 'thisOnes', 'possessives', 'addressed'] as const).some((cue) => names(text, cue, one));
  const former = names(text, 'formerOnes', valued);
  if (former && one.sentence === valued.sentence) return true;
  if (!own) return false;
  if (former || (['relatives', 'others', 'otherOnes'] as const).some((cue) => names(text, cue, valued))) return true;
  const addressed = names(text, 'possessives', valued) || names(text, 'addressed', valued);
  return !addressed && one.sentence === valued.sentence && isLed(text, one);
}

/** `…, bei Ihnen hängt es …`, `…, in your class …`: a preposition and the customer open the clause. */
function isLed(text: Reading, { start, end }: Span): boolean {
  const head = { start, end: Math.min(end, start + 14) };
  const own = names(text, 'possessives', head) || names(text, 'addressed', head);
  return own && LED.test(text.folded.slice(start, end));
}

const LED = new RegExp(`^[ ,]*(?:${small('inYourCase')}) `, 'u');

/** `Starter is $12, while Pro is quoted individually`: what was asked about stands here, and another thing there. */
function isAsked({ exchange: { says, text } }: FactContext, one: AssertionClause, valued: AssertionClause): boolean {
  const question = contentWithin(says, { start: 0, end: says.text.length });
  const asked = new Asked(question, says.language.inflection.compounds);
  const [first] = contentWithin(text, one);
  const own = contentWithin(text, valued);
  if (first === undefined || !asked.has(first.stem) || own.some((word) => asked.has(word.stem))) return false;
  const verbs = text.language.assertion.finiteVerbs;
  return one.sentence === valued.sentence && !verbs.includes(first.folded) && own.length > 0;
}
