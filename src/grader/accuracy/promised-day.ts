import { assertionOf } from '../../language/assertion/assertion.js';
import { clauseAt } from '../../language/assertion/clause.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { asksOutright, subjectTags } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import type { FactContext } from './context.js';

/**
 * Days that are told by their distance from the day of reference, and need a source as calendar days do: without one they are
 * no certain day. A weekday tells nothing alone (`we're shut on Sundays`) and "today" is said of much else, unless the day
 * was asked for: `When does it come?` – `Today.`
 */
export function isPromised(figure: Figure, { exchange: { says, text }, today }: FactContext): boolean {
  const { value } = figure;
  if (today === undefined) return false;
  if (/^(?:\+[1-9]|w\d(?:\+|@[1-9]))/.test(value)) return true;
  if (!/^(?:\+0|w\d)$/.test(value) || !asksOutright(says, 'date')) return false;
  if (assertionOf(text, figure).stance !== 'asserted') return false;
  return value !== '+0' || isEvent(text, figure);
}

/** "It comes today" answers; "I can't look today" does not. */
function isEvent(text: Reading, figure: Figure): boolean {
  const clause = clauseAt(text, figure.start);
  if (clause === undefined) return false;
  const bare = clause.folded.replace(/[^\p{L}]+/gu, '').length === figure.end - figure.start;
  const dated = figuresOf(text).some(
    (one) => /^\d|^--/.test(one.value) && clause.start <= one.start && one.end <= clause.end,
  );
  // "Heute ist der 2. März": the day is told, and nothing that comes about.
  if (dated) return false;
  const tags = subjectTags(text, clause);
  return bare || (tags.some((tag) => EVENTS.has(tag)) && !tags.includes('order sent'));
}

/** What comes about on a day that is asked for. */
const EVENTS: ReadonlySet<string> = new Set([
  'order delivered',
  'journey departure',
  'journey arrival',
  'term begin',
  'term end',
]);

/** `Mo–Fr` knows of Wednesday: two weekdays with a dash or a word between. */
export function isWithinWeek({ value }: Figure, reading: Reading): boolean {
  const day = /^w(\d)$/.exec(value)?.[1];
  if (day === undefined) return false;
  const week = figuresOf(reading).filter((one) => /^w\d$/.test(one.value));
  return week.some((from, index) => {
    const to = week[index + 1];
    if (to === undefined || to.start - from.end > MOST_BETWEEN) return false;
    return from.value < to.value && from.value.slice(1) <= day && day <= to.value.slice(1);
  });
}

/** Characters of ` through `, the longest word between two weekdays. */
const MOST_BETWEEN = 9;
