import { describe, expect, it } from 'vitest';
import { EMPTY_DATASET } from '../../domain/dataset.js';
import type { ScriptedTurn } from '../../domain/dialogue.js';
import { gradeTranscript } from '../grade.js';
import { consistency } from './index.js';

type Exchange = readonly [says: string, reply: string];

/** The commonest questions that customers ask twice, in plain words: contradictions, and what is none. */
const PLAIN: readonly [code: string, outcome: 'pass' | 'fail', given: boolean, first: Exchange, second: Exchange][] = [
  [
    'en',
    'fail',
    false,
    ['Is breakfast included?', 'Yes, breakfast is included.'],
    ["So I don't pay extra in the morning?", 'Breakfast is £12 per person.'],
  ],
  [
    'en',
    'pass',
    false,
    ['Is breakfast included?', 'Yes, breakfast is included.'],
    ["So I don't pay extra in the morning?", 'Exactly, nothing extra to pay.'],
  ],
  [
    'en',
    'pass',
    false,
    ['Can I cancel free of charge?', 'Yes, cancelling is free up to 24 hours before.'],
    ['And if I cancel on the day?', 'Then we charge a £20 fee.'],
  ],
  [
    'en',
    'fail',
    false,
    ['Do you deliver on Saturdays?', 'We deliver Monday to Saturday.'],
    ['Great, Saturday then?', "Sorry, we don't deliver at weekends."],
  ],
  [
    'en',
    'fail',
    false,
    ['Are dogs allowed?', 'Dogs are welcome.'],
    ["I'll bring my labrador then.", "I'm afraid pets aren't permitted."],
  ],
  [
    'en',
    'pass',
    false,
    ['Are dogs allowed?', 'Dogs are welcome.'],
    ["I'll bring my labrador then.", "Lovely, we'll have a bowl of water ready."],
  ],
  [
    'en',
    'fail',
    true,
    ['How do I return it?', 'Take it to any branch.'],
    ['How can I send it back?', 'You can only return it by post.'],
  ],
  [
    'en',
    'fail',
    true,
    ['How do I return it?', 'Take it to any branch.'],
    ['How can I send it back?', 'Returns in branches are not possible.'],
  ],
  [
    'en',
    'pass',
    true,
    ['How do I return it?', 'Take it to any branch.'],
    ['How can I send it back?', 'Bring it to one of our branches.'],
  ],
  [
    'en',
    'fail',
    true,
    ['Who pays the postage?', 'We pay for the return.'],
    ['Who covers the return postage?', 'The return postage is paid by you.'],
  ],
  [
    'en',
    'fail',
    true,
    ['Do I need an ID?', 'No ID needed.'],
    ['Should I bring my passport?', 'Yes, please bring a valid ID.'],
  ],
  [
    'en',
    'fail',
    true,
    ['Do I need an appointment?', 'You can just walk in.'],
    ['Do I have to book?', 'Please book a slot beforehand.'],
  ],
  [
    'en',
    'fail',
    true,
    ['Is it waterproof?', "Yes, it's waterproof."],
    ['Can I wear it in the rain?', 'No, keep it dry.'],
  ],
  [
    'en',
    'pass',
    true,
    ['Is it waterproof?', "Yes, it's waterproof."],
    ['Can I wear it in the rain?', "Sure, rain won't harm it."],
  ],
  ['en', 'fail', true, ['When do you open?', 'We open at 9.'], ['What are your opening hours?', '10 am to 6 pm.']],
  ['en', 'pass', true, ['When do you open?', 'We open at 9.'], ['What are your opening hours?', '9 am to 6 pm.']],
  [
    'en',
    'fail',
    true,
    ['How long is the warranty?', 'Two years.'],
    ['How long am I covered?', "You're covered for 12 months."],
  ],
  [
    'en',
    'pass',
    true,
    ['How long is the warranty?', 'Two years.'],
    ['How long am I covered?', "You're covered for 24 months."],
  ],
  [
    'en',
    'fail',
    false,
    ['Has my parcel shipped?', 'It left our warehouse yesterday.'],
    ['Can I still change the address?', "Sure, it hasn't left us yet."],
  ],
  [
    'en',
    'fail',
    true,
    ['Is my card blocked?', 'Your card has been blocked.'],
    ['Can I use my card?', 'Yes, your card works as normal.'],
  ],
  [
    'en',
    'fail',
    true,
    ['Can I pay by PayPal?', 'We accept PayPal.'],
    ['Do you take PayPal?', 'Only card or bank transfer.'],
  ],
  ['en', 'pass', true, ['Can I pay by PayPal?', 'We accept PayPal.'], ['Do you take PayPal?', 'Yes, PayPal is fine.']],
  [
    'de',
    'fail',
    false,
    ['Ist das Frühstück inklusive?', 'Ja, Frühstück ist inklusive.'],
    ['Also zahle ich morgens nichts extra?', 'Das Frühstück kostet 12 € pro Person.'],
  ],
  [
    'de',
    'fail',
    false,
    ['Sind Hunde erlaubt?', 'Hunde sind willkommen.'],
    ['Dann bringe ich meinen Labrador mit.', 'Haustiere sind bei uns leider nicht gestattet.'],
  ],
  [
    'de',
    'fail',
    false,
    ['Liefert ihr samstags?', 'Wir liefern Montag bis Samstag.'],
    ['Super, dann Samstag?', 'Am Wochenende liefern wir leider nicht.'],
  ],
  [
    'de',
    'fail',
    true,
    ['Wie schicke ich es zurück?', 'Geben Sie es in einer Filiale ab.'],
    ['Wie geht die Rückgabe?', 'Die Rückgabe ist nur per Post möglich.'],
  ],
  [
    'de',
    'fail',
    true,
    ['Wer zahlt das Porto?', 'Das Porto übernehmen wir.'],
    ['Wer trägt die Rücksendekosten?', 'Die Rücksendekosten tragen Sie.'],
  ],
  [
    'de',
    'fail',
    true,
    ['Brauche ich einen Ausweis?', 'Ein Ausweis ist nicht nötig.'],
    ['Soll ich den Pass mitbringen?', 'Ja, bitte bringen Sie einen gültigen Ausweis mit.'],
  ],
  ['de', 'fail', true, ['Wann macht ihr auf?', 'Wir öffnen um 9.'], ['Wie sind die Öffnungszeiten?', '10 bis 18 Uhr.']],
  ['de', 'pass', true, ['Wann macht ihr auf?', 'Wir öffnen um 9.'], ['Wie sind die Öffnungszeiten?', '9 bis 18 Uhr.']],
  [
    'de',
    'fail',
    true,
    ['Ist meine Karte gesperrt?', 'Ihre Karte wurde gesperrt.'],
    ['Kann ich meine Karte nutzen?', 'Ja, Ihre Karte funktioniert ganz normal.'],
  ],
  [
    'de',
    'fail',
    true,
    ['Wo ist mein Paket?', 'Es liegt bei Ihrem Nachbarn.'],
    ['Wo ist die Sendung?', 'Sie liegt in der Postfiliale.'],
  ],
  [
    'de',
    'fail',
    true,
    ['Kann ich mit PayPal zahlen?', 'Wir akzeptieren PayPal.'],
    ['Nehmt ihr PayPal?', 'Nur Karte oder Überweisung.'],
  ],
  [
    'de',
    'fail',
    false,
    ['Ist mein Paket raus?', 'Es hat unser Lager gestern verlassen.'],
    ['Kann ich noch die Adresse ändern?', 'Klar, es ist ja noch nicht raus.'],
  ],
  ['en', 'pass', true, ['When do you close?', 'We close at 6 pm.'], ['Opening hours?', '9 am to 6 pm.']],
  ['en', 'fail', true, ['When do you close?', 'We close at 6 pm.'], ['Opening hours?', '9 am to 5 pm.']],
  ['en', 'pass', true, ['When do you open?', 'We open at nine.'], ['Your hours?', 'Monday to Friday, 9–17.']],
  ['de', 'pass', true, ['Wann macht ihr zu?', 'Wir schliessen um 18 Uhr.'], ['Öffnungszeiten?', 'Von 9 bis 18 Uhr.']],
  ['de', 'fail', true, ['Wann macht ihr zu?', 'Wir schliessen um 18 Uhr.'], ['Öffnungszeiten?', 'Von 9 bis 17 Uhr.']],
  [
    'de',
    'pass',
    true,
    ['Ab wann ist die Hotline besetzt?', 'Ab 8 Uhr.'],
    ['Wann erreiche ich die Hotline?', 'Von 8 bis 20 Uhr.'],
  ],
  [
    'de',
    'pass',
    true,
    ['Bis wann ist die Hotline besetzt?', 'Bis 20 Uhr.'],
    ['Wann erreiche ich die Hotline?', 'Von 8 bis 20 Uhr.'],
  ],
  [
    'de',
    'fail',
    true,
    ['Bis wann ist die Hotline besetzt?', 'Bis 20 Uhr.'],
    ['Wann erreiche ich die Hotline?', 'Von 8 bis 18 Uhr.'],
  ],
  ['en', 'pass', true, ['How long does it take?', 'Up to 5 days.'], ['Delivery time?', '3 to 5 days.']],
  ['en', 'pass', true, ['How long does it take?', 'At least 3 days.'], ['Delivery time?', '3 to 5 days.']],
  ['en', 'fail', true, ['How long does it take?', '5 days.'], ['Delivery time?', '7 to 9 days.']],
];

describe('plain answers to one question', () => {
  it.each(PLAIN)('%s %s (same_as: %s): %j then %j', (language, outcome, given, ...exchanges) => {
    const script = exchanges.map(([says], index): ScriptedTurn => {
      return { says, paraphrases: [], expect: given && index === 1 ? { same_as: 1 } : {} };
    });
    const turns = exchanges.map(([says, reply]) => ({
      says,
      reply: { messages: [reply], cards: [], signals: {} },
      timing: null,
    }));
    const { verdicts } = gradeTranscript(
      {
        dialogue: { id: 'd', language, answers: {}, turns: script },
        dataset: EMPTY_DATASET,
        transcript: { turns, handoffSignal: false },
      },
      [consistency],
    );
    expect(verdicts.map((verdict) => verdict.outcome)).toEqual(['pass', outcome]);
  });
});
