import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { restatedConflict } from './restated.js';

function found(code: string, ...exchanges: readonly Exchange[]): string | undefined {
  return restatedConflict(compared(code, ...exchanges))?.rule;
}

describe('a value taken as known that was told otherwise', () => {
  test.each<[string, Exchange, Exchange]>([
    [
      'en',
      ['What is the deposit for the hall?', 'The deposit is £150.'],
      ['and can we bring our own band?', 'You can. Damage is taken from the £250 deposit.'],
    ],
    [
      'en',
      ['How much is a locker?', 'A locker is €6 a day.'],
      ['and for four', 'Four of them at €8 each come to €32.'],
    ],
    [
      'en',
      ['How long have I got to return the boots?', "You've 30 days from delivery."],
      ['what if I wore them once', "That's fine indoors. As I said, they must reach us within 14 days of delivery."],
    ],
    ['en', ['What does the visa cost?', 'The fee is €80.'], ['Card or cash?', 'Card. Please have the 90 euros ready.']],
    [
      'de',
      ['Wie weit ist der Strand?', '300 Meter.'],
      ['Mit Kinderwagen?', 'Ja. Für die 800 Meter braucht ihr zehn Minuten.'],
    ],
    ['de', ['Wie lange gilt das Ticket?', '90 Minuten.'], ['Reicht das?', 'Locker, du hast ja 60 Minuten.']],
    [
      'de',
      ['Was kostet der Versand nach Wien?', 'Der Versand kostet 7,90 €.'],
      ['Ich nehme zwei Kissen für 40 Euro, was macht das?', 'Mit 9,90 € Versand sind es 49,90 €.'],
    ],
    [
      'de',
      ['Wie hoch ist meine Rate?', 'Ihre Rate beträgt 60 € im Monat.'],
      ['Und im Jahr?', 'Bei monatlich 70 € sind das 840 € im Jahr.'],
    ],
  ])('%s %s → %s', (code, before, now) => {
    expect(found(code, before, now)).toBe('figure.restated');
  });

  test.each<[string, string, Exchange, Exchange]>([
    [
      'the same value',
      'en',
      ['What is the deposit for the hall?', 'The deposit is £150.'],
      ['and can we bring our own band?', 'You can. The £150 deposit covers any damage they do.'],
    ],
    [
      'another thing',
      'en',
      ['What is the deposit for the hall?', 'The deposit is £150.'],
      ['and can we bring our own band?', 'You can, for the £80 licence fee.'],
    ],
    [
      'a special case that the question names',
      'en',
      ['What is delivery?', 'Delivery is £4.95.'],
      ['and express delivery', 'With £9.95 express delivery you have it tomorrow.'],
    ],
    [
      'a multiple',
      'en',
      ['How much is breakfast?', 'Breakfast is €14 per person.'],
      ['So for the two of us, two nights?', 'That is €196 for the room plus €56 breakfast.'],
    ],
    [
      'the share of a change',
      'de',
      ['Was wird aus meiner Prämie?', 'Ihre Prämie sinkt von 418,60 auf 291,20 Franken im Monat.'],
      ['Was spare ich im Jahr?', 'Bei 127,40 Franken im Monat sind es 1528,80 Franken.'],
    ],
    [
      'a value of the customer’s own',
      'de',
      ['Was kostet der Versand?', 'Der Versand kostet 4,90 €.'],
      ['Ich habe einen Gutschein über 6 € für Versand', 'Mit 6 € Versand vom Gutschein ist er für Sie frei.'],
    ],
    [
      'one of several departures',
      'en',
      ['When do you leave?', 'Your train leaves at 9:14.'],
      ['anything cheaper?', 'The 13:14 train costs less.'],
    ],
  ])('is not %s', (_, code, before, now) => {
    expect(found(code, before, now)).toBeUndefined();
  });
});
