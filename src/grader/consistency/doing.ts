import { type Mark, marksAs } from '../../language/claims/marks.js';
import { pairTags } from '../../language/pair-tags.js';
import { small } from '../../language/small-words.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { REACH } from './same-thread.js';

// Who does what is to be done, and by which way money comes back.

/** A deed that a reply puts on the business, or on the customer. */
interface Deed {
  readonly of: string;
  readonly side: 'ours' | 'yours';
  readonly mark: Mark;
}

/** "We'll collect it" - "you have to send it back yourself"; "our engineer calls you" - "we won't be calling". */
export function takenOverConflict({ now, before, given, reference }: Comparison): Conflict | undefined {
  const mine = deedsOf(now);
  if (mine.length === 0) return undefined;
  for (const then of given && reference !== undefined ? [reference] : before.slice(-REACH).toReversed()) {
    for (const deed of mine) {
      const theirs = deedsOf(then).filter(({ of }) => of === deed.of);
      if (theirs.length === 0 || theirs.some(({ side }) => side === deed.side)) continue;
      if (mine.some(({ of, side }) => of === deed.of && side !== deed.side)) continue;
      const [here, there] = [clauseAt(now, deed.mark), clauseAt(then, (theirs[0] as Deed).mark)];
      return conflictBetween('deed.handed-over', 'another one does it than before', now, here, then, there);
    }
  }
  return undefined;
}

const deedsOf = perSaid((said): readonly Deed[] => {
  const marks = marksAs(said.reply, 'deed');
  return marks.length === 0 ? [] : marks.flatMap((mark) => deedAt(said, mark));
});

function deedAt(said: Said, mark: Mark): Deed[] {
  const clause = spanAt(said.clauses, mark.start);
  if (clause === undefined || clause.sentence.question) return [];
  if (marksAs(said.reply, 'hypothesis', clause.sentence).length > 0) return [];
  const denied = clause.marks.some(
    ({ kind, start, end }) =>
      (kind === 'negator' || kind === 'noun-negator') &&
      !(mark.state === 'ours' && isNothingToDo(mark, start, end, said)),
  );
  // "You need not call us" says nothing of who calls.
  if (denied && mark.state === 'yours') return [];
  return [{ of: mark.of as string, side: denied || mark.state === 'yours' ? 'yours' : 'ours', mark }];
}

/** "You don't have to do anything": the phrase denies by itself. */
function isNothingToDo(mark: Mark, start: number, end: number, { reply }: Said): boolean {
  const inside = start >= mark.start && end <= mark.end;
  return inside && NOTHING.test(reply.folded.slice(mark.start, mark.end));
}

const NOTHING = new RegExp(small('nothing'), 'u');

function clauseAt({ clauses }: Said, mark: Mark) {
  return spanAt(clauses, mark.start) ?? mark;
}

/** The money comes back another way than was told: to the card, as a voucher. */
export function payoutConflict({ now, before, given, reference }: Comparison): Conflict | undefined {
  const mine = payoutOf(now);
  if (mine === null || marksAs(now.asked, 'requested-change').length > 0) return undefined;
  for (const then of given && reference !== undefined ? [reference] : before.slice(-REACH).toReversed()) {
    const theirs = payoutOf(then);
    if (theirs === null || !(speaksOfRefund(then) || speaksOfRefund(now))) continue;
    if (theirs.state === mine.state) return undefined;
    return conflictBetween(
      'payout.changed',
      'another way to get the money',
      now,
      clauseAt(now, mine),
      then,
      clauseAt(then, theirs),
    );
  }
  return undefined;
}

/** The only way that a reply names, unless it is offered beside another, or in a case. */
const payoutOf = perSaid((said): Mark | null => {
  const [mark, ...more] = marksAs(said.reply, 'payout');
  if (mark === undefined || more.some(({ state }) => state !== mark.state)) return null;
  const clause = spanAt(said.clauses, mark.start);
  if (clause === undefined || clause.polarity === -1 || clause.sentence.question) return null;
  const open = (['hypothesis', 'addition', 'exclusive'] as const).some(
    (kind) => marksAs(said.reply, kind, clause).length > 0,
  );
  return open ? null : mark;
});

/** The exchange is about money that the customer gets back. */
function speaksOfRefund({ asked, reply }: Said): boolean {
  return [asked, reply].some((reading) => pairTags(reading).tags.some(({ of }) => of === 'refund'));
}
