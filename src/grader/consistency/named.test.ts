import { describe, expect, test } from 'vitest';
import { choiceConflict } from './choices.js';
import { codeConflict } from './codes.js';
import { compared, type Exchange } from './compared.test-cases.js';
import { namedConflict } from './named.js';

const KERN: Exchange = ['Wer kommt?', 'Herr Kern kommt am Dienstag.'];
const BERLIN: Exchange = ['Where do I leave from?', 'Your flight leaves from Berlin at 10:00.'];
const GRID: Exchange = ['Wer ist mein Netzbetreiber?', 'Ihr Netzbetreiber ist die Netzwerk Süd GmbH.'];
const BAG: Exchange = ['Which one did I order?', 'Your bag is blue.'];
const CODE: Exchange = ['Wie ist meine Vorgangsnummer?', 'Ihre Vorgangsnummer ist WS-50927.'];

describe('another name in the place of the one before', () => {
  test.each<[string, Exchange, Exchange]>([
    ['de', KERN, ['Um wie viel Uhr?', 'Frau Albers kommt um 10 Uhr.']],
    ['en', ['Who is it?', 'Mr Kern is coming on Tuesday.'], ['what time?', 'Mrs Albers will be there at 10.']],
    ['de', GRID, ['Und bei Stromausfall?', 'Dann hilft Ihr Netzbetreiber, also die Regionetz Nord AG.']],
    [
      'en',
      ['Who insures it?', 'Your insurer is Harbour Mutual Ltd.'],
      ['ok', 'Your insurer Northgate Cover plc will write.'],
    ],
    ['en', BERLIN, ['which terminal', 'Your flight from Bremen leaves from terminal 2.']],
    ['de', ['Von wo?', 'Der Bus fährt ab Berlin.'], ['Welcher Steig?', 'Der Bus ab Bremen fährt von Steig 3.']],
  ])('%s %j → %j', (code, before, now) => {
    expect(namedConflict(compared(code, before, now))?.rule).toBe('named.another');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the same person', 'de', KERN, ['Um wie viel Uhr?', 'Herr Kern kommt um 10 Uhr.']],
    ['another job', 'de', KERN, ['Und wer macht das Dach?', 'Frau Albers kommt dafür am Freitag.']],
    ['one more', 'de', KERN, ['Allein?', 'Frau Albers kommt auch mit.']],
    ['a greeting', 'de', KERN, ['Um wie viel Uhr?', 'Um 10 Uhr, Frau Albers.']],
    ['the other one asked for', 'de', KERN, ['Kommt Frau Albers?', 'Frau Albers kommt am Freitag.']],
    ['another role', 'de', GRID, ['Und mein Lieferant?', 'Das ist die Regionetz Nord AG.']],
    ['another flight', 'en', BERLIN, ['and back?', 'There is a flight from Bremen at 8.']],
    ['the customer’s place', 'en', BERLIN, ['and from Bremen?', 'The flight from Bremen leaves at 9.']],
    ['the other end', 'en', BERLIN, ['how long', 'The flight to Bremen takes an hour.']],
    ['a day', 'en', ['When?', 'Your train from Leeds is at 9.'], ['and then', 'The train from Monday runs hourly.']],
  ])('%s: %s %j → %j', (_, code, before, now) => {
    expect(namedConflict(compared(code, before, now))).toBeUndefined();
  });
});

test.each<[string, Exchange, Exchange, string | undefined]>([
  ['en', BAG, ['where is it now?', 'The black one is at desk 4.'], 'kind.changed'],
  ['en', BAG, ['and when can I get it', 'You can collect the black bag at 5pm.'], 'kind.changed'],
  [
    'de',
    ['Welches Rad?', 'Ihr Rad ist rot.'],
    ['Und wann ist es fertig?', 'Das blaue Rad ist ab 14 Uhr da.'],
    'kind.changed',
  ],
  ['en', BAG, ['where is it now?', 'The blue one is at desk 4.'], undefined],
  ['en', BAG, ['do you have it in black?', 'The black one is £40.'], undefined],
  ['de', ['Welches Rad?', 'Ihr Rad ist rot.'], ['Und das blaue?', 'Das blaue Rad ist ab 14 Uhr da.'], undefined],
])('a thing keeps its colour: %s %j → %j: %s', (code, before, now, rule) => {
  expect(choiceConflict(compared(code, before, now))?.rule).toBe(rule);
});

test.each<[string, Exchange, Exchange, string | undefined]>([
  ['de', CODE, ['Was schreibe ich drauf?', 'Bitte geben Sie WS-50297 an.'], 'code.changed'],
  ['de', CODE, ['Was schreibe ich drauf?', 'Bitte geben Sie WS-50927 an.'], undefined],
  // Numbers of two orders follow each other.
  ['de', CODE, ['Und die zweite?', 'Die zweite ist WS-50928.'], undefined],
  ['en', ['My reading?', 'We have 04812.'], ['and you billed that?', 'Yes, 04182 is on the bill.'], 'code.changed'],
  ['en', ['My reading?', 'We have 04812.'], ['I said 04182', 'You are right, 04182 it is.'], undefined],
])('a number with changed places: %s %j → %j: %s', (code, before, now, rule) => {
  expect(codeConflict(compared(code, before, now))?.rule).toBe(rule);
});
