import { type Features, Gathering } from '../src/language/wording/gathering.js';

/** Features by their names and places, for tests. */
export function featuresNamed(named: Iterable<readonly [name: string, at: number]>, into = new Gathering()): Features {
  for (const [name, at] of named) into.add(at, name);
  return into.features();
}
