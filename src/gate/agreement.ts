import type { Confusion, Estimate } from '../domain/calibration.js';
import { seeded } from './seeded.js';

/** Counts pairs of label and answer. Pairs with an unknown class are a RangeError. */
export function confusionOf(
  classes: readonly string[],
  pairs: readonly { readonly label: string; readonly answer: string }[],
): Confusion {
  const counts = classes.map(() => classes.map(() => 0));
  for (const { label, answer } of pairs) {
    const row = counts[classes.indexOf(label)];
    const column = classes.indexOf(answer);
    if (row === undefined || column === -1) throw new RangeError(`unknown class in ${label}/${answer}`);
    row[column] = (row[column] ?? 0) + 1;
  }
  return { classes, counts };
}

function total({ counts }: Confusion): number {
  return counts.flat().reduce((sum, count) => sum + count, 0);
}

/** Share of answers of the class that are right; 1 when the class is never answered. */
export function precision(confusion: Confusion, name: string): number {
  const { hit, answered } = ofClass(confusion, name);
  return answered === 0 ? 1 : hit / answered;
}

/** Share of labels of the class that are found; 1 when the class never occurs. */
export function recall(confusion: Confusion, name: string): number {
  const { hit, labelled } = ofClass(confusion, name);
  return labelled === 0 ? 1 : hit / labelled;
}

/** Harmonic mean of precision and recall; 1 when the class neither occurs nor is answered. */
export function f1(confusion: Confusion, name: string): number {
  const { hit, answered, labelled } = ofClass(confusion, name);
  return answered + labelled === 0 ? 1 : (2 * hit) / (answered + labelled);
}

/** Mean F1 of all classes that occur as label or answer. */
export function macroF1(confusion: Confusion): number {
  const present = confusion.classes.filter((name) => {
    const { answered, labelled } = ofClass(confusion, name);
    return answered + labelled > 0;
  });
  if (present.length === 0) return 1;
  return present.reduce((sum, name) => sum + f1(confusion, name), 0) / present.length;
}

/**
 * Cohen's kappa: agreement beyond what the margins give by chance (Cohen 1960). 1 when label and answer are one constant
 * class, since then nothing is left to disagree about.
 */
export function kappa(confusion: Confusion): number {
  const all = total(confusion);
  if (all === 0) return 1;
  let agreed = 0;
  let chance = 0;
  for (const name of confusion.classes) {
    const { hit, answered, labelled } = ofClass(confusion, name);
    agreed += hit / all;
    chance += (answered / all) * (labelled / all);
  }
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}

function ofClass({ classes, counts }: Confusion, name: string) {
  const index = classes.indexOf(name);
  const labelled = (counts[index] ?? []).reduce((sum, count) => sum + count, 0);
  const answered = counts.reduce((sum, row) => sum + (row[index] ?? 0), 0);
  return { hit: counts[index]?.[index] ?? 0, labelled, answered };
}

const RESAMPLES = 1000;

/**
 * A figure of a confusion table with its 95 % percentile bootstrap interval (Efron 1979): the pairs are drawn anew
 * 1,000 times. Seeded, so that the same table always gets the same interval.
 */
export function estimate(confusion: Confusion, figure: (confusion: Confusion) => number): Estimate {
  const value = figure(confusion);
  const draw = resampler(confusion);
  const figures = Array.from({ length: RESAMPLES }, () => figure(draw())).sort((a, b) => a - b);
  const at = (share: number) => figures[Math.min(RESAMPLES - 1, Math.floor(share * RESAMPLES))] ?? value;
  return { value, low: Math.min(value, at(0.025)), high: Math.max(value, at(0.975)) };
}

function resampler({ classes, counts }: Confusion): () => Confusion {
  const width = classes.length;
  const cells = counts.flatMap((row, i) => row.flatMap((count, j) => Array<number>(count).fill(i * width + j)));
  const random = seeded(20261122);
  return () => {
    const drawn = classes.map(() => classes.map(() => 0));
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[Math.floor(random() * cells.length)] ?? 0;
      const row = drawn[Math.floor(cell / width)] as number[];
      row[cell % width] = (row[cell % width] ?? 0) + 1;
    }
    return { classes, counts: drawn };
  };
}
