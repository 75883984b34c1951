import { marksAs } from '../../language/claims/marks.js';
import { sameStem } from '../../language/claims/topic.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { small, smallSet } from '../../language/small-words.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { amountOf } from './reckoning.js';
import type { SaidFigure } from './said-figure.js';

// "At 9.2 kg you're 1.2 kg over", "that leaves you 19 GB", "drei mehr als draußen": how far one value is from another can
// be reckoned from the two. Where the one was told and the other is named, another distance is that from another value.

/** How far apart the reply says two values are, is not how far the one that was told and the other one are apart. */
export function gapConflict({ now, before, earlier, agreed }: Comparison): Conflict | undefined {
  if (agreed || !GAPS.some((kind) => marksAs(now.reply, kind).length > 0)) return undefined;
  for (const said of now.figures) {
    if (said.figure.amount === 0 || said.figure.range !== undefined || said.figure.weak === true) continue;
    if (!isCounted(said.figure) || !isGap(said, now)) continue;
    const then = before.slice(-REACH).findLast((one) => one.figures.some((told) => mayBePart(said, told, now)));
    const told = then?.figures.filter((one) => mayBePart(said, one, now)) ?? [];
    const [first] = told;
    if (then === undefined || first === undefined || told.length > MOST) continue;
    if (told.some((one) => one.rough || one.figure.range !== undefined)) continue;
    if (!isNamedBeside(said, first, now) || isApart(said, first, now, earlier)) continue;
    const what = 'not what the value that was told and the other one are apart';
    return conflictBetween('sum.apart', what, now, said.figure, then, first.figure);
  }
  return undefined;
}

const GAPS = ['gap', 'gap-behind', 'gap-before'] as const;
/** So many exchanges back a value is taken as the one that is meant. */
const REACH = 3;
/** With more values than these nobody can tell which is meant. */
const MOST = 2;

/** "1.2 kg over", "an increase of £25", "leaves you 19 GB". */
function isGap(said: SaidFigure, now: Said): boolean {
  if (isCompared(said, now)) return true;
  const clause = spanAt(now.clauses, said.figure.start);
  return clause !== undefined && !clause.sentence.question && marksAs(now.reply, 'gap', clause).length > 0;
}

/** The word for how they differ stands right beside it. */
function isCompared({ figure }: SaidFigure, now: Said): boolean {
  const { folded } = now.reply;
  return (
    marksAs(now.reply, 'gap-behind').some((mark) => isRightBehind(folded, figure.end, mark)) ||
    marksAs(now.reply, 'gap-before').some(({ end }) => end <= figure.start && figure.start - end < NEAR)
  );
}

/** So few characters stand between a word and its figure: a space, or a currency. */
const NEAR = 4;

/** Right behind the figure, "too many" with one word between them: "one person too many". "£18 over three nights" is none. */
function isRightBehind(folded: string, end: number, mark: Span): boolean {
  if (mark.start < end || mark.start - end > WORD) return false;
  const between = folded.slice(end, mark.start);
  const word = folded.slice(mark.start, mark.end);
  if (between !== ' ' && !(TOO.test(word) && /^[ -]\p{L}+ $/u.test(between))) return false;
  const behind = folded.slice(mark.end, mark.end + 8);
  // "£3.95 below £40" is a step of a scale.
  if (/^ ?[\d€$£₹]/u.test(behind)) return false;
  return !LAST.has(word) || ENDS.test(behind);
}

const TOO = new RegExp(`^(?:${small('too')}) `, 'u');
const ENDS = new RegExp(String.raw`^(?:$|[.,;:!?)\n]| (?:${small('goesOn')})(?!\p{L}))`, 'u');

const WORD = 18;
/** Words of a difference only where nothing that they could belong to stands behind them. */
const LAST = smallSet('beyondBehind');

/** Whether a told value can be one of the two that are so far apart. */
function mayBePart(said: SaidFigure, told: SaidFigure, now: Said): boolean {
  if (told.figure.amount === 0 || !isCounted(told.figure)) return false;
  if (said.figure.kind !== 'number') return isAlike(said.figure, told.figure);
  // "Ten above the floor": without a unit, of what was told.
  if (told.figure.kind !== 'number') return told.figure.kind === 'quantity' && isCompared(said, now);
  if (said.noun !== '' && told.noun !== '') return sameStem(said.noun, told.noun);
  return isCompared(said, now) || (said.figure.bare === true && told.noun !== '');
}

const COUNTED: ReadonlySet<string> = new Set(['money', 'percent', 'quantity', 'duration', 'number']);

/** An amount of something; the day of a month is none. */
function isCounted({ kind, amount, weekday, day }: Figure): boolean {
  return COUNTED.has(kind) && amount !== undefined && (kind !== 'number' || (weekday ?? day) === undefined);
}

function isAlike(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.amount === undefined || b.amount === undefined) return false;
  return a.kind === 'percent' || a.unit === b.unit || (a.kind === 'money' && (a.unit === '?' || b.unit === '?'));
}

/** The customer names the other value; or the reply does, where it holds the two against each other. */
function isNamedBeside(said: SaidFigure, { figure }: SaidFigure, now: Said): boolean {
  const asked = figuresOf(now.asked).filter((one) => isAlike(one, figure) || isPlain(one, figure));
  if (asked.length > MOST) return false;
  if (asked.length > 0) return true;
  return isCompared(said, now) && now.figures.some((one) => one.figure !== said.figure && isAlike(one.figure, figure));
}

/** "Mine is 9.2", where kilos were told. */
function isPlain(one: Figure, { kind }: Figure): boolean {
  return one.kind === 'number' && isCounted(one) && kind !== 'duration';
}

/** The distance is one of those that any two values have, or a value itself. */
function isApart(said: SaidFigure, { figure }: SaidFigure, now: Said, earlier: readonly Said[]): boolean {
  const distance = amountBeside(said.figure, figure);
  const near = (value: number) => Math.abs(Math.abs(value) - distance) <= Math.max(CENT, distance * slack(said));
  const readings = [now.asked, ...earlier.flatMap(({ asked, reply }) => [asked, reply])];
  const others = [...readings.flatMap(figuresOf), ...figuresOf(now.reply).filter((one) => one !== said.figure)];
  const values = others.flatMap((one) =>
    isAlike(one, figure) || isPlain(one, figure) ? [amountBeside(one, figure)] : [],
  );
  const all = [...new Set(values)].slice(-MOST_VALUES);
  const sums = all.flatMap((a, at) => all.slice(at + 1).map((b) => a + b));
  const multiples = all.flatMap((a) => all.filter((b) => b > 1 && b <= MOST_TIMES).map((b) => a * b));
  if (all.some(near)) return true;
  return all.some((a) => [...all, ...sums, ...multiples].some((b) => near(a - b)));
}

const MOST_VALUES = 12;
const MOST_TIMES = 12;

/** In the unit of the value that was told; a plain number is written in the same unit as that one. */
function amountBeside(one: Figure, told: Figure): number {
  const value = amountOf(one) ?? 0;
  return one.kind === 'number' && told.kind !== 'number' ? (value * (amountOf(told) ?? 0)) / (told.amount ?? 1) : value;
}

const CENT = 0.006;

function slack({ rough }: SaidFigure): number {
  return rough ? 0.15 : 0.006;
}
