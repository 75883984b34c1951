import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../scripts/cpu-time.js';
import { sameFigure } from './figures.js';
import { figuresIn } from './figures.test-cases.js';

const same = (a: string, b: string, code: string, today?: string) => {
  const [first] = figuresIn(a, code);
  const [second] = figuresIn(b, code);
  return first !== undefined && second !== undefined && sameFigure(first, second, today);
};

describe('sameFigure', () => {
  it.each([
    ['de', '49 €', 'neunundvierzig Euro', true],
    ['de', '49 €', 'CHF 49', false],
    ['de', '49,90 €', 'macht 49,90.', true],
    ['de', '2026-05-17', 'am 17. Mai', true],
    ['de', '2026-05-17', '17.05.2027', false],
    ['de', '5 Werktage', '5 Tage', false],
    ['de', '24 Monate', 'zwei Jahre', true],
    ['en', '07:30', 'half seven', true],
    ['en', '1 GB', '1000 MB', true],
    ['en', 'A$55', 'fifty-five dollars', true],
    ['en', 'NZ$20', '$20', true],
    ['en', 'US$5', 'A$5', false],
    ['en', '100 SEK', '100 kr', true],
    ['de', '100 NOK', '100 Kronen', true],
    ['en', '£2,000', '£2', false],
    ['de', '1.500 €', '1,50 €', false],
    ['de', '3.000 Punkte', '3 Punkte', false],
    ['en', '2026-02-01', 'your statement of 1 Feb 26.', true],
    ['en', '2027-02-01', 'your statement of 1 Feb 26.', false],
    ['de', '03.06.', '03.06. 149 Plätze', true],
    ['en', '020 7946 0018', '+44 20 7946 0018', true],
  ])('%s: %s and %s', (code, a, b, expected) => expect(same(a, b, code)).toBe(expected));

  it('meets relative days only with a day to count from', () => {
    expect(same('2026-05-18', 'tomorrow', 'en')).toBe(false);
    expect(same('2026-05-18', 'tomorrow', 'en', '2026-05-17')).toBe(true);
    expect(same('2026-05-22', 'Freitag', 'de', '2026-05-17')).toBe(true);
  });
});

it('reads any text without throwing, in order and without overlaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('de', 'en'), (text, code) => {
      let end = 0;
      for (const figure of figuresIn(text, code)) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        end = figure.end;
      }
    }),
  );
});

it('reads 10 kB of anything in time', () => {
  for (const piece of [
    '9',
    '1.',
    '12 ',
    'zwei',
    'a-1 ',
    'hundert ',
    '0800-',
    'one hundred and ',
    '€',
    '1/2/',
    'a@',
    'www.a.',
  ]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    for (const code of ['de', 'en']) {
      expect(
        cpuTime(() => figuresIn(text, code)),
        `${code} ${piece}`,
      ).toBeLessThan(50);
    }
  }
});
