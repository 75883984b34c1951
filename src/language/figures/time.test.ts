import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, readAs } from './figures.test-cases.js';

const candidates = (text: string, code: string) =>
  figuresIn(text, code)
    .filter((figure) => figure.kind === 'time')
    .map((figure) => figure.values);

describe('times', () => {
  it.each([
    ['de', '17:40', [['17:40']]],
    ['de', '17.40 Uhr', [['17:40']]],
    ['de', '17 Uhr 40', [['17:40']]],
    ['de', 'um halb zehn', [['09:30', '21:30']]],
    ['de', 'dreiviertel zehn', [['09:45', '21:45']]],
    ['de', 'viertel zehn', [['09:15', '21:15']]],
    ['de', 'Viertel nach zehn abends', [['22:15']]],
    ['de', 'fünf vor halb zehn', [['09:25', '21:25']]],
    ['de', 'elf Uhr vormittags', [['11:00']]],
    ['en', '5.40pm', [['17:40']]],
    ['de', 'um 10 nach 8', [['08:10', '20:10']]],
    ['de', '5 vor halb 6', [['05:25', '17:25']]],
    ['de', 'um 19h', [['19:00']]],
    ['de', 'um 9 h verlängert', []],
    ['de', 'um ein Uhr nachts', [['01:00']]],
    ['de', 'um 12 Uhr nachts', [['00:00']]],
    ['de', 'halb drei in der Nacht', [['02:30']]],
    ['en', 'at 10 past 8', [['08:10', '20:10']]],
    ['en', 'ten after eight', [['08:10', '20:10']]],
    ['en', 'at 10 at night', [['22:00']]],
    ['en', 'half nine', [['09:30', '21:30']]],
    ['en', 'quarter to ten in the evening', [['21:45']]],
    ['en', 'noon and midnight', [['12:00'], ['00:00']]],
    ['en', '1740 hours', [['17:40']]],
    ['en', 'open until 10.30', [['10:30', '22:30']]],
    ['en', 'breakfast runs from 7 to 10.30', [['07:00'], ['10:30', '22:30']]],
    ['en', 'served daily between 9.15 and 17.45', [['09:15', '21:15'], ['17:45']]],
    ['en', 'from 4.50 to 10.30 euros', []],
    ['en', 'Tickets cost from 9.15 to 17.45', []],
    ['en', 'the offer is open until 10.12', []],
    ['en', "we're open 9 to 5", [['09:00', '21:00'], ['17:00']]],
  ])('%s %s', (code, text, expected) => expect(candidates(text, code)).toEqual(expected));

  it('takes durations and ranges of days for none', () => {
    expect(readAs('two hours, 5 to 7 days', 'en')).toEqual([
      'duration 120 minutes',
      'duration 5 days',
      'duration 7 days',
    ]);
  });
});

it('finds one time in any notation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const two = String(minute).padStart(2, '0');
      const value = `${hour}:${two}`;
      expect(candidates(`Abfahrt ${value} Uhr`, 'de')).toEqual([[value]]);
      expect(candidates(`Abfahrt ${hour}.${two} Uhr`, 'de')).toEqual([[value]]);
      expect(candidates(`leaves ${hour - 12}:${two} pm`, 'en')).toEqual([[value]]);
    }),
  );
});
