import type { Customer, Dataset } from '../domain/dataset.js';
import { fold } from './fold.js';
import type { Clue, DemoLanguage, Errand, Mood } from './language.js';
import type { Session } from './session.js';
import { field, type Order, ordersOf, ownerOf } from './shop.js';

/** Points that a topic needs to count as meant. */
const THRESHOLD = 3;
/** Graver moods first: the first one found is the one answered. */
const MOODS: readonly Mood[] = ['crisis', 'danger', 'grief', 'distress', 'anger', 'sarcasm'];

/** What the bot takes a message to mean. */
export interface Meaning {
  /** Topics of the shop's facts, best first, two at the most. */
  readonly topics: readonly string[];
  readonly errands: ReadonlySet<Errand>;
  readonly mood: Mood | undefined;
  /** The own order that is meant, when the words or the conversation tell. */
  readonly order: Order | undefined;
  /** Whether the words name that order. */
  readonly orderNamed: boolean;
  /** Somebody else's affairs are asked for; with the customer when the words name one. */
  readonly others: boolean;
  readonly stranger: Customer | undefined;
  /** An order or parcel number that is not in the signed-in customer's account. */
  readonly foreignNumber: string | undefined;
  readonly yes: boolean;
}

/** Reads one message against the session it belongs to. Deterministic, no I/O. */
export function understand(message: string, session: Session, dataset: Dataset, language: DemoLanguage): Meaning {
  const text = fold(message);
  const mentioned = mentionedOrder(text, session);
  const errands = errandsIn(text, language, mentioned !== undefined || asksOnAboutOrder(text, session, language));
  const order = mentioned ?? otherwiseMeant(text, session, language);
  const stranger = strangerIn(message, session, dataset);
  const foreignNumber = foreignNumberIn(message, session);
  const followsUp = session.topic === 'others' && language.followUp.test(text) && !language.own.test(text);
  const others = errands.has('others') || stranger !== undefined || followsUp;
  return {
    topics: topicsIn(text, language),
    errands,
    mood: MOODS.find((mood) => points(text, language.moods[mood]) >= THRESHOLD),
    order,
    orderNamed: mentioned !== undefined,
    others,
    stranger:
      stranger ?? (foreignNumber === undefined ? undefined : ownerOf(dataset, foreignNumber)) ?? session.stranger,
    foreignNumber,
    yes: language.yes.test(text),
  };
}

function points(text: string, clues: readonly Clue[]): number {
  return clues.reduce((sum, [gain, pattern]) => (pattern.test(text) ? sum + gain : sum), 0);
}

/** The first clue of these errands is the order itself; an order that is named, or still spoken of, stands for it. */
const ORDER_ERRANDS: readonly Errand[] = ['order_status', 'order_total'];

function errandsIn(text: string, language: DemoLanguage, aboutOrder: boolean): Set<Errand> {
  const errands = Object.keys(language.errands) as Errand[];
  const score = (errand: Errand): number => {
    const [subject, ...rest] = language.errands[errand];
    if (!aboutOrder || subject === undefined || !ORDER_ERRANDS.includes(errand))
      return points(text, language.errands[errand]);
    return subject[0] + points(text, rest);
  };
  return new Set(errands.filter((errand) => score(errand) >= THRESHOLD));
}

function asksOnAboutOrder(text: string, session: Session, language: DemoLanguage): boolean {
  return session.order !== undefined && /^(?:order_|can_)/.test(session.topic) && language.pronoun.test(text);
}

function topicsIn(text: string, language: DemoLanguage): string[] {
  return language.topics
    .map((topic) => ({ id: topic.id, points: points(text, topic.clues) }))
    .filter((topic) => topic.points >= THRESHOLD)
    .sort((a, b) => b.points - a.points)
    .slice(0, 2)
    .map((topic) => topic.id);
}

/** Order ids (with or without `NL-`) and parcel numbers, in the dataset's notation. */
function numbersIn(message: string): string[] {
  const parcels = [...message.matchAll(/\bKP[\s-]?((?:\d[\s-]?){12})/gi)].map(
    (match) => `KP${(match[1] ?? '').replace(/\D/g, '')}`,
  );
  const rest = message.replace(/\bKP[\s-]?(?:\d[\s-]?){12}/gi, ' ');
  const orders = [...rest.matchAll(/\b(?:NL[\s-]*)?(\d{5})\b/gi)].map((match) => `NL-${match[1]}`);
  return [...orders, ...parcels];
}

function foreignNumberIn(message: string, session: Session): string | undefined {
  const own = session.customer ? ordersOf(session.customer) : [];
  return numbersIn(message).find((number) => !own.some((order) => order.id === number || order.parcel === number));
}

/** An own order whose id, parcel number or item stands in the message. */
function mentionedOrder(text: string, session: Session): Order | undefined {
  const own = session.customer ? ordersOf(session.customer) : [];
  const numbers = numbersIn(text);
  const numbered = own.find((order) => numbers.includes(order.id) || numbers.includes(order.parcel));
  if (numbered) return numbered;
  return own.find((order) =>
    fold(order.item)
      .split(' ')
      .some((word) => word.length > 4 && text.includes(word)),
  );
}

/** The order that a message means without naming it: the one spoken of, else the one still open, else the latest. */
function otherwiseMeant(text: string, session: Session, language: DemoLanguage): Order | undefined {
  const own = session.customer ? ordersOf(session.customer) : [];
  if (language.earlier.test(text)) return own[1];
  const open = own.find((order) => order.status === 'under_way' || order.status === 'placed');
  return session.order ?? open ?? own[0];
}

/** Another customer whose full name, or surname after a form of address, stands in the message. */
function strangerIn(message: string, session: Session, dataset: Dataset): Customer | undefined {
  const text = fold(message);
  const bounded = (name: string): RegExp => new RegExp(`(?<![a-z])${fold(name)}(?![a-z])`);
  return dataset.customers.find((customer) => {
    if (customer.id === session.customer?.id) return false;
    const name = field(customer, 'name');
    if (name === '') return false;
    if (bounded(name).test(text)) return true;
    const surname = name.split(' ').at(-1) ?? '';
    const own = session.customer ? field(session.customer, 'name').split(' ').at(-1) : undefined;
    return surname !== own && new RegExp(`\\b(?:herrn?|frau|mr|mrs|ms)\\.? ${fold(surname)}(?![a-z])`).test(text);
  });
}
