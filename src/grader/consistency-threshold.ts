import { type Figure, figuresOf } from '../language/figures/figures.js';
import { marksAs } from '../language/marks.js';
import { favourOf } from './consistency-answers.js';
import { type Comparison, type Conflict, conflictBetween } from './consistency-conflict.js';
import type { Said, SaidFigure } from './consistency-ledger.js';
import { amountOf } from './consistency-reckoning.js';

/** A most or least that an earlier reply allowed. */
interface Limit {
  readonly then: Said;
  readonly figure: Figure;
  readonly most: boolean;
}

/** The customer names an amount that an earlier limit lets in, and the reply refuses it; or the other way round. */
export function thresholdConflict({ now, before }: Comparison): Conflict | undefined {
  const favour = favourOf(now);
  if (favour === undefined) return undefined;
  for (const asked of figuresOf(now.asked)) {
    const limits = before.flatMap((then) => limitsOf(then).filter((limit) => isLike(asked, limit.figure)));
    const verdicts = new Set(limits.map((limit) => isInside(asked, limit)));
    const [limit] = limits;
    if (limit === undefined || verdicts.size !== 1) continue;
    const inside = isInside(asked, limit);
    if (inside === (favour.value === 1) || now.figures.some((one) => repeats(one, limit.figure))) continue;
    const what = inside ? 'refuses what an earlier limit lets in' : 'lets in what an earlier limit rules out';
    return conflictBetween('limit.contradicted', what, now, favour, limit.then, limit.figure);
  }
  return undefined;
}

function limitsOf(then: Said): Limit[] {
  return then.figures.flatMap(({ figure }) => {
    if (figure.range !== undefined || figure.amount === 0) return [];
    const before = (kind: 'maximum' | 'minimum') =>
      marksAs(then.reply, kind).some((mark) => mark.end <= figure.start && figure.start - mark.end < 4);
    const [most, least] = [before('maximum'), before('minimum')];
    return most === least ? [] : [{ then, figure, most }];
  });
}

const MEASURED = new Set(['money', 'quantity', 'duration', 'number']);

/** Of one kind and unit; a plain number (an age, a count) only is like another plain number. */
function isLike(asked: Figure, limit: Figure): boolean {
  return (
    asked.kind === limit.kind && asked.unit === limit.unit && MEASURED.has(asked.kind) && asked.range === undefined
  );
}

function isInside(asked: Figure, limit: Limit): boolean {
  const [value, bound] = [amountOf(asked) ?? 0, amountOf(limit.figure) ?? 0];
  return limit.most ? value <= bound : value >= bound;
}

/** The reply names the limit again and knows what it says. */
function repeats(said: SaidFigure, limit: Figure): boolean {
  return said.figure.kind === limit.kind && amountOf(said.figure) === amountOf(limit);
}
