import { alternativesOf, wholeWord } from '../word-lists.js';
import type { TellingWords } from './telling-lexicon.js';

/** The alternatives of all languages for a regular expression. */
export function told(list: keyof TellingWords): string {
  return alternativesOf(({ telling }) => telling[list]);
}

/** Finds one of them as whole words. */
export function toldWord(list: keyof TellingWords, flags = 'u'): RegExp {
  return wholeWord(told(list), flags);
}

/** The same as a set, where none is more than a word. */
export function toldSet(list: keyof TellingWords): ReadonlySet<string> {
  return new Set(told(list).split('|'));
}
