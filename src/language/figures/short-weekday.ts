import { type Language, perLanguage } from '../language.js';
import { matchesOf } from '../matching.js';
import { type Scan, take } from './scan.js';
import { alternatives, NOT_IN_WORD } from './vocabulary.js';

/** Short weekdays, which are other words as well: `Mo–Fr`, `Mon to Fri`, `Sa/So`, `Wir liefern Di.` */

interface Patterns {
  readonly hint: RegExp;
  readonly series: RegExp;
  readonly one: RegExp;
  readonly single: RegExp;
  readonly before: RegExp;
  readonly notShort: RegExp;
}

/** Names of up to three letters. With a capital only. */
const patternsOf = perLanguage((language: Language): Patterns => {
  const { days, weekdays } = language.figures;
  const names = weekdays
    .flatMap((row) => row.split(' '))
    .filter((name) => name.length <= 3)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const name = `(?:${alternatives(names)})${NOT_IN_WORD}\\.?`;
  const link = `(?: ?[-–—/&+] ?|, ?| (?:${alternatives(days.shortLinks)}) )`;
  return {
    hint: new RegExp(`(?<!\\p{L})(?:${alternatives(names)})${NOT_IN_WORD}`, 'u'),
    series: new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:${link}${name})+`, 'gu'),
    one: new RegExp(`(?<!\\p{L})(${alternatives(names)})${NOT_IN_WORD}`, 'gu'),
    single: new RegExp(`(?<=[\\p{L}\\p{N},] )(${alternatives(names)})${NOT_IN_WORD}`, 'gu'),
    before: new RegExp(`(?<!\\p{L})(?:${alternatives(days.beforeShort)}) $`, 'u'),
    notShort: new RegExp(`^\\.?[ -](?:\\p{Lu}|(?:${alternatives([...days.notShort, '\0'])})${NOT_IN_WORD})`, 'u'),
  };
});

export function shortWeekdays(scan: Scan): void {
  const patterns = patternsOf(scan.reading.language);
  const text = scan.reading.text.slice(0, scan.folded.length);
  if (!patterns.hint.test(text)) return;
  for (const series of matchesOf(patterns.series, text))
    for (const one of matchesOf(patterns.one, series[0])) takeDay(scan, one[1] as string, series.index + one.index);
  for (const one of matchesOf(patterns.single, text)) {
    const behind = text.slice(one.index + one[0].length, one.index + one[0].length + 12);
    if (isDay(patterns, text.slice(Math.max(0, one.index - 16), one.index).toLowerCase(), behind))
      takeDay(scan, one[1] as string, one.index);
  }
}

/** A name stands alone (`Di.`), before a time (`Di 9–17`), or behind a word that days follow (`ab Di`). */
function isDay({ before, notShort }: Patterns, ahead: string, behind: string): boolean {
  if (notShort.test(behind)) return false;
  return before.test(ahead) || /^\.?(?:$|[,;:!?)\n]| ?\d)/.test(behind);
}

function takeDay(scan: Scan, name: string, start: number): void {
  const weekday = scan.words.weekdays.get(name.toLowerCase());
  const value = `w${weekday}`;
  if (weekday !== undefined) take(scan, { kind: 'date', start, end: start + name.length, value, values: [value] });
}
