import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { language } from './figures.test-cases.js';
import { numeralsOf, readDigits } from './numeral.js';
import { vocabularyOf } from './vocabulary.js';

const values = (text: string, code: string) => numeralsOf(text, vocabularyOf(language(code))).map((one) => one.value);

describe('numbers in words', () => {
  it.each([
    ['dreiundzwanzig', [23]],
    ['zwo', [2]],
    ['zweihundertfünf', [205]],
    ['zwölfhundert', [1200]],
    ['eintausendzweihundertvierunddreißig', [1234]],
    ['anderthalb', [1.5]],
    ['zwei komma neun neun', [2.99]],
    ['2,5 mio.', [2_500_000]],
    ['zweieinhalb millionen', [2_500_000]],
    ['eineinhalbtausend', [1500]],
    ['elfeinhalb', [11.5]],
    ['drei dutzend, ein halbes dutzend', [36, 6]],
    ['achtung, neunmalklug', []],
  ])('German %s', (text, expected) => expect(values(text, 'de')).toEqual(expected));

  it.each([
    ['twenty-three', [23]],
    ['one hundred and five', [105]],
    ['twelve hundred', [1200]],
    ['two and a half', [2.5]],
    ['six point five', [6.5]],
    ['nineteen eighty-four', [19, 84]],
    ['1.5 lakh', [150_000]],
    ['£2k', [2000]],
    ['one and a half million', [1_500_000]],
    ['twelve and a half grand', [12_500]],
    ['half a dozen, two dozen, 3 dozen', [6, 24, 36]],
    ['one thousand, two hundred and fifty', [1250]],
    // Lists of two numbers.
    ['one thousand, two thousand', [1000, 2000]],
    ['one thousand, two hundred thousand', [1000, 200_000]],
    ['two hundred, three hundred', [200, 300]],
    ['often, weighty', []],
  ])('English %s', (text, expected) => expect(values(text, 'en')).toEqual(expected));
});

describe('digits with separators', () => {
  it.each([
    ['49,90', true, 49.9],
    ['49.90', true, 49.9],
    ['1.250', true, 1250],
    ['1.250', false, 1.25],
    ["1'250.00", true, 1250],
    ['1 845,60', true, 1845.6],
    ['1,250', false, 1250],
    ['1,250', true, 1.25],
    ['1,84,500', false, 184500],
    ['1.234.567,89', true, 1234567.89],
    // Naughts are no decimals; a naught in front and four digits are no thousands.
    ['2,000', true, 2000],
    ['2.000', false, 2000],
    ['0.298', true, 0.298],
    ['0,298', false, 0.298],
    ['1250.125', true, 1250.125],
  ])('%s', (raw, comma, expected) => expect(readDigits(raw, comma)).toBe(expected));

  it('reads any amount in both notations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const tail = String(cents).padStart(2, '0');
        const expected = Number(`${whole}.${tail}`);
        const grouped = (mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(readDigits(`${grouped('.')},${tail}`, true)).toBe(expected);
        expect(readDigits(`${grouped(',')}.${tail}`, false)).toBe(expected);
        expect(readDigits(`${grouped("'")}.${tail}`, true)).toBe(expected);
      }),
    );
  });
});
