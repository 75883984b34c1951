import { around, JOINERS } from './context.js';
import type { Figure } from './figure.js';
import type { Scan } from './scan.js';

const BESIDE = /^ $/;
const COMMA = /^, $/;
/** What may stand behind times that a comma joins: nothing that goes on with the list. */
const ENDS = /^(?:$|[.;:!?)\n])/;
const JOINED = new RegExp(`^ (?:${JOINERS}|${around('shortAnd')}|&) $`);
/** "2 hours 30 minutes break" are two: they are of one thing only where none is named behind them. */
const CLOSES = new RegExp(`^(?:$|[.,;:!?)\\n]| (?:${around('together', 'including')})(?!\\p{L}))`, 'u');
/** "Notice periods are 2 weeks and 3 days" lists two. */
const SEVERAL = new RegExp(`(?<!\\p{L})(?:${around('several')})(?: \\p{L}+){0,2} $`, 'u');
/** They still are one where a word takes them together. */
const TOGETHER = new RegExp(`^ (?:${around('together')})(?!\\p{L})`, 'u');
/** "24 hours, 2 hours and 30 minutes before", "1 to 2 hours 30 minutes": what stands before belongs to it. */
const CONTINUES = new RegExp(`(?:[\\d\\p{L}] ?[-–]|[\\d\\p{L}] (?:${around('goesOn')})|,) ?$`, 'u');

/** `2 hours 30 minutes`, `1 Std. 45 Min.`, `eine Stunde und zehn Minuten`: one duration, told in two units. */
export function compoundDurations(scan: Scan): void {
  const found = scan.figures.filter(({ kind }) => kind === 'duration').sort((a, b) => a.start - b.start);
  for (let index = 0; index + 1 < found.length; index += 1) {
    const [first, second] = [found[index] as Figure, found[index + 1] as Figure];
    const length = lengthTogether(first, second);
    if (length === undefined || !areOne(scan, first, second)) continue;
    const { start, unit = '' } = first;
    const { end } = second;
    const value = `${length} ${unit}`;
    const whole: Figure = { kind: 'duration', start, end, value, values: [value], amount: length, unit };
    scan.taken.fill(1, start, end);
    scan.figures.splice(
      0,
      scan.figures.length,
      ...scan.figures.filter((one) => one !== first && one !== second),
      whole,
    );
    index += 1;
  }
}

function areOne({ folded }: Scan, first: Figure, second: Figure): boolean {
  const between = folded.slice(first.end, second.start);
  const behind = folded.slice(second.end, second.end + 16);
  if (CONTINUES.test(folded.slice(Math.max(0, first.start - 8), first.start)) || !CLOSES.test(behind)) return false;
  if (BESIDE.test(between)) return true;
  const isList = SEVERAL.test(folded.slice(Math.max(0, first.start - 32), first.start)) && first.unit !== 'minutes';
  if (isList && !TOGETHER.test(behind)) return false;
  return JOINED.test(between) || (COMMA.test(between) && (ENDS.test(behind) || TOGETHER.test(behind)));
}

/** In their base unit; undefined where the second is no rest of the first: it is as long as one of its units, or longer. */
function lengthTogether(first: Figure, second: Figure): number | undefined {
  if (first.unit !== second.unit || first.amount === undefined || first.amount < 1) return undefined;
  const [long, short] = [Number.parseFloat(first.value), Number.parseFloat(second.value)];
  return Number.isInteger(first.amount) && short < long / first.amount ? long + short : undefined;
}
