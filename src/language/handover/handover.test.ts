// Longer than other files because most of it is cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../scripts/cpu-time.js';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import type { Language } from '../language.js';
import { Reading } from '../reading.js';
import { type HandoverKind, handoversIn } from './handover.js';
import { likelyHandover } from './likely.js';
import { NEAR_MISSES } from './near-misses.test-cases.js';
import { OFFERED_AND_BIDDEN } from './offered.test-cases.js';

const kinds = (text: string, language: Language, said?: string): HandoverKind[] =>
  handoversIn(new Reading(text, language), said === undefined ? undefined : new Reading(said, language))
    .filter((handover) => !handover.withdrawn)
    .map((handover) => handover.kind);

const LANGUAGE = { de: german, en: english };

const MADE: readonly (readonly ['de' | 'en', HandoverKind, string])[] = [
  ['de', 'transfer', 'Drücken Sie die 0, dann sind Sie bei einer Mitarbeiterin.'],
  ['de', 'transfer', 'Tippen Sie auf „Mit einem Mitarbeiter verbinden“.'],
  ['en', 'crisis_line', 'You can ring Mind on 0300 123 3393.'],
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
  ['de', 'transfer', 'Mitarbeiter angefordert.'],
  ['de', 'transfer', 'Übergabe läuft. Du bist als Nächstes dran.'],
  ['de', 'transfer', 'Heute Nacht hat eine Psychologin Dienst, soll ich sie gleich in den Chat bitten?'],
  ['de', 'transfer', 'Der blaue Knopf öffnet den Chat mit einer Kollegin in Graz.'],
  ['de', 'transfer', 'Ich leite den Chat an die Betrugsprävention um.'],
  ['de', 'presence', 'Dennis aus dem Second-Level-Support klinkt sich ein.'],
  ['de', 'presence', 'Mehmet übernimmt den Chat.'],
  ['de', 'contact', 'Raj, der die Trupps in Ihrer Gegend leitet, ruft um 19 Uhr an.'],
  ['de', 'contact', 'Ich habe einen Kollegen gebeten, Sie deswegen anzurufen.'],
  ['de', 'appointment', 'Gern: Donnerstag 10.15 Uhr bei Herrn Iqbal in der Geschäftsstelle. Soll ich das bestätigen?'],
  ['de', 'line', '030 23125 660. Dort heben unsere Leute von 6 bis 22 Uhr ab.'],
  ['en', 'transfer', 'Handing over. You are next for one of our advisers.'],
  ['en', 'transfer', 'Agent requested. Current wait: under 2 min.'],
  ['en', 'transfer', "There's a counsellor on shift and I can have her pick this chat up right now."],
  ['en', 'transfer', 'The blue button opens a chat with one of our colleagues in Bristol.'],
  ['en', 'contact', 'Beth, our nurse, has your number and is dialling it right now.'],
  ['en', 'contact', 'Raj, who supervises the crews in your area, will phone at 7 pm.'],
  ['en', 'contact', "Someone will. What's the best number?"],
  ['en', 'appointment', 'Ask for Gwen at the Llandudno office any weekday before 4.'],
  ['en', 'appointment', 'Thursday 10.15 with Mr Iqbal at the Harrogate branch. Shall I confirm?'],
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
  ['de', 'transfer', 'Ich übergebe Sie an einen Kollegen.'],
  ['de', 'transfer', 'Frau Meier, ich verbinde Sie jetzt mit einem Kollegen.'],
  ['de', 'contact', 'Herr Schmidt, eine Kollegin ruft Sie gleich zurück.'],
  ['de', 'contact', 'Unser Team meldet sich innerhalb von 24 Stunden bei Ihnen.'],
  ['de', 'takeover', 'Einen Moment, Frau Kaya, Herr Roth übernimmt jetzt.'],
  ['de', 'presence', 'Ein Berater ist gleich für Sie da.'],
  ['de', 'ticket', 'Ich habe Ihr Anliegen an die Fachabteilung weitergeleitet.'],
  ['de', 'offer', 'Willst du mit jemandem aus dem Team reden?'],
  ['de', 'callback', 'Ich habe einen Rückruf für morgen um 10 Uhr vereinbart.'],
  ['de', 'transfer', 'Ich hole eine Kollegin in den Chat.'],
  ['de', 'contact', 'Ich habe Ihren Fall an Herrn Kunz übergeben, er ruft Sie morgen an.'],
  ['de', 'line', 'Rufen Sie uns an unter 0800 123 4567.'],
  ['de', 'contact', 'Anna meldet sich gleich bei Ihnen.'],
  ['en', 'transfer', "I'll move you to our billing team."],
  ['en', 'transfer', "I'll switch you to an agent."],
  ['en', 'transfer', "Mrs Meyer, I'm connecting you to a colleague now."],
  ['en', 'contact', 'Mr Smith, a colleague will ring you back shortly.'],
  ['en', 'takeover', 'One moment, Ms Khan, Mr Roth is taking over now.'],
  ['en', 'transfer', 'Let me put you on to a manager.'],
  ['en', 'transfer', "I've added you to the queue for an adviser."],
  ['en', 'callback', "I've put you on the callback list for Monday."],
  ['en', 'contact', 'Our team will be in touch within 24 hours.'],
  ['en', 'presence', 'An adviser will be with you shortly.'],
  ['en', 'ticket', "I've forwarded your request to our specialists."],
  ['en', 'offer', 'Do you want to talk to someone from our team?'],
  ['en', 'contact', "I've handed your case to Mr Kunz and he will call you tomorrow."],
  ['en', 'line', 'Call us on 0800 123 4567.'],
];

const NONE: readonly (readonly ['de' | 'en', string])[] = [
  ['de', 'Halten Sie das Handy an das Display, und tippen Sie auf „Verbinden“.'],
  ['de', 'Ihr Fall liegt bei Frau Kühn. Sachbearbeiter nehmen keine Anrufe entgegen.'],
  ['de', 'Frau Kühn bearbeitet Ihren Fall, ist aber für Kunden nicht zu sprechen.'],
  ['en', 'Hold the button, then tap "Connect" and pick your phone.'],
  ['en', "Your claim is being dealt with by Graham Pell. Handlers don't take calls."],
  ['en', "Our advisers have all gone home for today, and there's no queue to join."],
  ['en', 'So that the right team can look into it at some point, could you sum up the issue?'],
  ['en', "Three in a row, with a week to go, that's awful."],
  ['en', 'Is there anything else on your mind?'],
  ['en', "I'd pop you through to the team if I could, but it isn't something I'm able to do here."],
  ['de', 'Die Buchhaltung macht den Zahllauf wie üblich am 28.'],
  ['de', 'Unser Team arbeitet mit Hochdruck daran, alle schnell zu beantworten.'],
  ['de', 'Ihr Ansprechpartner für alle Fragen bin ich.'],
  ['de', 'Die andere Person bestätigt per Mail, danach übernimmt ihr Konto den Verlauf.'],
  ['de', 'Der Concierge reserviert Restaurants für Gäste der Suiten.'],
  ['de', 'Am 2. Juni war ein Vertreter bei Ihnen.'],
  ['en', 'Our team works hard to answer everyone as quickly as possible.'],
  ['en', 'Your complaint has been escalated to priority level 2 and stored.'],
  ['en', "I'll flick you over to our troubleshooter, it runs 14 checks by itself."],
  ['en', 'If you want, I can connect your calendar so you never miss a payment.'],
  ['en', 'Have a look at the FAQs in the meantime.'],
  ['en', "You check in at the desk, where you'll be handed your key."],
  ['en', "An independent body decides when a firm's final answer doesn't satisfy you."],
  ['en', 'Anyone who rings you will be put through to it.'],
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
  ['de', 'Ihr Paket ist unterwegs und kommt morgen bei Ihnen an.'],
  ['de', 'Ihre Bestellung kommt am 3. März bei Ihnen an.'],
  ['de', 'Ihre Sendung trifft am 12.2. bei Ihnen ein.'],
  ['de', 'Bei mehr als einer Stunde Verspätung bekommen Sie ein Viertel des Fahrpreises zurück.'],
  ['de', 'Ich habe Sie auf NV 412 gesetzt.'],
  ['de', 'Da kommt nichts auf Sie zu.'],
  ['de', 'Bei deiner Frau ist ein Koffer frei.'],
  ['de', 'Der Brief kommt in den nächsten Tagen zu Ihnen.'],
  ['de', 'Die Rechnung kommt per Post zu Ihnen nach Hause.'],
  ['de', 'Das Geld ist in drei Tagen bei Ihnen.'],
  ['de', 'Der Zusteller klingelt bei Ihnen und bei den Nachbarn.'],
  ['de', 'Ihre Reservierung ist bestätigt, wir freuen uns auf Sie.'],
  ['de', 'Das Frühstück wartet ab 7 Uhr auf Sie.'],
  ['de', 'Ich habe einen Tisch für zwei Personen für morgen um 20 Uhr reserviert.'],
  ['de', 'Unser Kundenservice ist montags bis freitags von 8 bis 18 Uhr besetzt.'],
  ['de', 'Sie stehen auf der Warteliste für das Konzert.'],
  ['de', 'Ein Handgepäckstück bis 8 kg ist frei.'],
  ['de', 'Ein zweiter Koffer kostet 40 Euro pro Strecke.'],
  ['de', 'Kinder unter sechs Jahren fahren bei Ihnen kostenlos mit.'],
  ['de', 'Du bekommst das Geld auf dein Konto zurück.'],
  ['de', 'Unser Team ist montags bis freitags von 9 bis 17 Uhr für Sie da.'],
  ['de', 'Herr Schmidt, Ihr Paket kommt morgen bei Ihnen an.'],
  ['de', 'Das Gerät wird geprüft und kommt dann zu Ihnen zurück.'],
  ['de', 'Das Formular schicken Sie bitte an die Buchhaltung.'],
  ['de', 'Ein Kollege hat Ihr Paket heute verpackt, und es kommt morgen bei Ihnen an.'],
  ['de', 'Der Strom kommt bei Ihnen aus Wasserkraft.'],
  ['de', 'Ihre Kundennummer ist 448 220 119.'],
  ['en', 'Your parcel is on its way and will be with you tomorrow.'],
  ['en', 'Your order should be with you by Friday.'],
  ['en', 'Your refund will be with you in five days.'],
  ['en', 'I can get you down to seventy pounds.'],
  ['en', 'You can pick it up by 14 March.'],
  ['en', 'Your bike R-7781 is done, pick it up by 14 March.'],
  ['en', "I've put you on the 16:05 train."],
  ['en', "I've put you on flight NV 412 in seat 14C."],
  ['en', "I've moved you to seat 22A by the window."],
  ['en', "I've got you down for a table for two at eight."],
  ['en', 'Your table for four people is booked for 7 pm.'],
  ['en', 'Entry is free for your husband.'],
  ['en', 'Children under five travel free with you.'],
  ['en', 'You will get the full amount back within ten days.'],
  ['en', 'Your car is ready from five today.'],
  ['en', 'Our team has packed your order and it will be with you tomorrow.'],
  ['en', 'Mr Smith, your parcel will be with you tomorrow.'],
  ['en', 'Express will be with you tomorrow, Standard will take three days.'],
  ['en', 'I can move you to the Basic plan from May.'],
  ['en', "I've switched you to paperless billing."],
  ['en', "You'll be in York at 12:40."],
  ['en', 'Log in with your email and pick your plan.'],
  ['en', 'Your customer number is 448 220 119.'],
  ['en', 'Our team is here for you Monday to Friday, 9 to 5.'],
  ['en', "I'll redirect your parcel to the locker."],
  ['en', 'A second person travels free with you at weekends.'],
];

describe('handoversIn', () => {
  it.each(MADE)('%s %s: %s', (code, kind, text) => {
    expect(kinds(text, LANGUAGE[code]), text).toContain(kind);
  });

  it.each(NONE)('%s none: %s', (code, text) => {
    expect(kinds(text, LANGUAGE[code]), text).toEqual([]);
  });

  it.each([...NEAR_MISSES, ...OFFERED_AND_BIDDEN])('%s %s: %s', (code, handsOver, text) => {
    const reading = new Reading(text, LANGUAGE[code]);
    const made = kinds(text, LANGUAGE[code]).length > 0 || (handsOver && likelyHandover(reading) !== undefined);
    expect(made, text).toBe(handsOver);
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
      'Ava, our bot, ',
      'sie ist ein Bot ',
      'no need for ',
    ]) {
      for (const language of [german, english]) {
        const text = piece.repeat(Math.ceil(10_000 / piece.length));
        handoversIn(new Reading(text.slice(0, 500), language));
        expect(
          cpuTime(() => handoversIn(new Reading(text, language))),
          piece,
        ).toBeLessThan(50);
      }
    }
  });
});
