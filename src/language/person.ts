import { plainForm } from './forms/pieces.js';
import { type Language, perLanguage } from './language.js';
import { LANGUAGES } from './languages.js';
import type { Phrase } from './phrase.js';
import { phraseTable } from './phrase-table.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';

/** How a language speaks of people and answers questions about them. Lists written for this project. */
export interface PersonLexicon {
  /** Titles in front of a surname. */
  readonly titles: readonly string[];
  /** Names that are ordinary words as well (`mark`, `kurz`), plain or not; matched as names only where they are used so. */
  readonly ordinary: readonly string[];
  /** Short forms of first names: what each may stand for. */
  readonly shortNames: Readonly<Record<string, readonly string[]>>;
  /** Third persons: relations, pronouns, "who". */
  readonly others: readonly Phrase[];
  /** Words that ask who it is or whose: then a bare name is the answer. */
  readonly whose: readonly Phrase[];
  /** The customer speaks of things of their own. */
  readonly own: readonly Phrase[];
  /** Openings of questions about what the bot or customer can do, not about a person's data. */
  readonly requests: readonly Phrase[];
  /** Questions and statements that want a yes or no. */
  readonly polar: readonly Phrase[];
  /** Says yes to it, at the head of a reply or by itself. */
  readonly affirms: readonly Phrase[];
  /** Says yes wherever it stands. */
  readonly confirms: readonly Phrase[];
  /** Says no to it, at the head of a reply. */
  readonly denies: readonly Phrase[];
  /** Asks to compare, and answers that do. */
  readonly comparisons: readonly Phrase[];
  /** Question words. */
  readonly asksFor: readonly Phrase[];
  /** Asks to be told or shown something. */
  readonly tellMe: readonly Phrase[];
  /** Says something of a third person as a fact. */
  readonly asserts: readonly Phrase[];
  /** Takes such a sentence back into what somebody may, must or might do, or leaves it open. */
  readonly modal: readonly Phrase[];
  /** The bot speaks of itself, thanks, greets, offers, asks the customer to do something. */
  readonly chatter: readonly Phrase[];
  /** The business's own people, who may be called by name. */
  readonly staff: readonly Phrase[];
  /** Turns a sentence round. */
  readonly but: readonly Phrase[];
  /** A figure is only nearly so: `about`, `knapp`. */
  readonly nearly: readonly Phrase[];
  /** Says how another's matter stands. */
  readonly outcomes: readonly Phrase[];
  /** Marks the last figures of a number. */
  readonly endings: readonly Phrase[];
  /** Greetings in front of a name. */
  readonly greetings: readonly Phrase[];
  readonly weekdays: readonly string[];
  /** Whether every noun begins with a capital, so that a capital tells no name. */
  readonly nounsAreCapital: boolean;
}

/** What a text does with people and with questions about them. */
export type PersonTag =
  | 'others'
  | 'whose'
  | 'own'
  | 'requests'
  | 'polar'
  | 'affirms'
  | 'confirms'
  | 'denies'
  | 'comparisons'
  | 'asksFor'
  | 'tellMe'
  | 'asserts'
  | 'modal'
  | 'chatter'
  | 'nearly'
  | 'but'
  | 'staff'
  | 'outcomes'
  | 'endings'
  | 'greetings';

export interface PersonHit extends Span {
  readonly tag: PersonTag;
}

const ASKING: readonly PersonTag[] = [
  'others',
  'whose',
  'own',
  'requests',
  'polar',
  'comparisons',
  'asksFor',
  'tellMe',
];
const ANSWERING: readonly PersonTag[] = [
  'affirms',
  'confirms',
  'denies',
  'comparisons',
  'outcomes',
  'endings',
  'greetings',
  'staff',
  'asserts',
  'modal',
  'chatter',
  'nearly',
  'but',
];

function tableOf(tags: readonly PersonTag[]) {
  return perLanguage((language: Language) =>
    phraseTable<PersonTag>(
      Object.fromEntries(tags.map((tag) => [tag, language.person[tag]])) as Record<PersonTag, readonly Phrase[]>,
    ),
  );
}

const askingTable = tableOf(ASKING);
const answeringTable = tableOf(ANSWERING);
const asked = new WeakMap<Reading, readonly PersonHit[]>();
const answered = new WeakMap<Reading, readonly PersonHit[]>();

/** All words of a customer's turn that speak of people or ask, in order; remembered for each reading. */
export function askingHits(says: Reading): readonly PersonHit[] {
  return remembered(asked, says, (reading) => askingTable(reading.language).find(reading));
}

/** All words of a reply that answer, confirm, deny, greet or hedge, in order; remembered for each reading. */
export function answeringHits(reply: Reading): readonly PersonHit[] {
  return remembered(answered, reply, (reading) => answeringTable(reading.language).find(reading));
}

function remembered(
  known: WeakMap<Reading, readonly PersonHit[]>,
  reading: Reading,
  find: (reading: Reading) => readonly PersonHit[],
): readonly PersonHit[] {
  let hits = known.get(reading);
  if (hits === undefined) {
    hits = find(reading);
    known.set(reading, hits);
  }
  return hits;
}

/** Single words about people in plain form (see `plainForm`), of one language. */
export interface PersonWords {
  readonly titles: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
  readonly small: ReadonlySet<string>;
  /** Months and weekdays. */
  readonly calendar: ReadonlySet<string>;
  readonly nounsAreCapital: boolean;
}

export const personWords = perLanguage((language: Language): PersonWords => {
  const set = (words: readonly string[]) => new Set(words.map(plainForm));
  const { person, grammar } = language;
  return {
    titles: set(LANGUAGES.flatMap((other) => other.person.titles)),
    ordinary: set([...person.ordinary, ...grammar.stopwords]),
    shortNames: new Map(
      Object.entries(person.shortNames).map(([short, names]) => [plainForm(short), names.map(plainForm)]),
    ),
    small: set(grammar.stopwords),
    calendar: set([...Object.keys(language.spelling.months), ...person.weekdays]),
    nounsAreCapital: person.nounsAreCapital,
  };
});
