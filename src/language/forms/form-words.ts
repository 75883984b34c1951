import { LANGUAGES } from '../languages.js';
import type { FormLexicon } from './lexicon.js';
import { plainForm } from './pieces.js';

/** The words of all languages in a list. */
export function formWords(list: keyof FormLexicon): string[] {
  return LANGUAGES.flatMap(({ forms }) => forms[list].split(' ').map((word) => word.replaceAll('_', ' ')));
}

/** The same as pieces hold them. */
export function plainWords(list: keyof FormLexicon): ReadonlySet<string> {
  return new Set(formWords(list).map(plainForm));
}
