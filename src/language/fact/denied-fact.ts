import { type Assertion, assertionOf } from '../assertion/assertion.js';
import { clauseAt } from '../assertion/clause.js';
import { perLanguage } from '../language.js';
import { phraseIndex } from '../phrase/phrase-index.js';
import { wordsOf as spokenWords } from '../phrase/words.js';
import { perReading, type Reading } from '../reading.js';
import type { Span } from '../span.js';
import { isContent, wordsOf } from './word-fact.js';

/**
 * How a text says a fact that itself denies something (`no joining fee`), given how it says the rest of it (`joining fee`)
 * at these places: a denial states the fact.
 */
export function deniedFact(reading: Reading, group: readonly Span[], rest: Assertion): Assertion {
  const outer = outerDenial(reading, group);
  if (outer !== undefined) return outer;
  const cue = rest.stance === 'negated' ? abolished(reading, group) : undefined;
  return cue === undefined ? turned(rest) : { ...rest, cue };
}

/** `I can't say there's no risk`: the denial that the fact holds is itself denied. */
function outerDenial(reading: Reading, group: readonly Span[]): Assertion | undefined {
  const span = group[0] as Span;
  const clause = clauseAt(reading, span.start);
  const own = wordsOf(reading).findLast(
    (word) =>
      word.end <= span.start &&
      word.start >= (clause?.start ?? 0) &&
      reading.language.inflection.negativeOpeners.includes(word.folded),
  );
  if (own === undefined) return undefined;
  const assertion = assertionOf(reading, span, { start: own.start, end: span.end });
  return assertion.stance === 'negated' ? assertion : undefined;
}

const abolishedOf = perLanguage(({ inflection }) =>
  phraseIndex<'before' | 'behind'>([
    { tag: 'before', phrases: inflection.abolishes.before },
    { tag: 'behind', phrases: inflection.abolishes.behind },
  ]),
);
const abolishedHits = perReading((reading) => abolishedOf(reading.language).find(spokenWords(reading)));

/** `No waived joining fee`, `no way around the joining fee`: what is denied is that the thing falls away. */
function abolished(reading: Reading, group: readonly Span[]): Span | undefined {
  const start = Math.min(...group.map((span) => span.start));
  const end = Math.max(...group.map((span) => span.end));
  return abolishedHits(reading).find(
    (hit) =>
      (hit.tag === 'before' && hit.end <= start && isArticle(reading, { start: hit.end, end: start })) ||
      (hit.tag === 'behind' && hit.start >= end && hit.start - end <= 1),
  );
}

/** At most one small word: `exemption from the`. */
function isArticle(reading: Reading, gap: Span): boolean {
  const between = wordsOf(reading).filter((word) => word.start >= gap.start && word.end <= gap.end);
  const clean = /^[\p{L} ]*$/u.test(reading.folded.slice(gap.start, gap.end));
  return clean && between.length <= 1 && between.every((word) => !isContent(word, reading.language));
}

/** A fact that denies is stated by a denial. */
function turned(assertion: Assertion): Assertion {
  if (assertion.stance === 'negated') return { ...assertion, stance: 'asserted' };
  return assertion.stance === 'asserted' ? { ...assertion, stance: 'negated' } : assertion;
}
