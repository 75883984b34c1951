import type { Figure } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { amountOf } from './reckoning.js';

const calendar = perLanguage(
  (language: Language) => new RegExp(`(?<!\\p{L})(?:${language.claims.calendarDays.join('|')})`, 'u'),
);

/** Ten working days have become ten calendar days, or the other way round: the number is the same, the time is not. */
export function dayKindConflict({ now, before }: Comparison): Conflict | undefined {
  if (!now.kinds.has('duration')) return undefined;
  for (const { figure } of now.figures) {
    const kind = dayKindOf(now, figure);
    if (kind === undefined) continue;
    for (const then of before.toReversed()) {
      const rival = then.figures.find(
        (one) =>
          one.figure.kind === 'duration' &&
          amountOf(one.figure) === amountOf(figure) &&
          isOther(then, one.figure, kind),
      );
      if (rival === undefined || now.figures.some((one) => one.figure.value === rival.figure.value)) continue;
      const what = 'as many days as before, but days of another kind';
      return conflictBetween('days.kind', what, now, figure, then, rival.figure);
    }
  }
  return undefined;
}

function isOther(then: Said, figure: Figure, kind: 'working' | 'calendar'): boolean {
  const other = dayKindOf(then, figure);
  return other !== undefined && other !== kind;
}

/** Working days have a unit of their own; calendar days are called so. */
function dayKindOf({ reply }: Said, { unit, start, end }: Figure): 'working' | 'calendar' | undefined {
  if (unit === 'workdays') return 'working';
  if (unit !== 'days') return undefined;
  return calendar(reply.language).test(reply.folded.slice(start, end + BEHIND)) ? 'calendar' : undefined;
}

/** "Ten days, weekends included". */
const BEHIND = 22;
