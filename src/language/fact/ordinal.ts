import { figuresOf } from '../figures/figures.js';
import { perLanguage } from '../language.js';
import { matchesOf } from '../matching.js';
import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import type { FactWord } from './word-fact.js';

/** Ordinals in words for those in digits, and the other way round: `3. Stock` – `im dritten Stock`, `fifth floor` – `5th floor`. */

interface Ordinals {
  readonly values: Readonly<Record<string, number>>;
  readonly endings: string;
  readonly any: RegExp;
}

const ordinalsOf = perLanguage(({ figures: { ordinals, ordinalEndings } }): Ordinals => {
  const words = Object.keys(ordinals).sort((a, b) => b.length - a.length);
  const endings = ordinalEndings.map((ending) => ending.replace('.', '\\.')).join('|');
  return {
    values: ordinals,
    endings,
    any: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  };
});

/** Where a text has this ordinal in words, right before one of the fact's words if it has any. */
export function ordinalWords(reading: Reading, text: string, value: string, words: readonly FactWord[]): Span[] {
  const { values, endings, any } = ordinalsOf(reading.language);
  if (!new RegExp(`(?<!\\d)${value}(?:${endings})(?![\\p{L}\\p{N}])`, 'u').test(text.toLowerCase())) return [];
  return matchesOf(any, reading.folded)
    .filter((match) => values[match[0]] === Number(value))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => isBefore(reading, span, words));
}

/** Where a text has in digits what the fact has as an ordinal in words. */
export function ordinalDigits(reading: Reading, word: FactWord, words: readonly FactWord[]): Span[] {
  const { values, endings } = ordinalsOf(reading.language);
  const value = values[word.folded];
  if (value === undefined || words.length < 2) return [];
  return matchesOf(new RegExp(`(?<![\\d.,])${value}(?:${endings})(?![\\p{L}\\p{N}])`, 'gu'), reading.folded)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => isBefore(reading, span, words));
}

/** "Wait a second, this class" is no second class; another word may stand between: `im dritten, hinteren Stock` is too far. */
function isBefore({ folded }: Reading, { end }: Span, words: readonly FactWord[]): boolean {
  if (words.length === 0) return true;
  const next = /^[ -](\p{L}+)/u.exec(folded.slice(end, end + 40))?.[1];
  return next !== undefined && words.some((word) => next === word.folded || next.startsWith(word.stem));
}

/** The ordinals in words that a stretch of a text names one of several by, each once: `the second one`, `die erste`. */
export function ranksIn(reading: Reading, area: Span): number[] {
  const { values, any } = ordinalsOf(reading.language);
  const found = matchesOf(any, reading.folded.slice(area.start, area.end)).filter(
    ({ 0: word, index }) => !isOfMany(reading, area.start + index + word.length),
  );
  return [...new Set(found.map((match) => values[match[0]] as number))];
}

/** `The first six months` are one stretch, and no first of several. */
function isOfMany(reading: Reading, end: number): boolean {
  return figuresOf(reading).some((one) => one.start - end <= 1 && one.end > end);
}
