import { describe, expect, it } from 'vitest';
import { answerTo } from './asked.js';

const ANSWERS = { order_id: '4711', postcode: '80331', stoffmuster: 'Leinen natur' };

describe('a scripted customer who is asked back', () => {
  it.each([
    ['de', 'Wie lautet Ihre Bestellnummer?', '4711'],
    ['de', 'Nennen Sie mir bitte Bestellnummer und Postleitzahl.', '4711, 80331'],
    ['de', 'Welches Stoffmuster möchten Sie haben?', 'Leinen natur'],
    ['en', 'Which order is it about?', '4711'],
    ['en', 'Could I take your postcode, please?', '80331'],
    // Either will do.
    ['en', 'Please give me your order number or your e-mail address.', '4711'],
  ])('%s: %s → %s', (language, reply, says) => {
    expect(answerTo(reply, ANSWERS, { language, next: null })).toMatchObject({ says });
  });

  it.each([
    ['de', 'Ihre Bestellung 4711 kommt morgen. Kann ich sonst noch etwas für Sie tun?'],
    ['en', 'You will find the order number in your e-mail.'],
    ['xx', 'Wie lautet Ihre Bestellnummer?'],
  ])('%s asks for nothing: %s', (language, reply) => {
    expect(answerTo(reply, ANSWERS, { language, next: null })).toBeNull();
  });

  it('is at a loss when nothing that is asked for is known, unless the script tells it next', () => {
    const ask = 'Wie lautet Ihr Geburtsdatum?';
    expect(answerTo(ask, ANSWERS, { language: 'de', next: null })).toEqual({ unknown: 'a date of birth' });
    expect(answerTo(ask, ANSWERS, { language: 'de', next: 'Ich habe die Nase voll!' })).toEqual({
      unknown: 'a date of birth',
    });
    expect(answerTo(ask, ANSWERS, { language: 'de', next: 'Am 3.4.1980.' })).toBeNull();
  });
});
