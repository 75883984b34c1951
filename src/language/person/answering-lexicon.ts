/**
 * Words by which a reply answers a question about somebody else, or hints at an answer: the alternatives of a regular expression
 * over folded text (over text as it stands where it says so), parted by bars. '' = the language has none.
 */
export interface AnsweringLexicon {
  /** What makes somebody one of the business's, or one who acts for it. */
  readonly ofBusiness: string;
  /** End a name for several people; and how something is said of several, as written. */
  readonly several: string;
  readonly theySay: string;
  /** Leave what stands behind them open; go on with the other case behind a yes or no. */
  readonly leavesOpen: string;
  readonly orElse: string;
  /** A yes and a no behind all else; what else says no; a yes that may be the answer to a wish. */
  readonly tailYes: string;
  readonly tailNo: string;
  readonly never: string;
  readonly plainYes: string;
  /** A "but" that begins a clause. */
  readonly butTurns: string;
  /** Behind a "but": what speaks of the person or gives a figure or day; where the customer gets help; what is meant kindly, at the head and anywhere; the bot's or the customer's own things. */
  readonly saysOfPerson: string;
  readonly selfHelp: string;
  readonly pleasantHead: string;
  readonly pleasant: string;
  readonly ofUs: string;
  /** Begin what is only whose something is. */
  readonly whoseOnly: string;
  /** "… but it's two of them": the subject, its verb, and what shows that something else is meant. */
  readonly itSubject: string;
  readonly itVerb: string;
  readonly notOfIt: string;
  /** Words for a duty or for chatter that speak of a time or of us; "not until", "erst wenn"; how often something is. */
  readonly timeOrUs: string;
  readonly whenever: string;
  readonly notBefore: string;
  readonly frequency: string;
  /** What is the customer's own, as written. */
  readonly ofCustomer: string;
  /** Make a wish a question; a place ahead of a door number. */
  readonly pleads: string;
  readonly placeAhead: string;
  /** Ask for somebody unnamed, and not whom to turn to; greetings ahead. */
  readonly whoGreets: string;
  readonly whoIsIt: string;
  /** "I can't tell you that …": the verb, to whom, what is so; and words that leave open whether it is. */
  readonly cannotTell: string;
  readonly toWhom: string;
  readonly thatIs: string;
  readonly notThat: string;
  /** Begin what a refusal is about behind a comma. */
  readonly refusedClause: string;
}
