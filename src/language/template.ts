import { alternatives, NOT_IN_WORD, vocabularyOf } from './figures/vocabulary.js';
import { type Language, perLanguage } from './language.js';

/**
 * What certainly is a value: a code, a date, a time of day, an amount with its currency or its cents. A number in plain
 * speech (`24 Stunden`, `110 %`, `112`, `seit 2005`) is none: it may be said for what it means.
 */
const valuesOf = perLanguage((language: Language): RegExp => {
  const { months, currencies } = vocabularyOf(language);
  const behindHour = String.raw`\s?(?:${alternatives(language.figures.hourWords)}|h|[ap]\.?m)\b`;
  const currency = alternatives(currencies);
  const code = String.raw`(?<![\p{L}\p{N}])(?!(?:19|20)\d\d(?!\d))(?:\p{L}{1,4}-?)?\d{4,}${NOT_IN_WORD}`;
  const others = [
    String.raw`(?<date>(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d))`,
    String.raw`(?<![\d.,])\d{1,3}(?:[.,']\d{3})*[.,]\d{2}(?!\d|\.\d|\s?m(?!\p{L})|${behindHour})`,
    String.raw`(?<time>(?<!\d)\d{1,2}(?::\d{2}(?!\d)|\.\d{2}(?=${behindHour})))`,
    String.raw`(?<=(?<!\p{L})(?:${currency})\s?)\d{1,3}(?!\d)`,
    String.raw`\d{1,3}(?=\s?(?:${currency})(?!\p{L}))`,
    String.raw`(?<!\d)\d{1,2}(?=\.?\s?(?:${alternatives(months.keys())})(?!\p{L}))`,
  ];
  // All but codes begin with a figure: nowhere else anything is tried.
  return new RegExp(`${code}|(?=\\d)(?:${others.join('|')})`, 'giu');
});

const DIGIT = /\d/g;

/**
 * The text with each digit of its values as a two: what all texts have in common that a bot makes of one template. Twos,
 * since `22. March` is a date and 222 no number to call; a date keeps a month, a time its hour.
 */
export function templateOf(text: string, language: Language): string {
  return text.replace(valuesOf(language), (value, ...rest) => {
    const { date, time } = rest.at(-1) as { date?: string; time?: string };
    const twos = value.replace(DIGIT, '2');
    if (date !== undefined) return twos.replace('.22.', '.02.');
    return time === undefined ? twos : twos.replace(/^22/, '12');
  });
}
