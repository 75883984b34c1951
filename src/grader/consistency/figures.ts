import { marksAs } from '../../language/claims/marks.js';
import { setApart, sharedStems } from '../../language/claims/topic.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { spanAt } from '../../language/span.js';
import { sideOf } from './bearer.js';
import { boundsOf, isLike } from './bounds.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import {
  aboutSame,
  closeness,
  comparable,
  countsAlike,
  fits,
  hasToldEnd,
  isLabelled,
  isOfCase,
  labelShare,
  mayMeet,
  same,
  strangers,
} from './likeness.js';
import { momentsIn } from './moments.js';
import { amountOf, isReckoned, isReckonedTime, isWorkedOut } from './reckoning.js';
import { idsIn, type SaidFigure } from './said-figure.js';
import { isBehindNew, isNewThing, movedAway } from './thread.js';
import { isDifference, isFromLater, isRest, isToldAnew, mayDiffer } from './turning.js';

interface Found {
  readonly rival: SaidFigure;
  readonly rule: keyof typeof RULES;
}

const RULES = {
  'figure.changed': 'another figure than before for the same thing',
  'figure.swapped': 'a figure that was given for something else before',
  'figure.rate': 'the same amount, but counted by something else than before',
  'figure.overtaken': 'a figure that a later change has overtaken',
} as const;

/** The first figure that conflicts with an earlier one of its kind about the same thing. */
export function figureConflict(comparison: Comparison): Conflict | undefined {
  const { now, before, reference, given, agreed, overtaken, today } = comparison;
  if (!given && (marksAs(now.asked, 'alternative').length > 0 || marksAs(now.asked, 'requested-change').length > 0))
    return undefined;
  if (!before.some((one) => mayMeet(now.kinds, one.kinds))) return undefined;
  // Where all are the same, one can still be counted by something else.
  if (agreed && marksAs(now.reply, 'rate').length === 0) return undefined;
  const late = !given && marksAs(now.reply, 'status').some((mark) => mark.state === 'late');
  const earlier = before.flatMap((one) => one.figures.filter((said) => !isEcho(said, one, today)));
  for (const said of now.figures) {
    // A delay tells the new time openly.
    if (!given && (isToldAnew(said, now) || isDifference(said, now) || isRest(said, now))) continue;
    if (late && (said.figure.kind === 'time' || said.figure.kind === 'date')) continue;
    if (!given && (isReckonedTime(said, now, before) || isWorkedOut(said, now) || isFromLater(said, now))) continue;
    const alike = earlier.filter((one) => comparable(said, one, reference));
    const rivals = alike.filter((one) => same(said, one, today) || !isAnother(said, one, comparison));
    if (rivals.length === 0 || hasToldEnd(said, now, rivals, today)) continue;
    const strict = reference !== undefined && (given || !rivals.some((one) => same(said, one, today)));
    const pool = strict ? rivals.filter((one) => one.turn === reference.turn) : [];
    const found =
      staleIn(said, rivals, overtaken, comparison) ??
      (pool.length > 0 ? againstReference(said, pool, comparison) : againstLedger(said, rivals, alike, comparison));
    if (found === undefined) continue;
    const then = before.find((one) => one.turn === found.rival.turn) as Said;
    return conflictBetween(found.rule, RULES[found.rule], now, said.figure, then, found.rival.figure);
  }
  return undefined;
}

/** The figure is of something that the earlier exchange did not speak of. */
function isAnother(said: SaidFigure, rival: SaidFigure, { now, before, given }: Comparison): boolean {
  const then = before.find((one) => one.turn === rival.turn);
  if (given || then === undefined) return false;
  if (mayDiffer(said, rival, now, then)) return true;
  if (isNewThing(now, then, said.own)) return true;
  const clause = spanAt(now.clauses, said.figure.start);
  if (clause !== undefined && isBehindNew(now, then, said.figure, clause.sentence)) return true;
  // A thing that costs nothing says nothing of what all comes to.
  if ((said.figure.amount === 0) !== (rival.figure.amount === 0) && asksTotal(now)) return true;
  // "Nothing, since you're within the free £250."
  if (said.figure.amount === 0 && isFreeUpTo(then, rival)) return true;
  if (isBounded(now, then, rival) || hasOtherSize(said, rival, now, then)) return true;
  if (!said.operand && !said.usual && movedAway(now, then, said.own, rival.own)) return true;
  // What the customer brought in then was no fact of the bot's.
  if (figuresOf(then.asked).some((figure) => figure.kind !== 'number' && sameFigure(figure, rival.figure))) return true;
  if (said.figure.kind === 'date' || said.figure.kind === 'time') return false;
  return isSpecial(said, rival) || (labelShare(said, rival) > 0 && isSpecial(rival, said));
}

/** The figure says how far something is free. */
function isFreeUpTo(then: Said, { figure }: SaidFigure): boolean {
  const clause = spanAt(then.clauses, figure.start);
  return clause !== undefined && figure.amount !== 0 && clause.marks.some(({ kind }) => kind === 'free');
}

/** The earlier figure held within a bound only, and the question names a value to hold against it: see `boundConflict`. */
function isBounded(now: Said, then: Said, { figure }: SaidFigure): boolean {
  const asked = momentsIn(now.asked);
  if (asked.length === 0) return false;
  const clause = spanAt(then.clauses, figure.start);
  return boundsOf(then).some(
    (bound) =>
      clause !== undefined &&
      bound.figure.start >= clause.sentence.start &&
      bound.figure.end <= clause.sentence.end &&
      asked.some((moment) => isLike(moment, bound.figure)),
  );
}

/** "The 50 GB plan", "a parcel of 3 kg": a size beside the figure that the other one does not have. */
function hasOtherSize(said: SaidFigure, rival: SaidFigure, now: Said, then: Said): boolean {
  const [here, there] = [sizesBeside(said, now), sizesBeside(rival, then)];
  return here.length > 0 && there.length > 0 && !here.some((value) => there.includes(value));
}

function sizesBeside({ figure }: SaidFigure, said: Said): string[] {
  if (figure.kind !== 'money') return [];
  const clause = spanAt(said.clauses, figure.start);
  return figuresOf(said.reply)
    .filter((one) => clause !== undefined && one.start >= clause.start && one.end <= clause.end)
    .flatMap((one) => (one.kind === 'quantity' || one.kind === 'number' ? [one.value] : []));
}

/** "Express delivery" is not just delivery: it is named by what sets it apart, and the other figure is not. */
function isSpecial(a: SaidFigure, b: SaidFigure): boolean {
  const known = setApart(b.around);
  return [...setApart(a.own)].some((row) => !known.has(row));
}

/** After a change, the figure from before it is said again instead of the new one. */
function staleIn(
  said: SaidFigure,
  rivals: readonly SaidFigure[],
  overtaken: readonly Said[],
  { today }: Comparison,
): Found | undefined {
  const kind = said.figure.kind;
  if ((kind !== 'date' && kind !== 'time' && kind !== 'money') || rivals.some((one) => same(said, one, today)))
    return undefined;
  // Where several were told, one of the others may be meant now: "18 for children instead of 30".
  const old = overtaken.flatMap((one) => {
    const told = one.figures.filter(({ figure }) => figure.kind === kind);
    return new Set(told.map(({ figure }) => figure.value)).size === 1 ? told : [];
  });
  const rival = rivals[0];
  return rival !== undefined && old.some((one) => same(said, one, today))
    ? { rival, rule: 'figure.overtaken' }
    : undefined;
}

function againstReference(said: SaidFigure, pool: readonly SaidFigure[], comparison: Comparison): Found | undefined {
  const { now, earlier, today } = comparison;
  const matching = pool.filter((one) => same(said, one, today));
  if (matching.length > 0) return swapped(said, matching, pool) ?? otherRate(said, matching);
  const labelled = pool.filter((one) => fits(said, one) && labelShare(said, one) > 0);
  if (isCustomers(said, comparison) && isOfCase(said, now) && pool.some(({ limit }) => limit)) return undefined;
  const owned = isCustomers(said, comparison) && !said.limit && (!comparison.given || said.figure.kind !== 'number');
  if (owned && (!comparison.given || labelled.length === 0 || said.compared || said.figure.kind === 'time'))
    return undefined;
  const rival = labelled[0] ?? (comparison.given || now.recalls ? pool[0] : undefined);
  if (rival === undefined) return undefined;
  if (
    (labelled.length === 0 || said.total || sumsUp(said, now, pool) || asksTotal(now)) &&
    isReckoned(said, now, earlier)
  )
    return undefined;
  if (pool.some((one) => isComplement(said, one, comparison))) return undefined;
  const restated = now.figures.some((one) => one !== said && pool.some((other) => same(one, other, today)));
  if (restated && !said.answers && (labelled.length === 0 || allRestated(pool, now, today))) return undefined;
  return { rival, rule: 'figure.changed' };
}

function allRestated(pool: readonly SaidFigure[], now: Said, today: string | undefined): boolean {
  return pool.every((one) => now.figures.some((other) => same(other, one, today)));
}

function againstLedger(
  said: SaidFigure,
  rivals: readonly SaidFigure[],
  alike: readonly SaidFigure[],
  comparison: Comparison,
): Found | undefined {
  const { now, earlier, today } = comparison;
  const matching = rivals.filter((one) => same(said, one, today));
  if (matching.length > 0) return swapped(said, matching, rivals) ?? otherRate(said, matching);
  if (isCustomers(said, comparison) && !said.limit) return undefined;
  const fitting = rivals.filter((one) => fits(said, one));
  const about = fitting.filter((one) => aboutSame(said, one, now));
  const last = fitting.at(-1);
  const again =
    said.repeated || said.operand || (isConversion(said, now) && last !== undefined && strangers(said, last) === 0);
  const rival = about.at(-1) ?? (again && last?.turn === now.turn - 1 ? last : undefined);
  if (rival === undefined) return undefined;
  if (
    (labelShare(said, rival) === 0 ||
      said.total ||
      countsAnew(now) ||
      asksTotal(now) ||
      sumsUp(said, now, [rival]) ||
      said.figure.kind === 'number' ||
      joinsSeveral(said, alike)) &&
    isReckoned(said, now, earlier)
  )
    return undefined;
  if (isComplement(said, rival, comparison)) return undefined;
  return { rival, rule: 'figure.changed' };
}

const COUNTED: ReadonlySet<string> = new Set(['number', 'quantity', 'duration', 'money']);

function asksTotal({ asked }: Said): boolean {
  return marksAs(asked, 'total').length > 0;
}

/** The customer brings a number to reckon with. */
function countsAnew({ asked }: Said): boolean {
  return figuresOf(asked).some(({ kind }) => COUNTED.has(kind));
}

/** A calculation written out names its parts, too: "31 € together: twice 12.40 and once 6.20". */
function sumsUp({ figure, own }: SaidFigure, now: Said, rivals: readonly SaidFigure[]): boolean {
  if (marksAs(now.reply, 'total').length === 0 || rivals.some((one) => sharedStems(own, one.own).length > 0))
    return false;
  return now.figures.filter((one) => one.figure.kind === figure.kind).length > 1;
}

/** "We pay 80 %" leaves 20 % for the customer. */
function isComplement(said: SaidFigure, rival: SaidFigure, { now, before }: Comparison): boolean {
  const [x, y] = [amountOf(said.figure), amountOf(rival.figure)];
  if (said.figure.kind !== 'percent' || x === undefined || y === undefined || Math.abs(x + y - 100) > 0.01)
    return false;
  const then = before.find((one) => one.turn === rival.turn);
  if (then === undefined || said.total) return true;
  const [mine, theirs] = [sideOf(now, said.figure), sideOf(then, rival.figure)];
  return mine !== theirs && mine !== undefined && theirs !== undefined;
}

/** "Sofa plus delivery: 1,378": the words of several figures stand together, so theirs is a sum. */
function joinsSeveral(said: SaidFigure, rivals: readonly SaidFigure[]): boolean {
  const labels = rivals.filter((one) => labelShare(said, one) > 0).map((one) => one.figure.value);
  return new Set(labels).size > 1;
}

/** "In euro?", "and that's in weeks?": a question without a topic of its own asks about what was just said. */
function isConversion({ figure }: SaidFigure, { askedWords, asked }: Said): boolean {
  if (figure.kind === 'date' || figure.kind === 'time') return false;
  return askedWords.length > 0 && askedWords.every((word) => word.generic) && idsIn(figuresOf(asked)).length === 0;
}

/** A figure of the question itself names what is asked for ("the 14:20"); the reply that repeats it gives no fact. */
function isEcho(said: SaidFigure, then: Said, today: string | undefined): boolean {
  const { kind } = said.figure;
  if (kind !== 'time' && kind !== 'date') return false;
  return figuresOf(then.asked).some((figure) => sameFigure(said.figure, figure, today));
}

/** The figure is the customer's own, taken up by the bot. */
function isCustomers(said: SaidFigure, { now, before, today }: Comparison): boolean {
  if (said.figure.range !== undefined) return false;
  return [now, ...before].some((one) => figuresOf(one.asked).some((figure) => echoes(said.figure, figure, today)));
}

function echoes(figure: Figure, asked: Figure, today: string | undefined): boolean {
  if (sameFigure(figure, asked, today)) return true;
  if (figure.kind === 'time' && asked.kind === 'number')
    return Number.parseInt(figure.value, 10) % 12 === Number(asked.value) % 12;
  return asked.kind === 'number' && amountOf(figure) === amountOf(asked) && amountOf(asked) !== undefined;
}

/** The value was given before, but for another thing than it is given for now. */
function swapped(said: SaidFigure, matching: readonly SaidFigure[], rivals: readonly SaidFigure[]): Found | undefined {
  if (said.total) return undefined;
  const best = Math.max(...matching.map((one) => (fits(said, one) ? closeness(said, one) : 0)));
  if (matching.some((one) => fits(said, one) && labelShare(said, one) > 0)) return undefined;
  for (const rival of rivals) {
    if (matching.includes(rival) || !fits(said, rival) || labelShare(said, rival) === 0) continue;
    if (rival.figure.range !== said.figure.range || !matching.some(isLabelled)) continue;
    if (closeness(said, rival) > best) return { rival, rule: 'figure.swapped' };
  }
  return undefined;
}

function otherRate(said: SaidFigure, matching: readonly SaidFigure[]): Found | undefined {
  const kind = said.figure.kind;
  if (
    said.rates.length === 0 ||
    said.operand ||
    said.figure.amount === 0 ||
    kind === 'date' ||
    kind === 'time' ||
    kind === 'duration'
  )
    return undefined;
  const rated = matching.filter((one) => one.rates.length > 0);
  const rival = rated[0];
  if (rival === undefined || rated.some((one) => one.rates.some((rate) => said.rates.includes(rate)))) return undefined;
  return countsAlike(said, rival) ? { rival, rule: 'figure.rate' } : undefined;
}
