import { marksAs } from '../../language/claims/marks.js';
import { sameStem, type TopicWord } from '../../language/claims/topic.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween, wholeReply } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { axesApart, classesApart } from './pair-sides.js';
import { polesApart } from './poles.js';
import { isTold } from './turning.js';

/**
 * Where, what, which, who or why is asked twice, and the two short answers have nothing in common: another place, another
 * document, another cause.
 */
export function anotherAnswerConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  if (!asksOpenly(now) || isTold(now)) return undefined;
  const then = given ? reference : before.at(-1);
  if (then === undefined || !asksOpenly(then) || (!given && !now.recalls && !asksForSame(now, then))) return undefined;
  const [mine, theirs] = [answerWords(now, then), answerWords(then, now)];
  if (mine.length === 0 || theirs.length === 0 || Math.max(mine.length, theirs.length) > MOST) return undefined;
  if (mine.some((word) => isAmong(word, theirs)) || hasLikeness(now, then)) return undefined;
  const [here, there] = [spanned(now, mine), spanned(then, theirs)];
  return conflictBetween('answer.replaced', 'another answer to the same question', now, here, then, there);
}

/** So many words besides those of the questions make a short answer. */
const MOST = 6;

/** Figures are compared by other rules, and a yes or no answers something else. */
const asksOpenly = perSaid(
  (said): boolean =>
    marksAs(said.asked, 'open-question').length > 0 &&
    said.kinds.size === 0 &&
    said.reply.text.length < LONGEST &&
    said.reply.sentences.every(({ question }) => !question),
);

const LONGEST = 160;

/** The later question brings up nothing that the earlier exchange did not know. */
function asksForSame(now: Said, then: Said): boolean {
  const known = [...then.askedWords, ...then.words];
  return now.askedTelling.length > 0 && now.askedTelling.some((word) => isAmong(word, known));
}

function isAmong(word: TopicWord, others: readonly TopicWord[]): boolean {
  return others.some((other) => sameStem(other.stem, word.stem));
}

/** The telling words of an answer that neither question names. */
function answerWords(said: Said, other: Said): readonly TopicWord[] {
  const denying = said.clauses.flatMap(({ marks }) =>
    marks.filter(({ kind }) => kind === 'free' || kind === 'negator'),
  );
  return said.words.filter(
    (word) =>
      !word.generic &&
      !isAmong(word, said.askedWords) &&
      !isAmong(word, other.askedWords) &&
      !denying.some((mark) => mark.start < word.end && word.start < mark.end),
  );
}

/** They name a thing of one kind alike, or stand on one side of something. */
function hasLikeness(now: Said, then: Said): boolean {
  const classes = classesApart(now, then).some(({ kind }) => kind !== 'other' && kind !== 'echoed');
  return classes || axesApart(now, then).same > 0 || polesApart(now, then).same > 0;
}

function spanned(said: Said, words: readonly TopicWord[]) {
  return spanAt(said.clauses, words[0]?.start ?? 0) ?? wholeReply(said);
}
