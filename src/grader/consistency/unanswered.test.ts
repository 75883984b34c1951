import { describe, expect, test } from 'vitest';
import { compared } from './compared.test-cases.js';
import type { Comparison } from './conflict.js';
import { unansweredConflict } from './unanswered.js';

/** Two replies to one question, of which the script says that they have to agree. */
function same(code: string, told: string, again: string): Comparison {
  const comparison = compared(code, ['?', told], ['?', again]);
  return { ...comparison, reference: comparison.before[0], given: true };
}

const PRICE = { de: 'Der Versand kostet 4,95 €.', en: 'Delivery is £4.95.' };
const YES = { de: 'Ja, Hunde sind willkommen.', en: 'Yes, dogs are welcome.' };

describe('a reply that has to give the same facts and tells nothing', () => {
  test.each<['de' | 'en', string]>([
    ['de', 'Einen Moment bitte.'],
    ['de', 'Das schaue ich gleich nach.'],
    ['de', 'Das weiß ich leider nicht.'],
    ['de', 'Vielen Dank für Ihre Anfrage!'],
    ['de', 'Gute Frage, ich kläre das für Sie.'],
    ['de', 'Könnten Sie mir bitte Ihre Bestellnummer nennen?'],
    ['en', "I'll look into it."],
    ['en', 'One moment please.'],
    ['en', 'Let me check that for you.'],
    ['en', "I'm not sure about that."],
    ['en', "Good question! I'll get back to you on that."],
    ['en', "I'm sorry, I didn't quite get that."],
    ['en', 'Thanks for your message. How can I help?'],
  ])('%s %s', (code, again) => {
    expect(unansweredConflict(same(code, PRICE[code], again))?.rule).toBe('answer.missing');
    expect(unansweredConflict(same(code, YES[code], again))?.rule).toBe('answer.missing');
  });

  test.each<['de' | 'en', string]>([
    ['de', 'Genau.'],
    ['de', 'Ja, gern.'],
    ['de', 'Nein, tut mir leid.'],
    ['de', 'Wie gesagt.'],
    ['de', 'Klar, mit Leine.'],
    ['de', 'Einen Moment bitte, ich verbinde Sie mit einer Kollegin.'],
    ['en', 'Sure!'],
    ['en', 'No, sorry.'],
    ['en', 'Stairs only, sorry.'],
    ['en', 'Only the taxes come back to you.'],
    ['en', 'One moment: it is £4.95.'],
  ])('tells something: %s %s', (code, again) => {
    expect(unansweredConflict(same(code, PRICE[code], again))).toBeUndefined();
  });

  test('two that tell nothing are the same, and nothing is asked of others', () => {
    expect(unansweredConflict(same('en', 'Hello! How can I help?', 'Hi there! How can I help?'))).toBeUndefined();
    expect(unansweredConflict(compared('en', ['?', PRICE.en], ['?', 'One moment please.']))).toBeUndefined();
  });
});
