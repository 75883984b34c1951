import type { Span } from '../span.js';
import { dayWords, ordinal, yearAt } from './date-words.js';
import { plainWords } from './form-words.js';
import type { Piece } from './pieces.js';

/** A day whose parts stand apart, with the words that tell them. */
interface ToldApart extends Span {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** A part of a date and the pieces that say it. */
interface Part {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** So many pieces may stand between the month and the day. */
const WIDEST = 7;

/** Words between the parts of a date that say no more than which part it is: `is`, `und zwar`, `to be exact`. */
const LINKS = plainWords('dateLinks');
/** `on the`, `am`: what stands right before a day that is told behind its month. */
const BEFORE_DAY = plainWords('monthToDay');
const DAY = plainWords('day');
const MONTH = plainWords('month');
const SUFFIX = plainWords('dayEndings');

/**
 * Dates in scattered parts: "November 1979, on the 2nd", "the 2nd; the month is November, the year 1979", "der zweite Tag im elften
 * Monat". Either the year stands between month and day, or the words say which part is which.
 */
export function daysToldApart(pieces: readonly Piece[]): ToldApart[] {
  const { months } = dayWords();
  return pieces.flatMap((piece, at) => {
    const month = piece.digits ? undefined : months.get(piece.text);
    if (month === undefined && !MONTH.has(piece.text)) return [];
    const said = month === undefined ? numberedMonth(pieces, at) : { value: month, first: at, last: at };
    if (said === null) return [];
    const numbered = month === undefined;
    return [...behind(pieces, said, numbered), ...before(pieces, said, numbered)];
  });
}

/** `the eleventh month`, `elften Monats`. */
function numberedMonth(pieces: readonly Piece[], at: number): Part | null {
  const part = dayEnding(pieces, at - 1);
  return part === null || part.value > 12 ? null : { ...part, last: at };
}

/** The day behind a month: at least a year or the name of a part must stand between them. */
function behind(pieces: readonly Piece[], month: Part, numbered: boolean): ToldApart[] {
  let year: number | null = null;
  let named = numbered;
  for (let at = month.last + 1; at < pieces.length && at <= month.last + WIDEST; at += 1) {
    const piece = pieces[at] as Piece;
    const day = BEFORE_DAY.has(pieces[at - 1]?.text ?? '') ? dayStarting(pieces, at) : null;
    if (day !== null && (year !== null || named)) return [toldApart(pieces, month, day, year)];
    const four = piece.digits ? yearAt(pieces, at) : null;
    if (four !== null && year === null) year = four.value;
    else if (DAY.has(piece.text) || MONTH.has(piece.text)) named = true;
    else if (!LINKS.has(piece.text)) return [];
  }
  return [];
}

/** The day in front of a month that is called the month: `on the 2nd, the month is November`. */
function before(pieces: readonly Piece[], month: Part, numbered: boolean): ToldApart[] {
  let named = numbered;
  for (let at = month.first - 1; at >= 0 && at >= month.first - WIDEST; at -= 1) {
    const piece = pieces[at] as Piece;
    const day = named && !SUFFIX.has(piece.text) ? dayEnding(pieces, at) : null;
    if (day !== null) return [toldApart(pieces, month, day, yearBehind(pieces, month.last))];
    if (MONTH.has(piece.text) || DAY.has(piece.text)) named = true;
    else if (!LINKS.has(piece.text) && !SUFFIX.has(piece.text)) return [];
  }
  return [];
}

function yearBehind(pieces: readonly Piece[], last: number): number | null {
  for (let at = last + 1; at <= last + 4; at += 1) {
    const year = pieces[at]?.digits ? yearAt(pieces, at) : null;
    if (year !== null) return year.value;
    if (!LINKS.has(pieces[at]?.text ?? '')) return null;
  }
  return null;
}

/** `2`, `second`, `twenty-first` from a piece on. */
function dayStarting(pieces: readonly Piece[], at: number): Part | null {
  const piece = pieces[at] as Piece;
  if (piece.digits) return piece.text.length <= 2 ? { value: Number(piece.text), first: at, last: at } : null;
  const word = ordinal(pieces, at, 2) ?? ordinal(pieces, at, 1);
  return word === null ? null : { value: word.value, first: at, last: at + word.span - 1 };
}

/** The same up to a piece; the ending of `2nd` is a piece of its own. */
function dayEnding(pieces: readonly Piece[], at: number): Part | null {
  const from = SUFFIX.has(pieces[at]?.text ?? '') ? at - 1 : at;
  const piece = pieces[from];
  if (piece === undefined) return null;
  if (piece.digits) return piece.text.length <= 2 ? { value: Number(piece.text), first: from, last: at } : null;
  const word = ordinal(pieces, from - 1, 2) ?? ordinal(pieces, from, 1);
  return word === null ? null : { value: word.value, first: word.at, last: at };
}

function toldApart(pieces: readonly Piece[], month: Part, day: Part, year: number | null): ToldApart {
  const first = pieces[Math.min(month.first, day.first)] as Piece;
  const last = pieces[Math.max(month.last, day.last)] as Piece;
  return { month: month.value, day: day.value, year, start: first.start, end: last.end };
}
