import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { expectedConflict, restConflict } from './expected.js';

const ROOM: Exchange = ["What's a double per night?", '£95 per night, breakfast included.'];
const SHARE: Exchange = ['How much of the fee do you refund?', 'We refund 60% of the fee.'];
const ABO: Exchange = ['Was kostet das Abo?', 'Es kostet 12,90 € im Monat.'];

describe('what a told price or share comes to', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', ROOM, ['we stay three nights', 'Three nights come to £315.']],
    ['en', SHARE, ["it's £200", 'Then you would receive £140 from us.']],
    ['en', ['Tickets for kids?', 'Kids pay £6.'], ['I have 3 kids', 'So £21 for the three of them.']],
    ['de', ['Was kosten Auszüge?', '1,50 € pro Auszug.'], ['ich bekomme 12', 'Macht also 24 €.']],
    ['de', ABO, ['und im Jahr?', 'Im Jahr sind das 178,80 €.']],
    [
      'de',
      ['Wie viel übernehmt ihr?', 'Die Hälfte zahlen wir.'],
      ['meine kostet 300', 'Dann bekommst du 90 € zurück.'],
    ],
    ['en', ['What does it pay?', 'It pays 4.2% a year.'], ['on £5,000?', '£5,000 left untouched would earn you £190.']],
    ['de', ['Was kostet das Rad?', '9 € pro Stunde.'], ['ich brauche es 3 Stunden', 'Das macht dann 36 €.']],
  ])('%s %j → %j', (code, before, now) => {
    expect(expectedConflict(compared(code, before, now))?.rule).toBe('sum.unexpected');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the product', 'en', ROOM, ['we stay three nights', 'Three nights come to £285.']],
    [
      'the two parts',
      'de',
      ['Wie viel Anzahlung?', '20 % bei Buchung.'],
      ['gesamt 850 €', 'Dann 170 € jetzt und 680 € vor der Anreise.'],
    ],
    ['interest', 'en', ['What does it pay?', 'It pays 4.2% a year.'], ['on £5,000?', 'On £5,000 you would earn £210.']],
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
    ['a discount', 'en', ROOM, ["we're staying 7 nights", 'From 5 nights on you get 10% off, so it is £598.50.']],
    ['per order', 'en', ['Shipping?', 'Shipping is £4.99.'], ["I'm ordering 3 shirts", 'Still £4.99.']],
    ['a most', 'en', SHARE, ["it's £900", 'Then you would receive £300 from us, which is the maximum.']],
  ])('%s: %s %j → %j', (_why, code, before, now) => {
    expect(expectedConflict(compared(code, before, now))).toBeUndefined();
  });
});

describe('what is left of what was told', () => {
  test.each<[string, Exchange, Exchange, string | undefined]>([
    [
      'en',
      ['Is physio covered?', 'Yes, 10 sessions a year.'],
      ["I've had 3, how many are left?", 'That leaves you with five.'],
      'rest.wrong',
    ],
    [
      'de',
      ['Mein Guthaben?', 'Sie haben 50 Euro Guthaben.'],
      ['Ich habe 20 Euro vertelefoniert', 'Dann bleiben Ihnen 40 Euro.'],
      'rest.wrong',
    ],
    [
      'en',
      ['Is physio covered?', 'Yes, 10 sessions a year.'],
      ["I've had 3, how many are left?", 'That leaves you with seven.'],
      undefined,
    ],
    [
      'en',
      ['Is physio covered?', 'Yes, 10 sessions a year.'],
      ["I've had 3", 'Good, how are you getting on after three?'],
      undefined,
    ],
    ['de', ['Wie viele Plätze?', '40 Plätze.'], ['Wir sind 12', 'Noch 45 wären frei.'], undefined],
  ])('%s %j → %j: %s', (code, before, now, rule) => {
    expect(restConflict(compared(code, before, now))?.rule).toBe(rule);
  });
});
