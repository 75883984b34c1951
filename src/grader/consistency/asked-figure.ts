import { marksAs } from '../../language/claims/marks.js';
import { meets } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { fits, same } from './likeness.js';
import { amountOf, isReckoned, isReckonedTime } from './reckoning.js';
import type { SaidFigure } from './said-figure.js';
import { bringsNews, newWords } from './thread.js';
import { mayDiffer } from './turning.js';

/** Kinds of which a reply that has but one answers the question with it. */
const ANSWERING: ReadonlySet<string> = new Set(['money', 'duration', 'percent', 'quantity', 'time', 'date']);

/**
 * A question that brings up nothing new gets another figure than the one that was told: "How much notice? – One month." –
 * "Notice period? – Two months." The replies need no word in common, since the questions tell what the figures are of.
 */
export function askedFigureConflict({ now, before, earlier, agreed, today }: Comparison): Conflict | undefined {
  if (agreed || !now.asks || now.askedTelling.length === 0) return undefined;
  if (marksAs(now.asked, 'alternative').length + marksAs(now.asked, 'requested-change').length > 0) return undefined;
  for (const kind of now.kinds) {
    if (!ANSWERING.has(kind)) continue;
    const mine = onlyFigure(now, kind);
    if (mine === undefined) continue;
    for (const then of before.toReversed()) {
      const theirs = onlyFigure(then, kind);
      if (theirs === undefined) continue;
      if (same(mine, theirs, today) || same(theirs, mine, today)) break;
      if (!asksAgain(now, then) || isOther(mine, theirs, now, then) || isReckoned(mine, now, earlier)) continue;
      if (isReckonedTime(mine, now, earlier)) continue;
      const what = 'another figure than before to a question that brings up nothing new';
      return conflictBetween('figure.changed', what, now, mine.figure, then, theirs.figure);
    }
  }
  return undefined;
}

/** The one figure of its kind that the reply asserts itself. */
function onlyFigure(said: Said, kind: string): SaidFigure | undefined {
  const figures = said.figures.filter(({ figure }) => figure.kind === kind);
  const [figure] = figures;
  return figures.length === 1 && figure?.figure.range === undefined ? figure : undefined;
}

function asksAgain(now: Said, then: Said): boolean {
  if (newWords(now, then).length > 0 || bringsNews(now, then)) return false;
  if (marksAs(now.asked, 'going-on').some((mark) => mark.start < 4) && !now.recalls) return false;
  return meets(now.askedTelling, then.askedWords) || meets(now.askedTelling, then.words);
}

function isOther(mine: SaidFigure, theirs: SaidFigure, now: Said, then: Said): boolean {
  if (!fits(mine, theirs) || mayDiffer(mine, theirs, now, then) || mine.limit !== theirs.limit || mine.rough)
    return true;
  const { unit } = theirs.figure;
  if (mine.figure.kind === 'quantity' && mine.figure.unit !== unit) return true;
  if (mine.figure.kind === 'money' && mine.figure.unit !== unit && unit !== '?' && mine.figure.unit !== '?')
    return true;
  // A figure of the customer's own is taken up.
  return figuresOf(now.asked).some((one) => amountOf(one) !== undefined && amountOf(one) === amountOf(mine.figure));
}
