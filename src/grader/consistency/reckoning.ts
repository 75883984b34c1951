import { marksAs } from '../../language/claims/marks.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import type { Reading } from '../../language/reading.js';
import type { Said } from './ledger.js';
import type { SaidFigure } from './said-figure.js';

/** Amounts are compared to the cent. */
const EXACT = 0.006;
const MOST_AMOUNTS = 10;

/** Kinds that sums and multiples are made of; a deadline is no sum of other deadlines. */
const RECKONED: ReadonlySet<string> = new Set(['money', 'quantity', 'percent', 'number']);

/** The amount in canonical units: of `2 weeks` 14. */
export function amountOf(figure: Figure): number | undefined {
  if (figure.amount === undefined) return undefined;
  const amount = Number.parseFloat(figure.value.replace(/^\D+/, ''));
  return Number.isNaN(amount) ? figure.amount : amount;
}

/**
 * Whether an amount can be reckoned from what was said before: a sum, a difference, a share or a multiple of earlier
 * amounts by numbers of this dialogue.
 */
export function isReckoned(said: SaidFigure, now: Said, before: readonly Said[]): boolean {
  const target = amountOf(said.figure);
  if (
    target === undefined ||
    target === 0 ||
    (said.limit && said.figure.kind === 'number') ||
    !RECKONED.has(said.figure.kind)
  )
    return false;
  const earlier = [
    ...before.flatMap((one) => [...figuresOf(one.asked), ...one.figures.map(({ figure }) => figure)]),
    ...figuresOf(now.asked).filter((figure) => amountOf(figure) !== target),
  ];
  const alike = earlier.filter(
    ({ kind, unit }) => kind === said.figure.kind && (kind === 'money' || unit === said.figure.unit),
  );
  const amounts = [...new Set(alike.map(amountOf).filter((one) => one !== undefined))];
  const known = amounts.filter((one) => one !== 0).slice(-MOST_AMOUNTS);
  const near = (value: number) =>
    Math.abs(value - target) <= (said.rough ? target * 0.02 : Math.min(EXACT, target * 0.004));
  if (!computes(now, target)) return false;
  if (said.figure.kind === 'percent') return known.some((a) => near(a / 2) || near(a * 2)) || sums(known, near);
  // Where the customer names an amount to reckon with, it is that and not a mere double.
  const doubles = !figuresOf(now.asked).some(({ kind }) => kind === 'money');
  if (doubles && known.some((a) => near(a * 2) || near(a / 2))) return true;
  return simple(known, factorsOf(now, before), near);
}

/** "8,340.15 in it", "transfer 600" – "7,740.15 left": what two amounts that were told make together, or leave. */
export function isSumOfTold({ figure }: SaidFigure, before: readonly Said[]): boolean {
  if (figure.kind !== 'money') return false;
  const target = amountOf(figure) ?? 0;
  const told = before
    .flatMap(({ asked, reply }) => [...figuresOf(asked), ...figuresOf(reply)])
    .flatMap((one) => (one.kind === 'money' ? [amountOf(one) ?? 0] : []))
    .slice(-MOST_AMOUNTS);
  return sums([...new Set(told)], (value) => Math.abs(value - target) < EXACT);
}

/** "794.40 plus 142.80, that's 78.10 a month": the sum of what stands beside it, or a twelfth of that. */
export function isWorkedOut({ figure }: SaidFigure, now: Said): boolean {
  if (figure.kind !== 'money') return false;
  const target = amountOf(figure) ?? 0;
  const parts = now.figures.flatMap((one) =>
    one.figure.kind === 'money' && one.figure !== figure ? [amountOf(one.figure) ?? 0] : [],
  );
  return parts.some((a, at) =>
    parts.some((b, other) => other > at && [1, 12].some((share) => Math.abs((a + b) / share - target) < EXACT)),
  );
}

/** "Ten minutes before the start, so 14:20": an hour that a time told before and a length of time give. */
export function isReckonedTime(said: SaidFigure, now: Said, before: readonly Said[]): boolean {
  if (said.figure.kind !== 'time') return false;
  const readings = [now.asked, now.reply, ...before.map(({ reply }) => reply)];
  const lengths = readings
    .flatMap(figuresOf)
    .flatMap((one) => (one.kind === 'duration' && one.value.endsWith(' minutes') ? [amountOf(one) ?? 0] : []));
  if (lengths.length === 0) return false;
  const mine = said.figure.values.map(minutesOf);
  const told = before.flatMap((then) => then.figures).filter(({ figure }) => figure.kind === 'time');
  return told.some(({ figure }) =>
    figure.values.some((value) =>
      lengths.some((length) => mine.some((one) => Math.abs(one - minutesOf(value)) % HALF_DAY === length % HALF_DAY)),
    ),
  );
}

/** Without "am" or "pm" an hour may be of either half of the day. */
const HALF_DAY = 720;

function minutesOf(value: string): number {
  const [hours = 0, minutes = 0] = value.split(':').map(Number);
  return hours * 60 + minutes;
}

function simple(amounts: readonly number[], factors: readonly number[], near: (value: number) => boolean): boolean {
  for (const a of amounts) {
    for (const m of factors) {
      if (factors.some((n) => n > 1 && m > 1 && near(a * m * n))) return true;
      if (near(a * m) || near(a / m) || near(a * (1 - m)) || near(Math.floor((a / m) * 100) / 100)) return true;
      for (const b of amounts) {
        if (b === a) continue;
        if (near(a * m + b) || near(a * m - b)) return true;
        for (const n of factors) if (m >= 1 && n >= 1 && near(a * m + b * n)) return true;
      }
    }
    for (const b of amounts) {
      if (b === a) continue;
      if (near(a + b) || near(a - b) || near(b - a)) return true;
      for (const c of amounts) if (c !== a && c !== b && (near(a + b + c) || near(a + b - c))) return true;
    }
  }
  return false;
}

function sums(amounts: readonly number[], near: (value: number) => boolean): boolean {
  return amounts.some((a) => amounts.some((b) => a !== b && (near(a + b) || near(a - b))));
}

/** Whether the question asks for a sum or brings numbers of its own, or the reply says that it reckons. */
export function computes(now: Said, target: number): boolean {
  const asked = figuresOf(now.asked).filter((figure) => amountOf(figure) !== 1 && amountOf(figure) !== target);
  if (asked.length > 0 || marksAs(now.asked, 'total').length > 0 || marksAs(now.reply, 'total').length > 0) return true;
  const factors = new Set<number>();
  addWords(factors, now.asked);
  addWords(factors, now.reply);
  return factors.size > 0;
}

/** Numbers that may multiply or divide: counts, percentages and words such as "both" of the whole dialogue. */
function factorsOf(now: Said, before: readonly Said[]): number[] {
  const factors = new Set<number>();
  for (const reading of [now.asked, now.reply, ...before.flatMap((one) => [one.asked, one.reply])]) {
    // What the reply itself brings in proves nothing; only its words ("twelve times") count.
    for (const figure of reading === now.reply ? countsLeft(now, before) : figuresOf(reading)) {
      if (figure.kind === 'percent' && figure.amount !== undefined) factors.add(figure.amount / 100);
      if (figure.kind === 'number' || figure.kind === 'quantity' || figure.kind === 'duration')
        for (const value of figure.values.slice(0, 2)) addCount(factors, Number.parseFloat(value), figure.amount);
    }
    addWords(factors, reading);
  }
  return [...factors].slice(0, 14);
}

/** "5 items, 2 of them free" – "that leaves 3": counts that the reply reckons from those told before. */
function countsLeft(now: Said, before: readonly Said[]): readonly Figure[] {
  const readings = [now.asked, ...before.flatMap((one) => [one.asked, one.reply])];
  const told = readings
    .flatMap(figuresOf)
    .flatMap(({ kind, amount }) => (kind === 'number' && amount !== undefined ? [amount] : []))
    .slice(-MOST_AMOUNTS);
  const isLeft = (count: number) => told.some((a) => told.some((b) => a > b && a - b === count));
  return figuresOf(now.reply).filter(({ kind, amount = 0 }) => kind === 'number' && isLeft(amount));
}

function addCount(factors: Set<number>, value: number, amount: number | undefined): void {
  for (const one of [value, amount]) if (one !== undefined && one > 0 && one <= 366 && one !== 1) factors.add(one);
}

function addWords(factors: Set<number>, reading: Reading): void {
  const { multipliers } = reading.language.claims;
  for (const { 0: word } of reading.folded.matchAll(/\p{L}+/gu)) {
    if (!Object.hasOwn(multipliers, word)) continue;
    const factor = multipliers[word];
    if (factor !== undefined && factor !== 1) factors.add(factor);
  }
}

/** The same amount; times and dates, which have none, by what they are read as. */
export function sameAmount(a: Figure, b: Figure): boolean {
  const amount = amountOf(a);
  return amount === undefined ? a.values.some((value) => b.values.includes(value)) : amount === amountOf(b);
}
