import { marksAs } from '../../language/claims/marks.js';
import { sharedStems } from '../../language/claims/topic.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { perLanguage } from '../../language/language.js';
import type { Span } from '../../language/span.js';
import { areSetApart, type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { bringsNews } from './thread.js';

/** "Between 8 and 12": minutes of the day, by every reading of the hours. */
interface Window extends Span {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The time window of one and the same event is another one than before; a narrower one only says more. */
export function windowConflict({ now, before, given }: Comparison): Conflict | undefined {
  const [mine, ...more] = windowsOf(now);
  if (mine === undefined || more.length > 0) return undefined;
  if (!given && ASKS_OTHERWISE.some((kind) => marksAs(now.asked, kind).length > 0)) return undefined;
  for (const then of before.toReversed()) {
    const [theirs, ...others] = windowsOf(then);
    if (theirs === undefined || others.length > 0) continue;
    if (isWithin(mine, theirs) || isWithin(theirs, mine)) return undefined;
    if (!given && !isSameEvent(now, then)) continue;
    return conflictBetween('window.changed', 'another time window than before', now, mine, then, theirs);
  }
  return undefined;
}

const ASKS_OTHERWISE = ['alternative', 'requested-change', 'wish'] as const;

function isSameEvent(now: Said, then: Said): boolean {
  if (areSetApart([...now.askedWords, ...now.words], [...then.askedWords, ...then.words])) return false;
  if (now.recalls) return true;
  if (marksAs(now.asked, 'going-on').some((mark) => mark.start < 4) && bringsNews(now, then)) return false;
  const shared = sharedStems([...now.askedWords, ...now.words], [...then.askedWords, ...then.words]).length;
  return shared > 0 || (now.turn === then.turn + 1 && now.words.every((word) => word.generic));
}

/** Each bound of the one lies in the other, by some reading. */
function isWithin(inner: Window, outer: Window): boolean {
  return outer.from.some((start, index) =>
    inner.from.some((from) => from >= start && inner.to.some((to) => to > from && to <= lastOf(outer, index, start))),
  );
}

function lastOf({ to }: Window, index: number, start: number): number {
  return to.find((one) => one > start) ?? to[index] ?? start;
}

const patterns = perLanguage((language) => {
  const { hourWords } = language.claims;
  return {
    joint: new RegExp(`^\\s*(?:${hourWords.units.join('|')})?\\s*(?:-|–|${hourWords.joints.join('|')})\\s*$`, 'u'),
    opener: new RegExp(`(?:${hourWords.openers.join('|')}) $`, 'u'),
  };
});

const windowsOf = perSaid(readWindows);

/** Opening hours are judged by `hoursConflict`. */
function readWindows(said: Said): readonly Window[] {
  const figures = figuresOf(said.reply);
  if (figures.length < 2 || marksAs(said.reply, 'opening-hours').length > 0) return [];
  const { folded, language } = said.reply;
  const { joint, opener } = patterns(language);
  const windows: Window[] = [];
  for (let at = 0; at + 1 < figures.length; at += 1) {
    const [first, second] = [figures[at], figures[at + 1]] as [Figure, Figure];
    if (!isHour(first) || !isHour(second) || !joint.test(folded.slice(first.end, second.start))) continue;
    const timed = first.kind === 'time' || second.kind === 'time';
    if (!timed && !opener.test(folded.slice(Math.max(0, first.start - 9), first.start))) continue;
    windows.push({ start: first.start, end: second.end, from: minutesOf(first), to: minutesOf(second) });
  }
  return windows;
}

function isHour({ kind, amount }: Figure): boolean {
  return kind === 'time' || (kind === 'number' && amount !== undefined && Number.isInteger(amount) && amount <= 24);
}

function minutesOf({ kind, amount = 0, values }: Figure): number[] {
  if (kind === 'number') return amount <= 12 ? [amount * 60, (amount + 12) * 60] : [amount * 60];
  return values.map((value) => {
    const [hours = 0, minutes = 0] = value.split(':').map(Number);
    return hours * 60 + minutes;
  });
}
