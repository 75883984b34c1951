import { isLatin, matchesOf, PAIR_KEYS, pairKey, twin } from '../matching.js';
import { isLatinLetter } from '../phrase/letter-runs.js';

/**
 * A pattern that can only match where a word begins, and only at few words: in a text of Latin letters it is tried at
 * those places alone, which takes a fraction of the time of a search through the whole text.
 */
export interface WordPattern {
  readonly any: RegExp;
  readonly latin: RegExp;
  /** Whether a word that begins with these two characters, by `pairKey`, may be one. */
  readonly firsts: Uint8Array;
  /** Whether a word that begins with this character may be one, whatever follows: by its last byte. */
  readonly anySecond: Uint8Array;
}

/** `words`: all words or beginnings of words with which a match can begin; of one letter or digit = whatever follows. */
export function wordPattern(source: string, words: Iterable<string>): WordPattern {
  const { any, latin } = twin(new RegExp(source, 'gu'));
  const firsts = new Uint8Array(PAIR_KEYS);
  const anySecond = new Uint8Array(256);
  for (const word of words) {
    if (word === '\0') continue;
    if (/^.[\p{L}\p{N}.']/u.test(word)) firsts[pairKey(word, 0)] = 1;
    else anySecond[word.charCodeAt(0) & LAST_BYTE] = 1;
  }
  return { any, latin: new RegExp(latin.source, 'y'), firsts, anySecond };
}

const LAST_BYTE = 255;

/** With which numbers in digits begin. */
export const ANY_DIGIT: readonly string[] = [...'0123456789'];

/** Offsets of all characters but spaces that follow no letter; null = the text is not in Latin letters. */
export function wordStarts(text: string, latin = isLatin(text)): readonly number[] | null {
  if (!latin) return null;
  const starts: number[] = [];
  let afterLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!afterLetter && code !== 0x20) starts.push(at);
    afterLetter = isLatinLetter(code);
  }
  return starts;
}

/** All matches of a pattern, in order and without overlaps. */
export function wordsFound(
  { any, latin, firsts, anySecond }: WordPattern,
  text: string,
  starts: readonly number[] | null,
): readonly RegExpExecArray[] {
  if (starts === null) return matchesOf(any, text);
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const at = starts[index] as number;
    if (at < end) continue;
    if (firsts[pairKey(text, at)] === 0 && anySecond[text.charCodeAt(at) & LAST_BYTE] === 0) continue;
    latin.lastIndex = at;
    const match = latin.exec(text);
    if (match === null) continue;
    matches.push(match);
    end = at + match[0].length;
  }
  return matches;
}
