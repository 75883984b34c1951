import type { FigureLexicon } from './figures/lexicon.js';
import type { GrammarLexicon } from './sentence.js';

/** All that Testkunde knows of one language. Adding a language is a folder of these lexicons and a line in languages.ts. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  readonly grammar: GrammarLexicon;
  readonly figures: FigureLexicon;
}

/** Computes something once for each language, when it is first asked for. */
export function perLanguage<T>(compute: (language: Language) => T): (language: Language) => T {
  const known = new WeakMap<Language, T>();
  return (language) => {
    let value = known.get(language);
    if (value === undefined) {
      value = compute(language);
      known.set(language, value);
    }
    return value;
  };
}
