import { diffArrays } from 'diff';

/** A stretch of words that both texts have, or only one of them. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** In longer texts (both together) only so many changed words are looked for: with more of them a diff would take its time. */
const LONG_CHARACTERS = 8000;
const MOST_CHANGES = 800;

/** Texts longer than this are not even cut into words. */
const MOST_CHARACTERS = 500_000;

/** What became of a text, word by word: the pieces without `added` are the old text, those without `removed` the new one. */
export function wordDiff(before: string, now: string): DiffPiece[] {
  if (before === now) return before === '' ? [] : [{ kind: 'same', text: before }];
  const length = before.length + now.length;
  const maxEditLength = length > LONG_CHARACTERS ? MOST_CHANGES : Number.POSITIVE_INFINITY;
  const changes = length > MOST_CHARACTERS ? undefined : diffArrays(wordsOf(before), wordsOf(now), { maxEditLength });
  // Nobody reads a diff of which nearly everything is another: both are shown whole.
  if (changes === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: now },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Needs no segmenter. */
const PLAIN = /^[a-zäöüß]+$/i;

/**
 * Words, marks and gaps; a gap stays with the word before it, so that changed phrases stay in one piece. What stands between
 * two gaps is cut by itself, for the segmenter takes far longer than its due with long texts.
 */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const piece of text.split(/(\s+)/)) {
    const last = words.length - 1;
    if (last >= 0 && piece.trim() === '') words[last] += piece;
    else if (PLAIN.test(piece)) words.push(piece);
    else if (piece !== '') for (const { segment } of SEGMENTER.segment(piece)) words.push(segment);
  }
  return words;
}
