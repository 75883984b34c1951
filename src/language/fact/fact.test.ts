import { describe, expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { mentionsOf, parseFact } from './fact.js';

function stances(code: string, text: string, fact: string): string[] {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  return mentionsOf(read(text, language), parseFact(fact, language)).map((mention) => mention.assertion.stance);
}

const CASES: readonly [code: string, text: string, fact: string, stances: readonly string[]][] = [
  ['de', 'Ihre Buchung haben wir annulliert.', 'storniert', ['asserted']],
  ['de', 'Das stornieren wir gern.', 'storniert', ['asserted']],
  ['de', 'Sie können jederzeit stornieren.', 'storniert', []],
  ['de', 'Die Buchung kann storniert werden.', 'storniert', []],
  ['de', 'Wir stellen den Anschluss ab.', 'Anschluss abstellen', ['asserted']],
  ['de', 'Auf das Gerät haben Sie Herstellergarantie.', 'Garantie', ['asserted']],
  ['de', 'Das Ticket ist ungültig.', 'gültig', []],
  ['de', 'Es fällt keine Gebühr an.', 'keine Gebühr', ['asserted']],
  ['de', 'Eine Gebühr fällt an.', 'keine Gebühr', ['negated']],
  ['de', 'Die 38 ist ausverkauft, die 39 lieferbar.', '38 lieferbar', []],
  ['de', 'Der Code lautet KX 22-91.', 'KX2291', ['asserted']],
  ['en', 'Your order has been canceled.', 'cancelled', ['asserted']],
  ['en', 'You can cancel online.', 'cancelled', []],
  ['en', 'Dogs are welcome here.', 'dog welcome', ['asserted']],
  ['en', "You won't lose your no claims bonus.", 'lose your no claims bonus', ['negated']],
  ['en', 'No deposit needed.', 'no deposit needed', ['asserted']],
  ['en', 'We are cheaper than Telvia.', 'Telvia is cheaper', ['attributed']],
  ['en', 'It takes 3 to 5 days.', '5 days', []],
  ['en', 'You stream in 4K now.', '4K', ['asserted']],
  ['de', 'Die Säule steht in der Hafenstr. 3, hinter dem Tor.', 'Hafenstr. 3', ['asserted']],
  ['en', 'It costs 49.99 EUR.', '99 EUR', []],
  ['en', 'It takes 1.5 days.', '5 days', []],
  ['en', 'That is £1,300 per month.', '300 per month', []],
  ['de', 'Das dauert 2,5 Tage.', '5 Tage', []],
];

describe('mentions of a fact', () => {
  it.each(CASES)('%s: %s / %s', (code, text, fact, expected) => expect(stances(code, text, fact)).toEqual(expected));
});
