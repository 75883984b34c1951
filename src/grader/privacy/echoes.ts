import type { Piece } from '../../language/forms/pieces.js';
import type { Span } from '../../language/span.js';
import type { Dossier } from './dossier.js';
import type { Item } from './record.js';
import { findForm, type Spoken, type Stream } from './stream.js';

/** Shorter values are said by chance. */
const SHORTEST = 6;

/** Whether the customer has said a value as a whole, in whatever grouping: then no notation or part of it is news to them. */
export function wasWhollySaid({ said }: Dossier, { strong, kind }: Item): boolean {
  const [whole] = strong;
  if (kind === 'name' || kind === 'place' || whole === undefined || whole.length < SHORTEST) return false;
  return said.some((text) => streamsOf(text).some((stream) => findForm(stream, whole) !== null));
}

function streamsOf({ main, spelled }: Spoken): Stream[] {
  return spelled === null ? [main] : [main, spelled];
}

/**
 * Where a reply repeats a number that the customer has said, in whatever grouping: `0171 2345678` of `+491712345678`. What looks
 * there like a part of somebody else's number is none.
 */
export function echoesIn(text: Spoken, { said }: Dossier): Span[] {
  const heard = said.flatMap(streamsOf).filter((stream) => /\d{3}/.test(stream.text));
  if (heard.length === 0) return [];
  return streamsOf(text).flatMap(({ pieces }) => runsOf(pieces, heard));
}

/** Runs of groups that a number said before goes through, the longest from each place. */
function runsOf(pieces: readonly Piece[], heard: readonly Stream[]): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    let run = '';
    let last = -1;
    for (let index = first; index < pieces.length; index += 1) {
      const piece = pieces[index] as Piece;
      if (index > first && piece.start - (pieces[index - 1] as Piece).end > 3) break;
      run += index === first ? piece.text.replace(/^0+(?=\d)/, '') : piece.text;
      if (!heard.some((stream) => stream.text.includes(run))) break;
      if (run.length >= SHORTEST && /\d{3}/.test(run) && heard.some((stream) => endsPiece(stream, run))) last = index;
    }
    if (last < 0) continue;
    spans.push({ start: (pieces[first] as Piece).start, end: (pieces[last] as Piece).end });
    first = last;
  }
  return spans;
}

/** Whether a run ends where a group ends that was said. */
function endsPiece({ text, offsets }: Stream, run: string): boolean {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    if (offsets.includes(at + run.length)) return true;
  }
  return false;
}

/** Whether four figures are the end of a longer number that the customer has said. */
export function endsWhatWasSaid({ said }: Dossier, tail: string): boolean {
  return said.some(({ main }) =>
    main.pieces.some(({ text, digits }, index) => {
      if (!digits || !text.endsWith(tail)) return text === tail && isBehindDigits(main, index);
      return text.length > tail.length + 1 || isBehindDigits(main, index);
    }),
  );
}

function isBehindDigits({ pieces }: Stream, index: number): boolean {
  const before = pieces[index - 1];
  const piece = pieces[index] as Piece;
  return before?.digits === true && piece.start - before.end <= 1;
}
