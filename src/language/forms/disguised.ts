import { matchesOf } from '../matching.js';
import { type Piece, writeOut } from './pieces.js';
import { words } from './spoken-words.js';

/** Letters that pass for figures, in plain form. */
const AS_FIGURE: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', z: '2', s: '5', b: '8', q: '0', d: '0' };
/** Figures that pass for letters; `1` is read both as `i` and as `l`. */
const AS_LETTER: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
};

/** Runs of pieces with nothing between them: `O4O69O23` is one word of seven pieces. */
function tokensOf(pieces: readonly Piece[]): Piece[][] {
  const tokens: Piece[][] = [];
  for (const piece of pieces) {
    const last = tokens[tokens.length - 1];
    if (piece.glued && last !== undefined) last.push(piece);
    else tokens.push([piece]);
  }
  return tokens;
}

function isMixed(token: readonly Piece[]): boolean {
  return token.length > 1 && token.some((piece) => piece.digits) && token.some((piece) => !piece.digits);
}

/** Whether letters stand there that pass for figures, all of one piece: hardly any text has them. */
function hasLookalikes(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => !piece.digits && AS_FIGURE[piece.text.charAt(0)] !== undefined && asFigures([piece]) !== null,
  );
}

/** `O176 O4O69O23`: words of figures and their look-alikes as figures; null where there are none. */
export function figuresForLetters(pieces: readonly Piece[]): Piece[] | null {
  if (!hasLookalikes(pieces)) return null;
  let changed = false;
  const out = tokensOf(pieces).flatMap((token) => {
    if (!isMixed(token) && !looksLikeFigures(token)) return token;
    const text = asFigures(token);
    if (text === null) return token;
    changed = true;
    const first = token[0] as Piece;
    return [
      { ...first, text, end: (token[token.length - 1] as Piece).end, digits: true, capital: false, capitals: false },
    ];
  });
  return changed ? out : null;
}

/** `OO` or `l` by itself may go on a number of such figures. */
function looksLikeFigures(token: readonly Piece[]): boolean {
  return token.length === 1 && !(token[0] as Piece).digits && (token[0] as Piece).text.length <= 4;
}

function asFigures(token: readonly Piece[]): string | null {
  let text = '';
  for (const piece of token) {
    for (const char of piece.text) {
      const figure = piece.digits ? char : AS_FIGURE[char];
      if (figure === undefined) return null;
      text += figure;
    }
  }
  return text;
}

/** `M4ri4 K3ll3r`: words with figures for letters as words; empty where there are none. */
export function lettersForFigures(pieces: readonly Piece[]): Piece[][] {
  if (!pieces.some((piece, index) => piece.glued && piece.digits !== pieces[index - 1]?.digits)) return [];
  const tokens = tokensOf(pieces);
  if (!tokens.some(isMixed)) return [];
  const read = (letters: Readonly<Record<string, string>>) =>
    tokens.flatMap((token, index) => {
      if (!isMixed(token) && !isAmid(tokens, index)) return token;
      const first = token[0] as Piece;
      const text = writeOut(token.map((piece) => unmasked(piece, letters)).join(''));
      return [{ ...first, text, end: (token[token.length - 1] as Piece).end, digits: false }];
    });
  const streams = [read(AS_LETTER)];
  if (tokens.some((token) => isMixed(token) && token.some((piece) => piece.digits && piece.text.includes('1'))))
    streams.push(read({ ...AS_LETTER, 1: 'l' }));
  return streams;
}

/** A figure by itself in the midst of such a word: the last of `w3xl3r_7@m41l`. */
function isAmid(tokens: readonly (readonly Piece[])[], index: number): boolean {
  const token = tokens[index] as readonly Piece[];
  if (token.length > 1 || !token[0]?.digits) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    (token[0].start - (before[before.length - 1] as Piece).end === 1 ||
      (after[0] as Piece).start - token[0].end === 1) &&
    (isMixed(before) || isMixed(after))
  );
}

function unmasked(piece: Piece, letters: Readonly<Record<string, string>>): string {
  return piece.digits ? [...piece.text].map((char) => letters[char] ?? char).join('') : piece.text;
}

/** A plain form as it reads with its figures taken for letters. */
export function leetForm(form: string): string {
  return writeOut([...form].map((char) => AS_LETTER[char] ?? char).join(''));
}

const LIST_NUMBER = /(?:^[ \t>*-]*|: )(\d{1,2})[.):]\s/gm;

/** `1. 4\n2. 7\n3. 0`: a list of single figures without its numbers; null where the text has no such list. */
export function unnumbered(source: string, pieces: readonly Piece[]): Piece[] | null {
  if (!source.includes('\n')) return null;
  const numbers = new Set<number>();
  let next = 1;
  for (const match of matchesOf(LIST_NUMBER, source)) {
    if (Number(match[1]) !== next) continue;
    numbers.add(match.index + match[0].lastIndexOf(match[1] as string));
    next += 1;
  }
  return numbers.size < 4 ? null : pieces.filter((piece) => !numbers.has(piece.start));
}

/** So many words may lead from one figure to the next: "and then after that a". */
const LONGEST_LINK = 4;
/** So many figures told one by one are a number; fewer are two counts that stand near each other. */
const FEWEST_FIGURES = 4;

/** `null, vier, dann eine eins und eine neun`: figures told one after the other, without the words between; null where none are. */
export function unlinked(pieces: readonly Piece[]): Piece[] | null {
  const { links } = words();
  const isFigure = (piece: Piece | undefined) => piece?.digits === true && piece.text.length <= 2;
  const out: Piece[] = [];
  let changed = false;
  for (let index = 0; index < pieces.length; ) {
    const run = isFigure(pieces[index]) ? [pieces[index] as Piece] : [];
    let next = index + 1;
    for (let at = next; run.length > 0 && at - next <= LONGEST_LINK && at < pieces.length; at += 1) {
      const piece = pieces[at] as Piece;
      if (isFigure(piece)) {
        run.push(piece);
        next = at + 1;
      } else if (!links.has(piece.text)) break;
    }
    const figures = run.reduce((sum, piece) => sum + piece.text.length, 0);
    const told = run.length >= 3 && figures >= FEWEST_FIGURES && next - index > run.length;
    out.push(...(told ? run : pieces.slice(index, next)));
    changed ||= told;
    index = next;
  }
  return changed ? out : null;
}
