import { perLanguage } from '../language.js';
import { matchesOf } from '../matching.js';
import type { Reading } from '../reading.js';
import { small } from '../small-words.js';
import type { Span } from '../span.js';
import { wordsOf } from './word-fact.js';

/** How often something is: `4 Mal`, `viermal`, `4x`, `twice`, `two times`. */

interface Times {
  readonly any: RegExp;
  readonly whole: RegExp;
  readonly value: (said: string) => number | undefined;
}

const timesOf = perLanguage(({ figures: { numbers, times, timesWords } }): Times => {
  const spoken = Object.keys(numbers).filter((word) => (numbers[word] as number) > 1);
  const number = `(\\d{1,2}|${[...spoken].sort((a, b) => b.length - a.length).join('|')})[ -]?(?:${times.join('|')})`;
  const words = Object.keys(timesWords).join('|');
  const either = words === '' ? number : `${number}|(${words})`;
  return {
    any: new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${either})(?![\\p{L}\\p{N}])`, 'gu'),
    whole: new RegExp(`^(?:${either})$`, 'u'),
    value: (said) => timesWords[said] ?? numbers[said] ?? (/^\d+$/.test(said) ? Number(said) : undefined),
  };
});

/** How often a fact says something to be, where it says nothing else. */
export function timesIn(text: string, language: Reading['language']): number | undefined {
  const { whole, value } = timesOf(language);
  const match = whole.exec(text.trim().toLowerCase());
  return match === null ? undefined : value(match[1] ?? match[2] ?? '');
}

/** Where a text says that something is so often; a price told by another (`twice as much`, `zweimal 20 €`) does not. */
export function timesSaid(reading: Reading, count: number): Span[] {
  const { any, value } = timesOf(reading.language);
  return matchesOf(any, reading.folded)
    .filter((match) => value(match[1] ?? match[2] ?? '') === count)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ end }) => !MEASURES.test(reading.folded.slice(end, end + 12)));
}

const MEASURES = new RegExp(String.raw`^ (?:${small('asMuch')}|[€$£]|\d)`, 'u');

/** `ein Koffer` is one. */
export function onesIn(reading: Reading): Span[] {
  return wordsOf(reading).filter((word) => reading.language.inflection.one.includes(word.folded));
}
