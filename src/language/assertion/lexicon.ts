import type { Phrase } from '../phrase/phrase.js';

/** What a language says to deny, hedge, ask, quote, correct. Lists are in phrase notation unless they say otherwise. */
export interface AssertionLexicon {
  /** Words that open a clause without a comma; regular expressions. */
  readonly openers: readonly string[];
  /** Plain words that may join two statements. */
  readonly coordinators: readonly string[];
  /** Frequent finite verbs, plain words: a clause with none of them is no statement of its own. */
  readonly finiteVerbs: readonly string[];
  /** Deny their whole clause: `nicht`, `never`. */
  readonly negators: readonly Phrase[];
  /** Deny what follows them: `kein`, `ohne`, `instead of`. */
  readonly negativeDeterminers: readonly Phrase[];
  /** Verbs behind a predicate that opens its clause: `kein` behind them denies it (`Vorrätig ist keines davon`). */
  readonly frontedVerbs: readonly Phrase[];
  /** Look like negations and are none: `nicht nur`, `no problem`. */
  readonly harmless: readonly Phrase[];
  /** Deny what their clause is about by their meaning: `entfällt`, `expired`. */
  readonly denials: readonly Phrase[];
  /** Words that another word equals but for an apostrophe: `we're` and `were`; no cue begins with them. */
  readonly contractions: readonly string[];
  /** In front of the day or hour on which something happened; plain words. */
  readonly timePrepositions: readonly string[];
  /** In front of the time in which something ends (`nach zwölf Monaten verfallen`); plain words. */
  readonly termPrepositions: readonly string[];
  /** Between a denial and the limit that it sets: `longer than`, `not until`. */
  readonly limits: readonly Phrase[];
  /** Verbs that make the whole clause say a limit when denied: `nicht überschreiten`. */
  readonly exceeding: readonly Phrase[];
  /** Open what holds in the place of something denied before: `sondern`. */
  readonly instead: readonly Phrase[];
  /** Open a clause that says what stood before does not hold here: `daher gilt das nicht`, `so none is due`. */
  readonly inapplicable: readonly Phrase[];
  /** A folded clause that is nothing but the customer's own no: `and you haven't`, `den haben Sie nicht`. */
  readonly elliptic: RegExp;
  /** Words that open a relative clause. */
  readonly relatives: readonly Phrase[];
  /** Open a relative clause without a comma: `that`, `who`; where commas set them off, none do. */
  readonly bareRelatives: readonly Phrase[];
  /** Name what something else stands for: `statt`, `rather than`. */
  readonly replacing: readonly Phrase[];
  /** A clause of nothing but a no: plain words. */
  readonly bareNo: readonly string[];
  /** Open the sentence that denies the one before it: `Das stimmt nicht`. */
  readonly retractions: readonly Phrase[];
  /** Take the certainty out of what the sentence or the one before it says: `versprechen kann ich das nicht`. */
  readonly disclaimers: readonly Phrase[];
  /** The same, of a sentence that says little else: `It can't.` */
  readonly shortRetractions: readonly Phrase[];
  readonly hedges: readonly Phrase[];
  /** Modal verbs of uncertainty; they hedge their own clause only. */
  readonly modalHedges: readonly Phrase[];
  /** Words of an elliptic clause that stands as the one before: `Vorkasse auch`. */
  readonly likewise: readonly Phrase[];
  /** Pronouns, plain words: behind `and` they begin a statement. */
  readonly subjects: readonly string[];
  /** Clause openers that leave open whether something is so: `ob`, `whether`. */
  readonly openQuestions: readonly Phrase[];
  /** Clause openers of a condition. */
  readonly conditions: readonly Phrase[];
  /** Auxiliaries of what is still to come: `wird`, `will be`. */
  readonly future: readonly Phrase[];
  /** Say what would be nice and is not: `ich würde gern`, `I wish`. */
  readonly wishes: readonly Phrase[];
  /** Verb forms of the unreal: `wäre`, `would have`. */
  readonly unreal: readonly Phrase[];
  /** Verb forms that open an unreal condition without a conjunction: `Wäre die Strecke frei, …`, `Were it …`. */
  readonly invertedConditions: readonly Phrase[];
  /** Tell what would have been: contrary to fact whatever stands around. */
  readonly counterfactual: readonly Phrase[];
  /** What was meant to be, when a `but` with a denial or a comparison follows: `it should be …, but it takes longer`. */
  readonly expected: readonly Phrase[];
  readonly buts: readonly Phrase[];
  readonly comparisons: readonly Phrase[];
  /** Prepositions of what does not count: they reach up to the verb of their clause (`außer Karte nehmen wir …`). */
  readonly exceptions: readonly Phrase[];
  /** Open an insertion that parts a sentence's first member from its verb: `20 %, wie er sagt, kann ich nicht geben`. */
  readonly insertions: readonly Phrase[];
  /** Say yes in a member of a list: `Karte ja, PayPal und Vorkasse nicht`. */
  readonly affirmed: readonly Phrase[];
  /** Join the last member of a list; plain words. */
  readonly listJoints: readonly string[];
  /** `ohne`, `außer`, `except`: with a denial in one clause, what they name is required, or all there is. */
  readonly without: readonly Phrase[];
  /** Say that the earlier state goes on: `wie bisher`, `as before`. */
  readonly continuing: readonly Phrase[];
  /** Directly in front of a value that holds no longer: `down from`. */
  readonly leftBehind: readonly Phrase[];
  /** Open an example, which with a verb of the unreal tells of nobody. */
  readonly examples: readonly Phrase[];
  /** Open the sentence that answers a question with yes: `49 €? Ja, genau.` */
  readonly confirmations: readonly Phrase[];
  /** Regrets in front of what a sentence says; plain text of a folded clause's beginning. */
  readonly regrets: RegExp;
  /** Introduce what the customer or someone else said. */
  readonly reported: readonly Phrase[];
  /** Look like a report, a former state or a correction and are none: `each time you claim`, `picked up from`. */
  readonly seeming: readonly Phrase[];
  /** Nouns that report only with such a clause behind them: `die Vorstellung, dass …`, but `Die Vorstellung beginnt um acht`. */
  readonly contentNouns: readonly Phrase[];
  /** Clause openers of reported content: `dass`, `that`. */
  readonly contentOpeners: readonly Phrase[];
  /** Say it of an earlier state or another thing or person: `früher`, `your old plan`. */
  readonly elsewhere: readonly Phrase[];
  /** Take back what was said before. */
  readonly corrections: readonly Phrase[];
  /** Excuses between a slip of the tongue and the number that is meant; regular expressions. */
  readonly slips: readonly string[];
  /** The same, of words that also mean something else: they stand behind a comma, a dash or a bracket. */
  readonly partedSlips: readonly string[];
  /** Small tags behind a statement that make it a question: `richtig`, `right`. */
  readonly tags: readonly Phrase[];
  /** Words that a yes/no question begins with. */
  readonly questionOpeners: readonly Phrase[];
  /** `Ihre Gutschrift von`: what follows is taken for given even when the clause is negated. */
  readonly given: readonly Phrase[];
}
