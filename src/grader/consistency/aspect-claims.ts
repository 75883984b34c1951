import type { Aspect } from '../../language/claims/aspects.js';
import type { Clause } from '../../language/claims/clause.js';
import { type Mark, type MarkKind, marksAs } from '../../language/claims/marks.js';
import { meets, sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import type { Reading } from '../../language/reading.js';
import { overlaps, type Span } from '../../language/span.js';
import { answerOf, isBurden } from './answers.js';
import { perSaid, type Said } from './ledger.js';
import { rolesOf } from './roles.js';
import { isLimit } from './said-figure.js';
import { isIncidental } from './strange-nouns.js';

/** What a reply says of a thing: that it costs something, is needed, is there or possible, or that it is not. */
export interface AspectClaim {
  readonly aspect: Aspect;
  readonly sign: 1 | -1;
  /** The telling words of what it is said of. */
  readonly things: readonly TopicWord[];
  readonly clause: Clause;
  /** All that it names beside its aspect. */
  readonly named: readonly TopicWord[];
  /** The question names the matter, the reply says yes or no. */
  readonly asked: boolean;
  /** A price that says by itself neither that there is one nor of what: "that's £296". */
  readonly weak?: boolean;
  /** It holds in a case, up to a limit, or for one thing only: nothing is held against it. */
  readonly bound?: boolean;
  /** It is granted up to a limit only. */
  readonly limited?: boolean;
  /** Its sentence names no thing. */
  readonly bare?: boolean;
}

/** All claims of a reply, in order. A question claims nothing. */
export const aspectClaims = perSaid((said): readonly AspectClaim[] => {
  const claims: AspectClaim[] = [];
  for (const clause of said.clauses) if (!clause.sentence.question) claims.push(...claimsIn(said, clause));
  return [...answered(said), ...claims];
});

const BINDING: ReadonlySet<MarkKind> = new Set<MarkKind>(['hypothesis', 'exclusive', 'except']);

/** "If you like", "only", "except on Sundays"; a case that the question named is none: "when you pay by card". */
function isBound({ reply, words, askedWords }: Said, { sentence, start, end }: Clause): boolean {
  if (elsewhere(reply.language).test(sentence.folded)) return true;
  for (const kind of BINDING)
    for (const mark of marksAs(reply, kind, sentence)) {
      if (kind !== 'hypothesis') {
        if (mark.start >= start && mark.end <= end) return true;
        continue;
      }
      const of = wordsWithin(words, { start: mark.end, end: sentence.end }).filter((word) => !word.generic);
      if (of.length === 0 || of.some((word) => !isIncidental(reply, word) && !meets([word], askedWords))) return true;
    }
  return false;
}

function claimsIn(said: Said, clause: Clause): AspectClaim[] {
  const marks = keptMarks(clause);
  const claims: AspectClaim[] = [];
  const bound = isBound(said, clause);
  const limited = isLimited(said, clause);
  const own = tellingIn(said, clause, marks);
  const isFirst = clause.sentence === said.clauses[0]?.sentence;
  const around = tellingIn(said, clause.sentence, marks);
  const put = (aspect: Aspect, sign: 1 | -1, things: readonly TopicWord[], weak = false) =>
    claims.push({
      aspect,
      sign,
      things,
      clause,
      named: own,
      asked: false,
      weak,
      bare: around.length === 0,
      bound,
      limited,
    });
  const about = own.length > 0 ? own : around.length > 0 ? around : isFirst ? said.askedTelling : [];
  const told = isZeroPriced(said, clause) ? -1 : signOf(said, clause, marks, 'cost');
  const cost = told ?? priceIn(said, clause);
  if (cost !== undefined)
    put(
      'cost',
      cost,
      marks.some(({ state }) => state === 'within') ? subjectsOf(said, about) : about,
      told === undefined && own.length === 0,
    );
  const need = signOf(said, clause, marks, 'need');
  if (need !== undefined) put('need', need, about);
  if (cost === undefined && (need === undefined || clause.without.length > 0)) {
    const have = signOf(said, clause, marks, 'have');
    const freeOf = own.filter((word) => isFreeOf(said.reply, word));
    const lacked = clause.polarity === 1 ? [] : own.filter(({ stem }) => clause.without.includes(stem));
    if (lacked.length > 0) put('have', -1, lacked);
    else if (freeOf.length > 0) put('have', -1, freeOf);
    else if (have !== undefined) put('have', have, own.length > 0 ? own : isFirst ? said.askedTelling : []);
  }
  return claims;
}

function isLimited({ reply }: Said, { start, end }: Clause): boolean {
  return figuresOf(reply).some((one) => one.start >= start && one.end <= end && isLimit(reply, one));
}

const elsewhere = perLanguage(
  ({ claims }: Language) => new RegExp(`(?<!\\p{L})(?:${claims.aspects.elsewhere})(?!\\p{L})`, 'u'),
);

/** The aspect marks of a clause; of two of one aspect that overlap the longer one. */
function keptMarks(clause: Clause): readonly Mark[] {
  const marks = clause.marks.filter(
    ({ kind, start, end }) => kind === 'aspect' && start >= clause.start && end <= clause.end,
  );
  return marks.filter(
    (mark) => !marks.some((other) => other.of === mark.of && covers(other, mark)) && !isCompound(clause, mark),
  );
}

/** "Gluten free" says nothing of costs. */
function isCompound(clause: Clause, mark: Mark): boolean {
  return clause.marks.some(({ kind, start, end }) => kind === 'harmless' && start < mark.start && end === mark.end);
}

function covers(outer: Mark, inner: Mark): boolean {
  return outer !== inner && overlaps(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}

/** On which side a clause puts what it speaks of; undefined where it says nothing of it, or both. */
function signOf(said: Said, clause: Clause, marks: readonly Mark[], aspect: Aspect): 1 | -1 | undefined {
  let sign: 1 | -1 | undefined;
  for (const mark of marks) {
    if (mark.of !== aspect) continue;
    const denied = denials(said, clause, mark) % 2 === 1;
    const own = (mark.state === 'yes') === denied ? -1 : 1;
    // "There's nothing you have to pay": what denies counts.
    sign = sign === undefined || sign === own ? own : -1;
  }
  return sign;
}

const NEGATORS: readonly MarkKind[] = ['negator', 'noun-negator'];

/** How many words deny a phrase: those of its clause, and unless it stands for the denying side those within it. */
function denials({ reply }: Said, clause: Clause, phrase: Mark): number {
  const denying: Mark[] = [];
  for (const mark of clause.marks) {
    if (!NEGATORS.includes(mark.kind) || (phrase.state !== 'yes' && overlaps(mark, phrase))) continue;
    if (denying.some((other) => overlaps(other, mark)) || isAnswer(reply, mark) || isAttribute(reply, mark)) continue;
    if (clause.marks.some((other) => other.kind === 'harmless' && overlaps(other, mark))) continue;
    denying.push(mark);
  }
  return denying.length;
}

/** "Nicht genutztes Volumen": it denies the word before a noun. */
function isAttribute({ text, language }: Reading, { end }: Mark): boolean {
  return !language.claims.smallNouns && ATTRIBUTE.test(text.slice(end, end + 24));
}

const ATTRIBUTE = /^ \p{Ll}+[tn]e[nrsm]? \p{Lu}/u;

/** "Sorry, no. You can …": a no that denies nothing behind it. */
function isAnswer(reply: Reading, { start, end }: Mark): boolean {
  return reply.folded[end] === '.' && marksAs(reply, 'no').some((one) => one.start === start && one.end === end);
}

/** Those of a claim's words that no preposition stands before: what is included, not what it is included in. */
function subjectsOf({ reply, askedTelling }: Said, words: readonly TopicWord[]): readonly TopicWord[] {
  const { narrowing } = reply.language.claims;
  const own = words.filter(({ start }) => {
    const [, first = '', second = ''] =
      /(\p{L}*) ?(\p{L}*) $/u.exec(reply.folded.slice(Math.max(0, start - 24), start)) ?? [];
    return !narrowing.includes(first) && !narrowing.includes(second);
  });
  return own.length > 0 ? own : askedTelling;
}

/** A word that names an aspect, at either end of its phrase; those for what is not needed end with its noun. */
function isPredicate({ of, state, start, end }: Mark, word: TopicWord): boolean {
  if (of === 'have') return false;
  return word.start === start || (word.end === end && (of === 'cost' || state === 'yes'));
}

/** The telling words of a stretch of a reply beside those of its aspects. */
function tellingIn(said: Said, span: Span, marks: readonly Mark[]): readonly TopicWord[] {
  return wordsWithin(said.words, span).filter(
    (word) => !word.generic && !isIncidental(said.reply, word) && !marks.some((mark) => isPredicate(mark, word)),
  );
}

/** Roles of figures that are no prices: deposits, refunds, discounts, fines, excesses, limits, thresholds, balances. */
const NO_PRICE: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** A price (1), or what the business adds to one (-1): "we give £40 towards it". */
function priceIn(said: Said, clause: Clause): 1 | -1 | undefined {
  const price = figuresOf(said.reply).some(
    (figure) =>
      figure.kind === 'money' &&
      (figure.amount ?? 0) > 0 &&
      figure.start >= clause.start &&
      figure.end <= clause.end &&
      !NO_PRICE.some((role) => rolesOf(said, figure).has(role)),
  );
  if (!price) return undefined;
  return marksAs(said.reply, 'aspect', clause.sentence).some(({ state }) => state === 'given') ? -1 : 1;
}

/** "A fee of 0 €": the only amount of the clause is none. */
function isZeroPriced({ reply }: Said, { start, end }: Clause): boolean {
  const amounts = figuresOf(reply).filter((one) => one.kind === 'money' && one.start >= start && one.end <= end);
  return amounts.length > 0 && amounts.every(({ amount }) => amount === 0);
}

/** "Ad-free", "werbefrei". */
function isFreeOf({ folded, language }: Reading, { word, end }: TopicWord): boolean {
  const { lackingEnds } = language.claims.aspects;
  return lackingEnds.some((ending) =>
    ending.startsWith('-') ? folded.startsWith(ending, end) : word.endsWith(ending) && word.length > ending.length + 3,
  );
}

/** What a yes or no says of the things that the question names. */
function answered(said: Said): AspectClaim[] {
  const answer = answerOf(said);
  const [clause] = said.clauses;
  if (answer?.explicit !== true || answer.conditional || clause === undefined || !said.asks) return [];
  const things = said.askedTelling;
  if (things.length === 0) return [];
  const signs = askedSigns(said.asked);
  if (NEGATORS.some((kind) => marksAs(said.asked, kind).length > 0)) return [];
  const claim = (aspect: Aspect, sign: number): AspectClaim => ({
    aspect,
    sign: (sign * answer.value) as 1 | -1,
    things,
    clause,
    named: things,
    asked: true,
  });
  if (signs.size === 0) return isBurden(said.asked) || marksAs(said.asked, 'bad').length > 0 ? [] : [claim('have', 1)];
  return [...signs].map(([aspect, sign]) => claim(aspect, sign));
}

/** The aspects that a question asks for, as if it had no negation. */
function askedSigns(asked: Reading): ReadonlyMap<Aspect, 1 | -1> {
  const signs = new Map<Aspect, 1 | -1>();
  for (const { of, state } of marksAs(asked, 'aspect'))
    if (of === 'cost' || of === 'need' || of === 'have')
      signs.set(of, state === 'yes' && signs.get(of) !== -1 ? 1 : -1);
  if (signs.size > 1) signs.delete('have');
  return signs;
}

/** Stems that two claims share, as what they are said of. */
export function sharedThings(a: AspectClaim, b: AspectClaim): string[] {
  return sharedStems(a.things, b.things);
}
