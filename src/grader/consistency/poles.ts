import type { Clause } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import type { TopicWord } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { LOOSE, type PairTag, poleTags } from '../../language/pair-tags.js';
import type { Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import { type Span, spanAt } from '../../language/span.js';
import { answerOf } from './answers.js';
import { areSetApart, type Comparison, type Conflict, conflictBetween, wholeReply } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { isOwnDeed, REACH, tellingAround } from './same-thread.js';
import { isNewThing, movedOn } from './thread.js';
import { isTold } from './turning.js';

// States that rule each other out, by a broad list of narrow opposites: "in instalments" and "in one go".

/** The reply puts a thing on the other side of an opposite than an earlier one did, and agrees with it on no other. */
export function poleConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  if (!given && now.reply.text.length > LONGEST) return undefined;
  const mine = polesOf(now);
  if (mine.size === 0) return undefined;
  const others = given && reference !== undefined ? [reference] : before.slice(-REACH).toReversed();
  for (const then of others) {
    const apart = polesApart(now, then);
    const [first] = apart.apart;
    if (first === undefined || apart.same >= apart.apart.length) continue;
    if (!given && !apart.apart.some((of) => staysWith(now, mine.get(of) as Pole, then, polesOf(then).get(of) as Pole)))
      continue;
    const what = 'the other of two states that rule each other out';
    const [here, there] = [spanOf(now, mine.get(first)), spanOf(then, polesOf(then).get(first))];
    return conflictBetween('state.reversed', what, now, here, then, there);
  }
  return undefined;
}

interface Pole {
  readonly side: -1 | 0 | 1;
  /** Where it is said; absent when a yes or no says it. */
  readonly tag: PairTag | undefined;
  readonly loose: boolean;
}

/** The poles on which two replies stand apart, and on how many they agree. */
export function polesApart(now: Said, then: Said): { readonly apart: readonly string[]; readonly same: number } {
  const theirs = polesOf(then);
  const apart: string[] = [];
  let same = 0;
  if (theirs.size > 0)
    for (const [of, { side }] of polesOf(now)) {
      const rival = theirs.get(of)?.side ?? 0;
      if (side === 0 || rival === 0) continue;
      if (side === rival) same += 1;
      else if (isDated(now, polesOf(now).get(of) as Pole) === isDated(then, theirs.get(of) as Pole)) apart.push(of);
    }
  return { apart, same };
}

/** The sides that a reply takes: by its own words, or where it names none by those of the question that it answers. */
export const polesOf = perSaid((said): ReadonlyMap<string, Pole> => {
  const own = sidesIn(poleTags(said.reply).filter((tag) => isStated(said, tag)));
  const answer = own.size > 0 ? undefined : answerOf(said);
  if (answer?.explicit !== true || answer.conditional || !said.asks) return own;
  // A yes or no is read as if the question had no negation.
  const affirmed = poleTags(said.asked).map((tag) => (tag.denied ? { ...tag, member: -tag.member } : tag));
  const asked = [...sidesIn(affirmed)].map(
    ([of, { side }]) =>
      [of, { side: (side * answer.value) as Pole['side'], tag: undefined, loose: of.startsWith(LOOSE) }] as const,
  );
  return new Map(asked);
});

function sidesIn(tags: readonly PairTag[]): Map<string, Pole> {
  const sides = new Map<string, Pole>();
  for (const tag of tags) {
    const known = sides.get(tag.of);
    const side = tag.member as 1 | -1;
    sides.set(
      tag.of,
      known === undefined
        ? { side, tag, loose: tag.of.startsWith(LOOSE) }
        : { ...known, side: known.side === side ? side : 0 },
    );
  }
  return sides;
}

/** "Two of them are chargeable", "not open till ten": said of a part, or of a time. */
const BINDING: ReadonlySet<string> = new Set(['time', 'percent', 'quantity']);

/** Not in a question, nor under a condition, nor said of one thing only, unless the words themselves say so. */
function isStated({ clauses, reply }: Said, tag: PairTag): boolean {
  const clause = spanAt(clauses, tag.start);
  if (clause === undefined || clause.sentence.question) return false;
  const figures = figuresOf(reply).filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (figures.some(({ kind, end }) => BINDING.has(kind) || (kind === 'number' && isPart(reply, end)))) return false;
  // "It covers your own car and no other": a clause of its own closes this one.
  if (marksAs(reply, 'exclusive', clause.sentence).some(({ start }) => start - clause.end < 2 && start >= clause.end))
    return false;
  return !clause.marks.some(
    ({ kind, start, end }) =>
      (end <= tag.start || start >= tag.end) &&
      // "Only full time" names a state, "only dogs are allowed" does not.
      (kind === 'hypothesis' || (kind === 'exclusive' && (tag.start < start || tag.start - end > BESIDE))),
  );
}

const BESIDE = 14;

function isPart({ folded }: Reading, end: number): boolean {
  return PART.test(folded.slice(end, end + 8));
}

const PART = new RegExp(String.raw`^ (?:${small('partOf')})(?!\p{L})`, 'u');

/** "Quiet on Mondays" says nothing of other days: both have to name a day, or none. */
function isDated(said: Said, pole: Pole): boolean {
  const clause = clauseOf(said, pole);
  return (
    clause !== undefined &&
    figuresOf(said.reply).some(({ kind, start, end }) => kind === 'date' && start >= clause.start && end <= clause.end)
  );
}

/** Longer replies speak of several things. */
const LONGEST = 300;

/** Without `same_as`, the conversation has to stay with the thing, and nothing new may account for the change. */
function staysWith(now: Said, mine: Pole, then: Said, theirs: Pole): boolean {
  if (mine.loose || then.reply.text.length > LONGEST) return false;
  if (then.turn < now.turn - 1 && !now.recalls) return false;
  if (marksAs(now.asked, 'requested-change').length > 0 || movedOn(now, then) || isOrder(now)) return false;
  const [here, there] = [clauseOf(now, mine), clauseOf(then, theirs)];
  if (here !== undefined && there !== undefined && areSetApart(here.words, there.words)) return false;
  if (isNewThing(now, then, aboutOf(now, mine))) return false;
  return mine.tag === undefined || !isOwnDeed(now, mine.tag);
}

/** "Yes", "express, please", a number: the customer goes on, and things go on with it. */
function isOrder(now: Said): boolean {
  return isTold(now) && (now.askedTelling.length === 0 || figuresOf(now.asked).length > 0);
}

function clauseOf(said: Said, { tag }: Pole): Clause | undefined {
  return tag === undefined ? undefined : spanAt(said.clauses, tag.start);
}

/** The telling words of the sentence beside those of the state itself. */
function aboutOf(said: Said, { tag }: Pole): readonly TopicWord[] {
  return tag === undefined
    ? []
    : tellingAround(said, tag).filter((word) => word.end <= tag.start || word.start >= tag.end);
}

function spanOf(said: Said, pole: Pole | undefined): Span {
  const start = pole?.tag?.start ?? 0;
  return spanAt(said.clauses, start) ?? wholeReply(said);
}
