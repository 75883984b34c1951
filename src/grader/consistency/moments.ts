import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import { matchesOf } from '../../language/matching.js';
import { perReading, type Reading } from '../../language/reading.js';

/** A figure that can lie inside or outside a bound. Dates have their parts, as far as they are said. */
export interface Moment extends Figure {
  readonly order?: { readonly year?: number; readonly month?: number; readonly day: number };
}

/** The figures of a text with whole months ("in October"), days of the month ("the 28th") and "month 20". */
export const momentsIn = perReading((reading): readonly Moment[] => {
  const figures = figuresOf(reading);
  const read = figures.map((figure) => momentOf(reading, figure));
  const taken = figures.filter(({ kind }) => kind === 'date');
  const months = monthsIn(reading).filter((one) => !taken.some((f) => f.start < one.end && one.start < f.end));
  return months.length === 0 ? read : [...read, ...months].sort((a, b) => a.start - b.start);
});

function momentOf(reading: Reading, figure: Figure): Moment {
  if (figure.kind === 'date') return { ...figure, ...orderIn(figure.value) };
  if (figure.kind !== 'number' || figure.amount === undefined) return figure;
  const before = reading.folded.slice(Math.max(0, figure.start - 10), figure.start);
  const behind = reading.folded.slice(figure.end, figure.end + 4);
  const { units, ordinal } = patterns(reading.language);
  const unit = units.exec(before)?.[1];
  if (unit !== undefined)
    return { ...figure, kind: 'duration', unit: `${unitOf(unit)}s`, value: `${figure.amount} ${unitOf(unit)}s` };
  const day = Number.isInteger(figure.amount) && figure.amount >= 1 && figure.amount <= 31;
  if (day && ordinal.test(behind)) return { ...figure, kind: 'date', order: { day: figure.amount } };
  return figure;
}

function orderIn(value: string): Pick<Moment, 'order'> {
  const full = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (full === null) return {};
  const [, year, month, day] = full;
  const parts = { month: Number(month), day: day === undefined ? 31 : Number(day) };
  return { order: year === '-' ? parts : { year: Number(year), ...parts } };
}

const patterns = perLanguage((language: Language) => {
  // Every name begins so: most texts name no month at all.
  const beginnings = language.figures.months.flatMap((words) => words.split(' ').map((word) => word.slice(0, 3)));
  return {
    // "Month 20", "Monat 20", "year 2".
    units: new RegExp(`(${language.smallWords.countedUnits}) $`, 'u'),
    ordinal: new RegExp(`^${language.smallWords.ordinalBehind}`, 'u'),
    hints: new RegExp([...new Set(beginnings)].join('|'), 'g'),
    // One group for each month.
    month: new RegExp(
      `(?<![\\p{L}\\d])(?:${language.figures.months.map((words) => `(${monthNames(words)})`).join('|')})(?![\\p{L}])`,
      'uy',
    ),
  };
});

/** Whole names only; "may" is a verb unless a preposition stands before it. */
function monthNames(words: string): string {
  const names = words.split(' ').filter((word) => !word.includes('.'));
  const longest = Math.max(...names.map((name) => name.length));
  return names
    .filter((name) => name.length > 3 || longest < 4)
    .map((name) =>
      name === 'may' ? '(?<=(?:in|of|until|till|since|from|by|to|late|early|mid|through|next|last) )may' : name,
    )
    .join('|');
}

function unitOf(word: string): string {
  return word === 'monat' ? 'month' : word === 'tag' ? 'day' : word === 'jahr' ? 'year' : word;
}

/** A month alone is a date as well, the first time that it is named: as a bound its last day counts. */
function monthsIn(reading: Reading): Moment[] {
  const { hints, month: pattern } = patterns(reading.language);
  const found: Moment[] = [];
  for (const { index: start } of matchesOf(hints, reading.folded)) {
    pattern.lastIndex = start;
    const match = pattern.exec(reading.folded);
    const month = match === null ? -1 : match.indexOf(match[0], 1);
    if (match === null || found.some((one) => one.order?.month === month)) continue;
    const value = `--${String(month).padStart(2, '0')}-31`;
    const end = start + match[0].length;
    found.push({ start, end, kind: 'date', value, values: [value], order: { month, day: 31 } });
  }
  return found;
}
