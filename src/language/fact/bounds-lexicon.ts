/**
 * The prepositions that a fact can turn round by, and the signs of addresses in words. Lower case; lists are separated by
 * commas, `_` is a space that any number of spaces may stand for.
 */
export interface BoundsLexicon {
  /** Right before a figure that is the most or the latest (`bis`, `at most`), and the least or the earliest (`ab`, `after`). */
  readonly upper: string;
  readonly lower: string;
  /** The same of days and hours only, where an amount says something else with it: `by 5 May`, `reduced by 5%`. */
  readonly upperOfTime: string;
  /** Right behind the figure: `or less`, `oder mehr`. */
  readonly upperBehind: string;
  readonly lowerBehind: string;
  /** Deny the bound that they stand before or behind, so that it says nothing here: `we don't open until 6`. */
  readonly denials: string;
  /** Say what holds on the other side of a bound said before: `above that`, `darunter`, `otherwise`. */
  readonly otherSide: string;
  /** Words that may stand between a preposition and what it is said of. */
  readonly between: string;
  /** Prepositions that exclude one another before the same word: `in` and `out of` stock, `vor` and `nach` der Lieferung. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Right before what did not come about: `nearly cancelled`, `fast storniert`. */
  readonly nearly: string;
  /** What the signs of an address are called. */
  readonly signs: Readonly<Record<'@' | '.' | '-' | '_' | '/', string>>;
}
