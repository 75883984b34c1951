import { figuresOf } from '../../language/figures/figures.js';
import { isLatin, twin } from '../../language/matching.js';
import { perReading, type Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';

/** A number that names something: a phone, an account, an order, a tracking number. */
interface Code extends Span {
  /** Letters and digits only, upper case; phones and IBANs as their figures have them. */
  readonly key: string;
}

/** A phone, reference or account number that is said again with other digits. */
export function codeConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  const again = reference !== undefined || now.recalls;
  if (!again && !now.kinds.has('id')) return undefined;
  const mine = codesOf(now);
  const known = before.flatMap((then) => codesOf(then).map((code) => code.key));
  for (const code of mine) {
    if (known.some((key) => isPart(code.key, key)) || isCustomers(code, again ? before : [now, ...before])) continue;
    for (const then of given && reference !== undefined ? [reference] : before.toReversed()) {
      const theirs = codesOf(then);
      const only = given && theirs.length === 1 && mine.length === 1;
      const rival = theirs.find(
        (other) =>
          (code.key.length >= LEAST && isTransposed(code.key, other.key)) ||
          (again && (isSlip(code.key, other.key) || (only && isLike(code.key, other.key)))),
      );
      if (rival === undefined || mine.some((one) => one.key === rival.key)) continue;
      return conflictBetween('code.changed', 'another number than before', now, code, then, rival);
    }
  }
  return undefined;
}

/** The customer named it before the bot named another: there are two of them. */
function isCustomers({ key }: Code, before: readonly Said[]): boolean {
  return before.some(({ asked }) => codesIn(asked).some((code) => isPart(key, code.key)));
}

const codesIn = perReading(findCodes);

function codesOf({ reply }: Said): readonly Code[] {
  return codesIn(reply);
}

// Groups of capitals and digits, parted by single spaces, dashes, slashes or dots.
const WRITTEN = twin(
  /(?<![\p{L}\p{N}])\+?(?:[A-Z]{1,6}[ -]?)?\d[A-Z\d]*(?:[ \-/.]{1,3}(?:[A-Z]{1,6}|[A-Z\d]*\d[A-Z\d]*)(?![\p{L}]))*(?![\p{L}\p{N}])/gu,
);
const LEAST = 5;
/** Where a word before it says that it is one: "Postfach 1120". */
const LEAST_OF_IDS = 4;

/** So many signs may stand before the first digit of one. */
const LEAD = 8;

/** What is written so; the pattern is tried from shortly before a digit on only. */
function writtenIn(text: string): RegExpExecArray[] {
  const pattern = isLatin(text) ? WRITTEN.latin : WRITTEN.any;
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (let at = nextDigit(text, 0); at < text.length; at = nextDigit(text, from)) {
    pattern.lastIndex = Math.max(from, at - LEAD);
    const match = pattern.exec(text);
    if (match === null) break;
    matches.push(match);
    from = pattern.lastIndex;
  }
  return matches;
}

function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function findCodes(reply: Reading): readonly Code[] {
  const figures = figuresOf(reply);
  const named = figures.filter(({ kind }) => kind === 'phone' || kind === 'iban');
  const found: Code[] = named.map(({ start, end, value }) => ({ start, end, key: value }));
  const measured = figures.filter(
    ({ kind }) => kind === 'money' || kind === 'date' || kind === 'time' || kind === 'percent',
  );
  const ids = figures.filter(({ kind }) => kind === 'id');
  for (const match of writtenIn(reply.text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const key = match[0].replace(/[^A-Z\d]/g, '');
    const least = ids.some((figure) => figure.start === span.start && figure.end === span.end) ? LEAST_OF_IDS : LEAST;
    if (key.length < least || (key.match(/\d/g) ?? []).length < 3) continue;
    if ([...named, ...measured].some((figure) => figure.start < span.end && span.start < figure.end)) continue;
    found.push({ ...span, key });
  }
  return found;
}

/** "It ends in 3458": the last digits alone, or a number with its country's code. */
function isPart(key: string, whole: string): boolean {
  return whole.includes(key) || key.includes(whole) || (key.length > 6 && whole.endsWith(key.slice(2)));
}

/** Of one length, and nearly the same signs: two changed places, or one is another. */
function isSlip(a: string, b: string): boolean {
  return a.length === b.length && (differing(a, b) === 1 || isTransposed(a, b));
}

/** The same signs, of which two or three changed places: hardly ever the numbers of two things. */
function isTransposed(a: string, b: string): boolean {
  return a.length === b.length && differing(a, b) <= 3 && a !== b && sorted(a) === sorted(b);
}

function differing(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

function sorted(key: string): string {
  return [...key].sort().join('');
}

/** Built alike: digits where the other has digits. */
function isLike(a: string, b: string): boolean {
  const shape = (key: string) => key.replace(/\d/g, '9').replace(/[A-Z]/g, 'A');
  return a.length === b.length && shape(a) === shape(b);
}
