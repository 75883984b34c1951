/**
 * Words around a figure that name it only to tell another one by it. Lower case; lists are separated by commas, a space is
 * one space.
 */
export interface MeasuredLexicon {
  /** Right before what is multiplied or divided: `das Doppelte von`, `half of`. */
  readonly multiples: string;
  /** How often an amount is counted, right before it: `dreimal`, `twice`; numbers in digits are known to the rules. */
  readonly times: string;
  /** Say that an amount holds for each of several, so that it is named for its own sake: `je`, `each`, `Raten`. */
  readonly portions: string;
  /** Right before what an amount comes near and is not: `knapp`, `almost`; a span of time is told so (`gut zwei Stunden`). */
  readonly nearly: string;
  /** Right before what no value is, a span of time neither: `nicht ganz`, `well over`. */
  readonly off: string;
  /** Right before what a value lies beyond: `mehr als`, `over`; in a limit (`über 50 € gratis`) they tell the figure itself. */
  readonly beyond: string;
  /** Verbs that say a value outright, and what may stand between them and `beyond`. */
  readonly values: string;
  readonly between: string;
  /** Right behind a difference to something else: `mehr als`, `less than`. */
  readonly differences: string;
  /** Ask for a difference, so that it is the value: `wie viel teurer`, `how much more`. */
  readonly differenceAsked: string;
  /** Right before an amount that another one outdoes, what that one stands behind, and what lets both hold: `nicht nur 10, sondern 15`. */
  readonly notOnly: string;
  readonly butRather: string;
  readonly butAlso: string;
  /** May stand before what is measured: `das Doppelte der 50 €`. */
  readonly articles: string;
  /** Right behind a span of time that is an age. */
  readonly ages: string;
}
