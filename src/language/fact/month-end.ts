import { type Figure, figuresOf } from '../figures/figures.js';
import { matchesOf } from '../matching.js';
import type { Reading } from '../reading.js';
import { small, smallWord } from '../small-words.js';
import { type Span, spanAt } from '../span.js';

const WORD = new RegExp(small('monthWords'), 'u');
const ENDS = [ends('monthEnds'), ends('nextMonthEnds')];
const EVERY = smallWord('everyMonth');

/** Behind what leads to a day, or at the head: not "shortly before the end of the month". */
function ends(list: 'monthEnds' | 'nextMonthEnds'): RegExp {
  return new RegExp(
    String.raw`(?:^|[.!?,;:–] ?|(?<!\p{L})(?:${small('beforeMonthEnd')}) )(${small(list)})(?!\p{L})`,
    'gu',
  );
}

/**
 * Where a text says a month's last day without its date: "zum Monatsletzten", "by the end of next month", counted from `today`
 * (both ISO days). Not the end of each month, nor that which a notice leads to: "drei Monate zum Monatsende".
 */
export function monthEnds(reading: Reading, day: string, today: string): Span[] {
  const { folded } = reading;
  const months =
    /^\d{4}-\d\d-\d\d$/.test(day) && WORD.test(folded) ? [0, 1].find((n) => lastDay(today, n) === day) : undefined;
  if (months === undefined) return [];
  return matchesOf(ENDS[months] as RegExp, folded).flatMap((match) => {
    const end = match.index + match[0].length;
    const sentence = spanAt(reading.sentences, match.index + match[0].length - 1);
    if (sentence === undefined || EVERY.test(folded.slice(sentence.start, sentence.end))) return [];
    const noticed = figuresOf(reading).some(
      (one) => one.kind === 'duration' && one.start >= sentence.start && one.end <= end,
    );
    return noticed ? [] : [{ start: end - (match[1] as string).length, end }];
  });
}

function lastDay(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

/** A fact that is a month (`März 2026`) is stated by any day of it. */
export function monthOf(fact: Figure, figure: Figure): boolean {
  return (
    fact.kind === 'date' &&
    figure.kind === 'date' &&
    /^\d{4}-\d{2}$/.test(fact.value) &&
    figure.values.some((value) => value.startsWith(`${fact.value}-`))
  );
}
