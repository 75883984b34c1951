import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import type { Features } from './gathering.js';
import { NameHasher } from './name-hash.js';
import type { PackedModel } from './packed-model.js';
import { WeightTable } from './weight-table.js';

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
  const table = new WeightTable({ weights, classes });
  const hasher = new NameHasher();
  return {
    classes,
    probabilities(features, hints = []) {
      const scale = scaleOf(features, hints);
      const sums = bias.map(() => 0);
      const add = (line: number, factor: number) => {
        for (let index = 0; index < sums.length; index += 1)
          sums[index] = (sums[index] as number) + factor * (table.weight(line, index) * unit);
      };
      for (const line of linesOf(features, table)) add(line, scale);
      for (const hint of hints) {
        const line = table.find(hasher.begin(hint));
        if (line !== 0) add(line, HINT * scale);
      }
      return softmax(sums.map((sum, index) => sum + (bias[index] ?? 0)));
    },
    reasons(features, className) {
      const index = classes.indexOf(className);
      if (index < 0) return [];
      const scale = 1 / Math.sqrt(Math.max(1, features.size));
      const { high, low, places } = features;
      return Array.from(high, (upper, at) => table.findHashed(upper, low[at] as number)).flatMap((line, at) => {
        if (line === 0) return [];
        const weight = table.weight(line, index) * unit * scale;
        return [{ feature: table.name(line), at: places[at] as number, weight }];
      });
    },
  };
}

/** Of the features that the model knows, in their order. */
function linesOf({ size, high, low }: Features, table: WeightTable): number[] {
  const lines: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const line = table.findHashed(high[at] as number, low[at] as number);
    if (line !== 0) lines.push(line);
  }
  return lines;
}

/** A hint weighs as much as two features: enough to be heard, not enough to shout the words down. */
export const HINT = 2;

/** What one feature counts: a text's features share a length of 1, so that long texts do not shout down short ones. */
export function scaleOf(features: Pick<Features, 'size'>, hints: readonly unknown[]): number {
  return 1 / Math.sqrt(Math.max(1, features.size + HINT * hints.length));
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
