/**
 * Words by which a clause about the writer is told from one about the service. All lower case, each a single word;
 * `word*` stands for every word that begins so, `*word` for every word that ends so.
 */
export interface ExperienceLexicon {
  /** First person: who the clause is about. */
  readonly self: readonly string[];
  /** Words that begin a clause whose "I" is left out: "Been here since six." */
  readonly droppedSelf: readonly string[];
  /** Subjects other than the writer: "she", "they", "man". */
  readonly others: readonly string[];
  /** What no bot has or is, in whatever clause of the first person: kin, pets, illness, body, tiredness, leisure. */
  readonly personal: readonly string[];
  /** What a bot may offer or describe, but only a person eats, wears, drives or goes to: "pizza", "cinema", "coat". */
  readonly things: readonly string[];
  /** What only a person does, whatever the rest of the clause says: "ate", "jogged", "slept". */
  readonly deeds: readonly string[];
  /** What makes a life of a thing, a place or a time: "bought", "wore", "went"; all marks of a past tense. */
  readonly past: readonly string[];
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
  /** The service's own business: orders, refunds, checking, forwarding. Such a clause claims no life. */
  readonly service: readonly string[];
  /** The customer is in the clause. */
  readonly customer: readonly string[];
  /** Words of the customer that are a thing right behind a dropped "I": "Hab sie gestern durchgesuchtet". */
  readonly ambiguous: readonly string[];
  /** "I" alone: the writer is the subject. */
  readonly subject: readonly string[];
  /** "have", "bin": what a past tense is made with. */
  readonly auxiliaries: readonly string[];
  /** Past forms that a verb's ending does not show: "drove", "schrieb". */
  readonly irregular: readonly string[];
  /** Past deeds of a service or of a machine: "explained", "verlinkt", "trainiert". Any other past deed is a person's. */
  readonly duties: readonly string[];
  /** Where or with whom only a person is: "canteen", "Tischnachbar". */
  readonly company: readonly string[];
  /** "we", "uns": who shares what is felt. */
  readonly we: readonly string[];
  /** What a body feels: "schwitzen", "melting". */
  readonly felt: readonly string[];
  /** What people cannot or will not eat or drink: "gluten", "Milch". */
  readonly diet: readonly string[];
  /** How a past deed ends: "walked", "gestrichen". */
  readonly deedForm: RegExp;
  /** What a service does in the present tense, and other words of that form: "prüfe", "heute". The model of lives counts them. */
  readonly present: readonly string[];
  /** "I've", "I have": the tense in which a service reports what it has done; empty where tales are told in it, too. */
  readonly reported: readonly string[];
  /** "noch" einmal: behind it a word of time says only that something is done anew. */
  readonly again: readonly string[];
  /** Whether the deed follows close behind its subject, or stands anywhere in a clause with an auxiliary. */
  readonly deedBehindSubject: boolean;
}
