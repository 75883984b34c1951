/**
 * What stands around days and amounts, and in addresses, as a language writes them. Lower case; lists are separated by
 * spaces, `_` is a space. Texts mix languages: those of all languages count in each.
 */
export interface FormLexicon {
  /** Endings of a day in digits: `3rd`, `3ten`. */
  readonly dayEndings: string;
  /** Words between a month and the day behind it: `July the ninth`, and between a day and the month behind it: `3rd of July`. */
  readonly monthToDay: string;
  readonly dayToMonth: string;
  /** `the last day of July`: words for the last, and for a day. */
  readonly last: string;
  readonly day: string;
  /** A word for a month, and words that may stand between parts of a date told apart: `the month is November`, `und zwar am`. */
  readonly month: string;
  readonly dateLinks: string;
  /** Words that may stand between a date and its year. */
  readonly yearLinks: string;
  /** Words for the decimal point. */
  readonly points: string;
  /** Words for whole units of money, and for their hundredths, written out and short. */
  readonly money: string;
  readonly cents: string;
  readonly shortCents: string;
  /** Parts of words that tell of letters under a code; `*` any ending. */
  readonly ciphers: string;
  /** What stands before the `@` of a role's address, without accents, and what may be added to it: `service-team`. */
  readonly mailboxes: string;
  readonly mailboxEnds: string;
}
