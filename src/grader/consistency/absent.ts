import type { Clause } from '../../language/claims/clause.js';
import { type Mark, marksAs } from '../../language/claims/marks.js';
import { sameStem, sharedStems } from '../../language/claims/topic.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { isOwnDeed, REACH } from './same-thread.js';
import { isIncidental } from './strange-nouns.js';

// What there is not cannot be made use of, whatever the customer has asked meanwhile: "no branch in Leeds" and "pay it in at
// our Leeds branch", "no delivery on Sundays" and "it'll be with you on Sunday".

/** A thing, or a day, that was ruled out is taken for granted. */
export function absentConflict({ now, before, given }: Comparison): Conflict | undefined {
  if (given || DENYING.every((kind) => before.every(({ reply }) => marksAs(reply, kind).length === 0)))
    return undefined;
  for (const then of before.slice(-REACH).toReversed())
    for (const denial of then.clauses) {
      if (!isPlain(then, denial) || denial.polarity === 1) continue;
      const use = now.clauses.find(
        (clause) =>
          clause.polarity === 1 &&
          isPlain(now, clause) &&
          !isOwnDeed(now, clause) &&
          areOfOneNumber(clause, now, denial, then) &&
          (usesThing(clause, now, denial, then) || (then.turn === now.turn - 1 && usesDay(clause, now, denial, then))),
      );
      if (use === undefined) continue;
      return conflictBetween('absent.used', 'takes for granted what was ruled out', now, use, then, denial);
    }
  return undefined;
}

const DENYING = ['negator', 'noun-negator'] as const;
const CASES = ['exclusive', 'except', 'lacking', 'awaiting'] as const;

/** It is neither asked nor said of a case only. */
function isPlain({ reply }: Said, clause: Clause): boolean {
  if (clause.sentence.question || marksAs(reply, 'hypothesis', clause.sentence).length > 0) return false;
  return CASES.every((kind) => marksAs(reply, kind, clause).length === 0);
}

/** "No place in year 7", "a place in year 6": a figure that the denial names has to be named again. */
function areOfOneNumber(clause: Clause, now: Said, denial: Clause, then: Said): boolean {
  const told = figuresOf(then.reply).filter(({ start, end }) => start >= denial.start && end <= denial.end);
  const mine = figuresOf(now.reply).filter(({ start, end }) => start >= clause.start && end <= clause.end);
  return told.every((one) => mine.some((other) => sameFigure(one, other)));
}

/** The clause denies that there is a thing, and the later one names it by all that told which one was meant. */
function usesThing(clause: Clause, now: Said, denial: Clause, then: Said): boolean {
  if (denial.without.length === 0 && !marksAs(then.reply, 'aspect', denial).some(isHaving)) return false;
  const lacked = denial.words.filter((word) => !word.generic && !isIncidental(then.reply, word));
  const shared = sharedStems(clause.words, lacked);
  if (shared.length < 2 || shared.length / lacked.length < MOST) return false;
  const things = denial.without.length === 0 ? shared : denial.without;
  return clause.words.some(({ start, stem }) => things.some((one) => sameStem(one, stem)) && isKnown(now, start));
}

function isHaving({ of, state }: Mark): boolean {
  return of === 'have' && state === 'yes';
}

/** So much of what a denial names has to be named again. */
const MOST = 0.6;

/** "Our", "the" stands before the word, with at most one other between. */
function isKnown({ reply }: Said, start: number): boolean {
  return known(reply.language).test(reply.folded.slice(Math.max(0, start - BEFORE), start));
}

const BEFORE = 32;

const known = perLanguage(
  ({ claims: { course, named } }: Language) =>
    new RegExp(`(?<!\\p{L})(?:${[...named.articles, ...course.owned].join('|')}) (?:[\\p{L}-]+ )?$`, 'u'),
);

/** The clause denies something of a weekday, and the later one has the same come on that day. */
function usesDay(clause: Clause, now: Said, denial: Clause, then: Said): boolean {
  const days = daysIn(denial.marks);
  if (days.length !== 1 || !daysIn(clause.marks).every((day) => day === days[0]) || daysIn(clause.marks).length === 0)
    return false;
  // "Not by Friday" says nothing of Fridays.
  if (marksAs(then.reply, 'until', denial).length > 0) return false;
  const denied = marksAs(then.reply, 'predicate', denial.sentence).map(({ of }) => of);
  if (denied.length === 0) return false;
  const mine = marksAs(now.reply, 'predicate', clause.sentence).map(({ of }) => of);
  if (mine.some((of) => denied.includes(of))) return true;
  return denied.includes('deliver') && marksAs(now.reply, 'coming', clause).length > 0;
}

function daysIn(marks: readonly Mark[]): readonly (string | undefined)[] {
  return marks.filter(({ kind, of }) => kind === 'choice' && of === 'weekday').map(({ state }) => state);
}
