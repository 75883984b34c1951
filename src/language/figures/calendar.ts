/**
 * The calendar days that a figure can mean. Besides whole dates (see `Figure`) these are
 *
 * - `+1`, `-3`: so many days from the day of reference
 * - `w2` a Tuesday: the next one; `w2+7` a week behind that, `w2-7` the last one, `w2@1` that of next week
 * - `---09` the ninth of a month, `m1-09` that of the next one
 */

/** What of a figure tells its day (see `Figure`). */
interface Dated {
  readonly kind: string;
  readonly values: readonly string[];
  readonly day?: string;
  readonly weekday?: number;
}

export function namesDay({ kind, day }: Dated): boolean {
  return kind === 'date' || day !== undefined;
}

/** Whether two figures can mean one day; `today` (ISO day) lets days that are counted from it meet calendar dates. */
export function sameDate(a: Dated, b: Dated, today: string | undefined): boolean {
  const others = dayCandidates(b, today);
  return dayCandidates(a, today).some((one) =>
    others.some((other) => sameDay(one, other) && onWeekday(one, other, a.weekday ?? b.weekday)),
  );
}

/** All calendar values that a figure can mean, seen from `today` (ISO day). */
export function dayCandidates(figure: Dated, today?: string): string[] {
  const values = figure.kind === 'date' ? figure.values : figure.day === undefined ? [] : [figure.day];
  return values.flatMap((value) => {
    const weekday = /^(w[1-7])(?:[+-]\d+|@-?\d+)?$/.exec(value)?.[1];
    if (weekday !== undefined)
      return today === undefined ? [...new Set([value, weekday])] : [onDay(value, today), weekday];
    if (today === undefined) return [value];
    if (/^[+-]\d+$/.test(value)) return [addDays(today, Number(value))];
    const month = /^m(-?\d)-(\d\d)$/.exec(value);
    if (month !== null) return dayOfMonth(today, Number(month[1]), month[2] as string);
    // With its weekday it says by itself which months it can be of.
    if (value.startsWith('---') && figure.weekday === undefined) return nearest(today, value.slice(3));
    return [value];
  });
}

/** The ISO day of a weekday that is counted from another. */
function onDay(value: string, today: string): string {
  const [, day, shift, week] = /^w(\d)([+-]\d+)?(?:@(-?\d+))?$/.exec(value) ?? [];
  const from = Number(day) - weekdayOf(today);
  if (week !== undefined) return addDays(today, from + 7 * Number(week));
  const ahead = (from + 7) % 7 || 7;
  const days = Number(shift ?? 0);
  // Back from today itself a Tuesday is a week away, as it is ahead.
  return addDays(today, days < 0 && from === 0 ? days : ahead + days);
}

/** The last and the next day of that number, seen from a day. */
function nearest(today: string, day: string): string[] {
  const around = [-2, -1, 0, 1, 2].flatMap((month) => dayOfMonth(today, month, day));
  const last = around.findLast((one) => one < today);
  const next = around.find((one) => one >= today);
  return [last, next].filter((one) => one !== undefined);
}

/** That day of a month so many months on; none when it has no such day. */
function dayOfMonth(today: string, months: number, day: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const value = `${first.toISOString().slice(0, 8)}${day}`;
  const moment = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== value ? [] : [value];
}

function sameDay(a: string, b: string): boolean {
  return a === b || isDayOf(a, b) || isDayOf(b, a);
}

/** `--03-03` is that day of any year, `---03` of any month. */
function isDayOf(part: string, whole: string): boolean {
  if (!part.startsWith('--') || !/^(?:\d{4}|-)-\d\d-\d\d$/.test(whole)) return false;
  if (part.startsWith('---')) return whole.endsWith(part.slice(2));
  return /^\d/.test(whole) && whole.endsWith(part.slice(1));
}

/** "Friday the 16th" is no 16th of another weekday. */
function onWeekday(one: string, other: string, weekday: number | undefined): boolean {
  const [part, whole] = one.startsWith('---') ? [one, other] : [other, one];
  if (weekday === undefined || !part.startsWith('---') || !/^\d{4}-\d\d-\d\d$/.test(whole)) return true;
  return weekdayOf(whole) === weekday;
}

const DAY_MS = 86_400_000;

/** The ISO day so many days after another. */
function addDays(day: string, count: number): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? day : new Date(moment + count * DAY_MS).toISOString().slice(0, 10);
}

/** ISO weekday of an ISO day: 1 = Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
