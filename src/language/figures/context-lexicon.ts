/**
 * Words around figures that tell what these are. Lower case; lists are separated by spaces, `_` is a space, `*` any ending.
 * Texts mix languages: those of all languages count in each.
 */
export interface FigureContext {
  /** Behind a duration in two units: words that take them together (`insgesamt`), and that tell what is in it (`mit`). */
  readonly together: string;
  readonly including: string;
  /** Words before durations that make them several: `the periods are`. */
  readonly several: string;
  /** Words before a duration that make it part of a list or range. */
  readonly goesOn: string;
  /** Short forms of `and`. */
  readonly shortAnd: string;
  /** What may follow bare cents: `49 Euro 90 im Monat`. */
  readonly behindCents: string;
  /** Short weekdays, and the words that lead from them to `Fr.`, which elsewhere is francs. */
  readonly shortWeekdays: string;
  readonly weekdayLinks: string;
  /** Words of few letters that, in capitals, are no part of a reference: `AB 12 30`. */
  readonly capitals: string;
  /** Words before digits with dots that are no date: `um 9.30.` */
  readonly notDate: string;
  /** Words before a day and month of digits alone: with a dot (`am 3.5`), with a slash (`on 3/5`). */
  readonly beforeDotted: string;
  readonly beforeSlashed: string;
  /** Articles within ranges and behind weekdays, those behind weekdays only, and those right before a day. */
  readonly articles: string;
  readonly weekdayArticles: string;
  readonly dayArticles: string;
  /** Words between a month and its year. */
  readonly ofYear: string;
  /** Other words behind the one that joins a range: `bis zu 5`. */
  readonly rangeLinks: string;
  /** Words behind digits that make them a time, and no year, day or list number. */
  readonly clock: string;
  /** Words between a part of the day and an hour: `evenings from 7`. */
  readonly hourStarts: string;
  /** Words between two bare hours: `open 9 to 5`. */
  readonly hourLinks: string;
  /** What may follow a bare hour: `at 9 sharp`. */
  readonly behindHour: string;
  /** Words before `2h30` that make it a length, and those before `19h` that make it an hour. */
  readonly lasting: string;
  readonly hourBefore: string;
  /** Words behind `um 9 h` that tell by how much something is moved. */
  readonly moving: string;
  /** Words near digits with a dot that make them times (`kitchen`), and that make them amounts or numbers of parts. */
  readonly dottedHours: string;
  readonly dottedAmounts: string;
  /** Words before a time with a dot: those that lead up to it, also with such a one between, those that open a range, and within it. */
  readonly dottedUntil: string;
  readonly dottedAbout: string;
  readonly dottedFrom: string;
  readonly dottedTo: string;
}
