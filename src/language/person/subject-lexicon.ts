import type { Phrase } from '../phrase/phrase.js';

/** Words that tell what a figure is said of. Phrase notation. */
export interface SubjectLexicon {
  /**
   * Families of roles that exclude one another: a departure is no arrival, a price no refund. A figure said in one role
   * of a family does not answer a question about another.
   */
  readonly families: Readonly<Record<string, Readonly<Record<string, readonly Phrase[]>>>>;
  /** Questions for a value, by the kinds of figures that answer them, joined by `_`. */
  readonly asked: Readonly<Record<string, readonly Phrase[]>>;
  /** Say that a value is not known here: `erfahren Sie an der Rezeption`. */
  readonly unknown: readonly Phrase[];
  /** Say that a thing has a value of its own, without naming it: `a shorter one`, `läuft separat`. */
  readonly differs: readonly Phrase[];
  /** Introduce something beside the point: `übrigens`, `by the way`. */
  readonly asides: readonly Phrase[];
  /** The customer's own thing in a pronoun: `yours`, `Ihres`. */
  readonly ownOnes: readonly Phrase[];
  /** What comes when a span of time is over: `after that we pay`, `danach zahlen wir`. */
  readonly sequels: readonly Phrase[];
  /** What holds for the customer's own, set against others: `yours is`, `for your basket it's`, `bei Ihnen fallen`. */
  readonly mine: readonly Phrase[];
  /** Another one of a kind, set against the one spoken of: `your other order`, `die andere`. */
  readonly otherOnes: readonly Phrase[];
  /** The one spoken of: `this one`, `diese`. */
  readonly thisOnes: readonly Phrase[];
  /** People besides the customer: `others`, `Frau Becker`. */
  readonly others: readonly Phrase[];
  /** The customer addressed: `for you`, `you pay`, `Sie zahlen`. */
  readonly addressed: readonly Phrase[];
  /** The customer's own, and that of somebody spoken of before, in pronouns: `yours` and `hers`; `Ihrer` and `ihrer` differ by the capital. */
  readonly yours: readonly Phrase[];
  readonly theirs: readonly Phrase[];
  /** Who asks speaks of themselves. */
  readonly asker: readonly Phrase[];
  /** What was asked for, and what was given instead: `beantragt hatten Sie`, `we approved`. */
  readonly requested: readonly Phrase[];
  readonly granted: readonly Phrase[];
  /** An earlier one of the customer's: `your last contract`. */
  readonly formerOnes: readonly Phrase[];
  /** Say that a value is not settled: `hängt von der Strecke ab`, `still being worked out`. */
  readonly undecided: readonly Phrase[];
  /** Possessives of the customer: `your`, `Ihr`. */
  readonly possessives: readonly Phrase[];
  /** In front of those whom alone a thing is for: `only the`. */
  readonly exclusives: readonly Phrase[];
  /** What the customer has: `Sie haben`, `you're on`. */
  readonly holdings: readonly Phrase[];
  /** Words for one variant among several: `regulär`, `standard`. */
  readonly variants: readonly Phrase[];
  /** Restrict what is said to one variant, in front of its name: `erst ab`, `only with`. */
  readonly restrictions: readonly Phrase[];
  /** Say that something was moved; what stood before is void. */
  readonly shifts: readonly Phrase[];
  /** In front of the void value, and of the new one: `von` … `auf`. */
  readonly shiftedFrom: readonly Phrase[];
  readonly shiftedTo: readonly Phrase[];
  /** The customer's people, whom a question can be about. */
  readonly relatives: readonly Phrase[];
  /** Words right before a time that names a departure: `the 17:31`, `der Zug um 17:31`. */
  readonly departures: readonly Phrase[];
  /** A price of nothing. */
  readonly free: readonly Phrase[];
  /** Verbs of the past, and words of the present that set another state against it. */
  readonly past: readonly Phrase[];
  readonly present: readonly Phrase[];
  /** Questions about what is broken, and words that call a thing sound. */
  readonly faultQuestions: readonly Phrase[];
  readonly sound: readonly Phrase[];
}
