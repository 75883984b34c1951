import { assertionOf } from '../../language/assertion/assertion.js';
import { type AssertionClause, otherClauses } from '../../language/assertion/clause.js';
import { cuesWithin } from '../../language/assertion/cues.js';
import type { Fact, Mention } from '../../language/fact/fact.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import { names, subjectCues } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import type { Span } from '../../language/span.js';
import type { FactContext } from './context.js';

/** Whether a clause says in so many words what holds for the customer's own: `Yours arrives on 12 June`. */
export function saysOwn({ exchange: { says, text } }: FactContext, clause: AssertionClause): boolean {
  return !names(says, 'relatives') && names(text, 'mine', clause);
}

/**
 * `Platform 4 is the Leeds train. Yours is on 7`, `free from £50; for your basket it's £3.99`: said of another thing, as another
 * value, or a no, is said of the customer's own elsewhere; `Your wife's order arrives on the 12th; yours is being packed`.
 */
export function setAgainstOwn(
  context: FactContext,
  fact: Fact,
  mention: Mention,
  clause: AssertionClause,
): Span | undefined {
  const { says, text } = context.exchange;
  if (names(says, 'relatives') || fact.figures.length > 1) return undefined;
  const others = otherClauses(text, clause).filter((one) => names(text, 'mine', one));
  if (others.length === 0 || names(text, 'mine', clause)) return undefined;
  if (isOfRelative(text, clause)) return clause;
  if (names(text, 'possessives', clause)) return undefined;
  const rival = others.some((other) => isRival(context, fact, mention, other));
  return rival ? clause : undefined;
}

/** `your wife's order`, `die Ihrer Frau`. */
function isOfRelative(text: Reading, clause: Span): boolean {
  return subjectCues(text, 'relatives', clause).some(({ start, end }) => {
    const before = text.folded.slice(clause.start, start);
    return /'s$/u.test(text.folded.slice(start, end)) || YOUR_GENITIVE.test(before);
  });
}

const YOUR_GENITIVE = new RegExp(`(?:${small('yourGenitive')}) $`, 'u');

function isRival({ exchange: { text }, today }: FactContext, fact: Fact, mention: Mention, other: Span): boolean {
  const [figure] = fact.figures;
  const within = figuresOf(text).filter((one) => one.start >= other.start && one.end <= other.end);
  if (figure === undefined) {
    const free = subjectCues(text, 'free', mention).length > 0;
    return free && within.some((one) => one.kind === 'money');
  }
  const denied = within.length === 0 && cuesWithin(text, 'negators', other).length > 0;
  return (
    denied ||
    within.some(
      (one) =>
        (one.kind === figure.kind || one.kind === 'number') &&
        !sameFigure(one, figure, today) &&
        assertionOf(text, one).stance !== 'negated',
    )
  );
}
