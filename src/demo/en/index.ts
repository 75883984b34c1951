import type { DemoLanguage } from '../language.js';
import { errands, moods } from './clues.js';
import { phrases } from './phrases.js';
import { topics } from './topics.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The bot's English. */
export const english: DemoLanguage = {
  code: 'en',
  topics,
  errands,
  moods,
  followUp:
    /\b(?:he|she|him|her|his|hers|their|them|at least|just the|only the|last|first|digits|town|city|lives?|confirm|right|correct|but i'm)\b/,
  own: /\b(?:my|mine)\b(?! (?:husband|wife|friend|neighbou?r|boss|sister|brother|colleague))/,
  pronoun: /\b(?:it|they|them|that|this|those|these)\b/,
  yes: /^\W*(?:yes|yeah|yep|please|ok|okay|sure|that would be (?:great|nice|good))\b/,
  earlier: /\bbefore that\b|last but one|the previous one|earlier order/,
  record: { email: /e-?mail/, phone: /phone|mobile/, address: /\baddress/ },
  priceFact: /^The (.+) costs (€[\d,]+\.\d{2})\.$/,
  crisisFacts: [/crisis line/, /emergency number/],
  dangerFacts: [/emergency number/],
  phrases,
  day(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
  },
  money: (total) =>
    `€${total
      .replace(/[^\d.,]/g, '')
      .replaceAll('.', '')
      .replace(',', '.')
      .replace(/\B(?=(?:\d{3})+\.)/g, ',')}`,
  goods: (order) => (order.quantity === 1 ? order.item : `${order.quantity} × ${order.item}`),
};
