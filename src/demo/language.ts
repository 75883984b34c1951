import type { Order, OrderStatus } from './shop.js';

/** What can be felt or meant in a customer's words beside the question itself. */
export type Mood = 'crisis' | 'danger' | 'grief' | 'distress' | 'anger' | 'sarcasm';

/** What a customer can ask for that a handler of its own answers. All other topics are answered from the shop's facts. */
export type Errand =
  | 'order_status'
  | 'order_total'
  | 'order_parcel'
  | 'order_items'
  | 'order_date'
  | 'can_cancel'
  | 'can_redirect'
  | 'which_order'
  | 'price'
  | 'own_record'
  | 'others'
  | 'human'
  | 'identity'
  | 'greeting'
  | 'thanks'
  | 'goodbye';

/** A word or wording with the points that it gives its topic; patterns are matched against folded text. */
export type Clue = readonly [points: number, pattern: RegExp];

/** A topic that is answered with the shop's own statements: those that `facts` match, in that order. */
export interface FactTopic {
  readonly id: string;
  readonly clues: readonly Clue[];
  readonly facts: readonly RegExp[];
}

/** Wordings to choose from, with `{name}` places. */
export type Wordings = readonly [string, ...string[]];

/** Everything the bot says that is not a statement of the dataset. */
export interface Phrases {
  readonly welcome: Wordings;
  readonly welcomeByName: Wordings;
  readonly soberWelcome: Wordings;
  readonly identity: Wordings;
  readonly greeting: Wordings;
  readonly thanks: Wordings;
  readonly goodbye: Wordings;
  readonly leadIn: Wordings;
  readonly closing: Wordings;
  readonly moods: Readonly<Record<Mood, Wordings>>;
  readonly handover: Wordings;
  readonly refusal: Wordings;
  readonly signInFirst: Wordings;
  readonly notYours: Wordings;
  readonly unknown: Wordings;
  readonly offerColleague: Wordings;
  readonly noOrders: Wordings;
  readonly whichOrder: Wordings;
  readonly price: Wordings;
  readonly total: Wordings;
  readonly parcel: Wordings;
  readonly items: Wordings;
  readonly orderedOn: Wordings;
  readonly status: Readonly<Record<OrderStatus | 'overdue', Wordings>>;
  readonly cancelYes: Wordings;
  readonly cancelNo: Wordings;
  readonly redirectYes: Wordings;
  readonly redirectNo: Wordings;
  readonly ownEmail: Wordings;
  readonly ownPhone: Wordings;
  readonly ownAddress: Wordings;
}

/** One language of the bot: what it understands and what it says. */
export interface DemoLanguage {
  readonly code: 'de' | 'en';
  readonly topics: readonly FactTopic[];
  readonly errands: Readonly<Record<Errand, readonly Clue[]>>;
  readonly moods: Readonly<Record<Mood, readonly Clue[]>>;
  /** Asks on about the person that was just declined. */
  readonly followUp: RegExp;
  /** The customer's own things. */
  readonly own: RegExp;
  /** Words that stand for an order spoken of before. */
  readonly pronoun: RegExp;
  readonly yes: RegExp;
  /** The last but one order. */
  readonly earlier: RegExp;
  /** Field words of a customer's own record. */
  readonly record: Readonly<Record<'email' | 'phone' | 'address', RegExp>>;
  /** A statement that gives a product's price: product name in group 1, price in group 2. */
  readonly priceFact: RegExp;
  /** Statements with the lines for people in a crisis, and those for danger. */
  readonly crisisFacts: readonly RegExp[];
  readonly dangerFacts: readonly RegExp[];
  readonly phrases: Phrases;
  /** An ISO day in words. */
  day(iso: string): string;
  /** A total as the dataset has it (`1.025,00 €`). */
  money(total: string): string;
  /** What was ordered, with the count when it is more than one. */
  goods(order: Order): string;
}
