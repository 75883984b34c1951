/** Word classes that the frames of a hand-over are put together from. Every language fills in all of them. */
type HandoverTag =
  | 'customer'
  | 'other'
  | 'machine'
  | 'field'
  | 'nobody'
  | 'negator'
  | 'person'
  | 'team'
  | 'self'
  | 'pronoun'
  | 'transfer'
  | 'toThem'
  | 'shift'
  | 'bring'
  | 'pass'
  | 'matter'
  | 'feedback'
  | 'contact'
  | 'reply'
  | 'heard'
  | 'takeover'
  | 'presence'
  | 'ourCall'
  | 'callback'
  | 'appointment'
  | 'arrange'
  | 'talk'
  | 'offer'
  | 'asking'
  | 'able'
  | 'imperative'
  | 'whether'
  | 'request'
  | 'contrast'
  | 'impossible'
  | 'outOfReach'
  | 'hypothetical'
  | 'pastTime'
  | 'selfService'
  | 'recorded'
  | 'line'
  | 'crisis'
  | 'emergency'
  | 'again'
  | 'vague'
  | 'event'
  | 'work'
  | 'urgent'
  | 'written'
  | 'extension'
  | 'modal'
  | 'infinitive'
  | 'keyword'
  | 'precondition'
  | 'before'
  | 'demand'
  | 'assist'
  | 'time'
  | 'custody'
  | 'withYou'
  | 'gaveThem'
  | 'fetchThem'
  | 'summoned'
  | 'slotWith'
  | 'willDo'
  | 'effort'
  | 'there'
  | 'askFor'
  | 'thisChat'
  | 'yours'
  | 'auxiliary'
  | 'determiner'
  | 'joiner'
  | 'hours'
  | 'byThem'
  | 'done'
  | 'needless'
  | 'counter'
  | 'goods'
  | 'fallenThrough'
  | 'inCase'
  | 'announced'
  | 'humanOffer'
  | 'ownCall'
  | 'service';

/** What a language tells the frames. Entries are in the notation of word-entry.ts. */
export interface HandoverLexicon {
  /** Where the one who acts stands: before the verb, or (German) on either side of a verb in second place. */
  readonly order: 'subject-first' | 'verb-second';
  readonly clauseOpeners: readonly string[];
  /** Those of them that open nothing behind one of these words, without a mark: "ruft Sie aber Frau Kern an". */
  readonly floating: { readonly openers: readonly string[]; readonly behind: readonly string[] };
  /** Words before which a capitalised word is somebody's name ("Mhairi will …"); empty where all nouns are capitalised. */
  readonly nameFollowers: readonly string[];
  /** Words behind which a capitalised word is a place ("in York at noon"). */
  readonly placeWords: readonly string[];
  /** Capitalised words that are no names there: days, months. */
  readonly noNames: readonly string[];
  /** Words that say who or what somebody is ("Ava, our chatbot", "she is a bot"). */
  readonly naming: {
    readonly copulas: readonly string[];
    readonly definite: readonly string[];
    readonly indefinite: readonly string[];
    readonly relatives: readonly string[];
    /** Words for the writer: "it's only me, the bot" tells of nobody else. */
    readonly me: readonly string[];
    /** "a bot called Ava" */
    readonly called: readonly string[];
    readonly pronouns: readonly string[];
    /** Words that may go on behind an apposition ("our chatbot for invoices"). */
    readonly behind: readonly string[];
    /** Words behind which a capitalised word is a name; empty where any capitalised word may be one. */
    readonly toWhom: readonly string[];
  };
  /** Source of a regular expression for participles that, with an auxiliary, tell of something done and past. */
  readonly participle: string;
  /** Sources of regular expressions for what is contrary to fact. */
  readonly contrary: {
    /** A clause of what would have happened ("I could have connected you"). */
    readonly unreal: string;
    /** A condition that is not so ("if you were a premium customer"), anywhere in a sentence. */
    readonly condition: string;
    /** The mood of a clause that hangs on it ("could", "would"). */
    readonly result: string;
  };
  /** Words before which a verb with no subject bids the customer ("please leave it with …"). */
  readonly bidding: readonly string[];
  readonly tags: Readonly<Record<HandoverTag, readonly string[]>>;
}
