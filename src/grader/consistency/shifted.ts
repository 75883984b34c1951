import { marksAs } from '../../language/claims/marks.js';
import { meets, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { comparable, fits, same } from './likeness.js';
import { isReckoned, isSumOfTold } from './reckoning.js';
import { rolesAsked, rolesOf } from './roles.js';
import type { SaidFigure } from './said-figure.js';
import { hasNewFigure, isNewThing, newWords } from './thread.js';
import { isCondition, isConsequence, isDifference, isForecast, isRest, isToldAnew } from './turning.js';

/** Kinds of which a reply that has but one tells what was asked for. */
const TOLD: ReadonlySet<string> = new Set(['money', 'duration', 'percent', 'quantity', 'time', 'date']);

/**
 * The conversation stays with what was asked before, and the figure that was told then has become another one: "When is
 * it due? – On 3 May, £86." – "Will do." – "Thanks. £96 will leave your account on 3 May."
 */
export function shiftedConflict({ now, earlier, agreed, given, today }: Comparison): Conflict | undefined {
  if (agreed || given) return undefined;
  const then = earlier.at(-1);
  if (then === undefined || mayMean(now, then)) return undefined;
  const told = earlier.flatMap((one) => [...figuresOf(one.asked), ...figuresOf(one.reply)]);
  for (const kind of now.kinds) {
    if (!TOLD.has(kind)) continue;
    const rival = onlyOne(then, kind);
    const own = rival === undefined ? undefined : onlyOne(now, kind, rival.figure.unit);
    if (own === undefined || rival === undefined) continue;
    if (told.some((one) => sameFigure(one, own.figure, today))) continue;
    if (!comparable(own, rival, undefined) || same(own, rival, today) || same(rival, own, today)) continue;
    if (isExcused(own, rival, now, then) || isReckoned(own, now, earlier) || isSumOfTold(own, earlier)) continue;
    if (!sharesRole(own, rival, now, then)) continue;
    const what = 'another figure than the one that was told for it';
    return conflictBetween('figure.shifted', what, now, own.figure, then, rival.figure);
  }
  return undefined;
}

/** The figure of a kind, if a reply tells but one. */
function onlyOne(said: Said, kind: string, unit?: string): SaidFigure | undefined {
  const [first, ...more] = said.figures.filter(
    ({ figure }) => figure.kind === kind && (kind !== 'quantity' || unit === undefined || figure.unit === unit),
  );
  return first !== undefined && more.every((one) => one.figure.value === first.figure.value) ? first : undefined;
}

/** The words beside both say that they are of one kind; where those of the later one say nothing, they are none of another thing either. */
function sharesRole(own: SaidFigure, rival: SaidFigure, now: Said, then: Said): boolean {
  const here = rolesOf(now, own.figure);
  if (here.size === 0) return own.own.every((word) => word.generic || isKnown(word, now, then));
  const there = [...rolesOf(then, rival.figure), ...(isOpen(then) ? rolesAsked(then) : [])];
  return there.some((role) => here.has(role));
}

function isKnown(word: TopicWord, now: Said, then: Said): boolean {
  return meets([word], then.words) || meets([word], then.askedWords) || meets([word], now.askedWords);
}

function isOpen({ asked }: Said): boolean {
  return marksAs(asked, 'open-question').length > 0;
}

/** The customer goes on to something else, names other terms, or has something changed. */
function mayMean(now: Said, then: Said): boolean {
  if (hasNewFigure(now, then)) return true;
  const { asked } = now;
  const orders = [...marksAs(asked, 'requested-change'), ...marksAs(asked, 'wish')];
  const fresh = newWords(now, then).filter(
    (word) => !orders.some((mark) => mark.start < word.end && word.start < mark.end),
  );
  if (marksAs(asked, 'requested-change').length > 0 && fresh.length > 1) return true;
  if (OTHER_CASES.some((kind) => marksAs(asked, kind).length > 0)) return true;
  if (marksAs(asked, 'dispute').length > 0) return false;
  // "Braked?", "with brakes?": nothing but another case.
  if (fresh.length > 0 && now.askedTelling.length === fresh.length && asked.folded.length < SHORT) return true;
  if (marksAs(asked, 'alternative').length > 0) return true;
  if (marksAs(asked, 'going-on').some((mark) => mark.start < 4)) return true;
  if (isOpen(now) && !now.recalls && now.askedTelling.length === fresh.length) return true;
  return isOpen(now) && rolesAsked(now).size > 0 && fresh.length > 0;
}

/** So short a question has nothing but its case. */
const SHORT = 16;

/** "If I went in July", "without a term". */
const OTHER_CASES = ['hypothesis', 'lacking'] as const;

function isExcused(own: SaidFigure, rival: SaidFigure, now: Said, then: Said): boolean {
  const { kind } = own.figure;
  if (!fits(own, rival) || own.rough || own.figure.range !== rival.figure.range) return true;
  if (isDifference(rival, then) || isToldAnew(own, now) || isDifference(own, now) || isRest(own, now)) return true;
  if (kind !== 'money' && isCondition(now, own.figure) !== isCondition(then, rival.figure)) return true;
  const sentence = sentenceOf(now, own);
  if (isForecast(now, sentence) || isForecast(then, sentenceOf(then, rival))) return true;
  if (isConsequence(now, sentence) && own.figure.amount === 0) return true;
  // What nothing is charged for says nothing of what all comes to.
  if (rival.figure.amount === 0 && marksAs(now.asked, 'total').length > 0) return true;
  if (isNewThing(now, then, wordsWithin(now.words, sentence))) return true;
  // What costs nothing is named.
  if (own.figure.amount === 0 && !meets(telling(own.own), [...then.words, ...then.askedWords])) return true;
  if (own.total !== rival.total && !own.operand) return true;
  if ((kind === 'time' || kind === 'date') && own.limit !== rival.limit) return true;
  return figuresOf(then.asked).some((one) => one.kind === rival.figure.kind);
}

function telling(words: readonly TopicWord[]): readonly TopicWord[] {
  return words.filter((word) => !word.generic);
}

function sentenceOf(said: Said, { figure }: SaidFigure): Span {
  const clause = spanAt(said.clauses, figure.start);
  return clause?.sentence ?? { start: 0, end: said.reply.text.length };
}
