import type { Clause } from '../../language/claims/clause.js';
import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { sameStem, sharedStems, type TopicWord } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { small } from '../../language/small-words.js';
import { answerOf, isBurden } from './answers.js';
import { areSetApart, type Comparison, type Conflict, conflictBetween, isFragment } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { isNewThing, movedAway, newWords } from './thread.js';
import { isConsequence, isLapse, tellsNews } from './turning.js';

/** The first statement that denies what was affirmed before, or affirms what was denied. */
export function statementConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  for (const clause of withAnswer(now)) {
    if (clause.sentence.question || isFragment(clause)) continue;
    for (const then of before) {
      if (clause.words === now.askedTelling && !given && newWords(now, then).length > 0) continue;
      for (const other of withAnswer(then)) {
        if (other.sentence.question || !deniesOther(clause, other, now, then, given && then === reference)) continue;
        return conflictBetween('statement.denied', 'says the opposite', now, clause, then, other);
      }
    }
  }
  return undefined;
}

/** The clauses of a reply, and what its yes or no says: "Do you mend bags? - No" denies that bags are mended. */
const withAnswer = perSaid((said): readonly Clause[] => {
  const { clauses, askedTelling: words } = said;
  const [first] = clauses;
  const answer = answerOf(said);
  if (first === undefined || answer === undefined || answer.conditional || !answer.explicit) return clauses;
  // One word is too little to tell what a question was about.
  if (words.length < (isShort(said) ? 1 : 2) || isBurden(said.asked) || isAskedNegated(said)) return clauses;
  return [...clauses, { ...first, words, marks: [], without: [], polarity: answer.value }];
});

/** "Do you take Amex?" names one thing and no other. */
function isShort({ asked }: Said): boolean {
  return (asked.folded.match(/\p{L}+/gu)?.length ?? 0) <= SHORT;
}

const SHORT = 4;

/** "So no coal?": what a no denies then is no clear matter. */
function isAskedNegated({ asked }: Said): boolean {
  return (['negator', 'noun-negator'] as const).some((kind) => marksAs(asked, kind).length > 0);
}

function deniesOther(clause: Clause, other: Clause, now: Said, then: Said, strict: boolean): boolean {
  // The cheapest questions first: they end most comparisons.
  const opposite = clause.polarity === other.polarity;
  if (opposite && !isOpposite(clause, other)) return false;
  if (areSetApart(clause.words, other.words)) return false;
  if (!strict && mayTurn(clause, other, now, then)) return false;
  if (!strict && (movedAway(now, then, clause.words, other.words) || isNewThing(now, then, clause.words, other.words)))
    return false;
  if (isSaid('free', clause) && isSaid('free', other)) return false;
  if (strict && (withoutIt(clause, other) || withoutIt(other, clause)))
    return !isSaid('hypothesis', clause) && !holdsForSome(now, clause) && !holdsForSome(then, other);
  if (withoutIt(clause, other))
    return !hasCondition(clause) && (isBareDenial(clause, now) || meets(clause, other, now, then));
  if (withoutIt(other, clause)) return !hasCondition(clause) && !hasCondition(other) && meets(other, clause, now, then);
  if (opposite) return sharedStems(now.askedWords, [...then.askedWords, ...then.words, ...clause.words]).length > 0;
  if (deniesPrice(clause) || deniesPrice(other) || lacksIt(clause, other) || lacksIt(other, clause)) return false;
  if (nameStates(clause, other, now, then)) return false;
  if (isSaid('status', clause) && isSaid('status', other)) return false;
  if (hasCondition(clause) || isSaid('exception', other) || (!strict && hasCondition(other))) return false;
  if (deniesOtherThing(clause, other) || deniesOtherThing(other, clause)) return false;
  const [own, theirs] = [factWords(clause), factWords(other)];
  const stems = sharedStems(own, theirs);
  const shared = stems.length;
  const telling = Math.min(tellingCount(own), tellingCount(theirs));
  if (telling === 0) return false;
  if (shared === 1 && telling === 1 && (clause.marks.length === 0 || other.marks.length === 0)) return false;
  if (shared === 1 && telling === 1)
    return (
      !isAmountOnly(clause, now) &&
      (strict || theirs.some((word) => word.stem === stems[0])) &&
      tellingCount(own) + tellingCount(theirs) < 4 &&
      [...now.askedWords, ...then.askedWords].some((word) => sameStem(word.stem, stems[0] as string))
    );
  if (shared >= 2 && shared / telling >= 0.75) return true;
  return (
    shared >= 2 &&
    shared / telling >= 0.6 &&
    sharedStems(now.askedWords, [...then.askedWords, ...then.words]).length > 0
  );
}

/** "Only those who leave the slopes", "except on Sundays": not said of everything. */
function holdsForSome({ reply }: Said, { sentence }: Clause): boolean {
  return (['exclusive', 'except'] as const).some((kind) => marksAs(reply, kind, sentence).length > 0);
}

/** Nothing is denied where the customer has told something new, where a state is over, or where a case is concluded from. */
function mayTurn(clause: Clause, other: Clause, now: Said, then: Said): boolean {
  if (now.recalls) return false;
  if (tellsNews(now, then)) return true;
  return isFragment(other) || isLapse(now, clause) || isConsequence(now, clause.sentence);
}

/** "There's no shuttle": nothing but the thing is named. */
function isBareDenial(clause: Clause, { asked }: Said): boolean {
  if (clause.start - clause.sentence.start > 2 || marksAs(asked, 'hypothesis').length > 0) return false;
  const telling = clause.words.filter((word) => !word.generic);
  return telling.length === 1 && clause.marks.every(({ kind }) => kind !== 'free' && kind !== 'harmless');
}

/** Beside the thing that one is without, the two have something more in common, or both questions ask for it. */
function meets(denying: Clause, asserting: Clause, now: Said, then: Said): boolean {
  const target = denying.words.filter((word) => denying.without.includes(word.stem));
  const rest = (clause: Clause) => clause.words.filter((word) => sharedStems([word], target).length === 0);
  if (sharedStems(rest(denying), rest(asserting)).length > 0) return true;
  const asked = now.askedWords.filter((word) => !word.generic);
  return sharedStems(target, then.askedWords).length > 0 && (asked.length < 2 || sharedStems(target, asked).length > 0);
}

/** "$1 a day for DVDs": the answer to how much, without a word of what is so. */
function isAmountOnly(clause: Clause, now: Said): boolean {
  if (marksAs(now.asked, 'open-question').length === 0 || clause.marks.some(({ kind }) => kind === 'negator'))
    return false;
  return figuresOf(now.reply).some(({ start }) => start >= clause.start && start - clause.start < 3);
}

/** The words of a clause that neither deny nor name a state. */
function factWords(clause: Clause): TopicWord[] {
  const marks = clause.marks.filter((mark) =>
    ['negator', 'noun-negator', 'denial', 'status', 'no', 'yes'].includes(mark.kind),
  );
  return clause.words.filter((word) => !marks.some((mark) => mark.start < word.end && word.start < mark.end));
}

/** One says "no X", "without X"; the other asserts X in a clause that denies nothing. */
function withoutIt(denying: Clause, asserting: Clause): boolean {
  // Two denials in one clause ("not possible without X") demand X.
  if (denying.without.length === 0 || denying.polarity === 1 || asserting.polarity === -1) return false;
  // What costs extra is not there by itself.
  if (asserting.marks.some((mark) => mark.kind === 'charged' || mark.state === 'extra')) return false;
  // "Without a ticket you wait" tells what happens then.
  if (denying.marks.some((mark) => mark.kind === 'lacking' && mark.start - denying.start < 2)) return false;
  const [target] = denying.words.filter((word) => denying.without.includes(word.stem) && !word.generic);
  if (target === undefined) return false;
  return [target].some((word) =>
    asserting.words.some((other) => !other.generic && !LACKING.test(other.word) && sameStem(word.stem, other.stem)),
  );
}

/** "Beutellos", "cordless" lack what they name. */
const LACKING = new RegExp(`.(?:${small('lacking')})(?:e[rnms]?)?$`, 'u');

/** "No human answers" denies the human, not that somebody answers. */
function deniesOtherThing(denying: Clause, asserting: Clause): boolean {
  if (denying.polarity === 1 || denying.without.length === 0) return false;
  if (denying.marks.some(({ kind }) => kind === 'negator' || kind === 'denial')) return false;
  return !asserting.words.some((word) => denying.without.some((stem) => sameStem(word.stem, stem)));
}

/** "Bagless" says the same as "without a bag". */
function lacksIt(clause: Clause, other: Clause): boolean {
  return clause.words.some((word) => LACKING.test(word.word) && sharedStems([word], other.words).length > 0);
}

/** "We take it along without charge" denies nothing but a price. */
function deniesPrice(clause: Clause): boolean {
  const free = clause.marks.filter((mark) => mark.kind === 'free');
  const denying = clause.marks.filter((mark) => mark.kind === 'negator' || mark.kind === 'noun-negator');
  return (
    denying.length > 0 && denying.every((mark) => free.some((one) => one.start < mark.end && mark.start < one.end))
  );
}

function tellingCount(words: readonly TopicWord[]): number {
  return new Set(words.filter((word) => !word.generic).map((word) => word.stem)).size;
}

/** "Unheated" and "heated", "unbegrenzt" and "begrenzt". */
function isOpposite(clause: Clause, other: Clause): boolean {
  for (const a of clause.words)
    for (const b of other.words)
      if (negates(a.word, b.word) || negates(b.word, a.word) || negates(a.stem, b.stem) || negates(b.stem, a.stem))
        return true;
  return false;
}

const OPPOSING = ['un', 'non', 'in', 'ir', 'dis', 'nicht'];

/** Whether a word is another one behind such a syllable. */
function negates(word: string, other: string): boolean {
  const more = word.length - other.length;
  if (more < 2 || more > 5 || !word.endsWith(other)) return false;
  return OPPOSING.some((prefix) => prefix.length === more && word.startsWith(prefix));
}

/** Both name a state of one axis: see `statusConflict`. */
function nameStates(clause: Clause, other: Clause, now: Said, then: Said): boolean {
  const axes = axesIn(then, other);
  return axesIn(now, clause).some((axis) => axes.includes(axis));
}

function axesIn(said: Said, { sentence }: Clause): string[] {
  return marksAs(said.reply, 'status', sentence).map((mark) => mark.of as string);
}

function isSaid(kind: MarkKind, clause: Clause): boolean {
  return clause.marks.some((mark) => mark.kind === kind);
}

/** "Without ads it's 11.49" names a case, as "if" does. */
function hasCondition(clause: Clause): boolean {
  return clause.marks.some(
    (mark) => mark.kind === 'condition' || (mark.kind === 'lacking' && mark.start - clause.start < 2),
  );
}
