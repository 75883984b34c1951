import type { Clause } from '../../language/claims/clause.js';
import { type Mark, marksAs } from '../../language/claims/marks.js';
import { sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import type { Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';

// Another thing stands in the place of one that an earlier reply named: a cause, a step, a deed.

/** What was to come first comes second now: "unplug it, then press the button" – "press the button, then unplug it". */
export function orderConflict({ now, reference, given }: Comparison): Conflict | undefined {
  if (reference === undefined || !(given || now.recalls)) return undefined;
  const [mine, theirs] = [stepsOf(now), stepsOf(reference)];
  if (mine === undefined || theirs === undefined) return undefined;
  const meet = (a: readonly TopicWord[], b: readonly TopicWord[]) => sharedStems(a, b).length;
  const turned = [meet(mine.first, theirs.second), meet(mine.second, theirs.first)] as const;
  const kept = meet(mine.first, theirs.first) + meet(mine.second, theirs.second);
  // A verb may stand before its "then": "press only then".
  if (Math.min(...turned) === 0 || turned[0] + turned[1] <= 2 * kept) return undefined;
  return conflictBetween('order.turned', 'another order than before', now, mine.mark, reference, theirs.mark);
}

interface Steps {
  readonly first: readonly TopicWord[];
  readonly second: readonly TopicWord[];
  readonly mark: Span;
}

/** What stands before and what behind a word for "then"; turned round for words like "once", "after". */
const stepsOf = perSaid((said): Steps | undefined => {
  const [then] = marksAs(said.reply, 'step-behind');
  if (then === undefined) return undefined;
  const sentence = sentenceOf(said, then);
  const things = isNoun(said.reply);
  const first = wordsWithin(said.words, { start: sentence.start, end: then.start }).filter(things);
  const second = wordsWithin(said.words, { start: then.end, end: sentence.end }).filter(things);
  if (first.length === 0 || second.length === 0) return undefined;
  return { first, second, mark: sentence };
});

/** Where nouns are written large, verbs may stand on either side of "then" and tell nothing. */
function isNoun({ text, language }: Reading): (word: TopicWord) => boolean {
  return ({ start }) => language.claims.smallNouns || /\p{Lu}/u.test(text[start] ?? '');
}

function sentenceOf({ reply }: Said, { start }: Span): Span {
  return spanAt(reply.sentences, start) ?? { start: 0, end: reply.text.length };
}

/** Something else caused it than before. */
export function causeConflict({ now, before }: Comparison): Conflict | undefined {
  const mine = causeOf(now);
  if (mine === undefined) return undefined;
  for (const then of before.toReversed()) {
    const theirs = causeOf(then);
    if (theirs === undefined || sharedStems(mine.effect, theirs.effect).length === 0) continue;
    const known = [...then.words, ...then.askedWords];
    if (sharedStems(mine.words, [...known, ...now.askedWords]).length > 0) continue;
    if (sharedStems(theirs.words, [...now.words, ...now.askedWords]).length > 0) continue;
    return conflictBetween('cause.changed', 'another cause than before', now, mine.span, then, theirs.span);
  }
  return undefined;
}

interface Cause {
  readonly span: Span;
  readonly words: readonly TopicWord[];
  /** What it brought about, with what was asked. */
  readonly effect: readonly TopicWord[];
}

const causeOf = perSaid((said): Cause | undefined => {
  const [mark, ...more] = marksAs(said.reply, 'because');
  if (mark === undefined || more.length > 0 || figuresOf(said.reply).length > 3) return undefined;
  const sentence = sentenceOf(said, mark);
  const words = wordsWithin(said.words, { start: mark.end, end: sentence.end }).filter((word) => !word.generic);
  if (words.length === 0) return undefined;
  const rest = wordsWithin(said.words, sentence).filter((word) => word.end <= mark.start);
  return { span: { start: mark.start, end: sentence.end }, words, effect: [...rest, ...said.askedWords] };
});

/** The bot said that it has done something; now it cannot, or nothing was done. */
export function withdrawnConflict({ now, before }: Comparison): Conflict | undefined {
  const denied = now.clauses.filter((clause) => clause.polarity === -1 && !clause.sentence.question && !isCase(clause));
  if (denied.length === 0) return undefined;
  for (const then of before.toReversed()) {
    const deed = marksAs(then.reply, 'own-deed')[0];
    const done = deed === undefined ? undefined : clauseAt(then, deed);
    if (deed === undefined || done === undefined || done.polarity === -1) continue;
    const words = wordsWithin(then.words, done).filter((word) => !word.generic);
    const clause = denied.find((one) => denies(now, one, words));
    if (clause !== undefined)
      return conflictBetween('deed.withdrawn', 'takes back what it did', now, clause, then, done);
  }
  return undefined;
}

/** "I can't arrange callbacks", "nothing was booked": the bot cannot, or nothing of the kind was done. */
function denies(now: Said, clause: Clause, words: readonly TopicWord[]): boolean {
  const unable = marksAs(now.reply, 'own-failure', clause).length > 0;
  return unable && sharedStems(wordsWithin(now.words, clause.sentence), words).length > 0;
}

function clauseAt(said: Said, { start }: Mark): Clause | undefined {
  return spanAt(said.clauses, start);
}

function isCase({ marks, start }: Clause): boolean {
  return marks.some((mark) => mark.kind === 'hypothesis' || (mark.kind === 'condition' && mark.start - start < 3));
}
