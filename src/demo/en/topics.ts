// What customers ask about the shop, with the words that give it away (own wording, folded) and the shop's statements
// that answer it. A table of data, hence long.
import type { FactTopic } from '../language.js';

export const topics: readonly FactTopic[] = [
  {
    id: 'shipping_cost',
    clues: [
      [2, /shipping|deliver|postage|\bp&p\b|\bship\b/],
      [2, /cost|charge|how much|fee\b|price|postage|free|pay\b|expensive/],
      [-4, /switzerland|swiss|austria|express|furniture|return|trac/],
      [-2, /how long|how many days/],
    ],
    facts: [/Delivery within Germany/, /Delivery is free/],
  },
  {
    id: 'shipping_time',
    clues: [
      [2, /deliver|shipping|arrive|get here|parcels? take|ship\b|order (?:today|now)/],
      [2, /how long|how quick|how fast|how many (?:working )?days|take\b|takes\b|turnaround/],
      [-3, /my (?:order|parcel|delivery)|express|furniture|missing|refund|return|repair|money back/],
    ],
    facts: [/Delivery takes/],
  },
  { id: 'express', clues: [[3, /express|next[- ]day|by tomorrow|overnight/]], facts: [/Express/] },
  { id: 'furniture', clues: [[3, /furniture|bulky|haulier/]], facts: [/Furniture/] },
  { id: 'austria', clues: [[3, /austria|vienna/]], facts: [/Austria/] },
  { id: 'switzerland', clues: [[3, /switzerland|swiss|zurich|basel/]], facts: [/Switzerland/] },
  {
    id: 'tracking',
    clues: [[3, /(?:can i|how do i|where (?:can|do) i) (?:\w+ )?(?:track|follow)|tracking (?:page|site|link)/]],
    facts: [/can be tracked/, /Kranich Paket;/],
  },
  { id: 'trace', clues: [[3, /gone missing|missing parcel|lost in the post|tracing|lost parcel/]], facts: [/Tracing/] },
  { id: 'cancel', clues: [[3, /cancel/]], facts: [/cancelled free/] },
  {
    id: 'redirect',
    clues: [
      [2, /address|moved house/],
      [2, /change|different|another|redirect|new|wrong/],
    ],
    facts: [/delivery address/],
  },
  {
    id: 'returns',
    clues: [
      [
        3,
        /send (?:it|them|this|something|things) back|sending (?:\w+ )?back|give (?:it|them) back|return(?:s|ing|ed)?\b|bring (?:it|them) back/,
      ],
      [2, /how long|deadline|days|until when|window|time/],
      [-3, /(?:cost|pay|free|charge|postage).*return|return.*(?:cost|pay|free|charge|postage)|refund|money/],
    ],
    facts: [/Items can be returned/],
  },
  {
    id: 'return_cost',
    clues: [
      [2, /return|send (?:it|them|something) back|sending (?:\w+ )?back/],
      [2, /cost|free|pay\b|charge|postage|fee\b|label/],
    ],
    facts: [/Returns within Germany/],
  },
  {
    id: 'refund',
    clues: [
      [3, /refund|money back|reimburse/],
      [1, /when|how long/],
    ],
    facts: [/Refunds are made/],
  },
  {
    id: 'exchange',
    clues: [[3, /exchange|swap|another size|different size|too small|too big|bigger size|smaller size/]],
    facts: [/exchanged for another size/],
  },
  { id: 'warranty', clues: [[3, /warranty|guarantee|is broken|stopped working|faulty/]], facts: [/The warranty is/] },
  { id: 'repair', clues: [[3, /repair|workshop|mend|fix (?:my|the|a) /]], facts: [/our workshop/, /A repair takes/] },
  {
    id: 'payment',
    clues: [
      [
        3,
        /payment method|paypal|credit card|direct debit|how (?:can|could|do) (?:i|we|one) pay|ways to pay|which cards/,
      ],
      [1, /\bpay/],
      [1, /invoice/],
    ],
    facts: [/pay by invoice/],
  },
  {
    id: 'invoice',
    clues: [
      [2, /invoice|\bbill\b/],
      [2, /when|due|days|how long|deadline|until/],
    ],
    facts: [/Invoices are payable/],
  },
  { id: 'prepayment', clues: [[3, /in advance|prepay|upfront/]], facts: [/payment in advance/] },
  {
    id: 'bank_account',
    clues: [
      [2, /iban|bank details|account number|where do i transfer/],
      [2, /your|nordlicht|transfer|shop/],
      [-4, /\bmy (?:iban|bank)|\bhis\b|\bher\b/],
    ],
    facts: [/Bank transfers go/],
  },
  { id: 'instalments', clues: [[3, /instal?ment|pay monthly|spread the cost/]], facts: [/instalments/] },
  {
    id: 'voucher_validity',
    clues: [
      [2, /voucher|gift card/],
      [2, /valid|expire|how long|still good|run out|out of date/],
    ],
    facts: [/Gift vouchers/],
  },
  {
    id: 'vouchers',
    clues: [
      [2, /voucher|gift card/],
      [2, /\btwo\b|several|cash|combine|both|more than one|stack/],
    ],
    facts: [/One voucher/],
  },
  {
    id: 'discount',
    clues: [[3, /discount|newsletter|promo|voucher code|money off|% off|coupon/]],
    facts: [/Newsletter/],
  },
  { id: 'gift_wrap', clues: [[3, /gift[- ]?wrap|wrapped|wrapping/]], facts: [/Gift wrapping/] },
  { id: 'points', clues: [[3, /loyalty|\bpoints\b/]], facts: [/one loyalty point/, /Loyalty points expire/] },
  { id: 'bench_offer', clues: [[3, /garden bench/]], facts: [/garden benches/] },
  {
    id: 'hours',
    clues: [
      [3, /opening hours|are you open|hotline|by phone|phone lines?|ring you|call you|what time do you/],
      [1, /when|saturday|sunday|open/],
    ],
    facts: [/Our hotline number/, /The hotline is staffed/],
  },
  {
    id: 'email',
    clues: [
      [2, /e-?mail|in writing|write to/],
      [2, /service|you\b|your|answer|reply/],
      [-4, /\bmy e-?mail|\bhis\b|\bher\b|on file|have (?:for|of) me/],
    ],
    facts: [/service@/],
  },
  {
    id: 'complaint',
    clues: [
      [
        3,
        /formal complaint|complain formally|official complaint|complaints (?:address|department)|where (?:can|do) i complain/,
      ],
    ],
    facts: [/Complaints go/],
  },
  {
    id: 'data_protection',
    clues: [[3, /gdpr|data protection|privacy question|data you (?:hold|store)|stored data/]],
    facts: [/Privacy questions/],
  },
];
