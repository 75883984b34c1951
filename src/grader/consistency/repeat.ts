import type { Clause } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import { sameStem, sharedStems, type TopicWord } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { perLanguage } from '../../language/language.js';
import { small } from '../../language/small-words.js';
import { quote, type Span } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { amountOf, isReckoned } from './reckoning.js';
import { idsIn, type SaidFigure } from './said-figure.js';

// What only holds where one question is asked twice (`same_as`): then every fact must come back, in whatever words.

/** The first fact of the reference that this reply gives otherwise. */
export function repeatConflict(comparison: Comparison): Conflict | undefined {
  const { now, reference, given } = comparison;
  if (reference === undefined || !given) return undefined;
  return (
    countConflict(comparison, reference) ??
    fractionConflict(now, reference) ??
    placeConflict(now, reference) ??
    deniedConflict(now, reference) ??
    extentConflict(now, reference) ??
    reasonConflict(now, reference)
  );
}

/** A count that the reference does not have, where one that it has is gone: "three payslips" became "two". */
function countConflict(comparison: Comparison, then: Said): Conflict | undefined {
  const { now, earlier } = comparison;
  const [mine, theirs] = [countsOf(now), countsOf(then)];
  const has = (list: readonly SaidFigure[], one: SaidFigure) =>
    list.some((other) => other.figure.values.some((value) => one.figure.values.includes(value)));
  const fresh = mine.find((one) => !has(theirs, one) && !isReckoned(one, now, earlier) && !isEchoed(now, one));
  const gone = theirs.find((one) => !has(mine, one) && !isEchoed(now, one));
  if (fresh === undefined || gone === undefined) return undefined;
  // Where other figures hold the facts, the numbers beside them are but counts of something else.
  const rest = now.figures.filter(
    (one) =>
      one.figure.kind !== 'number' && then.figures.some((other) => amountOf(other.figure) === amountOf(one.figure)),
  );
  if (rest.length > 0 && (fresh.noun === '' || !sameStem(fresh.noun, gone.noun))) return undefined;
  return conflictBetween('count.changed', 'another count than before', now, fresh.figure, then, gone.figure);
}

function countsOf(said: Said): SaidFigure[] {
  return said.figures.filter(
    ({ figure }) => figure.kind === 'number' && (figure.amount ?? 0) < 1000 && !isListed(said, figure),
  );
}

/** "1. Passport": a number at the beginning of a line. */
function isListed({ reply }: Said, figure: Span): boolean {
  const before = reply.text[figure.start - 1];
  return (before === undefined || before === '\n') && /^[.)]/.test(reply.text.slice(figure.end, figure.end + 1));
}

function isEchoed(now: Said, { figure }: SaidFigure): boolean {
  return figuresOf(now.asked).some((one) => amountOf(one) === amountOf(figure));
}

/** "75 %" became "a quarter", "the whole fare" became "half of it". */
function fractionConflict(now: Said, then: Said): Conflict | undefined {
  const [mine, theirs] = [sharesOf(now), sharesOf(then)];
  const [fresh, known] = [mine[0], theirs[0]];
  if (fresh === undefined || known === undefined || (fresh.exact && known.exact)) return undefined;
  // "We pay 80 %" leaves a fifth.
  const close = (a: Share, b: Share) =>
    Math.abs(a.percent - b.percent) < 1.5 || Math.abs(a.percent + b.percent - 100) < 0.5;
  if (mine.some((one) => theirs.some((other) => close(one, other) || one.rest !== other.rest))) return undefined;
  return conflictBetween('share.changed', 'another share than before', now, fresh, then, known);
}

interface Share extends Span {
  readonly percent: number;
  readonly exact: boolean;
  /** What is left over: "the remaining quarter". */
  readonly rest: boolean;
}

function sharesOf(said: Said): Share[] {
  const rests = marksAs(said.reply, 'rest');
  const isRest = (span: Span) => rests.some((mark) => mark.end <= span.start && span.start - mark.end < 4);
  const worded = marksAs(said.reply, 'share').map((mark) => ({
    start: mark.start,
    end: mark.end,
    percent: Number(mark.of),
    exact: false,
    rest: isRest(mark),
  }));
  const written = figuresOf(said.reply)
    .filter((figure) => figure.kind === 'percent')
    .map((figure) => ({
      start: figure.start,
      end: figure.end,
      percent: amountOf(figure) ?? 0,
      exact: true,
      rest: isRest(figure),
    }));
  return [...worded, ...written];
}

/** Another town, station or person stands where one was named. */
function placeConflict(now: Said, then: Said): Conflict | undefined {
  const [mine, theirs] = [namesIn(now), namesIn(then)];
  const known = (name: TopicWord, others: readonly TopicWord[]) =>
    others.some((other) => sameStem(name.stem, other.stem));
  const fresh = mine.find(
    (name) => !known(name, then.words) && !known(name, then.askedWords) && !known(name, now.askedWords),
  );
  const gone = theirs.find((name) => !known(name, now.words) && !known(name, now.askedWords));
  if (fresh === undefined || gone === undefined || mine.some((name) => known(name, theirs))) return undefined;
  return conflictBetween('name.changed', 'another name than before', now, fresh, then, gone);
}

/**
 * Capitalised words inside a sentence where common nouns are small; else capitalised words right behind a preposition,
 * without an article: "über Kassel".
 */
const PLACE = new RegExp(String.raw`(?<!\p{L})(?:${small('placeAhead')}) $`, 'u');

function namesIn(said: Said): TopicWord[] {
  const { text, folded, language } = said.reply;
  return said.words.filter((word) => {
    if (
      word.generic ||
      timely(language).has(word.word) ||
      !/\p{Lu}/u.test(text[word.start] ?? '') ||
      !/\p{Ll}/u.test(text[word.start + 1] ?? '')
    )
      return false;
    const before = folded.slice(Math.max(0, word.start - 12), word.start);
    if (language.claims.smallNouns) return /[\p{L}\d,] $/u.test(before);
    return PLACE.test(before) && /^[ .,!]/.test(folded.slice(word.end, word.end + 1));
  });
}

/** Names of days and feasts, which tell when and not where. */
const timely = perLanguage((language) => {
  const { weekdays, months } = language.figures;
  return new Set([...weekdays, ...months, language.claims.feasts].join(' ').replaceAll('.', '').split(' '));
});

/** What was ruled out is among what is offered now. */
function deniedConflict(now: Said, then: Said): Conflict | undefined {
  for (const other of then.clauses) {
    if (!isDenied(other) || isAllDenied(now, then, other)) continue;
    const target = other.words.filter((word) => !word.generic && !isElsewhere(word, other, then));
    for (const clause of now.clauses) {
      if (clause.sentence.question || isDenied(clause) || hasMark(clause, 'exception') || hasMark(clause, 'condition'))
        continue;
      const words = clause.words.filter((word) => !word.generic);
      const hit = words.find((word) => target.some((one) => one.stem === word.stem));
      // Only a bare naming is an offer: "Black or blue."
      if (hit === undefined || words.length > 1 || clause.end - clause.start > hit.word.length + 12) continue;
      return conflictBetween('statement.denied', 'offers what was ruled out', now, clause, then, other);
    }
  }
  return undefined;
}

/** "Flood, fire and theft" names once more all that the sentence ruled out, and offers none of it. */
function isAllDenied(now: Said, then: Said, denied: Clause): boolean {
  const { start, sentence } = denied;
  const rest = then.clauses.filter((clause) => clause.sentence === sentence && clause.start > start);
  if (rest.some((clause) => clause.polarity === 1 && TELLING.some((kind) => hasMark(clause, kind)))) return false;
  const telling = now.words.filter((word) => !word.generic);
  const all = then.words.filter((word) => word.start >= start && word.end <= sentence.end);
  return telling.length > 1 && telling.every((word) => all.some((one) => one.stem === word.stem));
}

const TELLING = ['status', 'grant', 'good'] as const;

function isDenied(clause: Clause): boolean {
  return (
    clause.polarity === -1 ||
    clause.marks.some((mark) => mark.kind === 'status' && (mark.state === 'gone' || mark.state === 'no'))
  );
}

function isElsewhere(word: TopicWord, clause: Clause, said: Said): boolean {
  const outside = said.words.filter((one) => one.start < clause.start || one.start >= clause.end);
  return (
    sharedStems([word], [...outside, ...said.askedWords]).length > 0 &&
    !said.askedWords.some((one) => one.stem === word.stem)
  );
}

function hasMark(clause: Clause, kind: Clause['marks'][number]['kind']): boolean {
  return clause.marks.some((mark) => mark.kind === kind);
}

/** "Only the taxes" became "the full price". */
function extentConflict(now: Said, then: Said): Conflict | undefined {
  const [mine, theirs] = [now, then].map(
    (said) => [marksAs(said.reply, 'whole')[0], marksAs(said.reply, 'part')[0]] as const,
  );
  const pairs = [
    [mine?.[0], theirs?.[1], mine?.[1], theirs?.[0]],
    [mine?.[1], theirs?.[0], mine?.[0], theirs?.[1]],
  ] as const;
  for (const [here, there, mineToo, theirsToo] of pairs)
    if (here !== undefined && there !== undefined && mineToo === undefined && theirsToo === undefined)
      return conflictBetween('extent.changed', 'another part of the whole than before', now, here, then, there);
  return undefined;
}

/** To a "why" the two replies have no word in common beside those of the question. */
function reasonConflict(now: Said, then: Said): Conflict | undefined {
  const why = marksAs(now.asked, 'why').length > 0 || marksAs(then.asked, 'why').length > 0;
  if (!why || now.figures.length > 0 || idsIn(figuresOf(now.reply)).length > 0) return undefined;
  const asked = [...now.askedWords, ...then.askedWords];
  const own = (said: Said) => said.words.filter((word) => !word.generic && sharedStems([word], asked).length === 0);
  const [mine, theirs] = [own(now), own(then)];
  if (mine.length < 2 || theirs.length < 2 || sharedStems(mine, theirs).length > 0) return undefined;
  const span = (said: Said) =>
    said.clauses.find((clause) => clause.words.length > 0) ?? { start: 0, end: said.reply.text.length };
  const [here, there] = [span(now), span(then)];
  const reason = `gives another reason: "${quote(now.reply.text, here).trim()}" here, "${quote(then.reply.text, there).trim()}" in turn ${then.turn}`;
  return {
    rule: 'reason.changed',
    reason,
    now: quote(now.reply.text, here).trim(),
    before: quote(then.reply.text, there).trim(),
    turn: then.turn,
  };
}
