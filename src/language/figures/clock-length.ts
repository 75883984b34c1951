import { twin } from '../matching.js';
import { unitAt } from './amount.js';
import { around } from './context.js';
import { found, type Scan, take } from './scan.js';

/** Lengths written like times (`2:30 Stunden`, `2h 30m`, `takes 2h30`), and hours written like lengths (`um 19h`). */

const COLON = twin(/(?<![\d:.,])(\d{1,2}):([0-5]\d)(?= ?\p{L})/gu);
const LETTERED = twin(/(?<![\d:.,\p{L}])(\d{1,2}) ?h(?:rs?)? ?(?:(\d{1,2}) ?m(?:ins?)?|([0-5]\d))(?![\p{L}\p{N}])/gu);
const HOUR = twin(/(?<![\d:.,])(\d{1,2}) ?h(?![\p{L}\p{N}])/gu);
const LASTING = new RegExp(`(?<!\\p{L})(?:${around('lasting')})(?: \\p{L}+)? $`, 'u');
const AT = new RegExp(`(?<!\\p{L})(?:${around('hourBefore')}) $`, 'u');
const MOVING = new RegExp(`(?<!\\p{L})(?:${around('moving')})`, 'u');
/** Nobody comes earlier than this by an hour without its minutes; `um 2 h` is a length as a rule. */
const EARLIEST = 6;

export function clockLengths(scan: Scan): void {
  const { folded } = scan;
  if (/\d:\d/.test(folded)) for (const match of found(scan, COLON)) colonLength(scan, match);
  if (!/\d ?h/.test(folded)) return;
  for (const match of found(scan, LETTERED))
    if (match[2] !== undefined || isLasting(scan, match.index))
      takeLength(scan, match, match.index + match[0].length, Number(match[2] ?? match[3]));
  for (const match of found(scan, HOUR)) lettersHour(scan, match);
}

function isLasting({ folded }: Scan, start: number): boolean {
  return LASTING.test(folded.slice(Math.max(0, start - 32), start));
}

function takeLength(scan: Scan, match: RegExpExecArray, end: number, minutes: number): void {
  const amount = Number(match[1]) * 60 + minutes;
  const value = `${amount} minutes`;
  take(scan, { kind: 'duration', start: match.index, end, value, values: [value], amount, unit: 'minutes' });
}

/** "14:30 hours" and "14:30 h" are times unless something lasts so long. */
function colonLength(scan: Scan, match: RegExpExecArray): void {
  const end = match.index + match[0].length;
  const unit = unitAt(scan, end);
  if (unit?.meaning.kind !== 'duration' || unit.meaning.factor !== 60) return;
  const maybeTime = unit.word === 'h' || scan.words.lexicon.hourWords.includes(unit.word);
  if (maybeTime && !isLasting(scan, match.index)) return;
  takeLength(scan, match, end + unit.whole.length, Number(match[2]));
}

/** `ab 19 h`; but `um 9 h verlängert`, `ab 12 h Verspätung`. */
function lettersHour(scan: Scan, match: RegExpExecArray): void {
  const { folded, reading } = scan;
  const hour = Number(match[1]);
  const end = match.index + match[0].length;
  if (hour < EARLIEST || hour > 23 || !AT.test(folded.slice(Math.max(0, match.index - 8), match.index))) return;
  if (/^ \p{Lu}/u.test(reading.text.slice(end, end + 2)) || MOVING.test(folded.slice(end, end + 40))) return;
  const value = `${String(hour).padStart(2, '0')}:00`;
  take(scan, { kind: 'time', start: match.index, end, value, values: [value] });
}
