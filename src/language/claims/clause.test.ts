import { describe, expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { clausesOf } from './clause.js';
import { marksAs } from './marks.js';

function reading(code: string, text: string) {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  return read(text, language);
}

const POLARITY: readonly [code: string, text: string, polarity: readonly number[]][] = [
  ['de', 'Hunde sind nicht erlaubt.', [-1]],
  ['de', 'Das ist kein Problem.', [1]],
  ['de', 'Ohne Termin geht es nicht.', [1]],
  ['de', 'Der Versand kostet 4,95 €, die Abholung kostet nichts.', [1, -1]],
  ['en', "We don't repair phones.", [-1]],
  ['en', 'No worries at all.', [1]],
  ['en', 'Not only phones.', [1]],
  ['en', "You can't enter without a ticket.", [1]],
  ['en', 'Cards are fine but cheques are not.', [1, -1]],
];

describe('clauses', () => {
  it.each(POLARITY)('%s: %s', (code, text, polarity) => {
    expect(clausesOf(reading(code, text)).map((clause) => clause.polarity)).toEqual(polarity);
  });

  it('never cuts a figure', () => {
    const clauses = clausesOf(reading('en', 'It is £1,250 and open 9:30 to 17:00.'));
    expect(clauses.length).toBe(2);
  });
});

const MARKS: readonly [code: string, kind: Parameters<typeof marksAs>[1], text: string, found: boolean][] = [
  ['de', 'correction', 'Da habe ich mich vertan, es sind 12 €.', true],
  ['de', 'correction', 'Mein Fehler: Die Filiale schließt um 18 Uhr.', true],
  ['de', 'correction', 'Ihre Rechnung wurde geprüft.', false],
  ['de', 'free', 'Für Gäste fallen keine Gebühren an.', true],
  ['de', 'recall', 'Sagen Sie mir das bitte nochmal', true],
  ['en', 'correction', 'Sorry, I gave you the wrong figure.', true],
  ['en', 'correction', 'Apologies, what I said earlier was wrong.', true],
  ['en', 'correction', 'Your bill was checked.', false],
  ['en', 'free', "It's on the house.", true],
  ['en', 'recall', 'could you repeat that', true],
];

describe('marks', () => {
  it.each(MARKS)('%s %s in "%s": %s', (code, kind, text, found) => {
    expect(marksAs(reading(code, text), kind).length > 0).toBe(found);
  });
});
