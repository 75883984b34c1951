import type { PackedModel } from './packed-model.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import type { Features } from './wording-features.js';

/** A linear model over features: weights by feature, one for each class. */
export interface WordingModel {
  readonly classes: readonly string[];
  /** Probabilities of the classes, in their order. Hints are what other rules found; each counts as two features of the text. */
  probabilities(features: Features, hints?: readonly string[]): number[];
  /** How much each known feature speaks for a class (positive) or against it. */
  reasons(
    features: Features,
    className: string,
  ): { readonly feature: string; readonly at: number; readonly weight: number }[];
}

export function unpackModel({ classes, bias, unit, weights }: PackedModel): WordingModel {
  const byFeature = new Map<string, Float64Array>();
  for (const line of weights.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0)
      byFeature.set(
        line.slice(0, tab),
        Float64Array.from(line.slice(tab + 1).split(','), (n) => Number(n) * unit),
      );
  }
  return {
    classes,
    probabilities: (features, hints = []) => softmax(scores(features, hints, bias, byFeature)),
    reasons(features, className) {
      const index = classes.indexOf(className);
      const scale = 1 / Math.sqrt(Math.max(1, features.size));
      return [...features].flatMap(([feature, at]) => {
        const weight = byFeature.get(feature)?.[index];
        return weight === undefined ? [] : [{ feature, at, weight: weight * scale }];
      });
    },
  };
}

/** A hint weighs as much as two features: enough to be heard, not enough to shout the words down. */
export const HINT = 2;

/** What one feature counts, so that the features of a long text weigh no more in all than those of a short one. */
export function scaleOf(features: Features, hints: readonly string[]): number {
  return 1 / Math.sqrt(Math.max(1, features.size + HINT * hints.length));
}

/** A text's features share a length of 1, so that long texts do not shout down short ones. */
function scores(
  features: Features,
  hints: readonly string[],
  bias: readonly number[],
  byFeature: ReadonlyMap<string, Float64Array>,
): number[] {
  const sums = bias.map(() => 0);
  const add = (name: string, scale: number) => {
    const weights = byFeature.get(name);
    if (weights !== undefined)
      for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + scale * (weights[i] ?? 0);
  };
  const scale = scaleOf(features, hints);
  for (const feature of features.keys()) add(feature, scale);
  for (const hint of hints) add(hint, HINT * scale);
  return sums.map((sum, i) => sum + (bias[i] ?? 0));
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The sentence of a text whose words speak most for a class; the whole text when it has no sentences. */
export function tellingSentence(reading: Reading, features: Features, model: WordingModel, className: string): Span {
  const reasons = model.reasons(features, className);
  let best: Span = { start: 0, end: reading.text.length };
  let most = Number.NEGATIVE_INFINITY;
  for (const { start, end } of reading.sentences) {
    const sum = reasons.reduce((total, { at, weight }) => (at >= start && at < end ? total + weight : total), 0);
    if (sum > most) {
      most = sum;
      best = { start, end };
    }
  }
  return best;
}
