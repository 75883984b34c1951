import { perLanguage } from '../language.js';
import { unitFigure } from './amount.js';
import { around } from './context.js';
import type { Figure } from './figure.js';
import type { Numeral } from './numeral.js';
import { isFree, numeralAt, type Scan, take } from './scan.js';
import { alternatives, vocabularyOf } from './vocabulary.js';

/** Numbers that share the unit of a later one (`3–5 Tage`, `3, 6 or 12 months`), and the ends of ranges. */

interface Patterns {
  readonly range: RegExp;
  readonly list: RegExp;
  readonly opener: RegExp;
  readonly option: RegExp;
}

const patternsOf = perLanguage((language): Patterns => {
  const { lexicon } = vocabularyOf(language);
  return {
    range: new RegExp(
      `^ ?(?:${alternatives(lexicon.rangeWords)}) ?(?:(?:${around('articles', 'rangeLinks')}) )?$`,
      'u',
    ),
    list: new RegExp(`^(?: (?:${alternatives(lexicon.listWords)}) |, )$`, 'u'),
    option: new RegExp(`^,? (?:${alternatives(lexicon.optionWords)}) $`, 'u'),
    opener: new RegExp(`(?<![\\p{L}])(?:${alternatives(lexicon.rangeOpeners)}) (?:(?:${around('articles')}) )?$`, 'u'),
  };
});

export function ranges(scan: Scan): void {
  for (let index = scan.numerals.length - 1; index >= 0; index -= 1) {
    const numeral = scan.numerals[index] as Numeral;
    if (numeral.weak || !isFree(scan, numeral.start, numeral.end)) continue;
    const later = scan.figures.find((figure) => figure.start >= numeral.end && figure.start - numeral.end < 16);
    if (later === undefined) continue;
    const gap = scan.folded.slice(numeral.end, later.start);
    const patterns = patternsOf(scan.reading.language);
    if (
      (patterns.range.test(gap) || patterns.list.test(gap)) &&
      numeralAt(scan, later.start) !== undefined &&
      !numeral.glued &&
      scan.folded[numeral.start - 1] !== '-'
    )
      inherit(scan, numeral, later);
    scan.figures.sort((a, b) => a.start - b.start);
  }
  for (const figure of [...scan.figures]) currencyAhead(scan, figure);
  markRanges(scan);
}

/** `£5–10`, `EUR 3 bis 5`: the currency stands before the first amount only. */
function currencyAhead(scan: Scan, figure: Figure): void {
  if (figure.kind !== 'money' || figure.unit === undefined || numeralAt(scan, figure.start) !== undefined) return;
  const index = scan.numerals.findIndex((numeral) => numeral.start >= figure.end);
  const numeral = scan.numerals[index];
  if (
    numeral === undefined ||
    numeral.weak ||
    numeral.start - figure.end > 6 ||
    !isFree(scan, numeral.start, numeral.end)
  )
    return;
  if (!patternsOf(scan.reading.language).range.test(scan.folded.slice(figure.end, numeral.start))) return;
  take(scan, unitFigure(numeral, { kind: 'money', unit: figure.unit, factor: 1 }, numeral.start, numeral.end));
}

function inherit(scan: Scan, numeral: Numeral, later: Figure): void {
  const { start, end } = numeral;
  if (later.kind === 'time' && numeral.value <= 24 && Number.isInteger(numeral.value)) {
    // "8-18 Uhr" is on the 24-hour clock; "8-10 pm" may begin in the morning or in the evening.
    const wide = (numeralAt(scan, later.start)?.value ?? 0) > 12;
    const evening = !wide && Number(later.value.slice(0, 2)) >= 12 && later.values.length === 1 && numeral.value < 12;
    const morning = `${String(numeral.value % 24).padStart(2, '0')}:00`;
    const values = evening ? [morning, `${String(numeral.value + 12).padStart(2, '0')}:00`] : [morning];
    take(scan, { kind: 'time', start, end, value: morning, values });
  }
  if (later.kind === 'date' && numeral.value >= 1 && numeral.value <= 31 && /\d\d$/.test(later.value)) {
    const value = later.value.slice(0, -2) + String(numeral.value).padStart(2, '0');
    const dot = scan.folded[end] === '.' ? 1 : 0;
    take(scan, { kind: 'date', start, end: end + dot, value, values: [value] });
  }
  if (
    later.unit !== undefined &&
    (later.kind === 'money' || later.kind === 'percent' || later.kind === 'duration' || later.kind === 'quantity')
  ) {
    const base = Number(/-?[\d.]+/.exec(later.value)?.[0] ?? Number.NaN);
    const factor = later.amount === undefined || later.amount === 0 || later.kind === 'money' ? 1 : base / later.amount;
    const unit = later.kind === 'duration' ? (later.value.split(' ')[1] as string) : later.unit;
    take(scan, unitFigure(numeral, { kind: later.kind, unit, factor }, start, end));
  }
}

function markRanges(scan: Scan): void {
  const { figures, folded } = scan;
  const patterns = patternsOf(scan.reading.language);
  figures.sort((a, b) => a.start - b.start);
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const from = figures[index] as Figure;
    const to = figures[index + 1] as Figure;
    if (from.kind !== to.kind || to.start - from.end > 12) continue;
    const gap = folded.slice(from.end, to.start);
    const opened = patterns.opener.test(folded.slice(Math.max(0, from.start - 16), from.start));
    if (!patterns.range.test(gap) && !(opened && patterns.list.test(gap))) continue;
    figures[index] = { ...from, range: 'from' };
    figures[index + 1] = { ...to, range: 'to' };
  }
  markOptions(scan, patterns);
}

/** `$500, $750 or $1,000`: amounts of one unit joined by "or", and those listed before them. */
function markOptions({ figures, folded }: Scan, patterns: Patterns): void {
  let open = false;
  for (let index = figures.length - 2; index >= 0; index -= 1) {
    const figure = figures[index] as Figure;
    const next = figures[index + 1] as Figure;
    const gap = next.start - figure.end > 16 ? '' : folded.slice(figure.end, next.start);
    const joined: boolean = patterns.option.test(gap) || (open && gap === ', ');
    open = joined && figure.kind === next.kind && figure.unit === next.unit && figure.unit !== undefined;
    if (!open) continue;
    figures[index] = { ...figure, option: true };
    figures[index + 1] = { ...next, option: true };
  }
}
