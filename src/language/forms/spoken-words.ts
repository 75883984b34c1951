import type { Language } from '../language.js';
import { LANGUAGES } from '../languages.js';
import type { SpellingLexicon } from '../phrase/spelling.js';
import { plainForm } from './pieces.js';

interface Words {
  readonly numbers: ReadonlyMap<string, number>;
  readonly shy: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  readonly half: readonly (readonly string[])[];
  readonly repeaters: ReadonlyMap<string, number>;
  readonly times: ReadonlySet<string>;
  readonly shyPairs: ReadonlySet<string>;
  readonly alphabet: ReadonlyMap<string, string>;
  readonly alphabetHalves: ReadonlyMap<string, string>;
  readonly asIn: ReadonlySet<string>;
  readonly separators: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly compounds: readonly RegExp[];
  /** What such a word holds one of. */
  readonly compoundParts: readonly string[];
  /** Forms of one within such words. */
  readonly ones: ReadonlySet<string>;
}

let merged: Words | undefined;

/** Bots read numbers out in either language, so the words of all languages are known at once. */
export function words(): Words {
  merged ??= mergeWords(LANGUAGES.map((language: Language) => language.spelling));
  return merged;
}

function mergeWords(lexicons: readonly SpellingLexicon[]): Words {
  const all = <V>(pick: (lexicon: SpellingLexicon) => Readonly<Record<string, V>>) =>
    new Map(
      lexicons.flatMap((lexicon) => Object.entries(pick(lexicon)).map(([word, v]) => [plainForm(word), v] as const)),
    );
  const set = (pick: (lexicon: SpellingLexicon) => readonly string[]) =>
    new Set(lexicons.flatMap((lexicon) => pick(lexicon).map(plainForm)));
  const unitsFirst = lexicons.flatMap((lexicon) => lexicon.unitsFirst ?? []);
  return {
    numbers: all((lexicon) => lexicon.numbers),
    shy: all((lexicon) => lexicon.shyDigits),
    shyPairs: set((lexicon) => lexicon.shyPairs),
    scales: all((lexicon) => lexicon.scales),
    and: set((lexicon) => lexicon.and),
    half: lexicons.flatMap((lexicon) => lexicon.half.map((phrase) => phrase.split(' ').map(plainForm))),
    repeaters: all((lexicon) => lexicon.repeaters),
    times: set((lexicon) => lexicon.times),
    alphabet: all((lexicon) => lexicon.alphabet),
    alphabetHalves: all((lexicon) => lexicon.alphabetHalves),
    asIn: set((lexicon) => lexicon.asIn),
    separators: set((lexicon) => lexicon.separators),
    links: set((lexicon) => lexicon.links),
    compounds: lexicons.flatMap((lexicon) => compoundOf(lexicon) ?? []),
    compoundParts: unitsFirst.flatMap(({ and, hundred, thousand }) => [hundred, thousand, and]),
    ones: new Set(unitsFirst.flatMap(({ one }) => one)),
  };
}

/** `dreitausendvierhundertsiebenundzwanzig` as one pattern: thousands, hundreds, units and tens. */
function compoundOf(lexicon: SpellingLexicon): RegExp | null {
  if (lexicon.unitsFirst === null) return null;
  const { and, hundred, thousand, one } = lexicon.unitsFirst;
  const entries = Object.entries(lexicon.numbers).map(([word, value]) => [plainForm(word), value] as const);
  const list = (keep: (value: number) => boolean) =>
    entries
      .filter(([, value]) => keep(value))
      .map(([word]) => word)
      .sort((a, b) => b.length - a.length)
      .join('|');
  const digit = `${one.join('|')}|${list((value) => value > 0 && value < 10)}`;
  const tens = list((value) => value >= 20);
  const small = list((value) => value > 0 && value < 20);
  const below100 = `(?:(?:(?:${digit})${and})?(?:${tens})|${small})`;
  const below1000 = `(?:(?:${digit})?${hundred})?(?:${and})?(?:${below100})?`;
  return new RegExp(
    `^(?:(${below1000})(${thousand}))?(?:${and})?(?:((?:${digit}|${small})?)(${hundred}))?(?:${and})?(?:(${digit})${and}(${tens})|(${small}|${tens}))?$`,
  );
}
