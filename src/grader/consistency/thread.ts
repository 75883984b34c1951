import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { meets, sameStem, sharedStems, type TopicWord } from '../../language/claims/topic.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import { type Span, spanAt } from '../../language/span.js';
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
  return goesOnTo(now, then) || (isFollowUp(now) && bringsValue(now, then));
}

/**
 * Whether what is new in the customer's words makes another case of it: they go on to it ("and the fridge?", "Good. What about
 * Sundays?", "for a lorry, too?", "anything else?"), or say nothing else ("In colour?"). A reason for asking, a worry, what
 * somebody is going to do, or the next thing to know about the same ("which platform?") bears on nothing that was told.
 */
export function goesOnTo(now: Said, then: Said): boolean {
  if (newWords(now, then).length === 0) return false;
  const { asked } = now;
  if (wordCount(now) <= BARE || ADDING.some((kind) => marksAs(asked, kind).some((mark) => !isUniversal(now, mark))))
    return true;
  return marksAs(asked, 'going-on').some(({ start }) => start - (spanAt(asked.sentences, start)?.start ?? 0) < 2);
}

/** So few words name a case and ask nothing of it. */
const BARE = 4;

/** "Also", "another". */
const ADDING: readonly MarkKind[] = ['addition', 'alternative'];

/** "All week" adds nothing to what was told. */
function isUniversal({ asked: { folded, language } }: Said, { start, end }: Span): boolean {
  return universal(language).has(folded.slice(start, end));
}

const universal = perLanguage(({ claims }: Language) => new Set(claims.aspects.universal.split(' ')));

/** The customer names something that the earlier exchange does not know: a thing, a figure, a size. */
export function bringsNews(now: Said, then: Said): boolean {
  return newWords(now, then).length > 0 || bringsValue(now, then);
}

/** The customer names a figure or a size that the earlier exchange does not know. */
export function bringsValue(now: Said, then: Said): boolean {
  return hasNewFigure(now, then) || hasNewSize(now, then);
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
  return wordCount(now) <= SHORT || marksAs(now.asked, 'follow-up').some((mark) => mark.start < 4);
}

function wordCount({ asked }: Said): number {
  return asked.folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
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
