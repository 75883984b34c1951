import { type Amount, amountsOf } from '../../language/forms/amounts.js';
import { type Day, daysOf } from '../../language/forms/days.js';
import { foreignDigits } from '../../language/forms/digit-words.js';
import { figuresForLetters, lettersForFigures, unlinked, unnumbered } from '../../language/forms/disguised.js';
import { withoutTags } from '../../language/forms/markup.js';
import { type Piece, piecesOf, plainForm, writeOut } from '../../language/forms/pieces.js';
import { refilled, type Skeleton, skeletonOf } from '../../language/forms/skeleton.js';
import { writtenDigits, writtenLetters } from '../../language/forms/spoken.js';
import { LANGUAGES } from '../../language/languages.js';
import { Recent } from '../../language/recent.js';
import type { Span } from '../../language/span.js';

/** A text as private values are looked for in it. */
export interface Stream {
  readonly source: string;
  readonly pieces: readonly Piece[];
  /** All pieces joined. */
  readonly text: string;
  /** Offset in `text` of each piece, and one more for its end. */
  readonly offsets: readonly number[];
}

/** One more reading of a text, and how a reviewer is told of it. */
interface Disguised {
  readonly stream: Stream;
  readonly how: string;
}

/** Everything that is looked up in one text, each worked out when first asked for: without a ledger, hardly any is. */
export class Spoken {
  readonly source: string;
  #common: Skeleton | null | undefined;
  #raw: readonly Piece[] | undefined;
  #main: Stream | undefined;
  #spelled: Stream | null | undefined;
  #disguised: readonly Disguised[] | undefined;
  #days: readonly Day[] | undefined;
  #amounts: readonly Amount[] | undefined;

  constructor(source: string) {
    this.source = source;
  }

  get #skeleton(): Skeleton | null {
    if (this.#common === undefined) this.#common = skeletonOf(this.source);
    return this.#common;
  }

  get #pieces(): readonly Piece[] {
    const skeleton = this.#skeleton;
    this.#raw ??= skeleton === null ? piecesOf(withoutTags(this.source)) : refilled(skeleton.pieces, this.source);
    return this.#raw;
  }

  get main(): Stream {
    this.#main ??= streamOf(this.source, this.#mainPieces());
    return this.#main;
  }

  #mainPieces(): readonly Piece[] {
    const skeleton = this.#skeleton;
    if (skeleton === null || skeleton.saysFigures) return shortStreets(writtenDigits(this.#pieces));
    return refilled(shortened(skeleton), this.source);
  }

  /** With words of the spelling alphabet as letters and spoken separators left out; null where it says none. */
  get spelled(): Stream | null {
    if (this.#spelled === undefined) {
      const skeleton = this.#skeleton;
      const isSilent = skeleton !== null && !skeleton.saysFigures && spellsNothing(skeleton);
      const letters = isSilent ? null : writtenLetters(this.main.pieces);
      this.#spelled = letters === null ? null : streamOf(this.source, letters);
    }
    return this.#spelled;
  }

  /** Further readings: digits in other languages, figures for letters and letters for figures. Most texts have none. */
  get disguised(): readonly Disguised[] {
    this.#disguised ??= disguisedIn(this.source, this.main.pieces);
    return this.#disguised;
  }

  get days(): readonly Day[] {
    this.#days ??= daysOf(this.source, this.#pieces);
    return this.#days;
  }

  get amounts(): readonly Amount[] {
    this.#amounts ??= amountsOf(this.source, this.#pieces);
    return this.#amounts;
  }
}

/** What is worked out of a skeleton, once for all its texts. */
function perSkeleton<Value>(compute: (skeleton: Skeleton) => Value): (skeleton: Skeleton) => Value {
  const known = new WeakMap<Skeleton, { readonly value: Value }>();
  return (skeleton) => {
    const found = known.get(skeleton) ?? { value: compute(skeleton) };
    known.set(skeleton, found);
    return found.value;
  };
}

const shortened = perSkeleton(({ pieces }) => shortStreets(pieces));
const spellsNothing = perSkeleton((skeleton) => writtenLetters(shortened(skeleton)) === null);

const remembered = new Recent<Spoken>(512);

/** Reads a text for private values; the last few hundred texts are remembered. */
export function spoken(source: string): Spoken {
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const text = new Spoken(source);
  if (source.length < 4000) remembered.set(source, text);
  return text;
}

function disguisedIn(source: string, pieces: readonly Piece[]): Disguised[] {
  const found: Disguised[] = [];
  const add = (read: Piece[] | null, how: string) => {
    if (read !== null) found.push({ stream: streamOf(source, read), how });
  };
  add(foreignDigits(pieces), ', said in another language');
  add(figuresForLetters(pieces), ', with letters for figures');
  for (const read of lettersForFigures(pieces)) add(read, ', with figures for letters');
  add(unlinked(pieces), ', figure by figure');
  add(unnumbered(source, pieces), ', in a numbered list');
  return found;
}

function streamOf(source: string, pieces: readonly Piece[]): Stream {
  const offsets: number[] = [];
  let text = '';
  for (const piece of pieces) {
    offsets.push(text.length);
    text += piece.text;
  }
  offsets.push(text.length);
  return { source, pieces, text, offsets };
}

/** The text read backwards, for values that were turned round; its pieces know where they stand in the source. */
export function backwards({ source, pieces }: Stream): Stream {
  const turned: Piece[] = [];
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index] as Piece;
    const { start, end, digits } = piece;
    // `posteo`, turned round: the umlaut that it seems to hold that way is none.
    const said = digits || end - start === piece.text.length ? piece.text : source.slice(start, end).toLowerCase();
    const text = turnedRound(/^[a-z]+$/.test(said) ? said : piece.text);
    turned.push({
      text: digits ? text : writeOut(text),
      start,
      end,
      digits,
      capital: false,
      capitals: false,
      glued: false,
    });
  }
  return streamOf(source, turned);
}

function turnedRound(text: string): string {
  if (text.length === 1) return text;
  let turned = '';
  for (let index = text.length - 1; index >= 0; index -= 1) turned += text[index];
  return turned;
}

interface StreetWords {
  readonly short: ReadonlyMap<string, string>;
  readonly endings: readonly (readonly [string, string])[];
  readonly signs: ReadonlySet<string>;
}

let streetWords: StreetWords | undefined;

function streets(): StreetWords {
  streetWords ??= {
    short: new Map(
      LANGUAGES.flatMap((l) => Object.entries(l.spelling.streets).map(([a, b]) => [plainForm(a), plainForm(b)])),
    ),
    endings: LANGUAGES.flatMap((l) =>
      Object.entries(l.spelling.streets).map(([a, b]) => [plainForm(a), plainForm(b)] as const),
    ).filter(([word]) => word === 'strasse'),
    signs: new Set(LANGUAGES.flatMap((l) => l.spelling.numberSigns.map(plainForm))),
  };
  return streetWords;
}

/** Street words in their short form (`Schulstraße` = `Schulstr.`), and `number` in front of a figure left out. */
export function shortStreets(pieces: readonly Piece[]): Piece[] {
  const { short, endings, signs } = streets();
  const out: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.digits) {
      out.push(piece);
      continue;
    }
    if (signs.has(piece.text) && index > 0 && pieces[index + 1]?.digits) continue;
    const whole = short.get(piece.text);
    const ending = whole === undefined ? endings.find(([word]) => piece.text.endsWith(word)) : undefined;
    if (whole !== undefined) out.push({ ...piece, text: whole });
    else if (ending !== undefined) out.push({ ...piece, text: piece.text.slice(0, -ending[0].length) + ending[1] });
    else out.push(piece);
  }
  return out;
}

/** Whether a piece, as `shortStreets` writes it, says no more than that a street is one. */
export function isStreetWord(text: string): boolean {
  return text === 'way' || [...streets().short.values()].includes(text);
}

/** Where a plain form stands in a stream, from the start of a piece to the end of one. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** Endings of words that are declined: `Beckers`, `laktosefreie`. */
const ENDINGS = ['s', 'e', 'en', 'er', 'es', 'em', 'n'];

/** Looks one form up; as a word that is declined where `declined` says so. */
export function findForm(stream: Stream, form: string, declined = false): Place | null {
  // A number of noughts only is nothing without them; the empty form would be found for ever.
  if (form === '') return null;
  for (let at = stream.text.indexOf(form); at >= 0; at = stream.text.indexOf(form, at + 1)) {
    const first = pieceFrom(stream, at);
    if (first < 0) continue;
    const last = pieceEnding(stream, at + form.length);
    if (last >= 0) return { first, last };
    if (!declined || form.length < 3) continue;
    for (const ending of ENDINGS) {
      if (!stream.text.startsWith(ending, at + form.length)) continue;
      const longer = pieceEnding(stream, at + form.length + ending.length);
      // The ending must belong to the same word.
      if (longer >= 0 && (stream.pieces[longer] as Piece).text.length > ending.length) return { first, last: longer };
    }
  }
  return null;
}

/** The piece that a form starts with: at its beginning, or in digits behind a trunk zero or a country code. */
function pieceFrom(stream: Stream, offset: number): number {
  for (let back = 0; back <= 5; back += 1) {
    const index = pieceAt(stream, offset - back);
    if (index < 0) continue;
    const piece = stream.pieces[index] as Piece;
    return back === 0 || skips(piece).includes(back) ? index : -1;
  }
  return -1;
}

/** Index of the piece that starts at an offset of the joined text, or -1. */
function pieceAt(stream: Stream, offset: number): number {
  let low = 0;
  let high = stream.pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = stream.offsets[middle] as number;
    if (start === offset) return middle;
    if (start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function pieceEnding(stream: Stream, offset: number): number {
  if (offset === stream.text.length) return stream.pieces.length - 1;
  const next = pieceAt(stream, offset);
  return next <= 0 ? -1 : next - 1;
}

/** The words of the source that stand at a place. */
export function spanOf(stream: Stream, { first, last }: Place): Span {
  const ends = [stream.pieces[first], stream.pieces[last]].map((piece) => piece ?? { start: 0, end: 0 }) as [
    Span,
    Span,
  ];
  return { start: Math.min(ends[0].start, ends[1].start), end: Math.max(ends[0].end, ends[1].end) };
}

const NONE = [0];
const PREFIX = /^(?:00)?(?:1|44|49|43|41|353|91|31|32|33|34|39|45|46|47|48|61|64|27|352|423|420)(?=\d)/;

/** A run of digits may begin with a trunk zero or a country code that the value is written without. */
export function skips(piece: Piece): readonly number[] {
  if (!piece.digits || piece.text.length < 2) return NONE;
  const skips = [0];
  if (piece.text.startsWith('0')) skips.push(piece.text.startsWith('00') ? 2 : 1);
  const country = PREFIX.exec(piece.text);
  if (country !== null) {
    skips.push(country[0].length);
    if (piece.text[country[0].length] === '0') skips.push(country[0].length + 1);
  }
  return skips;
}
