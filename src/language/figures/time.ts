import { perLanguage } from '../language.js';
import { matchesOf, type Twin, twin } from '../matching.js';
import { unitAt } from './amount.js';
import { around } from './context.js';
import type { Figure } from './figure.js';
import type { Numeral } from './numeral.js';
import { fitting, found, foundWords, isFree, numeralAt, type Scan, take } from './scan.js';
import { alternatives, NOT_IN_WORD, vocabularyOf } from './vocabulary.js';
import { type WordPattern, wordPattern } from './word-pattern.js';

/** Times of day. */

const CLOCK = /(?<![\d:.,])([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/gu;
const HOURS_SHORT = twin(/(?<![\d:.,])([01]?\d|2[0-3])h([0-5]\d)?(?![\p{L}\p{N}])/gu);

interface Patterns {
  readonly prefix: Twin;
  readonly minutes: Twin;
  readonly hourWord: Twin;
  readonly halfDay: Twin;
  readonly preposition: Twin;
  readonly morning: Twin;
  readonly evening: Twin;
  readonly eveningBefore: Twin;
  readonly night: Twin;
  readonly nightBefore: Twin;
  readonly named: WordPattern;
}

const patternsOf = perLanguage((language): Patterns => {
  const { lexicon } = vocabularyOf(language);
  const start = '(?<![\\p{L}\\p{N}])';
  return {
    prefix: twin(new RegExp(`${start}(${alternatives(Object.keys(lexicon.hourPrefixes))}) $`, 'u')),
    minutes: twin(new RegExp(`^ (${alternatives(Object.keys(lexicon.minuteSigns))}) $`, 'u')),
    hourWord: twin(new RegExp(`^ ?(?:${alternatives(lexicon.hourWords)})${NOT_IN_WORD}`, 'u')),
    halfDay: twin(new RegExp(`^ ?(${alternatives(Object.keys(lexicon.halfDays))})${NOT_IN_WORD}`, 'u')),
    preposition: twin(new RegExp(`${start}(?:${alternatives(lexicon.hourPrepositions)}) $`, 'u')),
    morning: twin(new RegExp(`^[ ,]{0,2}(?:${alternatives(lexicon.morning)})${NOT_IN_WORD}`, 'u')),
    evening: twin(new RegExp(`^[ ,]{0,2}(?:${alternatives(lexicon.evening)})${NOT_IN_WORD}`, 'u')),
    night: twin(new RegExp(`^[ ,]{0,2}(?:${alternatives(lexicon.night)})${NOT_IN_WORD}`, 'u')),
    nightBefore: twin(
      new RegExp(
        `(?:${alternatives(lexicon.night)})[ ,](?:(?:${alternatives(lexicon.hourPrepositions)}|${around('hourStarts')}) )?$`,
        'u',
      ),
    ),
    eveningBefore: twin(
      new RegExp(
        `(?:${alternatives(lexicon.evening)})[ ,](?:(?:${alternatives(lexicon.hourPrepositions)}|${around('hourStarts')}) )?$`,
        'u',
      ),
    ),
    named: wordPattern(
      `${start}(${alternatives(Object.keys(lexicon.namedTimes))})${NOT_IN_WORD}`,
      Object.keys(lexicon.namedTimes),
    ),
  };
});

export function times(scan: Scan): void {
  const { folded } = scan;
  const patterns = patternsOf(scan.reading.language);
  for (const match of folded.includes(':') ? matchesOf(CLOCK, folded) : []) {
    const end = match.index + match[0].length;
    const behind = folded.slice(end, end + 10);
    const word = fitting(scan, patterns.halfDay).exec(behind) ?? fitting(scan, patterns.hourWord).exec(behind);
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    add(scan, match.index, end + (word?.[0].length ?? 0), minutes, word?.[1], false);
  }
  for (const match of found(scan, HOURS_SHORT))
    if (match[2] !== undefined)
      add(scan, match.index, match.index + match[0].length, Number(match[1]) * 60 + Number(match[2]), undefined, false);
  scan.numerals.forEach((numeral, index) => {
    numeralTime(scan, numeral, scan.numerals[index - 1]);
  });
  openingHours(scan);
  const { lexicon } = scan.words;
  for (const match of foundWords(scan, patterns.named)) {
    const value = lexicon.namedTimes[match[1] as string];
    const start = match.index;
    if (value !== undefined) take(scan, { kind: 'time', start, end: start + match[0].length, value, values: [value] });
  }
}

const HOUR_LINK = new RegExp(`^ ?(?:-|–|${around('hourLinks')}) ?$`);

/** `We're open 9 to 5`, `geöffnet 9-17`: hours without any word for them. */
function openingHours(scan: Scan): void {
  for (let index = 0; index + 1 < scan.numerals.length; index += 1) {
    const from = scan.numerals[index] as Numeral;
    const to = scan.numerals[index + 1] as Numeral;
    if (!isHour(from) || !isHour(to) || to.start - from.end > 6) continue;
    if (!HOUR_LINK.test(scan.folded.slice(from.end, to.start))) continue;
    if (!fitting(scan, scan.words.openWords).test(scan.folded.slice(Math.max(0, from.start - 60), to.end + 40)))
      continue;
    if (followedByUnit(scan, to.end) || /^[.,:]\d/.test(scan.folded.slice(to.end, to.end + 2))) continue;
    const evening = to.value <= from.value && to.value < 12;
    add(scan, from.start, from.end, from.value * 60, undefined, false);
    add(scan, to.start, to.end, (to.value + (evening ? 12 : 0)) * 60, undefined, false);
  }
}

function isHour(numeral: Numeral): boolean {
  return (
    !numeral.weak &&
    Number.isInteger(numeral.value) &&
    numeral.value >= 1 &&
    numeral.value <= 24 &&
    numeral.raw.length < 3
  );
}

const BEHIND_HOUR = new RegExp(`^ (?:${around('behindHour')})(?![\\p{L}])`, 'u');

/** `minutes`: the numeral before, which may count the minutes to or past this one. */
function numeralTime(scan: Scan, numeral: Numeral, minutes: Numeral | undefined): void {
  if (numeral.weak && numeral.value !== 1) return;
  if (!isFree(scan, numeral.start, numeral.end)) return;
  const clock = hourOf(numeral);
  if (clock === undefined) return;
  const patterns = patternsOf(scan.reading.language);
  const behind = scan.folded.slice(numeral.end, numeral.end + 24);
  const before = scan.folded.slice(Math.max(0, numeral.start - 24), numeral.start);
  const half = fitting(scan, patterns.halfDay).exec(behind);
  const word = fitting(scan, patterns.hourWord).exec(behind);
  const spoken = spokenPrefix(scan, numeral, minutes, before, patterns);
  if (spoken !== undefined && clock % 60 === 0) {
    const end = numeral.end + (word?.[0].length ?? half?.[0].length ?? 0);
    if (!followedByUnit(scan, numeral.end) || word !== null || half !== null)
      add(scan, spoken.start, end, clock + spoken.minutes, half?.[1], true);
    return;
  }
  if (half !== null && clock <= 12 * 60 + 59 && !numeral.weak) {
    add(scan, numeral.start, numeral.end + half[0].length, clock, half[1], false);
    return;
  }
  if (word !== null) {
    // "1900 hours" is a time, "48 hours" and "two hours" are durations.
    if (scan.words.lexicon.fourDigitHours.includes(word[0].trim()) && numeral.raw.length !== 4) return;
    const later = minutesBehind(scan, numeral.end + word[0].length);
    add(
      scan,
      numeral.start,
      later?.end ?? numeral.end + word[0].length,
      clock + (later?.value ?? 0),
      undefined,
      numeral.raw === '',
    );
    return;
  }
  const dayPart = [patterns.morning, patterns.evening, patterns.night].some((part) => fitting(scan, part).test(behind));
  const standsAlone = !/^[ -]?[\p{L}\p{N}%€$£]/u.test(behind) && !/^[.,:/-]\d/.test(behind);
  const hourBefore =
    fitting(scan, patterns.preposition).test(before) && (standsAlone || dayPart || BEHIND_HOUR.test(behind));
  const wordy = /^\d{1,2}[.]\d{2}$/.test(numeral.raw)
    ? fitting(scan, patterns.preposition).test(before) || dayPart || isDottedTime(scan, numeral)
    : hourBefore || (dayPart && clock <= 720);
  if (wordy && !numeral.weak) add(scan, numeral.start, numeral.end, clock, undefined, true);
}

/** `open until 10.30`, `breakfast from 7 to 10.30`: among words that tell hours, where no unit makes them amounts. */
function isDottedTime(scan: Scan, { start, end, raw }: Numeral): boolean {
  const near = scan.folded.slice(Math.max(0, start - 50), end + 40);
  if (!/[05]$/.test(raw) || followedByUnit(scan, end) || !TELLS_HOURS.test(near) || TELLS_AMOUNTS.test(near))
    return false;
  const before = scan.folded.slice(Math.max(0, start - 30), start);
  if (DOTTED_UNTIL.test(before) || DOTTED_TO.test(before)) return true;
  return DOTTED_FROM.test(before) && DOTTED_ON.test(scan.folded.slice(end, end + 14));
}

const TELLS_HOURS = new RegExp(`(?<!\\p{L})(?:${around('dottedHours')})(?!\\p{L})`, 'u');
const TELLS_AMOUNTS = new RegExp(`[€$£%]|(?<!\\p{L})(?:${around('dottedAmounts')}|gbp|eur|usd)(?!\\p{L})`, 'u');
const DOTTED_UNTIL = new RegExp(
  `(?<!\\p{L}|(?:${around('dayArticles')}) )(?:${around('dottedUntil')}) (?:(?:${around('dottedAbout')}) )?$`,
  'u',
);
const DOTTED_TO = new RegExp(
  `(?<!\\p{L})(?:${around('dottedFrom')}) \\d{1,2}(?:[.:]\\d{2})?(?: ?[ap]m)? (?:${around('dottedTo')}|-|–) $`,
  'u',
);
const DOTTED_FROM = new RegExp(`(?<!\\p{L})(?:${around('dottedFrom')}) $`, 'u');
const DOTTED_ON = new RegExp(`^ (?:${around('dottedTo')}|-|–) \\d{1,2}(?:[.:]\\d[05])?(?![\\d.,])`, 'u');

/** Minutes since midnight that the numeral's digits mean as a time; undefined when they cannot. */
function hourOf(numeral: Numeral): number | undefined {
  const dotted = /^(\d{1,2})[.](\d{2})$/.exec(numeral.raw);
  if (dotted) return valid(Number(dotted[1]), Number(dotted[2]));
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(numeral.raw);
  if (military) return valid(Number(military[1]), Number(military[2]));
  return Number.isInteger(numeral.value) && numeral.raw.length <= 2 ? valid(numeral.value, 0) : undefined;
}

function valid(hour: number, minute: number): number | undefined {
  return hour <= 24 && minute < 60 ? hour * 60 + minute : undefined;
}

function spokenPrefix(
  scan: Scan,
  numeral: Numeral,
  minutes: Numeral | undefined,
  before: string,
  patterns: Patterns,
): { start: number; minutes: number } | undefined {
  const { lexicon } = scan.words;
  if (numeral.value < 1 || numeral.value > 24) return undefined;
  const prefix = fitting(scan, patterns.prefix).exec(before);
  const shift = prefix === null ? undefined : lexicon.hourPrefixes[(prefix[1] as string).replaceAll('-', ' ')];
  if (prefix !== null && shift !== undefined) {
    const start = numeral.start - prefix[0].length;
    return Number.isNaN(shift) ? undefined : { start, minutes: shift };
  }
  if (minutes === undefined || minutes.value > 59 || numeral.start - minutes.end > 15) return undefined;
  const between = fitting(scan, patterns.minutes).exec(scan.folded.slice(minutes.end, numeral.start));
  const sign = between === null ? undefined : lexicon.minuteSigns[between[1] as string];
  const usual =
    between?.[1]?.includes(' ') === true ||
    (minutes.raw === '' && [5, 10, 20, 25].includes(minutes.value)) ||
    saidAsTime(scan, minutes, numeral, patterns);
  if (sign === undefined || !usual || numeral.value > 12) return undefined;
  return { start: minutes.start, minutes: sign * minutes.value };
}

/** `um acht vor zwölf`, `at eight minutes to twelve`: uneven minutes need a word that tells a time. */
function saidAsTime(scan: Scan, minutes: Numeral, hour: Numeral, patterns: Patterns): boolean {
  // "1 to 2 hours" is a range.
  const unit = hour.raw === '' ? undefined : unitAt(scan, hour.end);
  if (minutes.value >= 30 || (minutes.raw !== '' && unit !== undefined)) return false;
  const before = scan.folded.slice(Math.max(0, minutes.start - 12), minutes.start);
  return (
    fitting(scan, patterns.preposition).test(before) ||
    fitting(scan, patterns.hourWord).test(scan.folded.slice(hour.end, hour.end + 10))
  );
}

function followedByUnit(scan: Scan, end: number): boolean {
  return unitAt(scan, end) !== undefined;
}

/** `19 Uhr 30`, `acht Uhr fünfzehn`. */
function minutesBehind(scan: Scan, end: number): { value: number; end: number } | undefined {
  if (scan.folded[end] !== ' ') return undefined;
  const next = numeralAt(scan, end + 1);
  if (next === undefined || next.weak || next.value >= 60 || !Number.isInteger(next.value)) return undefined;
  if (next.raw !== '' && !/^\d{2}$/.test(next.raw)) return undefined;
  return followedByUnit(scan, next.end) ||
    (/^ ?\p{L}/u.test(scan.folded.slice(next.end, next.end + 2)) && next.raw === '' && next.value < 5)
    ? undefined
    : { value: next.value, end: next.end };
}

/** `um ein Uhr nachts` is 1:00, `um zehn Uhr nachts` 22:00, `um 12 Uhr nachts` midnight. */
function nightly(minutes: number): number {
  const past = minutes % (12 * 60);
  return past < LATE_EVENING ? past : past + 12 * 60;
}

/** From this hour on, in minutes, a night's hour is one before midnight. */
const LATE_EVENING = 7 * 60;

/** `loose` times are said on the twelve-hour clock: both halves of the day are meant unless a word tells which. */
function add(scan: Scan, start: number, end: number, minutes: number, half: string | undefined, loose: boolean): void {
  const patterns = patternsOf(scan.reading.language);
  const behind = scan.folded.slice(end, end + 24);
  const before = scan.folded.slice(Math.max(0, start - 28), start);
  const hour = Math.floor(minutes / 60);
  const twelve = 12 * 60;
  const isNight = fitting(scan, patterns.night).test(behind) || fitting(scan, patterns.nightBefore).test(before);
  let values: number[];
  if (half !== undefined) {
    const base = minutes % twelve;
    values = [scan.words.lexicon.halfDays[half] === 'pm' ? base + twelve : base];
  } else if (isNight && hour <= 12) values = [nightly(minutes)];
  else if (
    hour < 12 &&
    (fitting(scan, patterns.evening).test(behind) || fitting(scan, patterns.eveningBefore).test(before))
  )
    values = [minutes + twelve];
  else if (fitting(scan, patterns.morning).test(behind)) values = [minutes];
  else if (minutes >= 60 && minutes < 12 * 60 && isTwelveHour(scan, start, loose))
    values = [minutes, (minutes + twelve) % (2 * twelve)];
  else values = [minutes];
  const texts = values.map(clockText);
  const figure: Figure = { kind: 'time', start, end, value: texts[0] as string, values: texts };
  take(scan, figure);
}

/** `8:00` in English may be either half of the day; `08:00` is on the clock of 24 hours. */
function isTwelveHour(scan: Scan, start: number, loose: boolean): boolean {
  return loose || (scan.words.lexicon.monthFirstPossible && scan.folded[start] !== '0');
}

function clockText(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
