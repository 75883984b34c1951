import type { Clause } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import { meets, sharedStems, type TopicWord } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { type PairTag, pairTags } from '../../language/pair-tags.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Answer, isBurden } from './answers.js';
import { areSetApart, type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { favourOf } from './favour.js';
import type { Said } from './ledger.js';
import { sharesFigure } from './refusals.js';
import { concludes, isOwnDeed, leavesThread, REACH, tellingAround } from './same-thread.js';
import { hasNewFigure, isNewThing } from './thread.js';

// What was so for the customer is otherwise now, while the conversation has stayed with the same thing. Rules do not
// change because somebody tells that they are going to use them.

/** Good news of a thing where there was bad news of it, or the other way round. */
export function turnedRoundConflict({ now, before, given }: Comparison): Conflict | undefined {
  const mine = given ? undefined : favourOf(now);
  if (mine === undefined || mine.conditional || isOwnDeed(now, mine)) return undefined;
  const own = tellingAround(now, mine);
  for (const then of before.slice(-REACH).toReversed()) {
    const theirs = favourOf(then);
    if (theirs === undefined) continue;
    const shared = sharedStems(own, [...tellingAround(then, theirs), ...then.askedWords]).length;
    if (shared < least(now, then)) continue;
    if (theirs.value === mine.value) return undefined;
    if (leavesThread(now, then) || isNewThing(now, then, own) || isSorry(then, theirs)) continue;
    if (isRequest(then, theirs) || isRequest(now, mine) || isBoundBoth(now, mine, then, theirs)) continue;
    if (mine.explicit && now.asks && !asksAlike(now, then)) continue;
    if ((holdsPartly(then, theirs) || hasNewFigure(now, then) || then.turn < now.turn - 1) && concludes(now, mine))
      continue;
    const what = mine.value === 1 ? 'grants what was refused' : 'takes back what was granted';
    return conflictBetween('favour.turned', what, now, mine, then, theirs);
  }
  return undefined;
}

/** It holds under a condition, or up to something. */
function holdsPartly({ reply }: Said, answer: Answer): boolean {
  const sentence = spanAt(reply.sentences, answer.start);
  const bounds = marksAs(reply, 'maximum', sentence).length + marksAs(reply, 'minimum', sentence).length;
  return answer.conditional || bounds > 0;
}

/** A yes or no is held against one to a question of the same things, asked the same way round. */
function asksAlike(now: Said, then: Said): boolean {
  if (isBurden(now.asked) !== isBurden(then.asked)) return false;
  const { askedTelling } = now;
  return askedTelling.length === 0 || meets(askedTelling, then.askedWords);
}

/** Further back, more has to show that both speak of one thing. */
function least(now: Said, then: Said): number {
  return then.turn === now.turn - 1 ? 1 : 2;
}

/** "I'm sorry to hear that" tells nothing of what is so. */
function isSorry({ reply }: Said, { start, end }: Answer): boolean {
  return end - start < SHORT && marksAs(reply, 'regret').some((mark) => mark.start >= start && mark.end <= end);
}

const SHORT = 35;

/** "Please give me the order number" is no news. */
function isRequest({ reply }: Said, answer: Answer): boolean {
  const told = marksAs(reply, 'good', answer).length + marksAs(reply, 'bad', answer).length;
  return told === 0 && marksAs(reply, 'instruction', answer).length > 0;
}

/** "Only after a sign-in" is half a refusal, and says the same as "not without a sign-in". */
function isBoundBoth(now: Said, mine: Answer, then: Said, theirs: Answer): boolean {
  const bound = (said: Said, span: Span) =>
    BOUND.some((kind) => marksAs(said.reply, kind, sentenceAt(said, span)).length > 0);
  if (theirs.value === 1 && marksAs(then.reply, 'exclusive', sentenceAt(then, theirs)).length > 0) return true;
  return bound(now, mine) && bound(then, theirs);
}

const BOUND = ['exclusive', 'lacking', 'exception', 'except'] as const;

function sentenceAt({ reply }: Said, { start }: Span): Span | undefined {
  return spanAt(reply.sentences, start);
}

/** A thing costs something that was free, or the other way round. */
export function costTurnedConflict({ now, before, given }: Comparison): Conflict | undefined {
  if (given) return undefined;
  for (const then of before.slice(-REACH).toReversed()) {
    if (leavesThread(now, then)) continue;
    const [mine, theirs] = [costOf(now), costOf(then)];
    if (mine === undefined || theirs === undefined || mine.tag.member === theirs.tag.member) continue;
    const own = aboutOf(now, mine);
    if (sharedStems(own, [...aboutOf(then, theirs), ...then.askedWords]).length < least(now, then)) continue;
    if (
      concludes(now, mine.clause) ||
      areSetApart(mine.clause.words, theirs.clause.words) ||
      isNewThing(now, then, own)
    )
      continue;
    const what = 'another answer than before to whether it costs anything';
    return conflictBetween('cost.turned', what, now, mine.clause, then, theirs.clause);
  }
  return undefined;
}

interface Cost {
  readonly tag: PairTag;
  readonly clause: Clause;
}

/** Where a reply says that something is free, or that it is not; nothing where it says both. */
function costOf(said: Said): Cost | undefined {
  const tags = pairTags(said.reply).tags.filter(({ axis, of }) => axis && of === 'dearer');
  const [tag] = tags;
  if (tag === undefined || tags.some(({ member }) => member !== tag.member)) return undefined;
  const clause = spanAt(said.clauses, tag.start);
  if (clause === undefined || clause.sentence.question) return undefined;
  return marksAs(said.reply, 'hypothesis', clause).length > 0 ? undefined : { tag, clause };
}

function aboutOf(said: Said, { tag }: Cost): readonly TopicWord[] {
  return tellingAround(said, tag).filter((word) => word.end <= tag.start || word.start >= tag.end);
}

/** What was granted without any bound now holds for one case only. */
export function narrowedConflict({ now, before, given }: Comparison): Conflict | undefined {
  const then = before.at(-1);
  if (given || then === undefined || then.turn !== now.turn - 1 || leavesThread(now, then)) return undefined;
  if (marksAs(then.reply, 'exclusive').length > 0 || marksAs(now.asked, 'exclusive').length > 0) return undefined;
  if (marksAs(then.reply, 'made-change').length > 0) return undefined;
  const granted = favourOf(then);
  if (granted?.value !== 1) return undefined;
  for (const clause of now.clauses) {
    if (clause.sentence.question || !isBoundOnly(now, clause) || sharesFigure(now, clause, then)) continue;
    const own = clause.words.filter((word) => !word.generic);
    if (sharedStems(own, [...then.words, ...then.askedWords]).length === 0 || isNewThing(now, then, own)) continue;
    return conflictBetween('grant.narrowed', 'holds for one case only now', now, clause, then, granted);
  }
  return undefined;
}

/** "Only the person who ordered it"; "only $71" counts something, and "only the newest works" begins with a new thing. */
function isBoundOnly({ reply }: Said, clause: Clause): boolean {
  return marksAs(reply, 'exclusive', clause).some(
    (mark) =>
      mark.start - clause.start > 2 && !figuresOf(reply).some(({ start }) => start >= mark.end && start - mark.end < 4),
  );
}
