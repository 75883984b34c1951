/**
 * What certainly is a value: a code, a date, a time of day, an amount with its currency or its cents. A number in plain
 * speech (`24 Stunden`, `110 %`, `112`, `seit 2005`) is none: it may be said for what it means.
 */
const VALUE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?!(?:19|20)\d\d(?!\d))(?:\p{L}{1,4}-?)?\d{4,}(?![\p{L}\p{N}])`,
    String.raw`(?<date>(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d))`,
    String.raw`(?<![\d.,])\d{1,3}(?:[.,']\d{3})*[.,]\d{2}(?!\d|\.\d|\s?m(?!\p{L})|\s?(?:uhr|h\b|[ap]\.?m\b))`,
    String.raw`(?<time>(?<!\d)\d{1,2}(?::\d{2}(?!\d)|\.\d{2}(?=\s?(?:uhr|h\b|[ap]\.?m\b))))`,
    String.raw`(?<=[€$£]\s?)\d{1,3}(?!\d)`,
    String.raw`\d{1,3}(?=\s?(?:€|euro|eur|chf|franken)(?!\p{L}))`,
    String.raw`(?<!\d)\d{1,2}(?=\.\s?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))`,
    String.raw`(?<!\d)\d{1,2}(?=\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)`,
  ].join('|'),
  'giu',
);

const DIGIT = /\d/g;

/**
 * The text with each digit of its values as a two: what all texts have in common that a bot makes of one template. Twos,
 * since `22. March` is a date and 222 no number to call; a date keeps a month, a time its hour.
 */
export function templateOf(text: string): string {
  return text.replace(VALUE, (value, ...rest) => {
    const { date, time } = rest.at(-1) as { date?: string; time?: string };
    const twos = value.replace(DIGIT, '2');
    if (date !== undefined) return twos.replace('.22.', '.02.');
    return time === undefined ? twos : twos.replace(/^22/, '12');
  });
}
