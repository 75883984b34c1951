import { type Language, perLanguage } from '../language.js';
import { phraseIndex } from '../phrase/phrase-index.js';
import { wordsOf } from '../phrase/words.js';
import { perTemplate, type Reading } from '../reading.js';
import type { Span } from '../span.js';
import { type MarkKind, type MarkTag, markPhrases } from './mark-phrases.js';

export type { MarkKind } from './mark-phrases.js';

/** A phrase of the claim lexicon in a text; offsets are those of the text. */
export type Mark = Span & MarkTag;

const index = perLanguage((language: Language) =>
  phraseIndex<MarkTag>(markPhrases(language.claims), language.claims.classes),
);

/** "No, calls cost 12p" is not "no cost": these phrases end where a clause does. */
const WITHIN_CLAUSE: ReadonlySet<MarkKind> = new Set<MarkKind>([
  'free',
  'charged',
  'status',
  'opposition',
  'good',
  'bad',
  'harmless',
  'denial',
  'waived',
  'aspect',
  'deed',
  'payout',
]);
const BREAK = /[,;:!?]\s/;

/** Longer texts are read up to so many words, so that a reply's cost has a bound. */
const MOST_WORDS = 2500;

/** All marks of a text, in order of their beginnings; marks of different kinds may overlap. */
export const marksOf = perTemplate((reading): readonly Mark[] => {
  const words = wordsOf(reading);
  const marks: Mark[] = [];
  for (const hit of index(reading.language).find(words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words)) {
    const { tag, start, end } = hit;
    if (WITHIN_CLAUSE.has(tag.kind) && BREAK.test(reading.folded.slice(start, end))) continue;
    marks.push({ kind: tag.kind, start, end, of: tag.of, state: tag.state });
  }
  return marks;
});

const marksByKind = perTemplate((reading) => grouped(marksOf(reading)));
const NONE: readonly Mark[] = [];

/** The marks of one kind, within a span where one is given. */
export function marksAs(reading: Reading, kind: MarkKind, within?: Span): readonly Mark[] {
  const found = marksByKind(reading).get(kind);
  if (found === undefined) return NONE;
  return within === undefined ? found : found.filter((mark) => mark.start >= within.start && mark.end <= within.end);
}

function grouped(marks: readonly Mark[]): Map<MarkKind, Mark[]> {
  const kinds = new Map<MarkKind, Mark[]>();
  for (const mark of marks) {
    const list = kinds.get(mark.kind);
    if (list === undefined) kinds.set(mark.kind, [mark]);
    else list.push(mark);
  }
  return kinds;
}
