import type { Features } from '../src/language/wording/gathering.js';
import { HINT, scaleOf } from '../src/language/wording/model.js';
import type { PackedModel } from '../src/language/wording/packed-model.js';

/** A labelled text as its features. */
export interface Example {
  readonly label: string;
  readonly features: Features;
  /** What other rules found. */
  readonly hints?: readonly string[];
  /** How much it counts; 1 when absent. */
  readonly weight?: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty on each weight, per step. */
  readonly decay: number;
  /** Features that fewer examples have are left out. */
  readonly rarest: number;
}

export const USUAL: TrainingOptions = { epochs: 40, rate: 0.6, decay: 1e-3, rarest: 2 };

/** Multinomial logistic regression by AdaGrad; the same examples always give the same model. */
export function train(examples: readonly Example[], classes: readonly string[], options = USUAL): PackedModel {
  const names = commonFeatures(examples, options.rarest);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((example) => toRow(example, classes, index));
  const k = classes.length;
  const weights = new Float64Array(names.length * k);
  const squares = new Float64Array(names.length * k).fill(1e-2);
  const bias = new Float64Array(k);
  const biasSquares = new Float64Array(k).fill(1e-2);
  const random = seeded(7);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const row of shuffled(rows, random)) {
      const p = softmax(row, weights, bias, k);
      for (let c = 0; c < k; c += 1) {
        const gradient = ((p[c] ?? 0) - (row.label === c ? 1 : 0)) * row.weight;
        biasSquares[c] = (biasSquares[c] ?? 0) + gradient * gradient;
        bias[c] = (bias[c] ?? 0) - (options.rate * gradient) / Math.sqrt(biasSquares[c] ?? 1);
        for (let i = 0; i < row.ids.length; i += 1) {
          const at = (row.ids[i] ?? 0) * k + c;
          const slope = gradient * (row.values[i] ?? 0) + options.decay * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (options.rate * slope) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
  return pack(names, weights, bias, classes);
}

interface Row {
  readonly label: number;
  readonly weight: number;
  readonly ids: readonly number[];
  readonly values: readonly number[];
}

function toRow(example: Example, classes: readonly string[], index: ReadonlyMap<string, number>): Row {
  const { label, features, hints = [], weight = 1 } = example;
  const scale = scaleOf(features, hints);
  const wording = namesOf(features).flatMap((name) => index.get(name) ?? []);
  const hinted = hints.flatMap((name) => index.get(name) ?? []);
  const values = [...wording.map(() => scale), ...hinted.map(() => HINT * scale)];
  return { label: classes.indexOf(label), weight, ids: [...wording, ...hinted], values };
}

function softmax({ ids, values }: Row, weights: Float64Array, bias: Float64Array, k: number): number[] {
  const scores = Array.from({ length: k }, (_, c) => {
    let sum = bias[c] ?? 0;
    for (let i = 0; i < ids.length; i += 1) sum += (weights[(ids[i] ?? 0) * k + c] ?? 0) * (values[i] ?? 0);
    return sum;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function namesOf({ names }: Features): readonly string[] {
  if (names === null) throw new Error('only features with names can be learnt from');
  return names;
}

function commonFeatures(examples: readonly Example[], rarest: number): string[] {
  const counts = new Map<string, number>();
  for (const { features, hints = [] } of examples)
    for (const name of [...namesOf(features), ...hints]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
}

/** Weights as whole numbers from -127 to 127; features that weigh next to nothing are left out. */
function pack(
  names: readonly string[],
  weights: Float64Array,
  bias: Float64Array,
  classes: readonly string[],
): PackedModel {
  const k = classes.length;
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) || 1;
  const unit = most / 127;
  const lines = names.flatMap((name, i) => {
    const packed = Array.from({ length: k }, (_, c) => Math.round((weights[i * k + c] ?? 0) / unit));
    return packed.some((value) => Math.abs(value) >= 2) ? [`${name}\t${packed.join(',')}`] : [];
  });
  return {
    classes,
    bias: [...bias].map((b) => Number(b.toFixed(4))),
    unit: Number(unit.toPrecision(6)),
    // The same weights always make the same file.
    weights: lines.sort().join('\n'),
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** Mulberry32 (public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
