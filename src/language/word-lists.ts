import type { Language } from './language.js';
import { LANGUAGES } from './languages.js';

/** The alternatives of a regular expression that all languages hold; texts mix languages. */
export function alternativesOf(words: (language: Language) => string): string {
  return LANGUAGES.map(words)
    .filter((list) => list !== '')
    .join('|');
}

/** Finds one of the alternatives as whole words. */
export function wholeWord(alternatives: string, flags = 'u'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);
}
