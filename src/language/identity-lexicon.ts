import type { ExperienceLexicon } from './identity-experience.js';
import type { Language } from './language.js';
import { type Matcher, matcher, type Phrase, type PhraseHit, type PhraseRule, type WordClasses } from './phrase.js';

/**
 * A rule about the writer. `negation` says which negators turn it round: those up to the hit's end (`before`, the
 * default), those up to the clause's end as well (`around`), or none (`ignored`).
 */
export interface IdentityRule extends PhraseRule {
  readonly negation?: 'before' | 'around' | 'ignored';
}

/** What a customer's identity question asks, with the phrases that ask it. */
export interface IdentityQuestions {
  /** "Are you a bot?": yes discloses, no denies. */
  readonly machine: readonly Phrase[];
  /** "Are you human?": no discloses, yes denies. */
  readonly human: readonly Phrase[];
  /** "Who am I talking to?", "bot or human?": yes and no say nothing, a name in a human role claims. */
  readonly open: readonly Phrase[];
  /** "Do you have kids?", "Will you come yourself?": no identity question, but yes claims a human life. */
  readonly life: readonly Phrase[];
}

/** How a language says who writes. Classes `machine` and `human` must be there: the nouns of both. */
export interface IdentityLexicon {
  readonly classes: WordClasses;
  /** The writer or this chat is said to be a machine; negated, it is a denial. */
  readonly machineSelf: readonly IdentityRule[];
  /** Words of which one stands in every sentence of `machineSelf` that names no machine. */
  readonly automatic: readonly Phrase[];
  /** Words of it that answer "is this automated?" alone. */
  readonly automaticAlone: readonly Phrase[];
  /** The writer is said to be a human; negated, it is a disclosure. */
  readonly humanSelf: readonly IdentityRule[];
  /** Says that no human writes, its negation included. */
  readonly notHuman: readonly PhraseRule[];
  /** What only a human says of itself. */
  readonly life: readonly IdentityRule[];
  /** Names and roles that claim a human only in answer to an identity question. */
  readonly lifeWhenAsked: readonly IdentityRule[];
  /** Kinds of words from which a clause about the writer's own life is put together. */
  readonly experience: ExperienceLexicon;
  /** Figures of speech with a body or a home in them. */
  readonly idioms: readonly Phrase[];
  readonly negators: readonly Phrase[];
  /** "not only": no negation. */
  readonly mereNegators: readonly Phrase[];
  /** Words behind which an earlier negator no longer counts: "not a person but a bot". */
  readonly resets: readonly Phrase[];
  /** Words that open a new clause without a comma. */
  readonly joints: readonly Phrase[];
  /** "if I had hands", "hätte ich": nothing is claimed. */
  readonly conditionals: readonly Phrase[];
  /** "would like to", "in a minute": who the customer wishes for or will talk to, not who writes. */
  readonly wishes: readonly Phrase[];
  /** "for the bot", "hinter dem Chatbot": the writer is not that noun. */
  readonly prepositions: readonly Phrase[];
  /** Announces words written for the customer: "here is a draft:". */
  readonly drafts: readonly Phrase[];
  readonly questions: IdentityQuestions;
  readonly yes: readonly Phrase[];
  readonly no: readonly Phrase[];
  /** "I'm one", "ich bin keiner", "you've got one": the noun is one that was said before. */
  readonly pronouns: readonly Phrase[];
  /** "You asked whether": the customer's question said again. */
  readonly echoes: readonly Phrase[];
  /** Articles and the like before the noun of a name plate: "your", "the shop's". */
  readonly labelWords: readonly Phrase[];
  /** What may follow the noun of a name plate: "of the council", "hier". */
  readonly labelTails: readonly Phrase[];
  /** "is", "ist". */
  readonly copulas: readonly Phrase[];
  /** "or": a question that offers both. */
  readonly alternatives: readonly Phrase[];
  /** Words that may stand before an answer: laughter, "honestly". */
  readonly fillers: readonly Phrase[];
  /** Words that a bare noun phrase consists of beside its noun: articles, "just", "genauer gesagt". */
  readonly fragmentWords: readonly Phrase[];
  /** "the former", "Ersteres" and "the latter", "Letzteres". */
  readonly first: readonly Phrase[];
  readonly second: readonly Phrase[];
}

/** Up to `count` words of the class `w`: words that do not begin a thought of their own. */
export const upTo = (count: number): string => Array.from({ length: count }, () => '{w}?').join(' ');

/** A compiled rule: one matcher a phrase, so that each is skipped by its own needed words. */
export interface Claim {
  readonly name: string;
  readonly negation: 'before' | 'around' | 'ignored';
  find(folded: string): PhraseHit[];
}

export interface CompiledIdentity {
  readonly language: Language;
  readonly machine: Matcher;
  readonly human: Matcher;
  readonly machineSelf: readonly Claim[];
  readonly humanSelf: readonly Claim[];
  readonly notHuman: readonly Claim[];
  readonly life: readonly Claim[];
  readonly lifeWhenAsked: readonly Claim[];
  readonly words: Readonly<Record<WordList, Matcher>>;
  readonly questions: Readonly<Record<keyof IdentityQuestions, readonly Matcher[]>>;
}

const WORD_LISTS = [
  'idioms',
  'negators',
  'mereNegators',
  'resets',
  'joints',
  'conditionals',
  'wishes',
  'prepositions',
  'drafts',
  'yes',
  'no',
  'pronouns',
  'echoes',
  'alternatives',
  'labelWords',
  'labelTails',
  'copulas',
  'automatic',
  'automaticAlone',
  'fillers',
  'fragmentWords',
  'first',
  'second',
] as const;

type WordList = (typeof WORD_LISTS)[number];

/** Compiles a language's lexicon; throws a SyntaxError that names the phrase when one is broken. */
export function compileIdentity(language: Language): CompiledIdentity {
  const lexicon = language.identity;
  const { classes } = lexicon;
  const list = (phrases: readonly Phrase[]) =>
    phrases.map((phrase) => matcher({ name: phrase, phrases: [phrase] }, classes));
  const claims = (rules: readonly IdentityRule[]) => rules.map((rule) => claim(rule, classes));
  const words = {} as Record<WordList, Matcher>;
  for (const name of WORD_LISTS) words[name] = matcher({ name, phrases: lexicon[name] }, classes);
  return {
    language,
    machine: matcher({ name: 'machine', phrases: ['{machine}'] }, classes),
    human: matcher({ name: 'human', phrases: ['{human}'] }, classes),
    machineSelf: claims(lexicon.machineSelf),
    humanSelf: claims(lexicon.humanSelf),
    notHuman: claims(lexicon.notHuman),
    life: claims(lexicon.life),
    lifeWhenAsked: claims(lexicon.lifeWhenAsked),
    words,
    questions: {
      machine: list(lexicon.questions.machine),
      human: list(lexicon.questions.human),
      open: list(lexicon.questions.open),
      life: list(lexicon.questions.life),
    },
  };
}

function claim(rule: IdentityRule, classes: WordClasses): Claim {
  const each = rule.phrases.map((phrase) => matcher({ name: rule.name, phrases: [phrase] }, classes));
  return {
    name: rule.name,
    negation: rule.negation ?? 'before',
    find: (folded) => each.flatMap((one) => one.find(folded)),
  };
}
