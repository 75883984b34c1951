import type { Clause } from '../../language/claims/clause.js';
import { type Mark, marksAs } from '../../language/claims/marks.js';
import { meets, wordsWithin } from '../../language/claims/topic.js';
import type { Span } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { type Moment, momentsIn } from './moments.js';
import { newWords } from './thread.js';

// A contract, a trial, a campaign begins and ends on one day, whatever the customer asks meanwhile: "your contract runs until
// 31 May" and "as it ends on 31 March" cannot both be true.

/** What ends, or begins, on a day was told to do so on another one. */
export function endsConflict({ now, before, given }: Comparison): Conflict | undefined {
  if (given || marksAs(now.reply, 'turn').length === 0 || now.changes) return undefined;
  if (marksAs(now.asked, 'requested-change').length > 0 || momentsIn(now.asked).some(isDay)) return undefined;
  for (const mine of endsOf(now))
    for (const then of before.toReversed()) {
      const alike = endsOf(then).filter(({ of }) => of === mine.of);
      const [rival] = alike;
      if (rival === undefined || alike.length > 1) continue;
      if (!areApart(mine, rival, now, then)) break;
      if (!areOfOne(mine.clause, now, rival.clause, then)) continue;
      const what = mine.of === 'end' ? 'ends on another day than was told' : 'begins on another day than was told';
      return conflictBetween('date.turn', what, now, mine.day, then, rival.day);
    }
  return undefined;
}

/** The day on which something ends or begins. */
interface End {
  readonly of: string;
  readonly day: Moment;
  readonly clause: Clause;
}

const endsOf = perSaid((said): readonly End[] =>
  marksAs(said.reply, 'turn').length === 0 ? [] : said.clauses.flatMap((clause) => endsIn(said, clause)),
);

function endsIn(said: Said, clause: Clause): End[] {
  if (clause.sentence.question || marksAs(said.reply, 'hypothesis', clause.sentence).length > 0) return [];
  const marks = marksAs(said.reply, 'turn', clause);
  const days = momentsIn(said.reply).filter((one) => isDay(one) && one.start >= clause.start && one.end <= clause.end);
  const [day] = days;
  if (day === undefined || days.length > 1 || new Set(marks.map(({ of }) => of)).size !== 1) return [];
  const [mark] = marks as [Mark];
  return isNear(mark, day) ? [{ of: mark.of as string, day, clause }] : [];
}

function isDay({ kind, order, range }: Moment): boolean {
  return kind === 'date' && order !== undefined && range === undefined;
}

function isNear(mark: Span, day: Span): boolean {
  return Math.max(day.start - mark.end, mark.start - day.end) < NEAR;
}

const NEAR = 30;

/** Their years, months or days differ, as far as both are told. */
function areApart({ day: a }: End, { day: b }: End, now: Said, then: Said): boolean {
  const [x, y] = [a.order, b.order];
  if (x === undefined || y === undefined) return false;
  if (x.year !== undefined && y.year !== undefined && x.year !== y.year) return true;
  if (x.month === undefined || y.month === undefined) return false;
  return x.month !== y.month || (x.day !== y.day && hasDay(a, now) && hasDay(b, then));
}

/** "In May" and "05/2027" tell no day. */
function hasDay({ value, start, end }: Moment, { reply }: Said): boolean {
  return !/^\d{4}-\d\d$/.test(value) && /\d/.test(reply.text.slice(start, end));
}

/** Both sentences name one thing, or the later one none at all; and the question brings up no other. */
function areOfOne(mine: Clause, now: Said, theirs: Clause, then: Said): boolean {
  const own = wordsWithin(now.words, mine.sentence).filter(
    (word) =>
      !word.generic && !marksAs(now.reply, 'turn').some(({ start, end }) => start < word.end && word.start < end),
  );
  if (meets(newWords(now, then), own)) return false;
  return own.length === 0
    ? then.turn === now.turn - 1
    : meets(own, [...wordsWithin(then.words, theirs.sentence), ...then.askedTelling]);
}
