import { type Mark, marksAs } from '../../language/claims/marks.js';
import { type Language, perLanguage } from '../../language/language.js';
import type { Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import type { Span } from '../../language/span.js';

/** Today, and public holidays, beside the weekdays 0 (Monday) to 6. */
const TODAY = 7;
const HOLIDAY = 8;

const parts = perLanguage((language: Language) => {
  const { weekend, workdays, daily, today, holidays } = language.claims.weekParts;
  const pattern = (words: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'u');
  const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    any: pattern([...weekend, ...workdays, ...daily, ...today, ...holidays]),
    each: [
      [pattern(weekend), days(5, 6)],
      [pattern(workdays), days(0, 4)],
      [pattern(daily), days(0, 6)],
      [pattern(today), [TODAY]],
      [pattern(holidays), [HOLIDAY]],
    ] as const,
  };
});

const BETWEEN = new RegExp(`^ ?(?:${small('upTo')}|-|–) ?$`, 'u');

/** The days that a text, or a stretch of it, names; a range is filled up: "Monday to Friday". */
export function daysIn(reading: Reading, area?: Span): ReadonlySet<number> {
  const days = new Set<number>();
  const named = marksAs(reading, 'choice', area).filter((mark) => mark.of === 'weekday');
  named.forEach((mark, index) => {
    const day = dayOf(reading.language, mark);
    days.add(day);
    const previous = named[index - 1];
    if (previous === undefined || !BETWEEN.test(reading.folded.slice(previous.end, mark.start))) return;
    for (let between = dayOf(reading.language, previous); between < day; between += 1) days.add(between);
  });
  const text = area === undefined ? reading.folded : reading.folded.slice(area.start, area.end);
  const { any, each } = parts(reading.language);
  if (!any.test(text)) return days;
  for (const [pattern, members] of each) if (pattern.test(text)) for (const day of members) days.add(day);
  return days;
}

function dayOf(language: Language, mark: Mark): number {
  return language.claims.choices.find((set) => set.name === 'weekday')?.words.indexOf(mark.state as string) ?? -1;
}
