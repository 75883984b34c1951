import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { expectedConflict } from './expected.js';

const ROOM: Exchange = ["What's a double per night?", '£95 per night, breakfast included.'];
const SHARE: Exchange = ['How much of the fee do you refund?', 'We refund 60% of the fee.'];
const ABO: Exchange = ['Was kostet das Abo?', 'Es kostet 12,90 € im Monat.'];

describe('what a told price or share comes to', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', ROOM, ['we stay three nights', 'Three nights come to £315.']],
    ['en', SHARE, ["it's £200", 'Then you would receive £140 from us.']],
    ['de', ABO, ['und im Jahr?', 'Im Jahr sind das 178,80 €.']],
    [
      'de',
      ['Wie viel übernehmt ihr?', 'Die Hälfte zahlen wir.'],
      ['meine kostet 300', 'Dann bekommst du 90 € zurück.'],
    ],
    ['de', ['Was kostet das Rad?', '9 € pro Stunde.'], ['ich brauche es 3 Stunden', 'Das macht dann 36 €.']],
  ])('%s %j → %j', (code, before, now) => {
    expect(expectedConflict(compared(code, before, now))?.rule).toBe('sum.unexpected');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the product', 'en', ROOM, ['we stay three nights', 'Three nights come to £285.']],
    ['rounded', 'de', ABO, ['und im Jahr?', 'Im Jahr sind das rund 155 €.']],
    ['the share', 'en', SHARE, ["it's £200", 'Then you would receive £120 from us.']],
    ['the rest', 'en', SHARE, ["it's £200", 'Then £80 are for you to pay.']],
    [
      'another ticket',
      'en',
      ['Monthly pass?', "It's £42 a month."],
      ['and over a year?', 'The annual ticket is £420.'],
    ],
    [
      'a package',
      'de',
      ['Was kostet die Nacht?', '95 € pro Nacht.'],
      ['wir bleiben drei Nächte', 'Unser Wochenendpaket kostet 250 €.'],
    ],
    ['a most', 'en', SHARE, ["it's £900", 'Then you would receive £300 from us, which is the maximum.']],
  ])('%s: %s %j → %j', (_why, code, before, now) => {
    expect(expectedConflict(compared(code, before, now))).toBeUndefined();
  });
});
