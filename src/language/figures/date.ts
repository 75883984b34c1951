import { perLanguage } from '../language.js';
import { matchesOf, type Twin, twin } from '../matching.js';
import { around, wordsAround } from './context.js';
import type { Figure } from './figure.js';
import { fitting, foundWords, type Scan, take } from './scan.js';
import { alternatives, NOT_IN_WORD, vocabularyOf } from './vocabulary.js';
import { ANY_DIGIT, type WordPattern, wordPattern } from './word-pattern.js';

/** Calendar dates, weekdays, days counted from today. */

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;
const YEAR_FIRST = /(?<!\d)(20\d{2})\/(\d{1,2})\/(\d{1,2})(?!\d)/gu;
/** Not behind a year. */
const ISO_MONTH = /(?<![\p{L}\p{N}./-])(20\d{2})-(0[1-9]|1[0-2])(?![\p{L}\p{N}-])/gu;
const MONTH_SLASH = /(?<![\p{L}\d./-])(0?[1-9]|1[0-2])\/(20\d{2})(?![\d/])/gu;
const CLOCK_OR_EURO = `(?:${around('clock')}|€|eur)`;
const DOTTED = new RegExp(
  `(?<![\\d.,])(?<!(?:[€£$₹]|eur|chf|usd|gbp|fr\\.|rs\\.?|(?<!\\p{L})(?:${around('notDate')})) ?)(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?('?\\d{2}|(?:19|20)\\d{2})(?![\\d.:%]| ?${CLOCK_OR_EURO}))?`,
  'gu',
);
const DOTTED_TIGHT = /(?<![\d.,])(\d{1,2})\.(\d{1,2})\.?((?:19|20)\d{2})(?!\d)/gu;
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d{2})(?![\d/])/gu;
const DASHED = /(?<![\d-])(\d{1,2})-(\d{1,2})-((?:19|20)\d{2}|\d{2})(?![\d-])/gu;
const SHORT_SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])(?!\s?%)/gu;
const SHORT_DOTTED = new RegExp(
  `(?<=\\b(?:${around('beforeDotted')}) )(\\d{1,2})\\.(0?[1-9]|1[0-2])(?![\\d.]|\\s?(?:${around('clock')}|€|eur|%|kg|gb|am|pm|cm|mm|km|m|l|kwh|h|mbit)(?![a-z]))`,
  'gu',
);
const BEFORE_SLASHED = new RegExp(`(?:^|[^\\p{L}])(?:${around('beforeSlashed')})[ ,]{1,2}$`, 'u');

interface Patterns {
  /** The first letters of the months: a text with none of them names no month. */
  readonly hints: readonly string[];
  readonly dayMonth: WordPattern;
  readonly monthDay: WordPattern;
  readonly monthYear: WordPattern;
  readonly named: WordPattern;
  readonly feasts: WordPattern;
  /** A day and a month that are both told by their numbers: `am zwölften Fünften`. */
  readonly ordinals: RegExp | null;
  readonly relative: WordPattern;
  readonly weekdayBefore: Twin;
  readonly weekdayBehind: Twin;
}

const patternsOf = perLanguage((language): Patterns => {
  const { lexicon, months, weekdays } = vocabularyOf(language);
  const month = `(?<month>${alternatives(months.keys())})${NOT_IN_WORD}\\.?`;
  const wordDay = alternatives(Object.keys(lexicon.ordinals));
  const endings = alternatives(lexicon.ordinalEndings);
  const day = `(?<day>\\d{1,2})(?!\\d)(?:${endings})?|(?<word>${wordDay})`;
  const of = `(?:(?:${alternatives(lexicon.dayOf)}) )?`;
  const year = `(?:,? {1,2}(?:(?:${around('ofYear')}) )?(?<year>(?:19|20)\\d{2}|'\\d{2}|2\\d(?=[.,;!?)]|$))(?![\\d:]|[.,]\\d| ?${CLOCK_OR_EURO}))?`;
  const the = `(?:(?:${around('dayArticles')}) )?`;
  const weekday = `(?:${alternatives(weekdays.keys())})`;
  const weekdayNames = [...weekdays.keys()].filter((word) => word.length > 3);
  const start = '(?<![\\p{L}\\p{N}])';
  return {
    hints: [...new Set([...months.keys()].map((name) => name.slice(0, 3)))],
    dayMonth: wordPattern(
      `${start}(?<![\\d.,:/])(?:${day})[ -]{0,2}${of}${month}${year.replace(',? {1,2}', ',?[ -]{1,2}')}`,
      [...ANY_DIGIT, ...Object.keys(lexicon.ordinals)],
    ),
    monthDay: wordPattern(`${start}${month} {1,2}${the}(?:${day})${NOT_IN_WORD}(?![.:]\\d|\\d)${year}`, months.keys()),
    monthYear: wordPattern(`${start}${month},? (?<year>(?:19|20)\\d{2})(?!\\d)`, months.keys()),
    feasts: wordPattern(
      `${start}(${alternatives(Object.keys(lexicon.days.feasts))})${NOT_IN_WORD}`,
      Object.keys(lexicon.days.feasts),
    ),
    ordinals:
      lexicon.days.beforeOrdinals.length === 0
        ? null
        : new RegExp(
            `(?<=(?<!\\p{L})(?:${alternatives(lexicon.days.beforeOrdinals)}) )(${wordDay}) (${wordDay})${NOT_IN_WORD}(?! \\p{Lu})`,
            'gu',
          ),
    named: wordPattern(`${start}(?<weekday>${alternatives(weekdayNames)})s?${NOT_IN_WORD}`, weekdayNames),
    relative: wordPattern(
      `${start}${the}(?<relative>${alternatives(Object.keys(lexicon.relativeDays))})${NOT_IN_WORD}`,
      [...wordsAround('dayArticles'), ...Object.keys(lexicon.relativeDays)],
    ),
    weekdayBefore: twin(
      new RegExp(
        `(?<![\\p{L}])(${weekday})\\.?,?(?: (?:${around('articles', 'weekdayArticles')}))?[ ,(]{0,3}${the}$`,
        'u',
      ),
    ),
    weekdayBehind: twin(new RegExp(`^,? ?\\((${weekday})${NOT_IN_WORD}`, 'u')),
  };
});

export function dates(scan: Scan): void {
  const { folded } = scan;
  if (/\d/.test(folded)) numericDates(scan);
  const patterns = patternsOf(scan.reading.language);
  const { ordinals, days } = scan.words.lexicon;
  for (const match of patterns.ordinals === null ? [] : matchesOf(patterns.ordinals, folded)) {
    const [day, month] = [match[1], match[2]].map((word) => String(ordinals[word as string] ?? ''));
    add(scan, match.index, match[0].length, calendar(day, month, undefined));
  }
  for (const match of foundWords(scan, patterns.feasts))
    add(scan, match.index, match[0].length, [`--${days.feasts[(match[1] as string).replaceAll('-', ' ')]}`], true);
  if (!patterns.hints.some((hint) => folded.includes(hint))) return;
  for (const match of foundWords(scan, patterns.dayMonth)) namedDate(scan, match);
  if (scan.words.lexicon.monthFirstPossible || /\d/.test(folded))
    for (const match of foundWords(scan, patterns.monthDay)) namedDate(scan, match);
  for (const match of foundWords(scan, patterns.monthYear)) namedDate(scan, match);
}

/** Weekdays and relative days that belong to no calendar date. Runs after times, which own `morgen um acht`'s hour only. */
export function dayWords(scan: Scan): void {
  const patterns = patternsOf(scan.reading.language);
  const { lexicon, weekdays } = scan.words;
  for (const match of foundWords(scan, patterns.named))
    add(scan, match.index, match[0].length, [`w${weekdays.get(match.groups?.weekday ?? '')}`]);
  for (const match of foundWords(scan, patterns.relative)) {
    const word = match.groups?.relative ?? '';
    if (lexicon.notThatDay[word]?.some((before) => scan.folded.endsWith(`${before} `, match.index))) continue;
    const days = lexicon.relativeDays[word.replaceAll('-', ' ')] ?? 0;
    add(scan, match.index, match[0].length, [days < 0 ? String(days) : `+${days}`]);
  }
}

function numericDates(scan: Scan): void {
  const { folded } = scan;
  const monthFirst = scan.words.lexicon.monthFirstPossible;
  const each = (pattern: RegExp, values: (groups: readonly (string | undefined)[]) => string[]) => {
    for (const match of matchesOf(pattern, folded)) add(scan, match.index, match[0].length, values(match.slice(1)));
  };
  const dashed = folded.includes('-');
  const slashed = folded.includes('/');
  const dotted = folded.includes('.');
  if (dashed) each(ISO, ([y, m, d]) => calendar(d, m, y));
  if (slashed) each(YEAR_FIRST, ([y, m, d]) => calendar(d, m, y));
  if (dotted) each(DOTTED_TIGHT, ([d, m, y]) => calendar(d, m, y));
  if (dotted) each(DOTTED, ([d, m, y]) => calendar(d, m, y));
  const either = ([a, b, y]: readonly (string | undefined)[]) => [
    ...calendar(a, b, y),
    ...(monthFirst ? calendar(b, a, y) : monthOver12(a, b, y)),
  ];
  if (slashed) each(SLASHED, either);
  if (dashed) each(DASHED, either);
  if (dashed) each(ISO_MONTH, ([y, m]) => [`${y}-${m}`]);
  if (slashed) each(MONTH_SLASH, ([m = '', y]) => [`${y}-${m.padStart(2, '0')}`]);
  if (dotted) each(SHORT_DOTTED, ([d, m]) => calendar(d, m, undefined));
  if (!slashed) return;
  for (const match of matchesOf(SHORT_SLASHED, folded)) {
    const before = folded.slice(Math.max(0, match.index - 12), match.index);
    if (BEFORE_SLASHED.test(before) || (match[1] as string).length + (match[2] as string).length === 4)
      add(scan, match.index, match[0].length, either([match[1], match[2], undefined]));
  }
}

/** In languages that put the day first, the other order is read only when the first is impossible. */
function monthOver12(a: string | undefined, b: string | undefined, y: string | undefined): string[] {
  return Number(b) > 12 ? calendar(b, a, y) : [];
}

function namedDate(scan: Scan, match: RegExpMatchArray): void {
  const groups = match.groups ?? {};
  const month = String(scan.words.months.get((groups.month ?? '').replace(/\.$/, '')) ?? '');
  const word = groups.word?.replaceAll('-', ' ');
  const day = groups.day ?? (word === undefined ? undefined : String(scan.words.lexicon.ordinals[word] ?? ''));
  const year = groups.year;
  if (day === undefined) {
    if (year !== undefined) add(scan, match.index ?? 0, match[0].length, [`${year}-${month.padStart(2, '0')}`]);
    return;
  }
  const length = match[0].replace(/[. ]+$/, '').length;
  add(scan, match.index ?? 0, length, calendar(day, month, year));
}

/** The canonical value of a day; none when no calendar has it. Years of two digits lie in this century. */
function calendar(day: string | undefined, month: string | undefined, year: string | undefined): string[] {
  const d = Number(day);
  const m = Number(month);
  if (!(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return [];
  const short = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (year === undefined) return [`--${short}`];
  const digits = year.replace("'", '');
  return [`${digits.length === 2 ? `20${digits}` : digits}-${short}`];
}

/** `vague`: it needs no source, being the name of a feast. */
function add(scan: Scan, start: number, length: number, values: readonly string[], vague = false): void {
  const value = values[0];
  if (value === undefined || value.includes('undefined')) return;
  const end = start + length;
  const patterns = patternsOf(scan.reading.language);
  const before = fitting(scan, patterns.weekdayBefore).exec(scan.folded.slice(Math.max(0, start - 24), start));
  const behind = before === null ? fitting(scan, patterns.weekdayBehind).exec(scan.folded.slice(end, end + 16)) : null;
  const weekday = value.startsWith('w') ? undefined : scan.words.weekdays.get((before ?? behind)?.[1] ?? '');
  const distinct = [...new Set(values)];
  const figure: Figure = {
    kind: 'date',
    start,
    end,
    value,
    values: distinct,
    ...(weekday === undefined ? {} : { weekday }),
    ...(vague ? { weak: true } : {}),
  };
  if (take(scan, figure) && before !== null && weekday !== undefined)
    scan.taken.fill(1, start - before[0].length, start);
}
