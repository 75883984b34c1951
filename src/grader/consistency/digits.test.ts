import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { digitsConflict } from './digits.js';

describe('the same digits in another order', () => {
  test.each<[string, Exchange, Exchange]>([
    [
      'de',
      ['Was gibt es aufs Tagesgeld?', 'Aktuell 2,1 % Zinsen.'],
      ['Wie eröffne ich es?', 'In der App. Ab da bekommen Sie 1,2 %.'],
    ],
    ['en', ['What does the service cost?', 'It costs £89.'], ['How is it paid?', 'The engineer takes £98 by card.']],
    [
      'en',
      ['How long is the term?', 'The loan runs for 36 months.'],
      ['ok, and then', 'After 63 months it is paid off.'],
    ],
  ])('%s %j → %j', (code, before, now) => {
    expect(digitsConflict(compared(code, before, now))?.rule).toBe('figure.digits');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the same', 'en', ['Price?', 'It costs £89.'], ['How is it paid?', 'The engineer takes £89 by card.']],
    ['of a new thing', 'en', ['Price of the tent?', 'The tent is £89.'], ['and the stove', 'The stove is £98.']],
    [
      'less what is taken off',
      'en',
      ['Deposit?', 'The deposit is £1,150.'],
      ['any deductions?', 'One of £45, which leaves £1,105.'],
    ],
    ['both said', 'de', ['Preis?', 'Das Ticket kostet 12 €.'], ['und dort?', 'Am Schalter 21 €, online 12 €.']],
    ['one digit', 'de', ['Wie lange?', 'Rund 20 Minuten.'], ['ok', 'Dann bis in 2 Minuten.']],
  ])('%s: %s %j → %j', (_why, code, before, now) => {
    expect(digitsConflict(compared(code, before, now))).toBeUndefined();
  });
});
