import { german } from './de/index.js';
import { english } from './en/index.js';
import { fold } from './fold.js';
import { type Language, perLanguage } from './language.js';

export const LANGUAGES: readonly Language[] = [german, english];

/** The language of a BCP 47 tag (`de`, `de-AT`, `en_GB`); undefined when Testkunde does not know it. */
export function languageFor(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === primary);
}

const stopwordSet = perLanguage((language) => new Set(language.grammar.stopwords));

/** The known language whose small words a text uses most; `expected` when the text does not tell. */
export function languageOf(text: string, expected: Language): Language {
  const words =
    fold(text)
      .match(/[\p{L}']+/gu)
      ?.slice(0, 80) ?? [];
  let best = expected;
  let bestCount = count(words, expected) + 1;
  for (const language of LANGUAGES) {
    const found = count(words, language);
    if (language !== expected && found > bestCount) {
      best = language;
      bestCount = found;
    }
  }
  return best;
}

function count(words: readonly string[], language: Language): number {
  const set = stopwordSet(language);
  let found = 0;
  for (const word of words) if (set.has(word)) found += 1;
  return found;
}
