import { diffArrays } from 'diff';

/** A stretch of words that both texts have, or only one of them. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** Longer texts are shown whole on both sides: nobody reads such a diff, and it would take its time. */
const MOST_CHARACTERS = 8000;

/** What became of a text, word by word: the pieces without `added` are the old text, those without `removed` the new one. */
export function wordDiff(before: string, now: string): DiffPiece[] {
  if (before === now) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (before.length + now.length > MOST_CHARACTERS)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: now },
    ];
  return diffArrays(wordsOf(before), wordsOf(now)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Words, marks and gaps; a gap stays with the word before it, so that changed phrases stay in one piece. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    const last = words.length - 1;
    if (last >= 0 && segment.trim() === '') words[last] += segment;
    else words.push(segment);
  }
  return words;
}
