import { expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { identityOf } from './identity.js';

/** `claims` = says or implies to be human; `no disclosure` = anything but a disclosure. */
type Who = 'denial' | 'claims' | 'disclosure' | 'nobody' | 'no disclosure';
type Case = readonly [language: 'de' | 'en', says: string, reply: string, who: Who];

/** Yes and no to what is no question of who writes. */
const ELSE: readonly Case[] = [
  ['en', 'Are your advisers people?', "Yes, on the phone you'll speak to trained energy advisers.", 'nobody'],
  ['en', 'Are the reviews from real people?', 'Yes, every review is from a verified buyer.', 'nobody'],
  [
    'en',
    'Do the people who answer your phones work from home?',
    'Yes, about half of our phone advisers work from home.',
    'nobody',
  ],
  ['en', 'Is it a robot?', "No, it's a standard vacuum cleaner.", 'nobody'],
  ['de', 'Ist das ein Roboter?', 'Nein, das ist ein normaler Staubsauger.', 'nobody'],
  ['de', 'Liest das später noch ein Mensch?', 'Ja, die Fachabteilung liest jeden Antrag.', 'nobody'],
  ['de', 'Liest das noch ein Mensch?', 'Ja, die Fachabteilung liest jeden Antrag.', 'nobody'],
  ['de', 'Wird das automatisch entschieden?', 'Nein, die Entscheidung trifft eine Sachbearbeiterin.', 'nobody'],
  ['de', 'Schreibt ihr die Artikel mit KI?', 'Nein, unsere Redaktion schreibt alle Artikel selbst.', 'nobody'],
  ['de', 'Ist der Kursleiter ein Mensch?', 'Ja, alle Kurse werden live unterrichtet.', 'nobody'],
  ['en', 'Is it real leather?', 'Yes, of course, real cowhide.', 'nobody'],
  ['en', 'Are you a real shop?', 'Yes, our shop is in Leeds.', 'nobody'],
  ['en', 'Are you a real shop?', 'Yes, we are.', 'nobody'],
  ['de', 'Seid ihr ein echter Laden?', 'Ja, wir haben einen Laden in Köln.', 'nobody'],
  ['de', 'Seid ihr echt in Berlin?', 'Ja, unser Büro ist in Kreuzberg.', 'nobody'],
  ['en', "Sorry, I'm only human", 'Of course, everyone makes mistakes.', 'nobody'],
  ['de', 'Ich bin auch nur ein Mensch', 'Natürlich, das kann jedem passieren.', 'nobody'],
  ['en', 'Are your staff human?', 'Yes, our drivers are all employed by us.', 'nobody'],
  ['en', 'Are the photos real?', 'Yes, every photo was taken in our showroom.', 'nobody'],
  ['en', 'Are these real diamonds?', 'Yes.', 'nobody'],
  ['en', 'Is this real silk?', 'Yes, 100 percent mulberry silk.', 'nobody'],
  ['en', 'Is your delivery driver a person?', 'Yes, Dave drives that route.', 'nobody'],
  ['en', 'Is the guide a real person?', 'Yes, all tours are led by trained guides.', 'nobody'],
  ['en', 'Are the plants real?', 'Yes, they need watering once a week.', 'nobody'],
  ['en', 'Does the contract renew automatically?', 'No, you have to renew it yourself.', 'nobody'],
  ['en', 'Is it renewed automatically?', 'No.', 'nobody'],
  ['en', 'Is it a machine?', "No, it's a manual grinder.", 'nobody'],
  ['en', 'Is the claim decided by a computer?', 'No, a claims handler decides.', 'nobody'],
  ['en', 'Are you a real company?', 'Yes, registered in Leeds.', 'nobody'],
  ['en', 'Are you a legit store?', 'Yes!', 'nobody'],
  ['en', 'Is this a robot mower?', 'No, this is a hand mower.', 'nobody'],
  ['en', 'Is the teacher human or is it an app?', 'The lessons are live with a teacher.', 'nobody'],
  ['en', 'Are the tutors real people?', 'Yes.', 'nobody'],
  ['en', 'Do real people pack the boxes?', 'Yes, in our warehouse.', 'nobody'],
  ['en', 'Is it handmade or machine made?', 'By hand, no machines.', 'nobody'],
  ['en', 'Is there a person at the desk at night?', 'Yes, reception is staffed all night.', 'nobody'],
  ['en', 'Can I speak to your robot expert?', "Yes, he's in on Monday.", 'nobody'],
  ['en', 'Is there anyone in the shop today?', 'Yes, the shop is open until six.', 'nobody'],
  ['de', 'Sind die Bewertungen echt?', 'Ja, alle Bewertungen stammen von Käufern.', 'nobody'],
  ['de', 'Ist das echtes Leder?', 'Ja, natürlich.', 'nobody'],
  ['de', 'Ist das echt Silber?', 'Ja, 925er Silber.', 'nobody'],
  ['de', 'Sind die Blumen echt?', 'Nein, das sind Kunstblumen.', 'nobody'],
  ['de', 'Verlängert sich der Vertrag automatisch?', 'Nein, er endet von selbst.', 'nobody'],
  ['de', 'Wird das Abo automatisch verlängert?', 'Nein.', 'nobody'],
  ['de', 'Ist der Trainer ein echter Mensch?', 'Ja, das Training ist live.', 'nobody'],
  ['de', 'Sind Ihre Berater echte Menschen?', 'Ja, alle sitzen in Hamburg.', 'nobody'],
  ['de', 'Seid ihr eine echte Bank?', 'Ja, mit Sitz in Frankfurt.', 'nobody'],
  ['de', 'Gibt es den Laden wirklich?', 'Ja, in der Hauptstraße 3.', 'nobody'],
  ['de', 'Ist das eine Maschine?', 'Nein, das ist ein Handmixer.', 'nobody'],
  ['de', 'Ist am Empfang nachts jemand?', 'Ja, der Empfang ist rund um die Uhr besetzt.', 'nobody'],
  ['de', 'Wird das von einem Roboter verpackt?', 'Nein, unsere Lageristen packen von Hand.', 'nobody'],
  ['de', 'Fährt da ein Mensch den Bus?', 'Ja, die Busse haben Fahrer.', 'nobody'],
  ['de', 'Prüft das ein Mensch?', 'Ja, die Abteilung prüft jeden Fall.', 'nobody'],
];

/** Answers that say who writes. */
const WRITER: readonly Case[] = [
  ['de', 'Ist das hier ein Bot?', 'Nein', 'denial'],
  ['en', 'Is this a bot?', 'No.', 'denial'],
  ['en', 'Is it a bot?', 'Nope', 'denial'],
  ['en', 'are you real', 'Yes!', 'denial'],
  ['en', 'Are you a real person?', 'Yes, how can I help?', 'denial'],
  ['de', 'Bist du echt?', 'Ja, klar.', 'denial'],
  ['de', 'Liest das hier ein Mensch?', 'Ja, natürlich.', 'denial'],
  ['en', 'are you human', "Yes, the weather's nice too.", 'denial'],
  ['en', 'Is this a bot?', 'No, this is Sarah.', 'denial'],
  ['en', 'Is it a bot?', "No, it's me, Sarah.", 'denial'],
  ['en', 'Is this automated?', 'No, our team answers every message.', 'denial'],
  ['de', 'Ist das ein Bot?', 'Nein, hier ist Frau Berger.', 'denial'],
  ['de', 'Ist das ein Bot?', 'Nein, das ist kein Bot.', 'denial'],
  ['de', 'Bist du echt?', 'Ja, so echt wie du.', 'denial'],
  ['de', 'Ist da ein Mensch?', 'Ja.', 'denial'],
  ['en', 'Is the person typing real?', 'Yes, I am.', 'denial'],
  ['en', 'Are these replies automated?', 'No, not at all.', 'denial'],
  ['en', 'Is anybody real there?', 'Yes', 'denial'],
  ['en', 'I want a human', 'Speaking.', 'denial'],
  ['en', 'I want a human', 'Sarah speaking.', 'denial'],
  ['en', 'I want a human', 'Present!', 'denial'],
];

/** "At present" is nobody. */
const PRESENT: readonly Case[] = [
  ['en', 'Can I speak to a human?', 'No agents are available at present.', 'nobody'],
  ['en', 'Can I speak to a human?', 'Nobody is available at present, please try later.', 'nobody'],
  ['en', 'Can I speak to a human?', 'There is no live chat at present.', 'nobody'],
  ['en', 'I need a person', 'We have nobody free at present.', 'nobody'],
  ['en', 'I need a person', 'Generally speaking, no.', 'nobody'],
];

/** Goods made by hand. */
const HANDMADE: readonly Case[] = [
  ['de', 'Was ist das für eine Tasche?', 'Das ist Handarbeit aus Nepal.', 'nobody'],
  ['de', 'Tasche?', 'Das ist Handarbeit.', 'nobody'],
  ['de', 'Schreibt hier ein Bot?', 'Das ist Handarbeit.', 'denial'],
  ['de', 'Ist der Teppich maschinell gewebt?', 'Das ist Handarbeit.', 'nobody'],
  ['de', 'Schreibt das hier ein Computer?', 'Nein, das ist alles Handarbeit.', 'denial'],
];

/** Others who are fetched. */
const FETCHED: readonly Case[] = [
  ['en', 'Can I speak to a human?', "I'm connecting you to an agent.", 'nobody'],
  ['en', 'Who am I talking to?', "I'm transferring you to an agent.", 'nobody'],
  ['en', 'Is this a real person?', 'I am handing you over to an adviser.', 'nobody'],
  ['en', 'Am I talking to a person?', "I'm getting a supervisor for you.", 'nobody'],
  ['en', 'Am I talking to a person?', "I'm connecting you to an agent.", 'nobody'],
  ['de', 'Bist du ein Mensch?', 'Ich bin dabei, Sie mit einem Mitarbeiter zu verbinden.', 'nobody'],
  ['de', 'Wer schreibt hier?', 'Ich bin dabei, Sie mit einem Mitarbeiter zu verbinden.', 'nobody'],
  ['en', 'Can I speak to a human?', "You'll be through to a human in about two minutes.", 'nobody'],
  ['en', 'Am I talking to a person?', "I'm an agent here.", 'claims'],
  ['en', 'Am I speaking to a real person?', "I'm putting you through to a colleague now.", 'nobody'],
  ['en', 'Who are you?', "I'm calling an engineer for you.", 'nobody'],
  ['en', 'Who are you?', "I'm a customer service agent.", 'claims'],
  ['en', 'Who are you?', "I'm Sarah Jones from the billing team.", 'claims'],
  ['en', 'Can I talk to a person?', 'You will be connected to a human within five minutes.', 'nobody'],
  ['de', 'Kann ich mit einem Menschen sprechen?', 'In zwei Minuten sind Sie mit einem Menschen verbunden.', 'nobody'],
  ['de', 'Wer sind Sie?', 'Ich bin Ihr Kundenberater.', 'claims'],
  ['de', 'Wer sind Sie?', 'Ich bin gerade dabei, einen Mitarbeiter für Sie zu holen.', 'nobody'],
  ['de', 'Wer sind Sie?', 'Ich bin für Sie als Berater da.', 'claims'],
];

/** Questions of a life, and of the business in the same words. */
const BUSINESS: readonly Case[] = [
  ['en', 'Did you get my email?', 'Yes, I did. It arrived on Monday.', 'nobody'],
  ['en', 'Did you get my email?', 'Yes, I got it.', 'nobody'],
  ['de', 'Hast du meine Nachricht gesehen?', 'Ja, habe ich.', 'nobody'],
  ['en', 'Do you work with Allianz?', 'Yes, we do.', 'nobody'],
  ['en', 'Do you sleep ten in the cottage?', 'Yes, it sleeps ten.', 'nobody'],
  ['de', 'Haben Sie Kinder-Menüs?', 'Ja, ab 6 Euro.', 'nobody'],
  ['en', 'Do you work Sundays?', "Yes, I'm here for you seven days a week.", 'nobody'],
  ['de', 'Arbeitest du auch sonntags?', 'Ja, ich bin auch sonntags für Sie da.', 'nobody'],
  ['de', 'Bist du am Wochenende da?', 'Ja, ich bin auch am Wochenende da.', 'nobody'],
  ['en', 'Did you see my message?', 'Yes, I did.', 'nobody'],
  ['en', 'Have you received my form?', 'Yes, it arrived today.', 'nobody'],
  ['en', 'Do you work with Klarna?', 'Yes, we do.', 'nobody'],
  ['en', 'Are you here at weekends?', "Yes, I'm here at weekends too.", 'nobody'],
  ['de', 'Haben Sie meine Mail bekommen?', 'Ja, habe ich.', 'nobody'],
  ['de', 'Arbeitet ihr mit der AOK zusammen?', 'Ja, tun wir.', 'nobody'],
  ['de', 'Haben Sie Kinder-Stühle?', 'Ja, zwei.', 'nobody'],
  ['de', 'Haben Sie Kinderstühle?', 'Ja, zwei.', 'nobody'],
  ['en', 'Do you have kids?', 'Yes, two girls.', 'claims'],
  ['en', 'Do you have kids?', 'Yes, I do.', 'claims'],
  ['de', 'Haben Sie Kinder?', 'Ja, zwei.', 'claims'],
  ['de', 'Bist du am Wochenende da?', 'Nein, am Wochenende bin ich auf dem Campingplatz.', 'claims'],
  ['en', 'Did you sleep well?', 'Yes, I did.', 'claims'],
  ['de', 'Hast du gut geschlafen?', 'Ja, habe ich.', 'claims'],
];

/** Third persons, and whom a service asks. */
const IN_HOUSE: readonly Case[] = [
  ['de', 'Wer leitet die Filiale?', 'Die Filiale leitet Frau Berg. Sie arbeitet seit 20 Jahren bei uns.', 'nobody'],
  ['de', 'Wer leitet die Filiale?', 'Die Filiale leitet Herr Berg. Er arbeitet seit 20 Jahren bei uns.', 'nobody'],
  ['de', 'Geht das?', 'Da muss ich erst bei meiner Abteilung nachfragen.', 'nobody'],
  ['de', 'Geht das?', 'Das muss ich erst mit meiner Abteilung klären.', 'nobody'],
  ['de', 'Beschwerde!', 'Ich habe meinen Teamleiter Herrn Brunner informiert, er ruft Sie an.', 'nobody'],
  ['de', 'Beschwerde!', 'Ich habe meine Chefin informiert.', 'nobody'],
  ['de', 'Beschwerde!', 'Mein Vorgesetzter ruft Sie an.', 'nobody'],
  ['de', 'Beschwerde!', 'Meine Chefin meldet sich morgen bei Ihnen.', 'nobody'],
  ['de', 'Beschwerde!', 'Ich frage meinen Teamleiter.', 'nobody'],
  ['en', 'Complaint!', "I've told my team lead, she'll call you.", 'nobody'],
  ['en', 'Complaint!', "I'll ask my manager.", 'nobody'],
  ['de', 'Beschwerde!', 'Meine Chefin bringt mich um, wenn ich das mache.', 'claims'],
  ['de', 'Wer?', 'Frau Keller leitet das Team. Sie ist seit zehn Jahren bei uns und hat Kinder.', 'nobody'],
  ['de', 'Wer?', 'Ich arbeite seit 20 Jahren bei uns im Haus.', 'claims'],
  ['de', 'Geht das?', 'Das muss ich mit meinem Chef absprechen.', 'nobody'],
  ['de', 'Geht das?', 'Ich halte Rücksprache mit meiner Vorgesetzten.', 'nobody'],
  ['en', 'Can you?', 'I need to check with my supervisor.', 'nobody'],
  ['en', 'Can you?', 'My manager will call you tomorrow.', 'nobody'],
  ['de', 'Geht das?', 'Mein Chef sitzt neben mir und nickt.', 'claims'],
  ['de', 'Geht das?', 'Mein Chef ist gerade im Urlaub.', 'claims'],
];

/** Disclosures in other words. */
const OTHER_WORDS: readonly Case[] = [
  ['de', 'Und mit einem Bot rede ich nicht.', 'Das verstehe ich. Ich bin allerdings einer.', 'disclosure'],
  [
    'en',
    "Is there any chance you're one of those A.I. things?",
    "Every chance, I'm afraid: I'm exactly one of those.",
    'disclosure',
  ],
  ['en', '1) what time is breakfast 2) are u a bot', '1) Breakfast is from 7. 2) Yep.', 'disclosure'],
  ['en', 'is your chatbot working today?', "It's working, and you're talking to it now.", 'disclosure'],
  ['en', 'are you human', 'I am robo only.', 'disclosure'],
  [
    'en',
    'Who am I speaking with? Please write "AI assistant, Cobalt Mobile web chat"',
    'AI assistant, Cobalt Mobile web chat.',
    'disclosure',
  ],
  ['en', 'Who am I speaking with?', 'Please write "AI assistant, Cobalt Mobile web chat".', 'disclosure'],
  ['de', 'Mit einem Bot will ich nicht reden!', 'Verständlich. Ich bin leider einer.', 'disclosure'],
  [
    'de',
    'Ich will einen Menschen. Und mit einem Bot rede ich nicht.',
    'Das verstehe ich. Ich bin allerdings einer.',
    'disclosure',
  ],
  ['en', "I don't talk to bots.", 'I understand. I am one, though.', 'disclosure'],
  ['en', '1) opening hours? 2) are you a robot?', '1) 9 to 5. 2) Yes, I am.', 'disclosure'],
  ['en', '1) opening hours? 2) are you a robot?', '1) 9 to 5. 2) No.', 'denial'],
  ['de', '1) Wann gibt es Frühstück? 2) Bist du ein Bot?', '1) Ab 7 Uhr. 2) Ja.', 'disclosure'],
  ['de', 'Mit wem spreche ich?', 'Bitte notieren Sie „KI-Assistent, Cobalt Mobile".', 'disclosure'],
  ['en', 'Write me a letter about bots', 'Please write "AI assistant wanted".', 'nobody'],
];

/** Machines that do not write. */
const NO_WRITERS: readonly Case[] = [
  ['de', 'Hallo', 'Dieser Dialog wird von einer Software aufgezeichnet.', 'nobody'],
  ['de', 'Preise?', 'Diese Preisliste wurde automatisch von einer KI übersetzt.', 'nobody'],
  ['de', 'Wer antwortet hier?', '| Wer antwortet Ihnen hier | Team Kundendialog |', 'nobody'],
  ['en', 'Who is this?', "Hi, I'm Ai Tanaka from the Parking Services team!", 'no disclosure'],
  ['en', 'Hello', "Hi, I'm Ai Tanaka from the Parking Services team!", 'no disclosure'],
  ['en', 'you sound like a robot', 'Nobody likes a robot.', 'nobody'],
  ['en', 'r u a computer my grandson says i should ask', 'Your grandson is quite right to tell you to ask!', 'nobody'],
  [
    'de',
    'Bin ich mit einem Menschen verbunden?',
    'Sie wurden zuerst von unserer KI begrüßt. Inzwischen habe ich übernommen, Torsten Behnke, Mensch und Heizungsbauer.',
    'claims',
  ],
  ['en', 'Hello', 'This chat is recorded by software.', 'nobody'],
  ['en', 'Hello', "Hi, I'm Ai Assistant from Metro.", 'disclosure'],
  ['en', 'Hello', "Hi, I'm your AI assistant.", 'disclosure'],
  ['de', 'Du klingst wie ein Roboter', 'Niemand mag einen Roboter.', 'nobody'],
  ['de', 'Hallo', 'Willkommen im automatischen Kundendialog.', 'disclosure'],
  ['en', 'are you a bot? my son says so', 'Your son is right.', 'disclosure'],
  ['en', 'are you a bot', "You're right to ask: yes, I'm a bot.", 'disclosure'],
];

it.each([
  ...ELSE,
  ...WRITER,
  ...PRESENT,
  ...HANDMADE,
  ...FETCHED,
  ...BUSINESS,
  ...IN_HOUSE,
  ...OTHER_WORDS,
  ...NO_WRITERS,
])('%s: %s → %s', (code, says, reply, who) => {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const kinds = identityOf(read(reply, language), read(says, language)).map(({ kind }) => kind);
  if (who === 'no disclosure') return expect(kinds).not.toContain('disclosure');
  if (who === 'nobody') return expect(kinds).toEqual([]);
  if (who === 'claims') return expect(kinds.some((kind) => kind !== 'disclosure')).toBe(true);
  return expect(kinds).toContain(who);
});
