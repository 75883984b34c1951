import type { Span } from '../span.js';
import { plainCharacter } from './characters.js';

/** A run of letters or of digits in plain form (see `plainCharacter`), with where it stands in the text. */
export interface Piece extends Span {
  readonly text: string;
  readonly digits: boolean;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
  /** Whether all its letters are capitals. */
  readonly capitals: boolean;
  /** Whether nothing at all stands between it and the piece before (`neun4`). */
  readonly glued: boolean;
}

const DIGIT = /^[0-9]$/;

/** Cuts a text into pieces: separators and invisible characters go, letters part from digits. Linear. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let current = '';
  let start = 0;
  let end = 0;
  let digits = false;
  let capital = false;
  let capitals = true;
  let glued = false;
  const push = () => {
    if (current === '') return;
    pieces.push({ text: digits ? current : writeOut(current), start, end, digits, capital, capitals, glued });
    current = '';
  };
  let index = 0;
  for (const char of text) {
    const plain = plainCharacter(char);
    const next = index + char.length;
    if (plain === ' ') {
      push();
      glued = false;
    } else if (plain !== '') {
      const isDigit = DIGIT.test(plain);
      if (current !== '' && isDigit !== digits) {
        push();
        glued = true;
      }
      const upper = char !== char.toLowerCase();
      if (current === '') {
        start = index;
        digits = isDigit;
        capital = upper;
        capitals = true;
        if (pieces.length > 0 && pieces[pieces.length - 1]?.end !== index) glued = false;
      }
      capitals = capitals && upper;
      current += plain;
      end = next;
    } else if (current !== '') end = next;
    index = next;
  }
  push();
  return pieces;
}

/** Umlauts written out and umlauts left out become one: `mueller`, `müller` and `muller` are all `muller`. */
export function writeOut(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}

/** The plain form of a whole text: its pieces joined. */
export function plainForm(text: string): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('');
}
