import { figuresOf } from '../language/figures/figures.js';
import { sameStem, sharedStems, type TopicWord } from '../language/topic.js';
import { idsIn, type Said } from './consistency-ledger.js';

/** How far back a question without a topic of its own ("and for two?") may point. */
const REACH = 3;

/** Whether two exchanges may speak of one thing; what they do not share cannot conflict. */
export function sharesTopic(now: Said, then: Said): boolean {
  const asked = now.askedWords.filter((word) => !word.generic);
  const theirs = [...then.askedWords, ...then.words];
  const shared = isShared(asked, theirs) || isShared(now.words, theirs);
  const ids = idsIn(figuresOf(now.asked));
  if (ids.length > 0) {
    const known = idsIn([...figuresOf(then.asked), ...figuresOf(then.reply)]);
    if (known.length > 0) return ids.some((id) => known.includes(id));
    return shared;
  }
  const back = now.turn - then.turn;
  if (shared || (back <= REACH && (asked.length < 2 || now.recalls))) return true;
  return back === 1 && asked.length < 4 && !isShared(asked, now.words);
}

function isShared(words: readonly TopicWord[], others: readonly TopicWord[]): boolean {
  return words.some(
    (word) => !word.generic && others.some((other) => !other.generic && sameStem(word.stem, other.stem)),
  );
}

/** The question brings up a thing that the earlier exchange did not name, and these words of the reply take it up. */
export function isNewThing(
  now: Said,
  then: Said,
  words: readonly TopicWord[],
  others: readonly TopicWord[] = [],
): boolean {
  if (sharedStems(words, others).length > 1) return false;
  return now.askedWords.some(
    (word) =>
      !word.generic && isShared([word], words) && !isShared([word], then.askedWords) && !isShared([word], then.words),
  );
}
