import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, readAs } from './figures.test-cases.js';

describe('dates', () => {
  it.each([
    ['de', 'am 17. Mai 2026', ['date 2026-05-17']],
    ['de', '17.05.2026', ['date 2026-05-17']],
    ['de', 'bis 17.5.', ['date --05-17']],
    ['de', 'Sonntag, den siebzehnten Mai', ['date --05-17']],
    ['de', 'ab 1. Jänner 2027', ['date 2027-01-01']],
    ['de', 'übermorgen oder am Freitag', ['date +2', 'date w5']],
    ['de', 'Guten Morgen', []],
    ['en', 'on May 17th, 2026', ['date 2026-05-17']],
    ['en', 'the 17th of May', ['date --05-17']],
    ['en', '05/17/2026', ['date 2026-05-17']],
    ['en', 'the day after tomorrow', ['date +2']],
    ['en', 'you may call', []],
  ])('%s %s', (code, text, expected) => expect(readAs(text, code)).toEqual(expected));

  it('keeps both orders where both are possible', () => {
    expect(figuresIn('04/05/2026', 'en')[0]?.values).toEqual(['2026-05-04', '2026-04-05']);
  });

  it('keeps the weekday said with it', () => {
    expect(figuresIn('Donnerstag, 5. März 2026', 'de')[0]?.weekday).toBe(4);
  });
});

const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober'];

it('finds one day in any notation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 10 }), (day, month) => {
      const two = (value: number) => String(value).padStart(2, '0');
      const iso = `2026-${two(month)}-${two(day)}`;
      for (const text of [
        iso,
        `${day}.${month}.2026`,
        `${two(day)}.${two(month)}.26`,
        `${day}. ${MONTHS[month - 1]} 2026`,
      ])
        expect(readAs(`Es kommt am ${text} an.`, 'de')).toEqual([`date ${iso}`]);
    }),
  );
});
