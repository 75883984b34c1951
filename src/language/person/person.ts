import { plainForm } from '../forms/pieces.js';
import { type Language, perLanguage } from '../language.js';
import { LANGUAGES } from '../languages.js';
import type { Phrase } from '../phrase/phrase.js';
import { phraseTable } from '../phrase/phrase-table.js';
import { perTemplate } from '../reading.js';
import type { Span } from '../span.js';

/** What a text does with people and with questions about them. */
export type PersonTag =
  | 'others'
  | 'kin'
  | 'whose'
  | 'own'
  | 'requests'
  | 'polar'
  | 'affirms'
  | 'confirms'
  | 'attests'
  | 'refutes'
  | 'recorded'
  | 'errs'
  | 'agrees'
  | 'exists'
  | 'reassures'
  | 'clues'
  | 'corrects'
  | 'describes'
  | 'strangers'
  | 'yours'
  | 'doors'
  | 'householders'
  | 'alike'
  | 'presses'
  | 'reports'
  | 'rules'
  | 'generic'
  | 'softeners'
  | 'verbs'
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
  | 'whereabouts'
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
  'rules',
  'reports',
  'presses',
  'kin',
  'endings',
  'whereabouts',
];
const ANSWERING: readonly PersonTag[] = [
  'affirms',
  'confirms',
  'attests',
  'refutes',
  'recorded',
  'errs',
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
  'agrees',
  'exists',
  'reassures',
  'clues',
  'corrects',
  'describes',
  'strangers',
  'yours',
  'doors',
  'householders',
  'alike',
  'generic',
  'softeners',
  'verbs',
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

/** All words of a customer's turn that speak of people or ask, in order. */
export const askingHits = perTemplate((says): readonly PersonHit[] => askingTable(says.language).find(says));

/** All words of a reply that answer, confirm, deny, greet or hedge, in order. */
export const answeringHits = perTemplate((reply): readonly PersonHit[] => answeringTable(reply.language).find(reply));

/** Single words about people in plain form (see `plainForm`), of one language. */
export interface PersonWords {
  readonly titles: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly uncapital: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
  readonly small: ReadonlySet<string>;
  /** Months and weekdays. */
  readonly calendar: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly measures: ReadonlySet<string>;
  readonly doorWords: ReadonlySet<string>;
  readonly insideOf: ReadonlySet<string>;
  readonly noDoors: ReadonlySet<string>;
  readonly inMonth: ReadonlySet<string>;
  readonly fromMonth: ReadonlySet<string>;
  readonly nounsAreCapital: boolean;
}

export const personWords = perLanguage((language: Language): PersonWords => {
  const set = (words: readonly string[]) => new Set(words.map(plainForm));
  const { person, grammar } = language;
  return {
    titles: set(LANGUAGES.flatMap((other) => other.person.titles)),
    ordinary: set([...person.ordinary, ...grammar.stopwords]),
    uncapital: set(person.uncapital),
    determiners: set(person.determiners),
    shortNames: new Map(
      Object.entries(person.shortNames).map(([short, names]) => [plainForm(short), names.map(plainForm)]),
    ),
    small: set(grammar.stopwords),
    calendar: set([...Object.keys(language.spelling.months), ...person.weekdays]),
    months: new Map(Object.entries(language.spelling.months).map(([word, number]) => [plainForm(word), number])),
    measures: set(person.measures),
    doorWords: set(person.doorWords),
    insideOf: set(person.insideOf),
    noDoors: set(person.noDoors),
    inMonth: set(person.inMonth),
    fromMonth: set(person.fromMonth),
    nounsAreCapital: person.nounsAreCapital,
  };
});
