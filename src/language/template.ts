import { CAPITAL_CODES } from './figures/currencies.js';
import { alternatives, NOT_IN_WORD, vocabularyOf } from './figures/vocabulary.js';
import { type Language, perLanguage } from './language.js';

/**
 * What certainly is a value: a code, a date, a time of day, an amount with its currency or its cents. A number in plain
 * speech (`24 Stunden`, `110 %`, `112`, `seit 2005`) is none: it may be said for what it means.
 */
const valuesOf = perLanguage((language: Language): RegExp => {
  const { months, currencies } = vocabularyOf(language);
  const behindHour = String.raw`\s?(?:${alternatives(language.figures.hourWords)}|h|[ap]\.?m)\b`;
  // "116 123 all night" is no amount in lek: here letters of any size are read, and codes in capitals only are left out.
  const currency = alternatives(currencies.filter((word) => !CAPITAL_CODES.has(word)));
  const code = String.raw`(?<![\p{L}\p{N}])(?!(?:19|20)\d\d(?!\d))(?:\p{L}{1,4}-?)?\d{4,}${NOT_IN_WORD}`;
  const others = [
    String.raw`(?<date>(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d))`,
    String.raw`(?<![\d.,])\d{1,3}(?:[.,']\d{3})*[.,]\d{2}(?!\d|\.\d|\s?m(?!\p{L})|${behindHour})`,
    String.raw`(?<time>(?<!\d)\d{1,2}(?::\d{2}(?!\d)|\.\d{2}(?=${behindHour})))`,
    String.raw`(?<=(?<!\p{L})(?:${currency})\s?)\d{1,3}(?!\d)`,
    String.raw`\d{1,3}(?=\s?(?:${currency})(?!\p{L}))`,
    String.raw`(?<!\d)\d{1,2}(?=\.?\s?(?:${alternatives(months.keys())})(?!\p{L}))`,
  ];
  return new RegExp(`${code}|${others.join('|')}`, 'iuy');
});

const DIGIT = /\d/g;
const FIGURES = /\d+/g;
/** The most characters of a code that stand before its figures. */
const LETTERS = 5;

/**
 * The text with each digit of its values as a two: what all texts have in common that a bot makes of one template. Twos,
 * since `22. March` is a date and 222 no number to call; a date keeps a month, a time its hour.
 */
export function templateOf(text: string, language: Language): string {
  const pattern = valuesOf(language);
  let [template, done] = ['', 0];
  for (const { index: figures, 0: run } of text.matchAll(FIGURES)) {
    // All but codes begin with a figure: nowhere else anything need be tried.
    for (let at = Math.max(done, figures - LETTERS); at < figures + run.length; at += 1) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      template += text.slice(done, at) + blankOf(match);
      at = pattern.lastIndex - 1;
      done = pattern.lastIndex;
    }
  }
  return template + text.slice(done);
}

function blankOf({ 0: value, groups }: RegExpExecArray): string {
  const twos = value.replace(DIGIT, '2');
  if (groups?.date !== undefined) return twos.replace('.22.', '.02.');
  return groups?.time === undefined ? twos : twos.replace(/^22/, '12');
}
