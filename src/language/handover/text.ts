import { perLanguage } from '../language.js';
import { FIRST_NAMES } from '../person/first-names.js';
import { compileTags, type TaggedText } from '../phrase/word-tags.js';
import { perReading, perTemplate, type Reading } from '../reading.js';
import type { Span } from '../span.js';
import type { HandoverLexicon } from './lexicon.js';

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
  | 'crisis_line'
  | 'emergency';

/** A hand-over to a person, made or concretely offered. The span covers the words that show it. */
export interface Handover extends Span {
  readonly kind: HandoverKind;
  /** Said to be happening or done, not merely offered or conditional. A line or a mailbox is never claimed. */
  readonly claimed: boolean;
  /** Taken back in the same reply ("but nobody is free"), or contrary to fact ("if you were a member, I could …"). */
  readonly withdrawn: boolean;
  /** Said in so many words ("transfer to an adviser in progress"): nothing else in the reply makes it less likely. */
  readonly outright?: boolean;
}

/** A reply's words with their tags, and what the frames ask of the language. */
export interface HandoverText {
  readonly reading: Reading;
  readonly tagged: TaggedText;
  readonly order: HandoverLexicon['order'];
  readonly participle: RegExp;
  readonly contrary: Readonly<Record<keyof HandoverLexicon['contrary'], RegExp>>;
  readonly bidding: HandoverLexicon['bidding'];
}

const tagger = perLanguage((language) =>
  compileTags(language.handover.tags, {
    clauseOpeners: language.handover.clauseOpeners,
    floating: language.handover.floating,
    names: {
      tag: 'name',
      words: FIRST_NAMES,
      before: new Set(language.handover.nameFollowers),
      behind: new Set(language.handover.placeWords),
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

const contraries = perLanguage(({ handover: { contrary } }) => ({
  unreal: new RegExp(contrary.unreal, 'u'),
  condition: new RegExp(contrary.condition, 'u'),
  result: new RegExp(contrary.result, 'u'),
}));

const taggedOf = perTemplate((reading) => tagger(reading.language)(reading));

/** Tags a text. */
export const handoverText = perReading(
  (reading): HandoverText => ({
    reading,
    tagged: taggedOf(reading),
    order: reading.language.handover.order,
    participle: participles(reading.language),
    contrary: contraries(reading.language),
    bidding: reading.language.handover.bidding,
  }),
);
