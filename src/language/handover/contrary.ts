import type { TagHit } from '../phrase/word-tags.js';
import type { Sentence } from '../sentence.js';
import type { HandoverView } from './view.js';

/**
 * "If you were a premium customer, I could put you through", "I could have connected you before six": what would happen,
 * or would have, does not. An offer says "could" as well ("if you'd like, I could …") but sets no condition that fails.
 */
export function contraryToFact(view: HandoverView, hit: TagHit): boolean {
  const sentence = view.sentence(hit);
  const { unreal, condition, result } = view.text.contrary;
  if (sentence.question || !wouldBe(sentence, result)) return false;
  const clause = clauseOf(view, hit);
  if (!result.test(clause)) return false;
  return unreal.test(clause) || condition.test(sentence.folded.slice(0, LETTERS_READ));
}

const moods = new WeakMap<Sentence, boolean>();

/** Whether a sentence has the mood at all: looked for once, however many hits it has. */
function wouldBe(sentence: Sentence, result: RegExp): boolean {
  let found = moods.get(sentence);
  if (found === undefined) {
    found = result.test(sentence.folded);
    moods.set(sentence, found);
  }
  return found;
}

/** A condition stands in a sentence of common length; a text without full stops is not read again for every hit. */
const LETTERS_READ = 300;

/** How many words to each side of a hit are read as its clause. */
const REACH = 30;

function clauseOf(view: HandoverView, hit: TagHit): string {
  const { clause } = view.word(hit.to - 1);
  const words = view.words.slice(Math.max(0, hit.from - REACH), hit.to + REACH);
  return words
    .filter((word) => word.clause === clause)
    .map(({ folded }) => folded)
    .join(' ');
}

/** "Nobody is picking up", "the line is busy": that it fell through, and not what is to be done if it does. */
export function fallenThrough(view: HandoverView): readonly TagHit[] {
  return view.of('fallenThrough').filter((hit) => !view.inSentence(hit, 'inCase') && !view.sentence(hit).question);
}

/** Whether a reply says that nobody can be had after all. */
export function takesBack(view: HandoverView): boolean {
  if (fallenThrough(view).length > 0) return true;
  return view
    .of('impossible')
    .some((hit) => view.inSentence(hit, 'contrast') && view.inClause(hit, 'nobody', 'person'));
}
