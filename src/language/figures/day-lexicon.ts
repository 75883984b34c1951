/** How a language tells a day by its distance from another. All lower case; `_` or a space is any single space or hyphen. */
export interface DayLexicon {
  /** Before a span of days that ends on a day: `in` three days; and behind it: three days `from now`. */
  readonly ahead: readonly string[];
  readonly aheadBehind: readonly string[];
  /** The same of days that are over: `vor` drei Tagen, three days `ago`. */
  readonly back: readonly string[];
  readonly backBehind: readonly string[];
  /** Between a span and the day that it is counted from: a week `from` today; '' = nothing. */
  readonly spanToDay: readonly string[];
  /** Between a day and the span that is added to it: heute `in` 14 Tagen. */
  readonly dayToSpan: readonly string[];
  /** Words before a span that make it a rate (`twice` a week on Tuesday) or a bound (`within` a week from today). */
  readonly noDistance: readonly string[];
  /** Words right behind a day that move it, in days: Tuesday `week`. */
  readonly movedBehind: Readonly<Record<string, number>>;
  /** Words right before a weekday that make it a later or an earlier one, in weeks: `übernächsten` Dienstag. */
  readonly otherWeekday: Readonly<Record<string, number>>;
  /** Words right before a weekday that say no more than that it is to come: `next`. */
  readonly comingWeekday: readonly string[];
  /** Words around such a weekday that make it one of many: last Friday `of` the month; `jeden` letzten Freitag. */
  readonly recurringBehind: readonly string[];
  readonly recurringBefore: readonly string[];
  /** Whole weeks by the calendar, counted from this one, and what may stand between one and its weekday. */
  readonly calendarWeeks: Readonly<Record<string, number>>;
  readonly weekLinks: readonly string[];
  /** Words before a day of the month without its month: `on the` 9th. */
  readonly beforeDayOfMonth: readonly string[];
  /** Months by their distance, behind such a day: am 2. `nächsten Monats`. */
  readonly monthsBehind: Readonly<Record<string, number>>;
  /** What follows such a day in every month alike. */
  readonly everyMonth: readonly string[];
  /** Nouns behind an ordinal that are written as small words are: zum 2. `Mal`. */
  readonly countedNouns: readonly string[];
  /** Adjectives and nouns may follow an ordinal; what of their endings tells an adjective: am 3. `verkaufsoffenen` Sonntag. */
  readonly adjectiveEndings: readonly string[];
  /** Words that join short weekdays: Mo `bis` Fr; and those before a single one: `ab` Di. */
  readonly shortLinks: readonly string[];
  readonly beforeShort: readonly string[];
  /** Words behind a single short weekday that make it something else: `Sat nav`. */
  readonly notShort: readonly string[];
  /** Words before a day and a month that are both told by ordinals in words: `am` zwölften Fünften; none = nobody says so. */
  readonly beforeOrdinals: readonly string[];
  /** Feasts of one fixed day, as `MM-DD`. */
  readonly feasts: Readonly<Record<string, string>>;
}
