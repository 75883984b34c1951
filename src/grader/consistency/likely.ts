import { sameStem, type TopicWord } from '../../language/claims/topic.js';
import { type PairTag, pairTags } from '../../language/pair-tags.js';
import { pairWeights } from '../../language/pair-weights.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { same } from './likeness.js';
import { type PairNumbers, pairNumbers } from './pair.js';
import { axesApart, classesApart } from './pair-sides.js';

/**
 * A second opinion of a small linear model, which weighs what two replies have and lack in common and whether a rule
 * objects. How likely a contradiction must be without a rule, and with one; chosen on unread lines
 * (datasets/README.md).
 */
const LIKELY = 0.6;
/** Less likely than this, a rule that objects has most likely been misled by the wording. */
const UNLIKELY = 0.15;
/** Rules that compare values are not misled by wording. */
const SURE = /^(?:address|code|count|deadline|digits|each|figure|hours|limit|number|row|status|sum)\b/;

/**
 * The conflict that counts: what a rule found, unless the model is sure of the contrary; else what the model finds. It is
 * asked about `same_as` alone, where the script says that the two have to agree: without that, it could not tell
 * contradictions from an ordinary change of subject.
 */
export function weighed(proven: Conflict | undefined, comparison: Comparison): Conflict | undefined {
  const { now, reference, given } = comparison;
  if (!given || reference === undefined || now.words.length === 0) return proven;
  if (proven !== undefined && SURE.test(proven.rule)) return proven;
  const likely = likelihood(pairNumbers(now, reference, proven?.rule));
  if (proven !== undefined) return likely < UNLIKELY ? undefined : proven;
  if (likely < LIKELY) return undefined;
  const { here, there } = mostTelling(now, reference);
  const what = 'most likely says something else than before (weighed by its words, not proven)';
  return conflictBetween('contradiction.likely', what, now, here, reference, there);
}

/** The weight of each number. */
type Weights = ReadonlyMap<string, number>;

let unpacked: Weights | undefined;

function weights(): Weights {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Weights {
  const { unit, weights: lines } = pairWeights;
  return new Map(
    lines.split('\n').map((line) => {
      const [name = '', weight = '0'] = line.split('\t');
      return [name, Number(weight) * unit];
    }),
  );
}

function likelihood(numbers: PairNumbers): number {
  let sum = pairWeights.bias[0] ?? 0;
  for (const [name, value] of numbers) sum += (weights().get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** Something that the two replies say differently, with how much the model makes of it. */
interface Difference {
  readonly weight: number;
  readonly here: Span;
  readonly there: Span;
}

/** What a reviewer should look at first. */
function mostTelling(now: Said, then: Said): Difference {
  const found = [...figuresApart(now, then), ...sidesApart(now, then), ...membersApart(now, then)];
  const best = found.reduce<Difference | undefined>(
    (most, one) => (most === undefined || one.weight > most.weight ? one : most),
    undefined,
  );
  return best !== undefined && best.weight > 0 ? best : strangest(now, then);
}

function weightOf(...names: string[]): number {
  return names.reduce((sum, name) => sum + (weights().get(name) ?? 0), 0);
}

function figuresApart(now: Said, then: Said): Difference[] {
  return now.figures.flatMap((own) => {
    const { kind } = own.figure;
    const rivals = then.figures.filter(({ figure }) => figure.kind === kind);
    const [rival] = rivals;
    if (rival === undefined || rivals.some((one) => same(own, one, undefined))) return [];
    return [{ weight: weightOf('figures x', `figure x ${kind}`), here: own.figure, there: rival.figure }];
  });
}

function sidesApart(now: Said, then: Said): Difference[] {
  return axesApart(now, then).apart.map((of) => ({
    weight: weightOf('axes x', `axis x ${of}`),
    here: clauseAt(now, sideTag(now, of)),
    there: clauseAt(then, sideTag(then, of)),
  }));
}

function sideTag(said: Said, of: string): PairTag | undefined {
  return pairTags(said.reply).tags.find((tag) => tag.axis && tag.of === of);
}

function membersApart(now: Said, then: Said): Difference[] {
  return classesApart(now, then).flatMap(({ of, kind, fresh, lost }) => {
    if (kind !== 'other' && kind !== 'crossed') return [];
    const [mine, theirs] = [memberTag(now, of, fresh), memberTag(then, of, lost)];
    const weight = weightOf(`classes ${kind}`, `class other ${of}`);
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
