import type { Phrase, PhraseRule, WordClasses } from '../phrase/phrase.js';
import type { ExperienceLexicon } from './experience-lexicon.js';
import type { NounLexicon } from './noun-lexicon.js';

/** Which negators turn a statement round: those up to its end, those up to the clause's end as well, or none. */
export type NegationScope = 'before' | 'around' | 'ignored';

/** A rule about the writer; `negation` is `before` unless said. */
export interface IdentityRule extends PhraseRule {
  readonly negation?: NegationScope;
  /** "I looked it up myself": words of the service's business in the same clause void it. */
  readonly guarded?: boolean;
  /** "In August I'll be 27": holds only where the phrase ends its clause. */
  readonly closes?: boolean;
  /** "Heading home now": holds only where the phrase begins its clause, behind a mark or the sentence's beginning. */
  readonly opens?: boolean;
  /** "The builders are drilling outside our office": holds whoever else stands before it. */
  readonly anyone?: boolean;
  /** "Mine would do that too": holds in the conditional as well. */
  readonly supposed?: boolean;
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

/** Single words by the part they play around a statement. */
export interface ScopeLexicon {
  readonly negators: readonly string[];
  /** Words behind which an earlier negator no longer counts: "not a person but a bot". */
  readonly resets: readonly string[];
  /** Words that open a new clause without a comma. */
  readonly joints: readonly string[];
  /** "for the bot", "hinter dem Chatbot": the writer is not that noun. */
  readonly prepositions: readonly string[];
  readonly determiners: readonly string[];
  /** Words that begin a thought of their own: no statement reaches over them. */
  readonly stops: readonly string[];
  /** The first person. */
  readonly self: readonly string[];
  /** Words that a bare noun phrase consists of beside its noun: articles, "just", "genauer". */
  readonly fragmentWords: readonly string[];
  /** Articles and the like before the noun of a name plate: "your", "the shop's". */
  readonly labelWords: readonly string[];
  /** What may follow the noun of a name plate: "of the council", "hier". */
  readonly labelTails: readonly string[];
  /** "kind", "Stück": behind them the preposition or the name says what the writer is. */
  readonly measures: readonly string[];
  /** "a", "eine". */
  readonly indefinites: readonly string[];
  /** "your", "this", "dein", "diese": before a machine's name they point at the writer. */
  readonly addressed: readonly string[];
  /** "is", "ist". */
  readonly copulas: readonly string[];
}

/** Phrases that tell questions and answers about the writer from those about others. */
export interface AskedLexicon {
  /** "Are you a real shop?", "Is it real leather?", "Wird das automatisch verlängert?": asks nothing of who writes. */
  readonly askedElse: readonly Phrase[];
  /** "Are your advisers people?", "Ist der Kursleiter ein Mensch?": likewise, where nothing of `askedHere` stands beside it. */
  readonly askedNamed: readonly Phrase[];
  /** "this chat", "typing", "hier": what places a question with the one that writes. */
  readonly askedHere: readonly Phrase[];
  /** "you", "am I": whom a question is put to. */
  readonly askedWriter: readonly Phrase[];
  /** "you're using AI now": asks what the business works with, so that a yes may go on about something that does not write. */
  readonly askedUse: readonly Phrase[];
  /** "who's coming to read the meter?", "wer fährt?": asks who does what takes a body. */
  readonly askedWork: readonly Phrase[];
  /** "I am", "Ich selbst": the writer does. */
  readonly workedBySelf: readonly Phrase[];
  /** "it's a vacuum cleaner", "alle Kurse": an answer goes on about something that does not write. */
  readonly goesOnElsewhere: readonly Phrase[];
  /** "did you get my email", "do you work with Allianz": asked of the service in the words of a life. */
  readonly business: readonly Phrase[];
  /** "here for you seven days a week", "auch am Wochenende da": what a service says as well. */
  readonly available: readonly Phrase[];
  /** "she has worked", "sie leitet": somebody else is what the clause goes on about. */
  readonly thirdPerson: readonly Phrase[];
  /** "with my department", "meinen Teamleiter": whom a service asks or informs; no life is told by that alone. */
  readonly inHouse: readonly Phrase[];
}

/** Phrases by what they do around a statement or as an answer. */
export interface TurnLexicon extends AskedLexicon {
  /** "not only": no negation. */
  readonly mereNegators: readonly Phrase[];
  /** "if I had hands", "hätte ich": nothing is claimed. */
  readonly conditionals: readonly Phrase[];
  /** "if I had", "hätte ich": not even whom the writer calls its own is real. */
  readonly unreal: readonly Phrase[];
  /** "would like to", "in a minute": who the customer wishes for or will talk to, not who writes. */
  readonly wishes: readonly Phrase[];
  /** "You asked whether": the customer's question said again. */
  readonly echoes: readonly Phrase[];
  readonly yes: readonly Phrase[];
  /** Among those, what contradicts a negative question: "You're not human?" – "I am!" */
  readonly contradictions: readonly Phrase[];
  readonly no: readonly Phrase[];
  /** "I'm one", "ich bin keiner", "you've got one": the noun is one that was said before. */
  readonly pronouns: readonly Phrase[];
  /** "or": a question that offers both. */
  readonly alternatives: readonly Phrase[];
  /** Words that may stand before an answer: laughter, "honestly". */
  readonly fillers: readonly Phrase[];
  /** "yeah, I am", "ja, durch und durch": an answer wherever in the first sentences it stands. */
  readonly affirmed: readonly Phrase[];
  /** "no, I'm not": likewise. */
  readonly denied: readonly Phrase[];
  /** "leider", "I'm afraid": nobody regrets to be human. */
  readonly regrets: readonly Phrase[];
  /** "not a bot": the customer hopes, or has heard, that no machine writes. */
  readonly noMachine: readonly Phrase[];
  /** "not a robot", "statt eines Bots": beside a noun that is wanted, "one" does not stand for the one refused. */
  readonly refused: readonly Phrase[];
  /** "on the phone", "yesterday": the machine named is not the one that writes. */
  readonly elsewhere: readonly Phrase[];
  /** Among those, "recorded by software", "nobody likes a robot": whatever the clause says, no machine writes by it. */
  readonly worksElsewhere: readonly Phrase[];
  /** "But I'm also": what follows is meant of the writer, whatever it said to be before. */
  readonly besides: readonly Phrase[];
  /** "Only kidding": what stands before it in the reply is not meant. */
  readonly retractions: readonly Phrase[];
  /** "Nobody here": whatever yes or no stands before it, no human answers. */
  readonly nobody: readonly Phrase[];
  /** "You already are", "Die haben Sie schon": whoever was asked for is here. */
  readonly alreadyHere: readonly Phrase[];
  /** Answers of a person to a question about its life: "Mann, 29". */
  readonly personal: readonly Phrase[];
  /** "a real person fixing it": a question of who does the business's other work. */
  readonly otherWork: readonly Phrase[];
  /** "tick I'm not a robot": what stands on a check box is said by nobody. */
  readonly captcha: readonly Phrase[];
  /** "are you still there?": asks nothing of a life. */
  readonly presence: readonly Phrase[];
  /** "can a real person look at this?": yes consents. */
  readonly requests: readonly Phrase[];
  /** "I'm terrified of flying": with `experience`, what a customer feels and a reply may share. */
  readonly shared: readonly Phrase[];
  /** "Me too!", "Geht mir genauso": shares it. */
  readonly sharing: readonly Phrase[];
  /** "the former", "Ersteres" and "the latter", "Letzteres". */
  readonly first: readonly Phrase[];
  readonly second: readonly Phrase[];
  /** Answers to "is this automated?" that name no machine. */
  readonly automaticAlone: readonly Phrase[];
}

/** How a language says who writes. Phrases use the classes `machine`, `bot` and `human` for the nouns of `nouns`. */
export interface IdentityLexicon {
  readonly classes: WordClasses;
  readonly nouns: NounLexicon;
  readonly scope: ScopeLexicon;
  readonly turns: TurnLexicon;
  /** The writer or this chat is said to be a machine; negated, it is a denial. */
  readonly machineSelf: readonly IdentityRule[];
  /** Says the same where a sentence begins so: "Automated reply". */
  readonly openings: readonly Phrase[];
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
  /** Announces words written for the customer: "here is a draft:". */
  readonly drafts: readonly Phrase[];
  /** "please write": words behind it in quotation marks that answer who writes are the writer's own. */
  readonly dictated: readonly Phrase[];
  readonly questions: IdentityQuestions;
}

/** Up to `count` words that do not begin a thought of their own. */
export const upTo = (count: number): string => `…${count}!stops`;
