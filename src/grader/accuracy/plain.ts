import { assertionClauses, clauseAt } from '../../language/assertion/clause.js';
import { cuesWithin } from '../../language/assertion/cues.js';
import { contentWithin, type Fact, type Mention } from '../../language/fact/fact.js';
import { nothingDue } from '../../language/fact/nothing.js';
import { wordsOf } from '../../language/fact/word-fact.js';
import { type Figure, figuresOf, sameFigure, weekdayOf } from '../../language/figures/figures.js';
import { names } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';
import type { FactContext } from './context.js';

/** A reply of more words or clauses than this says more than the value. */
const MOST_WORDS = 14;
const MOST_CLAUSES = 3;

/**
 * Whether a reply is nothing but the value said of what was asked for: a short one with a word of the question beside the value,
 * or with the value as a limit, and no other figure that could be meant. No model need weigh that.
 */
export function isPlain({ exchange: { says, text }, today }: FactContext, fact: Fact, mention: Mention): boolean {
  if (isNothingDue(text, mention)) return true;
  const [figure, ...more] = fact.figures;
  if (figure === undefined || more.length > 0) return false;
  if (assertionClauses(text).length > MOST_CLAUSES || wordsOf(text).length > MOST_WORDS) return false;
  const isAsked = (one: Figure) => figuresOf(says).some((other) => sameFigure(one, other, today));
  if (figuresOf(text).some((one) => isRival(one, figure, today) && !isAsked(one))) return false;
  const clause = clauseAt(text, mention.start);
  if (clause === undefined || names(text, 'past', clause)) return false;
  const asked = new Set(contentWithin(says, { start: 0, end: says.text.length }).map((word) => word.stem));
  const own = contentWithin(text, spanAt(text.sentences, mention.start) ?? clause).filter(
    (word) => word.end <= mention.start || word.start >= mention.end,
  );
  return own.some((word) => asked.has(word.stem)) || isDeniedBeyond(text, clause, mention);
}

/** "That's on us", "das kostet Sie nichts", and no amount beside it: the phrase itself says it, in words that the model never met as this fact. */
function isNothingDue(text: Reading, { start, end }: Span): boolean {
  if (figuresOf(text).some(({ kind }) => kind === 'money')) return false;
  return nothingDue(text).some((span) => span.start >= start && span.end <= end);
}

/** `Freitags auf Samstag sind es 104`: a number may leave out its unit. */
function isRival(one: Figure, figure: Figure, today: string | undefined): boolean {
  if (one.kind !== figure.kind && one.kind !== 'number') return false;
  // "Am 3. März 2026 (Dienstag)"
  const weekday = /^w(\d)$/.exec(one.value)?.[1];
  return !sameFigure(one, figure, today) && !(weekday !== undefined && weekdayOf(figure.value) === Number(weekday));
}

/** `Über 20 kg nehmen wir nicht`: the limit opens the clause, and what lies beyond it is denied. */
function isDeniedBeyond(text: Reading, clause: Span, { start, end }: Span): boolean {
  const limit = cuesWithin(text, 'limits', { start: clause.start, end: start }).at(-1);
  if (limit === undefined || start - limit.end > 1) return false;
  return cuesWithin(text, 'negators', { start: end, end: clause.end }).length > 0;
}
