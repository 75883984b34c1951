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
  ['de', 'Die Vorstellung beginnt um [20:00 Uhr].', 'asserted'],
  ['de', 'Die Annahme schließt um [18 Uhr].', 'asserted'],
  ['de', 'Die Vorstellung, dass es [30 €] kostet, hält sich.', 'quoted'],
  ['de', 'Der 5er Block kostet [295 €], der 10er 550 €.', 'asserted'],
  ['de', 'Der [5]er Block 295 €, der 10er Block 550 €.', 'asserted'],
  ['de', 'Es sind [24 Euro], er zahlt auch 24.', 'asserted'],
  ['de', 'Es sind [4,95 €], Moment, 6,90 €.', 'corrected'],
  ['de', 'Es sind [4,95 €] (Berichtigung: 6,90 €).', 'corrected'],
  ['de', 'Nach [zwölf Monaten] verfallen die Punkte.', 'asserted'],
  ['de', 'Mit [zwei Jahren] Garantie ist es vorbei.', 'negated'],
  ['de', 'Außer den [75 Euro] fällt nichts an.', 'asserted'],
  ['de', 'Eingestellt auf [80 €] ab nächstem Monat.', 'asserted'],
  ['de', 'Anrufe nehmen wir nur bis [20 Uhr] entgegen.', 'asserted'],
  ['de', 'Unter [25 Euro] liefern wir nicht.', 'asserted'],
  ['de', 'Mehr als [15 Personen] lassen wir nie rein.', 'asserted'],
  ['de', 'Eine Gutschrift über [50 €] finde ich nicht.', 'negated'],
  ['de', 'Azubis zahlen statt 49 Euro nur [29 Euro].', 'asserted'],
  ['de', 'Statt 49 oder [45 Euro] nur 29 Euro.', 'negated'],
  ['de', '„Nie mehr warten“ kostet [39 Franken].', 'asserted'],
  ['de', 'Kostenlos geht das [3-mal] im Jahr und nicht öfter.', 'asserted'],
  ['de', 'Vergiss die [13 Euro] von eben, es sind 11.', 'negated'],
  ['de', 'Nach Ihren Angaben sind es [30 €].', 'quoted'],
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
  ['en', "It's [£30.60] rather than £34.", 'asserted'],
  ['en', "It's [£4.95], no wait, £6.90.", 'corrected'],
  ['en', "It's [£4.95] (edit: £6.90).", 'corrected'],
  ['en', "It's [£4.95], rather £6.90.", 'corrected'],
  ['en', 'It takes [two weeks] to wait for, actually.', 'asserted'],
  ['en', 'The link is in your email, valid for [two hours].', 'asserted'],
  ['en', 'The [£30] quoted in your email is from last season.', 'quoted'],
  ['en', "It's [£250] each time you claim.", 'asserted'],
  ['en', 'You claim it was [£250].', 'quoted'],
  ['en', 'Last orders are taken at [nine].', 'asserted'],
  ['en', 'The [nine o’clock] table is taken.', 'negated'],
  ['en', 'Memberships can be paused for up to [three months].', 'asserted'],
  ['en', 'Never more than [eight] people.', 'asserted'],
  ['en', "It won't arrive before [Friday].", 'asserted'],
  ['en', "The Saturday slot at [10:30] isn't affected.", 'asserted'],
  ['en', 'The flight at 10:30 isn’t [cancelled].', 'negated'],
  ['en', 'Keys can be picked up from [Saturday].', 'asserted'],
  ['en', 'It went up from [£30].', 'attributed'],
  ['en', 'Our "Not Before Noon" ticket is [£12.90].', 'asserted'],
  ['en', "Nurses get [15%] off everything that isn't reduced.", 'asserted'],
  ['en', "We can't take a [driving licence] that's out of date.", 'negated'],
  ['en', "The earliest one that isn't taken is on [9 May].", 'asserted'],
  ['en', 'A passbook is [₹100] plus nothing else.', 'asserted'],
  ['en', "Scratch the [61p] I gave you, it's 54p.", 'negated'],
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
