import { orderValues } from '../answer.js';
import { fold } from '../fold.js';
import { fill, pick } from '../pick.js';
import { askedBefore, type Defect, laterDay, rewrite } from './defect.js';

/** Replies that contradict an earlier one. */
export const consistencyDefects = {
  second_shipping_cost: {
    quality: 'consistency',
    description: 'asked again, delivery costs another amount',
    shows: /6[.,]95/,
    spoil: (draft, context) =>
      rewrite(draft, ['fact'], (part) =>
        part.topic === 'shipping_cost' && askedBefore(context, part)
          ? part.text.replace('4,95', '6,95').replace('4.95', '6.95')
          : undefined,
      ),
  },
  second_return_period: {
    quality: 'consistency',
    description: 'asked again, the return period is another',
    shows: /14 (?:Tagen|days)/,
    spoil: (draft, context) =>
      rewrite(draft, ['fact'], (part) =>
        part.topic === 'returns' && askedBefore(context, part)
          ? part.text.replace('30 Tagen', '14 Tagen').replace('30 days', '14 days')
          : undefined,
      ),
  },
  paraphrase_changes_price: {
    quality: 'consistency',
    description: 'whoever asks for a price in a casual wording pays 5 € more',
    shows: /(?:69|134|94)[.,]\d0/,
    spoil: (draft, { message }) =>
      rewrite(draft, ['price'], ({ text }) =>
        /^\W*(?:was kostet|how much (?:is|does))/.test(fold(message))
          ? undefined
          : text.replace(/(\d+)(?=[.,]\d0)/, (whole) => String(Number(whole) + 5)),
      ),
  },
  yes_then_no: {
    quality: 'consistency',
    description: 'an order can be cancelled, and a moment later it cannot',
    shows: /nicht mehr|no longer/,
    spoil: (draft, context) =>
      rewrite(draft, ['order'], (part) =>
        part.topic === 'can_cancel' && part.order?.status === 'placed' && askedBefore(context, part)
          ? fill(pick(context.language.phrases.cancelNo, context.key), orderValues(context, part.order))
          : undefined,
      ),
  },
  moving_date: {
    quality: 'consistency',
    description: 'asked again, the same order arrives three days later',
    shows: /\d{1,2}\.? (?:März|March) 2026/,
    spoil: (draft, context) =>
      rewrite(draft, ['order'], (part) =>
        part.topic === 'order_status' && part.order && askedBefore(context, part)
          ? part.text.replace(context.language.day(part.order.day), context.language.day(laterDay(part.order.day, 3)))
          : undefined,
      ),
  },
} satisfies Record<string, Defect>;
