import type { Phrase, WordClasses } from '../phrase/phrase.js';
import type { AspectLexicon } from './aspects.js';

/** States that exclude each other. Keys are names of states; the phrases say that something is in that state. */
export interface StatusAxis {
  readonly name: string;
  /** Many things can be in such a state: two statements must name the same one to conflict. */
  readonly subject?: boolean;
  /** The states are listed as they follow each other in time: only going back is a conflict. */
  readonly forward?: boolean;
  /** Said in passing too often: only answers to one question, asked again, are held against each other. */
  readonly repeated?: boolean;
  /** Only statements that name the same amount of money are held against each other. */
  readonly anchored?: boolean;
  readonly states: Readonly<Record<string, readonly Phrase[]>>;
  /** Turns of speech that only look like such a state: `welcome back` permits nothing. */
  readonly unrelated?: readonly Phrase[];
}

/** Alternatives of which an answer names one: ways to pay, places, weekdays. Each word list is one alternative. */
export interface ChoiceSet {
  readonly name: string;
  readonly words: readonly Phrase[];
  /** What a thing is for good, not now and then: its colour, its cause. */
  readonly fixed?: boolean;
}

/** How a language says yes and no, takes back, changes and repeats what it said. All word lists are phrases. */
export interface ClaimLexicon {
  readonly classes: WordClasses;
  /** Words that deny what stands in their clause. */
  readonly negators: readonly Phrase[];
  /** Words that deny the noun behind them only: `kein`, `ohne`, `no`, `without`. */
  readonly nounNegators: readonly Phrase[];
  /** Predicates that deny without a negator: `ausgeschlossen`, `unable`. */
  readonly denials: readonly Phrase[];
  /** Turns of speech with a negator that deny nothing: `not only`, `kein Problem`. */
  readonly harmless: readonly Phrase[];
  /** Beginnings of a reply that say yes or no to the question. */
  readonly yes: readonly Phrase[];
  readonly no: readonly Phrase[];
  /** A yes against a negative question: `doch`. */
  readonly contradiction: readonly Phrase[];
  /** Signs that a clause holds only under a condition or elsewhere. */
  readonly conditions: readonly Phrase[];
  /** Open corrections of an earlier statement. */
  readonly corrections: readonly Phrase[];
  /** The customer asks for a change, or the bot says that it made one. */
  readonly requestedChanges: readonly Phrase[];
  readonly madeChanges: readonly Phrase[];
  /** The customer asks for something said before, the bot says that it repeats it. */
  readonly recalls: readonly Phrase[];
  /** Words that ask for something said before in a question only: `so`. */
  readonly weakRecalls: readonly Phrase[];
  readonly repeats: readonly Phrase[];
  /** Nothing is to be paid. */
  readonly free: readonly Phrase[];
  /** Nouns and verbs of what one would rather not pay or have. */
  readonly fees: readonly Phrase[];
  /** What is to be paid is said without a figure. */
  readonly charged: readonly Phrase[];
  /** Sums and totals, whose figures are reckoned from others. */
  readonly totals: readonly Phrase[];
  /** Figures that are only about right. */
  readonly rough: readonly Phrase[];
  /** What an amount is counted by: `day`, `month`, `once`; the phrases stand near the amount. */
  readonly rates: Readonly<Record<string, readonly Phrase[]>>;
  /** Shares in words; the keys are percentages. */
  readonly shares: Readonly<Record<string, readonly Phrase[]>>;
  /** Words right before what is left over. */
  readonly rests: readonly Phrase[];
  /** The whole of something, and only a part of it. */
  readonly wholes: readonly Phrase[];
  readonly parts: readonly Phrase[];
  /** The question asks for a reason. */
  readonly why: readonly Phrase[];
  /** Words that multiply: `beide` 2. */
  readonly multipliers: Readonly<Record<string, number>>;
  readonly axes: readonly StatusAxis[];
  /** Axes that themselves tell what is spoken of, so that the thing may be meant by any word or by none. */
  readonly oppositions: readonly StatusAxis[];
  readonly choices: readonly ChoiceSet[];
  /** What is said of a thing, whatever it is. */
  readonly aspects: AspectLexicon;
  /** First words of a question that a yes or no answers: `is`, `can`. */
  readonly asking: readonly Phrase[];
  /** Words of what is still to come before something else does: `as soon as`. */
  readonly awaiting: readonly Phrase[];
  /** Beginnings of a question that goes on to another thing. */
  readonly goingOn: readonly Phrase[];
  /** Words that tell what holds as a rule: `the usual`. */
  readonly usual: readonly Phrase[];
  /** Nouns of places that have a number: a platform, a counter. */
  readonly places: readonly string[];
  /** Words of how many people or things a place takes. */
  readonly capacity: readonly Phrase[];
  /** Words of what is left of something, or lacks to it. */
  readonly lacks: readonly Phrase[];
  /** How far two values are apart: words in its clause (`used since`), right behind it (`over`) and right before it (`an increase of`). */
  readonly gaps: Readonly<Record<'around' | 'behind' | 'before', readonly Phrase[]>>;
  /** What a reply says that tells nothing: a promise to look and a word of not knowing; and thanks and greetings. */
  readonly stalls: Readonly<Record<'promises' | 'courtesies', readonly Phrase[]>>;
  /** Words of what is counted for each of several, and of what is once for all of them. */
  readonly each: readonly Phrase[];
  readonly forAll: readonly Phrase[];
  /** What can be done with a thing, by kinds of deed: paying, delivering. */
  readonly predicates: Readonly<Record<string, readonly Phrase[]>>;
  /** Words beside the two hours of a time window (lower case, regular expressions). */
  readonly hourWords: Readonly<Record<'units' | 'joints' | 'openers', readonly string[]>>;
  /** Words that draw a conclusion from what the customer has just said: `then`, `in that case`. */
  readonly consequences: readonly Phrase[];
  /** Words of what is expected only, and may come otherwise: `should`, `estimated`. */
  readonly forecasts: readonly Phrase[];
  /** What was so once and is over: `no longer`. */
  readonly lapses: readonly Phrase[];
  /** Words between a limit and its figure, apart by spaces: `from a value of 100`. */
  readonly instances: string;
  /** Words of questions that no yes or no answers: `what`. */
  readonly openQuestions: readonly Phrase[];
  /** What is said under these is not so yet: `if`. */
  readonly hypotheses: readonly Phrase[];
  /** Signs that a condition does not count: `doesn't matter`. */
  readonly waived: readonly Phrase[];
  /** Words of a question for something unwelcome: a cost, a duty, a ban. A no is good news then. */
  readonly burdens: readonly Phrase[];
  /** Predicates that are good, and that are bad news for a customer; a word that denies turns each round. */
  readonly goods: readonly Phrase[];
  readonly bads: readonly Phrase[];
  /** Words that tell bad news as such: `unfortunately`. */
  readonly regrets: readonly Phrase[];
  /** Words of what is not needed: `even without`. */
  readonly spared: readonly Phrase[];
  /** Words before a cause: `owing to`. */
  readonly because: readonly Phrase[];
  /** Words between a step and the next one: `and then`. */
  readonly stepsBehind: readonly Phrase[];
  /** Words of a question for the first step (lower case, regular expressions). */
  readonly firstSteps: readonly string[];
  /** The bot says what it has done, and what it cannot do or what was never done. */
  readonly ownDeeds: readonly Phrase[];
  readonly ownFailures: readonly Phrase[];
  /** Words that grant something without a yes: `you can`. */
  readonly grants: readonly Phrase[];
  /** Words that tell the customer to go ahead, or what they are given. */
  readonly instructions: readonly Phrase[];
  /** Words that hold one figure against another. */
  readonly comparisons: readonly Phrase[];
  /** Signs that an answer is not the whole rule: `except`, `otherwise`. */
  readonly exceptions: readonly Phrase[];
  /** Words right before the hour at which a place closes, and words of a clause that tells hours. */
  readonly closing: readonly Phrase[];
  readonly openingHours: readonly Phrase[];
  /** Words for several days at once, for today and for holidays (lower case, regular expressions). */
  readonly weekParts: Readonly<Record<'weekend' | 'workdays' | 'daily' | 'today' | 'holidays', readonly string[]>>;
  /** Names of feasts, apart by spaces. */
  readonly feasts: string;
  /** The word before the amount of a change: `rises by £3`. */
  readonly by: string;
  /** Prepositions that narrow what a statement holds for (single words). */
  readonly narrowing: readonly string[];
  /** Words right before a value that is not told but taken as known: `the £5 fee`, `mit 6,90 € Versand`. */
  readonly presupposing: readonly string[];
  /** Words right before a length of time after which something comes again (lower case, regular expressions). */
  readonly intervals: readonly string[];
  /** Words that say that both sides know a thing already: `after all` (lower case, regular expressions). */
  readonly shared: readonly string[];
  /** Words before an amount that both sides know: `the`, `the agreed` (lower case, regular expressions). */
  readonly definite: readonly string[];
  /** Stages of a stay, a day or an order that have one hour each. */
  readonly stages: Readonly<Record<string, readonly Phrase[]>>;
  /** Words that say that every day counts, those of the weekend too (lower case, beginnings of words). */
  readonly calendarDays: readonly string[];
  /** Words right before what is taken out of a rule. */
  readonly excepting: readonly Phrase[];
  /** `only` and `also`: what one rules out, the other lets in. */
  readonly exclusives: readonly Phrase[];
  readonly additions: readonly Phrase[];
  /** Words before the ends of what is allowed: `up to`. */
  readonly limits: readonly Phrase[];
  /** Words before the most, and before the least, that is allowed. */
  readonly maxima: readonly Phrase[];
  readonly minima: readonly Phrase[];
  /** Words behind them: `18 or over`. */
  readonly maximaBehind: readonly Phrase[];
  readonly minimaBehind: readonly Phrase[];
  /** No waiting time at all: `same day`. */
  readonly atOnce: readonly Phrase[];
  /** Single words that begin a new clause within a sentence. */
  readonly splitters: readonly string[];
  /**
   * What a name stands beside: a title, the form of a company, a vehicle with words for where it goes; and the articles of
   * a thing that both know, and what comes behind an adjective that stands for a thing; what people are whom a business
   * sends or puts in charge, and what they do then (all regular expressions).
   */
  readonly named: Readonly<
    Record<'titles' | 'companies' | 'vehicles' | 'ways' | 'articles' | 'ones' | 'staff' | 'doing', readonly string[]>
  >;
  /** A title or verb behind which a person's name stands: `frau`, `ask for`. */
  readonly persons: readonly Phrase[];
  /** The customer asks for another one than was named: `instead`. */
  readonly alternatives: readonly Phrase[];
  /** Prepositions that make a condition of what is lacking: `without`. */
  readonly lacking: readonly Phrase[];
  /** Words that ask for a person. */
  readonly who: readonly Phrase[];
  /** The reply says that the customer is right. */
  readonly agreements: readonly Phrase[];
  /** The customer holds another source, or memory, against what the bot said. */
  readonly disputes: readonly Phrase[];
  /** The customer asks for something else than is so, or whether it may be: what is granted then takes nothing back. */
  readonly wishes: readonly Phrase[];
  /** Beginnings of a question that goes on to another case: `and for …?` */
  readonly followUps: readonly Phrase[];
  /** Words that tell a new state as new: `now`, `your new total`. */
  readonly anew: readonly Phrase[];
  /** The bot denies having said something. */
  readonly disowned: readonly Phrase[];
  /** Words that say who bears a cost or a risk, and words for the business and for the customer (single, lower case). */
  readonly bearing: readonly Phrase[];
  readonly sides: { readonly us: readonly string[]; readonly you: readonly string[] };
  /** What comes behind these holds after a period, or a price, has ended. */
  readonly afterwards: readonly Phrase[];
  /** Words right behind an amount that is a difference: `5 € mehr`. */
  readonly differences: readonly string[];
  /** The state is another one than it was a while ago, and the speaker says so. */
  readonly meanwhile: readonly Phrase[];
  /** Words right before the last day, or the last unit, of what holds; and before the first. */
  readonly until: readonly Phrase[];
  readonly starting: readonly Phrase[];
  /** Pronouns for a person who was named (single, lower case). */
  readonly personal: readonly string[];
  /** Common nouns are written small, so that two capitalised words are a name. */
  readonly smallNouns: boolean;
  /** Words between the members of a list (lower case). */
  readonly joiners: readonly string[];
  /** What is done with a thing, up to the end of the participle: `is usually served`; null = verbs are told from nouns otherwise. */
  readonly passive: RegExp | null;
  /**
   * That a thing is over, and that it takes its course; words of a second one, or of a way back, which may well follow an
   * end; that a thing comes, by whatever way; and beside how long something takes.
   */
  readonly course: Readonly<Record<'over' | 'on' | 'afresh' | 'coming' | 'lasting', readonly Phrase[]>> & {
    /** Words before a thing that is the speaker's own (regular expressions). */
    readonly owned: readonly string[];
    /** Prepositions of the case that a rule is told for: `with three weeks left` (lower case). */
    readonly given: readonly string[];
    /** Words beside the day on which something ends, or begins. */
    readonly turns: Readonly<Record<'end' | 'start', readonly Phrase[]>>;
  };
  /** Names of streets: the kinds of way as a name's ending or last word. */
  readonly streets: readonly Phrase[];
}
