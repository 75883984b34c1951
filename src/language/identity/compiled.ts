import type { Language } from '../language.js';
import { type Matcher, matcher, type Phrase, type WordClasses } from '../phrase/phrase.js';
import type { TaggedPhrases } from '../phrase/phrase-book.js';
import { type PhraseIndex, phraseIndex } from '../phrase/phrase-index.js';
import { taggerOf } from '../phrase/word-bits.js';
import { perForm, type WordForm } from '../phrase/word-form.js';
import { spellOut } from '../phrase/words.js';
import type { IdentityQuestions, IdentityRule, NegationScope, TurnLexicon } from './lexicon.js';
import { BOT_NOUN, HUMAN_NOUN, MACHINE_NOUN } from './nouns.js';
import { KINDS } from './token.js';

export type QuestionKind = keyof IdentityQuestions;

/** What a phrase's hit is good for. */
export type PhraseList =
  | 'machineSelf'
  | 'openings'
  | 'humanSelf'
  | 'notHuman'
  | 'life'
  | 'lifeWhenAsked'
  | keyof TurnLexicon;

export interface Meaning {
  readonly list: PhraseList;
  /** The rule's name, such as `partner`. */
  readonly name: string;
  readonly negation: NegationScope;
  /** Whether words of the service's business in its clause void it. */
  readonly guarded: boolean;
  /** Whether it must end its clause. */
  readonly closes: boolean;
  /** Whether it must begin its clause. */
  readonly opens: boolean;
  /** Whether a subject before it leaves it standing. */
  readonly anyone: boolean;
  /** Whether a conditional around it does. */
  readonly supposed: boolean;
}

/** A language's lexicon, ready to be looked words up in. */
export interface CompiledIdentity {
  readonly language: Language;
  readonly kinds: (form: WordForm) => number;
  readonly idioms: PhraseIndex<'idiom'>;
  readonly phrases: PhraseIndex<Meaning>;
  readonly questions: PhraseIndex<QuestionKind>;
  readonly drafts: Matcher;
  readonly dictated: Matcher;
}

/** Throws a SyntaxError that names the phrase when one is broken. */
export function compileIdentity(language: Language): CompiledIdentity {
  const lexicon = language.identity;
  const classes: WordClasses = {
    ...lexicon.classes,
    stops: lexicon.scope.stops,
    bot: [BOT_NOUN],
    machine: [BOT_NOUN, MACHINE_NOUN],
    human: [HUMAN_NOUN, ...(lexicon.classes.human ?? [])],
  };
  const groups: TaggedPhrases<Meaning>[] = [];
  const rules = (list: PhraseList, some: readonly IdentityRule[]) => {
    for (const rule of some) {
      const { name, negation = 'before', guarded = false, closes = false, phrases } = rule;
      const { opens = false, anyone = false, supposed = false } = rule;
      groups.push({ tag: { list, name, negation, guarded, closes, opens, anyone, supposed }, phrases });
    }
  };
  rules('machineSelf', lexicon.machineSelf);
  rules('openings', [{ name: 'automatic', phrases: lexicon.openings }]);
  rules('humanSelf', lexicon.humanSelf);
  rules('notHuman', lexicon.notHuman);
  rules('life', lexicon.life);
  rules('lifeWhenAsked', lexicon.lifeWhenAsked);
  for (const [list, phrases] of Object.entries(lexicon.turns) as [keyof TurnLexicon, readonly Phrase[]][])
    rules(list, [{ name: list, phrases }]);
  const questions = Object.entries(lexicon.questions) as [QuestionKind, readonly Phrase[]][];
  const kinds = taggerOf({ ...lexicon.nouns, ...lexicon.scope }, KINDS, spellOut);
  return {
    language,
    kinds: perForm(({ text, stem }) => kinds(text) | kinds(stem)),
    idioms: phraseIndex([{ tag: 'idiom' as const, phrases: lexicon.idioms }], classes),
    phrases: phraseIndex(groups, classes),
    questions: phraseIndex(
      questions.map(([tag, phrases]) => ({ tag, phrases })),
      classes,
    ),
    drafts: matcher({ name: 'drafts', phrases: lexicon.drafts }),
    dictated: matcher({ name: 'dictated', phrases: lexicon.dictated }),
  };
}
