import { isLatin, matchesOf, twin } from './matching.js';
import { perReading } from './reading.js';
import type { Span } from './span.js';

/**
 * One word as careless writers and careful ones share it: no apostrophes (`don't` = `dont`), umlauts and ß written out,
 * other accents dropped, letters said three times or more said once (`sooo` = `so`). Offsets are those of the text.
 */
export interface Word extends Span {
  readonly text: string;
  /** The word without its `'s`, where it has one: `mum's` is also `mum`. */
  readonly stem: string;
  /** Whether a sentence ends, or a line, between the word before and this one. */
  readonly opens: boolean;
}

const WORD = twin(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu);
const SENTENCE_END = /[.!?\n…:]/;
const SPECIAL = /[^a-z0-9]/;
const THRICE = /(\p{L})\1{2,}/gu;

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', æ: 'ae' };

/** The words of a text in order. */
export const wordsOf = perReading((reading): readonly Word[] => splitWords(reading.folded));

/** Splits folded text (see `fold`) into words. */
export function splitWords(folded: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of matchesOf(isLatin(folded) ? WORD.latin : WORD.any, folded)) {
    const raw = match[0];
    const text = spellOut(raw);
    words.push({
      start: match.index,
      end: match.index + raw.length,
      text,
      stem: raw.endsWith("'s") ? spellOut(raw.slice(0, -2)) : text,
      opens: words.length === 0 || endsBetween(folded, end, match.index),
    });
    end = match.index + raw.length;
  }
  return words;
}

function endsBetween(folded: string, from: number, to: number): boolean {
  if (to - from === 1 && folded.charCodeAt(from) === 0x20) return false;
  return SENTENCE_END.test(folded.slice(from, to));
}

/** A lower-case word in the spelling that texts are compared in. */
export function spellOut(word: string): string {
  if (!SPECIAL.test(word)) return hasThrice(word) ? word.replace(THRICE, '$1') : word;
  let text = word.replaceAll("'", '').replace(/[äöüßøæ]/g, (char) => WRITTEN_OUT[char] ?? char);
  if (SPECIAL.test(text)) text = text.normalize('NFD').replace(/\p{M}/gu, '');
  return text.length > 2 ? text.replace(THRICE, '$1') : text;
}

/** Whether a character stands there three times in a row. */
function hasThrice(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}
