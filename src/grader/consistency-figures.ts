import { type Figure, sameFigure } from '../language/figures/figures.js';
import { quote } from '../language/span.js';
import { sameStem, sharedStems } from '../language/topic.js';
import type { Said, SaidFigure } from './consistency-ledger.js';
import { isReckoned } from './consistency-reckoning.js';

/** Two things that cannot both be true. `now` and `before` quote the replies. */
export interface Conflict {
  readonly rule: string;
  readonly reason: string;
  readonly now: string;
  readonly before: string;
  /** 1-based turn of the earlier reply. */
  readonly turn: number;
}

/** What a reply is held against. */
export interface Comparison {
  readonly now: Said;
  /** Earlier replies whose statements still hold. */
  readonly before: readonly Said[];
  /** Earlier replies that a later change has overtaken. */
  readonly overtaken: readonly Said[];
  /** The reply whose facts this one must repeat. */
  readonly reference: Said | undefined;
  /** ISO day. */
  readonly today: string | undefined;
}

/** The first figure that conflicts with an earlier one of its kind about the same thing. */
export function figureConflict(comparison: Comparison): Conflict | undefined {
  const { now, before, reference } = comparison;
  const earlier = before.flatMap((one) => one.figures);
  for (const said of now.figures) {
    const rivals = earlier.filter((one) => comparable(said.figure, one.figure));
    if (rivals.length === 0) continue;
    const pool = reference === undefined ? [] : rivals.filter((one) => one.turn === reference.turn);
    const found =
      pool.length > 0 ? againstReference(said, pool, rivals, comparison) : againstLedger(said, rivals, comparison);
    if (found !== undefined) return conflictOf(now, before, said, found.rival, found.rule);
  }
  return undefined;
}

interface Found {
  readonly rival: SaidFigure;
  readonly rule: 'figure.changed' | 'figure.swapped' | 'figure.rate';
}

function comparable(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind) {
    if (a.kind === 'quantity') return a.unit === b.unit;
    if (a.kind === 'money') return a.unit === b.unit || a.unit === '?' || b.unit === '?';
    if (a.kind === 'number') return false;
    return a.kind !== 'id';
  }
  const durations = a.kind === 'duration' && b.kind === 'duration';
  return durations;
}

function same(a: SaidFigure, b: SaidFigure, today: string | undefined): boolean {
  if (sameFigure(a.figure, b.figure, today)) return true;
  const [x, y] = [a.figure.amount, b.figure.amount];
  if (!(a.rough || b.rough) || x === undefined || y === undefined || a.figure.unit !== b.figure.unit) return false;
  return Math.abs(x - y) <= 0.06 * Math.max(x, y);
}

function againstReference(
  said: SaidFigure,
  pool: readonly SaidFigure[],
  rivals: readonly SaidFigure[],
  { now, before, today }: Comparison,
): Found | undefined {
  const matching = pool.filter((one) => same(said, one, today));
  if (matching.length > 0) return swapped(said, matching, pool) ?? otherRate(said, matching, rivals);
  const others = pool.filter((one) => !same(said, one, today));
  const labelled = others.filter((one) => fits(said, one) && sharedStems(said.own, one.own).length > 0);
  const rival = labelled[0] ?? others[0];
  if (rival === undefined) return undefined;
  if (isReckoned(said, rivals, now, before)) return undefined;
  if (labelled.length === 0) {
    const restated = now.figures.some((one) => one !== said && pool.some((other) => same(one, other, today)));
    if (restated) return undefined;
  }
  return { rival, rule: 'figure.changed' };
}

function againstLedger(
  said: SaidFigure,
  rivals: readonly SaidFigure[],
  { now, before, today }: Comparison,
): Found | undefined {
  const matching = rivals.filter((one) => same(said, one, today));
  if (matching.length > 0) return swapped(said, matching, rivals) ?? otherRate(said, matching, rivals);
  const about = rivals.filter((one) => fits(said, one) && aboutSame(said, one, now));
  const rival = about.at(-1);
  if (rival === undefined || isReckoned(said, rivals, now, before)) return undefined;
  return { rival, rule: 'figure.changed' };
}

/** The value was given before, but for another thing than it is given for now. */
function swapped(said: SaidFigure, matching: readonly SaidFigure[], rivals: readonly SaidFigure[]): Found | undefined {
  if (said.total) return undefined;
  const best = Math.max(...matching.map((one) => closeness(said, one)));
  for (const rival of rivals) {
    if (matching.includes(rival) || !fits(said, rival) || sharedStems(said.own, rival.own).length === 0) continue;
    if (closeness(said, rival) > best && !matching.some((one) => fits(said, one) && sharesOwn(said, one)))
      return { rival, rule: 'figure.swapped' };
  }
  return undefined;
}

function sharesOwn(a: SaidFigure, b: SaidFigure): boolean {
  return sharedStems(a.own, b.own).length > 0;
}

function otherRate(
  said: SaidFigure,
  matching: readonly SaidFigure[],
  rivals: readonly SaidFigure[],
): Found | undefined {
  if (said.rates.length === 0) return undefined;
  const rated = matching.filter((one) => one.rates.length > 0);
  if (rated.length === 0 || said.figure.kind === 'date' || said.figure.kind === 'time') return undefined;
  if (rated.some((one) => one.rates.some((rate) => said.rates.includes(rate)))) return undefined;
  const rival = rated[0] as SaidFigure;
  return rivals.length > 0 && !isOtherCount(said, rival) ? { rival, rule: 'figure.rate' } : undefined;
}

/** "Per person" and "per night" can both be true of one amount; "per day" and "per week" cannot. */
function isOtherCount(a: SaidFigure, b: SaidFigure): boolean {
  const times = ['day', 'night', 'week', 'month', 'quarter', 'year', 'once', 'hour', 'minute'];
  const ways = ['way', 'both'];
  const comparableIn = (list: readonly string[]) =>
    a.rates.some((rate) => list.includes(rate)) && b.rates.some((rate) => list.includes(rate));
  return !comparableIn(times) && !comparableIn(ways);
}

/** Whether nothing sets the two apart: other ids, other members of the same family (Monday, Tuesday). */
function fits(a: SaidFigure, b: SaidFigure): boolean {
  if (a.ids.length > 0 && b.ids.length > 0 && !a.ids.some((id) => b.ids.includes(id))) return false;
  if (a.rates.length > 0 && b.rates.length > 0 && !a.rates.some((rate) => b.rates.includes(rate))) return false;
  if (a.apart.size === 0 || b.apart.size === 0) return true;
  return [...a.apart].some((row) => b.apart.has(row));
}

function closeness(a: SaidFigure, b: SaidFigure): number {
  const apart = [...a.apart].filter((row) => b.apart.has(row)).length;
  return 3 * sharedStems(a.own, b.own).length + 2 * apart + sharedStems(a.own, b.around).length * 0.5;
}

function aboutSame(said: SaidFigure, rival: SaidFigure, now: Said): boolean {
  const own = sharedStems(said.own, rival.own).length;
  const around = sharedStems(said.around, rival.around).length;
  const universal = now.recalls;
  if (own > 0 && isShift(said, rival)) return false;
  if (own > 0)
    return around >= 1 && (own >= 2 || universal || around >= 2 || said.own.filter((w) => !w.generic).length <= 2);
  return universal && around >= 1 && !isShift(said, rival);
}

/** The question brings up something that the earlier statement was not about. */
function isShift(said: SaidFigure, rival: SaidFigure): boolean {
  const fresh = said.own.filter(
    (word) => !word.generic && !rival.around.some((other) => sameStem(word.stem, other.stem)),
  );
  const left = rival.own.filter(
    (word) => !word.generic && !said.around.some((other) => sameStem(word.stem, other.stem)),
  );
  return fresh.length >= 2 && left.length >= 2;
}

const RULES = {
  'figure.changed': 'another figure than before for the same thing',
  'figure.swapped': 'a figure that was given for something else before',
  'figure.rate': 'the same amount, but counted by something else than before',
} as const;

function conflictOf(
  now: Said,
  before: readonly Said[],
  said: SaidFigure,
  rival: SaidFigure,
  rule: Found['rule'],
): Conflict {
  const then = before.find((one) => one.turn === rival.turn) as Said;
  const nowQuote = quote(now.reply.text, said.figure);
  const thenQuote = quote(then.reply.text, rival.figure);
  return {
    rule,
    reason: `${RULES[rule]}: "${nowQuote}" here, "${thenQuote}" in turn ${rival.turn}`,
    now: nowQuote,
    before: thenQuote,
    turn: rival.turn,
  };
}
