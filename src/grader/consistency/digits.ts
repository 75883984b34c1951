import { wordsWithin } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { comparable, fits, same } from './likeness.js';
import { amountOf, isReckoned } from './reckoning.js';
import { isDefinite } from './restated.js';
import type { SaidFigure } from './said-figure.js';
import { isNewThing } from './thread.js';

/** Kinds of which two with the same digits in another order are hardly ever two true things of one conversation. */
const WRITTEN: ReadonlySet<string> = new Set(['money', 'percent', 'quantity', 'duration']);

/** A figure has the digits of the one that was told, in another order: 2.1 % and 1.2 %, £89 and £98. */
export function digitsConflict({ now, before, earlier, agreed, given, today }: Comparison): Conflict | undefined {
  if (agreed) return undefined;
  for (const said of now.figures) {
    const digits = digitsOf(said);
    if (digits === undefined || said.figure.range !== undefined) continue;
    for (const then of before.toReversed()) {
      const rival = then.figures.find((one) => comparable(said, one, undefined) && digitsOf(one) === digits);
      if (rival === undefined || same(said, rival, today) || !fits(said, rival)) continue;
      if (isKnown(said, now, before, today) || now.figures.some((one) => same(one, rival, today))) continue;
      if (!given && !isDefinite(said.figure, now) && isOfNewThing(said, now, then)) continue;
      if (isReckoned(said, now, earlier) || isTakenOff(said, rival, now)) continue;
      const what = 'the digits of the figure that was told, in another order';
      return conflictBetween('figure.digits', what, now, said.figure, then, rival.figure);
    }
  }
  return undefined;
}

/** The digits in order of size, without what fills up; undefined where there are not two different ones. */
function digitsOf({ figure }: SaidFigure): string | undefined {
  const amount = amountOf(figure);
  if (!WRITTEN.has(figure.kind) || amount === undefined) return undefined;
  const digits = [...String(amount)].filter((sign) => sign >= '1' && sign <= '9').sort();
  return new Set(digits).size < 2 ? undefined : `${digits.join('')} ${String(amount).length}`;
}

function isKnown(said: SaidFigure, now: Said, before: readonly Said[], today: string | undefined): boolean {
  const asked = [now, ...before].flatMap((one) => figuresOf(one.asked));
  if (asked.some((one) => amountOf(one) !== undefined && amountOf(one) === amountOf(said.figure))) return true;
  return before.some((then) => then.figures.some((one) => same(said, one, today)));
}

/** "£45 for the oven, which leaves £1,105": the reply says what the two differ by. */
function isTakenOff(said: SaidFigure, rival: SaidFigure, now: Said): boolean {
  const difference = Math.abs((amountOf(said.figure) ?? 0) - (amountOf(rival.figure) ?? 0));
  return figuresOf(now.reply).some((one) => Math.abs((amountOf(one) ?? 0) - difference) < CENT);
}

const CENT = 0.006;

function isOfNewThing(said: SaidFigure, now: Said, then: Said): boolean {
  const sentence = spanAt(now.clauses, said.figure.start)?.sentence;
  return sentence === undefined || isNewThing(now, then, wordsWithin(now.words, sentence));
}
