import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { meets, wordsWithin } from '../../language/claims/topic.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { pairTags } from '../../language/pair-tags.js';
import { type Span, spanAt } from '../../language/span.js';
import { agreementOf } from './agreement.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { comparable, isMonth, same } from './likeness.js';
import { type Moment, momentsIn } from './moments.js';
import { amountOf, isReckoned } from './reckoning.js';
import type { SaidFigure } from './said-figure.js';
import { isNewThing } from './thread.js';
import { isConsequence, isDifference, isRest } from './turning.js';

// The customer holds a value of their own against the one that was told: "mine is 9 kg", "it's half past eight now". The
// reply judges it by another value than the one told, and the judgement comes out the other way round for that reason:
// the customer's value lies between the two. Or the customer says the told value again, and the yes goes with another.

/** The reply judges the customer's value by another bound than the one that was told. */
export function heldAgainstConflict({ now, before, agreed, given, today }: Comparison): Conflict | undefined {
  if (agreed || given || NOT_THEN.some((kind) => marksAs(now.asked, kind).length > 0)) return undefined;
  const asked = momentsIn(now.asked);
  if (asked.length === 0 || asked.length > MOST) return undefined;
  for (const said of now.figures) {
    if (said.figure.amount === 0 || asked.some((one) => isSame(one, said.figure))) continue;
    if (isDifference(said, now) || isRest(said, now) || !isJudged(now, said.figure)) continue;
    for (const then of before.slice(-REACH).toReversed()) {
      const rival = toldIn(then, said, now, today);
      if (rival === undefined || isScale(now, said, then, rival) || hasOtherCase(now, said.figure, then)) continue;
      if (!asked.some((one) => liesBetween(one, said.figure, rival.figure))) continue;
      if (isNewThing(now, then, sentenceWords(now, said.figure)) || givesTogether(asked, rival.figure, said.figure))
        continue;
      const what = 'judges by another bound than the one that was told';
      return conflictBetween('bound.changed', what, now, said.figure, then, rival.figure);
    }
  }
  return undefined;
}

/** So many exchanges back a value is held against what was told. */
const REACH = 4;
/** With more values than these nobody can tell which is meant. */
const MOST = 2;

const NOT_THEN: readonly MarkKind[] = ['alternative', 'requested-change', 'going-on'];

/** The customer says the told value again, and the yes to it goes with another one: "30 days?" – "Exactly, 14." */
export function confirmedConflict({ now, before, earlier, agreed, given, today }: Comparison): Conflict | undefined {
  const asked = figuresOf(now.asked);
  if (agreed || given || asked.length === 0 || asked.length > MOST) return undefined;
  const yes = agreementOf(now);
  const [first] = now.reply.sentences;
  if (yes === undefined || first === undefined || marksAs(now.reply, 'addition', first).length > 0) return undefined;
  for (const said of now.figures.filter(({ figure }) => isWithin(figure, first) && figure.amount !== 0)) {
    for (const then of before.slice(-REACH).toReversed()) {
      const rival = toldIn(then, said, now, today);
      if (rival === undefined || asked.some((one) => isSame(one, said.figure)) || hasPrice(now, said.figure)) continue;
      if (!asked.some((one) => isRepeated(one, rival)) || isReckoned(said, now, earlier)) continue;
      const what = 'says yes to what was told before, and gives another value for it';
      return conflictBetween('figure.confirmed', what, now, said.figure, then, rival.figure);
    }
  }
  return undefined;
}

/** "So a month?", where 30 days were told. */
function isRepeated(one: Figure, { figure }: SaidFigure): boolean {
  if (sameFigure(one, figure) || (one.kind === 'number' && amountOf(one) === amountOf(figure))) return true;
  return one.kind === 'duration' && figure.kind === 'duration' && isMonth(one, figure);
}

/** A clause of its own before the figure says yes or no, or tells good or bad news; what follows gives the reason. */
function isJudged(now: Said, { start }: Figure): boolean {
  const [first] = now.clauses;
  const own = spanAt(now.clauses, start);
  if (first === undefined || own === undefined) return false;
  // "Then the XL is for you" offers another one; "then it goes back, we only keep it for 3 days" gives the reason.
  if (isConsequence(now, first.sentence)) {
    if (own === first || !isOnly(now, { start: own.start, end: start })) return false;
  }
  // "You could …, there it is more" makes an offer.
  if (own === first || (first.polarity === 1 && isOffer(now, first))) return false;
  return pairTags(now.reply).opener !== 0 || VERDICTS.some((kind) => marksAs(now.reply, kind, first).length > 0);
}

/** "You could deposit it at a branch": a permission with a deed behind it. */
function isOffer({ reply }: Said, first: Span): boolean {
  return marksAs(reply, 'grant').some(({ start, end }) => start < 3 && first.end - end > DEED);
}

/** So many letters behind a permission name a deed. */
const DEED = 8;

/** "Only 3 days", "erst am 15.": no other than that. */
function isOnly({ reply }: Said, area: Span): boolean {
  if (marksAs(reply, 'exclusive', area).length > 0) return true;
  const most = marksAs(reply, 'maximum', area);
  return marksAs(reply, 'exception', area).some((mark) => !most.some(({ start }) => start === mark.start));
}

const VERDICTS: readonly MarkKind[] = [
  'yes',
  'no',
  'regret',
  'good',
  'bad',
  'denial',
  'harmless',
  'agreement',
  'burden',
];

/** The only value of its kind that the earlier reply told, and that this one does not say again. */
function toldIn(then: Said, said: SaidFigure, now: Said, today: string | undefined): SaidFigure | undefined {
  const alike = then.figures.filter(({ figure }) => isAlike(figure, said.figure) && figure.amount !== 0);
  const [rival] = alike;
  if (rival === undefined || alike.some((one) => !same(one, rival, today))) return undefined;
  if (said.figure.kind === 'number' && !comparable(said, rival, undefined) && !isLarge(said, rival)) return undefined;
  // One departure and the next are no bounds.
  if (TIMED.has(said.figure.kind) && !(isEnd(now, said.figure) && isEnd(then, rival.figure))) return undefined;
  if (said.figure.range !== undefined || rival.figure.range !== undefined || same(said, rival, today)) return undefined;
  if (now.figures.some((one) => one !== said && isAlike(one.figure, rival.figure) && same(one, rival, today)))
    return undefined;
  return rival;
}

/** Points and the like need no noun to be of one kind. */
function isLarge(a: SaidFigure, b: SaidFigure): boolean {
  return [a, b].every(({ figure }) => (figure.amount ?? 0) >= 1000 && !/^(?:19|20)\d\d$/.test(figure.value));
}

const TIMED: ReadonlySet<string> = new Set(['time', 'date']);
const ENDS: readonly MarkKind[] = ['until', 'limit', 'maximum', 'minimum', 'starting', 'exception'];

/** Something ends or begins then. */
function isEnd({ reply }: Said, { start }: Figure): boolean {
  const sentence = spanAt(reply.sentences, start);
  if (sentence === undefined || marksAs(reply, 'stage', sentence).length > 0) return true;
  return ENDS.some((kind) => marksAs(reply, kind).some((mark) => mark.end <= start && start - mark.end < NEAR));
}

const NEAR = 6;

function isAlike(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money') return a.unit === b.unit || a.unit === '?' || b.unit === '?';
  return a.kind === 'time' || a.kind === 'date' || a.unit === b.unit || unitOf(a) === unitOf(b);
}

/** `months` of `24 months`: durations are written in many units, and read in one. */
function unitOf({ kind, value, unit }: Figure): string | undefined {
  return kind === 'duration' ? value.split(' ')[1] : unit;
}

function isSame(a: Figure, b: Figure): boolean {
  return sameFigure(a, b) || (amountOf(a) !== undefined && amountOf(a) === amountOf(b) && a.kind === 'number');
}

/** Whether a value of the customer's is let in by the one bound and not by the other. */
function liesBetween(value: Moment, a: Figure, b: Figure): boolean {
  if (value.kind !== a.kind && value.kind !== 'number' && !/^\d+$/.test(value.value)) return false;
  if (value.kind === a.kind && !isAlike(value, a)) return false;
  for (const [x, y, z] of placesOf(value, a, b)) {
    if (x > Math.min(y, z) && x < Math.max(y, z)) return true;
    if (x === Math.max(y, z) && y !== z) return true;
  }
  return false;
}

/** A sum, a difference or a multiple of what was told and the customer's own. */
function givesTogether(asked: readonly Figure[], told: Figure, said: Figure): boolean {
  return [amountOf, ({ amount }: Figure) => amount].some((read) => {
    const [u, w] = [read(told) ?? Number.NaN, read(said) ?? Number.NaN];
    return asked.some((one) => {
      const v = read(one) ?? Number.NaN;
      return [Math.abs(v - u), v + u, v * u].some((value) => Math.abs(value - w) < CENT);
    });
  });
}

const CENT = 0.006;

/** The three on one scale: minutes of the day, days of the year, or amounts. */
function placesOf(value: Moment, a: Figure, b: Figure): readonly (readonly [number, number, number])[] {
  if (a.kind === 'time') return timesOf(value, a, b);
  if (a.kind === 'date') return scaled([value, a, b].map(dayOf));
  // "Mine is 150", where 100 ml were told: in the unit as it was written.
  if (value.kind !== a.kind) return ratioOf(a) === ratioOf(b) ? scaled([value, a, b].map(({ amount }) => amount)) : [];
  return scaled([value, a, b].map(amountOf));
}

function scaled([x, y, z]: readonly (number | undefined)[]): readonly (readonly [number, number, number])[] {
  return x === undefined || y === undefined || z === undefined ? [] : [[x, y, z]];
}

function ratioOf(figure: Figure): string {
  return ((amountOf(figure) ?? 0) / (figure.amount ?? 1)).toPrecision(6);
}

/** An hour without its half of the day is read as the one that the others are of. */
function timesOf(value: Moment, a: Figure, b: Figure): readonly (readonly [number, number, number])[] {
  if (value.kind !== 'time') return [];
  const [y, z] = [minutesOf(a.value), minutesOf(b.value)];
  return value.values.map((one) => [minutesOf(one), y, z] as const).slice(-1);
}

function minutesOf(value: string): number {
  const [hours = 0, minutes = 0] = value.split(':').map(Number);
  return hours * 60 + minutes;
}

function dayOf(figure: Figure): number | undefined {
  const [, month, day] = /-(\d\d)-(\d\d)$/.exec(figure.value) ?? [];
  return month === undefined || day === undefined ? undefined : Number(month) * 31 + Number(day);
}

/** "Up to 5 kg it's £6, up to 10 kg £9": steps of a scale, each with a price or share of its own. */
function isScale(now: Said, said: SaidFigure, then: Said, rival: SaidFigure): boolean {
  return hasPrice(now, said.figure) || hasPrice(then, rival.figure);
}

function hasPrice(one: Said, figure: Figure): boolean {
  if (figure.kind === 'money') return false;
  const sentence = spanAt(one.reply.sentences, figure.start);
  if (sentence === undefined) return true;
  const priced = figuresOf(one.reply).some(
    ({ kind, start, end }) =>
      (kind === 'money' || kind === 'percent') && isWithin({ start, end }, sentence) && kind !== figure.kind,
  );
  return priced || marksAs(one.reply, 'share', sentence).length > 0;
}

/** "With express …", "but you can still exchange it …": the sentence is of another case. */
function hasOtherCase(now: Said, figure: Figure, then: Said): boolean {
  const sentence = spanAt(now.clauses, figure.start)?.sentence;
  if (sentence === undefined) return true;
  if (namesCase(now, then, { start: sentence.start, end: figure.start })) return true;
  return OTHERWISE.some((kind) => marksAs(now.reply, kind, sentence).some((mark) => mark.start < figure.start));
}

/** A telling word behind a narrowing preposition, which nobody has said before: `with express`. */
function namesCase(now: Said, then: Said, area: Span): boolean {
  const { folded, language } = now.reply;
  return wordsWithin(now.words, area).some((word) => {
    const [, before = ''] = /(\p{L}+) $/u.exec(folded.slice(Math.max(0, word.start - 12), word.start)) ?? [];
    if (word.generic || !language.claims.narrowing.includes(before)) return false;
    return ![now.askedWords, then.askedWords, then.words].some((words) => meets([word], words));
  });
}

const OTHERWISE: readonly MarkKind[] = ['alternative', 'anew', 'lacking'];

function sentenceWords(now: Said, figure: Span) {
  const sentence = spanAt(now.clauses, figure.start)?.sentence;
  return sentence === undefined ? [] : wordsWithin(now.words, sentence);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
