/**
 * Words by which a reply speaks of somebody unasked, and by which names, places and numbers of theirs are told: the alternatives
 * of a regular expression over folded text (over text as it stands where it says so), parted by bars. '' = the language has none.
 */
export interface UnaskedLexicon {
  /** Nobody that the customer knows of. */
  readonly anybody: string;
  /** Behind a door number: a place in a queue that is the customer's. */
  readonly isTheirs: string;
  readonly theCustomers: string;
  /** Part somebody from a verb that is not theirs. */
  readonly apart: string;
  /** Words for a duty that speak of a time, as written. */
  readonly inTime: string;
  /** "It was the house on your left": what goes ahead of whom something is told of, and softens it. */
  readonly itWas: string;
  readonly itWasPerhaps: string;
  /** Compare with somebody. */
  readonly likeThem: string;
  /** Somebody by whose they are: "Hannah's boy". */
  readonly kinOf: string;
  /** Parts of words for what a neighbour may have taken in. */
  readonly takenIn: string;
  /** "With 12B you're wrong, they paid": what may stand ahead, who is told of, and what of them is open. */
  readonly wrongAhead: string;
  readonly whoRelative: string;
  readonly whoMay: string;
  /** Where somebody is, behind them; what is told of them in the words for them, at the end and at the head. */
  readonly whereabouts: string;
  readonly relativeClause: string;
  readonly stateAhead: string;
  /** Suppose what stands behind them. */
  readonly supposes: string;
  /** Of a month that is named: what is the customer's or the business's; what is the person's; how advice and hints begin. All as written. */
  readonly notOfPerson: string;
  readonly ofSomebody: string;
  readonly advises: string;
  readonly leadIns: string;
  /** Behind a name that is an ordinary word: what makes a genitive the verb "is"; verbs that go on to the person, and that person; what people do. As written. */
  readonly contracted: string;
  readonly goesOnTo: string;
  readonly heOrShe: string;
  readonly doesOf: string;
  /** Ahead of one: what makes it a person, a place or a product, no name at all, or a name as it has no article. In plain form. */
  readonly belongsTo: string;
  readonly placesAhead: string;
  readonly noNameAhead: string;
  readonly ofSomeone: string;
  readonly someones: string;
  readonly bareNameAhead: string;
  /** Begin an address that names the flat first. */
  readonly flats: string;
  /** A number plate; a meter reading; the customer's own, and whose it is instead. */
  readonly plate: string;
  readonly meterReading: string;
  readonly ownReading: string;
  readonly neighbours: string;
  /** Parts of words for an account, a card and a phone. */
  readonly accountNamed: string;
  readonly cardNamed: string;
  readonly phoneNamed: string;
  /** End the name of a street in plain form, cut short or not. */
  readonly streetEnds: string;
  /** An "@" and a full stop in words. */
  readonly atSign: string;
  readonly fullStop: string;
}
