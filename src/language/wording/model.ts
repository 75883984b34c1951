import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import { type Feature, type Features, knowFeatures } from './features.js';
import { PackedLines } from './packed-lines.js';
import type { PackedModel } from './packed-model.js';

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

let models = 0;

/** Of a model whose lines are sorted by name (UTF-16). */
export function unpackModel({ classes, bias, unit, weights }: PackedModel): WordingModel {
  const packed = new PackedLines(weights);
  const number = models;
  models += 1;
  knowFeatures(packed);
  const weightsOf = (feature: Feature): Float64Array | null => {
    let known = feature.weights[number];
    if (known === undefined) {
      known = unpackWeights(packed.get(feature.name), unit);
      feature.weights[number] = known;
    }
    return known;
  };
  return {
    classes,
    probabilities: (features, hints = []) => {
      const hinted = hints.map((hint) => unpackWeights(packed.get(hint), unit));
      return softmax(scores(features, hinted, bias, weightsOf));
    },
    reasons(features, className) {
      const index = classes.indexOf(className);
      const scale = 1 / Math.sqrt(Math.max(1, features.size));
      return features.all.flatMap((feature, i) => {
        const weight = weightsOf(feature)?.[index];
        return weight === undefined
          ? []
          : [{ feature: feature.name, at: features.places[i] as number, weight: weight * scale }];
      });
    },
  };
}

function unpackWeights(packed: string | undefined, unit: number): Float64Array | null {
  return packed === undefined ? null : Float64Array.from(packed.split(','), (n) => Number(n) * unit);
}

/** A hint weighs as much as two features: enough to be heard, not enough to shout the words down. */
export const HINT = 2;

/** What one feature counts, so that the features of a long text weigh no more in all than those of a short one. */
export function scaleOf(features: Pick<Features, 'size'>, hints: readonly unknown[]): number {
  return 1 / Math.sqrt(Math.max(1, features.size + HINT * hints.length));
}

/** A text's features share a length of 1, so that long texts do not shout down short ones. */
function scores(
  features: Features,
  hinted: readonly (Float64Array | null)[],
  bias: readonly number[],
  weightsOf: (feature: Feature) => Float64Array | null,
): number[] {
  const sums = bias.map(() => 0);
  const add = (weights: Float64Array | null, scale: number) => {
    if (weights === null) return;
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] as number) + scale * (weights[i] as number);
  };
  const scale = scaleOf(features, hinted);
  for (const feature of features.all) add(weightsOf(feature), scale);
  for (const weights of hinted) add(weights, HINT * scale);
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
