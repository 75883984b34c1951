import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, readAs } from './figures.test-cases.js';

/** As `readAs`, with the days that spans and ordinals also name. */
function withDays(text: string, code: string): string[] {
  return figuresIn(text, code).map(({ kind, value, day }) =>
    [kind, value, ...(day === undefined ? [] : [day])].join(' '),
  );
}

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
    ['en', 'a week tomorrow', ['duration 7 days +8']],
    ['en', 'Tuesday week', ['date w2+7']],
    ['en', 'a week on Tuesday', ['duration 7 days w2+7']],
    ['en', 'twice a week on Tuesday', ['duration 7 days', 'date w2']],
    ['de', 'nächste Woche Dienstag', ['date w2@1']],
    ['de', 'übernächsten Dienstag', ['date w2+7']],
    ['de', 'heute in 14 Tagen', ['duration 14 days +14']],
    ['de', 'in zwei Tagen', ['duration 2 days +2']],
    ['de', 'innerhalb von 2 Tagen', ['duration 2 days']],
    ['en', 'three days ago', ['duration 3 days -3']],
    ['de', 'letzten Freitag', ['date w5-7']],
    ['de', 'den letzten Freitag im Monat', ['date w5']],
    ['en', 'on the 9th.', ['number 9 ---09']],
    ['en', 'on the 9th floor', ['number 9']],
    ['de', 'am 9. kommt es', ['number 9 ---09']],
    ['de', 'am 3. verkaufsoffenen Sonntag', ['number 3', 'date w7']],
    ['de', 'am 2. nächsten Monats', ['number 2 m1-02']],
    ['de', 'gültig bis 03/2028', ['date 2028-03']],
    ['de', 'am 03. 03. 2026', ['date 2026-03-03']],
    ['de', 'am zwölften Fünften', ['date --05-12']],
    ['de', 'an Heiligabend', ['date --12-24']],
    ['en', 'on Boxing Day', ['date --12-26']],
    ['de', 'Wir liefern Di.', ['date w2']],
    ['de', 'geöffnet Mo–Fr', ['date w1', 'date w5']],
    ['de', 'Das ist so.', []],
    ['en', 'open Mon – Fri', ['date w1', 'date w5']],
    ['en', 'the Sat nav', []],
  ])('%s %s', (code, text, expected) => expect(withDays(text, code)).toEqual(expected));

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
