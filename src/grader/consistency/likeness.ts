import { marksAs } from '../../language/claims/marks.js';
import { sameStem, sharedStems } from '../../language/claims/topic.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import type { Said } from './ledger.js';
import { amountOf } from './reckoning.js';
import type { SaidFigure } from './said-figure.js';

// Whether two figures can be held against each other, are the same, and are of the same thing.

/**
 * Whether a reply tells no figure that could be another than one told before: those that can be compared at all are the
 * same. Most replies are so, and what their figures are of need not be read then.
 */
export function figuresAgree(now: Said, before: readonly Said[], today: string | undefined): boolean {
  if (hasWordedFigures(now)) return false;
  for (const then of before) {
    if (hasWordedFigures(then)) return false;
    for (const mine of figuresOf(now.reply))
      for (const theirs of figuresOf(then.reply)) if (!agree(mine, theirs, today)) return false;
  }
  return true;
}

/** "Free of charge", "the same day". */
function hasWordedFigures({ reply }: Said): boolean {
  return marksAs(reply, 'free').length > 0 || marksAs(reply, 'at-once').length > 0;
}

function agree(a: Figure, b: Figure, today: string | undefined): boolean {
  if (a.kind === 'number' && (b.kind === 'money' || b.kind === 'quantity')) return false;
  if (a.kind !== b.kind || a.kind === 'id') return true;
  if (a.range !== undefined || b.range !== undefined) return false;
  if (a.kind === 'money' && amountOf(a) !== amountOf(b)) return false;
  return a.values[0] === b.values[0] || sameFigure(a, b, today);
}

/** Whether figures of these kinds can be compared at all. */
export function mayMeet(kinds: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (kinds.size === 0 || others.size === 0) return false;
  if (kinds.has('number') && (others.has('number') || others.has('money') || others.has('quantity'))) return true;
  for (const kind of kinds) if (others.has(kind)) return true;
  return others.has('number') && (kinds.has('money') || kinds.has('quantity'));
}

export function comparable(a: SaidFigure, b: SaidFigure, reference: Said | undefined): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.kind === 'number' || y.kind === 'number') return comparableNumber(a, b, reference);
  if (x.kind !== y.kind || x.kind === 'id') return false;
  if (x.kind === 'quantity') return x.unit === y.unit;
  if (x.kind === 'money') return x.unit === y.unit || x.unit === '?' || y.unit === '?';
  return true;
}

/** Plain numbers count different things as a rule: only an answer, a sum or the same noun make them comparable. */
function comparableNumber(a: SaidFigure, b: SaidFigure, reference: Said | undefined): boolean {
  const [x, y] = [a.figure, b.figure];
  if (isCode(x) || isCode(y)) return false;
  if (x.kind === 'number' && y.kind === 'money') return (a.operand && a.besideMoney) || isCents(a, b);
  if (x.kind === 'number' && y.kind === 'quantity') return a.limit && x.bare === true;
  if (x.kind !== 'number' || y.kind !== 'number') return false;
  const same = a.noun !== '' && b.noun !== '' && sameStem(a.noun, b.noun);
  return same || (reference?.turn === b.turn && (a.answers || x.bare === true)) || (a.limit && b.limit);
}

function isCode(figure: Figure): boolean {
  return figure.kind === 'number' && /^\d{4,}$/.test(figure.value) && !figure.value.startsWith('20');
}

export function same(a: SaidFigure, b: SaidFigure, today: string | undefined): boolean {
  if (a.figure.range !== undefined && b.figure.range !== undefined && a.figure.range !== b.figure.range) return false;
  if (sameFigure(a.figure, b.figure, today) || isItsDay(a.figure, b.figure) || isItsDay(b.figure, a.figure))
    return true;
  const [x, y] = [amountOf(a.figure), amountOf(b.figure)];
  if (x === undefined || y === undefined) return false;
  if (isCents(a, b) || isCents(b, a) || isMonth(a.figure, b.figure)) return true;
  if (a.figure.kind !== b.figure.kind) return x === y && (a.operand || a.limit);
  if (!(a.rough || b.rough) || a.figure.unit !== b.figure.unit) return false;
  return Math.abs(x - y) <= 0.06 * Math.max(x, y);
}

/** "9 to 18", where "we open at 9" was said: of a span of which one end was told, the other is no change. */
export function hasToldEnd(
  { figure }: SaidFigure,
  now: Said,
  rivals: readonly SaidFigure[],
  today: string | undefined,
): boolean {
  if (figure.range === undefined || rivals.some((rival) => rival.figure.range !== undefined)) return false;
  const at = now.figures.findIndex((one) => one.figure === figure);
  const end = now.figures[figure.range === 'from' ? at + 1 : at - 1];
  if (end === undefined || end.figure.range === undefined || end.figure.range === figure.range) return false;
  return rivals.some((rival) => same(end, rival, today));
}

/** "Tuesday", where "Tuesday 14 May" was said. */
function isItsDay(day: Figure, { kind, weekday }: Figure): boolean {
  return kind === 'date' && weekday !== undefined && day.value === `w${weekday}`;
}

/** "31 cents there, 27 here": the unit is said once. */
function isCents(bare: SaidFigure, { figure }: SaidFigure): boolean {
  if (bare.figure.kind !== 'number' || figure.kind !== 'money' || figure.amount === undefined) return false;
  return bare.figure.bare === true && figure.amount < 1 && Number(bare.figure.value) === figure.amount * 100;
}

/** "30 days" and "four weeks" are a month to most people. */
export function isMonth(a: Figure, b: Figure): boolean {
  const [days, months] = a.unit === 'days' ? [a, b] : [b, a];
  if (days.unit !== 'days' || months.unit !== 'months' || days.kind !== 'duration') return false;
  const [count, length] = [amountOf(days) ?? 0, amountOf(months) ?? 0];
  return count >= 28 * length && count <= 31 * length;
}

const TIMES = ['kwh', 'day', 'night', 'week', 'month', 'quarter', 'year', 'once', 'hour', 'minute'];
const WAYS = ['way', 'both'];

/** "Per day" and "per week" cannot both be true of one amount; "per person" and "per night" can. */
export function countsAlike(a: SaidFigure, b: SaidFigure): boolean {
  return [TIMES, WAYS].some((list) => [a, b].every((one) => one.rates.some((rate) => list.includes(rate))));
}

/** Whether nothing sets the two apart: other ids, other members of the same family (Monday, Tuesday), other rates. */
export function fits(a: SaidFigure, b: SaidFigure): boolean {
  if (a.figure.kind === 'time' && isEnd(a, b) !== isEnd(b, a)) return false;
  if (a.ids.length > 0 && b.ids.length > 0 && !a.ids.some((id) => b.ids.includes(id))) return false;
  if (a.figure.kind === 'money' && !a.operand && countsAlike(a, b) && !a.rates.some((rate) => b.rates.includes(rate)))
    return false;
  if (a.apart.size === 0 || b.apart.size === 0) return true;
  return [...a.apart].some((row) => b.apart.has(row));
}

/** One says from when, the other until when. */
function isEnd(a: SaidFigure, b: SaidFigure): boolean {
  return a.figure.range === 'to' && b.figure.range === 'from';
}

/** How much the words and ids right at the figures have in common. */
export function labelShare(a: SaidFigure, b: SaidFigure): number {
  const ids = a.ids.filter((id) => b.ids.includes(id)).length;
  const apart = [...a.apart].filter((row) => b.apart.has(row)).length;
  return sharedStems(a.own, b.own).length + ids + apart;
}

export function closeness(a: SaidFigure, b: SaidFigure): number {
  return 3 * labelShare(a, b) + sharedStems(a.own, b.around).length * 0.5;
}

export function aboutSame(said: SaidFigure, rival: SaidFigure, now: Said): boolean {
  if (said.head !== undefined && rival.head !== undefined && sameStem(said.head, rival.head))
    return !isOther(said, rival);
  const own = sharedStems(said.own, rival.own).length;
  const around = sharedStems(said.around, rival.around).length;
  if (isOther(said, rival)) return false;
  if (said.limit && rival.limit && sharedStems(said.own, rival.around).length > 0) return true;
  if (own > 0) return own >= 2 || around >= 2 || (now.recalls && around > 0) || tellingCount(said) <= 2;
  const moment = said.figure.kind === 'date' || said.figure.kind === 'time';
  return now.recalls && around > (moment ? 1 : 0);
}

function tellingCount(said: SaidFigure): number {
  return said.own.filter((word) => !word.generic).length;
}

/** Each brings up several things that the other was not about. */
function isOther(said: SaidFigure, rival: SaidFigure): boolean {
  return strangers(said, rival) >= 2 && strangers(rival, said) >= 2;
}

export function strangers(a: SaidFigure, b: SaidFigure): number {
  return a.own.filter((word) => !word.generic && !b.around.some((other) => sameStem(word.stem, other.stem))).length;
}

/** "With three weeks left", "mit 4 fährt sie gratis": the figure tells of which case the rule is told. */
export function isOfCase({ figure: { start } }: SaidFigure, { reply: { folded, language } }: Said): boolean {
  const [before = ''] = /\p{L}+(?= (?:\p{L}+ )?$)/u.exec(folded.slice(Math.max(0, start - CASE), start)) ?? [];
  return language.claims.course.given.includes(before);
}

const CASE = 24;

/** Whether anything right at the figure says what it is of. */
export function isLabelled(said: SaidFigure): boolean {
  return said.own.some((word) => !word.generic);
}
