import { around, JOINERS } from './context.js';
import { CAPITAL_CODES, CAPITAL_WORDS } from './currencies.js';
import type { Figure } from './figure.js';
import { currenciesOf, type UnitMeaning } from './lexicon.js';
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

/** Spares most numbers the search for a currency. */
const MAY_END_CURRENCY = /[^\d\s,;:!?()/*-][. ]{0,2}$/;

function currencyBefore(scan: Scan, numeral: Numeral): { meaning: UnitMeaning; start: number } | undefined {
  if (numeral.start === 0 || numeral.weak) return undefined;
  const from = Math.max(0, numeral.start - 12);
  if (!MAY_END_CURRENCY.test(scan.folded.slice(Math.max(0, numeral.start - 3), numeral.start))) return undefined;
  const match = fitting(scan, scan.words.currencyBefore).exec(scan.folded.slice(from, numeral.start));
  if (match === null) return undefined;
  const start = from + match.index;
  const sign = match[1] as string;
  // "Mo.–Fr. 9–17 Uhr": a Friday is no franc.
  if (sign === 'fr.' && FRIDAY.test(scan.folded.slice(Math.max(0, start - 6), start))) return undefined;
  if (CAPITAL_WORDS.has(sign)) return undefined;
  const meaning = meaningAt(scan, sign, start);
  // "zwei Euro 50": the currency belongs to the amount before it, and that one has taken it.
  if (meaning === undefined || !isFree(scan, start, numeral.start)) return undefined;
  return { meaning, start };
}

/** What a unit's word or sign means. ISO codes in capitals are nothing else; most are read only so: `250 TRY`, not `try`. */
function meaningAt({ reading, words }: Scan, word: string, start: number): UnitMeaning | undefined {
  const code = words.codes.get(word);
  if (code !== undefined && reading.text.slice(start, start + word.length) === word.toUpperCase()) return code;
  if (CAPITAL_CODES.has(word)) return undefined;
  return words.units.get(word.replaceAll('-', ' ')) ?? words.units.get(word);
}

/** A unit behind a number: its word, all that is matched with what stands before it, and what it means. */
export interface Unit {
  readonly word: string;
  readonly whole: string;
  readonly meaning: UnitMeaning;
}

const DIGIT_NEXT = /^[ -]{0,2}[\d/,;:!?()]/;

/** The unit that begins right at an offset. */
export function unitAt(scan: Scan, offset: number): Unit | undefined {
  if (offset >= scan.folded.length || DIGIT_NEXT.test(scan.folded.slice(offset, offset + 3))) return undefined;
  const pattern = fitting(scan, scan.words.unitAfter);
  pattern.lastIndex = offset;
  const match = pattern.exec(scan.folded);
  const word = match?.[1] ?? match?.[2];
  if (match === null || word === undefined) return undefined;
  const meaning = meaningAt(scan, word, offset + match[0].length - word.length);
  return meaning === undefined ? undefined : { word, whole: match[0], meaning };
}

function withUnitBehind(scan: Scan, numeral: Numeral): void {
  const { folded } = scan;
  NO_CENTS.lastIndex = numeral.end;
  const dash = numeral.raw === '' ? null : NO_CENTS.exec(folded);
  const from = numeral.end + (dash?.[0].length ?? 0);
  const unit = unitAt(scan, from);
  if (unit === undefined) {
    if (dash !== null) takeMoney(scan, numeral, UNKNOWN, numeral.start, from);
    else namedPoints(scan, numeral);
    return;
  }
  const { word, whole, meaning } = unit;
  if (isMisread(scan, numeral, word, whole)) return;
  const end = from + whole.length;
  if (meaning.kind === 'money') takeMoney(scan, numeral, meaning, numeral.start, end);
  else if (!numeral.weak || meaning.kind === 'duration')
    take(scan, asSpeed(scan, unitFigure(numeral, meaning, numeral.start, end), word));
}

const POINTS: UnitMeaning = { kind: 'quantity', unit: 'points', factor: 1 };

/** `49.90 Clubcard points`: a number that counts the points of a programme, which has a name in capitals. */
function namedPoints(scan: Scan, numeral: Numeral): void {
  const pattern = fitting(scan, scan.words.namedPoints);
  pattern.lastIndex = numeral.end;
  const match = numeral.weak ? null : pattern.exec(scan.folded);
  if (match === null || !/\p{Lu}/u.test(scan.reading.text[numeral.end + 1] as string)) return;
  take(scan, unitFigure(numeral, POINTS, numeral.start, numeral.end + match[0].length));
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
    if (scan.words.foreign.has(word)) return true;
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
  const rate = fitting(scan, scan.words.rate);
  rate.lastIndex = stop;
  // "1.250 €" has three digits behind its mark and is no amount of cents; "1,459 € pro Liter" is one.
  const said = numeral.grouped === undefined || rate.test(scan.folded) ? numeral.value : numeral.grouped;
  const amount = Number(((meaning.factor === 1 ? said : numeral.value) * meaning.factor + add).toFixed(6));
  const units = currenciesOf(meaning.unit);
  const values = units.map((unit) => moneyText(amount, unit));
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
  const small = unit?.meaning;
  if (small !== undefined && unit !== undefined) {
    const sameMoney =
      small.kind === 'money' && small.factor === 0.01 && (small.unit === '?' || small.unit === meaning.unit);
    return sameMoney ? { amount: next.value / 100, end: next.end + unit.whole.length } : undefined;
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
  const said = meaning.kind === 'money' && meaning.factor === 1 ? (numeral.grouped ?? numeral.value) : numeral.value;
  const values = [...new Set([said, ...numeral.others].map((value) => canonicalAmount(value, meaning)))];
  return {
    kind: meaning.kind,
    start,
    end,
    value: values[0] as string,
    values,
    amount: said,
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
