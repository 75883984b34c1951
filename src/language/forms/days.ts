import { matchesOf } from '../matching.js';
import type { Span } from '../span.js';
import { dayWords, ordinal, shortYear, yearAt } from './date-words.js';
import { unusualDates } from './day-notations.js';
import { daysToldApart } from './days-told-apart.js';
import { feastAt } from './feasts.js';
import { plainWords } from './form-words.js';
import type { Piece } from './pieces.js';
import { plainFigures } from './plain-figures.js';
import { numberAt } from './spoken.js';

/** A day of the year that a text names, in one reading of its notation. */
export interface Day extends Span {
  readonly month: number;
  readonly day: number;
  /** Four digits, or the last two; null = not said. */
  readonly year: number | null;
}

const NUMERIC = /(?<!\d)(\d{1,4})(\s?[./-]\s?)(\d{1,2})(?:\s?[./-]\s?(\d{4}|\d{2}))?(?!\d)/gu;
/** With nothing but spaces between, only a whole date with its year in four digits is one. */
const SPACED = /(?<![\d.,])(\d{1,2})\s(\d{1,2})\s((?:19|20)\d{2})(?!\d)/gu;
const ROMAN = /(?<!\d)(\d{1,2})\.?\s?[./-]?\s?(I{1,3}|I?V|VI{1,3}|IX|XI{0,2})\.?\s?[./-]?\s?(\d{4}|\d{2})(?!\d)/gu;
const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)|(?<!\d)(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)/gu;

/** Every day named in a text; a notation that can be read two ways (`04/11`) gives both. */
export function daysOf(text: string, pieces: readonly Piece[]): Day[] {
  const plain = plainFigures(text);
  const days = /\d/.test(plain.text) ? numericDays(plain.text).map((day) => plain.inSource(day)) : [];
  namedDays(pieces, days);
  for (const { year, month, day, ...span } of daysToldApart(pieces)) push(days, year, month, day, span);
  return days;
}

function numericDays(text: string): Day[] {
  const days: Day[] = [];
  for (const match of matchesOf(NUMERIC, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const [first, second, third] = [match[1] as string, Number(match[3]), match[4]];
    if (first.length >= 3) {
      if (first.length === 4 && third !== undefined) push(days, Number(first), second, Number(third), span);
      continue;
    }
    const year = third === undefined ? null : Number(third);
    push(days, year, second, Number(first), span);
    if (!(match[2] as string).includes('.')) push(days, year, Number(first), second, span);
  }
  for (const match of matchesOf(COMPACT, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[1] !== undefined) push(days, Number(match[1]), Number(match[2]), Number(match[3]), span);
    else push(days, Number(match[6]), Number(match[5]), Number(match[4]), span);
  }
  for (const match of matchesOf(SPACED, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    push(days, Number(match[3]), Number(match[2]), Number(match[1]), span);
    push(days, Number(match[3]), Number(match[1]), Number(match[2]), span);
  }
  for (const { year, month, day, ...span } of unusualDates(text)) push(days, year, month, day, span);
  for (const match of /[IVX]/.test(text) ? matchesOf(ROMAN, text) : []) {
    const span = { start: match.index, end: match.index + match[0].length };
    push(days, Number(match[3]), ROMAN_MONTHS.indexOf(match[2] as string) + 1, Number(match[1]), span);
  }
  return days;
}

function push(days: Day[], year: number | null, month: number, day: number, span: Span): void {
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) days.push({ year, month, day, ...span });
}

function namedDays(pieces: readonly Piece[], days: Day[]): void {
  const { months } = dayWords();
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.digits) continue;
    pushFeast(pieces, index, days);
    const month = months.get(piece.text);
    if (month === undefined) {
      pushOrdinals(pieces, index, days);
      pushSaid(pieces, index, days);
      continue;
    }
    const edge = edgeBefore(pieces, index, month);
    if (edge !== null) push(days, null, month, edge.value, { start: (pieces[edge.at] as Piece).start, end: piece.end });
    const before = dayBefore(pieces, index);
    if (before !== null) {
      const year = yearNear(pieces, index + 1, before.at - 1);
      push(days, year?.value ?? null, month, before.value, {
        start: (pieces[before.at] as Piece).start,
        end: year?.end ?? piece.end,
      });
    }
    const after = dayAfter(pieces, index);
    if (after === null) continue;
    const year = yearNear(pieces, after.next, index - 1);
    push(days, year?.value ?? null, month, after.value, {
      start: piece.start,
      end: year?.end ?? (pieces[after.next - 1] as Piece).end,
    });
  }
}

const SUFFIX = plainWords('dayEndings');
/** `siebzehnter sechster vierundneunzig`: day and month both as ordinals. */
function pushOrdinals(pieces: readonly Piece[], at: number, days: Day[]): void {
  const { ordinals } = dayWords();
  const day = ordinals.get((pieces[at] as Piece).text);
  const month = ordinals.get(pieces[at + 1]?.text ?? '');
  if (day === undefined || month === undefined) return;
  const year = yearAt(pieces, at + 2) ?? shortYear(pieces, at + 2);
  push(days, year?.value ?? null, month, day, {
    start: (pieces[at] as Piece).start,
    end: year?.end ?? (pieces[at + 1] as Piece).end,
  });
}

/** `zwei elf neunundsiebzig`, `two eleven nineteen seventy-nine`: figures said one after the other, with their year. */
function pushSaid(pieces: readonly Piece[], at: number, days: Day[]): void {
  const one = numberAt(pieces, at);
  if (one === null || one.value < 1 || one.value > 31) return;
  const nought = numberAt(pieces, at + one.span)?.value === 0 ? 1 : 0;
  const other = numberAt(pieces, at + one.span + nought);
  if (other === null || other.value < 1 || other.value > 31) return;
  const next = at + one.span + nought + other.span;
  const year = yearAt(pieces, next) ?? shortYear(pieces, next);
  if (year === null || (year.value <= 31 && year.value < 1900)) return;
  const span = { start: (pieces[at] as Piece).start, end: year.end };
  push(days, year.value, other.value, one.value, span);
  push(days, year.value, one.value, other.value, span);
}

/** Between a month and the day behind it: `July the ninth`, `im Juli, am neunten`. */
const AHEAD = plainWords('monthToDay');
const FILLER = plainWords('dayToMonth');

function dayBefore(pieces: readonly Piece[], month: number): { value: number; at: number } | null {
  let at = month - 1;
  while (at >= 0 && month - at <= 4 && isFiller(pieces[at] as Piece)) at -= 1;
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.digits) return piece.text.length <= 2 ? { value: Number(piece.text), at } : null;
  const word = ordinal(pieces, at - 1, 2) ?? ordinal(pieces, at, 1);
  if (word !== null) return { value: word.value, at: word.at };
  const said = numberAt(pieces, at);
  return said === null ? null : { value: said.value, at };
}

const LAST = plainWords('last');
const DAY = plainWords('day');
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `the last day of September`, `am letzten Tag im September`. */
function edgeBefore(pieces: readonly Piece[], at: number, month: number): { value: number; at: number } | null {
  for (let back = 2; back <= 4; back += 1) {
    if (!LAST.has(pieces[at - back]?.text ?? '') || !DAY.has(pieces[at - back + 1]?.text ?? '')) continue;
    return { value: MONTH_LENGTHS[month - 1] as number, at: at - back };
  }
  return null;
}

function isFiller(piece: Piece): boolean {
  return SUFFIX.has(piece.text) || FILLER.has(piece.text);
}

function dayAfter(pieces: readonly Piece[], month: number): { value: number; next: number } | null {
  let at = month + 1;
  while (at < month + 3 && AHEAD.has(pieces[at]?.text ?? '')) at += 1;
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.digits) {
    if (piece.text.length > 2) return null;
    return { value: Number(piece.text), next: at + (SUFFIX.has(pieces[at + 1]?.text ?? '') ? 2 : 1) };
  }
  const word = ordinal(pieces, at, 2) ?? ordinal(pieces, at, 1);
  return word === null ? null : { value: word.value, next: at + word.span };
}

/** Words that may stand between the parts of a date told apart. */
const YEAR_WORDS = plainWords('yearLinks');

/** The year behind a date, or in front of it (`1987, im September, am 14.`); of two digits only behind the month. */
function yearNear(pieces: readonly Piece[], next: number, before: number): { value: number; end: number } | null {
  const at = YEAR_WORDS.has(pieces[next]?.text ?? '') ? next + 1 : next;
  const behind = yearAt(pieces, at);
  if (behind !== null) return behind;
  const short = pieces[at];
  if (short?.digits && short.text.length === 2 && Number(short.text) >= 20)
    return { value: Number(short.text), end: short.end };
  let back = before;
  while (back >= 0 && before - back < 3 && YEAR_WORDS.has(pieces[back]?.text ?? '')) back -= 1;
  const ahead = pieces[back];
  if (ahead?.digits && /^(?:19|20)\d{2}$/.test(ahead.text))
    return { value: Number(ahead.text), end: (pieces[next - 1] as Piece).end };
  return null;
}

function pushFeast(pieces: readonly Piece[], at: number, days: Day[]): void {
  const feast = feastAt(pieces, at);
  if (feast === null) return;
  const span = { start: (pieces[feast.first] as Piece).start, end: (pieces[feast.last] as Piece).end };
  push(days, null, feast.month, feast.day, span);
}
