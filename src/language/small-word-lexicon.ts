/**
 * Small words by which figures, names and clauses hang together: the alternatives of a regular expression over folded text, parted
 * by bars. '' = the language has none.
 */
export interface SmallWordLexicon {
  /** What every question for a value asks, as whole words: "36 months is the term". */
  readonly measures: string;
  /** Between a value and what it is of, and the article behind it. */
  readonly identifies: string;
  readonly articles: string;
  /** Between a noun and its number. */
  readonly numberSign: string;
  /** Say that a day is today's, at the head and anywhere; small words behind that; an article ahead of the day; without one of these nobody says so. */
  readonly today: string;
  readonly todayIs: string;
  readonly todaySmall: string;
  readonly dayArticles: string;
  readonly todayHints: string;
  /** Parts of words that speak of a month, of a year. */
  readonly monthly: string;
  readonly yearly: string;
  /** Join two questions; join the last of a list. */
  readonly joins: string;
  readonly listJoins: string;
  /** Of compounds: prefixes that make words of verbs; heads shorter than others; endings of nouns. */
  readonly verbPrefixes: string;
  readonly shortHeads: string;
  readonly nounEndings: string;
  /** The customer's, in the genitive; ahead of the case that holds for the customer. */
  readonly yourGenitive: string;
  readonly inYourCase: string;
  /** Endings of an ordinal in letters; what stands behind the figures of one. */
  readonly ordinalLetters: string;
  readonly ordinalBehind: string;
  /** Ahead of how long something takes; between the ends of a range. */
  readonly takes: string;
  readonly upTo: string;
  /** That nothing need be done; too much of something; behind "too many" at the end of a clause. */
  readonly nothing: string;
  readonly too: string;
  readonly goesOn: string;
  /** Units that a number counts from the first on: "month 20". */
  readonly countedUnits: string;
  /** What can be done with something is not how it is; that something can be done. */
  readonly canBe: string;
  readonly canBeDone: string;
  /** The bot in its own words. */
  readonly firstPerson: string;
  /** Part of something. */
  readonly partOf: string;
  /** Ahead of a place's name. */
  readonly placeAhead: string;
  /** Reckon with a figure, ahead of it and behind. */
  readonly reckons: string;
  readonly timesAhead: string;
  /** End a word that lacks what it names. */
  readonly lacking: string;
  /** Hold one thing against another. */
  readonly than: string;
  /** Behind a preposition that narrows; behind a verb at the head of a sentence. */
  readonly narrowed: string;
  readonly behindVerb: string;
  /** A verb of what is to come, cut short. */
  readonly willShort: string;
  /** Behind a number, what makes it no name. */
  readonly unitBehind: string;
  /** Ahead of a time, what makes the time a name: "the 8 o'clock train". */
  readonly namedByTime: string;
  /** In a fact, what denies. */
  readonly denies: string;
  /** Behind a figure that multiplies; nought, read out between two digits; what is compared with a number of times. */
  readonly timesBehind: string;
  readonly nought: string;
  readonly asMuch: string;
  /** Before a word, what makes it another; endings of a participle behind its prefix; ends that are no ending; endings of an act's noun; infinitives of the passive. */
  readonly unlike: string;
  readonly participleEnds: string;
  readonly stemEnds: string;
  readonly actEnds: string;
  readonly passives: string;
  /** Beginnings of verbs of talking to somebody; ahead of the time of day till when something is open; titles. */
  readonly talks: string;
  readonly till: string;
  readonly titles: string;
  /** Forms of "be", and the verbs that they govern. */
  readonly be: string;
  readonly beGoverns: string;
  /** Begin a clause of aim; ask the customer for something. */
  readonly aims: string;
  readonly asks: string;
  /** Begin a verb of asking for somebody; say that a transfer goes on. */
  readonly askFor: string;
  readonly underWay: string;
  /** Of what is needless: verbs that begin a statement of their own; what opens a clause; infinitives; their small word. */
  readonly finite: string;
  readonly thatClause: string;
  readonly infinitives: string;
  readonly infinitiveTo: string;
  /** Ahead of a notice's colon; the closing of a letter; ahead of letters that count a clause. */
  readonly notices: string;
  readonly closings: string;
  readonly clauseNames: string;
  /** Verbs of getting in touch that need no object; verbs of having time for something. */
  readonly callsAlone: string;
  readonly hasTime: string;
  /** Bring somebody in; ahead of what is under way; ahead of whom a thing is of. */
  readonly joinsIn: string;
  readonly justNow: string;
  readonly fromSomebody: string;
  /** Ahead of what somebody is; ahead of what is lacking; behind a figure that is gone beyond; what somebody free is. */
  readonly apposed: string;
  readonly without: string;
  readonly beyondBehind: string;
  readonly vacant: string;
  /** Written with a capital, and no name. */
  readonly capitals: string;
  /** The smallest coins; no such coin; behind one, what makes it a difference; ahead of "a coin", what makes it none. */
  readonly coins: string;
  readonly noCoin: string;
  readonly coinMore: string;
  /** Phrases that say that nothing is due, a regular expression: `das kostet nichts`, `we don't charge anything`. */
  readonly dueNothing: string;
  /** What follows such a phrase where something is due all the same: `nothing extra`, `nichts außer`. */
  readonly dueMore: string;
  /** Nothing, as the whole of an answer. */
  readonly nilAnswer: string;
  /** A fact that says no more than that nothing is due, in more than one word. */
  readonly freeFacts: string;
  readonly notA: string;
  /** Without these nobody names the end of a month; that of this month and of the next; ahead of one; what makes it each month's. */
  readonly monthWords: string;
  readonly monthEnds: string;
  readonly nextMonthEnds: string;
  readonly beforeMonthEnd: string;
  readonly everyMonth: string;
}
