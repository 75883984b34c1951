import { type Language, perLanguage } from './language.js';
import { type Matcher, matcher, type Phrase } from './phrase.js';

/** Words that tell what a figure is said of. Phrase notation. */
export interface SubjectLexicon {
  /**
   * Families of roles that exclude one another: a departure is no arrival, a price no refund. A figure said in one role
   * of a family does not answer a question about another.
   */
  readonly families: Readonly<Record<string, Readonly<Record<string, readonly Phrase[]>>>>;
  /** Words for one variant among several: `regulär`, `standard`. */
  readonly variants: readonly Phrase[];
  /** Questions about what is broken, and words that call a thing sound. */
  readonly faultQuestions: readonly Phrase[];
  readonly sound: readonly Phrase[];
}

interface Family {
  readonly name: string;
  readonly roles: readonly Matcher[];
}

const compiledOf = perLanguage((language) => {
  const { families, variants, faultQuestions, sound } = language.subject;
  return {
    families: Object.entries(families).map(
      ([name, roles]): Family => ({
        name,
        roles: Object.entries(roles).map(([role, phrases]) => matcher({ name: role, phrases })),
      }),
    ),
    variants: matcher({ name: 'variant', phrases: variants }),
    faultQuestions: matcher({ name: 'fault', phrases: faultQuestions }),
    sound: matcher({ name: 'sound', phrases: sound }),
  };
});

/**
 * Whether a clause says its figure in another role than the question asks about: the question has exactly one role of
 * a family, the clause has another one of it and not the same. Folded texts; returns both role names.
 */
export function roleConflict(
  question: string,
  clause: string,
  language: Language,
): readonly [string, string] | undefined {
  for (const family of compiledOf(language).families) {
    const asked = family.roles.filter((role) => role.test(question));
    if (asked.length !== 1 || asked[0]?.test(clause) !== false) continue;
    const other = family.roles.find((role) => role.test(clause));
    if (other !== undefined) return [asked[0].name, other.name];
  }
  return undefined;
}

/** Whether a folded clause names one variant among several. */
export function namesVariant(clause: string, language: Language): boolean {
  return compiledOf(language).variants.test(clause);
}

/** Whether the question asks what is broken and the clause calls the thing sound. */
export function calledSound(question: string, clause: string, language: Language): boolean {
  const { faultQuestions, sound } = compiledOf(language);
  return sound.test(clause) && faultQuestions.test(question);
}
