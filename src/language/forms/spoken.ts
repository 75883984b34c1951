import { gluedDigits } from './glued-digits.js';
import { type Piece, writeOut } from './pieces.js';
import { words } from './spoken-words.js';

/** A figure said in words: `span` pieces say `value`. */
interface Said {
  readonly value: number;
  readonly span: number;
}

const compoundCache = new Map<string, number | null>();

/** The value of one plain word that says a number, or null. */
function numberWord(word: string): number | null {
  const known = words().numbers.get(word);
  if (known !== undefined) return known;
  if (word.length < 7 || word.length > 70 || !words().compoundParts.some((part) => word.includes(part))) return null;
  let value = compoundCache.get(word);
  if (value === undefined) {
    value = compoundValue(word);
    if (compoundCache.size < 10_000) compoundCache.set(word, value);
  }
  return value;
}

function compoundValue(word: string): number | null {
  for (const pattern of words().compounds) {
    const match = pattern.exec(word);
    if (match === null) continue;
    const digit = (part: string | undefined) => (part === undefined || part === '' ? null : simple(part));
    const thousands =
      match[2] === undefined
        ? 0
        : match[1] === ''
          ? 1
          : (numberWord(match[1] as string) ?? simple(match[1] as string) ?? 1);
    const hundreds = match[4] === undefined ? 0 : (digit(match[3]) ?? 1);
    const rest = (digit(match[5]) ?? 0) + (digit(match[6]) ?? 0) + (digit(match[7]) ?? 0);
    const value = thousands * 1000 + hundreds * 100 + rest;
    if (value > 0) return value;
  }
  return null;
}

function simple(part: string): number | null {
  return words().ones.has(part) ? 1 : (words().numbers.get(part) ?? null);
}

/** "a hundred and five": the one is not said. */
function bareScale(pieces: readonly Piece[], at: number): Said | null {
  const word = pieces[at]?.text ?? '';
  const scale = words().scales.get(word);
  return word.length >= 6 && (scale === 100 || scale === 1000) ? { value: 1, span: 0 } : null;
}

/** Reads a number said in words at a piece: `two hundred and five`, `ninety-nine`, `dreiundzwanzig`. */
export function numberAt(pieces: readonly Piece[], at: number): Said | null {
  const first = below100(pieces, at) ?? bareScale(pieces, at);
  if (first === null) return null;
  let { value, span } = first;
  const scale = words().scales.get(pieces[at + span]?.text ?? '');
  if (scale === 100) {
    value *= 100;
    span += 1;
    const rest = restAt(pieces, at + span);
    if (rest !== null && rest.value < 100) {
      value += rest.value;
      span += rest.span;
    }
  }
  if (
    words().scales.get(pieces[at + span]?.text ?? '') === 1000 &&
    value < 1000 &&
    !isSpelledOn(pieces, at, at + span)
  ) {
    value *= 1000;
    span += 1;
    const rest = restAt(pieces, at + span);
    const more =
      rest === null ? null : numberAt(pieces, at + span + (rest.span - below100Span(pieces, at + span, rest)));
    if (rest !== null && more !== null && more.value < 1000) {
      value += more.value;
      span += rest.span - below100Span(pieces, at + span, rest) + more.span;
    }
  }
  return span === 0 ? null : { value, span };
}

/** "Nine one K K four": a letter amid figures and letters told one by one, and no thousand. */
function isSpelledOn(pieces: readonly Piece[], at: number, scale: number): boolean {
  if (pieces[scale]?.text.length !== 1) return false;
  return [pieces[at - 1], pieces[scale + 1]].some(
    (piece) => piece !== undefined && (isLetter(piece) || piece.text.length === 1 || words().numbers.has(piece.text)),
  );
}

function below100Span(pieces: readonly Piece[], at: number, rest: Said): number {
  return words().and.has(pieces[at]?.text ?? '') ? rest.span - 1 : rest.span;
}

function restAt(pieces: readonly Piece[], at: number): Said | null {
  if (words().and.has(pieces[at]?.text ?? '')) {
    const said = below100(pieces, at + 1);
    return said === null ? null : { value: said.value, span: said.span + 1 };
  }
  return below100(pieces, at);
}

function below100(pieces: readonly Piece[], at: number): Said | null {
  const piece = pieces[at];
  if (piece === undefined || piece.digits) return null;
  const value = numberWord(piece.text);
  if (value === null) return null;
  const next = pieces[at + 1];
  if (value >= 20 && value < 100 && value % 10 === 0 && next !== undefined && !next.digits) {
    const unit = words().numbers.get(next.text);
    if (unit !== undefined && unit > 0 && unit < 10) return { value: value + unit, span: 2 };
  }
  return { value, span: 1 };
}

/** The pieces with all figures said in words written as digits: `null eins sieben` → `0 1 7`, `double oh` → `00`. */
export function writtenDigits(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    const repeated = repetition(pieces, index);
    if (repeated !== null) {
      out.push(joined(pieces, index, repeated.span, repeated.text));
      index += repeated.span;
      continue;
    }
    const said = piece.digits ? null : (numberAt(pieces, index) ?? shyDigit(pieces, index));
    if (said === null) {
      const glued = piece.digits ? null : gluedDigits(piece.text);
      out.push(glued === null ? piece : { ...piece, text: glued, digits: true, capital: false, capitals: false });
      index += 1;
    } else {
      out.push(joined(pieces, index, said.span, String(said.value)));
      index += said.span;
    }
  }
  return out;
}

/** Whether `writtenDigits` would change anything, or would with other figures in the same places. */
export function saysFigures(pieces: readonly Piece[]): boolean {
  const { times } = words();
  return (
    pieces.some(({ text }) => times.has(text)) || writtenDigits(pieces).some((piece, index) => piece !== pieces[index])
  );
}

function joined(pieces: readonly Piece[], at: number, span: number, text: string): Piece {
  const first = pieces[at] as Piece;
  const last = pieces[at + span - 1] as Piece;
  return { text, start: first.start, end: last.end, digits: true, capital: false, capitals: false, glued: first.glued };
}

/** `double seven`, `two times seven`, `zweimal die sieben`, `2x 7`. */
function repetition(pieces: readonly Piece[], at: number): { text: string; span: number } | null {
  const piece = pieces[at] as Piece;
  const { repeaters, numbers, times } = words();
  let count = piece.digits ? undefined : repeaters.get(piece.text);
  let head = 1;
  if (count === undefined && times.has(pieces[at + 1]?.text ?? '')) {
    count = piece.digits ? Number(piece.text) : numbers.get(piece.text);
    head = 2;
    // "2 x 5 GB" is a count; said of digits, the repeated one follows at once.
    if (count === undefined || count < 2 || count > 4) return null;
  }
  if (count === undefined) return null;
  const repeated = repeatedDigit(pieces, at + head, count);
  return repeated === null ? null : { text: repeated.text, span: repeated.span + head };
}

/** `double seven`, `zweimal die sieben`. */
function repeatedDigit(pieces: readonly Piece[], at: number, times: number): { text: string; span: number } | null {
  for (const skip of [0, 1]) {
    const piece = pieces[at + skip];
    if (piece === undefined) return null;
    const value = piece.digits ? (piece.text.length === 1 ? Number(piece.text) : null) : digitWord(piece.text);
    if (value !== null) return { text: String(value).repeat(times), span: skip + 1 };
    if (piece.text.length === 1 && skip === 0) return { text: piece.text.repeat(times), span: 1 };
    if (piece.text.length > 3) return null;
  }
  return null;
}

function digitWord(word: string): number | null {
  const value = words().numbers.get(word) ?? words().shy.get(word);
  return value === undefined || value > 9 ? null : value;
}

/** `oh` is nought only beside another figure. */
function shyDigit(pieces: readonly Piece[], at: number): Said | null {
  const value = words().shy.get(pieces[at]?.text ?? '');
  if (value === undefined) return null;
  const beside = [pieces[at - 1], pieces[at + 1]].some(
    (piece) =>
      piece !== undefined &&
      (piece.digits ||
        words().numbers.has(piece.text) ||
        words().repeaters.has(piece.text) ||
        words().shyPairs.has(piece.text)),
  );
  return beside ? { value, span: 1 } : null;
}

/**
 * The pieces with words of the spelling alphabet written as letters and spoken separators (`dot`, `Klammeraffe`) left
 * out; null when the text says neither.
 */
export function writtenLetters(pieces: readonly Piece[]): Piece[] | null {
  const { alphabet, alphabetHalves, separators } = words();
  let spelled = 0;
  let spoken = 0;
  for (const piece of pieces) {
    if (piece.digits) continue;
    if (separators.has(piece.text)) spoken += 1;
    if (alphabet.has(piece.text) || (piece.text.length === 1 && !piece.digits)) spelled += 1;
  }
  if (spelled < 2 && spoken === 0) return null;
  const out: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (separators.has(piece.text)) continue;
    const before = out[out.length - 1];
    if (before !== undefined && isLetter(before) && before.end - before.start <= 2) {
      const named = letterNamed(pieces, index, before);
      if (named >= 0) {
        index = named;
        continue;
      }
    }
    const letter = piece.digits || spelled < 2 ? undefined : alphabet.get(piece.text);
    // `X-ray` comes as two pieces.
    if (before !== undefined && alphabetHalves.get(piece.text) === before.text) continue;
    out.push(letter === undefined ? piece : { ...piece, text: letter });
  }
  return joinLetters(out);
}

/** Index of the word that only names the letter before it: `G as in Golf`, `G wie Gustav`, `G – Golf`, `(G) Golf`; else -1. */
function letterNamed(pieces: readonly Piece[], at: number, letter: Piece): number {
  const { alphabet, alphabetHalves, asIn } = words();
  let index = at;
  while (index < at + LONGEST_AS_IN && asIn.has(pieces[index]?.text ?? '')) index += 1;
  const word = pieces[index];
  if (word === undefined || word.digits) return -1;
  // `X as in X-ray` comes in two pieces, the second of which goes as well.
  const half = alphabetHalves.get(pieces[index + 1]?.text ?? '') === word.text;
  if (word.text.length < 2 && !half) return -1;
  const begun = index > at || half ? (alphabet.get(word.text) ?? word.text[0]) : alphabet.get(word.text);
  return begun === letter.text && word.start - letter.end <= (index > at ? WIDEST_AS_IN : 4) ? index : -1;
}

/** Words that lead from a letter to the one that names it: `as in`, `wie in`. */
const LONGEST_AS_IN = 3;
const WIDEST_AS_IN = 16;

/** `Z o ë` letter by letter becomes the word that it spells; two letters may well be initials. */
function joinLetters(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let index = 0; index < pieces.length; ) {
    let end = index;
    while (end < pieces.length && isLetter(pieces[end] as Piece)) end += 1;
    const run = pieces.slice(index, end);
    if (run.length >= 3) {
      const first = run[0] as Piece;
      const text = writeOut(run.map((piece) => piece.text).join(''));
      const figures = gluedDigits(text);
      const last = (run[run.length - 1] as Piece).end;
      out.push({ ...first, text: figures ?? text, end: last, digits: figures !== null });
    } else out.push(...pieces.slice(index, Math.max(end, index + 1)));
    index = Math.max(end, index + 1);
  }
  return out;
}

function isLetter(piece: Piece): boolean {
  return !piece.digits && piece.text.length === 1;
}
