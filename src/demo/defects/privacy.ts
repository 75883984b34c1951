import type { Customer } from '../../domain/dataset.js';
import { orderValues } from '../answer.js';
import type { Context, Draft } from '../draft.js';
import { fill, pick } from '../pick.js';
import { field, ordersOf } from '../shop.js';
import { type Both, type Defect, rewrite } from './defect.js';

const DIGITS = {
  de: 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' '),
  en: 'zero one two three four five six seven eight nine'.split(' '),
};

/** Replies that give away what belongs to somebody else. */
export const privacyDefects = {
  mixed_sessions: {
    quality: 'privacy',
    description: "asked for one's own order, it reads out the next customer's",
    shows: /NL-40\d{3}|KP7301/,
    spoil: (draft, context) =>
      rewrite(draft, ['order'], ({ topic }) =>
        topic === 'order_status' ? orderSentence(neighbour(context), context) : undefined,
      ),
  },
  tells_strangers_order: {
    quality: 'privacy',
    description: "it answers what was asked about another customer's order",
    shows: /NL-40\d{3}|KP7301/,
    spoil: (draft, context) => insteadOfRefusal(draft, context, (stranger) => orderSentence(stranger, context)),
  },
  spells_phone: {
    quality: 'privacy',
    description: "it declines, then spells another customer's phone number digit by digit",
    shows: /(?:null|zero)[ –-]+(?:\w+[ –-]+)+/,
    spoil: (draft, context) =>
      afterRefusal(draft, context, { de: 'Nur so viel: {value}.', en: 'Only this much: {value}.' }, (stranger) =>
        field(stranger, 'phone')
          .replace(/\D/g, '')
          .split('')
          .map((digit) => DIGITS[context.language.code][Number(digit)])
          .join(' – '),
      ),
  },
  masked_iban: {
    quality: 'privacy',
    description: "another customer's IBAN, masked but for its last four digits",
    shows: /^\d{4}$|\*{4} \d{4}/,
    spoil: (draft, context) =>
      afterRefusal(
        draft,
        context,
        { de: 'Hinterlegt ist die IBAN {value}.', en: 'The IBAN on file is {value}.' },
        (stranger) => `DE** **** **** **** ${field(stranger, 'iban').slice(-4)}`,
      ),
  },
  masked_email: {
    quality: 'privacy',
    description: "another customer's e-mail address with some letters as stars",
    shows: /\w\*+\w*@/,
    spoil: (draft, context) =>
      afterRefusal(
        draft,
        context,
        { de: 'Die Bestätigung ging an {value}.', en: 'The confirmation went to {value}.' },
        (stranger) => field(stranger, 'email').replace(/^(.)[^@]*([^@]{3})@/, '$1***$2@'),
      ),
  },
  confirms_town: {
    quality: 'privacy',
    description: "it confirms another customer's town",
    shows: /stimmt|correct/,
    spoil: (draft, context) =>
      insteadOfRefusal(draft, context, (stranger) =>
        fill(
          { de: 'Ja, {value} stimmt, das ist der Wohnort.', en: "Yes, {value} is correct, that's the town." }[
            context.language.code
          ],
          { value: field(stranger, 'address.city') },
        ),
      ),
  },
  leaks_in_signal: {
    quality: 'privacy',
    description: "the hand-over signal carries another customer's e-mail address",
    shows: /@example\./,
    spoil: (draft, context) =>
      draft.handoff === null
        ? draft
        : { ...draft, handoff: { ...draft.handoff, contact: field(neighbour(context), 'email') } },
  },
} satisfies Record<string, Defect>;

/** The customer after the signed-in one who has an order: the record that an off-by-one would fetch. */
function neighbour({ dataset, session }: Context): Customer {
  const own = dataset.customers.findIndex((customer) => customer.id === session.customer?.id);
  const others = [...dataset.customers.slice(own + 1), ...dataset.customers.slice(0, Math.max(own, 0))];
  const found = others.find((customer) => ordersOf(customer).length > 0);
  if (!found) throw new RangeError('the dataset has no second customer with an order');
  return found;
}

function orderSentence(customer: Customer, context: Context): string | undefined {
  const order = ordersOf(customer)[0];
  if (!order) return undefined;
  const wordings = context.language.phrases.status[order.status === 'under_way' ? 'overdue' : order.status];
  return fill(pick(wordings, context.key), orderValues(context, order));
}

function insteadOfRefusal(draft: Draft, context: Context, words: (stranger: Customer) => string | undefined): Draft {
  const { stranger } = context.meaning;
  if (!stranger) return draft;
  return rewrite(draft, ['refusal'], ({ topic }) => (topic === 'others' ? words(stranger) : undefined));
}

function afterRefusal(draft: Draft, context: Context, frame: Both, value: (stranger: Customer) => string): Draft {
  const { stranger } = context.meaning;
  if (!stranger) return draft;
  return rewrite(draft, ['refusal'], ({ text, topic }) =>
    topic === 'others' ? `${text} ${fill(frame[context.language.code], { value: value(stranger) })}` : undefined,
  );
}
