import type { Gradable, Graded } from '../src/grader/grade.js';
import type { Grading } from '../src/run/grading.js';

/**
 * Judges each conversation once, however often it is held: for tests that hold the same dialogues with bots that differ in
 * a few replies. How long a reply took is no part of what is the same, so no test of latency may use it.
 */
export function rememberedGrading(grading: Grading): Grading {
  const known = new Map<string, Promise<unknown>>();
  const datasets = new Map<unknown, number>();
  const numberOf = (dataset: unknown) => {
    const number = datasets.get(dataset) ?? datasets.size;
    datasets.set(dataset, number);
    return number;
  };
  const keyOf = ({ dataset, ...rest }: Gradable) =>
    JSON.stringify([numberOf(dataset), rest], (name, value: unknown) => (name === 'timing' ? null : value));
  const once = <T>(key: string, judge: () => Promise<T>): Promise<T> => {
    const found = known.get(key) ?? judge();
    known.set(key, found);
    return found as Promise<T>;
  };
  return {
    ...grading,
    one: (gradable, strays) =>
      once<Graded>(JSON.stringify([keyOf(gradable), strays]), () => grading.one(gradable, strays)),
    across: (gradables, graded) =>
      once<readonly Graded[]>(JSON.stringify([gradables.map(keyOf), graded]), () => grading.across(gradables, graded)),
  };
}
