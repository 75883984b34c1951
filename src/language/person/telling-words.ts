import { alternativesOf, wholeWord } from '../word-lists.js';
import type { AnsweringLexicon } from './answering-lexicon.js';
import type { TellingLexicon } from './telling-lexicon.js';
import type { UnaskedLexicon } from './unasked-lexicon.js';

/** All words by which a reply tells something of somebody, or does not. */
export interface TellingWords extends TellingLexicon, AnsweringLexicon, UnaskedLexicon {}

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
