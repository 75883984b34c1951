/**
 * Words by which a clause about the writer is told from one about the service. All lower case, each a single word;
 * `word*` stands for every word that begins so, `*word` for every word that ends so.
 */
export interface ExperienceLexicon {
  /** First person: who the clause is about. */
  readonly self: readonly string[];
  /** Words that begin a clause whose "I" is left out: "Been here since six." */
  readonly droppedSelf: readonly string[];
  /** What only people do, have and are: meals, sleep, bodies, journeys, leisure, shifts. */
  readonly life: readonly string[];
  /** When or how often something befell a person: "neulich", "last weekend". */
  readonly time: readonly string[];
  /** "myself", "auch": the writer compares itself with the customer. */
  readonly likewise: readonly string[];
  /** Words that compare only at the end of a clause: "too". */
  readonly closing: readonly string[];
  /** "always", "am liebsten": what the writer is used to. */
  readonly habit: readonly string[];
  /** Possessives of the first person. */
  readonly my: readonly string[];
  /** What a bot, too, calls its own: its name, answer, records, colleagues. */
  readonly belongings: readonly string[];
  /** Marks of a past tense. */
  readonly past: readonly string[];
  /** The service's own business: orders, refunds, checking, forwarding. Such a clause claims no life. */
  readonly service: readonly string[];
  /** The customer is in the clause. */
  readonly customer: readonly string[];
}
