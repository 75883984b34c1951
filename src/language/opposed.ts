import type { StatusAxis } from './claims/claims.js';
import type { Phrase } from './phrase/phrase.js';

/** A matter with the phrases for its two sides. */
export type Opposed = readonly [name: string, one: readonly Phrase[], other: readonly Phrase[]];

/** Pairs of opposed predicates as axes on which only answers to one question are held against each other. */
export function opposedAxes(pairs: readonly Opposed[]): readonly StatusAxis[] {
  return pairs.map(([name, yes, no]) => ({ name: `is-${name}`, repeated: true, states: { yes, no } }));
}
