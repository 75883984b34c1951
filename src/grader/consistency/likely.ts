import { sameStem, type TopicWord } from '../../language/claims/topic.js';
import { type Language, perLanguage } from '../../language/language.js';
import { type PairTag, pairTags } from '../../language/pair-tags.js';
import { pairWeights } from '../../language/pair-weights.js';
import { type Span, spanAt } from '../../language/span.js';
import { unpackModel } from '../../language/wording/model.js';
import { closest } from './comparison.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { isSameDemand } from './demands.js';
import type { Said } from './ledger.js';
import { same } from './likeness.js';
import { type PairNumbers, pairNumbers } from './pair.js';
import { axesApart, classesApart } from './pair-sides.js';
import { pairWording } from './pair-wording.js';

/**
 * A second opinion of small linear models, which weigh what two replies have and lack in common and whether a rule
 * objects: one where the script says that the two have to agree (`same_as`), one where nobody does. How likely a
 * contradiction must be without a rule; all limits were chosen on lines of other authors (datasets/README.md).
 */
const LIKELY = { given: 0.6, alone: 0.55 };
/**
 * Less likely by these numbers, no wording makes a contradiction where no rule objects. Where nobody says that two replies have to agree, a model of
 * the words themselves has a say, too.
 */
const HOPELESS = 0.08;
/** Its odds count to this power, beside those of the numbers. */
const WORDS_SHARE = 1.2;
/**
 * Less likely than this, a rule that objects has most likely been misled: by the wording, or (`values`, by the numbers alone) by a
 * figure of something else; `late`: from a conversation's fourth reply on, where every earlier one is another chance to take one
 * thing for another. Where the script says that two replies have to agree, rules that compare values need no second opinion.
 */
const UNLIKELY = { given: 0.15, wording: 0.06, values: 0.2, late: 0.2 };
const LATE = 4;
/** Rules that compare names of things letter by letter, lists item by item, or deeds of the bot: no wording misleads them. */
const EXACT = /^(?:(?:absent|address|answer\.missing|change|code|course|digits|named)\b|list\.(?:longer|replaced)$)/;
/** Rules that compare values. */
const VALUES = /^(?:bound|count|date|deadline|each|figure|hours|kind|length|limit|number|row|schedule|status|sum)\b/;
/** Earlier replies that a reply is weighed against, where nobody says which one it has to agree with. */
export const WEIGHED = 2;

/** What two replies have in common that speak of one thing: a greeting contradicts no refusal. */
const COMMON: readonly string[] = [
  ...['stems =', 'stems x', 'noun kept', 'named kept', 'concepts =', 'concepts x', 'classes other', 'classes crossed'],
  ...['figures =', 'figures x', 'figures ~', 'axes x', 'opposition x', 'choice x', 'status x'],
];

/** The conflict that counts: what a rule found, unless a model is sure of the contrary; else what the model finds. */
export function weighed(proven: Conflict | undefined, comparison: Comparison): Conflict | undefined {
  const { now, before, earlier, reference, given } = comparison;
  if (now.words.length === 0 || (proven !== undefined && EXACT.test(proven.rule))) return proven;
  if (given && reference !== undefined) return weighedAgainst([reference], proven, now, 'given');
  // What the customer changed, and what is openly corrected, may be otherwise than before.
  if (now.changes || now.corrects) return proven;
  const objected = earlier.find(({ turn }) => turn === proven?.turn);
  const others = closest(now, before, WEIGHED).filter((then) => then !== objected);
  return weighedAgainst(objected === undefined ? others : [objected, ...others], proven, now, 'alone');
}

type Kind = keyof typeof pairWeights;

function weighedAgainst(
  earlier: readonly Said[],
  proven: Conflict | undefined,
  now: Said,
  kind: Kind,
): Conflict | undefined {
  const weighedUp = earlier.flatMap((then) => {
    const rule = kind === 'given' || then.turn === proven?.turn ? proven?.rule : undefined;
    const numbers = pairNumbers(now, then, rule);
    if (kind === 'alone' && rule === undefined && !COMMON.some((name) => numbers.has(name))) return [];
    const byNumbers = likelihood(numbers, kind);
    return [{ then, byNumbers, likely: kind === 'given' ? byNumbers : withWording(byNumbers, now, then, rule) }];
  });
  const [most] = weighedUp.sort((a, b) => b.likely - a.likely);
  if (most === undefined) return proven;
  if (proven !== undefined) return isMisled(proven, weighedUp, now, kind) ? undefined : proven;
  if (most.likely < LIKELY[kind] || isSameDemand(now, most.then) || isSameDemand(most.then, now)) return undefined;
  const { here, there } = mostTelling(now, most.then, weightsOf(kind));
  const what = 'most likely says something else than before (weighed by its words, not proven)';
  return conflictBetween('contradiction.likely', what, now, here, most.then, there);
}

interface WeighedUp {
  readonly byNumbers: number;
  readonly likely: number;
}

/** Whether a rule objects though nothing else speaks for it. Which words stand around values, tells only in long conversations. */
function isMisled({ rule }: Conflict, weighedUp: readonly WeighedUp[], now: Said, kind: Kind): boolean {
  const most = (of: keyof WeighedUp) => Math.max(...weighedUp.map((one) => one[of]));
  const valued = VALUES.test(rule);
  if (kind === 'given') return most('likely') < (valued ? 0 : UNLIKELY.given);
  if (now.turn >= LATE) return most('likely') < UNLIKELY.late;
  return valued ? most('byNumbers') < UNLIKELY.values : most('likely') < UNLIKELY.wording;
}

/** The weight of each number. */
type Weights = ReadonlyMap<string, number>;

const unpacked = new Map<Kind, Weights>();

function weightsOf(kind: Kind): Weights {
  const known = unpacked.get(kind);
  if (known !== undefined) return known;
  const { unit, weights } = pairWeights[kind];
  const found = new Map(
    weights.split('\n').map((line) => {
      const [name = '', weight = '0'] = line.split('\t');
      return [name, Number(weight) * unit];
    }),
  );
  unpacked.set(kind, found);
  return found;
}

/** How likely a contradiction is, by the numbers. */
function likelihood(numbers: PairNumbers, kind: Kind): number {
  const weights = weightsOf(kind);
  let sum = pairWeights[kind].bias[0] ?? 0;
  for (const [name, value] of numbers) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

const wordingOf = perLanguage(({ pairWordingWeights }: Language) => unpackModel(pairWordingWeights));

/** The same with the words. */
function withWording(byNumbers: number, now: Said, then: Said, rule: string | undefined): number {
  if (rule === undefined && byNumbers < HOPELESS) return byNumbers;
  const [byWords = 0.5] = wordingOf(now.reply.language).probabilities(pairWording(now, then));
  return 1 / (1 + Math.exp(-logOdds(byNumbers) - WORDS_SHARE * logOdds(byWords)));
}

/** Of a chance that is never quite 0 or 1. */
function logOdds(chance: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, chance));
  return Math.log(kept / (1 - kept));
}

/** Something that the two replies say differently, with how much the model makes of it. */
interface Difference {
  readonly weight: number;
  readonly here: Span;
  readonly there: Span;
}

/** What a reviewer should look at first. */
function mostTelling(now: Said, then: Said, weights: Weights): Difference {
  const weigh: Weigh = (...names) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
  const found = [...figuresApart(now, then, weigh), ...sidesApart(now, then, weigh), ...membersApart(now, then, weigh)];
  const best = found.reduce<Difference | undefined>(
    (most, one) => (most === undefined || one.weight > most.weight ? one : most),
    undefined,
  );
  return best !== undefined && best.weight > 0 ? best : strangest(now, then);
}

/** What numbers of these names weigh together. */
type Weigh = (...names: string[]) => number;

function figuresApart(now: Said, then: Said, weigh: Weigh): Difference[] {
  return now.figures.flatMap((own) => {
    const { kind } = own.figure;
    const rivals = then.figures.filter(({ figure }) => figure.kind === kind);
    const [rival] = rivals;
    if (rival === undefined || rivals.some((one) => same(own, one, undefined))) return [];
    return [{ weight: weigh('figures x', `figure x ${kind}`), here: own.figure, there: rival.figure }];
  });
}

function sidesApart(now: Said, then: Said, weigh: Weigh): Difference[] {
  return axesApart(now, then).apart.map((of) => ({
    weight: weigh('axes x', `axis x ${of}`),
    here: clauseAt(now, sideTag(now, of)),
    there: clauseAt(then, sideTag(then, of)),
  }));
}

function sideTag(said: Said, of: string): PairTag | undefined {
  return pairTags(said.reply).tags.find((tag) => tag.axis && tag.of === of);
}

function membersApart(now: Said, then: Said, weigh: Weigh): Difference[] {
  return classesApart(now, then).flatMap(({ of, kind, fresh, lost }) => {
    if (kind !== 'other' && kind !== 'crossed') return [];
    const [mine, theirs] = [memberTag(now, of, fresh), memberTag(then, of, lost)];
    const weight = weigh(`classes ${kind}`, `class other ${of}`);
    return [{ weight, here: clauseAt(now, mine), there: clauseAt(then, theirs) }];
  });
}

function memberTag(said: Said, of: string, members: readonly number[]): PairTag | undefined {
  return pairTags(said.reply).tags.find((tag) => !tag.axis && tag.of === of && members.includes(tag.member));
}

/** The clause around a word; the first one when a yes or no says it. */
function clauseAt(said: Said, word: Span | undefined): Span {
  const start = word?.start ?? 0;
  return spanAt(said.clauses, start) ?? word ?? whole(said);
}

function whole({ reply }: Said): Span {
  return { start: 0, end: reply.text.length };
}

/** The clauses with the most words that the other reply does not know. */
function strangest(now: Said, then: Said): Difference {
  return { weight: 0, here: clauseWithMost(now, then.words), there: clauseWithMost(then, now.words) };
}

function clauseWithMost(said: Said, known: readonly TopicWord[]): Span {
  let best: Span = whole(said);
  let most = -1;
  for (const clause of said.clauses) {
    const count = clause.words.filter((word) => !known.some((one) => sameStem(one.stem, word.stem))).length;
    if (count > most && !clause.sentence.question) [best, most] = [clause, count];
  }
  return best;
}
