import { LANGUAGES } from '../languages.js';
import type { TellingLexicon } from './telling-lexicon.js';

/** The alternatives of all languages for a regular expression. */
export function told(list: keyof TellingLexicon): string {
  return LANGUAGES.map(({ telling }) => telling[list])
    .filter((words) => words !== '')
    .join('|');
}

/** Finds one of them as whole words. */
export function toldWord(list: keyof TellingLexicon, flags = 'u'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${told(list)})(?!\\p{L})`, flags);
}

/** The same as a set, where none is more than a word. */
export function toldSet(list: keyof TellingLexicon): ReadonlySet<string> {
  return new Set(told(list).split('|'));
}
