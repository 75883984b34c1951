import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { figuresOf } from '../../language/figures/figures.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { amountOf, computes, isReckoned } from './reckoning.js';
import { isBounded, type SaidFigure } from './said-figure.js';
import { isNewThing } from './thread.js';

/** A sum, a multiple or a share that the prices told before do not give. */
export function sumConflict({ now, before, earlier, agreed, given }: Comparison): Conflict | undefined {
  if (agreed || !now.asks || marksAs(now.asked, 'alternative').length + marksAs(now.reply, 'comparison').length > 0)
    return undefined;
  if (marksAs(now.asked, 'total').length === 0 && !bringsCount(now)) return undefined;
  // "And eight hours?" asks for the next price of a list.
  if (marksAs(now.asked, 'going-on').some((mark) => mark.start < 4)) return undefined;
  // "Is it valid on both?" asks for no price.
  if (marksAs(now.asked, 'burden').length === 0 && !bringsCount(now) && !isOpen(now)) return undefined;
  const known = pricesOf(before);
  const [total, ...more] = now.figures.filter((said) => isPrice(said) && !known.some((one) => equals(one, said)));
  if (total === undefined || more.length > 0 || known.length === 0 || known.length > MOST_PRICES) return undefined;
  if (total.rough || now.kinds.has('percent') || figuresOf(now.asked).some(({ kind }) => kind === 'money'))
    return undefined;
  const named = [now, ...before].flatMap((one) => [
    ...figuresOf(one.asked),
    ...(one === now ? [] : figuresOf(one.reply)),
  ]);
  if (named.some((one) => amountOf(one) === amountOf(total.figure))) return undefined;
  const price = known.at(-1) as SaidFigure;
  const then = before.find((one) => one.turn === price.turn);
  if (then === undefined || (!given && isNewThing(now, then, total.own))) return undefined;
  if (!computes(now, amountOf(total.figure) ?? 0) || isReckoned(total, now, earlier)) return undefined;
  const what = 'a sum that the figures told before do not give';
  return conflictBetween('sum.wrong', what, now, total.figure, then, price.figure);
}

function isOpen({ asked }: Said): boolean {
  return marksAs(asked, 'open-question').length > 0 || asked.text.length < SHORT;
}

const SHORT = 20;

/** The customer asks for several of something, or for another stretch of time: "for three", "a month". */
function bringsCount({ asked }: Said): boolean {
  // "The 3D ones" are no three.
  const counts = figuresOf(asked).some(
    ({ kind, amount, end, unit }) =>
      (kind === 'number' || kind === 'duration' || (kind === 'quantity' && unit === 'nights')) &&
      amount !== 1 &&
      !/^\p{L}/u.test(asked.folded.slice(end, end + 1)),
  );
  return counts || marksAs(asked, 'rate').length > 0;
}

/** With more prices than these nobody can tell which of them belong to a sum. */
const MOST_PRICES = 3;

function pricesOf(before: readonly Said[]): SaidFigure[] {
  const prices = before.flatMap((then) => then.figures.filter(isPrice));
  return prices.filter((one, index) => prices.findIndex((other) => equals(one, other)) === index);
}

function isPrice({ figure, limit, operand }: SaidFigure): boolean {
  return figure.kind === 'money' && figure.amount !== 0 && figure.range === undefined && !limit && !operand;
}

function equals(a: SaidFigure, b: SaidFigure): boolean {
  return amountOf(a.figure) === amountOf(b.figure);
}

/** "80 %, at most 60": the share of what the customer names is more than that most. */
export function capConflict({ now, before }: Comparison): Conflict | undefined {
  if (!figuresOf(now.asked).some(({ kind }) => kind === 'money')) return undefined;
  const given = now.figures.find(
    (said) => isPrice(said) && !figuresOf(now.asked).some((one) => amountOf(one) === amountOf(said.figure)),
  );
  const then = before.at(-1);
  if (given === undefined || then === undefined || !then.kinds.has('percent')) return undefined;
  const cap = then.figures.find(
    ({ figure }) =>
      figure.kind === 'money' && figure.unit === given.figure.unit && isBounded(then.reply, figure, 'maximum'),
  );
  if (cap === undefined || (amountOf(given.figure) ?? 0) <= (amountOf(cap.figure) ?? 0)) return undefined;
  return conflictBetween(
    'limit.contradicted',
    'more than an earlier limit lets in',
    now,
    given.figure,
    then,
    cap.figure,
  );
}

/** What was to be paid or allowed for each of several is once for all of them now. */
export function eachConflict({ now, before }: Comparison): Conflict | undefined {
  if (marksAs(now.reply, 'for-all').length === 0) return undefined;
  for (const mine of now.figures) {
    if (mine.figure.kind !== 'money' || mine.figure.amount === 0) continue;
    const sentence = sentenceOf(now, mine);
    if (!isMarked(now, 'for-all', sentence) || isMarked(now, 'each', sentence) || isReckoning(now, sentence)) continue;
    for (const then of before)
      for (const theirs of then.figures) {
        if (theirs.figure.kind !== 'money' || !equals(mine, theirs) || theirs.total) continue;
        if (!isMarked(then, 'each', sentenceOf(then, theirs)) || isMarked(then, 'for-all', sentenceOf(then, theirs)))
          continue;
        const what = 'once for all what was for each before';
        return conflictBetween('each.once', what, now, sentence, then, theirs.figure);
      }
  }
  return undefined;
}

/** "Twice 70, together 140": the sentence reckons with several amounts. */
function isReckoning(now: Said, span: Span): boolean {
  const amounts = now.figures.filter(
    ({ figure }) => figure.kind === 'money' && figure.start >= span.start && figure.end <= span.end,
  );
  return amounts.length > 1;
}

function isMarked(said: Said, kind: MarkKind, span: Span): boolean {
  return marksAs(said.reply, kind, span).length > 0;
}

function sentenceOf(said: Said, { figure }: SaidFigure): Span {
  const clause = spanAt(said.clauses, figure.start);
  return clause?.sentence ?? figure;
}
