import { type Language, perLanguage } from '../language.js';
import { type Twin, twin } from '../matching.js';
import { CAPITAL_CODES, CODE_UNITS, CURRENCY_SIGNS } from './currencies.js';
import { type FigureLexicon, SHARED_UNITS, type UnitMeaning, type UnitRow } from './lexicon.js';
import { type WordPattern, wordPattern } from './word-pattern.js';

/** A language's figure words, compiled. Regular expressions with the `y` flag are tried at one offset only. */
export interface Vocabulary {
  readonly lexicon: FigureLexicon;
  readonly units: ReadonlyMap<string, UnitMeaning>;
  /** ISO 4217 codes, which in capitals are nothing else. */
  readonly codes: ReadonlyMap<string, UnitMeaning>;
  /** Names of other countries' money. */
  readonly foreign: ReadonlySet<string>;
  readonly unitAfter: Twin;
  /** `Clubcard points`, `PAYBACK Punkte` behind a number. */
  readonly namedPoints: Twin;
  /** What makes a price behind it one of a measure: `/kWh`, `per litre`. */
  readonly rate: Twin;
  /** Words and signs of whole units of money. */
  readonly currencies: readonly string[];
  readonly currencyBefore: Twin;
  readonly numberRun: WordPattern;
  readonly numberWord: RegExp;
  /** A whole run of number words that is a fraction, and its scale: `zweieinhalb`, `zweieinhalb Millionen`. */
  readonly fraction: RegExp;
  /** A half behind number words, and its scale: `and a half million`. */
  readonly halfBehind: RegExp;
  readonly weak: WordPattern;
  readonly sayings: WordPattern;
  readonly openWords: Twin;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

/** The alternatives of a regular expression: longest first, escaped, `_` and spaces matching any single space or hyphen. */
export function alternatives(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+*?^${}()|[\]\\/]/g, '\\$&').replace(/[ _]/g, '[ -]'))
    .join('|');
}

/** Words that are signs only need no boundary before or behind them. */
export const NOT_IN_WORD = '(?![\\p{L}\\p{N}])';

function unitTable(rows: readonly UnitRow[]): Map<string, UnitMeaning> {
  const table = new Map<string, UnitMeaning>();
  for (const [kind, unit, factor, words] of rows)
    for (const word of words.split(' ')) table.set(word.replaceAll('_', ' '), { kind, unit, factor });
  return table;
}

function calendarWords(rows: readonly string[]): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const)));
}

type NumberPatterns = Pick<Vocabulary, 'numberRun' | 'numberWord' | 'fraction' | 'halfBehind'>;

function numberPatterns(lexicon: FigureLexicon, units: Iterable<string>): NumberPatterns {
  const numberWords = [...Object.keys(lexicon.numbers), ...Object.keys(lexicon.scales)];
  const word = `(?:${alternatives(numberWords)})`;
  const fraction = alternatives([...Object.keys(lexicon.fractions), '\u0000']);
  const scale = alternatives(Object.keys(lexicon.scales));
  const half = `[ ]?(?:${alternatives(lexicon.andHalf)})(?:[ -]?(${scale}))?`;
  const ofSize = (fits: (size: number) => boolean) =>
    alternatives(Object.keys(lexicon.scales).filter((key) => fits(lexicon.scales[key] as number)));
  // "one thousand, two hundred and fifty"; "one thousand, two hundred thousand" lists two.
  const comma = `(?:(?<=${ofSize((size) => size >= 1000)}),(?= ${word} (?:${ofSize((size) => size === 100)})(?! ${ofSize((size) => size >= 1000)})))?`;
  const glue = lexicon.compound
    ? `(?:(?:${lexicon.joiner})?(?=${word})| (?=${alternatives(Object.keys(lexicon.scales))}))`
    : `${comma}[ -](?:${lexicon.joiner} )?(?=${word}${NOT_IN_WORD})`;
  const adjectives = [...units].filter((key) => lexicon.unitEndings.some((ending) => key.endsWith(ending)));
  const end = `(?=[^\\p{L}\\p{N}]|$${adjectives.length > 0 ? `|(?:${alternatives(adjectives)})` : ''})`;
  return {
    numberRun: wordPattern(
      `(?<![\\p{L}\\p{N}])(?:(?:${fraction})(?:[ -]?(?:${scale}))?|${word}(?:${glue}${word})*(?:${half})?)${end}`,
      [...Object.keys(lexicon.fractions), ...numberWords],
    ),
    fraction: new RegExp(`^(${fraction})(?:[ -]?(${scale}))?$`, 'u'),
    halfBehind: new RegExp(`${half}$`, 'u'),
    numberWord: new RegExp(`${alternatives(numberWords)}|${lexicon.joiner}`, 'gu'),
  };
}

export const vocabularyOf: (language: Language) => Vocabulary = perLanguage((language) => {
  const lexicon = language.figures;
  const units = unitTable([...CODE_UNITS, ...SHARED_UNITS, ...CURRENCY_SIGNS, ...lexicon.currencies, ...lexicon.units]);
  const codes = unitTable(CODE_UNITS);
  const foreign: ReadonlySet<string> = new Set(unitTable(lexicon.currencies).keys());
  const currencies = [...units].flatMap(([word, { kind, factor }]) =>
    kind === 'money' && factor === 1 && !foreign.has(word) ? [word] : [],
  );
  const countable = [...units.keys()].filter((word) => !foreign.has(word) && !CAPITAL_CODES.has(word));
  return {
    lexicon,
    units,
    codes,
    foreign,
    unitAfter: twin(
      new RegExp(
        `(?:[ -]{1,2}(?:${alternatives(lexicon.beforeUnit)})(?= ))?[ -]{0,2}(?:(${alternatives(units.keys())})(?![\\p{L}\\p{N}])|(${alternatives(currencies.filter((key) => !/\p{L}/u.test(key)))}))`,
        'uy',
      ),
    ),
    ...numberPatterns(lexicon, units.keys()),
    currencies,
    currencyBefore: twin(new RegExp(`(?<![\\p{L}])(${alternatives([...currencies, ...codes.keys()])})[. ]{0,2}$`, 'u')),
    namedPoints: twin(
      new RegExp(`[ -]\\p{L}[\\p{L}\\p{N}]{2,20}[ -](?:${alternatives(lexicon.pointWords)})${NOT_IN_WORD}`, 'uy'),
    ),
    rate: twin(
      new RegExp(
        `(?: ?/ ?| (?:${alternatives(lexicon.rateWords)}) )(?:${alternatives([...units].flatMap(([key, { kind }]) => (kind === 'quantity' ? [key] : [])))})${NOT_IN_WORD}`,
        'uy',
      ),
    ),
    weak: wordPattern(
      `(?<![\\p{L}\\p{N}])(?:${alternatives(Object.keys(lexicon.weak))})(?=[ -](?:(?:${alternatives(lexicon.beforeUnit)}) )?(?:${alternatives(countable)})${NOT_IN_WORD})`,
      Object.keys(lexicon.weak),
    ),
    sayings: wordPattern(
      `(?<![\\p{L}])(?:${alternatives(Object.keys(lexicon.sayings))})${NOT_IN_WORD}`,
      Object.keys(lexicon.sayings),
    ),
    openWords: twin(new RegExp(`(?<![\\p{L}])(?:${alternatives(lexicon.openWords)})(?![\\p{L}])`, 'u')),
    months: calendarWords(lexicon.months),
    weekdays: calendarWords(lexicon.weekdays),
  };
});
