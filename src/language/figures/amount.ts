import { around, JOINERS } from './context.js';
import type { Figure } from './figure.js';
import { ANY_DOLLAR, DOLLARS, type UnitMeaning } from './lexicon.js';
import type { Numeral } from './numeral.js';
import { fitting, foundWords, isFree, numeralAt, type Scan, take } from './scan.js';

/** Numbers with a unit: money, percentages, durations, quantities. */

const NO_CENTS = /(?:[,.](?:-{1,2}|–|—)|\/-)(?!\d)/y;
/** What stands before a Friday that would be francs elsewhere. */
const FRIDAY = new RegExp(
  `(?:^|[^\\p{L}])(?:${around('shortWeekdays')})\\.? ?(?:[-–—&+,/]|${around('weekdayLinks')})? ?$`,
  'u',
);
const UNKNOWN: UnitMeaning = { kind: 'money', unit: '?', factor: 1 };

export function amounts(scan: Scan): void {
  const { sayings, priceWords, howOften } = scan.words.lexicon;
  for (const match of foundWords(scan, scan.words.sayings)) {
    const [kind, unit, amount] = sayings[match[0]] ?? ['percent', '%', 0];
    // A share needs no source of its own, nor does how often; and "a third" is 33 % as people round it.
    const isShare = kind === 'percent' && !priceWords.some((word) => match[0].includes(word));
    const weak = isShare || howOften.some((word) => match[0].startsWith(word));
    const others = Number.isInteger(amount)
      ? []
      : [Math.round(amount), Math.floor(amount), Number(amount.toFixed(1)), Number(amount.toFixed(2))];
    const said: Numeral = { start: 0, end: 0, value: amount, others, raw: '', glued: false, weak };
    take(scan, unitFigure(said, { kind, unit, factor: 1 }, match.index, match.index + match[0].length));
  }
  for (const numeral of scan.numerals) {
    if (!isFree(scan, numeral.start, numeral.end)) continue;
    const before = currencyBefore(scan, numeral);
    if (before !== undefined) takeMoney(scan, numeral, before.meaning, before.start, numeral.end);
    else if (!numeral.glued) withUnitBehind(scan, numeral);
  }
}

function currencyBefore(scan: Scan, numeral: Numeral): { meaning: UnitMeaning; start: number } | undefined {
  if (numeral.start === 0 || numeral.weak) return undefined;
  const from = Math.max(0, numeral.start - 12);
  const match = fitting(scan, scan.words.currencyBefore).exec(scan.folded.slice(from, numeral.start));
  if (match === null) return undefined;
  const start = from + match.index;
  const sign = match[1] as string;
  // "Mo.–Fr. 9–17 Uhr": a Friday is no franc.
  if (sign === 'fr.' && FRIDAY.test(scan.folded.slice(Math.max(0, start - 6), start))) return undefined;
  const meaning = scan.words.units.get(sign.replaceAll('-', ' '));
  // "zwei Euro 50": the currency belongs to the amount before it, and that one has taken it.
  if (meaning === undefined || !isFree(scan, start, numeral.start)) return undefined;
  return { meaning, start };
}

/** The unit that begins right at an offset. */
export function unitAt(scan: Scan, offset: number): RegExpExecArray | null {
  const pattern = fitting(scan, scan.words.unitAfter);
  pattern.lastIndex = offset;
  return pattern.exec(scan.folded);
}

function withUnitBehind(scan: Scan, numeral: Numeral): void {
  const { folded, words } = scan;
  NO_CENTS.lastIndex = numeral.end;
  const dash = numeral.raw === '' ? null : NO_CENTS.exec(folded);
  const from = numeral.end + (dash?.[0].length ?? 0);
  const match = unitAt(scan, from);
  const word = match === null ? undefined : (match[1] ?? match[2]);
  const meaning =
    word === undefined ? undefined : (words.units.get(word.replaceAll('-', ' ')) ?? words.units.get(word));
  if (match === null || meaning === undefined) {
    if (dash !== null) takeMoney(scan, numeral, UNKNOWN, numeral.start, from);
    return;
  }
  if (isMisread(scan, numeral, word as string, match[0])) return;
  const end = from + match[0].length;
  if (meaning.kind === 'money') takeMoney(scan, numeral, meaning, numeral.start, end);
  else if (!numeral.weak || meaning.kind === 'duration')
    take(scan, asSpeed(scan, unitFigure(numeral, meaning, numeral.start, end), word as string));
}

/** `67 meg`, `1 Gig`, `100 Mb`: of a line they mean bits a second. */
function asSpeed(scan: Scan, figure: Figure, word: string): Figure {
  if (figure.unit !== 'MB' || !['mb', 'gb', ...scan.words.lexicon.lineUnits].includes(word)) return figure;
  return { ...figure, values: [...figure.values, ...figure.values.map((value) => value.replace('MB', 'Mbit/s'))] };
}

/** `£5 a day` is a rate; `7 t` and `3 l` need digits; `5 pm`, `at` and `c` are no units here. */
function isMisread(scan: Scan, numeral: Numeral, word: string, whole: string): boolean {
  const { briefUnits, gluedUnits, digitUnits, doubtfulUnits } = scan.words.lexicon;
  if (numeral.weak) {
    const last = scan.figures.at(-1);
    const gap = last === undefined ? '' : scan.folded.slice(last.end, numeral.start);
    if (last !== undefined && last.end <= numeral.start && /^[\s,]*$/.test(gap) && gap.length < 4) return true;
    if (briefUnits.includes(word) && numeral.value === 1) return true;
  }
  if (word.length === 1 && /\p{L}/u.test(word) && numeral.raw === '') return true;
  if ((word === 't' || gluedUnits.includes(word)) && (whole.length > 1 || numeral.raw.length === 4)) return true;
  return doubtfulUnits.includes(word) || (digitUnits.includes(word) && numeral.raw === '');
}

function takeMoney(scan: Scan, numeral: Numeral, meaning: UnitMeaning, start: number, end: number): void {
  let stop = end;
  NO_CENTS.lastIndex = stop;
  stop += numeral.raw === '' ? 0 : (NO_CENTS.exec(scan.folded)?.[0].length ?? 0);
  const cents = meaning.factor === 1 ? centsBehind(scan, numeral, meaning, stop) : undefined;
  if (cents !== undefined) stop = cents.end;
  const add = cents?.amount ?? 0;
  const readings = [numeral.value, ...numeral.others].map((value) => value * meaning.factor + add);
  const units = meaning.unit === ANY_DOLLAR ? DOLLARS : [meaning.unit];
  const values = [...new Set(units.flatMap((unit) => readings.map((value) => moneyText(value, unit))))];
  // A trailing repeat of the currency ("€ 20 EUR", "Rs 500 rupees") belongs to the amount.
  const amount = Number((readings[0] as number).toFixed(6));
  const figure: Figure = {
    kind: 'money',
    start,
    end: stop,
    value: values[0] as string,
    values,
    amount,
    unit: units[0] as string,
  };
  take(scan, figure);
}

const CENTS_GAP = new RegExp(`^(?: (?:${JOINERS}|&) | )`);
const BEHIND_CENTS = new RegExp(`^ (?:${around('behindCents')})(?![\\p{L}])`, 'u');

/** `49 Euro 90`, `49 Euro und 90 Cent`, `two pounds fifty`, `£2 and 50p`. */
function centsBehind(
  scan: Scan,
  numeral: Numeral,
  meaning: UnitMeaning,
  end: number,
): { amount: number; end: number } | undefined {
  if (!Number.isInteger(numeral.value)) return undefined;
  const gap = CENTS_GAP.exec(scan.folded.slice(end, end + 6));
  if (gap === null) return undefined;
  const next = numeralAt(scan, end + gap[0].length);
  if (next === undefined || next.weak || next.value > 99 || !Number.isInteger(next.value)) return undefined;
  const unit = unitAt(scan, next.end);
  const word = unit === null ? undefined : (unit[1] ?? unit[2]);
  const small = word === undefined ? undefined : scan.words.units.get(word);
  if (small !== undefined && unit !== null) {
    const sameMoney =
      small.kind === 'money' && small.factor === 0.01 && (small.unit === '?' || small.unit === meaning.unit);
    return sameMoney ? { amount: next.value / 100, end: next.end + unit[0].length } : undefined;
  }
  const followed = next.raw !== '' && /^[ -]?[\p{L}\p{N}%°:/]/u.test(scan.folded.slice(next.end, next.end + 2));
  const twoDigits = next.raw === '' ? next.value >= 10 : /^\d{2}$/.test(next.raw);
  const monthly = BEHIND_CENTS.test(scan.folded.slice(next.end, next.end + 7));
  return gap[0] === ' ' && twoDigits && (!followed || monthly)
    ? { amount: next.value / 100, end: next.end }
    : undefined;
}

/** Two decimals, more only where the amount has them (29.8 ct are 0.298). */
/** `EUR 49.90`; more than cents as exactly as they were said. */
export function moneyText(amount: number, unit: string): string {
  const exact = Number(amount.toFixed(6));
  return `${unit} ${Math.abs(exact * 100 - Math.round(exact * 100)) < 1e-6 ? exact.toFixed(2) : exact}`;
}

const MINUTES_PER_DAY = 1440;

/** A figure of a numeral in a unit; durations are brought to the largest base unit that keeps them whole. */
export function unitFigure(numeral: Numeral, meaning: UnitMeaning, start: number, end: number): Figure {
  const values = [...new Set([numeral.value, ...numeral.others].map((value) => canonicalAmount(value, meaning)))];
  return {
    kind: meaning.kind,
    start,
    end,
    value: values[0] as string,
    values,
    amount: numeral.value,
    unit: meaning.unit,
    ...(numeral.weak ? { weak: true } : {}),
  };
}

function canonicalAmount(value: number, meaning: UnitMeaning): string {
  const amount = value * meaning.factor;
  if (meaning.kind === 'money') return moneyText(amount, meaning.unit);
  if (meaning.kind !== 'duration') return `${trim(amount)} ${meaning.unit}`;
  if (meaning.unit === 'minutes' && amount >= MINUTES_PER_DAY && amount % MINUTES_PER_DAY === 0)
    return `${amount / MINUTES_PER_DAY} days`;
  if (meaning.unit === 'seconds' && amount % 60 === 0 && amount > 0) return `${amount / 60} minutes`;
  return `${trim(amount)} ${meaning.unit}`;
}

function trim(amount: number): string {
  return String(Number(amount.toFixed(6)));
}
