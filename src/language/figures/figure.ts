import type { Span } from '../span.js';
import { namesDay, sameDate } from './calendar.js';

export type FigureKind =
  | 'money'
  | 'date'
  | 'time'
  | 'duration'
  | 'percent'
  | 'quantity'
  | 'number'
  | 'id'
  | 'phone'
  | 'iban'
  | 'email'
  | 'url';

/**
 * A figure in a text, read. `value` is canonical, so that two notations of one thing are equal strings:
 *
 * - money `EUR 49.90` (ISO 4217; `? 49.90` when no currency was said), percent `15 %`, number `23`, quantity `23 kg`
 * - date `2026-03-03`, `--03-03` (no year), `2026-03` (month); counted from a day see `calendar.ts`: `w2` (a Tuesday), `+1`
 * - time `19:00`; duration `24 months`, `2 days`, `90 minutes`, `5 workdays` (working days stay apart)
 * - id, iban upper case without separators; phone national digits with a leading 0; email, url lower case
 */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value: string;
  /** Every reading that the notation allows, `value` first: `04/05/2026`, `halb acht`, `1.250`. */
  readonly values: readonly string[];
  /** The amount in `unit`; for money in whole currency units, for durations as written before normalising. */
  readonly amount?: number;
  /** ISO 4217 code, unit of measure, or base unit of a duration (`months`, `days`, `minutes`, `workdays`). */
  readonly unit?: string;
  /** One end of a range (`3–5 Tage`, `between 3 and 5 days`). */
  readonly range?: 'from' | 'to';
  /** One of several options (`$500, $750 or $1,000`). */
  readonly option?: boolean;
  /** ISO weekday (1 = Monday) said together with a date. */
  readonly weekday?: number;
  /** The day that a span or an ordinal also names (see `calendar.ts`): `in zwei Tagen` `+2`, `on the 9th` `---09`. */
  readonly day?: string;
  /** A number that no unit or noun follows: `Es sind 30.` */
  readonly bare?: boolean;
  /** Country code that a phone number was said with: `49`. */
  readonly country?: string;
  /** Rests on an indefinite article or a vague word only: `ein Jahr`, `an hour`. */
  readonly weak?: boolean;
}

/**
 * Whether two figures mean the same thing. `today` (ISO day) lets weekdays and relative days meet calendar dates;
 * without it they only equal themselves. A date without a year equals that day in any year. A bare number equals any
 * figure of that amount; an amount without a currency equals that amount in any.
 */
export function sameFigure(a: Figure, b: Figure, today?: string): boolean {
  if ((a.kind === 'date' || b.kind === 'date') && namesDay(a) && namesDay(b)) return sameDate(a, b, today);
  if (isOtherCountry(a, b)) return false;
  if (a.kind === b.kind) return a.values.some((value) => b.values.includes(value)) || sameMoney(a, b);
  return sameAmount(a, b) || sameAmount(b, a) || sameCode(a, b) || dottedTime(a, b) || dottedTime(b, a);
}

/** `+49 30 1234567` is another number than `+43 30 1234567`; `030 1234567` may be either. */
export function isOtherCountry(a: Figure, b: Figure): boolean {
  return a.country !== undefined && b.country !== undefined && a.country !== b.country;
}

function sameMoney(a: Figure, b: Figure): boolean {
  if (a.kind !== 'money' || (a.unit !== '?' && b.unit !== '?')) return false;
  return a.values.some((value) => b.values.some((other) => value.split(' ')[1] === other.split(' ')[1]));
}

function sameAmount(number: Figure, other: Figure): boolean {
  if (number.kind !== 'number' || other.amount === undefined) return false;
  const price = other.kind === 'money' && !Number.isInteger(other.amount);
  if (number.bare !== true && !price) return false;
  return number.values.some((value) => Number(value) === other.amount);
}

function sameCode(a: Figure, b: Figure): boolean {
  return CODES.has(a.kind) && CODES.has(b.kind) && a.values.some((value) => b.values.includes(value));
}

/** `the 17.22` is a time as people write it, `seven thirty` as they say it. */
function dottedTime(number: Figure, time: Figure): boolean {
  const spoken = number.kind === 'money' && number.unit === '?';
  if ((number.kind !== 'number' && !spoken) || time.kind !== 'time' || number.amount === undefined) return false;
  const hours = spoken && number.amount < 12 ? [number.amount, number.amount + 12] : [number.amount];
  return hours.some((hour) => time.values.includes(hour.toFixed(2).replace('.', ':').padStart(5, '0')));
}

const CODES: ReadonlySet<FigureKind> = new Set<FigureKind>(['number', 'id', 'phone', 'iban']);
