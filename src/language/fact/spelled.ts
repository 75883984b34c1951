import { perReading, type Reading } from '../reading.js';
import type { Span } from '../span.js';
import { MOST_MENTIONS } from './literal.js';

/** The letters and digits of a text, upper case, with where each stands. */
interface Letters {
  readonly all: string;
  readonly origin: readonly number[];
}

const lettersOf = perReading((reading): Letters => {
  const origin: number[] = [];
  let all = '';
  for (const match of reading.folded.matchAll(/[\p{L}\p{N}]/gu)) {
    const upper = match[0].toUpperCase();
    if (upper.length !== 1) continue;
    all += upper;
    origin.push(match.index);
  }
  return { all, origin };
});

/** The letters and digits of a code in order, whatever signs part them: `Q-K-7 P L M`. */
export function spelledOut(reading: Reading, code: string): Span[] {
  if (code.length < 3 || code.length > 64) return [];
  const { all, origin } = lettersOf(reading);
  const found: Span[] = [];
  for (let at = all.indexOf(code); at !== -1 && found.length < MOST_MENTIONS; at = all.indexOf(code, at + 1)) {
    const places = origin.slice(at, at + code.length);
    const start = places[0] as number;
    const end = (places.at(-1) as number) + 1;
    const spread = places.some((place, index) => index > 0 && place - (places[index - 1] as number) > 4);
    const inWord = /[\p{L}\p{N}]/u.test((reading.folded[start - 1] ?? ' ') + (reading.folded[end] ?? ' '));
    if (!spread && !inWord) found.push({ start, end });
  }
  return found;
}
