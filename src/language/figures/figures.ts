import { perLanguage } from '../language.js';
import { isLatin, matchesOf, twin } from '../matching.js';
import { perReading, type Reading, read } from '../reading.js';
import { amounts, moneyText } from './amount.js';
import { clockLengths } from './clock-length.js';
import { codes, references } from './code.js';
import { compoundDurations } from './compound.js';
import { around } from './context.js';
import { dates, dayWords } from './date.js';
import { distantDays } from './distant-day.js';
import type { Figure } from './figure.js';
import { withoutInnerMarks } from './inner-marks.js';
import { type Numeral, numeralsOf } from './numeral.js';
import { ranges } from './range.js';
import { found, isFree, type Scan, take } from './scan.js';
import { shortWeekdays } from './short-weekday.js';
import { times } from './time.js';
import { vocabularyOf } from './vocabulary.js';
import { wordStarts } from './word-pattern.js';

export { dayCandidates, weekdayOf } from './calendar.js';
export { type Figure, isOtherCountry, sameFigure } from './figure.js';

/** All figures of a text in order, none overlapping; read once per Reading. List numbers (`1.`, `2)`) are none. */
export const figuresOf = perReading(readFigures);

/** Longer texts are read up to here: no reply of a person or bot comes near it. */
const LONGEST = 20_000;

function readFigures(reading: Reading): readonly Figure[] {
  const plain = withoutInnerMarks(reading.text);
  if (plain === undefined) return scanned(reading);
  return figuresOf(read(plain.text, reading.language)).map((figure) => ({
    ...figure,
    start: plain.origin[figure.start] as number,
    end: (plain.origin[figure.end - 1] as number) + 1,
  }));
}

function scanned(reading: Reading): readonly Figure[] {
  const words = vocabularyOf(reading.language);
  const folded = reading.folded.length > LONGEST ? reading.folded.slice(0, LONGEST) : reading.folded;
  const latin = isLatin(reading.text);
  const starts = wordStarts(folded, latin);
  const scan: Scan = {
    reading,
    folded,
    words,
    latin,
    starts,
    numerals: numeralsOf(folded, words, starts),
    taken: new Uint8Array(folded.length),
    figures: [],
  };
  skipListNumbers(scan);
  centSigns(scan);
  codes(scan);
  dates(scan);
  clockLengths(scan);
  times(scan);
  amounts(scan);
  compoundDurations(scan);
  ranges(scan);
  references(scan);
  dayWords(scan);
  shortWeekdays(scan);
  plainNumbers(scan);
  scan.figures.sort((a, b) => a.start - b.start);
  distantDays(scan);
  return scan.figures;
}

const LIST_NUMBER = twin(
  new RegExp(
    `(?:^|\\n)[ >*-]{0,6}(?:\\*\\*)?(?:\\(?\\d{1,2}[.)]|\\d️?⃣)(?=[ *])(?! ?(?:\\p{L}{3,9} (?:19|20)\\d{2}|${around('clock')}))`,
    'gu',
  ),
);

/** `24/7` means always. */
const ALWAYS_OPEN = /(?<!\d)24 ?[/x] ?7(?!\d)/g;

function skipListNumbers(scan: Scan): void {
  for (const match of found(scan, LIST_NUMBER)) {
    const next = scan.folded.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const month = /^ ?([\p{L}]+)/u.exec(next)?.[1] ?? '';
    if (!scan.words.months.has(month)) scan.taken.fill(1, match.index, match.index + match[0].length);
  }
  if (!scan.folded.includes('24')) return;
  for (const match of matchesOf(ALWAYS_OPEN, scan.folded))
    scan.taken.fill(1, match.index, match.index + match[0].length);
}

/** `32.4c per kWh`: behind a fraction and before what it is counted by a small c is a cent; elsewhere a degree, a section. */
const centsOf = perLanguage(({ figures: { centsFor } }) =>
  centsFor.length === 0
    ? null
    : new RegExp(
        `(?<![\\p{L}\\d.,])(\\d{1,4}\\.\\d{1,3})(?:c(?= ?(?:\\/|(?:${centsFor.join('|')})(?!\\p{L})))|¢)`,
        'gu',
      ),
);

function centSigns(scan: Scan): void {
  const cents = centsOf(scan.reading.language);
  if (cents === null || !/\d[c¢]/.test(scan.reading.text)) return;
  for (const match of scan.reading.text.slice(0, scan.folded.length).matchAll(cents)) {
    const start = match.index;
    const amount = Number(match[1]) / 100;
    const value = moneyText(amount, '?');
    take(scan, { kind: 'money', start, end: start + match[0].length, value, values: [value], amount, unit: '?' });
  }
}

function plainNumbers(scan: Scan): void {
  spokenPrices(scan);
  for (const numeral of scan.numerals) {
    if (numeral.weak || numeral.glued || !isFree(scan, numeral.start, numeral.end)) continue;
    take(scan, plainNumber(scan, numeral));
  }
}

/** `neununddreißig neunzig`, `nineteen ninety-nine`: a price without its currency. */
function spokenPrices(scan: Scan): void {
  for (let index = 0; index + 1 < scan.numerals.length; index += 1) {
    const whole = scan.numerals[index] as Numeral;
    const cents = scan.numerals[index + 1] as Numeral;
    if (whole.raw !== '' || cents.raw !== '' || whole.weak || cents.weak) continue;
    const gap = scan.folded.slice(whole.end, cents.start);
    if (
      (gap !== '' && gap !== ' ' && !(gap === '-' && isClock(scan, whole, cents))) ||
      cents.value < 10 ||
      cents.value > 99
    )
      continue;
    if (whole.value < 1 || !Number.isInteger(whole.value) || !Number.isInteger(cents.value)) continue;
    const amount = whole.value + cents.value / 100;
    const value = `? ${amount.toFixed(2)}`;
    take(scan, { kind: 'money', start: whole.start, end: cents.end, value, values: [value], amount, unit: '?' });
  }
}

/** `at two-thirty`; but a room may be four-twelve. */
function isClock({ folded, words }: Scan, hour: Numeral, minutes: Numeral): boolean {
  const before = folded.slice(Math.max(0, hour.start - 8), hour.start);
  return (
    hour.value <= 12 &&
    minutes.value < 60 &&
    words.lexicon.hourPrepositions.some((word) => ` ${before}`.endsWith(` ${word} `))
  );
}

function plainNumber(scan: Scan, numeral: Numeral): Figure {
  const behind = scan.folded.slice(numeral.end, numeral.end + 4);
  const value = rounded(numeral.value);
  return {
    kind: 'number',
    start: numeral.start,
    end: numeral.end,
    value,
    values: [value],
    amount: numeral.value,
    ...(/^[ -]?[\p{L}\p{N}]/u.test(behind) ? {} : { bare: true }),
  };
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
}
