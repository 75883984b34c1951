import { type Figure, figuresOf } from '../figures/figures.js';
import { fold } from '../fold.js';
import type { Reading } from '../reading.js';
import { overlaps, type Span } from '../span.js';
import { cutsAddress } from './address-edge.js';

/** Nobody says one thing more often in a reply; keeps hostile texts cheap. */
export const MOST_MENTIONS = 40;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What makes the digits behind it part of another number. */
const NUMBER_BEFORE = /(?:\d[.,:'’/ -]|[-–+±])$/u;

/** A fact with a number letter by letter, as a whole: whatever else `Hafenstr. 3` or `4K` may be read as. */
export function literally(reading: Reading, text: string, figures: readonly Figure[]): Span[] {
  const { folded } = reading;
  const plain = fold(text).trim();
  if (figures.length === 0 || !/\p{L}/u.test(plain)) return [];
  // "3 to 5 days" does not say "5 days".
  const said = figuresOf(reading);
  const ends = said.filter(({ range }) => range !== undefined);
  const address = figures.some(({ kind }) => kind === 'email' || kind === 'url');
  // "2 years and 6 months" says neither.
  const lengths = figures.some(({ kind }) => kind === 'duration') ? said.filter(({ kind }) => kind === 'duration') : [];
  const isPart = (span: Span) =>
    lengths.some((one) => overlaps(one, span) && (one.start < span.start || one.end > span.end + 1));
  const found: Span[] = [];
  for (let at = folded.indexOf(plain); at !== -1 && found.length < MOST_MENTIONS; at = folded.indexOf(plain, at + 1)) {
    const span = { start: at, end: at + plain.length };
    const cut = LETTER_OR_DIGIT.test((folded[at - 1] ?? ' ') + (folded[span.end] ?? ' '));
    // "49.99 EUR" does not say "99 EUR".
    const within = /^\d/.test(plain) && NUMBER_BEFORE.test(folded.slice(Math.max(0, at - 2), at));
    if (address && cutsAddress(folded, span)) continue;
    if (!cut && !within && !isPart(span) && !ends.some((one) => overlaps(one, span))) found.push(span);
  }
  return found;
}
