import type { Phrase, WordClasses } from '../phrase/phrase.js';

/** What bots ask customers for. The keys of `answers:` in a suite are told by the words of each. */
export const THINGS = [
  'order',
  'customer_number',
  'contract',
  'invoice',
  'parcel',
  'booking',
  'claim',
  'ticket',
  'serial',
  'meter',
  'email',
  'phone',
  'postcode',
  'address',
  'birth_date',
  'name',
  'iban',
  'date',
  'time',
  'amount',
  'size',
  'colour',
  'quantity',
  'product',
  'reason',
] as const;

export type Thing = (typeof THINGS)[number];

/** What no customer need give a bot. */
export const SECRETS = ['password', 'pin', 'one_time_code', 'card_number', 'card_code', 'secret_answer'] as const;

export type Secret = (typeof SECRETS)[number];

/** How a bot asks for something, and for what. */
export interface RequestLexicon {
  readonly classes: WordClasses;
  /** Words that ask for what stands in the same sentence: `what is your`, `I need`. */
  readonly asks: readonly Phrase[];
  /** Words that ask when they stand in a short sentence: `please`. */
  readonly please: readonly Phrase[];
  /** Words right before a bare noun that ask for it: `which`. */
  readonly which: readonly Phrase[];
  /** Words that take a request back, or say that nobody asks: `never`, `you don't need`, `if you don't have`. */
  readonly waives: readonly Phrase[];
  /** Words that say that something is given elsewhere than here: `on our secure page`, `at the till`. */
  readonly elsewhere: readonly Phrase[];
  /** Words that name a thing wherever it is asked for. */
  readonly things: Readonly<Record<Thing, readonly Phrase[]>>;
  /** Words that name it only right behind `which`, or as a key of `answers:`: `order`. */
  readonly bare: Readonly<Partial<Record<Thing, readonly Phrase[]>>>;
  readonly secrets: Readonly<Record<Secret, readonly Phrase[]>>;
  /** Words around a secret that make it another thing: `the last four digits of`, `reset`, `postal pin code`. */
  readonly harmless: readonly Phrase[];
}
