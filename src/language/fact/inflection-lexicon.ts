import type { Phrase } from '../phrase/phrase.js';

/** How a language inflects, as far as recognising a word again needs it. All lower case. */
export interface InflectionLexicon {
  /** Endings taken off a word, longest first tried; at least three letters stay. */
  readonly endings: readonly string[];
  /** Prefix of participles (`ge`), taken off in front of at least four letters. */
  readonly participlePrefix: string;
  /** Nouns that only look like participles (`Gerät`); tested on words without umlauts. */
  readonly prefixNouns: RegExp;
  /** Turns of speech whose words state nothing (`feel free`). */
  readonly idle: readonly Phrase[];
  /** Words that count one of what follows: `ein`, `a`. */
  readonly one: readonly string[];
  /** Particles of separable verbs (`ab` in `abgestellt`, `stellen … ab`). */
  readonly particles: readonly string[];
  /** Endings that make a word a participle (`-iert`, `-ed`). */
  readonly participle: RegExp;
  /** Whether words are joined to compounds whose head is the last part. */
  readonly compounds: boolean;
  /** Words that carry no content of a fact. */
  readonly functionWords: readonly string[];
  /** Words that open a fact that denies something: `kein`, `no`. */
  readonly negativeOpeners: readonly string[];
  /** What says of a thing, right before or behind it, that it falls away: `waived`, `no way around the`. */
  readonly abolishes: { readonly before: readonly Phrase[]; readonly behind: readonly Phrase[] };
  /** The word for what costs nothing, as a fact says it. */
  readonly free: string;
  /** Groups of words that mean the same for certain. */
  readonly synonyms: readonly (readonly string[])[];
  /** Irregular forms by base form. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Nouns of an act that only state it as done together with these words (`Stornierung ist erfolgt`). */
  readonly done: readonly string[];
  /** Modal verbs: with them a participle is possible, not done (`kann storniert werden`). */
  readonly modals: readonly string[];
  /** With these an act in the infinitive is done: `we had to cancel it`, `wir mussten sie stornieren`. */
  readonly implied: readonly string[];
  /** Words between the things compared: `besser als X` is not said of X. */
  readonly comparators: readonly string[];
  /** Pronouns next to which an infinitive is a finite verb (`stornieren wir`). */
  readonly doers: readonly string[];
}
