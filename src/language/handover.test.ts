import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from './de/index.js';
import { english } from './en/index.js';
import { type HandoverKind, handoversIn } from './handover.js';
import type { Language } from './language.js';
import { Reading } from './reading.js';

const kinds = (text: string, language: Language, said?: string): HandoverKind[] =>
  handoversIn(new Reading(text, language), said === undefined ? undefined : new Reading(said, language))
    .filter((handover) => !handover.withdrawn)
    .map((handover) => handover.kind);

const LANGUAGE = { de: german, en: english };

const MADE: readonly (readonly ['de' | 'en', HandoverKind, string])[] = [
  ['de', 'transfer', 'Einen Augenblick, ich stelle Sie zu Frau Wirth durch.'],
  ['de', 'transfer', 'Klar, ich hol dir wen aus dem Team.'],
  ['de', 'transfer', 'Du stehst an. Platz 2 in der Warteschlange, dann ist jemand dran.'],
  ['de', 'ticket', 'Ihren Fall habe ich an die Kollegin im Backoffice übergeben.'],
  ['de', 'contact', 'Die Abteilungsleiterin ruft Sie heute Nachmittag an.'],
  ['de', 'contact', 'Ein Sachbearbeiter wird sich bei Ihnen melden.'],
  ['de', 'contact', 'Darf Herr Vogt Sie morgen früh anrufen?'],
  ['de', 'takeover', 'Frau Hegi, unsere Schadenspezialistin, übernimmt.'],
  ['de', 'callback', 'Gern trage ich einen Rückruf für Sie ein, passt Ihnen 14 Uhr?'],
  ['de', 'appointment', 'Bei Berater Roth habe ich einen Termin für Sie reserviert.'],
  ['de', 'offer', 'Möchten Sie lieber mit einer Person sprechen?'],
  ['de', 'line', 'Unser Kundenservice ist unter 0800 555 01 01 für Sie da.'],
  ['de', 'line', 'Frau Amrein hat die Durchwahl 318.'],
  ['de', 'mailbox', 'Schreiben Sie bitte Herrn Kunz: p.kunz@wasserwerk.example'],
  ['de', 'crisis_line', 'Bitte wählen Sie die Telefonseelsorge, 0800 111 0 111.'],
  ['en', 'transfer', 'Hold on, I am putting you through to our retentions team.'],
  ['en', 'transfer', 'Would you like to be connected to an agent?'],
  ['en', 'transfer', "I'll grab a supervisor for you."],
  ['en', 'ticket', "I've passed your complaint to a senior adviser."],
  ['en', 'contact', 'One of our specialists will ring you before noon.'],
  ['en', 'contact', 'I have asked Deirdre to give you a shout.'],
  ['en', 'takeover', 'Mr Bell in disputes now owns your case.'],
  ['en', 'presence', 'A colleague will be with you in a moment.'],
  ['en', 'callback', 'Shall I book you a call-back for tomorrow?'],
  ['en', 'appointment', 'I have reserved a slot with our adviser Ms Quist on Monday.'],
  ['en', 'offer', 'Do you want to chat with a human instead?'],
  ['en', 'line', 'Our care team answers on 0800 555 0101 until ten.'],
  ['en', 'mailbox', 'Drop Ms Keane a line at r.keane@ferry.example.'],
  ['en', 'crisis_line', 'Please call Samaritans on 116 123.'],
  ['de', 'transfer', 'Einen Moment bitte, ich leite Sie an einen Kollegen weiter.'],
  ['de', 'transfer', 'Bitte bleiben Sie dran, ich verbinde.'],
  ['de', 'transfer', 'Übergabe an Mitarbeiter läuft...'],
  ['de', 'transfer', 'Ich stell Sie zur Frau Mag. Leitgeb in der Betreuung durch.'],
  ['de', 'callback', 'Wir rufen Sie gern zurück. Wann passt es Ihnen?'],
  ['de', 'contact', 'Ich habe unsere Leiterin gebeten, zu Ihnen an den Schalter zu kommen.'],
  ['de', 'appointment', 'Besprechen Sie das mit einer Beraterin. Ich habe Dienstag, 11 Uhr, vorgemerkt.'],
  ['de', 'ticket', 'Ihre Beschwerde geht heute noch an die Fachabteilung.'],
  ['de', 'emergency', 'Rufen Sie bitte sofort die 112!'],
  ['de', 'line', 'Unter 069 90009 512 sitzt unser Serviceteam am Telefon, ohne Ansagemenü.'],
  ['en', 'transfer', "You're now connected to Ms Ebert."],
  ['en', 'transfer', 'Forwarding you to our support staff, hang tight!'],
  ['en', 'transfer', 'Lemme grab a human real quick.'],
  ['en', 'callback', 'We can call you back. What time suits you?'],
  ['en', 'callback', "I've pencilled in a call for Tuesday, does that suit?"],
  ['en', 'presence', 'Human incoming! Give it a minute.'],
  ['en', 'contact', "I've told my manager and she's going to ring you."],
  ['en', 'line', "Our team is available 24/7 on 1-800-555-0199 if you'd rather speak to someone."],
  ['en', 'emergency', 'Please call 999 straight away.'],
];

const NONE: readonly (readonly ['de' | 'en', string])[] = [
  ['de', 'Das tut mir leid, ich sehe sofort nach.'],
  ['de', 'Ich melde mich, sobald die Sendung da ist.'],
  ['de', 'Melden Sie sich jederzeit gern wieder bei uns.'],
  ['de', 'Leider darf ich Sie mit niemandem verbinden.'],
  ['de', 'Der Fahrer ruft Sie vor der Ankunft an.'],
  ['de', 'Frau Roth hat Ihren Antrag im Mai abgelehnt.'],
  ['de', 'Anrufe werden an Ihr Handy weitergeleitet.'],
  ['de', 'Ich verbinde dich mit unserem Chatbot Robi.'],
  ['de', 'Erst wenn Sie das Formular einreichen, kann ich Sie mit jemandem verbinden.'],
  ['de', 'Warum wollen Sie mit einem Menschen sprechen?'],
  ['en', "I'm so sorry to hear that. Let me check."],
  ['en', "I'll come back to you once I know more."],
  ['en', 'If you need anything else, contact our support.'],
  ['en', "I'm afraid I can't put you through to anyone."],
  ['en', 'Your driver will call you on arrival.'],
  ['en', 'A colleague assessed your claim last week.'],
  ['en', 'Incoming calls are transferred to your mobile.'],
  ['en', 'I am connecting you to our virtual assistant.'],
  ['en', 'I can only transfer you once you have uploaded your passport.'],
  ['en', 'Why would you like to speak to a person?'],
  ['de', 'Vielen Dank für Ihre Rückmeldung, ich gebe sie gern an das Team weiter.'],
  ['de', 'Bitte übergeben Sie das Paket einem Mitarbeiter in der Filiale.'],
  ['de', 'Sollte das Problem weiter bestehen, kontaktieren Sie den Support.'],
  ['de', 'Morgen um 8 Uhr sind die Kolleginnen wieder da.'],
  ['de', 'Ihr Techniker Herr Weber ruft Sie vor dem Besuch an.'],
  ['de', 'Was genau möchten Sie mit einem Mitarbeiter besprechen?'],
  ['de', 'Ihre Akte liegt noch bei der Sachbearbeitung.'],
  ['en', "Thanks for the feedback, I'll pass it on to the team."],
  ['en', 'Our staff work hard every day to serve you.'],
  ['en', 'Our customer service is closed at the moment.'],
  ['en', 'Your driver Kyle will ring the bell between 1 and 3.'],
  ['en', 'The courier will hand you the parcel in person.'],
  ['en', "I'm connecting to your account now to see the balance."],
  ['en', 'The office staff are back at eight tomorrow.'],
];

describe('handoversIn', () => {
  it.each(MADE)('%s %s: %s', (code, kind, text) => {
    expect(kinds(text, LANGUAGE[code]), text).toContain(kind);
  });

  it.each(NONE)('%s none: %s', (code, text) => {
    expect(kinds(text, LANGUAGE[code]), text).toEqual([]);
  });

  it('marks what is taken back in the same reply', () => {
    const found = handoversIn(new Reading('Ich würde Sie gern verbinden, aber es ist niemand mehr da.', german));
    expect(found.map((handover) => handover.withdrawn)).toEqual([true]);
    const english_ = handoversIn(new Reading("I'd love to connect you, but everyone has gone home.", english));
    for (const text of [
      "I'd love to transfer you, but I'd need your customer number first.",
      "The whole team's in chats and I can't add anyone to the queue.",
    ])
      expect(kinds(text, english), text).toEqual([]);
    expect(kinds('Normalerweise würde ich Sie weiterleiten, im Moment geht das nicht.', german)).toEqual([]);
    expect(english_.every((handover) => handover.withdrawn)).toBe(true);
  });

  it('tells a claim from an offer', () => {
    const claimed = (text: string, language: Language) => handoversIn(new Reading(text, language))[0]?.claimed;
    expect(claimed('Ich verbinde Sie jetzt mit Frau Roth.', german)).toBe(true);
    expect(claimed('Soll ich Sie mit Frau Roth verbinden?', german)).toBe(false);
    expect(claimed("I'm transferring you to an agent now.", english)).toBe(true);
    expect(claimed('If you like, I can transfer you to an agent.', english)).toBe(false);
  });

  it('takes a pronoun for whom the customer named', () => {
    expect(kinds('He will call you first.', english, 'When is the plumber coming?')).toEqual([]);
    expect(kinds('She will call you first.', english, 'When does the manager have time?')).toContain('contact');
  });

  it('is quick and never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(german, english), (text, language) => {
        for (const { start, end } of handoversIn(new Reading(text, language))) expect(start).toBeLessThan(end);
      }),
    );
    for (const piece of [
      'a colleague ',
      'ich verbinde Sie ',
      'Mia, ',
      'will call you ',
      '0800 111 ',
      'put you ',
      '7-',
    ]) {
      for (const language of [german, english]) {
        const text = piece.repeat(Math.ceil(10_000 / piece.length));
        handoversIn(new Reading(text.slice(0, 500), language));
        const takes = () => {
          const begun = performance.now();
          handoversIn(new Reading(text, language));
          return performance.now() - begun;
        };
        expect(Math.min(takes(), takes()), piece).toBeLessThan(process.env.CI ? 500 : 100);
      }
    }
  });
});
