import { type Mark, marksAs } from '../../language/claims/marks.js';
import { sharedStems } from '../../language/claims/topic.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import type { Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { comparable, fits, labelShare, same } from './likeness.js';
import { amountOf, isReckoned } from './reckoning.js';
import type { SaidFigure } from './said-figure.js';
import { isNewThing } from './thread.js';

/**
 * The customer names another figure than the bot gave ("my statement says 98"), and the reply takes it over as if it
 * had always been so: it agrees, and corrects nothing.
 */
export function capitulationConflict(comparison: Comparison): Conflict | undefined {
  const { now, before, given } = comparison;
  const agreed = agreementOf(now);
  if (agreed === undefined && !given && !disputes(now)) return undefined;
  const named = figuresOf(now.asked);
  if (named.length === 0 || wishes(now) || !takesUp(now, named)) return undefined;
  for (const said of now.figures) {
    if (!given && isOffered(now, said)) continue;
    if (said.limit || said.operand || said.compared || !named.some((figure) => isTaken(figure, said))) continue;
    const rival = rivalOf(said, comparison);
    if (rival === undefined || now.figures.some((one) => same(one, rival, comparison.today))) continue;
    const then = before.find((one) => one.turn === rival.turn) as Said;
    const what = 'takes over the customer’s figure without a word on its own earlier one';
    return conflictBetween('figure.yielded', what, now, said.figure, then, rival.figure);
  }
  return undefined;
}

/** "Yes, 31 August works": a day or time that the customer has proposed. */
function isOffered(now: Said, { figure }: SaidFigure): boolean {
  if (figure.kind !== 'date' && figure.kind !== 'time') return false;
  const clause = spanAt(now.clauses, figure.start);
  return clause?.marks.some((mark) => mark.kind === 'grant') === true;
}

/** The newest figure of the same kind that nothing sets apart from the one now agreed to. */
function rivalOf(said: SaidFigure, { now, before, earlier, today, given }: Comparison): SaidFigure | undefined {
  const rivals = before.flatMap((then) =>
    then.figures.filter((one) => alike(said, one) && !(isNewThing(now, then, said.own) && !given)),
  );
  if (rivals.some((one) => same(said, one, today)) || isReckoned(said, now, earlier)) return undefined;
  const labelled = rivals.filter((one) => labelShare(said, one) > 0 || sharedStems(said.own, one.around).length > 0);
  if (labelled.length > 0) return labelled.at(-1);
  // Without words of its own the figure can only be of what was spoken of last.
  const bare = given || said.own.every((word) => word.generic);
  const [only, ...more] = rivals.filter((one) => one.turn === rivals.at(-1)?.turn);
  return bare && more.length === 0 ? only : undefined;
}

function alike(said: SaidFigure, one: SaidFigure): boolean {
  const { kind, range } = one.figure;
  // Days of the week are judged by `dayConflict`.
  if (kind === 'date' && /^w/.test(one.figure.value)) return false;
  if (one.limit || range !== undefined || one.figure.amount === 0 || said.figure.range !== undefined) return false;
  if (kind === 'number') return said.noun !== '' && comparable(said, one, undefined);
  return comparable(said, one, undefined) && fits(said, one);
}

/** Cheap to ask: a figure of the customer's stands in the reply, or one that is said in words does. */
function takesUp({ reply }: Said, named: readonly Figure[]): boolean {
  const figures = figuresOf(reply);
  const worded = marksAs(reply, 'free').length + marksAs(reply, 'at-once').length > 0;
  return worded || figures.some((figure) => named.some((one) => isTaken(one, { figure })));
}

function isTaken(asked: Figure, { figure }: Pick<SaidFigure, 'figure'>): boolean {
  if (asked.kind === figure.kind) return asked.values.some((value) => figure.values.includes(value));
  if (asked.kind !== 'number' || amountOf(asked) === undefined) return false;
  return amountOf(asked) === figure.amount || isLength(amountOf(asked) as number, figure);
}

/** "Two", where years were spoken of, and "24 months". */
function isLength(count: number, { kind, value }: Figure): boolean {
  return kind === 'duration' && (value === `${count * 12} months` || value === `${count * 7} days`);
}

/** A yes at the beginning of one of the first sentences: "Then that's right of course: …". */
export function agreementOf(now: Said): Mark | undefined {
  const early = marksAs(now.reply, 'yes').find((mark) => mark.start < 3);
  return early ?? marksAs(now.reply, 'agreement').find((mark) => mark.start < 40);
}

/** The customer holds something against what the bot said. */
function disputes(now: Said): boolean {
  return marksAs(now.asked, 'dispute').length > 0;
}

/** "Friday" becomes "yes, Saturday", since the customer says so. */
export function dayConflict({ now, before }: Comparison): Conflict | undefined {
  const [day, ...more] = daysOf(now.reply);
  if (day === undefined || more.length > 0 || agreementOf(now) === undefined || wishes(now)) return undefined;
  if (!daysOf(now.asked).some((one) => one.state === day.state)) return undefined;
  for (const then of before.toReversed()) {
    const [other, ...others] = daysOf(then.reply);
    if (other === undefined) continue;
    if (others.length > 0 || other.state === day.state || !meet(now, then)) return undefined;
    const what = 'takes over the customer’s day without a word on its own earlier one';
    return conflictBetween('day.yielded', what, now, day, then, other);
  }
  return undefined;
}

function daysOf(reading: Reading): readonly Mark[] {
  return marksAs(reading, 'choice').filter((mark) => mark.of === 'weekday');
}

/** The two replies have a figure in common, or the question asks for nothing else. */
function meet(now: Said, then: Said): boolean {
  const figure = now.figures.some((one) => then.figures.some((other) => same(one, other, undefined)));
  return figure || (disputes(now) && sharedStems(now.words, [...then.words, ...then.askedWords]).length > 0);
}

/** What a customer asks to have, or to be changed, is no claim of what is so. */
function wishes(now: Said): boolean {
  return marksAs(now.asked, 'wish').length > 0 || marksAs(now.asked, 'requested-change').length > 0;
}

/** The bot denies having said what it said. */
export function disownedConflict({ now, earlier }: Comparison): Conflict | undefined {
  if (marksAs(now.reply, 'disowned').length === 0) return undefined;
  for (const clause of now.clauses) {
    const mark = clause.marks.find((one) => one.kind === 'disowned');
    if (mark === undefined) continue;
    const said = figuresOf(now.reply).filter((one) => isInside(one, clause));
    const figures = said.length > 0 ? said : quotedIn(now);
    for (const then of earlier)
      for (const { figure } of then.figures)
        if (figures.some((one) => one.kind === figure.kind && one.values.some((v) => figure.values.includes(v))))
          return conflictBetween('statement.disowned', 'denies having said it', now, mark, then, figure);
    const named = [...now.words, ...now.askedTelling];
    for (const then of figures.length > 0 ? [] : earlier.toReversed()) {
      const other = then.clauses.find((one) => one.polarity === 1 && sharedStems(named, one.words).length > 0);
      if (other !== undefined)
        return conflictBetween('statement.disowned', 'denies having said it', now, mark, then, other);
    }
  }
  return undefined;
}

/** "You said 45!" – "I never said that.": the figure stands in the question. */
function quotedIn(now: Said): readonly Figure[] {
  return figuresOf(now.reply).length === 0 ? figuresOf(now.asked) : [];
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
