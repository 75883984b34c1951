import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, readAs } from './figures.test-cases.js';

describe('amounts in German', () => {
  it.each([
    ['Es kostet 79,50 €.', ['money EUR 79.50']],
    ['EUR 79.50 pro Nacht', ['money EUR 79.50']],
    ['1.780,- und 35.– Franken', ['money ? 1780.00', 'money CHF 35.00']],
    ["CHF 2'480.00", ['money CHF 2480.00']],
    ['siebzehn Euro zwanzig', ['money EUR 17.20']],
    ['85 Cent', ['money ? 0.85']],
    ['31,4 ct/kWh', ['money ? 0.314']],
    ['sieben Euro und 5 Cent', ['money EUR 7.05']],
    ['zwei Jahre, 24-monatige Laufzeit', ['duration 24 months', 'duration 24 months']],
    ['48 Stunden', ['duration 2 days']],
    ['drei Werktage', ['duration 3 workdays']],
    ['zwölf Prozent', ['percent 12 %']],
    ['1,5 km und 80 cm', ['quantity 1500 m', 'quantity 0.8 m']],
    ['2.000 MB', ['quantity 2000 MB']],
    ['8 € im Monat', ['money EUR 8.00']],
    ['zwischen zwei und vier Wochen', ['duration 14 days', 'duration 28 days']],
  ])('%s', (text, expected) => expect(readAs(text, 'de')).toEqual(expected));
});

describe('amounts in English', () => {
  it.each([
    ["That's £79.50.", ['money GBP 79.50']],
    ['85p or 85 cents', ['money GBP 0.85', 'money ? 0.85']],
    ['Rs. 2450/- only', ['money INR 2450.00']],
    ['sixty-two pounds', ['money GBP 62.00']],
    ['three pounds fifty', ['money GBP 3.50']],
    ['£3m cover', ['money GBP 3000000.00']],
    ['£4–6', ['money GBP 4.00', 'money GBP 6.00']],
    ['a fortnight', ['duration 14 days']],
    ['an hour and a half', ['duration 90 minutes']],
    ['6 business days', ['duration 6 workdays']],
    ['£60 a year', ['money GBP 60.00']],
    ['a tenner', ['money ? 10.00']],
    ['8 per cent', ['percent 8 %']],
    ['20 kilos', ['quantity 20 kg']],
  ])('%s', (text, expected) => expect(readAs(text, 'en')).toEqual(expected));

  it('marks the ends of ranges and options', () => {
    expect(figuresIn('3 to 5 days', 'en').map((figure) => figure.range)).toEqual(['from', 'to']);
    expect(figuresIn('$500, $750 or $1,000', 'en').every((figure) => figure.option === true)).toBe(true);
  });
});

const NOTATIONS: readonly ((whole: string, cents: string) => string)[] = [
  (whole, cents) => `${whole},${cents} €`,
  (whole, cents) => `EUR ${whole}.${cents}`,
  (whole, cents) => `€${whole}.${cents}`,
  (whole, cents) => `${whole} Euro ${cents}`,
];

it('finds one amount in any notation', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 10, max: 99 }),
      fc.constantFrom(...NOTATIONS),
      (whole, cents, notation) => {
        const text = `Das macht ${notation(String(whole), String(cents))}.`;
        expect(readAs(text, 'de')).toEqual([`money EUR ${whole}.${cents}`]);
      },
    ),
  );
});
