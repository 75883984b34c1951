import { canonicalPhone } from '../figures/code.js';
import { type Figure, figuresOf } from '../figures/figures.js';
import { type Piece, piecesOf } from '../forms/pieces.js';
import { saysFigures, writtenDigits } from '../forms/spoken.js';
import { words } from '../forms/spoken-words.js';
import { perReading, type Reading } from '../reading.js';
import { small } from '../small-words.js';
import type { Span } from '../span.js';

/** Between two parts of a number read out in groups: `four-twelve`, `two oh five`. */
const GAP = new RegExp(`^(?: |-|[ -](?:${small('nought')})[ -])$`, 'u');

/** A number read out in groups of one or two digits, as rooms and flights are: `room four-twelve` is 412. */
export function spokenInGroups(reading: Reading, value: string): Span[] {
  const found: Span[] = [];
  const parts = figuresOf(reading).filter((figure) => figure.kind === 'number' && /^\d{1,2}$/.test(figure.value));
  for (let from = 0; from < parts.length; from += 1) {
    let said = (parts[from] as Figure).value;
    for (let at = from + 1; at < parts.length && said.length < value.length; at += 1) {
      const before = parts[at - 1] as Figure;
      const next = parts[at] as Figure;
      const gap = reading.folded.slice(before.end, next.start);
      if (!GAP.test(gap) || /\d/.test(reading.folded.slice(before.start, next.end))) break;
      said += (gap.length > 1 ? '0' : '') + next.value;
      if (said === value) found.push({ start: (parts[from] as Figure).start, end: next.end });
    }
  }
  return found;
}

/** Digits that are told one after the other, with where they stand. */
interface Told extends Span {
  readonly digits: string;
  readonly words: number;
}

/** Between two digits that are told as one number. */
const DIGIT_GAP = /^[ ,–-]{0,3}$/;
/** Fewer are counts that stand near each other. */
const FEWEST_TOLD = 3;

const toldDigits = perReading((reading): readonly Told[] => {
  const pieces = piecesOf(reading.text);
  if (!saysFigures(pieces)) return [];
  const apart = hundredsApart(pieces);
  return [writtenDigits(pieces), ...(apart.length > 1 ? [apart.flatMap(writtenDigits)] : [])].flatMap((digits) =>
    runsOf(reading, digits),
  );
});

/** `Eight hundred one two three`: of a number told digit by digit, a hundred is two noughts and no more. */
function hundredsApart(pieces: readonly Piece[]): Piece[][] {
  const { scales, and } = words();
  const parts: Piece[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    parts.at(-1)?.push(piece);
    if (scales.get(piece.text) === 100 && !and.has(pieces[index + 1]?.text ?? '')) parts.push([]);
  }
  return parts;
}

function runsOf(reading: Reading, pieces: readonly Piece[]): Told[] {
  const told: Told[] = [];
  let run: Told | undefined;
  for (const piece of pieces) {
    const goesOn = run !== undefined && DIGIT_GAP.test(reading.text.slice(run.end, piece.start));
    if (run !== undefined && !(goesOn && piece.digits)) {
      told.push(run);
      run = undefined;
    }
    if (!piece.digits) continue;
    const word = /\d/.test(reading.text.slice(piece.start, piece.end)) ? 0 : 1;
    run = {
      start: run?.start ?? piece.start,
      end: piece.end,
      digits: (run?.digits ?? '') + piece.text,
      words: (run?.words ?? 0) + word,
    };
  }
  if (run !== undefined) told.push(run);
  return told.filter((one) => one.words > 0);
}

/** A number whose digits are told in words: `vier sieben eins eins`, `oh eight hundred one two three`. */
export function spokenDigits(reading: Reading, { kind, value }: Figure): Span[] {
  if (value.length < FEWEST_TOLD) return [];
  return toldDigits(reading).filter(
    ({ digits }) => digits === value || (kind === 'phone' && canonicalPhone(digits) === value),
  );
}
