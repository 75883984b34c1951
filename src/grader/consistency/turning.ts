import type { Clause } from '../../language/claims/clause.js';
import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { meets, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { perLanguage } from '../../language/language.js';
import { type Span, spanAt } from '../../language/span.js';
import type { Said } from './ledger.js';
import { amountOf } from './reckoning.js';
import { rolesAsked, rolesOf } from './roles.js';
import type { SaidFigure } from './said-figure.js';
import { bringsValue, goesOnTo } from './thread.js';

// What may turn between two replies without any contradiction. Nothing here counts against `same_as`, or where the
// customer asks for something to be said again.

/**
 * The customer tells, chooses or orders something instead of asking ("June 6", "make it medium", "it already shipped",
 * "we're eight now"): what the bot says next follows from that.
 */
export function isTold(now: Said): boolean {
  const { asked } = now;
  if (asked.text.trim() === '' || now.asks || now.recalls) return false;
  // "We're three now after all" is no dispute.
  const disputed = marksAs(asked, 'dispute').length > 0 && marksAs(asked, 'anew').length === 0;
  return !disputed;
}

/** What the customer tells has a thing or a figure in it; "I'll order it then" and "thanks" have none. */
export function tellsSomething(now: Said): boolean {
  return isTold(now) && (ownWords(now).length > 0 || figuresOf(now.asked).length > 0);
}

/** The customer tells a value that the earlier exchange did not know, or another case ("my wife's, too"). */
export function tellsNews(now: Said, then: Said): boolean {
  return isTold(now) && (bringsValue(now, then) || goesOnTo(now, then));
}

/** The telling words of the question beside those of the order itself. */
function ownWords({ asked, askedTelling }: Said): readonly TopicWord[] {
  const orders = [...marksAs(asked, 'requested-change'), ...marksAs(asked, 'wish')];
  return askedTelling.filter((word) => !orders.some((mark) => mark.start < word.end && word.start < mark.end));
}

/** "Then …", "in that case …": the reply draws a conclusion from what the customer has just said. */
export function isConsequence(now: Said, sentence: Span): boolean {
  return marksAs(now.reply, 'consequence').some(
    (mark) =>
      mark.start < 3 ||
      mark.start - sentence.start < 3 ||
      (mark.start > sentence.start && OPENED.test(now.reply.folded.slice(sentence.start, mark.start))),
  );
}

/** "Good, then": a word and a comma before it. */
const OPENED = /^\p{L}{2,8}, $/u;

/** "Then the junior course fits": another thing, since what was asked about is ruled out. */
export function offersOther(now: Said, found: Span, then: Said): boolean {
  const clause = spanAt(now.clauses, found.start);
  if (clause === undefined || !isConsequence(now, clause.sentence)) return false;
  const known = [now.askedWords, then.askedWords, then.words];
  return wordsWithin(now.words, clause).some((word) => !word.generic && !known.some((words) => meets([word], words)));
}

/** What was expected only may come otherwise. */
export function isForecast(said: Said, sentence: Span): boolean {
  return marksAs(said.reply, 'forecast', sentence).length > 0;
}

/** "It can no longer be cancelled": it was so once. */
export function isLapse(said: Said, sentence: Span): boolean {
  return marksAs(said.reply, 'lapse', sentence).length > 0;
}

/** The figure says in which case something holds ("up to 2 kg", "from an amount of 100"), not what it is. */
export function isCondition(said: Said, figure: Figure): boolean {
  const { folded } = said.reply;
  for (const kind of LIMITING)
    for (const mark of marksAs(said.reply, kind)) {
      if (mark.end > figure.start || figure.start - mark.end > 40) continue;
      if (isLinked(said, mark.end, figure.start)) return true;
    }
  return BEHIND.some((kind) =>
    marksAs(said.reply, kind).some(
      (mark) =>
        mark.start >= figure.end && !/[,.;]/.test(folded.slice(figure.end, mark.start)) && mark.start - figure.end < 8,
    ),
  );
}

const LIMITING: readonly MarkKind[] = ['limit', 'maximum', 'minimum'];
const BEHIND: readonly MarkKind[] = ['maximum-behind', 'minimum-behind'];

/** Nothing but "an amount of" stands between a limit and its figure. */
export function isLinked(said: Said, from: number, to: number): boolean {
  return links(said.reply.language).test(said.reply.folded.slice(from, to));
}

const links = perLanguage(
  (language) => new RegExp(`^[\\s€$£]*(?:(?:${language.claims.instances.replaceAll(' ', '|')})[\\s€$£]+)*$`, 'u'),
);

/** Why two figures of one kind need not be the same: the customer has said something new, or they are said otherwise. */
export function mayDiffer(said: SaidFigure, rival: SaidFigure, now: Said, then: Said): boolean {
  const { kind } = said.figure;
  const [mine, theirs] = [sentenceOf(now, said.figure), sentenceOf(then, rival.figure)];
  const timed = kind === 'time' || kind === 'date' || kind === 'duration';
  if (timed && (isForecast(now, mine) || isForecast(then, theirs))) return true;
  // Whether an hour that the customer names is within other hours is judged by `hoursConflict`.
  if (kind === 'time' && figuresOf(now.asked).some((one) => one.kind === 'time')) return true;
  if (isOfAnotherRate(said, rival) || asksForOther(rival, now, then)) return true;
  if (now.recalls) return false;
  // What the customer tells is no reason for another limit, or for another rule.
  const ruled = (said.limit && rival.limit) || said.usual;
  if (!ruled && (tellsSomething(now) || isConsequence(now, mine))) return true;
  const bounds = [isCondition(now, said.figure), isCondition(then, rival.figure)];
  if (bounds[0] !== bounds[1] || (bounds[0] && (kind === 'quantity' || kind === 'number'))) return true;
  if ((kind === 'money' || kind === 'quantity') && said.total !== rival.total && !said.operand) return true;
  // "1. Klasse?", "for three?": a number that the customer names tells which case is meant.
  if (
    kind === 'number' &&
    !ruled &&
    (isOrdinal(now, said.figure, mine) || figuresOf(now.asked).some((one) => one.kind === kind))
  )
    return true;
  if (hasOtherQuantity(now, mine, then, theirs)) return true;
  return timed && (said.figure.range === undefined) !== (rival.figure.range === undefined);
}

/** "And the deadline is?", where the earlier day was one of delivery. */
function asksForOther({ figure }: SaidFigure, now: Said, then: Said): boolean {
  if (figure.kind !== 'date' || marksAs(now.asked, 'recall').length > 0) return false;
  const [asked, told] = [rolesAsked(now), rolesOf(then, figure)];
  return asked.size > 0 && told.size > 0 && ![...asked].some((role) => told.has(role));
}

/** "142.80 for the year", where 11.90 a month were told. */
function isOfAnotherRate(said: SaidFigure, rival: SaidFigure): boolean {
  const [x, y] = [amountOf(said.figure), amountOf(rival.figure)];
  if (said.figure.kind !== 'money' || x === undefined || y === undefined || y === 0) return false;
  return [12, 52, 365].some((times) => Math.abs(x - y * times) < 0.005 || Math.abs(y - x * times) < 0.005);
}

/** "In der 1. Klasse": the number names one of several. */
function isOrdinal(said: Said, { end }: Figure, sentence: Span): boolean {
  const { folded, language } = said.reply;
  return language.grammar.ordinalStop && end + 2 < sentence.end && /^\. \p{L}/u.test(folded.slice(end, end + 3));
}

/** "With 256 GB it's £33", where 128 GB were spoken of. */
function hasOtherQuantity(now: Said, mine: Span, then: Said, theirs: Span): boolean {
  const [here, there] = [quantitiesIn(now, mine), quantitiesIn(then, theirs)];
  return here.length > 0 && there.length > 0 && !here.some((one) => there.some((other) => sameFigure(one, other)));
}

function quantitiesIn(said: Said, sentence: Span): readonly Figure[] {
  const own = figuresOf(said.reply).filter(
    (one) => one.kind === 'quantity' && one.start >= sentence.start && one.end <= sentence.end,
  );
  return own.length > 0 ? own : figuresOf(said.asked).filter((one) => one.kind === 'quantity');
}

function sentenceOf(said: Said, { start }: Span): Span {
  const clause = said.clauses.find((one: Clause) => one.start <= start && start < one.end);
  return clause?.sentence ?? { start: 0, end: said.reply.text.length };
}

/** "It rises by £3": how much it changes, not what it is. */
export function isDifference({ figure, language }: SaidFigure, now: Said): boolean {
  if (figure.kind === 'time' || figure.kind === 'date') return false;
  const { folded } = now.reply;
  if (folded.endsWith(` ${language.claims.by} `, figure.start) || folded.endsWith(' adds ', figure.start)) return true;
  const behind = folded.slice(figure.end, figure.end + 14);
  return language.claims.differences.some((word) => behind.startsWith(` ${word}`));
}

/** "Four months left", "1.60 short of it": what is left of something told before, or lacks to it. */
export function isRest({ figure }: SaidFigure, now: Said): boolean {
  const clause = spanAt(now.clauses, figure.start);
  const told = figuresOf(now.asked).length > 0 || (figure.kind === 'duration' && isTold(now));
  return clause !== undefined && told && marksAs(now.reply, 'lacks', clause).length > 0;
}

/** "From 1 April it'll be 30.1p": what is told for later is no other value for now. */
export function isFromLater({ figure }: SaidFigure, now: Said): boolean {
  if (figure.kind === 'date' || figure.kind === 'time' || now.recalls) return false;
  const clause = spanAt(now.clauses, figure.start);
  if (clause === undefined) return false;
  return figuresOf(now.reply).some(
    (one) =>
      one.kind === 'date' &&
      one.start >= clause.sentence.start &&
      one.end <= figure.start &&
      marksAs(now.reply, 'starting').some((mark) => mark.end <= one.start && one.start - mark.end < 5),
  );
}

/** "Your new total is", "it's now": the state has changed, and the reply says so. */
export function isToldAnew({ figure }: SaidFigure, now: Said): boolean {
  const clause = spanAt(now.clauses, figure.start);
  return (
    clause !== undefined &&
    marksAs(now.reply, 'anew', clause.sentence).length > 0 &&
    marksAs(now.asked, 'dispute').length === 0
  );
}
