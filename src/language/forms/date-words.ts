import { LANGUAGES } from '../languages.js';
import { type Piece, plainForm } from './pieces.js';
import { numberAt } from './spoken.js';

interface DayWords {
  readonly months: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
}

let merged: DayWords | undefined;

/** The words for months and days in all languages. */
export function dayWords(): DayWords {
  if (merged !== undefined) return merged;
  merged = {
    months: new Map(
      LANGUAGES.flatMap(({ spelling }) => Object.entries(spelling.months).map(([word, n]) => [plainForm(word), n])),
    ),
    ordinals: new Map(
      LANGUAGES.flatMap(({ figures }) =>
        Object.entries(figures.ordinals)
          // `twenty-first` is two pieces.
          .filter(([word]) => !/[\s-]/.test(word))
          .map(([word, n]) => [plainForm(word), n]),
      ),
    ),
  };
  return merged;
}

/** `seventy-nine`: the last two figures of a year, in words. */
export function shortYear(pieces: readonly Piece[], at: number): { value: number; end: number } | null {
  const said = numberAt(pieces, at);
  if (said === null || said.value > 99) return null;
  return { value: said.value, end: (pieces[at + said.span - 1] as Piece).end };
}

/** `thirtieth`, `twenty first`, `dreißigsten`. */
export function ordinal(
  pieces: readonly Piece[],
  at: number,
  span: 1 | 2,
): { value: number; at: number; span: number } | null {
  const { ordinals } = dayWords();
  const head = pieces[at];
  if (head === undefined) return null;
  if (span === 1) {
    const value = ordinals.get(head.text);
    return value === undefined ? null : { value, at, span };
  }
  const tens = numberAt([head], 0)?.value;
  const unit = ordinals.get(pieces[at + 1]?.text ?? '');
  return (tens === 20 || tens === 30) && unit !== undefined && unit < 10 ? { value: tens + unit, at, span } : null;
}

/** A year of four figures, said in any way. */
export function yearAt(pieces: readonly Piece[], at: number): { value: number; end: number } | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.digits) return /^(?:19|20)\d{2}$/.test(piece.text) ? { value: Number(piece.text), end: piece.end } : null;
  const said = numberAt(pieces, at);
  if (said === null) return null;
  const digits = yearInDigits(pieces, at);
  if (digits !== null) return digits;
  const last = pieces[at + said.span - 1] as Piece;
  if (said.value >= 1900 && said.value < 2100) return { value: said.value, end: last.end };
  const rest = said.value === 19 || said.value === 20 ? numberAt(pieces, at + said.span) : null;
  if (rest === null || rest.value > 99) return null;
  return { value: said.value * 100 + rest.value, end: (pieces[at + said.span + rest.span - 1] as Piece).end };
}

/** `one nine seven nine`. */
function yearInDigits(pieces: readonly Piece[], at: number): { value: number; end: number } | null {
  const said = [0, 1, 2, 3].map((offset) => numberAt(pieces, at + offset));
  if (said.some((one) => one === null || one.span !== 1 || one.value > 9)) return null;
  const value = Number(said.map((one) => one?.value).join(''));
  return value >= 1900 && value < 2100 ? { value, end: (pieces[at + 3] as Piece).end } : null;
}
