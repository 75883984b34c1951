import { LANGUAGES } from '../languages.js';
import type { FigureContext } from './context-lexicon.js';

/** The words of all languages in some lists. */
export function wordsAround(...lists: readonly (keyof FigureContext)[]): string[] {
  return LANGUAGES.flatMap(({ figures }) => lists.flatMap((list) => figures.context[list].split(' ')))
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

/** The same as alternatives of a regular expression. */
export function around(...lists: readonly (keyof FigureContext)[]): string {
  return wordsAround(...lists)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll('*', '\\p{L}*'))
    .join('|');
}

/** The words for "and", as such alternatives. */
export const JOINERS: string = LANGUAGES.map(({ figures }) => figures.joiner).join('|');
