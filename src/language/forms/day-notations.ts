import { matchesOf } from '../matching.js';
import type { Span } from '../span.js';

/** Day, month and year as figures that a text may mean, in one reading. */
export interface Figures extends Span {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whole dates with unusual separators: `02·11·1979`, `02|11|79`, `02_11_1979`, `02,11,1979`, `2/11 1979`. */
const SEPARATED =
  /(?<![\d.,])(\d{1,2})(?:\s?([·•|_\\])\s?(\d{1,2})\s?\2\s?|([,/])(\d{1,2})[,/ ])((?:19|20)\d{2}|\d{2})(?!\d)/gu;
/** `1979 11 02`, `79-11-02`: the year first; of two figures it must be none of a day. */
const YEAR_FIRST = /(?<![\d.,])((?:19|20)\d{2}|3[2-9]|[4-9]\d)([ -])(\d{2})\2(\d{2})(?!\d)/gu;
/** `2 11 79`. */
const SHORT = /(?<![\d.,])(\d{1,2}) (\d{1,2}) (3[2-9]|[4-9]\d)(?![\d.,])/gu;
/** `0 2 1 1 1 9 7 9`. */
const SINGLE = /(?<!\d |\d)(\d) (\d) (\d) (\d) ([12]) ([09]) (\d) (\d)(?! ?\d)/gu;

/** Whole dates in notations that hardly anybody writes, unless told to. */
export function unusualDates(text: string): Figures[] {
  const found: Figures[] = [];
  const add = ({ index, 0: said }: RegExpExecArray, year: unknown, one: unknown, other: unknown) => {
    const span = { start: index, end: index + said.length };
    found.push({ year: Number(year), month: Number(other), day: Number(one), ...span });
    found.push({ year: Number(year), month: Number(one), day: Number(other), ...span });
  };
  for (const match of matchesOf(SEPARATED, text)) add(match, match[6], match[1], match[3] ?? match[5]);
  for (const match of matchesOf(YEAR_FIRST, text)) add(match, match[1], match[4], match[3]);
  for (const match of matchesOf(SHORT, text)) add(match, match[3], match[1], match[2]);
  for (const match of matchesOf(SINGLE, text)) {
    const [, a, b, c, d, ...year] = match;
    add(match, year.join(''), `${a}${b}`, `${c}${d}`);
  }
  return found;
}
