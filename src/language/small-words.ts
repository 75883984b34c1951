import type { SmallWordLexicon } from './small-word-lexicon.js';
import { alternativesOf, wholeWord } from './word-lists.js';

/** The alternatives of all languages for a regular expression. */
export function small(list: keyof SmallWordLexicon): string {
  return alternativesOf(({ smallWords }) => smallWords[list]);
}

/** Finds one of them as whole words. */
export function smallWord(list: keyof SmallWordLexicon): RegExp {
  return wholeWord(small(list));
}

/** The same as a set, where none is more than a word. */
export function smallSet(list: keyof SmallWordLexicon): ReadonlySet<string> {
  return new Set(small(list).split('|'));
}
