import { type Language, perLanguage } from '../language.js';
import { around } from './context.js';
import type { Figure } from './figure.js';
import type { Scan } from './scan.js';
import { alternatives, NOT_IN_WORD, vocabularyOf } from './vocabulary.js';

/** Days told by their distance (`a week on Tuesday`, `in zwei Tagen`, `letzten Freitag`) or by their number alone (`on the 9th`). */

interface Patterns {
  readonly ahead: RegExp;
  readonly aheadBehind: RegExp;
  readonly back: RegExp;
  readonly backBehind: RegExp;
  readonly spanToDay: RegExp;
  readonly dayToSpan: RegExp;
  readonly noDistance: RegExp;
  readonly rangeBehind: RegExp;
  readonly movedBehind: RegExp;
  readonly otherWeekday: RegExp;
  readonly recurringBehind: RegExp;
  readonly recurringBefore: RegExp;
  readonly weekBefore: RegExp;
  readonly weekBehind: RegExp;
  readonly dayOfMonth: RegExp;
  readonly weekdayBefore: RegExp;
  readonly ordinalEnding: RegExp;
  readonly monthBehind: RegExp;
  readonly everyMonth: RegExp;
  readonly listBehind: RegExp;
  readonly functionWords: ReadonlySet<string>;
}

/** Alternatives of none match nothing. */
function any(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : alternatives(words);
}

const patternsOf = perLanguage((language: Language): Patterns => {
  const { lexicon, weekdays } = vocabularyOf(language);
  const { days, rangeWords } = lexicon;
  const before = (words: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(words)}) $`, 'u');
  const behind = (words: readonly string[]) => new RegExp(`^ (${any(words)})${NOT_IN_WORD}`, 'u');
  const articles = around('articles', 'weekdayArticles');
  const weeks = any(Object.keys(days.calendarWeeks));
  const links = `(?:(?:${any(days.weekLinks.filter((word) => word !== ''))}) )?`;
  return {
    ahead: before(days.ahead),
    aheadBehind: behind(days.aheadBehind),
    back: before(days.back),
    backBehind: behind(days.backBehind),
    spanToDay: new RegExp(
      `^ (?:(${any(days.spanToDay.filter((word) => word !== ''))}) )?(?:(?:${around('dayArticles')}) )?$`,
      'u',
    ),
    dayToSpan: new RegExp(`^ (?:${any(days.dayToSpan)}) $`, 'u'),
    noDistance: new RegExp(`(?:[\\d€$£]|(?<!\\p{L})(?:${any(days.noDistance)})) $`, 'u'),
    rangeBehind: new RegExp(`^ ?(?:${any(rangeWords)}) ?\\p{L}`, 'u'),
    movedBehind: new RegExp(`^ (${any(Object.keys(days.movedBehind))})(?![\\p{L}\\p{N}'-]| \\d)`, 'u'),
    otherWeekday: new RegExp(`(?<!\\p{L})(${any(Object.keys(days.otherWeekday))}) $`, 'u'),
    recurringBehind: behind(days.recurringBehind),
    recurringBefore: new RegExp(`(?<!\\p{L})(?:${any(days.recurringBefore)})(?: \\p{L}+)? $`, 'u'),
    weekBefore: new RegExp(`(?<!\\p{L})(${weeks}),? ${links}$`, 'u'),
    weekBehind: new RegExp(`^,? ${links}(${weeks})${NOT_IN_WORD}`, 'u'),
    dayOfMonth: before(days.beforeDayOfMonth),
    weekdayBefore: new RegExp(`(?<!\\p{L})(${alternatives(weekdays.keys())})\\.?,? (?:(?:${articles}) )?$`, 'u'),
    ordinalEnding: new RegExp(`^(?:${alternatives(lexicon.ordinalEndings)})${NOT_IN_WORD}`, 'u'),
    monthBehind: behind(Object.keys(days.monthsBehind)),
    everyMonth: behind(days.everyMonth),
    listBehind: new RegExp(`^,? ?(?:${any([...lexicon.listWords, ...rangeWords])}) ?(?:\\p{L}+ )?\\d`, 'u'),
    functionWords: new Set([...language.grammar.stopwords, ...language.inflection.functionWords]),
  };
});

/** Runs last: it looks at figures that are read. */
export function distantDays(scan: Scan): void {
  const { figures } = scan;
  if (figures.length === 0) return;
  const patterns = patternsOf(scan.reading.language);
  for (const [index, figure] of figures.entries()) {
    if (figure.kind === 'date') figures[index] = movedDay(scan, patterns, figure);
    else if (figure.kind === 'number') figures[index] = dayOfMonth(scan, patterns, figure);
  }
  for (let index = 0; index < figures.length; index += 1) spanAsDay(scan, patterns, index);
}

function textBefore({ folded }: Scan, start: number): string {
  return folded.slice(Math.max(0, start - 32), start);
}

/** `Tuesday week`, `übernächsten Dienstag`, `nächste Woche Dienstag`: another one than the next. */
function movedDay(scan: Scan, patterns: Patterns, figure: Figure): Figure {
  const { folded } = scan;
  const { start, end, value } = figure;
  if (!isCounted(figure) || isEvery(scan, figure)) return figure;
  const { movedBehind, otherWeekday, calendarWeeks } = scan.words.lexicon.days;
  const before = textBefore(scan, start);
  const behind = folded.slice(end, end + 32);
  if (patterns.recurringBefore.test(before)) return figure;
  const moved = patterns.movedBehind.exec(behind);
  if (moved !== null)
    return at(figure, start, end + moved[0].length, shifted(value, movedBehind[moved[1] as string] ?? 0));
  if (!value.startsWith('w')) return figure;
  const other = patterns.otherWeekday.exec(before);
  const weeks = other === null ? 0 : (otherWeekday[other[1] as string] ?? 0);
  if (other !== null && !patterns.recurringBehind.test(behind))
    return at(figure, start - other[0].length, end, shifted(value, 7 * weeks));
  const earlier = patterns.weekBefore.exec(before);
  if (earlier !== null)
    return at(figure, start - earlier[0].length, end, `${value}@${calendarWeeks[plain(earlier[1])] ?? 0}`);
  const later = patterns.weekBehind.exec(behind);
  if (later !== null)
    return at(figure, start, end + later[0].length, `${value}@${calendarWeeks[plain(later[1])] ?? 0}`);
  return figure;
}

function plain(words: string | undefined): string {
  return (words ?? '').replaceAll('-', ' ');
}

function at(figure: Figure, start: number, end: number, value: string): Figure {
  return { ...figure, start, end, value, values: [value] };
}

/** A weekday or a day that is counted from today. */
function isCounted({ kind, value }: Figure): boolean {
  return kind === 'date' && /^(?:w\d|\+\d+)$/.test(value);
}

/** `Tuesdays`, `dienstags`. */
function isEvery({ folded }: Scan, { value, end }: Figure): boolean {
  return value.startsWith('w') && /(?:tags|days|wochs|abends)$/.test(folded.slice(Math.max(0, end - 8), end));
}

function shifted(value: string, days: number): string {
  if (value.startsWith('+')) return `+${Number(value) + days}`;
  return `${value}${days < 0 ? '' : '+'}${days}`;
}

/** A span of whole days that leads to a day keeps being a span: `in zwei Tagen` may answer either question. */
function spanAsDay(scan: Scan, patterns: Patterns, index: number): void {
  const { figures, folded } = scan;
  const span = figures[index] as Figure;
  const days = span.kind === 'duration' ? Number(/^(\d+) days$/.exec(span.value)?.[1]) : Number.NaN;
  if (Number.isNaN(days) || span.range !== undefined || span.option === true) return;
  const before = textBefore(scan, span.start);
  const behind = folded.slice(span.end, span.end + 12);
  const next = figures[index + 1];
  if (next !== undefined && leadsTo(scan, patterns, span, next, days)) {
    figures.splice(index, 2, { ...span, end: next.end, day: shifted(next.value, days) });
    return;
  }
  const last = figures[index - 1];
  if (
    last !== undefined &&
    isCounted(last) &&
    !isEvery(scan, last) &&
    patterns.dayToSpan.test(folded.slice(last.end, span.start))
  ) {
    figures.splice(index - 1, 2, { ...span, start: last.start, day: shifted(last.value, days) });
    return;
  }
  if (patterns.ahead.test(before) || patterns.aheadBehind.test(behind)) figures[index] = { ...span, day: `+${days}` };
  else if (patterns.back.test(before) || patterns.backBehind.test(behind))
    figures[index] = { ...span, day: `-${days}` };
}

/** `a week on Tuesday`, `two weeks from today`; but `twice a week on Tuesday`, `a week from Monday to Friday`. */
function leadsTo(scan: Scan, patterns: Patterns, span: Figure, next: Figure, days: number): boolean {
  const { folded } = scan;
  if (!isCounted(next) || isEvery(scan, next) || patterns.rangeBehind.test(folded.slice(next.end, next.end + 12)))
    return false;
  const gap = patterns.spanToDay.exec(folded.slice(span.end, next.start));
  if (gap === null || patterns.noDistance.test(textBefore(scan, span.start))) return false;
  // "3 days Monday": with nothing between only whole weeks are counted on, and only from today or tomorrow.
  if (gap[1] === undefined) return days % 7 === 0 && next.value.startsWith('+');
  return days % 7 === 0 || next.value.startsWith('+');
}

/** `on the 9th`, `am 9.`, `Friday the 16th`, `am 2. nächsten Monats`: a number that is a day where no noun follows. */
function dayOfMonth(scan: Scan, patterns: Patterns, figure: Figure): Figure {
  const { amount = 0, start, end } = figure;
  if (!Number.isInteger(amount) || amount < 1 || amount > 31 || !/\d/.test(scan.folded[start] ?? '')) return figure;
  const ending = patterns.ordinalEnding.exec(scan.folded.slice(end, end + 4));
  if (ending === null) return figure;
  const before = textBefore(scan, start);
  const weekday = scan.words.weekdays.get(patterns.weekdayBefore.exec(before)?.[1] ?? '');
  const stop = end + ending[0].length;
  const behind = scan.folded.slice(stop, stop + 32);
  const months = scan.words.lexicon.days.monthsBehind[plain(patterns.monthBehind.exec(behind)?.[1])];
  const day = String(amount).padStart(2, '0');
  if (months !== undefined) return { ...figure, day: `m${months}-${day}` };
  if (weekday === undefined && !patterns.dayOfMonth.test(before)) return figure;
  // "Am 12. und 13. Juni": its month and what is said of it come later.
  if (patterns.listBehind.test(behind)) return figure;
  if (patterns.everyMonth.test(behind) || hasNoun(scan, patterns, stop)) return figure;
  return { ...figure, day: `---${day}`, ...(weekday === undefined ? {} : { weekday }) };
}

/** Whether an ordinal counts a thing that is named behind it: `on the 9th floor`, `am 3. verkaufsoffenen Sonntag`. */
function hasNoun(scan: Scan, { functionWords }: Patterns, stop: number): boolean {
  const behind = scan.reading.text.slice(stop, stop + 48);
  const [, word = '', following = ''] = /^ (\p{L}+)(?: (\p{L}+))?/u.exec(behind) ?? [];
  if (word === '') return /^[ -]?[\p{L}\p{N}]/u.test(behind);
  if (scan.words.lexicon.days.countedNouns.includes(word.toLowerCase())) return true;
  if (functionWords.has(word.toLowerCase())) return false;
  const { adjectiveEndings } = scan.words.lexicon.days;
  // Only where nouns have capitals is a small word no noun.
  if (adjectiveEndings.length === 0 || /^\p{Lu}/u.test(word)) return true;
  const isAdjective = adjectiveEndings.some((ending) => word.endsWith(ending));
  return isAdjective && /^\p{Lu}/u.test(following) && !functionWords.has(following.toLowerCase());
}
