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
    ['1.250 € oder €1,250', ['money EUR 1250.00', 'money EUR 1250.00']],
    ['2.000–3.000 €', ['money EUR 2000.00', 'money EUR 3000.00']],
    ['1,459 € pro Liter und 0,298 €/kWh', ['money EUR 1.459', 'money EUR 0.298']],
    ['1.200 km, 1,250 kg', ['quantity 1200000 m', 'quantity 1.25 kg']],
    ['20 Promille und 20 ‰', ['percent 2 %', 'percent 2 %']],
    ['zweieinhalb Millionen Euro', ['money EUR 2500000.00']],
    ['100 SEK, HUF 250, 49,90 Lira', ['money SEK 100.00', 'money HUF 250.00', 'money TRY 49.90']],
    ['30 sek, ein Rand von 5 cm', ['duration 30 seconds', 'quantity 0.05 m']],
    ['unsere TOP 10, nur 3 mad und 250 TRY', ['id TOP10', 'number 3', 'money TRY 250.00']],
    ['250 PAYBACK Punkte, 3 wichtige Punkte', ['quantity 250 points', 'number 3']],
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
    ['£2,000 or 2.000 pounds', ['money GBP 2000.00', 'money GBP 2000.00']],
    ['£1.459 per litre', ['money GBP 1.459']],
    ['1,200 km and 1.250 kg', ['quantity 1200000 m', 'quantity 1.25 kg']],
    ['one and a half million pounds', ['money GBP 1500000.00']],
    ['R$1,299 or ฿250', ['money BRL 1299.00', 'money THB 250.00']],
    ['1,299 Canadian dollars', ['money CAD 1299.00']],
    ['AED250 or 49.90 shekels', ['money AED 250.00', 'money ILS 49.90']],
    ['try 250, TRY 250, the World CUP 2030', ['number 250', 'money TRY 250.00', 'id CUP2030']],
    ['one won, a rand', []],
    ['49.90 Clubcard points, 3 key points', ['quantity 49.9 points', 'number 3']],
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
