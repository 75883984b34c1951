import { IBAN_LENGTHS, isIban } from '../../language/forms/checksums.js';
import { hiddenTexts } from '../../language/forms/hidden.js';
import { isCardNumber } from '../../language/forms/payment-cards.js';
import type { Piece } from '../../language/forms/pieces.js';
import { told } from '../../language/person/telling-words.js';
import type { Span } from '../../language/span.js';
import { backwards, type Spoken, type Stream, spanOf, spoken } from './stream.js';

/** A number with right check digits, in plain form, and the words that say it. */
export interface CheckedNumber extends Span {
  readonly what: 'IBAN' | 'payment card number';
  readonly plain: string;
}

/** So many characters may stand between the groups of a number: a separator, blanks and markup, or a line's end. */
const WIDEST_GAP = 4;
/** The same where the letters are spelled: `D wie Dora`. */
const WIDEST_SPELLED = 16;

/**
 * IBANs and payment cards in whatever notation values of a record would be found in: any case and grouping, look-alikes,
 * invisible characters, said figure by figure, backwards, encoded.
 */
export function checkedNumbers(text: Spoken): CheckedNumber[] {
  const { source, main } = text;
  const found = [...ibansIn(main, WIDEST_GAP), ...cardsIn(main)];
  if (text.spelled !== null) found.push(...ibansIn(text.spelled, WIDEST_SPELLED));
  if (/\d[a-z]{2}(?!\p{L})/iu.test(main.text)) found.push(...ibansIn(backwards(main), WIDEST_GAP));
  for (const hidden of hiddenTexts(source)) {
    if (hidden.code === 'shifted letters' || hidden.text.length < SHORTEST_IBAN) continue;
    const span = { start: hidden.start, end: hidden.end };
    found.push(...ibansIn(spoken(hidden.text).main, WIDEST_GAP).map((iban) => ({ ...iban, ...span })));
  }
  return found;
}

function ibansIn(stream: Stream, gap: number): CheckedNumber[] {
  const { text, offsets, pieces } = stream;
  const found: CheckedNumber[] = [];
  for (const { index: from } of text.matchAll(IBAN_BEGINS)) {
    const length = IBAN_LENGTHS[text.slice(from, from + 2)];
    const first = length === undefined ? -1 : offsets.lastIndexOf(from);
    if (length === undefined || first < 0) continue;
    const plain = text.slice(from, from + length);
    if (plain.length < length || !isMostlyDigits(plain) || !isIban(plain)) continue;
    const last = offsets.indexOf(from + length, first) - 1;
    if (last < first) continue;
    if (isJoined(pieces, first, last, gap)) found.push({ what: 'IBAN', plain, ...spanOf(stream, { first, last }) });
  }
  return found;
}

/** Letters of the country and two check digits, wherever they stand; Norway's are the shortest. */
const IBAN_BEGINS = /[a-z]{2}(?=\d{2})/g;
const SHORTEST_IBAN = 15;

/** Words in a row are no IBAN, though one in 97 would pass the check. */
function isMostlyDigits(plain: string): boolean {
  return plain.replace(/\D/g, '').length >= plain.length * 0.5;
}

/** Whether nothing but small gaps stand between the pieces, in either direction. */
function isJoined(pieces: readonly Piece[], first: number, last: number, gap: number): boolean {
  for (let index = first + 1; index <= last; index += 1) {
    const [one, other] = [pieces[index - 1] as Piece, pieces[index] as Piece];
    if (Math.max(other.start - one.end, one.start - other.end) > gap) return false;
  }
  return true;
}

const CARD_WORD = new RegExp(told('card'), 'i');
/** Nobody groups anything else so, and it needs no word beside it. */
const USUAL_GROUPS = new Set(['4 4 4 4', '4 6 5']);
const SEPARATOR = /^[^\p{L}\p{N}%€$£:;()]{0,4}$/u;
const FEWEST_FIGURES = 13;
const MOST_FIGURES = 19;

function cardsIn(stream: Stream): CheckedNumber[] {
  const { pieces, source } = stream;
  const found: CheckedNumber[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    if (!pieces[first]?.digits || goesOn(stream, first - 1)) continue;
    let digits = '';
    for (let last = first; last < pieces.length && pieces[last]?.digits; last += 1) {
      if (last > first && !SEPARATOR.test(source.slice(pieces[last - 1]?.end, pieces[last]?.start))) break;
      digits += pieces[last]?.text;
      if (digits.length > MOST_FIGURES) break;
      if (digits.length < FEWEST_FIGURES || goesOn(stream, last) || !isCardNumber(digits)) continue;
      const sizes = pieces.slice(first, last + 1).map(({ text }) => text.length);
      const span = spanOf(stream, { first, last });
      const named = CARD_WORD.test(source.slice(Math.max(0, span.start - 60), span.start));
      if (!USUAL_GROUPS.has(sizes.join(' ')) && !(named && isRegular(sizes))) continue;
      found.push({ what: 'payment card number', plain: digits, ...span });
      first = last;
      break;
    }
  }
  return found;
}

/** Whether the figures of one piece go on in the next, so that a number neither begins nor ends between them. */
function goesOn({ pieces, source }: Stream, at: number): boolean {
  const [one, other] = [pieces[at], pieces[at + 1]];
  if (!one?.digits || !other?.digits) return false;
  return /^[.,\u2010-\u2015·-]?$/u.test(source.slice(one.end, other.start));
}

/** Groups of one size but for the last, or hardly any. */
function isRegular(sizes: readonly number[]): boolean {
  return sizes.length <= 4 || sizes.slice(1, -1).every((size) => size === sizes[0]);
}
