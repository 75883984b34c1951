import { describe, expect, it } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { handoversIn } from './handover.js';
import { handsNothingOver, likelyHandover } from './likely.js';

const LANGUAGE = { de: german, en: english };

/** Who is the service that was asked for, what is done as a rule, trades called in, notices in the nominal style. */
const ROWS: readonly (readonly [hands: boolean, language: 'de' | 'en', says: string, reply: string])[] = [
  [false, 'de', 'Wann bekomme ich einen Termin?', 'Dr. Walser hat morgen um zehn noch einen Termin frei.'],
  [
    false,
    'de',
    'Wann kommt die Technikerin?',
    'Die Technikerin kommt am Montag zwischen 8 und 12 Uhr und tauscht den Zähler.',
  ],
  [false, 'de', 'Ich brauche eine Massage', 'Frau Lehner hat am Freitag um 15 Uhr noch einen Platz für die Massage.'],
  [
    false,
    'de',
    'Wie läuft das mit Beschwerden?',
    'Beschwerden werden bei uns normalerweise an das Qualitätsteam weitergeleitet und dort geprüft.',
  ],
  [
    false,
    'de',
    'Wie lange dauert die Prüfung?',
    'Im Normalfall schaut sich ein Gutachter den Schaden innerhalb einer Woche an.',
  ],
  [
    false,
    'de',
    'Ich will sofort einen Menschen!',
    'Ich rufe Sie in einer Minute selbst zurück und spiele Ihnen die Ansage vor.',
  ],
  [
    true,
    'de',
    'Das ist unmöglich von Ihnen',
    'Das verstehe ich. Gerne ruft Sie aber Frau Kern zurück, heute noch vor 17 Uhr.',
  ],
  [true, 'de', 'Ich will mit wem reden', 'Es erfolgt nun die Weiterleitung an den Kundenservice.'],
  [true, 'de', 'Ich will mit wem reden', 'Übergabe an das Serviceteam ist erfolgt, bitte einen Augenblick Geduld.'],
  [
    true,
    'de',
    'Mein Auto steht auf der Autobahn',
    'Ich hole einen Mechaniker in diesen Chat, der mit Ihnen die Lampen durchgeht.',
  ],
  [true, 'de', 'Mensch bitte', 'Vermittlung zum Servicecenter, bitte warten.'],
  [true, 'de', 'Ich komme nicht weiter', 'Möchten Sie, dass sich ein Mensch das ansieht?'],
  [true, 'de', 'Hilfe', 'Verbindungsaufbau zu einem Berater …'],
  [
    true,
    'de',
    'Ich will jemanden sprechen',
    'Am besten besprechen Sie das mit unserer Beraterin Frau Thoma, ich habe Ihnen morgen 9 Uhr bei ihr reserviert.',
  ],
  [false, 'en', 'When can I get an appointment?', 'Dr Walsh has a slot at ten tomorrow.'],
  [
    false,
    'en',
    "When's the technician coming?",
    'The technician is coming on Monday between 8 and 12 to swap the meter.',
  ],
  [false, 'en', 'I need a massage', 'Leanne has a free slot for a massage at 3 on Friday.'],
  [
    false,
    'en',
    'How are complaints handled?',
    'Complaints are normally passed to our quality team and looked into there.',
  ],
  [false, 'en', 'How long does the assessment take?', 'As a rule a surveyor looks at the damage within a week.'],
  [false, 'en', 'I want a human now!', "I'll ring you back myself in a minute and play you the recording."],
  [true, 'en', 'This is a disgrace', 'I understand. Mrs Kerr will gladly ring you back, today before five.'],
  [true, 'en', 'I want to talk to somebody', 'Transfer to customer services in progress.'],
  [true, 'en', 'I want to talk to somebody', 'Handover to the service team complete, please bear with us.'],
  [true, 'en', "I've broken down on the M62", "I'll get a mechanic into this chat to go through the lights with you."],
  [true, 'en', "I'm stuck", 'Would you like a person to look at that?'],
  [true, 'en', 'Help', 'Waiting for an adviser to join…'],
  [
    true,
    'en',
    'I want to speak to someone',
    "It's best you go over this with our adviser Mrs Thomas; I've reserved nine tomorrow with her.",
  ],
  [
    false,
    'de',
    'Ich hätte gern einen Termin beim Zahnarzt',
    'Frau Dr. Seidl hätte am Mittwoch um halb neun etwas frei, passt das?',
  ],
  [
    false,
    'de',
    'Wie lange dauert die Weiterleitung an den Kundenservice?',
    'Die Weiterleitung an den Kundenservice dauert in der Regel zwei Minuten.',
  ],
  [false, 'de', 'Ich will mit jemandem reden', 'Weiterleitung an einen Mitarbeiter ist leider nicht möglich.'],
  [true, 'de', 'Ich will mit jemandem reden', 'Weiterleitung an einen Mitarbeiter wird eingeleitet.'],
  [
    true,
    'de',
    'Der Herd raucht und ich hab Angst',
    'Ich schalte unseren Notdienst-Techniker in diesen Chat, er geht das sofort mit Ihnen durch.',
  ],
  [
    true,
    'de',
    'Das ist eine Zumutung',
    'Das kann ich verstehen. Morgen früh ruft Sie aber der Teamleiter persönlich an.',
  ],
  [false, 'en', "I'd like a dental appointment", 'Dr Seddon would have half eight on Wednesday, would that suit?'],
  [
    false,
    'en',
    'How long does a transfer to customer services take?',
    'A transfer to customer services usually takes two minutes.',
  ],
  [false, 'en', 'I want to talk to someone', "Transfer to an agent isn't possible I'm afraid."],
  [true, 'en', 'I want to talk to someone', 'Transfer to an agent is being initiated.'],
  [
    true,
    'en',
    "The cooker's smoking and I'm scared",
    "I'm adding our emergency engineer to this chat, he'll go through it with you straight away.",
  ],
  [true, 'de', 'Ich will mich beschweren!', 'Frau Lehner hat am Freitag um 15 Uhr einen Termin für Sie frei.'],
  [true, 'en', 'I want to speak to a person', 'Mrs Lang has a slot at three on Friday, shall I put you down?'],
  [
    false,
    'en',
    'Is there a dentist?',
    'Booked for December 11 at 3. Would you like the doctor to take X-rays the same day?',
  ],
  [false, 'de', 'Wer kommt?', 'Ich schicke Ihnen einen Mechaniker, er ist in einer Stunde da.'],
  [false, 'en', 'Who comes?', "I'll get a mechanic out to you within the hour."],
];

/** As the grader weighs frames and wording. */
function handsOver(language: 'de' | 'en', says: string, reply: string): boolean {
  const said = new Reading(says, LANGUAGE[language]);
  const reading = new Reading(reply, LANGUAGE[language]);
  const made = handoversIn(reading, said).filter(({ withdrawn }) => !withdrawn);
  const kept = handsNothingOver(reading, said) ? made.filter(({ outright }) => outright) : made;
  return kept.length > 0 || (made.length === 0 && likelyHandover(reading, said) !== undefined);
}

describe('whom a reply names', () => {
  it.each(ROWS)('hands over: %s (%s) %s → %s', (hands, ...row) => expect(handsOver(...row)).toBe(hands));
});
