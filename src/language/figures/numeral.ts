import { matchesOf, twin } from '../matching.js';
import type { Span } from '../span.js';
import type { Vocabulary } from './vocabulary.js';
import { wordStarts, wordsFound } from './word-pattern.js';

/** A number in a text, in digits or words, before anything is known of its unit. */
export interface Numeral extends Span {
  readonly value: number;
  /** Other readings of the same words: a third as 33 and as 33.3. */
  readonly others: readonly number[];
  /** What the digits say if their only separator groups thousands, whatever the language does: `1.250` as 1250. */
  readonly grouped?: number;
  /** The digits as written; empty for number words. */
  readonly raw: string;
  /** Letters stand directly before it (`CHF20`, `A4`). */
  readonly glued: boolean;
  readonly weak: boolean;
}

const DIGITS = twin(
  /(?<![\p{N}])(?<![\p{N}][.,'])(?:(?:\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?![\p{N}]|[ .,-]?\d)|\d+(?:[.,']\d+)*(?:[ ]?\d\/\d(?!\d))?)(?: ?[½¼¾])?|[½¼¾])/gu,
);
/** Glued to digits only; `m` is a million behind a currency sign, else metres; `l` a lakh behind rupees, else litres. */
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1000, m: 1e6, bn: 1e9, l: 1e5 };
const FRACTION_SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** All numerals of a folded text in order. */
export function numeralsOf(folded: string, words: Vocabulary, starts = wordStarts(folded)): Numeral[] {
  const found = [
    ...digitNumerals(folded, words, starts !== null),
    ...wordNumerals(folded, words, starts),
    ...weakNumerals(folded, words, starts),
  ];
  if (found.length > 1) found.sort((a, b) => a.start - b.start || b.end - a.end);
  return withDecimalWords(folded, withoutOverlaps(found), words);
}

function digitNumerals(folded: string, words: Vocabulary, latin: boolean): Numeral[] {
  const found: Numeral[] = [];
  if (!/[\d½¼¾]/.test(folded)) return found;
  for (const match of matchesOf(latin ? DIGITS.latin : DIGITS.any, folded)) {
    const raw = match[0];
    const start = match.index;
    const sign = FRACTION_SIGNS[raw.at(-1) as string];
    const digits = sign === undefined ? raw : raw.slice(0, -1).trim();
    const grouped = groupedThousands(digits);
    found.push({
      start,
      end: start + raw.length,
      value: readDigits(digits, words.lexicon.decimalComma) + (sign ?? 0),
      others: [],
      ...(grouped === undefined ? {} : { grouped }),
      raw,
      glued: start > 0 && /\p{L}/u.test(folded[start - 1] as string),
      weak: false,
    });
  }
  return found;
}

/** Digits with one separator in front of the last three, and so few before it that it can group thousands. */
function groupedThousands(digits: string): number | undefined {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? Number(digits.replace(/[.,]/, '')) : undefined;
}

/**
 * What digits with separators say. Three digits behind a single separator are thousands where the language writes them
 * so, or where they are naughts, which nobody writes behind a decimal point; two or one are always decimals.
 */
export function readDigits(raw: string, decimalComma: boolean): number {
  if (raw === '') return 0;
  const mixed = /^(\d+)? ?(\d)\/(\d)$/.exec(raw);
  if (mixed) return Number(mixed[1] ?? 0) + Number(mixed[2]) / Number(mixed[3]);
  const plain = raw.replace(/['’ ]/g, '');
  const marks = plain.replace(/\d/g, '');
  if (marks === '') return Number(plain);
  const last = marks.at(-1) as string;
  const tail = plain.length - plain.lastIndexOf(last) - 1;
  const decimal = Number(plain.slice(0, -tail - 1).replace(/[.,]/g, '') + (tail > 0 ? `.${plain.slice(-tail)}` : ''));
  const whole = Number(plain.replace(/[.,]/g, ''));
  if (marks.length > 1 && [...marks].every((mark) => mark === last)) return tail === 3 ? whole : decimal;
  const isGroup = (decimalComma ? last === '.' : last === ',') || plain.endsWith('000');
  return marks.length === 1 && isGroup && groupedThousands(plain) !== undefined ? whole : decimal;
}

function wordNumerals(folded: string, words: Vocabulary, starts: readonly number[] | null): Numeral[] {
  const found: Numeral[] = [];
  for (const match of wordsFound(words.numberRun, folded, starts)) {
    const run = match[0];
    const [, fraction, scale] = words.fraction.exec(run) ?? [];
    if (fraction === undefined) addRun(found, run, match.index, words);
    else {
      const value =
        (words.lexicon.fractions[fraction.replaceAll('-', ' ')] ?? 0) * (words.lexicon.scales[scale ?? ''] ?? 1);
      found.push(wordNumeral(match.index, match.index + run.length, value));
    }
  }
  return found;
}

function wordNumeral(start: number, end: number, value: number, weak = false): Numeral {
  return { start, end, value, others: [], raw: '', glued: false, weak };
}

interface Sum {
  start: number;
  end: number;
  total: number;
  current: number;
  last: number;
}

/** Adds up a run of number words (`one and a half million`); a word that cannot continue the number (`nineteen | eighty`) begins the next. */
function addRun(found: Numeral[], run: string, offset: number, words: Vocabulary): void {
  const { numbers, scales, joiner, weak } = words.lexicon;
  const half = words.halfBehind.exec(run);
  let sum: Sum | undefined;
  let joined = false;
  const close = () => {
    if (sum !== undefined) {
      const text = run.slice(sum.start, sum.end);
      found.push(wordNumeral(offset + sum.start, offset + sum.end, sum.total + sum.current, weak[text] !== undefined));
    }
    sum = undefined;
  };
  for (const match of matchesOf(words.numberWord, half === null ? run : run.slice(0, half.index))) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    if (word === joiner) {
      joined = true;
      continue;
    }
    const scale = scales[word];
    const value = numbers[word] ?? 0;
    if (sum !== undefined && scale === undefined && !continues(sum, value, joined)) close();
    sum ??= { start, end, total: 0, current: 0, last: 0 };
    sum.end = end;
    if (scale === undefined) sum.current += value;
    else if (scale < 1000) sum.current = (sum.current || 1) * scale;
    else {
      sum.total += (sum.current || 1) * scale;
      sum.current = 0;
    }
    sum.last = scale ?? value;
    joined = false;
  }
  if (sum !== undefined && half !== null) {
    sum.current = (sum.current + 0.5) * (scales[half[1] ?? ''] ?? 1);
    sum.end = run.length;
  }
  close();
}

function continues(sum: Sum, value: number, joined: boolean): boolean {
  if (sum.last >= 1000 || sum.last === 100) return value < 100;
  if (sum.last >= 20 && sum.last < 100) return value > 0 && value < 10;
  return joined && sum.last > 0 && sum.last < 10 && value >= 20;
}

function weakNumerals(folded: string, words: Vocabulary, starts: readonly number[] | null): Numeral[] {
  const found: Numeral[] = [];
  for (const match of wordsFound(words.weak, folded, starts)) {
    const value = words.lexicon.weak[match[0].replaceAll('-', ' ')] ?? words.lexicon.weak[match[0]] ?? 1;
    const numeral = wordNumeral(match.index, match.index + match[0].length, value, value === 1);
    found.push(numeral);
  }
  return found;
}

function withoutOverlaps(sorted: readonly Numeral[]): Numeral[] {
  const kept: Numeral[] = [];
  let end = -1;
  for (const numeral of sorted) {
    if (numeral.start < end) continue;
    kept.push(numeral);
    end = numeral.end;
  }
  return kept;
}

/** `eins Komma fünf Millionen`: the scale counts for what stands before the point, too. */
function pointed(before: Numeral, behind: Numeral): number {
  if (behind.raw !== '') return Number(`${before.value}.${behind.raw}`);
  const scale = [1e9, 1e6, 1e5, 1000].find((one) => behind.value >= one && behind.value % one === 0) ?? 1;
  return Number((Number(`${before.value}.${behind.value / scale}`) * scale).toFixed(6));
}

function between(folded: string, before: Numeral, numeral: Numeral): string {
  return folded.slice(before.end, numeral.start).trim();
}

const SCALE = /^(?: ?([\p{L}]+)\.?|(k))(?![\p{L}\p{N}])/u;

/** `zwei Komma neun neun`, `six point five`; and scales behind digits: `1.5 lakh`, `2 Mio.`, `2k`. */
function withDecimalWords(folded: string, numerals: readonly Numeral[], words: Vocabulary): Numeral[] {
  const out: Numeral[] = [];
  const { point, scales } = words.lexicon;
  for (const numeral of numerals) {
    const before = out.at(-1);
    // "1.5 lakh": the scale's own word is part of the number before it.
    if (before !== undefined && numeral.start < before.end) continue;
    const near = before !== undefined && numeral.start - before.end < 9;
    if (near && point.includes(between(folded, before, numeral))) {
      out[out.length - 1] = { ...before, end: numeral.end, value: pointed(before, numeral) };
      continue;
    }
    if (
      before !== undefined &&
      before.raw === '' &&
      numeral.raw === '' &&
      numeral.value < 10 &&
      /\.\d$/.test(String(before.value)) &&
      between(folded, before, numeral) === '' &&
      point.some((word) => folded.slice(before.start, before.end).includes(` ${word} `))
    ) {
      out[out.length - 1] = { ...before, end: numeral.end, value: Number(`${before.value}${numeral.value}`) };
      continue;
    }
    const scale = numeral.raw === '' ? null : SCALE.exec(folded.slice(numeral.end, numeral.end + 12));
    if (scale === null) {
      out.push(numeral);
      continue;
    }
    const factor = scales[scale[1] as string] ?? SHORT_SCALES[scale[0]];
    const lead = folded.slice(Math.max(0, numeral.start - 4), numeral.start);
    if ((scale[0] === 'm' && !/[$£€₹] ?$/.test(lead)) || (scale[0] === 'l' && !/(?:₹|rs\.?|inr) ?$/.test(lead))) {
      out.push(numeral);
      continue;
    }
    const { grouped: _, ...plain } = numeral;
    if (factor === undefined) out.push(numeral);
    else out.push({ ...plain, end: numeral.end + scale[0].length, value: numeral.value * factor });
  }
  return out;
}
