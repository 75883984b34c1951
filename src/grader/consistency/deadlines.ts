import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { isInterval } from './intervals.js';
import type { Said } from './ledger.js';
import type { SaidFigure } from './said-figure.js';
import { isConsequence } from './turning.js';

// A length of time that was told, and the day or hour that the customer counts from, give a day or hour: "28 days to send
// it back" and "it came on 3 March" give 31 March, "60 minutes before the flight" and "it leaves at 9:40" give 8:40.

/** The reply ends the time that was told on another day, or at another hour, than it comes to. */
export function deadlineConflict({ now, before, given }: Comparison): Conflict | undefined {
  if (given || NOT_THEN.some((kind) => marksAs(now.asked, kind).length > 0)) return undefined;
  const then = before.at(-1);
  if (then === undefined || then.turn !== now.turn - 1) return undefined;
  const told = onlyOf(then.figures, 'duration');
  if (told === undefined || told.rough || told.figure.amount === 0 || told.figure.range !== undefined) return undefined;
  if (isInterval(then, told.figure)) return undefined;
  for (const kind of ['date', 'time'] as const) {
    const from = figuresOf(now.asked).filter((one) => one.kind === kind);
    const end = onlyOf(
      now.figures.filter(({ figure }) => !from.some((one) => one.value === figure.value)),
      kind,
    );
    if (from.length === 0 || from.length > MOST || end === undefined || !isEnd(now, end.figure)) continue;
    const agrees = from.map((start) => (kind === 'date' ? endsOn : endsAt)(start, told.figure, end.figure));
    if (agrees.some((one) => one !== false)) continue;
    const what =
      kind === 'date' ? 'not the day that the time told before ends on' : 'not the hour that the time told gives';
    return conflictBetween('deadline.other', what, now, end.figure, then, told.figure);
  }
  return undefined;
}

/** "If I cancel on 3 May, is it over on 3 June?" */
const MOST = 2;

const NOT_THEN: readonly MarkKind[] = ['alternative', 'requested-change'];

function onlyOf(figures: readonly SaidFigure[], kind: Figure['kind']): SaidFigure | undefined {
  const alike = figures.filter(({ figure }) => figure.kind === kind);
  return alike.length === 1 && alike[0]?.figure.range === undefined ? alike[0] : undefined;
}

/** "Until", "by" stands before it, or it is concluded from what the customer said. */
function isEnd(now: Said, { start }: Figure): boolean {
  const sentence = spanAt(now.clauses, start)?.sentence;
  if (sentence === undefined || sentence.question) return false;
  const until = ENDS.some((kind) =>
    marksAs(now.reply, kind).some((mark) => mark.end <= start && start - mark.end < NEAR),
  );
  return until || isConsequence(now, sentence);
}

const ENDS: readonly MarkKind[] = ['until', 'limit', 'maximum'];
const NEAR = 8;

/** Whether a day is so far from another; undefined where either is not known to the day. */
function endsOn(start: Figure, { value, unit }: Figure, end: Figure): boolean | undefined {
  const [from, to] = [dayOf(start), dayOf(end)];
  const count = Number.parseFloat(value);
  if (from === undefined || to === undefined || !Number.isInteger(count) || unit === 'workdays') return undefined;
  if (value.endsWith(' days'))
    return Math.abs(daysFrom(from, to) - count) <= 1 || Math.abs(daysFrom(to, from) - count) <= 1;
  if (!value.endsWith(' months')) return undefined;
  // "A month to the end of the month" ends up to a month later.
  const months = (to.month - from.month + 12) % 12;
  return months === count % 12 || (months === (count + 1) % 12 && to.day < from.day) || isMonthEnd(to);
}

interface Day {
  readonly month: number;
  readonly day: number;
}

function dayOf({ value }: Figure): Day | undefined {
  const [, month, day] = /-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return month === undefined || day === undefined ? undefined : { month: Number(month), day: Number(day) };
}

/** Days from one to the next such day, in a year of 365. */
function daysFrom(from: Day, to: Day): number {
  const at = ({ month, day }: Day) => Date.UTC(2025, month - 1, day) / DAY_MS;
  return (at(to) - at(from) + 365) % 365;
}

const DAY_MS = 86_400_000;

function isMonthEnd({ month, day }: Day): boolean {
  return new Date(Date.UTC(2025, month - 1, day + 1)).getUTCDate() === 1;
}

/** Whether an hour is so far from another, either way. */
function endsAt(start: Figure, { value }: Figure, end: Figure): boolean | undefined {
  if (!value.endsWith(' minutes')) return undefined;
  const length = Number.parseFloat(value);
  return start.values.some((from) =>
    end.values.some((to) => [length, HALF_DAY - length].includes(Math.abs(minutesOf(from) - minutesOf(to)) % HALF_DAY)),
  );
}

/** Without "am" or "pm" an hour may be of either half of the day. */
const HALF_DAY = 720;

function minutesOf(value: string): number {
  const [hours = 0, minutes = 0] = value.split(':').map(Number);
  return hours * 60 + minutes;
}
