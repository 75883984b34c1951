import { perLanguage } from '../language.js';
import { phraseIndex } from '../phrase/phrase-index.js';
import { wordsOf } from '../phrase/words.js';
import { perTemplate, type Reading } from '../reading.js';
import type { Span } from '../span.js';
import type { AssertionLexicon } from './lexicon.js';

/** The phrase lists of the assertion lexicon; the others are plain words. */
export type Cue = Exclude<
  keyof AssertionLexicon,
  | 'openers'
  | 'coordinators'
  | 'finiteVerbs'
  | 'subjects'
  | 'bareNo'
  | 'timePrepositions'
  | 'termPrepositions'
  | 'slips'
  | 'partedSlips'
  | 'contractions'
  | 'elliptic'
  | 'regrets'
  | 'listJoints'
>;

const PLAIN: ReadonlySet<string> = new Set([
  'openers',
  'coordinators',
  'finiteVerbs',
  'subjects',
  'bareNo',
  'timePrepositions',
  'termPrepositions',
  'slips',
  'partedSlips',
  'contractions',
  'elliptic',
  'regrets',
  'listJoints',
]);

const indexOf = perLanguage((language) =>
  phraseIndex<Cue>(
    Object.entries(language.assertion).flatMap(([name, phrases]) =>
      PLAIN.has(name) || phrases instanceof RegExp ? [] : [{ tag: name as Cue, phrases }],
    ),
  ),
);

const NONE: readonly Span[] = [];

/** All places of each cue in a text, in order; every list is looked up in one pass over the words. */
const hitsByCue = perTemplate((reading): ReadonlyMap<Cue, readonly Span[]> => {
  const byCue = new Map<Cue, Span[]>();
  for (const hit of indexOf(reading.language).find(wordsOf(reading))) {
    if (isContraction(reading, hit.start)) continue;
    const list = byCue.get(hit.tag);
    if (list === undefined) byCue.set(hit.tag, [hit]);
    else list.push(hit);
  }
  return byCue;
});

/** Words are compared without apostrophes: `we're` is no `were`. */
function isContraction({ folded, language }: Reading, start: number): boolean {
  return language.assertion.contractions.some((word) => folded.startsWith(word, start));
}

/** The places of a cue that lie wholly within a stretch of the text, in order. */
export function cuesWithin(reading: Reading, cue: Cue, area: Span): readonly Span[] {
  const all = hitsByCue(reading).get(cue);
  if (all === undefined) return NONE;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Span).start < area.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let index = low; index < all.length; index += 1) {
    const hit = all[index] as Span;
    if (hit.start >= area.end) break;
    if (hit.end <= area.end) found.push(hit);
  }
  return found;
}

/** The cues that a stretch of the text has. */
export function cueNamesWithin(reading: Reading, area: Span): Cue[] {
  return [...hitsByCue(reading).keys()].filter((cue) => cuesWithin(reading, cue, area).length > 0);
}
