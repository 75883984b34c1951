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
    ['often, weighty', []],
  ])('English %s', (text, expected) => expect(values(text, 'en')).toEqual(expected));
});

describe('digits with separators', () => {
  it.each([
    ['49,90', true, [49.9]],
    ['49.90', true, [49.9]],
    ['1.250', true, [1250, 1.25]],
    ["1'250.00", true, [1250]],
    ['1 845,60', true, [1845.6]],
    ['1,250', false, [1250, 1.25]],
    ['1,84,500', false, [184500]],
    ['1.234.567,89', true, [1234567.89]],
  ])('%s', (raw, comma, expected) => expect(readDigits(raw, comma)).toEqual(expected));

  it('reads any amount in both notations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const tail = String(cents).padStart(2, '0');
        const expected = Number(`${whole}.${tail}`);
        const grouped = (mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(readDigits(`${grouped('.')},${tail}`, true)[0]).toBe(expected);
        expect(readDigits(`${grouped(',')}.${tail}`, false)[0]).toBe(expected);
        expect(readDigits(`${grouped("'")}.${tail}`, true)[0]).toBe(expected);
      }),
    );
  });
});
