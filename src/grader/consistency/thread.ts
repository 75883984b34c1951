import { marksAs } from '../../language/claims/marks.js';
import { meets, sameStem, sharedStems, type TopicWord } from '../../language/claims/topic.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import type { Span } from '../../language/span.js';
import type { Said } from './ledger.js';
import { idsIn } from './said-figure.js';

/** How far back a question without a topic of its own ("and for two?") may point. */
const REACH = 3;

/** Whether two exchanges may speak of one thing; what they do not share cannot conflict. */
export function sharesTopic(now: Said, then: Said): boolean {
  const asked = now.askedTelling;
  const shared =
    meets(asked, then.askedWords) ||
    meets(asked, then.words) ||
    meets(now.words, then.askedWords) ||
    meets(now.words, then.words);
  const ids = now.askedIds;
  if (ids.length > 0) {
    const known = idsIn([...figuresOf(then.asked), ...figuresOf(then.reply)]);
    if (known.length > 0) return ids.some((id) => known.includes(id));
    return shared;
  }
  const back = now.turn - then.turn;
  return shared || back === 1 || (back <= REACH && (asked.length < 2 || now.recalls));
}

/** The question brings up a thing that the earlier exchange did not name, and these words of the reply take it up. */
export function isNewThing(
  now: Said,
  then: Said,
  words: readonly TopicWord[],
  others: readonly TopicWord[] = [],
): boolean {
  if (sharedStems(words, others).length > 1) return false;
  return newWords(now, then).some((word) => meets([word], words));
}

/** Telling words of the question that the earlier exchange does not know; a special case of a known thing is new. */
export function newWords(now: Said, then: Said): readonly TopicWord[] {
  let found = now.fresh.get(then);
  if (found === undefined) {
    found = now.askedTelling.filter((word) => !isKnown(word, then.askedWords) && !isKnown(word, then.words));
    now.fresh.set(then, found);
  }
  return found;
}

/** A longer word than the known one is a special case of it: a `stairlift` is not just the `lift`. */
function isKnown(word: TopicWord, others: readonly TopicWord[]): boolean {
  return others.some(
    (other) =>
      sameStem(word.stem, other.stem) && word.stem.length <= other.stem.length + 2 && other.stem !== `un${word.stem}`,
  );
}

/**
 * Whether the question goes on to another case than the earlier exchange spoke of: another size, day, person, or option
 * ("and in L?", "with breakfast", "I'm 30"). What holds there says nothing against what was said before.
 */
export function movedOn(now: Said, then: Said): boolean {
  if (now.recalls || marksAs(now.asked, 'dispute').length > 0) return false;
  return isFollowUp(now) && bringsNews(now, then);
}

/** The customer names something that the earlier exchange does not know: a thing, a figure, a size. */
export function bringsNews(now: Said, then: Said, words: readonly TopicWord[] = now.askedTelling): boolean {
  return newWords(now, then).some((word) => words.includes(word)) || hasNewFigure(now, then) || hasNewSize(now, then);
}

/** As `movedOn`, unless the reply itself names again what it spoke of before, and the question does not. */
export function movedAway(now: Said, then: Said, words: readonly TopicWord[], others: readonly TopicWord[]): boolean {
  if (!movedOn(now, then)) return false;
  const shared = sharedStems(words, others);
  return !shared.some((stem) => !now.askedWords.some((word) => sameStem(word.stem, stem)));
}

/** The figure or clause stands behind a new thing of the question, in its sentence: "for Linz it's 29.90, 14.95 with …". */
export function isBehindNew(now: Said, then: Said, span: Span, sentence: Span): boolean {
  const fresh = newWords(now, then);
  if (fresh.length === 0) return false;
  const before = now.words.filter((word) => word.start >= sentence.start && word.end <= span.start);
  return fresh.some((word) => meets([word], before));
}

const SHORT = 5;

function isFollowUp(now: Said): boolean {
  const words = now.asked.folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words <= SHORT || marksAs(now.asked, 'follow-up').some((mark) => mark.start < 4);
}

/** The customer names a figure that the earlier exchange does not know. */
export function hasNewFigure(now: Said, then: Said): boolean {
  const known = [...figuresOf(then.asked), ...figuresOf(then.reply)];
  return figuresOf(now.asked).some((figure) => !known.some((other) => sameFigure(figure, other)));
}

/** Sizes and classes of one letter. */
const LETTER = /(?<![\p{L}\p{N}])(?:[A-Z]|XS|XL|XXL)(?![\p{L}\p{N}'’])/gu;

function hasNewSize(now: Said, then: Said): boolean {
  const known = `${then.asked.text} ${then.reply.text}`;
  const sizes = now.asked.text.match(LETTER) ?? [];
  return sizes.some(
    (size) => size !== 'I' && !new RegExp(`(?<![\\p{L}\\p{N}])${size}(?![\\p{L}\\p{N}])`, 'u').test(known),
  );
}
