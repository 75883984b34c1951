import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { meets, wordsWithin } from '../../language/claims/topic.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { amountOf } from './reckoning.js';
import type { SaidFigure } from './said-figure.js';
import { isConsequence, isDifference } from './turning.js';

// What a told price or share comes to for the number or amount that the customer names can be reckoned: "£95 a night" and
// "we stay three nights" give £285, "we refund 60 %" and "it was £200" give £120. Another amount is of another price.

/** The amount that the reply reckons is not what the price or the share told before comes to. */
export function expectedConflict({ now, before, agreed, given }: Comparison): Conflict | undefined {
  if (given || NOT_THEN.some((kind) => marksAs(now.asked, kind).length > 0)) return undefined;
  const then = before.at(-1);
  if (then === undefined || then.turn !== now.turn - 1) return undefined;
  const told = basisOf(then);
  if (told === undefined) return undefined;
  const result = resultOf(now, then, told.figure.kind === 'percent');
  if (result === undefined) return undefined;
  // A share and an amount are no two values of one kind.
  if (agreed && told.figure.kind !== 'percent') return undefined;
  const expected = told.figure.kind === 'percent' ? sharesOf(told, now) : multiplesOf(told, now, then);
  const amount = amountOf(result.figure) ?? 0;
  const near = (value: number) =>
    Math.abs(value - amount) <= Math.max(ROUNDING * amount, result.rough ? amount / 10 : 0);
  if (expected.length === 0 || expected.some(near)) return undefined;
  const what = 'not what the figure that was told comes to';
  return conflictBetween('sum.unexpected', what, now, result.figure, then, told.figure);
}

/** "Ten sessions", three of them taken: what the reply says is left is not the difference. */
export function restConflict({ now, before, given }: Comparison): Conflict | undefined {
  if (given || marksAs(now.asked, 'requested-change').length > 0) return undefined;
  const then = before.at(-1);
  const taken = figuresOf(now.asked).filter(({ kind }) => COUNTING.has(kind) || kind === 'money');
  const [used] = taken;
  if (then === undefined || used === undefined || taken.length > 1) return undefined;
  const wholes = then.figures.filter(
    ({ figure }) => figure.kind === used.kind || (used.kind === 'number' && figure.kind !== 'duration'),
  );
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1 || whole.rough || whole.figure.range !== undefined) return undefined;
  const rests = now.figures.filter(({ figure }) => figure.kind === whole.figure.kind || figure.kind === 'number');
  const [rest] = rests;
  if (rest === undefined || rests.length > 1 || rest.rough || !isLeft(now, rest)) return undefined;
  const [a, b, c] = [whole.figure.amount ?? 0, used.amount ?? 0, rest.figure.amount ?? 0];
  if (b === 0 || b >= a || c >= a || Math.abs(a - b - c) < CENT || c === b) return undefined;
  return conflictBetween('rest.wrong', 'not what is left of what was told', now, rest.figure, then, whole.figure);
}

const CENT = 0.006;

/** "That leaves you with five", "dann sind noch fünf übrig". */
function isLeft(now: Said, { figure }: SaidFigure): boolean {
  const sentence = spanAt(now.clauses, figure.start)?.sentence;
  if (sentence === undefined || sentence.question) return false;
  return marksAs(now.reply, 'lacks', sentence).length > 0;
}

/** People round to the whole unit. */
const ROUNDING = 0.005;

const NOT_THEN: readonly MarkKind[] = ['alternative', 'requested-change', 'hypothesis'];

/** The only amount of money that the reply tells and the customer has not named, with nothing beside it that changes it. */
function resultOf(now: Said, then: Said, shared: boolean): SaidFigure | undefined {
  if (CHANGING.some((kind) => marksAs(now.reply, kind).length > 0)) return undefined;
  const asked = figuresOf(now.asked);
  const own = now.figures.filter(
    ({ figure }) => figure.kind === 'money' && !asked.some((one) => amountOf(one) === amountOf(figure)),
  );
  const [result] = own;
  // A discount that the reply names changes the sum.
  if (now.figures.some(({ figure }) => figure.kind === 'percent' && then.kinds.has('money'))) return undefined;
  if (result === undefined || result.figure.amount === 0) return undefined;
  if (own.length > 1) return undefined;
  if (result.limit || result.operand || result.figure.range !== undefined || isDifference(result, now))
    return undefined;
  if (shared && isOfNamed(result, now)) return result;
  return isOfOther(result, now, then) ? undefined : result;
}

/** "On £5,000 you'd earn £190": the sentence says again of which amount it is, and of no fee. */
function isOfNamed({ figure }: SaidFigure, { asked, reply, clauses }: Said): boolean {
  const sentence = spanAt(clauses, figure.start)?.sentence;
  if (sentence === undefined || sentence.question || marksAs(reply, 'fee', sentence).length > 0) return false;
  const named = figuresOf(asked).flatMap((one) =>
    one.kind === 'money' || one.kind === 'number' ? [amountOf(one)] : [],
  );
  return figuresOf(reply).some(
    (one) => one.start >= sentence.start && one.end <= figure.start && named.includes(amountOf(one)) && one !== figure,
  );
}

const CHANGING: readonly MarkKind[] = ['correction', 'comparison', 'except', 'maximum', 'anew', 'addition'];

/** A telling word of its clause that nobody has said before: the `weekly ticket`, the `package`. */
function isOfOther({ figure }: SaidFigure, now: Said, then: Said): boolean {
  const clause = spanAt(now.clauses, figure.start);
  if (clause === undefined || clause.sentence.question || clause.polarity === -1) return true;
  // "Then you'd get £140": a conclusion from what was told.
  if (isConsequence(now, clause.sentence)) return false;
  const totals = marksAs(now.reply, 'total', clause);
  const words = wordsWithin(now.words, clause).filter(
    (word) => !word.generic && !isIn(word, figuresOf(now.reply)) && !isIn(word, totals),
  );
  return words.some((word) => ![now.askedWords, then.askedWords, then.words].some((known) => meets([word], known)));
}

function isIn({ start }: Span, areas: readonly Span[]): boolean {
  return areas.some((area) => start >= area.start && start < area.end);
}

/** The only price or share that the earlier reply told. */
function basisOf(then: Said): SaidFigure | undefined {
  const told = then.figures.filter(
    ({ figure }) => (figure.kind === 'money' && figure.amount !== 0) || figure.kind === 'percent',
  );
  const [only] = told;
  if (only === undefined || told.length > 1 || only.rough || only.limit) return undefined;
  if (only.total && only.figure.kind === 'money') return undefined;
  return only.figure.range === undefined ? only : undefined;
}

/** What a share of the customer's amount is, and what it leaves. */
function sharesOf({ figure }: SaidFigure, now: Said): readonly number[] {
  const share = (amountOf(figure) ?? 0) / 100;
  const amounts = figuresOf(now.asked).filter(
    ({ kind, amount }) => kind === 'money' || (kind === 'number' && (amount ?? 0) >= 10),
  );
  const [only] = amounts;
  if (only === undefined || amounts.length > 1) return [];
  const whole = amountOf(only) ?? 0;
  return [whole * share, whole * (1 - share), whole * (1 + share)];
}

/** What a price for one comes to for as many as the customer names. */
function multiplesOf(price: SaidFigure, now: Said, then: Said): readonly number[] {
  const amount = amountOf(price.figure) ?? 0;
  const counts = [...countsOf(price, now), ...itemsOf(price, now, then)];
  const others = figuresOf(then.asked).filter(({ kind }) => COUNTING.has(kind));
  if (counts.length !== 1 || others.length > 0) return [];
  return counts.map((count) => amount * count);
}

const COUNTING: ReadonlySet<string> = new Set(['number', 'duration', 'quantity']);

/** The customer's count in the unit that the price is for: nights, days, months of a year. */
function countsOf(price: SaidFigure, now: Said): readonly number[] {
  const figures = figuresOf(now.asked).filter(({ kind }) => COUNTING.has(kind));
  if (figures.length === 0)
    return price.rates.includes('month') && marksAs(now.asked, 'rate').some(({ of }) => of === 'year') ? [12] : [];
  const [only] = figures;
  if (only === undefined || figures.length > 1) return [];
  return price.rates.flatMap((rate) => {
    const count = countIn(only, rate);
    return count !== undefined && count > 1 && Number.isInteger(count) ? [count] : [];
  });
}

/** "Kids pay £6" and "I have 3 kids", "£1.50 per statement" and "I get 12": the customer's count of what the price is for. */
function itemsOf(price: SaidFigure, now: Said, then: Said): readonly number[] {
  const counts = figuresOf(now.asked).filter(({ kind }) => kind === 'number');
  const [only] = counts;
  const count = only?.amount ?? 0;
  if (only === undefined || counts.length > 1 || count < 2 || !Number.isInteger(count)) return [];
  if (price.rates.some((rate) => rate in LENGTHS)) return [];
  const noun = now.askedWords.find(({ start }) => start >= only.end && start - only.end < 3);
  const sentence = spanAt(then.reply.sentences, price.figure.start);
  const each = sentence !== undefined && marksAs(then.reply, 'each', sentence).length > 0;
  return (noun !== undefined && meets([noun], price.own)) || (each && (noun === undefined || noun.generic))
    ? [count]
    : [];
}

/** How many units of a rate a length of time has. */
function countIn({ kind, unit, value, amount }: Figure, rate: string): number | undefined {
  if (kind === 'quantity') return unit === `${rate}s` ? amount : undefined;
  const [base, length] = LENGTHS[rate] ?? [];
  return kind === 'duration' && base !== undefined && length !== undefined && value.endsWith(` ${base}`)
    ? Number.parseFloat(value) / length
    : undefined;
}

/** Rates by the unit in which durations are read. */
const LENGTHS: Readonly<Record<string, readonly [base: string, length: number]>> = {
  minute: ['minutes', 1],
  hour: ['minutes', 60],
  day: ['days', 1],
  week: ['days', 7],
  month: ['months', 1],
  year: ['months', 12],
};
