import { FIRST_NAMES } from './first-names.js';
import { channelsIn } from './handover-channels.js';
import { framesIn } from './handover-frames.js';
import { perLanguage } from './language.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import { compileTags, type TaggedText } from './word-tags.js';

/** Word classes that the frames of a hand-over are put together from. Every language fills in all of them. */
export const HANDOVER_TAGS = [
  'customer',
  'other',
  'machine',
  'field',
  'nobody',
  'negator',
  'person',
  'team',
  'self',
  'pronoun',
  'transfer',
  'bring',
  'pass',
  'matter',
  'feedback',
  'contact',
  'reply',
  'heard',
  'takeover',
  'presence',
  'callback',
  'appointment',
  'arrange',
  'talk',
  'offer',
  'asking',
  'able',
  'imperative',
  'whether',
  'request',
  'contrast',
  'impossible',
  'hypothetical',
  'pastTime',
  'selfService',
  'recorded',
  'line',
  'crisis',
  'emergency',
  'written',
  'extension',
  'modal',
  'keyword',
  'precondition',
  'before',
  'demand',
  'assist',
  'time',
  'custody',
  'withYou',
  'gaveThem',
  'yours',
  'auxiliary',
  'determiner',
  'byThem',
  'done',
] as const;

export type HandoverTag = (typeof HANDOVER_TAGS)[number];

/** What a language tells the frames. Entries are in the notation of word-entry.ts. */
export interface HandoverLexicon {
  /** Where the one who acts stands: before the verb, or (German) on either side of a verb in second place. */
  readonly order: 'subject-first' | 'verb-second';
  readonly clauseOpeners: readonly string[];
  /** Words before which a capitalised word is somebody's name ("Mhairi will …"); empty where all nouns are capitalised. */
  readonly nameFollowers: readonly string[];
  /** Capitalised words that are no names there: days, months. */
  readonly noNames: readonly string[];
  /** Source of a regular expression for participles that, with an auxiliary, tell of something done and past. */
  readonly participle: string;
  readonly tags: Readonly<Record<HandoverTag, readonly string[]>>;
}

export type HandoverKind =
  | 'transfer'
  | 'presence'
  | 'ticket'
  | 'contact'
  | 'takeover'
  | 'callback'
  | 'appointment'
  | 'offer'
  | 'line'
  | 'mailbox'
  | 'crisis_line';

/** A hand-over to a person, made or concretely offered. The span covers the words that show it. */
export interface Handover extends Span {
  readonly kind: HandoverKind;
  /** Said to be happening or done, not merely offered or conditional. A line or a mailbox is never claimed. */
  readonly claimed: boolean;
  /** Taken back in the same reply ("but nobody is free"). */
  readonly withdrawn: boolean;
}

/** A reply's words with their tags, and what the frames ask of the language. */
export interface HandoverText {
  readonly reading: Reading;
  readonly tagged: TaggedText;
  readonly order: HandoverLexicon['order'];
  readonly participle: RegExp;
}

const tagger = perLanguage((language) =>
  compileTags(language.handover.tags, {
    clauseOpeners: language.handover.clauseOpeners,
    names: {
      tag: 'name',
      words: FIRST_NAMES,
      before: new Set(language.handover.nameFollowers),
      never: new Set(language.handover.noNames),
    },
    exclusive: [
      'other',
      'machine',
      'field',
      'nobody',
      'person',
      'team',
      'self',
      'customer',
      'pronoun',
      'name',
      'negator',
    ],
  }),
);

const participles = perLanguage((language) => new RegExp(language.handover.participle, 'u'));

const tagsOf = new WeakMap<Reading, HandoverText>();

/** Tags a text once. */
export function handoverText(reading: Reading): HandoverText {
  let text = tagsOf.get(reading);
  if (text === undefined) {
    text = {
      reading,
      tagged: tagger(reading.language)(reading),
      order: reading.language.handover.order,
      participle: participles(reading.language),
    };
    tagsOf.set(reading, text);
  }
  return text;
}

/**
 * The hand-overs in a reply, in order of place; withdrawn ones are marked. `said` is what the customer wrote before: a
 * pronoun that has nobody to stand for in the reply stands for whom the customer named ("When is the fitter coming?" -
 * "He'll call you first").
 */
export function handoversIn(reading: Reading, said?: Reading): Handover[] {
  const text = handoverText(reading);
  const found = [...framesIn(text, said === undefined ? undefined : handoverText(said)), ...channelsIn(text)];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
