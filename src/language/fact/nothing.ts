import { type Language, perLanguage } from '../language.js';
import { matchesOf } from '../matching.js';
import { perReading, type Reading } from '../reading.js';
import { small } from '../small-words.js';
import type { Span } from '../span.js';
import { type FactWord, factWord } from './word-fact.js';

const COIN = new RegExp(`(?:${small('coins')})`, 'u');
const NO_COIN = new RegExp(
  String.raw`(?<!\p{L})(?:${small('noCoin')}) (?:${small('coins')})(?!\p{L})(?! (?:${small('coinMore')})(?!\p{L}))`,
  'gu',
);
const NOT_A = new RegExp(String.raw`(?<!\p{L})(?:${small('notA')}) $`, 'u');

/** "Keinen Cent", "it won't cost you a penny": nothing is due. "Not a penny more" tells that of no amount. */
export const nothingDue = perReading((reading): readonly Span[] => {
  if (!COIN.test(reading.folded)) return [];
  return matchesOf(NO_COIN, reading.folded).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
});

/** "Not a penny", "nicht einen Cent mehr": a coin that is named only to say that there is none. */
export function isNoCoin({ folded }: Reading, { start }: Span): boolean {
  return NOT_A.test(folded.slice(Math.max(0, start - 40), start));
}

/** A fact's word for what costs nothing. */
export function isFree({ stem }: FactWord, language: Language): boolean {
  return stem === freeOf(language);
}

const freeOf = perLanguage((language) => factWord(language.inflection.free, language).stem);
