import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs } from './figures.test-cases.js';

describe('durations told in two units', () => {
  it.each([
    ['en', '2 hours 30 minutes, interval included', ['duration 150 minutes']],
    ['en', 'an hour and ten minutes', ['duration 70 minutes']],
    ['de', '1 Std. 45 Min.', ['duration 105 minutes']],
    ['de', '2 Stunden und 30 Minuten', ['duration 150 minutes']],
    ['de', 'ein Jahr und drei Monate lang', ['duration 15 months']],
    ['de', '2 Stunden 30 Minuten inklusive Pause', ['duration 150 minutes']],
    ['en', '1 hour and 10 minutes including breaks', ['duration 70 minutes']],
    ['en', 'The contract runs 2 years and 6 months.', ['duration 30 months']],
    ['en', '1 year, 3 months', ['duration 15 months']],
    ['de', 'Es dauert 2:30 Stunden.', ['duration 150 minutes']],
    ['en', '2h 30m', ['duration 150 minutes']],
    ['en', 'It takes 2h30.', ['duration 150 minutes']],
    ['de', 'Abfahrt 14h30', ['time 14:30']],
    ['de', '2 Wochen und 3 Tage Urlaub', ['duration 14 days', 'duration 3 days']],
    // Two of them, each of its own; ranges and lists.
    ['en', '8 hours and 30 minutes break', ['duration 480 minutes', 'duration 30 minutes']],
    ['en', '2 hours and 20 minutes later', ['duration 120 minutes', 'duration 20 minutes']],
    ['en', '1 to 2 hours 30 minutes.', ['duration 60 minutes', 'duration 120 minutes', 'duration 30 minutes']],
    ['de', 'Die Fristen sind 2 Wochen und 3 Tage.', ['duration 14 days', 'duration 3 days']],
    ['de', '1 Jahr Laufzeit und 3 Monate Frist', ['duration 12 months', 'duration 3 months']],
    ['de', '1 Jahr und 3 Monate Kündigungsfrist', ['duration 12 months', 'duration 3 months']],
    ['en', '30 minutes and 2 hours', ['duration 30 minutes', 'duration 120 minutes']],
    ['en', '2 hours or 90 minutes', ['duration 120 minutes', 'duration 90 minutes']],
  ])('%s %s', (code, text, expected) => expect(readAs(text, code)).toEqual(expected));

  it('are found whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 59 }), (hours, minutes) => {
        const expected = [`duration ${hours * 60 + minutes} minutes`];
        expect(readAs(`It takes ${hours} hours and ${minutes} minutes.`, 'en')).toEqual(expected);
        expect(readAs(`Das dauert ${hours} Std. ${minutes} Min.`, 'de')).toEqual(expected);
      }),
    );
  });
});

describe('cents by their sign', () => {
  it.each([
    ['32.4c per kWh', ['money ? 0.324']],
    ['32.4c/kWh', ['money ? 0.324']],
  ])('%s', (text, expected) => expect(readAs(text, 'en')).toEqual(expected));
});
