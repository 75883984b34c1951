import { JOINERS } from '../figures/context.js';
import { matchesOf } from '../matching.js';
import type { Span } from '../span.js';
import { formWords, plainWords } from './form-words.js';
import type { Piece } from './pieces.js';
import { plainFigures } from './plain-figures.js';
import { numberAt } from './spoken.js';
import { words } from './spoken-words.js';

/** A number that a text says, in one reading of its notation. */
export interface Amount extends Span {
  readonly value: number;
  /** Whether it was rounded aloud (`twelve and a half grand`). */
  readonly round: boolean;
}

const NUMERAL = /\d(?:[\d.,'’]|[\u00a0\u2009\u202f ](?=\d{3}(?!\d)))*/gu;

/** All readings of one written numeral: `1.245` is 1245 and 1.245, `1,24,500` is 124500, `1'250.–` is 1250. */
export function readings(numeral: string): number[] {
  const bare = numeral.replace(/[.,'’–-]+$/u, '').replace(/[\s'’]/gu, '');
  if (bare.length > 24) return [];
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const whole = Number(bare.replace(/[.,]/g, ''));
  if (last < 0) return [whole];
  const behind = bare.length - last - 1;
  const decimal = Number(`${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`);
  if (behind !== 3) return [decimal];
  return bare.indexOf(bare[last] as string) === last ? [whole, decimal] : [whole];
}

/** Every number in a text, written or said, with `k`, `grand`, `lakh` and cents behind the currency read. */
export function amountsOf(text: string, pieces: readonly Piece[]): Amount[] {
  const plain = plainFigures(text);
  const amounts = /\d/.test(plain.text) ? writtenAmounts(plain.text).map((amount) => plain.inSource(amount)) : [];
  for (let index = 0; index < pieces.length; ) {
    const said = numberAt(pieces, index);
    if (said === null) {
      index += 1;
      continue;
    }
    const start = (pieces[index] as Piece).start;
    const digits = saidDigits(pieces, index, said.span);
    if (digits !== null) amounts.push({ ...digits, start });
    amounts.push(...saidAmounts(pieces, index, said.span, said.value, start));
    index += said.span;
  }
  return amounts;
}

/** The currency and the cents behind it: `4715 Euro 50`, `4715 Euro und 50 Cent`. */
const MONEY = `(?:€|£|\\$|eur|chf|${formWords('money').join('|')})`;
const HUNDREDTHS = formWords('cents').join('|');
const CENTS = new RegExp(
  `^\\s?${MONEY}\\.?,?\\s(?:(?:${JOINERS})\\s)?(\\d{2})(?![\\d.,%]*\\d)(?:\\s?(?:ct|${HUNDREDTHS}|${formWords('shortCents').join('|')})(?!\\p{L})|(?=[\\s.,!?;)]|$))`,
  'iu',
);
/** Nothing but cents: `471550 Cent`. */
const CENTS_ONLY = new RegExp(`^\\s?(?:${HUNDREDTHS})(?!\\p{L})`, 'iu');

function writtenAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of matchesOf(NUMERAL, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const behind = text.slice(end, end + 24);
    const cents = CENTS.exec(behind);
    for (const value of readings(match[0])) {
      amounts.push(...scaled(text, { value, start, end, round: false }));
      if (cents !== null)
        amounts.push({
          value: rounded(value + Number(cents[1]) / 100),
          start,
          end: end + cents[0].length,
          round: false,
        });
      if (CENTS_ONLY.test(behind)) amounts.push({ value: value / 100, start, end, round: false });
    }
  }
  return amounts;
}

/** Figures of an amount said one by one, with its point: `four seven one five point five zero`. */
function saidDigits(pieces: readonly Piece[], at: number, span: number): Omit<Amount, 'start'> | null {
  if (span !== 1 || (at > 0 && numberAt(pieces, at - 1) !== null)) return null;
  let digits = '';
  let index = at;
  let point = -1;
  for (; index < pieces.length; index += 1) {
    const said = numberAt(pieces, index);
    if (said !== null && said.span === 1 && said.value < 10) digits += said.value;
    else if (point < 0 && digits !== '' && POINTS.has((pieces[index] as Piece).text)) point = digits.length;
    else break;
  }
  if (digits.length < 3 || point === digits.length) return null;
  const value = point < 0 ? Number(digits) : Number(`${digits.slice(0, point)}.${digits.slice(point)}`);
  return { value, end: (pieces[index - 1] as Piece).end, round: false };
}

const POINTS = plainWords('points');

const SCALE = /^[\s-]{0,2}(\p{L}{1,9})(?!\p{L})/u;

function scaled(text: string, amount: Amount): Amount[] {
  const match = SCALE.exec(text.slice(amount.end, amount.end + 14));
  const scale = match === null ? undefined : words().scales.get((match[1] as string).toLowerCase());
  if (scale === undefined || match === null) return [amount];
  return [{ ...amount, value: rounded(amount.value * scale), end: amount.end + match[0].length, round: true }];
}

function saidAmounts(pieces: readonly Piece[], at: number, span: number, value: number, start: number): Amount[] {
  let next = at + span;
  let total = value;
  let round = false;
  for (const phrase of words().half) {
    if (!phrase.every((word, offset) => pieces[next + offset]?.text === word)) continue;
    total += 0.5;
    next += phrase.length;
    round = true;
    break;
  }
  const scale = words().scales.get(pieces[next]?.text ?? '');
  if (scale !== undefined) {
    total = rounded(total * scale);
    next += 1;
    round = true;
  }
  const end = (pieces[next - 1] as Piece).end;
  const found: Amount[] = [{ value: total, start, end, round }];
  const between = pieces[next];
  const close = scale === undefined && value >= 10 ? numberAt(pieces, next) : null;
  // "Seventy-one fifty" is a price.
  if (close !== null && close.value >= 10 && close.value < 100) {
    const last = pieces[next + close.span - 1] as Piece;
    found.push({ value: rounded(total + close.value / 100), start, end: last.end, round: false });
  }
  if (between === undefined || between.digits || between.end - between.start > 8) return found;
  const first = words().and.has(pieces[next + 1]?.text ?? '') ? next + 2 : next + 1;
  const cents = numberAt(pieces, first);
  if (cents !== null && cents.value < 100) {
    const value = rounded(total + cents.value / 100);
    found.push({ value, start, end: (pieces[first + cents.span - 1] as Piece).end, round: false });
  }
  return found;
}

/** Without the dust of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
