import type { Clause } from '../../language/claims/clause.js';
import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { meets, sharedStems, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { isIncidental } from './strange-nouns.js';
import { newWords } from './thread.js';

// "Repairs are done while you wait, in about an hour" and "repairs take three to four days": rough as such lengths are, what
// takes an hour takes no days.

/** What is done takes at least twice as long as was told, or half as long at most. */
export function lengthConflict({ now, before, given }: Comparison): Conflict | undefined {
  if (given || marksAs(now.reply, 'lasting').length === 0) return undefined;
  for (const mine of lengthsOf(now))
    for (const then of before.toReversed()) {
      const told = lengthsOf(then);
      const [theirs] = told;
      if (theirs === undefined || told.length > 1) continue;
      if (!areFarApart(mine, theirs) || !areOfOne(mine.clause, now, theirs.clause, then)) break;
      const what = 'takes far longer, or less long, than was told';
      return conflictBetween('length.other', what, now, mine.clause, then, theirs.clause);
    }
  return undefined;
}

/** How many hours something takes, at least and at most. */
interface Length {
  readonly least: number;
  readonly most: number;
  readonly clause: Clause;
}

const lengthsOf = perSaid((said): readonly Length[] =>
  marksAs(said.reply, 'lasting').length === 0 ? [] : said.clauses.flatMap((clause) => lengthIn(said, clause)),
);

const OPEN: readonly MarkKind[] = ['hypothesis', 'except', 'comparison', 'awaiting'];

function lengthIn(said: Said, clause: Clause): Length[] {
  const { reply } = said;
  const { sentence } = clause;
  if (sentence.question || clause.polarity === -1 || marksAs(reply, 'lasting', sentence).length === 0) return [];
  if (OPEN.some((kind) => marksAs(reply, kind, sentence).length > 0)) return [];
  const hours = figuresOf(reply)
    .filter(({ kind, start, end }) => kind === 'duration' && start >= clause.start && end <= clause.end)
    .map(({ value }) => hoursIn(value));
  if (hours.length > 0) return [{ least: Math.min(...hours), most: Math.max(...hours), clause }];
  return marksAs(reply, 'at-once', clause).length > 0 ? [{ least: 0, most: DAY, clause }] : [];
}

const DAY = 24;
const HOURS: Readonly<Record<string, number>> = {
  minutes: 1 / 60,
  hours: 1,
  days: DAY,
  workdays: DAY,
  months: 30 * DAY,
};

function hoursIn(value: string): number {
  const [amount, unit = ''] = value.split(' ');
  return Number(amount) * (HOURS[unit] ?? Number.NaN);
}

/** Neither reaches into the other, and the one is at least twice the other. */
function areFarApart(a: Length, b: Length): boolean {
  const [short, long] = a.most < b.least ? [a, b] : [b, a];
  return long.least >= 2 * short.most && long.most > 1;
}

/** Both sentences name the thing that takes so long; the later one names no other, and the question brings up none. */
function areOfOne(mine: Clause, now: Said, theirs: Clause, then: Said): boolean {
  const own = wordsWithin(now.words, mine).filter((word) => !word.generic && !isIncidental(now.reply, word));
  const known = [...wordsWithin(then.words, theirs.sentence), ...then.askedTelling];
  if (sharedStems(own, known).length === 0 || meets(newWords(now, then), own)) return false;
  return own.every(
    (word) => meets([word], known) || marksAs(now.reply, 'lasting').some(({ start }) => start === word.start),
  );
}
