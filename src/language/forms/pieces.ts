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

/** Plain form of the first 128 characters: digits and letters as they are (small), all else a separator. */
const PLAIN: readonly string[] = Array.from({ length: 128 }, (_, code) => plainCharacter(String.fromCharCode(code)));

/** A piece in the making. */
interface Draft {
  text: string;
  start: number;
  end: number;
  digits: boolean;
  capital: boolean;
  capitals: boolean;
  glued: boolean;
}

/** Cuts a text into pieces: separators and invisible characters go, letters part from digits. Linear. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let draft: Draft | null = null;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) as number;
    const next = index + (code > 0xffff ? 2 : 1);
    const plain = code < 128 ? (PLAIN[code] as string) : plainCharacter(String.fromCodePoint(code));
    if (plain === ' ') {
      if (draft !== null) pieces.push(finished(draft));
      draft = null;
    } else if (plain !== '') {
      const first = plain.charCodeAt(0);
      const digits = first >= 48 && first <= 57 && plain.length === 1;
      if (draft !== null && draft.digits !== digits) {
        pieces.push(finished(draft));
        draft = null;
      }
      const capital = code < 128 ? code >= 65 && code <= 90 : isCapital(text.slice(index, next));
      if (draft === null) {
        const glued = pieces.length > 0 && pieces[pieces.length - 1]?.end === index;
        draft = { text: plain, start: index, end: next, digits, capital, capitals: capital, glued };
      } else {
        draft.text += plain;
        draft.end = next;
        draft.capitals &&= capital;
      }
    } else if (draft !== null) draft.end = next;
    index = next;
  }
  if (draft !== null) pieces.push(finished(draft));
  return pieces;
}

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

function finished(draft: Draft): Piece {
  if (!draft.digits) draft.text = writeOut(draft.text);
  return draft;
}

/** Umlauts written out and umlauts left out become one: `mueller`, `müller` and `muller` are all `muller`. */
export function writeOut(word: string): string {
  return word.includes('ae') || word.includes('oe') || word.includes('ue') ? word.replace(/([aou])e/g, '$1') : word;
}

/** The plain form of a whole text: its pieces joined. */
export function plainForm(text: string): string {
  let plain = '';
  for (const piece of piecesOf(text)) plain += piece.text;
  return plain;
}
