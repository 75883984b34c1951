import type { WordForm } from '../phrase/word-form.js';
import type { Word } from '../phrase/words.js';

/** What parts a word from the one before: nothing; a comma, a bracket or a dash; the end of a thought. */
export type Boundary = 'none' | 'soft' | 'hard';

/** A word of a sentence with all that is known of it. Offsets count from the sentence's beginning. */
export interface Token extends Word {
  readonly boundary: Boundary;
  /** Whether only a hyphen parts it from the word before. */
  readonly joined: boolean;
  /** Kinds of words it belongs to: see `WordKind`. */
  readonly bits: number;
}

/** This token, with other letters: so that all tokens have one shape, for they are looked at more than anything else. */
export function respelled(token: Token, form: WordForm, bits: number, end = token.end): Token {
  const { start, opens, boundary, joined } = token;
  return { start, end, text: form.text, stem: form.stem, opens, form, boundary, joined, bits };
}

/** The kinds that a language lists; the order gives each its bit. */
export const KINDS = [
  'bots',
  'products',
  'machines',
  'lookalikes',
  'artificial',
  'powered',
  'roles',
  'digital',
  'channels',
  'otherBefore',
  'otherBehind',
  'humans',
  'genuine',
  'persons',
  'negators',
  'joints',
  'resets',
  'prepositions',
  'determiners',
  'stops',
  'self',
  'fragmentWords',
  'labelWords',
  'labelTails',
  'copulas',
  'measures',
  'indefinites',
  'addressed',
] as const;

export type Kind = (typeof KINDS)[number];

const bitOf = (kind: Kind) => 1 << KINDS.indexOf(kind);

/** The bit of each kind, and of the two that whole names of machines and humans get. */
export const WordKind = {
  ...(Object.fromEntries(KINDS.map((kind) => [kind, bitOf(kind)])) as Readonly<Record<Kind, number>>),
  machineNoun: 1 << KINDS.length,
  humanNoun: 1 << (KINDS.length + 1),
} as const;

export const has = (token: Token | undefined, kinds: number): boolean =>
  token !== undefined && (token.bits & kinds) !== 0;
