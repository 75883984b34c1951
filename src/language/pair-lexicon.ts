/**
 * Words by what they can stand in place of. Two replies that should say the same contradict where one names another
 * member of a class ("by email" – "by post"), or the other side of an axis ("included" – "charged separately").
 */
export interface PairLexicon {
  /** Each row of a class is one thing; words apart by spaces, those of several words joined by `_`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Each row is one thing that a figure can be of: a price, a deposit, the hour of closing. */
  readonly roles: readonly string[];
  /** Two sides of which a thing can only be on one. */
  readonly axes: Readonly<Record<string, readonly [yes: string, no: string]>>;
  /** Finer ones, each so narrow that two replies on different sides of it seldom agree. */
  readonly poles: readonly (readonly [one: string, other: string])[];
  /** Those that are said in passing, so that they count only where two replies have to agree. */
  readonly loosePoles: readonly (readonly [one: string, other: string])[];
  /** Words, or two joined by `_`, that a reply begins with as a yes, and as a no. */
  readonly openers: readonly [yes: string, no: string];
  /** What is good news for a customer, and what is bad; beside what stands in `valued` axes. `!` marks words that no negator turns round. */
  readonly favour: readonly [good: string, bad: string];
  /** Axes whose sides are good (1) or bad (-1) news. */
  readonly valued: Readonly<Record<string, 1 | -1>>;
  /** Small words that turn round what stands behind them in the clause. */
  readonly negators: string;
  /** Those of them that deny only what stands right behind them. */
  readonly nearNegators: string;
  /** Those that deny nothing before them: "included at no cost". */
  readonly aheadNegators: string;
  /** Endings that inflection adds, longest first; taken off words of four letters and more. */
  readonly endings: readonly string[];
  /** A compound belongs where its last part does. */
  readonly compounds: boolean;
}
