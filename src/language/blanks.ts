import { type Figure, figuresOf } from './figures/figures.js';
import { perReading, perTemplate } from './reading.js';
import type { Span } from './span.js';

/** Kinds of value that a template leaves blanks for. */
export type BlankKind = 'id' | 'money' | 'date';

/** A value of a text. `fits`: nothing but its being the same value again, or not, can matter. */
export interface Blank extends Span {
  readonly kind: BlankKind;
  readonly text: string;
  readonly fits: boolean;
}

/**
 * The ids, amounts and dates of a text, in order. A code with letters or many digits, an amount with its cents, a day within
 * a month whose name is written out `fit`: of what is round, free, small, short, reserved or at the end of a month somebody may
 * speak in other words ("for nothing", "at the end of March").
 */
export const blanksOf = perReading((reading): readonly Blank[] =>
  placesOf(reading).map(({ kind, start, end, open }) => {
    const text = reading.text.slice(start, end);
    return { kind, start, end, text, fits: open && FITS[kind].test(text) };
  }),
);

/** What the digits themselves have to be, beside their being a blank of the template. */
const FITS: Readonly<Record<BlankKind, RegExp>> = {
  id: /^(?:\p{L}|[1-9])/u,
  money: /^\D*[1-9](?:\d+|\d{0,2}(?:[.,']\d{3})+)[.,](?:0[1-9]|[1-9]\d)\D*$/u,
  date: /(?<!\d)(?:[2-9]|1\d|2[0-7])(?!\d)/u,
};

interface Place extends Span {
  readonly kind: BlankKind;
  readonly open: boolean;
}

const placesOf = perTemplate((template): readonly Place[] =>
  figuresOf(template).flatMap((figure) => {
    const { kind, start, end } = figure;
    if (kind !== 'id' && kind !== 'money' && kind !== 'date') return [];
    return [{ kind, start, end, open: isOpen(figure, template.text.slice(start, end)) }];
  }),
);

/** All digits of the figure are a template's twos; of a date those of the day. */
function isOpen({ kind, range, option, weekday, weak }: Figure, text: string): boolean {
  if (range !== undefined || option === true || weekday !== undefined || weak === true) return false;
  if (kind === 'date') return /^[^\d]*22?[^\d]+(?:\d{4})?[^\d]*$/u.test(text) && /\p{L}{3}/u.test(text);
  const digits = text.replace(/\D/g, '');
  return digits.length >= (kind === 'id' ? 5 : 3) && /^2+$/.test(digits);
}
