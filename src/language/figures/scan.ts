import { matchesOf, type Twin } from '../matching.js';
import type { Reading } from '../reading.js';
import type { Figure } from './figure.js';
import type { Numeral } from './numeral.js';
import type { Vocabulary } from './vocabulary.js';
import { type WordPattern, wordsFound } from './word-pattern.js';

/** A text while its figures are being read. Readers run one after another; what one took, the next leaves alone. */
export interface Scan {
  readonly reading: Reading;
  readonly folded: string;
  /** Whether all letters are Latin ones: patterns then need no other. */
  readonly latin: boolean;
  readonly words: Vocabulary;
  /** Where words begin (see `wordStarts`). */
  readonly starts: readonly number[] | null;
  readonly numerals: readonly Numeral[];
  readonly taken: Uint8Array;
  readonly figures: Figure[];
}

export function isFree(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (scan.taken[at] === 1) return false;
  return true;
}

/** Adds a figure if nothing else has taken any of its text. */
export function take(scan: Scan, figure: Figure): boolean {
  if (figure.end <= figure.start || !isFree(scan, figure.start, figure.end)) return false;
  scan.taken.fill(1, figure.start, figure.end);
  scan.figures.push(figure);
  return true;
}

/** All matches of a pattern in the text. */
export function found(scan: Scan, pattern: Twin, text: string = scan.folded): readonly RegExpExecArray[] {
  return matchesOf(fitting(scan, pattern), text);
}

/** All places where words stand. */
export function foundWords(scan: Scan, pattern: WordPattern): readonly RegExpExecArray[] {
  return wordsFound(pattern, scan.folded, scan.starts);
}

/** The quicker of two twins that will do for the text. */
export function fitting(scan: Scan, pattern: Twin): RegExp {
  return scan.latin ? pattern.latin : pattern.any;
}

/** The numeral that begins exactly here. */
export function numeralAt(scan: Scan, offset: number): Numeral | undefined {
  let low = 0;
  let high = scan.numerals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const numeral = scan.numerals[middle] as Numeral;
    if (numeral.start === offset) return numeral;
    if (numeral.start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
