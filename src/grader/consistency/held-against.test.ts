import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { confirmedConflict, heldAgainstConflict } from './held-against.js';

const BAG: Exchange = ["What's the limit for a carry-on?", 'Your carry-on can weigh up to 7 kg.'];
const CAR: Exchange = ['How old must I be to hire a car?', 'You need to be at least 23.'];

describe('the customer’s value held against what was told', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', BAG, ['mine is 9 kg', 'No problem, cabin bags up to 10 kg are fine.']],
    ['en', CAR, ['my wife is 24', 'Sorry, drivers have to be at least 25.']],
    [
      'en',
      ['Liquids?', 'Bottles can hold 100 ml at most.'],
      ['my perfume is 150', "That's OK, bottles of up to 200 ml can go."],
    ],
    [
      'de',
      ['Wie lang ist die Garantie?', 'Zwei Jahre.'],
      ['Mein Mixer ist 18 Monate alt', 'Leider nein, die Garantie endet nach zwölf Monaten.'],
    ],
    [
      'de',
      ['Bis wann bestellen?', 'Bestellen Sie bis 20 Uhr.'],
      ['jetzt ist es 19 Uhr, geht das noch', 'Leider nein, Bestellschluss ist um 17 Uhr.'],
    ],
    [
      'de',
      ['Limit?', 'Sie können bis zu 2.000 € am Tag überweisen.'],
      ['Ich muss 1.800 € zahlen', 'Das geht nicht, möglich sind nur 1.000 €.'],
    ],
    [
      'en',
      ['Deadline?', 'You can apply until 30 September.'],
      ['what if I post it on 20 sept', 'That would be too late, we need it by 15 September.'],
    ],
  ])('%s %j → %j', (code, before, now) => {
    expect(heldAgainstConflict(compared(code, before, now))?.rule).toBe('bound.changed');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the same bound', 'en', BAG, ['mine is 9 kg', 'Sorry, 7 kg is the most.']],
    ['the difference', 'en', BAG, ['mine is 9 kg', "That's 2 kg too heavy, I'm afraid."]],
    [
      'steps of a scale',
      'en',
      ['Postage?', 'Up to 5 kg it is £6.'],
      ['mine is 7 kg', 'No problem, up to 10 kg it is £9.'],
    ],
    [
      'another case',
      'en',
      ['Delivery?', 'It takes up to 5 days.'],
      ['I need it in 2 days', 'Yes, with express it takes one day.'],
    ],
    [
      'a share',
      'de',
      ['Kinder?', 'Kinder unter 6 fahren gratis.'],
      ['sie ist 8', 'Nein, bis 15 Jahre zahlen Kinder die Hälfte.'],
    ],
    [
      'an offer',
      'en',
      ['Limit?', 'You can deposit $2,500 a day.'],
      ['mine is 3,000', 'You could go to a branch, there the limit is $10,000.'],
    ],
    ['another course', 'de', ['Alter?', 'Mindestens 16.'], ['er ist 14', 'Dann passt der Juniorkurs, der ist bis 15.']],
    ['beyond both', 'en', BAG, ['mine is 12 kg', 'Sorry, the most is 10 kg.']],
    [
      'the next departure',
      'en',
      ['My flight?', 'It leaves at 16:25.'],
      ['my connection is at 18:40', "You'd miss it, so I've put you on the 20:15."],
    ],
  ])('%s: %s %j → %j', (_why, code, before, now) => {
    expect(heldAgainstConflict(compared(code, before, now))).toBeUndefined();
  });

  test.each<[string, Exchange, Exchange, string | undefined]>([
    [
      'en',
      ['Return window?', 'You have 30 days.'],
      ['so a month basically?', 'Exactly, two weeks from the day it arrives.'],
      'figure.confirmed',
    ],
    ['de', ['Rückgabefrist?', '30 Tage.'], ['Also 30 Tage?', 'Genau, 14 Tage.'], 'figure.confirmed'],
    ['de', ['Rückgabefrist?', '30 Tage.'], ['Also einen Monat?', 'Genau, 30 Tage.'], undefined],
    [
      'en',
      ['Return window?', 'You have 30 days.'],
      ['so 30 days?', 'Yes, and another 30 days as a member.'],
      undefined,
    ],
    ['en', ['Notice?', '30 days.'], ['so 30 days?', 'Yes, so you would pay £20 more.'], undefined],
  ])('%s a yes: %j → %j', (code, before, now, rule) => {
    expect(confirmedConflict(compared(code, before, now))?.rule).toBe(rule);
  });
});
