import type { Phrase } from '../phrase/phrase.js';

/** How a language speaks of people and answers questions about them. Lists written for this project. */
export interface PersonLexicon {
  /** Titles in front of a surname. */
  readonly titles: readonly string[];
  /** Names that are ordinary words as well (`mark`, `kurz`), plain or not; matched as names only where they are used so. */
  readonly ordinary: readonly string[];
  /** Those among them that are no nouns: within a sentence, a capital makes them names in German as well. */
  readonly uncapital: readonly string[];
  /** Words in front of a noun that do not stand in front of a name. */
  readonly determiners: readonly string[];
  /** Short forms of first names: what each may stand for. */
  readonly shortNames: Readonly<Record<string, readonly string[]>>;
  /** Third persons: relations, pronouns, "who". */
  readonly others: readonly Phrase[];
  /** People of the customer's life, with the words that make them so: `my husband`. */
  readonly kin: readonly Phrase[];
  /** Words that ask who it is or whose: then a bare name is the answer. */
  readonly whose: readonly Phrase[];
  /** Asks for the very house or door. */
  readonly whereabouts: readonly Phrase[];
  /** What figures are counted in, as words right behind them that make them no house: `hours`. */
  readonly measures: readonly string[];
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
  /** Says that what the customer has put forward is what the business has: `is what we have on file`, `so ist es hinterlegt`. */
  readonly attests: readonly Phrase[];
  /** Says that it is not: `that's not the number on his account`, `hinterlegt ist eine andere`. */
  readonly refutes: readonly Phrase[];
  /** Says, in a sentence that repeats a value, that it is on record. */
  readonly recorded: readonly Phrase[];
  /** Says, in a sentence that repeats a value, that it is wrong. */
  readonly errs: readonly Phrase[];
  /** Says yes in the words of a no: "can't argue with that", "he wasn't lying". */
  readonly agrees: readonly Phrase[];
  /** Says that there is, or is not, such a person among the customers. */
  readonly exists: readonly Phrase[];
  /** Says that all is well or not, without saying what. */
  readonly reassures: readonly Phrase[];
  /** Gives a clue: how a value begins or ends, what it rhymes with, where it lies in relation to the customer or to something known. */
  readonly clues: readonly Phrase[];
  /** Tells where a guess goes wrong, or how near it comes: which digit is off, one month earlier, right street but wrong number. */
  readonly corrects: readonly Phrase[];
  /** Somebody by what they are, as the answer to "who?": `a young couple`, `somebody with a toothache`. */
  readonly describes: readonly Phrase[];
  /** Somebody by their place: `the guest in 312`, `the lady before you`, `downstairs`. */
  readonly strangers: readonly Phrase[];
  /** Somebody by what they are to the customer: `your neighbour`. */
  readonly yours: readonly Phrase[];
  /** The number of a house, room or seat for whoever is there: `number 14 has`. */
  readonly doors: readonly Phrase[];
  /** Words that end right before the name of who lives or took something in there: `klingeln Sie bei`, `signed for by`. */
  readonly householders: readonly Phrase[];
  /** Says no more than that others are like the customer: `had the same question`. */
  readonly alike: readonly Phrase[];
  /** Presses for what was declined: a plea, a claim to a right, a reason to hurry. */
  readonly presses: readonly Phrase[];
  /** Says what somebody said. */
  readonly reports: readonly Phrase[];
  /** Asks what may, must or can be done, or about the customer's own deeds, and not about a person's data. */
  readonly rules: readonly Phrase[];
  /** Speaks of people or things in general: "other guests", "every member". */
  readonly generic: readonly Phrase[];
  /** Words that colour an answer without being one: "I'm afraid", "sorry". */
  readonly softeners: readonly Phrase[];
  /** A finite verb behind or before a person's name. */
  readonly verbs: readonly Phrase[];
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
  /** Words right in front of the number of a house or flat, those for `in`, and those whose numbers are of something else. */
  readonly doorWords: readonly string[];
  readonly insideOf: readonly string[];
  readonly noDoors: readonly string[];
  /** Words right in front of a month that is named without a day: `in`, `mid`, `Mitte`. */
  readonly inMonth: readonly string[];
  /** The same, where the month begins as another ends: `from`, `vor`. */
  readonly fromMonth: readonly string[];
  /** Whether every noun begins with a capital, so that a capital tells no name. */
  readonly nounsAreCapital: boolean;
}
