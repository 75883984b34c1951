import type { FigureContext } from './context-lexicon.js';
import type { DayLexicon } from './day-lexicon.js';

/** What a word or sign behind (or before) a number makes of it: `Euro`, `kg`, `weeks`. */
export interface UnitMeaning {
  readonly kind: 'money' | 'percent' | 'duration' | 'quantity';
  /** ISO 4217 code, unit of measure, or base unit of a duration. */
  readonly unit: string;
  /** Base units in one of these: a cent is 0.01 EUR, a year 12 months. */
  readonly factor: number;
}

/** `kind unit factor` and the words for it, all lower case. */
export type UnitRow = readonly [kind: UnitMeaning['kind'], unit: string, factor: number, words: string];

/** How a language says numbers, dates, times and units. Words are lower case; lists are separated by spaces. */
export interface FigureLexicon {
  /** Whether `,` stands before decimals (`4,95`) and `.` between thousands. */
  readonly decimalComma: boolean;
  /** Whether the day may stand behind the month in `04/05/2026`. */
  readonly monthFirstPossible: boolean;
  /** Number words that add up: `drei` 3, `zwanzig` 20. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Number words that multiply what stands before: `hundred` 100. */
  readonly scales: Readonly<Record<string, number>>;
  /** Whether number words are written as one word (`dreiundzwanzig`). */
  readonly compound: boolean;
  /** Words between number words: `and`, `und`. */
  readonly joiner: string;
  /** Complete words for a number with a fraction (`anderthalb` 1.5), and a half of a scale: `half a dozen` 6. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Words that only count in front of a unit: `ein`, `a`, `half`. */
  readonly weak: Readonly<Record<string, number>>;
  /** Words that add a half: ` and a half`. */
  readonly andHalf: readonly string[];
  /** Words for the decimal point: `komma`, `point`. */
  readonly point: readonly string[];
  /** Day ordinals in words: `dritten` 3. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings of ordinals in digits: `st`, `nd`, `.` */
  readonly ordinalEndings: readonly string[];
  /** Words per month, January first. */
  readonly months: readonly string[];
  /** Words per weekday, Monday first. */
  readonly weekdays: readonly string[];
  /** Words for days counted from today; longest first is not needed. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Words before one of these that make it something else: `guten` in `guten Morgen`. */
  readonly notThatDay: Readonly<Record<string, readonly string[]>>;
  readonly units: readonly UnitRow[];
  /** Units of data that, of a line, mean bits a second: `100 megs`. */
  readonly lineUnits: readonly string[];
  /** Units of which one, with an article, is no figure: `a minute`. */
  readonly briefUnits: readonly string[];
  /** Units that are one right behind digits only (`5c`), behind digits only (`3 mo`), and those that are too much like other words. */
  readonly gluedUnits: readonly string[];
  readonly digitUnits: readonly string[];
  readonly doubtfulUnits: readonly string[];
  /** Endings of units that may be glued to a number word: `dreimonatig`. */
  readonly unitEndings: readonly string[];
  /** What follows a small `c` that is a cent: `32.4c per kWh`; none = it never is. */
  readonly centsFor: readonly string[];
  /** Names of other countries' money, read behind an amount only (`250 Rand`); `kroner` may mean several, `DKK/NOK`. */
  readonly currencies: readonly UnitRow[];
  /** Words of points that one collects, whatever programme gives them: `49 Clubcard points`. */
  readonly pointWords: readonly string[];
  /** Words between a price and what it is counted by: `1.459 € pro Liter`. */
  readonly rateWords: readonly string[];
  /** Words that may stand between a number and its unit: `volle`, `calendar`. */
  readonly beforeUnit: readonly string[];
  /** Prefixes of an hour and the minutes they add: `halb` -30. */
  readonly hourPrefixes: Readonly<Record<string, number>>;
  /** `fünf vor acht`: words between minutes and hour, with their sign; two words where minutes are named. */
  readonly minuteSigns: Readonly<Record<string, number>>;
  /** Words behind an hour: `uhr`, `o'clock`; and those of them that follow four digits only: `1900 hours`. */
  readonly hourWords: readonly string[];
  readonly fourDigitHours: readonly string[];
  /** Whole sayings and what they mean: `a tenner` is `money GBP 10`. */
  readonly sayings: Readonly<Record<string, readonly ['money' | 'percent' | 'duration', string, number]>>;
  /** Behind a number, what makes it how often (`mal`, `times`), and words that say it alone: `twice`. */
  readonly times: readonly string[];
  readonly timesWords: Readonly<Record<string, number>>;
  /** Beginnings of sayings that tell how often, and parts of those that tell a price. */
  readonly howOften: readonly string[];
  readonly priceWords: readonly string[];
  /** Words that tell a sentence to be about opening hours, where `9 to 5` are times. */
  readonly openWords: readonly string[];
  /** Words that put an hour into one half of the day: `a.m.`, `pm`. */
  readonly halfDays: Readonly<Record<string, 'am' | 'pm'>>;
  /** Words before a bare hour: `um`, `at`. */
  readonly hourPrepositions: readonly string[];
  /** Fixed times: `noon` 12:00. */
  readonly namedTimes: Readonly<Record<string, string>>;
  /** Words that put an hour in the morning or in the afternoon and evening. */
  readonly morning: readonly string[];
  readonly evening: readonly string[];
  /** Words that tell an hour of the night: late in the evening or early in the morning. */
  readonly night: readonly string[];
  /** Words between the ends of a range, and those that open one. */
  readonly rangeWords: readonly string[];
  readonly rangeOpeners: readonly string[];
  /** Words of a list whose last member carries the unit: `3, 6 oder 12 Monate`. */
  readonly listWords: readonly string[];
  /** Words of a list of which only one member holds: `oder`, `or`. */
  readonly optionWords: readonly string[];
  /** Months and days said with a preposition: `of` in `3rd of March`. */
  readonly dayOf: readonly string[];
  readonly days: DayLexicon;
  readonly context: FigureContext;
}

/** Dollars that no country is named with: those of the customer's, wherever that is. */
export const ANY_DOLLAR = '$';
/** What they may be, the most usual first. */
const DOLLARS: readonly string[] = ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD'];

/** The currencies that a unit of money may mean: `DKK/NOK` both of them. */
export function currenciesOf(unit: string): readonly string[] {
  return unit === ANY_DOLLAR ? DOLLARS : unit.split('/');
}

/** Signs and abbreviations that every language shares. Written for this project; currency codes are ISO 4217. */
export const SHARED_UNITS: readonly UnitRow[] = [
  ['money', 'EUR', 1, '€ eur euro euros'],
  ['money', 'CHF', 1, 'chf sfr sfr. fr. franken francs'],
  ['money', 'GBP', 1, '£ gbp'],
  ['money', 'USD', 1, 'usd us$'],
  ['money', ANY_DOLLAR, 1, '$ dollar dollars'],
  ['money', 'INR', 1, '₹ inr rs rs. rupee rupees'],
  ['money', 'JPY', 1, 'jpy yen'],
  ['money', 'JPY/CNY', 1, '¥'],
  ['money', 'PLN', 1, 'pln zł'],
  ['money', 'SEK', 1, 'sek'],
  ['money', 'NOK', 1, 'nok'],
  ['money', 'DKK', 1, 'dkk'],
  ['money', 'DKK/SEK/NOK/ISK', 1, 'kr kr.'],
  ['money', 'CZK', 1, 'czk kč'],
  ['money', 'AUD', 1, 'aud a$ au$'],
  ['money', 'CAD', 1, 'cad c$ ca$'],
  ['money', 'NZD', 1, 'nzd nz$'],
  ['money', 'SGD', 1, 'sgd s$'],
  ['money', 'HKD', 1, 'hkd hk$'],
  ['money', '?', 0.01, 'cent cents ct ct. ¢'],
  ['percent', '%', 1, '%'],
  ['percent', '%', 0.1, '‰ promille'],
  ['quantity', 'kg', 1, 'kg kgs'],
  ['quantity', 'kg', 0.001, 'g'],
  ['quantity', 'kg', 1000, 't'],
  ['quantity', 'm', 1000, 'km'],
  ['quantity', 'm', 1, 'm'],
  ['quantity', 'm', 0.01, 'cm'],
  ['quantity', 'm', 0.001, 'mm'],
  ['quantity', 'm²', 1, 'm² m2 qm sqm'],
  ['quantity', 'm³', 1, 'm³ m3 cbm'],
  ['quantity', 'l', 1, 'l'],
  ['quantity', 'l', 0.001, 'ml'],
  ['quantity', 'kWh', 1, 'kwh'],
  ['quantity', 'kWh', 1000, 'mwh'],
  ['quantity', 'kW', 1, 'kw'],
  ['quantity', 'kW', 0.001, 'w watt'],
  ['quantity', 'MB', 1, 'mb megabyte'],
  ['quantity', 'MB', 1000, 'gb gigabyte gbyte'],
  ['quantity', 'MB', 1_000_000, 'tb terabyte'],
  ['quantity', 'Mbit/s', 1, 'mbit/s mbits mbit mbps mb/s megabit'],
  ['quantity', 'Mbit/s', 1000, 'gbit/s gbit gbps gb/s gigabit'],
  ['quantity', '°C', 1, '°c °'],
  ['quantity', 'bar', 1, 'bar'],
  ['quantity', 'V', 1, 'volt'],
  ['quantity', 'A', 1, 'ampere'],
  ['duration', 'minutes', 60, 'h'],
  ['duration', 'minutes', 1, 'min min.'],
];
