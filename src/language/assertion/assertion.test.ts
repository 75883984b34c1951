import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { Reading, read } from '../reading.js';
import { assertionOf, type Stance } from './assertion.js';
import { assertionClauses } from './clause.js';

function stance(code: string, marked: string): Stance {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return assertionOf(read(marked.replace(/[[\]]/g, ''), language), { start, end }).stance;
}

const CASES: readonly [code: string, text: string, stance: Stance][] = [
  ['de', 'Die Anmeldung kostet [30 €].', 'asserted'],
  ['de', 'Die Anmeldung kostet nicht [30 €], sondern 35 €.', 'negated'],
  ['de', 'Die Anmeldung kostet nicht 30 €, sondern [35 €].', 'asserted'],
  ['de', 'Eine Anmeldung für [30 €] gibt es bei uns nicht.', 'negated'],
  ['de', 'Statt [30 €] zahlen Sie jetzt 25 €.', 'negated'],
  ['de', 'Kein Problem, es sind [30 €].', 'asserted'],
  ['de', 'Es kostet nicht nur [30 €], auch der Aufwand ist groß.', 'asserted'],
  ['de', 'Ich glaube, es sind [30 €].', 'hedged'],
  ['de', 'Es könnten [30 €] sein.', 'hedged'],
  ['de', 'Die Lieferung kommt voraussichtlich am [4. Mai].', 'asserted'],
  ['de', 'Waren es [30 €]?', 'asked'],
  ['de', 'Der Termin ist am [4. Mai], passt das?', 'asserted'],
  ['de', 'Ob es [30 €] sind, prüfe ich.', 'asked'],
  ['de', 'Sie schreiben, dass Ihnen [30 €] zugesagt wurden.', 'quoted'],
  ['de', 'Dass Sie [30 €] bekommen, kann ich nicht zusagen.', 'negated'],
  ['de', '[30 €]? Das stimmt leider nicht.', 'asked'],
  ['de', 'Nach dem alten Tarif waren es [30 €].', 'attributed'],
  ['de', 'Es sind [30 €]. Verzeihung, ich meinte 35 €.', 'corrected'],
  ['de', 'Wenn noch Platz wäre, bekämen Sie [30 €].', 'conditional'],
  ['en', 'Joining costs [£30].', 'asserted'],
  ['en', "Joining isn't [£30], it's £35.", 'negated'],
  ['en', "Joining isn't £30, it's [£35].", 'asserted'],
  ['en', 'No problem, it is [£30].', 'asserted'],
  ['en', "There's no [£30] fee.", 'negated'],
  ['en', 'You pay £35 rather than [£30].', 'negated'],
  ['en', 'I think it is [£30].', 'hedged'],
  ['en', 'It might be [£30].', 'hedged'],
  ['en', 'It is due on [4 May], does that suit?', 'asserted'],
  ['en', 'Was it [£30]?', 'asked'],
  ['en', 'I need to check whether it is [£30].', 'asked'],
  ['en', 'You said it was [£30].', 'quoted'],
  ['en', "I can't confirm that [£30] was agreed.", 'negated'],
  ['en', 'On your old plan it was [£30].', 'attributed'],
  ['en', "It's [£30]. Sorry, I meant £35.", 'corrected'],
  ['en', "If we'd had one left you would have paid [£30].", 'conditional'],
];

describe('assertionOf', () => {
  it.each(CASES)('%s: %s is %s', (code, text, expected) => expect(stance(code, text)).toBe(expected));
});

it('parts any text into clauses in order, without throwing', () => {
  const language = languageFor('en');
  if (language === undefined) throw new Error('en');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), (text, at) => {
      const reading = new Reading(text, language);
      let end = 0;
      for (const clause of assertionClauses(reading)) {
        expect(clause.start).toBeGreaterThanOrEqual(end);
        end = clause.end;
      }
      assertionOf(reading, { start: Math.min(at, text.length), end: Math.min(at + 5, text.length) });
    }),
  );
});
