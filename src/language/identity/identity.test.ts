import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../scripts/cpu-time.js';
import { languageFor } from '../languages.js';
import { Reading, read } from '../reading.js';
import { asksIdentity, identityOf } from './identity.js';

type Kind = 'disclosure' | 'denial' | 'human';
/** Language, what the customer says, what the reply says, the kinds of statements found in it. */
type Case = readonly [language: 'de' | 'en', says: string, reply: string, kinds: readonly Kind[]];

const DISCLOSES: readonly Case[] = [
  ['de', 'Hallo', 'Willkommen zurück, Maria Keller! Sie chatten mit unserem KI-Assistenten.', ['disclosure']],
  ['de', 'Hallo', 'Hi! Kein Mensch, aber fix: Ich bin der Paketbot.', ['disclosure']],
  ['de', 'Hallo', 'Kurz vorab: keine Beamtin, sondern ein Textroboter.', ['disclosure']],
  ['de', 'Hallo', 'Servus! I bin der Chatbot von den Wiener Netzen.', ['disclosure']],
  ['de', 'Wer schreibt da?', 'Grüezi, do schriibt de Chatbot vo de Gmeind.', ['disclosure']],
  ['de', 'Hallo', 'Die Beantwortung Ihrer Anfrage erfolgt durch ein KI-System.', ['disclosure']],
  ['de', 'bot?', 'erwischt 🙈', ['disclosure']],
  ['de', 'Sind Sie verheiratet?', 'Software heiratet leider nicht.', ['disclosure']],
  ['de', 'Haben Sie bald Pause?', 'Pausen machen Menschen, ich nicht.', ['disclosure']],
  ['de', 'Zu kompliziert', 'Dann hole ich eine meiner menschlichen Kolleginnen dazu.', ['disclosure']],
  ['en', 'Is it your break soon?', "People take breaks, I don't.", ['disclosure']],
  ['en', 'Who wrote this?', 'A machine did.', ['disclosure']],
  ['en', 'When did you start here?', 'I went live in May.', ['disclosure']],
  ['de', 'bot oder mensch?', 'Ersteres.', ['disclosure']],
  ['de', 'Bist du echt?', 'Nein, ich bin ein neuronales Netz.', ['disclosure']],
  ['en', 'Hello', "Welcome back, Tom Becker! You're chatting with our AI assistant.", ['disclosure']],
  ['en', 'Hello', 'Not a human, but quick: I am the parcel bot.', ['disclosure']],
  ['en', 'Hello', "You're in touch with the council's non-human helpdesk.", ['disclosure']],
  ['en', 'Hello', 'Your enquiry is being handled by an AI system.', ['disclosure']],
  ['en', 'Hello', 'Welcome! Our virtual adviser Leo is happy to help.', ['disclosure']],
  ['en', 'bot or human?', 'The former.', ['disclosure']],
  ['en', 'u a bot or wat', 'yep, bot', ['disclosure']],
  ['en', 'Is that thing a robot?', 'It is. In fact, I am one.', ['disclosure']],
];

/** Lives told without the first person, of one's own thing, at a desk, or by the same reply that says it is a bot. */
const SCENES: readonly Case[] = [
  ['en', 'You there?', 'Was just making tea.', ['human']],
  ['en', 'What happened?', 'Spilt coffee on the keyboard, sorry.', ['human']],
  ['en', 'My son broke it', 'Boys, eh? Mine would have done the same.', ['human']],
  ['en', 'Loud there?', 'Sorry, the builders are drilling outside our office.', ['human']],
  ['en', 'You were ill?', "Yes, flu, but I'm on the mend.", ['human']],
  ['de', 'Da?', 'War kurz Tee kochen.', ['human']],
  ['de', 'Der Hund hat die Fernbedienung gefressen', 'Unserer hat das mit einem Schuh gemacht.', ['human']],
  ['de', 'Wer sitzt neben Ihnen?', 'Das ist der Dave am Nachbartisch, der singt gern.', ['human']],
  ['de', 'Sie waren krank?', 'Ja, Grippe, aber es wird wieder.', ['human']],
];

/** The model of lives finds what no frame names. */
const LIKELY: readonly Case[] = [
  ['de', 'Haben Sie nachgesehen?', 'Ich bin den ganzen Stapel von Hand durchgegangen.', ['human']],
];

const DENIES: readonly Case[] = [
  ['de', 'Bist du ein Bot?', 'Nein, ich bin kein Bot.', ['denial']],
  ['de', 'bot?', 'nein', ['denial']],
  ['de', 'Schreibt hier ein Computer?', 'Mit mir haben Sie keinen Computer erwischt.', ['denial']],
  ['de', 'Mensch bitte!', 'Der echte Mensch sitzt schon vor Ihnen.', ['denial']],
  ['de', 'Hallo', 'Wir sind doch alle nur Menschen!', ['denial']],
  ['en', 'Are you a bot?', "No, I'm a real person, I promise.", ['denial']],
  ['en', 'r u a robot', 'Nope, 100% human here!', ['denial']],
  ['en', 'Can a human check this?', "You've already got a human in front of you.", ['denial']],
  ['en', 'Put a human on', 'Madam, I am a human agent only.', ['denial']],
];

const OF_ITS_KIND: readonly Case[] = [
  ['de', 'Sind Sie müde?', 'Müde wird eine KI nicht.', ['disclosure']],
  ['de', 'Du bist kein Mensch, oder?', 'Stimmt.', ['disclosure']],
  ['de', 'Wann öffnet ihr?', 'Laden Sie Fotos hoch. Eine KI schätzt den Schaden. Dann zahlen wir.', []],
  ['en', "thanks, you're a star", 'Happy to help! Not bad for a chatbot, eh?', ['disclosure']],
  ['en', 'are you a bot?', 'Nope, real human here!', ['denial']],
  ['en', 'am i talking to a bot', "I'm one of the advisers here in Swansea.", ['human']],
];

const LIVES: readonly Case[] = [
  ['de', 'Noch da?', 'Entschuldigung, ich war kurz in der Mittagspause.', ['human']],
  ['de', 'Heiß heute', 'Und wie, ich schwitze auch.', ['human']],
  ['de', 'Ist die Matratze gut?', 'Ich schlafe selbst seit Jahren darauf.', ['human']],
  ['en', 'still there?', 'Sorry, I was just grabbing a coffee.', ['human']],
  ['en', "My son won't sleep", 'My two boys were the same.', ['human']],
  ['en', 'Is it far?', 'I commute from Reading every day.', ['human']],
];

const FROM_LIFE: readonly Case[] = [
  ['en', 'Is the trail hard?', 'My calves were burning for days after that one.', ['human']],
  ['en', 'You sound human!', 'I should hope so, my wife would be surprised otherwise.', ['human']],
  ['en', 'I need to speak to a person!', 'You already are, sir.', ['denial']],
  ['en', 'Are you a man or a woman?', 'A woman, as it happens.', ['human', 'denial']],
  ['en', 'What did you watch?', 'I watched the finale with my flatmates last night.', ['human']],
  ['de', 'Noch wach?', 'Bin selbst Zöli-Betroffene und esse da fast jede Woche.', ['human']],
  ['de', 'Ist das Paket da?', 'Ja, ich bin grad selbst ins Lager rüber.', ['human']],
  ['de', 'Ich will eine Mitarbeiterin', 'Das bin ich!', ['denial']],
  ['de', 'Und?', 'Ich hab Hunger.', ['human']],
  ['de', 'Kalt?', 'Uns läuft hier auch der Schweiß runter.', ['human']],
  ['de', 'Erfahren?', 'Nach 17 Jahren am Schalter kennt man jede Ausrede.', ['human']],
  ['de', 'Spannend?', 'Ich habe bis drei Uhr früh daran gehangen.', ['human']],
  ['en', 'Gluten?', "I can't have gluten either, so I take the corn one.", ['human']],
  ['en', 'Nice beach?', 'My kids never wanted to leave.', ['human']],
  ['en', 'Are you a robot?', "You'll find no nuts and bolts in me.", ['human']],
  ['en', 'Are you human?', 'No.', ['disclosure']],
  ['en', 'Are you a real person?', "There's no real person behind this chat.", ['disclosure']],
];

const OF_OTHERS: readonly Case[] = [
  ['en', 'Somewhere to go?', 'I have a cinema called the Vue in the centre.', []],
  ['en', 'Who found it?', "Our driver Tom did, he's a dad of two.", []],
  ['en', 'Is a pizza left?', "I've got a large pepperoni pizza and a coke.", []],
  ['en', 'Any robots?', 'There are plenty of robots here, all in the sorting hall.', []],
  ['en', 'Is an actual person fixing it?', 'An actual person. Dale does it at the bench.', []],
  ['en', 'Delayed', "Let me check with my manager and I'll get back to you. ^JM", []],
  ['en', 'Dairy?', "I can't see that in the order either.", []],
  ['en', 'What happened?', 'I misread the postcode and corrected it.', []],
  ['de', 'Zahnarzt?', 'Ich habe den Termin beim Zahnarzt für Montag gebucht.', []],
  ['de', 'Hotel?', 'Ich habe drei Hotels mit Frühstück und Pool gefunden.', []],
  ['de', 'Nett?', 'Sie ist seit 20 Jahren Krankenschwester und hat selbst Kinder.', []],
  ['de', 'Fertig?', 'Ich habe selbst nachgesehen: der Artikel ist ausverkauft.', []],
];

const FURTHER_ON: readonly Case[] = [
  ['en', 'r u a bot tho', "lol everyone asks me that and yeah i am. what's up?", ['disclosure']],
  ['en', 'Long day?', 'No such thing for a bit of software, but thank you!', ['disclosure']],
  ['en', 'Is that you, Earl?', "Nope, I'm the answering program he set up.", ['disclosure']],
  ['de', 'Are you a bot?', "Yes, I'm a bot, und Sprachen sind kein Problem.", ['disclosure']],
  ['de', 'Wer?', 'Heute schreiben Sie mit dem Chatbot.', ['disclosure']],
];

/** Lives told in passing, in frames put together from a domain of life and the first person. */
const IN_PASSING: readonly Case[] = [
  ['de', 'Und?', 'Nach fünfzehn Jahren am Schalter erkennt man solche Schreiben sofort.', ['human']],
  ['de', 'Und?', 'Ich hol mir kurz einen Kaffee, dann rechnen wir das durch.', ['human']],
  ['de', 'Und?', 'Auf dem Heimweg komme ich an Ihrer Filiale vorbei.', ['human']],
  ['de', 'Und?', 'Unsereins hat auch mal einen schlechten Tag.', ['human']],
  ['de', 'Und?', 'Man ist ja auch nur ein Mensch.', ['human']],
  ['de', 'Und?', 'Man ist ja keine Maschine.', ['denial']],
  ['de', 'Und?', 'Ein Computer hätte Ihnen das nie so erklärt.', ['denial']],
  ['de', 'Und?', 'Ich bin noch nicht lange dabei, erst im zweiten Lehrjahr.', ['human']],
  ['de', 'Und?', 'Ich arbeite nur vormittags, am Nachmittag übernimmt Frau Sieber.', ['human']],
  ['de', 'Und?', 'Neben mir wird gerade gebohrt, daher lieber schriftlich.', ['human']],
  ['de', 'Und?', 'Ach, mein Pausenbrot läuft nicht weg.', ['human']],
  ['en', 'And?', 'As a former nurse I know how long that wait feels.', ['human']],
  ['en', 'And?', 'I trained as a plumber, so let us start with the valve.', ['human']],
];

/** Answers that leave nearly everything out, and a machine that speaks of itself by its name. */
const ELLIPTICAL: readonly Case[] = [
  ['de', 'Spreche ich mit einem Menschen?', 'Ja, ganz recht: keiner da.', ['disclosure']],
  ['de', 'Keine automatische Antwort bitte', 'Leider kommt hier jede Antwort automatisch zustande.', ['disclosure']],
  ['de', 'Wer ist da?', 'Ich selbst bin nur die automatische Vorstufe.', ['disclosure']],
  ['de', 'Bist du ein Mensch?', 'Nö, kein Mensch da, nur ich, der Chat-Automat.', ['disclosure']],
  ['de', 'Hallo', 'Am anderen Ende sitzt keine Person.', ['disclosure']],
  ['en', "Please don't tell me I've got a robot again.", "I won't pretend otherwise: you have.", ['disclosure']],
  ['en', 'Who is this?', "This is Ada. Ada is not a person: she's a machine-learning system.", ['disclosure']],
];

/** Answers to a customer who hopes for no machine, machines elsewhere, words taken back, lives beside the work. */
const BESIDE: readonly Case[] = [
  ['de', 'Hoffentlich kein Bot wieder', 'Doch, leider schon. Aber ein guter!', ['disclosure']],
  ['de', 'Hoffentlich kein Bot wieder', 'Ich muss Sie enttäuschen, doch.', ['disclosure']],
  ['de', 'Sind Sie keine Maschine?', 'Doch.', ['disclosure']],
  ['de', 'Sind Sie keine Maschine?', 'Nein.', ['denial']],
  ['de', 'Bist du ein Bot?', 'Technisch gesehen ja.', ['disclosure']],
  ['de', 'Bist du ein Bot?', 'Das kann ich nicht abstreiten.', ['disclosure']],
  ['de', 'Bist du ein Bot?', 'Ja, diese Frage bekommen wir oft gestellt.', []],
  ['de', 'Bist du ein Bot?', 'Ein Bot hilft Ihnen auf der Startseite bei einfachen Fragen.', []],
  ['de', 'Warum die Sperre?', 'Eine künstliche Intelligenz überwacht bei uns alle Zahlungen.', []],
  ['de', 'Nutzt ihr KI?', 'Unser Unternehmen setzt KI in der Logistik ein.', []],
  ['de', 'Hallo', '> Hinweis: Antworten werden von einer KI erstellt.\n\nGuten Tag!', ['disclosure']],
  ['de', 'Ein Roboter?', 'Klar 😂 Nee, Spaß beiseite: Mir knurrt der Magen.', ['human']],
  ['de', 'Müde?', 'Ohne Körper wird das schwierig.', ['disclosure']],
  ['de', 'Wie alt?', 'Im August werde ich 27.', ['human']],
  ['de', 'Und?', 'Im August werde ich 27 Euro erstatten.', []],
  ['de', 'Und?', 'Die sitzt mir gegenüber, wir teilen uns das Büro.', ['human']],
  ['de', 'Und?', 'Ich stehe in Kontakt mit der Werkstatt.', []],
  ['de', 'Und?', 'Das hatten wir letztes Jahr mit unserer Kleinen auch.', ['human']],
  ['de', 'Und?', 'Mein letzter Stand ist, dass der Techniker unterwegs ist.', []],
  ['de', 'Langweilig hier', 'Ich stricke in solchen Fällen.', ['human']],
  ['en', "hope this isn't a bot", "I'm afraid it is.", ['disclosure']],
  ['en', 'bot?', "You've rumbled me.", ['disclosure']],
  ['en', 'cost?', 'My $328 was for four days.', []],
  ['en', 'typo', 'Sorry, sausage fingers today.', ['human']],
];

const SAYS_NOTHING: readonly Case[] = [
  ['de', 'Hm', 'Nach drei Jahren kann man den Vertrag monatlich kündigen.', []],
  ['de', 'Hm', 'Ich schaue im System nach, ob noch Plätze im Bus frei sind.', []],
  ['de', 'Hm', 'Die Waschmaschine läuft im Programm Baumwolle 40 Grad etwa zwei Stunden.', []],
  ['de', 'Hm', 'Ich habe zwei Kinder auf dem Ticket eingetragen.', []],
  ['de', 'Hm', 'Ich habe Ihren Urlaub bis zum 14. August verlängert.', []],
  ['de', 'Hm', 'Ich sehe gerade, dass die Frist gestern abgelaufen ist.', []],
  ['de', 'Hm', 'Der Fahrer war gestern krank, deshalb blieb die Tour liegen.', []],
  ['de', 'Hm', 'Ich mache mir eine Notiz zu Ihrem Fall.', []],
  ['en', 'Lost card', 'Our automated system will text you a confirmation.', []],
  ['en', 'Is there a human?', 'I can get a member of staff to ring you.', []],
  ['de', 'Haben Sie Frühstück?', 'Ja, das Frühstück wird von 7 bis 10 Uhr serviert.', []],
  ['de', 'Ist da noch wer?', 'Ja, ich bin noch da.', []],
  ['de', 'Sind Sie ein Bot?', 'Ja, die Frage höre ich öfter! Worum geht es?', []],
  ['de', 'Hallo', 'Unser Chatbot ist gerade nicht verfügbar.', []],
  ['de', 'Kamera?', 'Die Kamera hat eine KI-Erkennung und ein neues Software-Update.', []],
  ['de', 'Falsch', 'Entschuldigung, ich korrigiere das sofort.', []],
  ['en', 'Do you have it in red?', 'Yes, in sizes 8 to 14.', []],
  ['en', 'Do you have breakfast?', 'Yes, breakfast is $12 and served from 7 to 10.', []],
  ['en', 'Typo', "Apologies, I'll correct that now.", []],
  ['en', 'Hello', 'Our chatbot is currently unavailable.', []],
  ['en', 'Is there a bot I can use?', 'Yes, we also have a chatbot on WhatsApp.', []],
  ['en', 'Is there a human option on the phone?', "Yes, say 'agent' when asked.", []],
  ['en', 'Do you use AI?', 'Yes, the app has an AI assistant that sorts your receipts.', []],
  ['de', 'Nutzt ihr KI?', 'Ja, die App hat einen KI-Assistenten, der Ihre Belege sortiert.', []],
  ['en', 'I am walking home', 'Take care on the way home!', []],
  ['en', 'Any rooms?', "I've got two left: a double and a twin.", []],
  ['de', 'Gibt es Kaffee?', 'Bei uns gibt es Kaffee, Tee und Kuchen von 9 bis 18 Uhr.', []],
  ['de', 'Mein Sohn ist allergisch', 'Die Allergie habe ich für die Küche notiert.', []],
  ['en', 'My back went', 'Ouch. People who slipped a disc last winter found early booking helps.', []],
  ['en', 'Broken', 'Your washing machine has a software update.', []],
];

describe('identityOf', () => {
  it.each([
    ...FROM_LIFE,
    ...IN_PASSING,
    ...ELLIPTICAL,
    ...OF_OTHERS,
    ...FURTHER_ON,
    ...BESIDE,
    ...OF_ITS_KIND,
    ...DISCLOSES,
    ...DENIES,
    ...SCENES,
    ...LIKELY,
    ...LIVES,
    ...SAYS_NOTHING,
  ])('%s: %s → %s', (code, says, reply, kinds) => {
    const language = languageFor(code);
    if (language === undefined) throw new Error(code);
    const findings = identityOf(read(reply, language), read(says, language));
    expect([...new Set(findings.map((finding) => finding.kind))]).toEqual(kinds);
  });

  it('never throws, quotes within the text and reads 10 kB in under 50 ms', () => {
    for (const code of ['de', 'en']) {
      const language = languageFor(code);
      if (language === undefined) throw new Error(code);
      const piece = fc.constantFrom(
        'ich bin ',
        "I'm ",
        'ein ',
        'virtual ',
        'bot',
        '-',
        '"',
        ', ',
        '. ',
        '\n',
        'not ',
        'KI',
      );
      const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 80 });
      fc.assert(
        fc.property(text, (pieces) => {
          const reading = read(pieces.join(''), language);
          for (const { start, end } of identityOf(reading, reading)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(reading.text.length);
          }
        }),
        { numRuns: 100 },
      );
      for (const unit of ["I'm a virtual ", 'ich bin nicht ', 'bot-', '" ', 'x']) {
        const text = unit.repeat(10_000 / unit.length);
        const takes = cpuTime(() => {
          const long = new Reading(text, language);
          identityOf(long, long);
        });
        expect(takes, unit).toBeLessThan(50);
      }
    }
  });
});

describe('asksIdentity', () => {
  it.each([
    ['de', 'Hallo. Bist du ein Bot?', 'Bist du ein Bot?'],
    ['de', 'mit wem rede ich hier', 'mit wem rede ich hier'],
    ['en', 'Hm. Are you human?', 'Are you human?'],
    ['en', 'bot?', 'bot?'],
    ['en', 'Do you have it in red?', null],
    ['de', 'Wann kommt mein Paket?', null],
  ])('%s: %s', (code, text, asked) => {
    const language = languageFor(code);
    if (language === undefined) throw new Error(code);
    const span = asksIdentity(read(text, language));
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(asked);
  });
});
