import { marksAs } from '../../language/claims/marks.js';
import type { Figure } from '../../language/figures/figures.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { amountOf } from './reckoning.js';
import { isBounded } from './said-figure.js';
import { isNewThing } from './thread.js';
import { isConsequence } from './turning.js';

/** "It seats twelve"; or the answer to how many fit. */
export function isCapacity(said: Said, figure: Figure): boolean {
  if (figure.kind !== 'number' || (figure.amount ?? 0) > MOST_PEOPLE) return false;
  const clause = spanAt(said.clauses, figure.start);
  if (clause === undefined || clause.sentence.question || clause.polarity === -1) return false;
  return marksAs(said.reply, 'capacity', clause).length > 0 || marksAs(said.asked, 'capacity').length > 0;
}

const MOST_PEOPLE = 1000;

/** Fewer people or things fit than was said before, or more. */
export function capacityConflict({ now, before }: Comparison): Conflict | undefined {
  if (!now.kinds.has('number')) return undefined;
  const mine = now.figures.filter(({ figure }) => isCapacity(now, figure) || isRoom(now, figure));
  const [fresh] = mine;
  // "Then I'd suggest the XL": another one.
  const [first] = now.reply.sentences;
  if (first !== undefined && !now.recalls && isConsequence(now, first)) return undefined;
  if (fresh === undefined || mine.length > 1 || marksAs(now.asked, 'alternative').length > 0) return undefined;
  for (const then of before.toReversed()) {
    const theirs = then.figures.filter(({ figure }) => isCapacity(then, figure));
    const [known] = theirs;
    if (known === undefined || theirs.length > 1) continue;
    if (amountOf(known.figure) === amountOf(fresh.figure) || isNewThing(now, then, fresh.own)) return undefined;
    return conflictBetween(
      'capacity.changed',
      'another number fits than before',
      now,
      fresh.figure,
      then,
      known.figure,
    );
  }
  return undefined;
}

/** "It's for up to six people": a most, after how many fit was asked before. */
function isRoom(now: Said, figure: Figure): boolean {
  return figure.kind === 'number' && isBounded(now.reply, figure, 'maximum');
}
