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

/** What the first 128 characters are. */
const SEPARATOR = 0;
const DIGIT = 1;
const SMALL = 2;
const CAPITAL = 3;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\d/.test(char)) return DIGIT;
  if (/[a-z]/.test(char)) return SMALL;
  return /[A-Z]/.test(char) ? CAPITAL : SEPARATOR;
});

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
    const code = text.charCodeAt(index);
    const kind = code < 128 ? (KINDS[code] as number) : -1;
    if (kind === SEPARATOR) {
      if (draft !== null) pieces.push(finished(draft));
      draft = null;
      index += 1;
      continue;
    }
    const run: Draft = kind < 0 ? characterAt(text, index) : runAt(text, index, kind);
    index = run.end;
    if (draft !== null && (run.text === '' || (run.digits === draft.digits && run.text !== ' '))) {
      draft.text += run.text;
      draft.end = run.end;
      draft.capitals &&= run.text === '' || run.capitals;
      continue;
    }
    if (run.text === '') continue;
    if (draft !== null) pieces.push(finished(draft));
    draft = run.text === ' ' ? null : run;
    if (draft !== null) draft.glued = pieces.length > 0 && pieces[pieces.length - 1]?.end === draft.start;
  }
  if (draft !== null) pieces.push(finished(draft));
  return pieces;
}

/** The letters or the digits of ASCII from here on, in plain form. */
function runAt(text: string, start: number, kind: number): Draft {
  const digits = kind === DIGIT;
  let end = start + 1;
  let smalls = kind === SMALL ? 1 : 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const next = code < 128 ? (KINDS[code] as number) : SEPARATOR;
    if (next === SEPARATOR || (next === DIGIT) !== digits) break;
    if (next === SMALL) smalls += 1;
  }
  const written = text.slice(start, end);
  const plain = digits || smalls === end - start ? written : written.toLowerCase();
  const capital = kind === CAPITAL;
  return { text: plain, start, end, digits, capital, capitals: capital && smalls === 0, glued: false };
}

/** One character of any other kind, in plain form. */
function characterAt(text: string, start: number): Draft {
  const char = String.fromCodePoint(text.codePointAt(start) as number);
  const plain = plainCharacter(char);
  const digits = plain.length === 1 && plain >= '0' && plain <= '9';
  const capital = isCapital(char);
  return { text: plain, start, end: start + char.length, digits, capital, capitals: capital, glued: false };
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
