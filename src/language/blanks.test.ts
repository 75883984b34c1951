import { describe, expect, test } from 'vitest';
import { blanksOf } from './blanks.js';
import type { Language } from './language.js';
import { languageFor } from './languages.js';
import { Reading } from './reading.js';

function fitting(code: string, text: string): string[] {
  return blanksOf(new Reading(text, languageFor(code) as Language)).flatMap(({ fits, text: value }) =>
    fits ? [value] : [],
  );
}

describe('blanksOf', () => {
  test.each([
    ['de', 'Bestellung NL-700123 über 27,90 € kommt am 12. März 2026.', ['NL-700123', '27,90 €', '12. März 2026']],
    ['de', 'Vorgang 8812045: 1.204,17 EUR am 3. Jänner', ['8812045', '1.204,17 EUR', '3. Jänner']],
    ['en', 'Order AB120934 for £18.45 arrives on 14 June.', ['AB120934', '£18.45', '14 June']],
  ])('%s %s', (code, text, values) => {
    expect(fitting(code, text)).toEqual(values);
  });

  test.each([
    ['de', 'Es sind 27,00 €, also rund.'],
    ['de', 'Es sind 0,95 €.'],
    ['de', 'Es sind 9,95 €.'],
    ['de', '30 Euro'],
    ['de', 'siebenundzwanzig Euro neunzig'],
    ['de', 'am 31. März'],
    ['de', 'am 1. März'],
    ['de', 'am Dienstag, 12. März'],
    ['de', 'am 12.3.2026'],
    ['de', 'am Montag'],
    ['de', 'Zimmer A12'],
    ['de', 'Rufen Sie 040 1234567 an.'],
    ['de', 'Nummer 01234567'],
    ['en', 'from £18.45 to £20.10'],
    ['en', 'on the 12th'],
    ['en', 'DE02 1203 0000 0000 2020 51'],
  ])('nothing to leave out, %s: %s', (code, text) => {
    expect(fitting(code, text)).toEqual([]);
  });
});
