import { type Language, perLanguage } from '../language.js';
import { type Twin, twin } from '../matching.js';
import { type FigureLexicon, SHARED_UNITS, type UnitMeaning } from './lexicon.js';
import { type WordPattern, wordPattern } from './word-pattern.js';

/** A language's figure words, compiled. Regular expressions with the `y` flag are tried at one offset only. */
export interface Vocabulary {
  readonly lexicon: FigureLexicon;
  readonly units: ReadonlyMap<string, UnitMeaning>;
  readonly unitAfter: Twin;
  /** Words and signs of whole units of money. */
  readonly currencies: readonly string[];
  readonly currencyBefore: Twin;
  readonly numberRun: WordPattern;
  readonly numberWord: RegExp;
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

function unitTable(lexicon: FigureLexicon): Map<string, UnitMeaning> {
  const table = new Map<string, UnitMeaning>();
  for (const [kind, unit, factor, words] of [...SHARED_UNITS, ...lexicon.units])
    for (const word of words.split(' ')) table.set(word.replaceAll('_', ' '), { kind, unit, factor });
  return table;
}

function calendarWords(rows: readonly string[]): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const)));
}

export const vocabularyOf: (language: Language) => Vocabulary = perLanguage((language) => {
  const lexicon = language.figures;
  const units = unitTable(lexicon);
  const currencies = [...units].flatMap(([word, { kind, factor }]) => (kind === 'money' && factor === 1 ? [word] : []));
  const numberWords = [...Object.keys(lexicon.numbers), ...Object.keys(lexicon.scales)];
  const word = `(?:${alternatives(numberWords)})`;
  const fraction = alternatives([...Object.keys(lexicon.fractions), '\u0000']);
  const glue = lexicon.compound
    ? `(?:(?:${lexicon.joiner})?(?=${word})| (?=${alternatives(Object.keys(lexicon.scales))}))`
    : `[ -](?:${lexicon.joiner} )?(?=${word}${NOT_IN_WORD})`;
  const adjectives = [...units.keys()].filter((key) => lexicon.unitEndings.some((ending) => key.endsWith(ending)));
  const end = `(?=[^\\p{L}\\p{N}]|$${adjectives.length > 0 ? `|(?:${alternatives(adjectives)})` : ''})`;
  return {
    lexicon,
    units,
    unitAfter: twin(
      new RegExp(
        `(?:[ -]{1,2}(?:${alternatives(lexicon.beforeUnit)})(?= ))?[ -]{0,2}(?:(${alternatives(units.keys())})(?![\\p{L}\\p{N}])|(${alternatives(currencies.filter((key) => !/\p{L}/u.test(key)))}))`,
        'uy',
      ),
    ),
    currencies,
    currencyBefore: twin(new RegExp(`(?<![\\p{L}])(${alternatives(currencies)})[. ]{0,2}$`, 'u')),
    numberRun: wordPattern(
      `(?<![\\p{L}\\p{N}])(?:${fraction}|${word}(?:${glue}${word})*(?:[ ]?(?:${alternatives(lexicon.andHalf)}))?)${end}`,
      [...Object.keys(lexicon.fractions), ...numberWords],
    ),
    numberWord: new RegExp(`${alternatives(numberWords)}|${lexicon.joiner}`, 'gu'),
    weak: wordPattern(
      `(?<![\\p{L}\\p{N}])(?:${alternatives(Object.keys(lexicon.weak))})(?=[ -](?:(?:${alternatives(lexicon.beforeUnit)}) )?(?:${alternatives(units.keys())})${NOT_IN_WORD})`,
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
