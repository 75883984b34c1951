/** How a language says figures and letters aloud. All words lower case; lists written for this project. */
export interface SpellingLexicon {
  /** 0 to 19 and the tens, in all their forms; further words made of them are worked out by the rules below. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that are a digit only beside other figures (`oh`). */
  readonly shyDigits: Readonly<Record<string, number>>;
  /** Those of them that are one beside each other, too: `oh oh seven`. */
  readonly shyPairs: readonly string[];
  /** Words for hundred, thousand and beyond, with their worth. */
  readonly scales: Readonly<Record<string, number>>;
  /** Whether 47 is one word, "seven and forty", with the word between; hundred and thousand within it, and the forms of one. */
  readonly unitsFirst: {
    readonly and: string;
    readonly hundred: string;
    readonly thousand: string;
    readonly one: readonly string[];
  } | null;
  /** Words between hundreds and the rest (`and`). */
  readonly and: readonly string[];
  /** "and a half" behind a number, each as its words. */
  readonly half: readonly string[];
  /** Words that say how often the next digit comes. */
  readonly repeaters: Readonly<Record<string, number>>;
  /** Words behind a number that make it such a word: `two times`, `zwei mal`. */
  readonly times: readonly string[];
  readonly months: Readonly<Record<string, number>>;
  /** Holidays that name a day of the year, as `MM-DD`. */
  readonly feasts: Readonly<Record<string, string>>;
  /** Words in front of a feast that tell a day beside it: `the day before`, `zwei Tage nach`, `the eve of`. */
  readonly besideFeasts: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly day: readonly string[];
    readonly days: readonly string[];
    readonly week: readonly string[];
    readonly weeks: readonly string[];
    readonly eves: readonly string[];
    /** Small words between these and the feast. */
    readonly joints: readonly string[];
  };
  /** Words of a spelling alphabet. */
  readonly alphabet: Readonly<Record<string, string>>;
  /** Second halves of such words, with the letter that is the first: `X-ray`. */
  readonly alphabetHalves: Readonly<Record<string, string>>;
  /** Words that introduce a word of the alphabet behind its letter: `wie`, `for`. */
  readonly asIn: readonly string[];
  /** Words for separators, said aloud in addresses and codes. */
  readonly separators: readonly string[];
  /** Words that lead from one figure to the next where a number is told figure by figure: `dann eine`, `followed by`. */
  readonly links: readonly string[];
  /** Words that may stand between a street and its number. */
  readonly numberSigns: readonly string[];
  /** Street words and their usual short form. */
  readonly streets: Readonly<Record<string, string>>;
}
