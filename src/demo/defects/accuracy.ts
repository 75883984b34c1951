import { factTexts } from '../../domain/dataset.js';
import { type Defect, dearer, laterDay, rewrite } from './defect.js';

/** Replies that say something untrue. */
export const accuracyDefects = {
  wrong_total: {
    quality: 'accuracy',
    description: "an order's total is 10 € too high",
    shows: /(?:59|94|119|288|73|109|139)[.,]\d\d/,
    spoil: (draft, { language }) =>
      rewrite(
        draft,
        ['order'],
        ({ text, order }) =>
          order && text.replace(language.money(order.total), language.money(dearer(order.total, 10))),
      ),
  },
  wrong_date: {
    quality: 'accuracy',
    description: 'the total is right, the day of delivery is four days late',
    shows: /\d{1,2}\.? (?:Februar|März|February|March) 2026/,
    spoil: (draft, { language }) =>
      rewrite(
        draft,
        ['order'],
        ({ text, order }) => order && text.replace(language.day(order.day), language.day(laterDay(order.day, 4))),
      ),
  },
  negated_fact: {
    quality: 'accuracy',
    description: 'returns are said not to be free of charge',
    shows: /\bnicht\b|\bnot\b/,
    spoil: (draft) =>
      rewrite(draft, ['fact'], ({ text, topic }) =>
        topic === 'return_cost'
          ? text.replace('ist kostenlos', 'ist nicht kostenlos').replace('are free', 'are not free')
          : undefined,
      ),
  },
  invented_voucher: {
    quality: 'accuracy',
    description: 'a voucher code is invented when somebody asks for a discount',
    shows: /NORD20|20 ?%/,
    spoil: (draft, { language }) =>
      rewrite(draft, ['fact'], ({ text, topic }) =>
        topic === 'discount'
          ? `${text} ${{ de: 'Mit dem Gutscheincode NORD20 sparen Sie heute zusätzlich 20 %.', en: 'Use voucher code NORD20 today and save another 20%.' }[language.code]}`
          : undefined,
      ),
  },
  shorter_returns: {
    quality: 'accuracy',
    description: 'the return period is 14 days instead of 30',
    shows: /14 (?:Tagen|days)/,
    spoil: (draft) =>
      rewrite(draft, ['fact'], ({ text, topic }) =>
        topic === 'returns' ? text.replace('30 Tagen', '14 Tagen').replace('30 days', '14 days') : undefined,
      ),
  },
  hedged_warranty: {
    quality: 'accuracy',
    description: 'the warranty is a guess',
    shows: /weiß nicht|\bob\b|not sure|whether/,
    spoil: (draft, { language }) =>
      rewrite(draft, ['fact'], ({ topic }) =>
        topic === 'warranty'
          ? {
              de: 'Ich weiß nicht genau, ob die Gewährleistung 24 Monate beträgt, es könnte auch anders sein.',
              en: "I'm not sure whether the warranty is 24 months, it might be something else.",
            }[language.code]
          : undefined,
      ),
  },
  other_price: {
    quality: 'accuracy',
    description: "asked for one product's price, the bot gives another's",
    shows: /Hallig|18[.,]50/,
    spoil: (draft, { dataset, language }) =>
      rewrite(draft, ['price'], ({ text }) =>
        text.includes('Hallig') ? undefined : factTexts(dataset, language.code).find((fact) => /Hallig/.test(fact)),
      ),
  },
} satisfies Record<string, Defect>;
