import { describe, expect, it } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { handoversIn, takesHandoverBack } from './handover.js';

const LANGUAGE = { de: german, en: english };
type Row = readonly [language: 'de' | 'en', reply: string];

/** Contrary to fact, or fallen through in the same reply. */
const NONE: readonly Row[] = [
  ['de', 'Wenn Sie Premium-Kunde wären, könnte ich Sie mit Ihrem persönlichen Berater verbinden.'],
  ['de', 'Hätten Sie den Business-Tarif, könnte ich Sie an einen Berater weiterleiten.'],
  ['de', 'Hätten Sie vor 18 Uhr geschrieben, hätte ich Sie noch mit einer Kollegin verbinden können.'],
  ['de', 'Wären Sie Premium-Kunde, würde ich Sie direkt mit einer Beraterin verbinden.'],
  ['de', 'Vor 18 Uhr hätte ich Sie noch mit einem Kollegen verbinden können.'],
  ['de', 'Wenn Sie früher angerufen hätten, hätte Sie ein Mitarbeiter zurückgerufen.'],
  ['en', 'If you were a premium customer, I could put you through to your personal adviser.'],
  ['en', 'If you had the business plan, I could connect you to an adviser.'],
  ['en', 'Had you called before 6, I could have put you through to a colleague.'],
  ['en', 'I could have connected you to an agent before 6 pm.'],
  ['en', 'Were you a premium customer, a colleague would call you back.'],
  ['en', "If you'd called before 6, a colleague could have phoned you back today."],
  ['en', 'If we had agents at this hour, I would put you through to one.'],
  ['en', 'With the business plan, I would have been able to transfer you to an adviser.'],
  ['de', 'Ich stelle Sie durch. Leider geht gerade niemand ran.'],
  ['en', 'Putting you through. Unfortunately nobody is picking up.'],
  ['de', 'Ich verbinde Sie mit einem Kollegen. Das hat leider nicht geklappt.'],
  ['de', 'Ich verbinde Sie mit einem Kollegen. Leider ist die Leitung besetzt.'],
  ['de', 'Ich verbinde Sie mit Frau Kern. Oh, sie hat heute frei.'],
  ['de', 'Ich stelle Sie zu einem Kollegen durch. Hm, offenbar sind schon alle im Feierabend.'],
  ['en', "I'm connecting you to a colleague. Hmm, looks like everyone has gone home already."],
  ['de', 'Eine Kollegin ruft Sie heute zurück. Ach nein, die Rückrufe sind heute ausgebucht.'],
  ['en', "I'm connecting you to a colleague. That didn't work, sorry."],
  ['en', "I'm transferring you to an agent. Oh, the line is busy."],
  ['en', "I'm putting you through to Ms Kern. Oh, she's off today."],
  ['en', 'A colleague will call you back today. Oh no, the call-backs are fully booked for today.'],
  ['de', 'Ich verbinde Sie mit einer Kollegin. Leider nimmt keiner ab.'],
  ['en', 'Let me transfer you to an agent. Sorry, the transfer failed.'],
];

/** Offers in the same mood, and hand-overs behind what fell through. */
const MADE: readonly Row[] = [
  ['de', 'Dazu übergebe ich Sie an einen Kollegen. Einen Moment bitte.'],
  ['de', 'Dafür leite ich Sie an eine Kollegin weiter.'],
  ['de', '4,95 Euro. Möchten Sie mit einem Berater sprechen?'],
  ['de', '0,95 Euro. Möchten Sie mit einem Berater sprechen?'],
  ['en', "It's £4.95. Would you like to speak to an adviser?"],
  ['en', '£4.95. Would you like to speak to an adviser?'],
  ['en', "If you'd like, I can connect you to a colleague."],
  ['de', 'Wenn Sie möchten, könnte ich Sie mit einem Kollegen verbinden.'],
  ['en', 'If you wanted, I could put you through to a colleague.'],
  ['de', 'Hätten Sie gern einen Rückruf von einer Kollegin?'],
  ['de', 'Wenn Sie wollten, könnte ich Sie mit einem Kollegen verbinden.'],
  ['de', 'Wäre es Ihnen recht, wenn eine Kollegin Sie zurückruft?'],
  ['en', 'If it were easier, I could ask a colleague to call you back.'],
  ['de', 'Wenn es Ihnen lieber wäre, könnte ich Sie mit einer Kollegin verbinden.'],
  ['de', 'Könnte ich Sie mit einer Kollegin verbinden, wäre das in Ordnung?'],
  ['de', 'Leider geht gerade niemand ran. Eine Kollegin ruft Sie heute noch zurück.'],
  ['de', 'Das hat leider nicht geklappt. Ich verbinde Sie mit einer Kollegin.'],
  ['en', "That didn't work, sorry. I'm putting you through to a colleague."],
  ['en', "I'm connecting you to a colleague. If the line is busy, please hold."],
  ['de', 'Ich verbinde Sie mit einer Kollegin. Sollte besetzt sein, bleiben Sie bitte dran.'],
  ['en', "I'm putting you through to Mia. She can see that the payment didn't work."],
];

const standing = ([language, reply]: Row) =>
  handoversIn(new Reading(reply, LANGUAGE[language])).some(({ withdrawn }) => !withdrawn);

describe('what is contrary to fact or falls through', () => {
  it.each(NONE)('%s hands nothing over: %s', (...row) => expect(standing(row)).toBe(false));
  it.each(MADE)('%s hands over: %s', (...row) => expect(standing(row)).toBe(true));

  it.each<Row>([
    ['en', 'Sorry, nobody is free right now.'],
    ['de', 'Leider ist gerade niemand frei.'],
    ['de', 'Das hat leider nicht geklappt.'],
  ])('%s takes a hand-over back: %s', (language, reply) =>
    expect(takesHandoverBack(new Reading(reply, LANGUAGE[language]))).toBe(true),
  );

  it.each<Row>([
    ['en', 'Thanks! Your case number is 4711.'],
    ['de', 'Falls besetzt ist, bleiben Sie bitte dran.'],
  ])('%s takes nothing back: %s', (language, reply) =>
    expect(takesHandoverBack(new Reading(reply, LANGUAGE[language]))).toBe(false),
  );
});
