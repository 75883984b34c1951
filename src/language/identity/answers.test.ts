import { describe, expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { type Reading, read } from '../reading.js';
import { identityOf } from './identity.js';

type Case = readonly [language: 'de' | 'en', says: string, reply: string, kinds: readonly string[]];

function reading(text: string, code: string): Reading {
  const language = languageFor(code);
  if (language === undefined) throw new Error(`no language ${code}`);
  return read(text, language);
}

/** Who says not to be a certain product, and to be another machine, denies no machine. */
const PRODUCTS: readonly Case[] = [
  ['de', 'Bist du ChatGPT?', 'ChatGPT nicht, aber ebenfalls eine KI.', ['disclosure']],
  ['en', 'are you chatgpt', "I'm not ChatGPT, I'm a different language model.", ['disclosure']],
  ['en', 'are you chatgpt', "I'm not ChatGPT, I'm Sarah from billing.", ['denial']],
  ['en', 'are you chatgpt', "I'm neither ChatGPT nor a robot.", ['denial']],
];

/** Words that take up what the customer has said. */
const TAKEN_UP: readonly Case[] = [
  [
    'de',
    'Letztes Mal schickte mich so ein Chatbot im Kreis.',
    'Ich bin zwar auch so einer, helfe aber.',
    ['disclosure'],
  ],
  ['en', 'last time a bot wasted my time', "I'm another one, sorry.", ['disclosure']],
  ['de', 'Kann ich nicht mit einem Menschen schreiben?', 'Das tun Sie doch schon die ganze Zeit.', ['denial']],
  ['en', 'can I talk to a human', "That's what you're doing right now.", ['denial']],
  ['en', 'can I talk to a human', "Of course, we're doing that now. Please hold.", []],
  ['de', 'Kann ich mit einem Menschen schreiben?', 'Ja. Was tun Sie gerade, wenn der Fehler auftritt?', []],
  ['de', 'Bist du ein Bot?', 'Sind Sie denn zufrieden mit dem Router?', []],
];

const LIES: readonly Case[] = [
  ['en', 'are you human', "I'd be lying if I said I was a person.", ['disclosure']],
  ['en', 'late', "I'd be lying if I said a person would call today.", []],
  ['de', 'Mensch?', 'Ich würde lügen, wenn ich sagte, ich sei ein Mensch.', ['disclosure']],
];

const SPELT: readonly Case[] = [
  ['en', 'To whom am I speaking?', "I am Hester, the A.I. on Pennard Rail's page.", ['disclosure']],
  ['de', 'Hallo', 'Hier schreibt die K.I. der Stadtwerke.', ['disclosure']],
];

const ONE_AMONG_PEOPLE: readonly Case[] = [
  ['en', 'Hello', "Speaking as one human being to another, I'd be shaken too.", ['denial']],
  ['en', 'Hello', 'Transfers from one person to another are free.', []],
  ['en', 'could you check?', 'Just ran down to have a look, there are plenty.', ['human']],
  ['en', 'stock?', 'Ran out of stock, sorry. It comes back on Monday.', []],
  ['de', 'Da?', 'Bin grad runtergelaufen, die Handtücher liegen da.', ['human']],
  ['de', 'Preis?', 'Bin überrascht, der Preis ist runtergegangen.', []],
];

/** What is said of the customer, or of others. */
const OF_OTHERS: readonly Case[] = [
  ['de', 'Ich bin Krankenschwester', 'Als gelernte Krankenschwester sind Sie vom Kurs befreit.', []],
  ['en', 'who am I chatting with?', "I'll take the details, and then a claims handler will ring you.", []],
  ['en', 'not again', 'I have to own up: that parcel was ours.', []],
  ['en', 'stock?', 'Just checked the system: we have two left.', []],
];

describe('identityOf', () => {
  it.each([...PRODUCTS, ...TAKEN_UP, ...LIES, ...SPELT, ...ONE_AMONG_PEOPLE, ...OF_OTHERS])(
    '%s: %s – %s',
    (code, says, reply, kinds) => {
      const found = identityOf(reading(reply, code), reading(says, code));
      expect([...new Set(found.map(({ kind }) => kind))]).toEqual(kinds);
    },
  );
});
