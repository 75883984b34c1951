import type { Clause } from '../../language/claims/clause.js';
import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { sharedStems } from '../../language/claims/topic.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { small } from '../../language/small-words.js';
import { spanAt } from '../../language/span.js';
import { isCapacity } from './capacity.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { favourOf } from './favour.js';
import { perSaid, type Said } from './ledger.js';
import { type Moment, momentsIn } from './moments.js';
import { amountOf, sameAmount } from './reckoning.js';
import { isBounded, type SaidFigure } from './said-figure.js';
import { isLinked, offersOther } from './turning.js';

/** The most or the least, the last or the first day, that an earlier reply allowed. */
interface Bound {
  readonly then: Said;
  readonly figure: Moment;
  readonly most: boolean;
  /** What is inside is good (1) or bad (-1) for the customer. */
  readonly good: 1 | -1;
  /** It decides whether something is to be paid. */
  readonly priced: boolean;
}

/** The customer names an amount or a day that an earlier bound lets in, and the reply refuses it; or the other way round. */
export function boundConflict({ now, before, given }: Comparison): Conflict | undefined {
  const asked = momentsIn(now.asked);
  if (asked.length === 0) return undefined;
  const bounds = before.filter((then) => given || isNear(now, then)).flatMap(boundsOf);
  if (bounds.length === 0) return undefined;
  const lies = (one: Moment, bound: Bound) => bounds.every((other) => !isPair(bound, other) || isInside(one, other));
  for (const moment of asked) {
    const mine = bounds.filter((bound) => isLike(moment, bound.figure) && !hasOther(bound, moment));
    if (mine.length === 0) continue;
    const alike = (bound: Bound) => asked.filter((one) => isLike(one, bound.figure));
    const expected = new Set(
      mine.flatMap((bound) => alike(bound).map((one) => (lies(one, bound) ? bound.good : -bound.good))),
    );
    const [bound] = mine;
    if (bound?.priced === true && isKnownPrice(now, before)) continue;
    const found = bound?.priced === true ? (priceFavour(now) ?? favourOf(now)) : favourOf(now);
    if (bound === undefined || found === undefined || expected.size !== 1 || expected.has(found.value)) continue;
    if (now.figures.some((one) => repeats(one, bound.figure)) || isExcepted(now)) continue;
    if (offersOther(now, found, bound.then)) continue;
    const inside = lies(moment, bound);
    const what = inside ? 'refuses what an earlier limit lets in' : 'lets in what an earlier limit rules out';
    return conflictBetween('limit.contradicted', what, now, found, bound.then, bound.figure);
  }
  return undefined;
}

/** The bound itself, or the other end of its range: what lies within a range lies within both. */
function isPair(bound: Bound, other: Bound): boolean {
  if (bound === other) return true;
  const [a, b] = [bound.figure, other.figure];
  return (
    bound.then === other.then && a.range !== undefined && b.range !== undefined && Math.abs(a.start - b.start) < NEAR
  );
}

const NEAR = 20;

/** "Up to 21, or 25 as a student": the same sentence has another end that decides otherwise. */
function hasOther(bound: Bound, moment: Moment): boolean {
  const { then, figure } = bound;
  const sentence = spanAt(then.reply.sentences, figure.start);
  return momentsIn(then.reply).some(
    (other) =>
      other.start !== figure.start &&
      (other.range === undefined || figure.range === undefined) &&
      other.start >= (sentence?.start ?? 0) &&
      other.end <= (sentence?.end ?? 0) &&
      other.kind === figure.kind &&
      other.unit === figure.unit &&
      isInside(moment, { ...bound, figure: other }) !== isInside(moment, bound),
  );
}

/** Whether the reply lets the customer pay (-1) or not (1), by a price or by words of paying. */
function priceFavour(now: Said): { readonly start: number; readonly end: number; readonly value: 1 | -1 } | undefined {
  const asked = figuresOf(now.asked);
  const amounts = now.figures.filter(
    ({ figure, limit }) => figure.kind === 'money' && !limit && !asked.some((one) => amountOf(one) === figure.amount),
  );
  const free = amounts.find(({ figure }) => figure.amount === 0);
  const paid = amounts.find(({ figure }) => figure.amount !== 0);
  if (free !== undefined)
    return paid === undefined ? { start: free.figure.start, end: free.figure.end, value: 1 } : undefined;
  if (paid !== undefined) return { start: paid.figure.start, end: paid.figure.end, value: -1 };
  const charged = now.clauses.find(
    (clause) => clause.polarity === 1 && clause.marks.some((mark) => mark.kind === 'charged' || mark.kind === 'fee'),
  );
  return charged === undefined ? undefined : { start: charged.start, end: charged.end, value: -1 };
}

/** A price that was told before holds for a case of its own. */
function isKnownPrice(now: Said, before: readonly Said[]): boolean {
  const prices = now.figures.filter(({ figure }) => figure.kind === 'money' && figure.amount !== 0);
  return prices.some((one) => before.some((then) => then.figures.some((other) => repeats(one, other.figure))));
}

/** What was said just before, or of a thing that is named again. */
function isNear(now: Said, then: Said): boolean {
  if (then.turn === now.turn - 1) return true;
  return sharedStems([...now.askedWords, ...now.words], [...then.askedWords, ...then.words]).length > 0;
}

/** The reply names another case itself: "… but if it's faulty, you can". */
function isExcepted(now: Said): boolean {
  return marksAs(now.reply, 'waived').some((mark) => mark.start > 2) || marksAs(now.reply, 'correction').length > 0;
}

export const boundsOf = perSaid((then): readonly Bound[] =>
  mayBound(then) ? momentsIn(then.reply).flatMap((figure) => boundOf(then, figure)) : [],
);

const DIRECTED: readonly MarkKind[] = ['maximum', 'maximum-behind', 'minimum', 'minimum-behind'];
const BOUNDING: readonly MarkKind[] = [...DIRECTED, 'until', 'starting', 'capacity'];

/** Cheap to ask: a word of a bound stands there, or a range. */
function mayBound({ reply, asked }: Said): boolean {
  return (
    BOUNDING.some((kind) => marksAs(reply, kind).length > 0) ||
    figuresOf(reply).some((figure) => figure.range !== undefined) ||
    marksAs(asked, 'capacity').length > 0
  );
}

function boundOf(then: Said, figure: Moment): Bound[] {
  if (figure.range !== undefined) return rangeEnd(then, figure);
  if (figure.amount === 0 || isWait(then, figure)) return [];
  const dated = figure.kind === 'date';
  const most = (dated && isBoundedBy(then, figure, 'until')) || isBoundedBy(then, figure, 'maximum');
  const least = isBoundedBy(then, figure, dated ? 'starting' : 'minimum');
  if (isCapacity(then, figure)) return [{ then, figure, most: true, good: 1, priced: false }];
  if (most === least || (least && RANGED.test(then.reply.folded.slice(figure.end, figure.end + 8)))) return [];
  const clause = spanAt(then.clauses, figure.start);
  if (clause === undefined || clause.sentence.question) return [];
  return [{ then, figure, most, good: isUnwelcome(clause) ? -1 : 1, priced: isPriced(clause) }];
}

/** "It can take up to 10 minutes": nothing is allowed or forbidden by that. */
function isWait({ reply }: Said, { kind, start }: Moment): boolean {
  return kind === 'duration' && TAKING.test(reply.folded.slice(Math.max(0, start - 24), start));
}

const TAKING = new RegExp(String.raw`(?<!\p{L})(?:${small('takes')}) (?:\p{L}+ )*$`, 'u');

/** "From 4 to 12": beyond the other end it holds no more. */
const RANGED = new RegExp(String.raw`^ ?(?:${small('upTo')}|-|–) ?\d`, 'u');

/** "From an order value of 60": words of the amount stand between. */
function isBoundedBy(then: Said, figure: Moment, kind: MarkKind): boolean {
  if (isBounded(then.reply, figure, kind)) return true;
  return marksAs(then.reply, kind).some(
    (mark) => mark.end <= figure.start && figure.start - mark.end < 40 && isLinked(then, mark.end, figure.start),
  );
}

/** "One to three months": a range of what is allowed has a least and a most. */
function rangeEnd(then: Said, figure: Moment): Bound[] {
  if (!MEASURED.has(figure.kind) || figure.kind === 'money') return [];
  const clause = spanAt(then.clauses, figure.start);
  if (clause === undefined || clause.sentence.question || clause.polarity === -1) return [];
  if (!clause.marks.some((mark) => mark.kind === 'grant' || mark.state === 'allowed' || mark.kind === 'yes')) return [];
  return [{ then, figure, most: figure.range === 'to', good: 1, priced: false }];
}

function isPriced(clause: Clause): boolean {
  return clause.marks.some(({ kind }) => kind === 'free' || kind === 'fee' || kind === 'charged');
}

/** Inside the bound a fee falls due, or something is not allowed. */
function isUnwelcome(clause: Clause): boolean {
  if (clause.marks.some((mark) => mark.kind === 'free')) return false;
  if (clause.marks.some((mark) => mark.kind === 'fee' || mark.kind === 'charged')) return true;
  return clause.polarity === -1;
}

const MEASURED = new Set(['money', 'quantity', 'duration', 'number']);

/** Of one kind and unit; a plain number (an age, a count) only is like another plain number. */
export function isLike(asked: Moment, bound: Moment): boolean {
  if (asked.range !== undefined) return false;
  // "I'm 30", of an age in years.
  if (asked.kind === 'number' && bound.kind === 'duration')
    return asked.bare === true && /years?|months/.test(bound.unit ?? '');
  // "My basket is at 58.40": an amount without its currency.
  if (asked.kind === 'number' && bound.kind === 'money') return /^\d+\.\d\d?$/.test(asked.value);
  if (asked.kind !== bound.kind) return false;
  // "Two adults" is no age.
  if (asked.kind === 'number' && asked.bare !== true && bound.bare !== true) return false;
  if (asked.kind === 'date') return asked.order !== undefined && bound.order !== undefined;
  return asked.unit === bound.unit && MEASURED.has(asked.kind);
}

function isInside(asked: Moment, { figure, most }: Bound): boolean {
  const aged = asked.kind === 'number' && figure.kind === 'duration';
  const [value, bound] = [orderOf(asked, figure), aged ? (figure.amount ?? 0) : orderOf(figure, figure)];
  return most ? value <= bound : value >= bound;
}

/** A day without its month or year is meant to be of the bound's. */
function orderOf(moment: Moment, model: Moment): number {
  if (moment.order === undefined) return (moment.kind === model.kind ? amountOf(moment) : moment.amount) ?? 0;
  const { year, month, day } = moment.order;
  return ((year ?? model.order?.year ?? 0) * 12 + (month ?? model.order?.month ?? 0)) * 32 + day;
}

/** The reply names the limit again and knows what it says. */
function repeats(said: SaidFigure, limit: Figure): boolean {
  return said.figure.kind === limit.kind && amountOf(said.figure) === amountOf(limit);
}

/** What was the most before is the least now, or the other way round: "up to 14 days" becomes "at least 14 days". */
export function turnedConflict({ now, reference, before, given }: Comparison): Conflict | undefined {
  if (
    reference === undefined ||
    !(given || now.recalls) ||
    !DIRECTED.some((kind) => marksAs(now.reply, kind).length > 0)
  )
    return undefined;
  for (const said of now.figures)
    for (const then of given ? [reference] : before)
      for (const other of then.figures) {
        if (other.figure.kind !== said.figure.kind || !sameAmount(said.figure, other.figure)) continue;
        const [here, there] = [directionOf(now, said), directionOf(then, other)];
        if (here === undefined || there === undefined || here === there) continue;
        return conflictBetween('limit.turned', 'a most that was a least before', now, said.figure, then, other.figure);
      }
  return undefined;
}

function directionOf(said: Said, { figure }: SaidFigure): 'most' | 'least' | undefined {
  const most = isBounded(said.reply, figure, 'maximum');
  const least = isBounded(said.reply, figure, 'minimum');
  return most === least ? undefined : most ? 'most' : 'least';
}

/** Prices or rules that change with time: "£27 for the first 18 months, then £39". */
interface Schedule {
  readonly first: SaidFigure;
  readonly later: SaidFigure;
  /** Where the first ends. */
  readonly end: Moment;
}

/** The customer names a time beyond the change, and the reply gives what held before it; or the other way round. */
export function scheduleConflict({ now, before }: Comparison): Conflict | undefined {
  for (const then of before)
    for (const { first, later, end } of schedulesOf(then)) {
      const asked = [...momentsIn(now.asked), ...momentsIn(now.reply)];
      const moment = asked.find((one) => isTimeLike(one, end));
      if (moment === undefined) continue;
      const beyond = orderOf(moment, end) > orderOf(end, end);
      const [right, wrong] = beyond ? [later, first] : [first, later];
      const says = (one: SaidFigure) => now.figures.find((said) => amountOf(said.figure) === amountOf(one.figure));
      const said = says(wrong);
      if (said === undefined || says(right) !== undefined) continue;
      const what = `gives what holds ${beyond ? 'before' : 'after'} the change, for a time ${beyond ? 'after' : 'before'} it`;
      return conflictBetween('schedule.misread', what, now, said.figure, then, right.figure);
    }
  return undefined;
}

function isTimeLike(moment: Moment, end: Moment): boolean {
  if (end.kind === 'date') return moment.kind === 'date' && moment.order !== undefined;
  return moment.kind === 'duration' && moment.unit === end.unit;
}

function schedulesOf(then: Said): Schedule[] {
  return marksAs(then.reply, 'afterwards').flatMap((mark) => {
    const sentence = spanAt(then.clauses, mark.start)?.sentence;
    if (sentence === undefined) return [];
    const priced = then.figures.filter(
      ({ figure }) => (figure.kind === 'money' && figure.amount !== 0) || figure.kind === 'percent',
    );
    const first = priced.findLast(({ figure }) => figure.end <= mark.start && figure.start >= sentence.start);
    const later = priced.find(({ figure }) => figure.start >= mark.end && figure.end <= sentence.end);
    const end = momentsIn(then.reply).findLast(
      (one) => one.end <= mark.start && one.start >= sentence.start && (one.kind === 'duration' || isLast(then, one)),
    );
    if (first === undefined || later === undefined || end === undefined || first.figure.kind !== later.figure.kind)
      return [];
    return [{ first, later, end }];
  });
}

function isLast(then: Said, moment: Moment): boolean {
  return moment.order !== undefined && isBounded(then.reply, moment, 'until');
}

/** Whether the sentence of a clause holds until or from a day only: it may be otherwise on another day. */
export function isTimed(said: Said, { sentence }: Clause): boolean {
  return boundsOf(said).some(
    ({ figure }) => figure.kind === 'date' && figure.start >= sentence.start && figure.end <= sentence.end,
  );
}
