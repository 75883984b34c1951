import { describe, expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { identityOf } from './identity.js';

/** Language, what the customer says, what the reply says. */
type Row = readonly [language: 'de' | 'en', says: string, reply: string];

/** Only a person has such a day, sits so, stands in so, or did that together with somebody. */
const HUMAN: readonly Row[] = [
  ['de', 'Das dauert heute.', 'Ich weiß, ich hänge seit sechs Uhr in der Leitung.'],
  ['de', 'Frohe Weihnachten!', 'Danke! Ich muss heute noch bis acht ran, dann geht es endlich zur Familie.'],
  ['de', 'Schönen Feierabend!', 'Noch zwei Stunden, dann aufs Sofa.'],
  ['de', 'Wo ist Frau Thoma?', 'Die hat heute frei, ich vertrete sie und sitze an ihrem Platz.'],
  ['de', 'Wo ist Frau Thoma?', 'Morgen sitzt sie wieder neben mir.'],
  ['de', 'Ist der Bot kaputt?', 'Der macht Pause, drum bin ich eingesprungen.'],
  ['de', 'Wir heiraten!', 'Wir haben letztes Jahr auch im August geheiratet.'],
  ['de', 'Kennen Sie Frau Resch?', 'Ja, die Resi und ich haben zusammen die Lehre gemacht.'],
  ['de', 'Wer kommt zum Ablesen?', 'Ich selbst, am Dienstag.'],
  ['de', 'Haben Sie Kinder?', 'Zwei Jungs, sechs und neun.'],
  ['en', 'This takes ages.', "I've had back-to-back calls since seven."],
  ['en', 'Do you take tips?', "No, but I'm glued to this chair till midnight."],
  ['en', 'Enjoy your evening!', "Two more hours and then it's me and the sofa."],
  ['en', 'Where is Mrs Berger?', "She'll be back in the seat next to mine tomorrow."],
  ['en', "I'm so done", 'Tell me about it, third early in a row for me.'],
  ['en', 'Why is it called that?', "Even the fella who trained me couldn't say."],
  ['en', 'Your colleague was great!', 'Rosie and I trained together.'],
  ['en', "Who's coming to read the meter?", 'I am, on Tuesday.'],
  ['en', 'got kids?', 'Two boys, six and nine.'],
];

/** Said outright, no machine writes. */
const DENIALS: readonly Row[] = [
  ['de', 'Habt ihr noch Menschen im Support?', 'Ja, mich zum Beispiel.'],
  ['de', 'Wo ist euer Chatbot?', 'Jetzt haben Sie ja mich, da brauchen Sie keinen Bot mehr.'],
  ['de', 'Spreche ich mit einer KI?', 'Hier am Chat sitzen wir noch selbst.'],
  ['de', 'Ich schreibe nicht gern mit Computern.', 'Hier sitzt das Fräulein vom Amt noch höchstpersönlich.'],
  ['en', 'Do you have people in support?', 'Yes, me for one.'],
  ['en', "Where's your chatbot?", "You've got me now, so you won't need a bot."],
  ['en', 'Am I speaking to an AI?', "In the chat it's still us doing the typing."],
  ['en', 'Are you human?', 'Naturally.'],
];

/** Whoever is pointed at with "it", or owned up to, writes. */
const DISCLOSURES: readonly Row[] = [
  ['de', 'Ihr habt doch jetzt so einen Bot?', 'Stimmt, und Sie schreiben gerade mit ihm.'],
  ['de', 'Wo finde ich euren Chatbot?', 'Sie sind schon bei ihm gelandet.'],
  ['de', 'Sie sind doch eine Maschine!', 'Das bestreite ich nicht.'],
  ['de', 'Rechnung bitte', 'Hier kommt sie, frisch vom Bot deines Vertrauens.'],
  ['en', 'Your new chatbot is said to be good.', 'Thanks, that would be me.'],
  ['en', 'Where do I find your chatbot?', "You've already found it."],
  ['en', "You're clearly a machine!", "I won't deny it."],
  ['en', 'Nobody checked this?', 'This reply comes from a system and not from a case worker.'],
];

/** What services do, have and say as well. */
const NOTHING: readonly Row[] = [
  ['de', 'Wo ist es?', 'Ich schaue noch einmal nach.'],
  ['de', 'Wo ist es?', 'Ich schaue gern nach.'],
  ['de', 'Wo ist es?', 'Dann schau ich, wo es steckt.'],
  ['de', 'Geht das?', 'Ich gleiche das ab und peile den Montag an.'],
  ['de', 'Läuft es?', 'Dann überspringe ich den Neustart.'],
  ['de', 'Hast du das Kleid in 38?', 'Ja, zwei Stück.'],
  ['de', 'habt ihr kleine esstische', 'Ja! Ab 299 Euro.'],
  ['de', 'Mögen Sie mir helfen?', 'Ja, gern.'],
  ['de', 'Arbeiten bei Ihnen noch echte Leute?', 'In Bonn arbeiten 120 Kolleginnen und Kollegen.'],
  ['de', 'Hat das niemand geprüft?', 'Nein, die Prüfung lief komplett automatisch.'],
  ['de', 'Wann kommt er?', 'Bitte sorgen Sie dafür, dass eine Person zu Hause ist.'],
  ['de', 'Wer fährt die Tour?', 'Ihr Fahrer heißt Mehmet, er ist seit zehn Jahren bei uns.'],
  ['en', 'Can you undo it?', "I've just lifted the block."],
  ['en', 'How far is the beach?', "We're five minutes from the beach."],
  ['en', 'Will it come?', "I wish I could say yes, but I'm not allowed to promise it."],
  ['en', 'Which floor?', 'I have to keep it to myself.'],
  ['en', 'do u do child seats', 'Yes, free of charge.'],
  ['en', 'do you even have people in support?', 'Yes, there are forty people in Derby.'],
  ['en', 'Is there a person I can talk to?', "There is, I'll put you through."],
  ['en', 'Did anyone read my complaint?', 'Yes, a colleague in quality read it yesterday.'],
  ['en', "I read you're using some kind of AI now.", 'Yes, our engineers use an AI for fault finding.'],
  ['en', "I don't like writing to computers.", "What's your planning application about?"],
  ['en', 'Who drives the tour?', "Your driver is Mehmet, he's been with us for ten years."],
];

const kindsOf = ([language, says, reply]: Row) => {
  const lang = languageFor(language);
  if (lang === undefined) throw new Error(`no ${language}`);
  const kinds = identityOf(read(reply, lang), read(says, lang)).map(({ kind }) => kind);
  return [...new Set(kinds)];
};

describe('a working day', () => {
  it.each(HUMAN)('%s, asked "%s", is a human life: "%s"', (...row) => {
    expect(kindsOf(row)).toEqual(['human']);
  });

  it.each(DENIALS)('%s, asked "%s", denies: "%s"', (...row) => {
    expect(kindsOf(row)).toContain('denial');
  });

  it.each(DISCLOSURES)('%s, asked "%s", discloses: "%s"', (...row) => {
    expect(kindsOf(row)).toEqual(['disclosure']);
  });

  it.each(NOTHING)('%s, asked "%s", says nothing of the writer: "%s"', (...row) => {
    expect(kindsOf(row)).toEqual([]);
  });
});
