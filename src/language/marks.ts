import type { ClaimLexicon } from './claims.js';
import { type Language, perLanguage } from './language.js';
import { loosen } from './loose.js';
import { phraseIndex, type TaggedPhrases } from './phrase-index.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';

/** What a phrase of the claim lexicon says. */
export type MarkKind =
  | 'negator'
  | 'noun-negator'
  | 'denial'
  | 'harmless'
  | 'yes'
  | 'no'
  | 'agreement'
  | 'contradiction'
  | 'condition'
  | 'universal'
  | 'correction'
  | 'requested-change'
  | 'made-change'
  | 'recall'
  | 'repeat'
  | 'free'
  | 'charged'
  | 'total'
  | 'rough'
  | 'limit'
  | 'burden'
  | 'grant'
  | 'at-once'
  | 'rate'
  | 'status';

/** A phrase of the claim lexicon in a text; offsets are those of the text. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Of a rate what it is counted by (`month`), of a status its axis (`delivery`). */
  readonly of?: string;
  /** Name of the state on that axis. */
  readonly state?: string;
}

type Tag = Omit<Mark, 'start' | 'end'>;

const index = perLanguage((language: Language) => phraseIndex<Tag>(groups(language.claims), language.claims.classes));

function groups(lexicon: ClaimLexicon): TaggedPhrases<Tag>[] {
  const plain: readonly [MarkKind, readonly string[]][] = [
    ['negator', lexicon.negators],
    ['noun-negator', lexicon.nounNegators],
    ['denial', lexicon.denials],
    ['harmless', lexicon.harmless],
    ['yes', lexicon.yes],
    ['no', lexicon.no],
    ['agreement', lexicon.agreement],
    ['contradiction', lexicon.contradiction],
    ['condition', lexicon.conditions],
    ['universal', lexicon.universal],
    ['correction', lexicon.corrections],
    ['requested-change', lexicon.requestedChanges],
    ['made-change', lexicon.madeChanges],
    ['recall', lexicon.recalls],
    ['repeat', lexicon.repeats],
    ['free', lexicon.free],
    ['charged', lexicon.charged],
    ['total', lexicon.totals],
    ['rough', lexicon.rough],
    ['limit', lexicon.limits],
    ['burden', lexicon.burdens],
    ['grant', lexicon.grants],
    ['at-once', lexicon.atOnce],
  ];
  return [
    ...plain.map(([kind, phrases]) => ({ tag: { kind }, phrases })),
    ...Object.entries(lexicon.rates).map(([of, phrases]) => ({ tag: { kind: 'rate' as const, of }, phrases })),
    ...lexicon.axes.flatMap(({ name, states }) =>
      Object.entries(states).map(([state, phrases]) => ({
        tag: { kind: 'status' as const, of: name, state },
        phrases,
      })),
    ),
  ];
}

const known = new WeakMap<Reading, readonly Mark[]>();

/** Longer texts are read up to here, so that a reply's cost has a bound. */
const LONGEST = 12_000;

/** All marks of a text, in order of their beginnings; marks of different kinds may overlap. */
export function marksOf(reading: Reading): readonly Mark[] {
  let marks = known.get(reading);
  if (marks === undefined) {
    const loose = loosen(reading.folded.slice(0, LONGEST));
    marks = index(reading.language)
      .find(loose.text)
      .map(({ tag, start, end }) => ({
        ...tag,
        start: loose.origin[start] ?? 0,
        end: (loose.origin[end - 1] ?? reading.folded.length - 1) + 1,
      }));
    known.set(reading, marks);
  }
  return marks;
}

/** The marks of one kind, within a span where one is given. */
export function marksAs(reading: Reading, kind: MarkKind, within?: Span): Mark[] {
  return marksOf(reading).filter(
    (mark) => mark.kind === kind && (within === undefined || (mark.start >= within.start && mark.end <= within.end)),
  );
}
