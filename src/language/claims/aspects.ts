import type { Phrase } from '../phrase/phrase.js';

/**
 * What a clause can say of a thing, and the words for its two sides: that it costs something (`cost`), that it is needed
 * (`need`), that it is there, possible, allowed or covered (`have`). A word that denies turns the side round.
 */
export interface AspectLexicon {
  readonly sides: Readonly<Record<Aspect, readonly [yes: readonly Phrase[], no: readonly Phrase[]]>>;
  /** Words for what another thing holds, which then costs nothing extra: `included`. */
  readonly within: readonly Phrase[];
  /** Words for what the business pays or adds: `we give`. */
  readonly given: readonly Phrase[];
  /** What the business does for the customer, and the words for the customer having to see to it instead. */
  readonly deeds: Readonly<Record<string, readonly [ours: readonly Phrase[], yours: readonly Phrase[]]>>;
  /** Ways in which money comes back: each list is one. */
  readonly payouts: readonly (readonly Phrase[])[];
  /** Endings of words for what is without a thing: `-free`. */
  readonly lackingEnds: readonly string[];
  /** What points to another place (lower case, regular expression). */
  readonly elsewhere: string;
  /** Words behind the last noun of a subject (single words apart by spaces); empty where nouns have capitals. */
  readonly verbs: string;
  /** Words before a noun that take in all things of its kind: `all` (single words apart by spaces). */
  readonly universal: string;
  /** Nouns that set no thing apart from another one: `bill`, `arrival` (single words apart by spaces). */
  readonly incidental: string;
  /** Words behind which a noun stands (single words apart by spaces); empty where nouns have capitals. */
  readonly beforeNouns: string;
}

export type Aspect = 'cost' | 'need' | 'have';
