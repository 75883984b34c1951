import { Recent } from '../recent.js';
import { withoutTags } from './markup.js';
import { type Piece, piecesOf } from './pieces.js';
import { saysFigures } from './spoken.js';

/** What all texts have in common that differ in figures alone, as those of one template do. */
export interface Skeleton {
  /** Their pieces, with twos for all figures. */
  readonly pieces: readonly Piece[];
  /** Whether some figure may be said in words: what becomes of those beside it hangs on the very figures. */
  readonly saysFigures: boolean;
}

const remembered = new Recent<Skeleton | null>(128);
/** Longer texts are hardly said twice. */
const LONGEST = 2000;
const FIGURE = /\d/g;
const TWOS = /^2+$/;

/** null = the text has to be read by itself. */
export function skeletonOf(source: string): Skeleton | null {
  // A tag may hold a figure that makes it one: `<h2>`.
  if (source.length > LONGEST || source.includes('<')) return null;
  const text = source.replace(FIGURE, '2');
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const pieces = piecesOf(withoutTags(text));
  // Other scripts' digits, and invisible characters within a number, are no part of the skeleton.
  const isWhole = pieces.every(({ digits, start, end }) => !digits || TWOS.test(text.slice(start, end)));
  const skeleton = isWhole ? { pieces, saysFigures: saysFigures(pieces) } : null;
  remembered.set(text, skeleton);
  return skeleton;
}

/** Pieces of a skeleton with the figures of the text in them. */
export function refilled(pieces: readonly Piece[], source: string): Piece[] {
  return pieces.map((piece) => (piece.digits ? { ...piece, text: source.slice(piece.start, piece.end) } : piece));
}
