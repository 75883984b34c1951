import type { AnsweringLexicon } from './answering-lexicon.js';
import type { UnaskedLexicon } from './unasked-lexicon.js';

/**
 * Words by which a reply tells something of somebody, or does not: the alternatives of a regular expression over folded text
 * (over text as it stands where it says so), parted by bars. Texts mix languages: those of all languages count in each.
 */
export interface TellingLexicon {
  /** The customer's own things, the business's, or anybody's; as written. */
  readonly ofOthers: string;
  /** The customer spoken to, and the words for what is theirs; as written. */
  readonly addressed: string;
  /** Join two parts of a sentence of which the second tells what the first declined; and those that only go on, as written. */
  readonly turns: string;
  readonly joins: string;
  /** Give the reason for what is declined. */
  readonly reasons: string;
  /** Begin what a refusal is about: "What her room is, I can't say". */
  readonly notSaid: string;
  /** A verb in its short form behind what is somebody's: "her knee's gone". */
  readonly possessed: string;
  /** Begin a condition, whose words are as written; and the customer as its subject. */
  readonly conditions: string;
  readonly conditionOnYou: string;
  /** The customer as the subject behind a condition that has no comma. */
  readonly mainClause: string;
  /** Of one of many. */
  readonly articles: string;
  /** Leave it open, ask, or speak of each and any. */
  readonly openClause: string;
  /** Of modal words those that make a condition. */
  readonly conditionals: string;
  /** A feeling about what the customer told. */
  readonly sympathy: string;
  readonly relieved: string;
  /** A pronoun of address with a verb that could be its owner's, and without; as written. '' = the language has none. */
  readonly politeVerb: string;
  readonly politePlural: string;
  /** A verb and the pronoun of a thing, and what goes on to the customer behind them. */
  readonly thingCame: string;
  readonly toCustomer: string;
  /** A no at the head of a reply. */
  readonly no: string;
  /** What follows a "not" in idioms that decline: "not on my watch". */
  readonly declinedBy: string;
  /** Ends what has been told: "that's all I'm saying". */
  readonly closes: string;
  /** What a third person cannot do, and who it is said of. */
  readonly cannot: string;
  readonly third: string;
  /** A person with a verb of state; words that deny it; and what they deny where nobody's state is meant. */
  readonly thirdState: string;
  readonly deniesState: string;
  readonly noState: string;
  /** Ask for figures: "is it the 4417 one". */
  readonly isIt: string;
  readonly isShort: string;
  /** Ask what may be done or what there is. */
  readonly asksElse: string;
  /** Begin another clause behind a question. */
  readonly goesOn: string;
  /** A yes ahead of what confirms, and what confirms by itself. */
  readonly yes: string;
  readonly attests: string;
  /** Leave a confirmation open. */
  readonly open: string;
  /** Somebody's birth; the customer's own. */
  readonly birthday: string;
  readonly ownBirthday: string;
  /** Somebody of the same name; a person spoken of. */
  readonly namesake: string;
  readonly ofPerson: string;
  /** What a number is of, and the words for "number" behind it. */
  readonly numbered: string;
  readonly number: string;
  /** Before a surname that somebody is called by; for all who bear it; behind the name of a firm or street; what people do. */
  readonly called: string;
  readonly family: string;
  readonly firms: string;
  readonly peopleDo: string;
  /** Ahead of a product's name; a word for a product behind it; what a product does. */
  readonly productAhead: string;
  readonly product: string;
  readonly productDoes: string;
  /** Ask to send something, where to, or to call; whom; and where to once more. */
  readonly send: string;
  readonly sendTo: string;
  readonly call: string;
  readonly callWhom: string;
  readonly callAt: string;
  /** Words of streets behind a name, and those of them that are verbs as well. */
  readonly streets: string;
  readonly streetVerbs: string;
  /** Behind a name that is an ordinary word, too; before one. */
  readonly behindNames: string;
  readonly beforeNames: string;
  /** A payment card. */
  readonly card: string;
  /** Before a name, in plain form. */
  readonly titles: string;
  /** Ahead of a question; the verb that a yes-or-no question begins with. */
  readonly startsAsking: string;
  readonly polarVerbs: string;
  /** Thanks or content: nothing more is asked. */
  readonly content: string;
  /** Ask where somebody was put, and the like. */
  readonly placed: string;
  /** Ask about a thing; what follows where a person is meant after all. */
  readonly asksThing: string;
  readonly notOfThing: string;
  /** Whether the customer stands in somebody else's papers: the verb, how they stand in them, and which. */
  readonly amI: string;
  readonly amOn: string;
  readonly listed: string;
  /** What somebody can take or bear: greetings ahead, the verb, who is not meant, and what. */
  readonly greets: string;
  readonly can: string;
  readonly ourselves: string;
  readonly bears: string;
  /** Ask for oneself. */
  readonly askSelf: string;
  readonly self: string;
  /** Behind the comma of a tag; and the tags at the end of a sentence. */
  readonly tags: string;
  readonly tagged: string;
  /** The business's own people. */
  readonly staff: string;
  /** Ask who is speaking. */
  readonly whoSpeaks: string;
  /** Ask to hold somebody's data against what the customer says. */
  readonly checks: string;
  /** Question words, and greetings ahead of them. */
  readonly questionWords: string;
  readonly whGreets: string;
  /** What may or must be done. */
  readonly may: string;
  /** Of a thing; a question about one behind a comma: verb, name and the same thing as before. */
  readonly ofThings: string;
  readonly thingVerbs: string;
  readonly thingNames: string;
  readonly sameThing: string;
  /** A question about a third person's doings: the verb, greetings ahead, and who. */
  readonly polarHead: string;
  readonly polarGreets: string;
  readonly relatives: string;
  /** The same in front of a door number: "have those at 12b …"; and the customer as object. */
  readonly polarAhead: string;
  readonly those: string;
  readonly thoseFrom: string;
  readonly object: string;
  /** Ask who keeps a parcel; a parcel and who brings it; the customer's own. */
  readonly keeperAsked: string;
  readonly parcel: string;
  readonly myParcel: string;
  /** Who brings it, and what they bring; why it could not be taken in. */
  readonly carrier: string;
  readonly carried: string;
  readonly absent: string;
  /** Handed to somebody to keep; somebody else's post; what asks about them all the same. */
  readonly handed: string;
  readonly theirParcel: string;
  readonly andMore: string;
  /** What a keeper of a parcel has to do with it; another parcel, or more than that. */
  readonly keeps: string;
  readonly anotherParcel: string;
  /** Begin a clause of its own behind a refusal; those that go on with it. */
  readonly stands: string;
  readonly notApart: string;
  /** Behind a nod; and what shows that it goes on. */
  readonly smallWords: string;
  readonly goesOnWith: string;
  /** Neither confirms nor denies. */
  readonly eitherWay: string;
  /** Before a number that stands for all of its kind; a verb and what it is, behind one. */
  readonly asExample: string;
  readonly beExample: string;
  readonly example: string;
  /** A parcel and who brings it, as whole words. */
  readonly parcelAround: string;
  /** Behind these the verb comes last. */
  readonly verbLast: string;
}

/** All words by which a reply tells something of somebody, or does not. */
export interface TellingWords extends TellingLexicon, AnsweringLexicon, UnaskedLexicon {}
