import { marksAs } from '../../language/claims/marks.js';
import { sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import { personWords } from '../../language/person/person.js';
import type { Reading } from '../../language/reading.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { comparable, fits, same } from './likeness.js';
import { amountOf, isReckoned } from './reckoning.js';
import type { SaidFigure } from './said-figure.js';
import { newWords } from './thread.js';

// A value that is not told but taken as known: "the £95 excess", "mit 6,90 € Versand", "as I said, 14 days", "three at £55
// each". It can only be the one that was told before, whatever the customer has asked meanwhile.

/** A value is taken as known that was told otherwise before. */
export function restatedConflict({ now, before, earlier, agreed, given, today }: Comparison): Conflict | undefined {
  if (agreed || given || marksAs(now.asked, 'requested-change').length > 0) return undefined;
  for (const said of now.figures) {
    if (said.figure.amount === 0 || said.figure.range !== undefined || said.rough) continue;
    if (isNamed(said, now, before, today)) continue;
    if (!isSaidAgain(said, now) && isReckoned(said, now, earlier)) continue;
    for (const then of before.toReversed()) {
      const rival = rivalOf(said, now, then, today);
      if (rival === undefined) continue;
      const what = 'a figure taken as known that was told otherwise';
      return conflictBetween('figure.restated', what, now, said.figure, then, rival.figure);
    }
  }
  return undefined;
}

/** The customer has named it, or an earlier reply has. */
function isNamed(said: SaidFigure, now: Said, before: readonly Said[], today: string | undefined): boolean {
  const asked = [now, ...before].flatMap((one) => figuresOf(one.asked));
  if (asked.some((one) => amountOf(one) !== undefined && amountOf(one) === amountOf(said.figure))) return true;
  return before.some((then) => then.figures.some((one) => same(said, one, today) || same(one, said, today)));
}

/** The figure of the earlier reply in whose place this one stands: the only one of its kind that bears its label. */
function rivalOf(said: SaidFigure, now: Said, then: Said, today: string | undefined): SaidFigure | undefined {
  const alike = then.figures.filter(
    (one) =>
      comparable(said, one, undefined) &&
      one.figure.range === undefined &&
      one.figure.amount !== 0 &&
      !one.rough &&
      (one.limit === said.limit || one.figure.kind === 'duration') &&
      fits(said, one),
  );
  const [rival] = alike;
  if (
    rival === undefined ||
    alike.some((one) => !same(one, rival, today)) ||
    (!isSaidAgain(said, now) && follows(said, rival, then))
  )
    return undefined;
  const fresh = newWords(now, then);
  if (then.turn === now.turn - 1 && fresh.length === 0 && isUnitPrice(said, rival, now)) return rival;
  const about: readonly TopicWord[] = [...rival.own, ...then.askedWords];
  if (isSaidAgain(said, now) && sharedStems(said.own, rival.own).length > 0) return rival;
  if (
    (isBare(said, now) || isShared(said, now)) &&
    isOnly(rival, then) &&
    sharedStems(fresh, clauseWords(said, now)).length === 0
  )
    return rival;
  const label = labelOf(said, now);
  if (label === undefined || sharedStems(label, about).length === 0) return undefined;
  return sharedStems(fresh, label).length > 0 || hasOtherLabel(label, about) ? undefined : rival;
}

/** "The engineer takes the 98 pounds before he leaves": a definite amount that no thing stands behind. */
function isBare({ figure }: SaidFigure, now: Said): boolean {
  const { reply, words } = now;
  // "The full ten days", "der vereinbarten zwei Monate": a length of time alone has many things that it can be of.
  const known =
    figure.kind === 'duration' && KNOWN.test(reply.folded.slice(Math.max(0, figure.start - BEFORE), figure.start));
  if (!DEFINITE.has(figure.kind) && !isCount(figure) && !known) return false;
  if (!isDefinite(figure, now)) return false;
  const next = words.find(({ start }) => start >= figure.end);
  return next === undefined || next.start - figure.end > 2 || next.generic || !isNoun(figure, next, reply);
}

/** "The", "those" stands before the figure. */
export function isDefinite({ start }: Figure, { reply }: Said): boolean {
  return definite(reply.language).test(reply.folded.slice(Math.max(0, start - BEFORE), start));
}

/** A noun stands right behind the figure: in German one with a capital, in English none behind `euros`. */
function isNoun({ start, end }: Figure, next: TopicWord, { text, language }: Reading): boolean {
  if (personWords(language).nounsAreCapital) return /\p{Lu}/u.test(text[next.start] ?? '');
  return !/\p{L}s$/u.test(text.slice(start, end));
}

/** An adjective stands between the article and the figure. */
const KNOWN = /(?<!\p{L})\p{L}{2,6} \p{L}{4,} $/u;

const DEFINITE: ReadonlySet<string> = new Set(['money', 'percent', 'quantity']);

/** "Your 2,800": points and the like. */
function isCount({ kind, amount = 0, bare }: Figure): boolean {
  return kind === 'number' && bare === true && amount >= 100;
}

const definite = perLanguage(
  (language: Language) => new RegExp(`(?<!\\p{L})(?:${language.claims.definite.join('|')}) ?[€$£]?$`, 'u'),
);

/** The earlier reply tells no other figure of the kind. */
function isOnly(rival: SaidFigure, then: Said): boolean {
  return then.figures.every(({ figure }) => figure.kind !== rival.figure.kind || figure.value === rival.figure.value);
}

function clauseWords({ figure }: SaidFigure, now: Said): readonly TopicWord[] {
  const clause = spanAt(now.clauses, figure.start);
  return clause === undefined ? [] : wordsWithin(now.words, clause);
}

/** A telling word of the label that the earlier exchange does not know: the `express` delivery. */
function hasOtherLabel(label: readonly TopicWord[], about: readonly TopicWord[]): boolean {
  return label.some((word) => sharedStems([word], about).length === 0);
}

/** "You have 60 minutes after all", "du hast ja 60 Minuten": the clause tells what both know. */
function isShared({ figure }: SaidFigure, { reply, clauses }: Said): boolean {
  const clause = spanAt(clauses, figure.start);
  if (clause === undefined || !SHARED.has(figure.kind)) return false;
  return shared(reply.language).test(reply.folded.slice(clause.start, clause.end));
}

const SHARED: ReadonlySet<string> = new Set(['money', 'percent', 'quantity', 'duration']);

const shared = perLanguage(
  (language: Language) => new RegExp(`(?<!\\p{L})(?:${language.claims.shared.join('|')})`, 'u'),
);

/** "As I said, within 14 days." */
function isSaidAgain({ figure }: SaidFigure, now: Said): boolean {
  const sentence = spanAt(now.reply.sentences, figure.start);
  return sentence !== undefined && marksAs(now.reply, 'repeat', sentence).length > 0;
}

/** The words that say what a value taken as known is of. */
function labelOf(said: SaidFigure, now: Said): readonly TopicWord[] | undefined {
  const { reply } = now;
  const { start, end, kind } = said.figure;
  // "The 13:14" names one of several.
  if (kind === 'time' || kind === 'date' || kind === 'number') return undefined;
  if (!presupposing(reply.language).test(reply.folded.slice(Math.max(0, start - BEFORE), start))) return undefined;
  const behind = reply.folded.slice(end, end + BEHIND).search(/[,.;:!?()\n–—]/);
  const stop = behind < 0 ? end + BEHIND : end + behind;
  const near = wordsWithin(now.words, { start: end, end: stop }).filter(isTelling).slice(0, 2);
  return near.length === 0 ? undefined : near;
}

const BEFORE = 32;
/** Characters behind a figure in which its label stands. */
const BEHIND = 26;

const isTelling = ({ generic }: TopicWord) => !generic;

const presupposing = perLanguage(
  (language: Language) => new RegExp(`(?<!\\p{L})(?:${language.claims.presupposing.join('|')}) ?[€$£]?$`, 'u'),
);

/** A multiple of the one told, or what two that were told differ by. */
function follows(said: SaidFigure, rival: SaidFigure, then: Said): boolean {
  const [mine, theirs] = [amountOf(said.figure), amountOf(rival.figure)];
  if (mine === undefined || theirs === undefined || theirs === 0) return false;
  const times = Math.max(mine, theirs) / Math.min(mine, theirs);
  if (Math.abs(times - Math.round(times)) < CENT) return true;
  const told = figuresOf(then.reply).filter(({ kind }) => kind === said.figure.kind || kind === 'number');
  return told.some((one) =>
    told.some((other) => Math.abs((amountOf(one) ?? 0) - (amountOf(other) ?? 0) - mine) < CENT),
  );
}

/** "Three at £55 each come to £165": the factor of a sum is the price that was told, or the sum is of another. */
function isUnitPrice(said: SaidFigure, rival: SaidFigure, now: Said): boolean {
  if (said.figure.kind !== 'money') return false;
  const [price, told] = [amountOf(said.figure), amountOf(rival.figure)];
  if (price === undefined || told === undefined) return false;
  const counts = [...figuresOf(now.asked), ...figuresOf(now.reply)]
    .filter(({ kind }) => kind === 'number' || kind === 'duration')
    .map(({ amount }) => amount ?? 0);
  const factors = [...counts, ...(said.rates.includes('month') && rival.rates.includes('month') ? [12] : [])];
  return now.figures.some(
    ({ figure }) =>
      figure.kind === 'money' &&
      factors.some((factor) => factor > 1 && Math.abs((amountOf(figure) ?? 0) - price * factor) < CENT),
  );
}

const CENT = 0.006;
