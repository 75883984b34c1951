import type { FigureKind } from './figures/figure.js';
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
  /** Restrict what is said to one variant, in front of its name: `erst ab`, `only with`. */
  readonly restrictions: readonly Phrase[];
  /** Say that something was moved; what stood before is void. */
  readonly shifts: readonly Phrase[];
  /** In front of the void value, and of the new one: `von` … `auf`. */
  readonly shiftedFrom: readonly Phrase[];
  readonly shiftedTo: readonly Phrase[];
  /** The customer's people, whom a question can be about. */
  readonly relatives: readonly Phrase[];
  /** A price of nothing. */
  readonly free: readonly Phrase[];
  /** Verbs of the past, and words of the present that set another state against it. */
  readonly past: readonly Phrase[];
  readonly present: readonly Phrase[];
  /** Questions about what is broken, and words that call a thing sound. */
  readonly faultQuestions: readonly Phrase[];
  readonly sound: readonly Phrase[];
}

/** Families that part figures of some kinds only; others part all. */
const FAMILY_KINDS: Readonly<Record<string, readonly FigureKind[]>> = {
  journey: ['time', 'date'],
  order: ['time', 'date'],
  hours: ['time'],
  days: ['time'],
  energy: ['money'],
  payback: ['money', 'percent'],
  claim: ['money', 'percent'],
  speed: ['quantity'],
  payer: ['money'],
};

interface Family {
  readonly name: string;
  readonly roles: readonly Matcher[];
}

const compiledOf = perLanguage((language) => {
  const { families, ...lists } = language.subject;
  return {
    families: Object.entries(families).map(
      ([name, roles]): Family => ({
        name,
        roles: Object.entries(roles).map(([role, phrases]) => matcher({ name: role, phrases })),
      }),
    ),
    variants: matcher({ name: 'variant', phrases: lists.variants }),
    restrictions: matcher({ name: 'restriction', phrases: lists.restrictions }),
    shifts: matcher({ name: 'shift', phrases: lists.shifts }),
    shiftedFrom: matcher({ name: 'shifted from', phrases: lists.shiftedFrom }),
    shiftedTo: matcher({ name: 'shifted to', phrases: lists.shiftedTo }),
    relatives: matcher({ name: 'relative', phrases: lists.relatives }),
    free: matcher({ name: 'free', phrases: lists.free }),
    past: matcher({ name: 'past', phrases: lists.past }),
    present: matcher({ name: 'present', phrases: lists.present }),
    faultQuestions: matcher({ name: 'fault', phrases: lists.faultQuestions }),
    sound: matcher({ name: 'sound', phrases: lists.sound }),
  };
});

/**
 * Whether a clause says its figure in another role than the question asks about: the question has exactly one role of
 * a family, the clause has another one of it and not the same. Folded texts; returns both role names.
 */
export function roleConflict(
  question: string,
  clause: string,
  kind: FigureKind,
  language: Language,
): readonly [string, string] | undefined {
  for (const family of compiledOf(language).families) {
    if (FAMILY_KINDS[family.name]?.includes(kind) === false) continue;
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

/** Whether a folded text names one of the customer's people. */
export function namesRelative(text: string, language: Language): boolean {
  return compiledOf(language).relatives.test(text);
}

/** Whether a folded clause says that something costs nothing. */
export function costsNothing(clause: string, language: Language): boolean {
  return compiledOf(language).free.test(clause);
}

/** Where a folded clause begins to name the variant that it is restricted to. */
export function restrictedTo(clause: string, language: Language): number | undefined {
  return compiledOf(language).restrictions.find(clause)[0]?.end;
}

/** Whether a folded clause sets its figure into the past, and whether a text speaks of the present. */
export function inThePast(clause: string, language: Language): boolean {
  return compiledOf(language).past.test(clause);
}

export function inThePresent(text: string, language: Language): boolean {
  return compiledOf(language).present.test(text);
}

/**
 * Whether something at an offset of a folded clause was moved away: `der Termin am 11. März wurde verlegt`,
 * `moved from 11 March to 18 March`.
 */
export function shiftedAway(clause: string, offset: number, language: Language): boolean {
  const { shifts, shiftedFrom, shiftedTo } = compiledOf(language);
  const shift = shifts.find(clause)[0];
  if (shift === undefined) return false;
  const lead = clause.slice(Math.max(0, offset - 16), offset);
  const directly = (hits: readonly { end: number }[]) => hits.some((hit) => lead.length - hit.end < 3);
  if (directly(shiftedTo.find(lead))) return false;
  return directly(shiftedFrom.find(lead)) || offset < shift.start;
}
