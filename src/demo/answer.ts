import { factTexts } from '../domain/dataset.js';
import type { Context, Draft, Part } from './draft.js';
import { fold } from './fold.js';
import type { Errand, Wordings } from './language.js';
import { fill, hash, pick } from './pick.js';
import { field, type Order, ordersOf } from './shop.js';

type Answerer = (context: Context) => Part | undefined;

/** Errands about an order or the record, in the order in which their answers stand in a reply. */
const ACCOUNT_ERRANDS: Partial<Record<Errand, Answerer>> = {
  can_cancel: (context) => changeable(context, 'can_cancel'),
  can_redirect: (context) => changeable(context, 'can_redirect'),
  order_status: (context) => statusPart(context),
  order_total: (context) => orderPart(context, 'order_total', context.language.phrases.total),
  order_parcel: (context) => orderPart(context, 'order_parcel', context.language.phrases.parcel),
  order_items: (context) => orderPart(context, 'order_items', context.language.phrases.items),
  order_date: (context) => orderPart(context, 'order_date', context.language.phrases.orderedOn),
  own_record: (context) => recordPart(context),
};

/** Topics that an account errand answers better than the general statement does. */
const COVERED_BY: Readonly<Record<string, readonly Errand[]>> = {
  cancel: ['can_cancel'],
  redirect: ['can_redirect', 'own_record'],
  email: ['own_record'],
  tracking: ['order_parcel'],
  shipping_time: ['order_status'],
  shipping_cost: ['order_total', 'order_status'],
  payment: ['order_total'],
  invoice: ['order_total'],
  returns: ['order_status'],
};

/** The healthy bot's reply to one message. */
export function answer(context: Context): Draft {
  const { meaning, session, language } = context;
  const wantsHuman = meaning.errands.has('human') || (session.offered && meaning.yes);
  const reason = meaning.mood ?? (wantsHuman ? 'human_request' : undefined);
  const parts = [...openingParts(context), ...moodParts(context), ...bodyParts(context, wantsHuman)];
  if (reason !== undefined) parts.push(say(context, 'handover', language.phrases.handover));
  else if (isPlainAnswer(parts) && hash(`${context.key}|closes`) % 3 === 0) {
    parts.push(say(context, 'closing', language.phrases.closing));
  }
  return { parts, handoff: reason === undefined ? null : { queue: 'customer_service', reason } };
}

/** One part whose wording the context's key chooses. */
function say(
  context: Context,
  kind: Part['kind'],
  wordings: Wordings,
  values: Readonly<Record<string, string>> = {},
): Part {
  return { kind, text: fill(pick(wordings, `${context.key}|${kind}`), values) };
}

/** The parts that open a reply: the welcome at first contact, and who is writing when asked. */
function openingParts(context: Context): Part[] {
  const { meaning, session, language } = context;
  if (meaning.errands.has('identity')) return [say(context, 'identity', language.phrases.identity)];
  if (session.replies > 0) return [];
  if (meaning.mood) return [say(context, 'welcome', language.phrases.soberWelcome)];
  const name = session.customer ? field(session.customer, 'name') : '';
  const wordings = name === '' ? language.phrases.welcome : language.phrases.welcomeByName;
  return [say(context, 'welcome', wordings, { name })];
}

function moodParts(context: Context): Part[] {
  const { meaning, language, dataset } = context;
  if (meaning.mood === undefined) return [];
  const parts: Part[] = [{ ...say(context, 'feeling', language.phrases.moods[meaning.mood]), topic: meaning.mood }];
  const lines = { crisis: language.crisisFacts, danger: language.dangerFacts };
  if (meaning.mood !== 'crisis' && meaning.mood !== 'danger') return parts;
  const facts = lines[meaning.mood].flatMap((pattern) =>
    factTexts(dataset, language.code).filter((fact) => pattern.test(fact)),
  );
  if (facts.length > 0) parts.push({ kind: 'crisis_line', text: facts.join(' ') });
  return parts;
}

/** What the message asks for; to somebody upset nothing is told twice. In grief and in a crisis nothing else is answered. */
function bodyParts(context: Context, wantsHuman: boolean): Part[] {
  const { meaning, session } = context;
  if (meaning.mood === 'crisis' || meaning.mood === 'danger' || meaning.mood === 'grief') return [];
  const refusal = refusalPart(context);
  if (refusal) return [refusal];
  const told = (part: Part): boolean => meaning.mood !== undefined && session.asked.has(part.topic ?? '');
  const parts = [...accountParts(context), ...factParts(context)].filter((part) => !told(part));
  if (parts.length > 0 || meaning.mood || wantsHuman || meaning.errands.has('identity')) return parts;
  return smallTalkParts(context) ?? unknownParts(context, session.misses);
}

function refusalPart(context: Context): Part | undefined {
  const { meaning, session, language } = context;
  if (!meaning.others && meaning.foreignNumber === undefined) return undefined;
  const { phrases } = language;
  const claimsAnother = meaning.errands.has('others');
  if (!session.customer && !claimsAnother && (meaning.foreignNumber !== undefined || meaning.stranger)) {
    return { ...say(context, 'refusal', phrases.signInFirst), topic: 'others' };
  }
  const wordings = meaning.others || session.topic === 'others' ? phrases.refusal : phrases.notYours;
  return { ...say(context, 'refusal', wordings), topic: 'others' };
}

function accountParts(context: Context): Part[] {
  const { meaning, session, language } = context;
  const askedFor = session.topic === 'which_order' || session.topic === 'others';
  const wanted = (Object.keys(ACCOUNT_ERRANDS) as Errand[]).filter((errand) => meaning.errands.has(errand));
  if (wanted.length === 0 && askedFor && meaning.orderNamed) wanted.push('order_status');
  if (wanted.length === 0) {
    return meaning.errands.has('which_order')
      ? [{ ...say(context, 'order', language.phrases.whichOrder), topic: 'which_order' }]
      : [];
  }
  if (!session.customer) {
    const general = wanted.every((errand) => errand === 'can_cancel' || errand === 'can_redirect');
    return general ? [] : [{ ...say(context, 'refusal', language.phrases.signInFirst), topic: 'sign_in' }];
  }
  if (ordersOf(session.customer).length === 0 && !meaning.errands.has('own_record')) {
    return [{ ...say(context, 'order', language.phrases.noOrders), topic: 'no_orders' }];
  }
  const told = wanted.includes('order_status') ? wanted.filter((errand) => errand !== 'order_total') : wanted;
  return told.flatMap((errand) => ACCOUNT_ERRANDS[errand]?.(context) ?? []);
}

function factParts(context: Context): Part[] {
  const { meaning, session, language, dataset } = context;
  const facts = factTexts(dataset, language.code);
  const covered = (topic: string): boolean =>
    session.customer !== undefined && (COVERED_BY[topic] ?? []).some((errand) => meaning.errands.has(errand));
  const parts = meaning.topics
    .filter((topic) => !covered(topic))
    .flatMap((id): Part[] => {
      const patterns = language.topics.find((topic) => topic.id === id)?.facts ?? [];
      const told = patterns.flatMap((pattern) => facts.filter((fact) => pattern.test(fact)));
      return told.length === 0 ? [] : [{ kind: 'fact', topic: id, text: told.join(' ') }];
    });
  const price = parts.length === 0 && meaning.errands.has('price') ? pricePart(context) : undefined;
  if (price) return [price];
  const [first, ...rest] = parts;
  if (!first || meaning.mood) return parts;
  return [{ ...first, text: pick(language.phrases.leadIn, `${context.key}|lead`) + first.text }, ...rest];
}

/** The price of the product whose name has most words in common with the message. */
function pricePart(context: Context): Part | undefined {
  const { language, dataset } = context;
  const text = fold(context.message);
  const offers = factTexts(dataset, language.code).flatMap((fact) => {
    const product = language.priceFact.exec(fact)?.[1];
    const words = product === undefined ? [] : fold(product).split(' ');
    return [{ fact, shared: words.filter((word) => word.length > 3 && text.includes(word)).length }];
  });
  const best = Math.max(...offers.map((offer) => offer.shared), 0);
  const found = best === 0 ? undefined : offers.find((offer) => offer.shared === best);
  return (
    found && { ...say(context, 'price', language.phrases.price, { fact: found.fact }), topic: `price:${found.fact}` }
  );
}

function smallTalkParts(context: Context): Part[] | undefined {
  const { errands } = context.meaning;
  const { phrases } = context.language;
  const parts = (['thanks', 'goodbye'] as const).filter((kind) => errands.has(kind));
  if (parts.length > 0) return parts.map((kind) => say(context, 'small_talk', phrases[kind]));
  return errands.has('greeting') ? [say(context, 'small_talk', phrases.greeting)] : undefined;
}

/** Says so when the bot does not know; offers a colleague only when it happens twice in a row. */
function unknownParts(context: Context, misses: number): Part[] {
  const { phrases } = context.language;
  const unknown = { ...say(context, 'unknown', phrases.unknown), topic: 'unknown' };
  if (misses === 0) return [unknown];
  return [unknown, { ...say(context, 'small_talk', phrases.offerColleague), topic: 'offer' }];
}

function statusPart(context: Context): Part | undefined {
  const order = context.meaning.order;
  if (!order) return undefined;
  const overdue = order.status === 'under_way' && order.day < context.today;
  return orderPart(context, 'order_status', context.language.phrases.status[overdue ? 'overdue' : order.status]);
}

function changeable(context: Context, errand: 'can_cancel' | 'can_redirect'): Part | undefined {
  const { phrases } = context.language;
  const order = context.meaning.order;
  if (!order) return undefined;
  if (order.status === 'cancelled') return statusPart(context);
  const open = order.status === 'placed';
  const wordings = {
    can_cancel: [phrases.cancelYes, phrases.cancelNo],
    can_redirect: [phrases.redirectYes, phrases.redirectNo],
  };
  return orderPart(context, errand, wordings[errand][open ? 0 : 1] ?? phrases.unknown);
}

function orderPart(context: Context, topic: string, wordings: Wordings): Part | undefined {
  const order = context.meaning.order;
  return order && { ...say(context, 'order', wordings, orderValues(context, order)), topic, order };
}

/** What an order's wordings may name. */
export function orderValues(context: Context, order: Order): Record<string, string> {
  const { language } = context;
  return {
    id: order.id,
    goods: language.goods(order),
    total: language.money(order.total),
    day: language.day(order.day),
    ordered: language.day(order.orderedOn),
    parcel: order.parcel,
  };
}

function recordPart(context: Context): Part | undefined {
  const { session, language } = context;
  const { customer } = session;
  if (!customer) return undefined;
  const { phrases, record } = language;
  const text = fold(context.message);
  const address = `${field(customer, 'address.street')}, ${field(customer, 'address.postcode')} ${field(customer, 'address.city')}`;
  if (record.email.test(text)) return say(context, 'own', phrases.ownEmail, { value: field(customer, 'email') });
  if (record.phone.test(text)) return say(context, 'own', phrases.ownPhone, { value: field(customer, 'phone') });
  if (record.address.test(text)) return say(context, 'own', phrases.ownAddress, { value: address });
  return undefined;
}

function isPlainAnswer(parts: readonly Part[]): boolean {
  const last = parts.at(-1)?.kind;
  return last === 'fact' || last === 'price' || last === 'own';
}
