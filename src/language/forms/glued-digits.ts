import { Recent } from '../recent.js';
import { words } from './spoken-words.js';

/** Shortest word that digits make together; longest that is looked at. */
const GLUED = { shortest: 9, longest: 160 };

/** `nullsiebeneins`, `fourfourone`: digits said without anything between them. */
export function gluedDigits(word: string): string | null {
  if (word.length < GLUED.shortest || word.length > GLUED.longest) return null;
  const known = longWords.get(word);
  if (known !== undefined) return known.digits;
  const digits = digitsGlued(word);
  longWords.set(word, { digits });
  return digits;
}

/** Long words come again and again, and hardly any is made of digits. */
const longWords = new Recent<{ readonly digits: string | null }>(2000);

function digitsGlued(word: string): string | null {
  let digits = '';
  let at = 0;
  while (at < word.length) {
    const times = timesIn(word, at);
    const next = digitIn(word, at + times.length);
    if (next === null) return null;
    digits += next.digit.repeat(times.count);
    at += times.length + next.length;
  }
  return digits.length >= 2 ? digits : null;
}

let digitWords: ReadonlyMap<string, readonly (readonly [string, string])[]> | undefined;

/** Words of the ten digits by their first letter, longest first. */
function byLetter(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  if (digitWords === undefined) {
    const map = new Map<string, (readonly [string, string])[]>();
    for (const [word, value] of words().numbers) {
      if (value > 9 || word.length < 3) continue;
      const first = word[0] as string;
      map.set(
        first,
        [...(map.get(first) ?? []), [word, String(value)] as const].sort((a, b) => b[0].length - a[0].length),
      );
    }
    digitWords = map;
  }
  return digitWords;
}

/** `doppel` in front of a digit: how often it comes, and how long the word is. */
function timesIn(word: string, at: number): { count: number; length: number } {
  for (const [text, count] of words().repeaters) if (word.startsWith(text, at)) return { count, length: text.length };
  return { count: 1, length: 0 };
}

/** The longest digit word that stands here. */
function digitIn(word: string, at: number): { digit: string; length: number } | null {
  for (const [text, digit] of byLetter().get(word[at] ?? '') ?? [])
    if (word.startsWith(text, at)) return { digit, length: text.length };
  return null;
}
