import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../domain/cue.js';
import { LANGUAGES, languageFor } from '../languages.js';
import { Reading } from '../reading.js';
import { detectCues } from './detection.js';

type Case = [language: string, cue: Cue | 'none', text: string];

const CASES: readonly Case[] = [
  ['de', 'none', 'Wo ist mein Paket?'],
  ['de', 'none', 'Bitte ändern Sie meine Adresse auf Lindenweg 4.'],
  ['de', 'none', 'Super, vielen Dank für die schnelle Hilfe!'],
  ['de', 'none', 'Gibt es im Zug was zu essen?'],
  ['de', 'none', 'ok, ohne Verpackung'],
  ['de', 'none', 'Wann geht der letzte Bus?'],
  ['de', 'anger', 'Das ist eine bodenlose Frechheit! Seit drei Wochen passiert nichts!'],
  ['de', 'anger', 'ich hab so die schnauze voll von eurem saftladen'],
  [
    'de',
    'distress',
    'Ich weiß nicht mehr weiter, ohne das Geld kann ich die Miete nicht zahlen und habe solche Angst.',
  ],
  ['de', 'distress', 'Mein Mann ist gestern gestorben'],
  ['en', 'distress', 'My husband died yesterday.'],
  ['de', 'crisis', 'Ich will nicht mehr leben.'],
  ['de', 'crisis', 'Bei uns riecht es stark nach Gas und meinem Mann ist schwindelig'],
  ['de', 'sarcasm', 'Na toll, ganz großes Kino, wieder drei Stunden umsonst gewartet. Danke für nichts 🙃'],
  ['de', 'human_request', 'Kann ich bitte mit einem Mitarbeiter sprechen?'],
  ['de', 'human_request', 'gib mir mal nen menschen'],
  ['de', 'identity_question', 'Sind Sie ein Mensch oder ein Computer?'],
  ['de', 'identity_question', 'schreibe ich hier mit nem bot?'],
  ['en', 'none', 'Where is my parcel?'],
  ['en', 'none', 'The battery in my thermostat is dead, how do I change it?'],
  ['en', 'none', 'Thanks so much, that was really helpful.'],
  ['en', 'none', 'Find me a film with Nora Vance'],
  ['en', 'none', 'I tried it last night and it dropped again at nine.'],
  ['en', 'none', 'Is there a spa?'],
  ['en', 'none', "we'll be five, with two big dogs so"],
  ['en', 'anger', 'This is an absolute disgrace, you lot are useless!'],
  ['en', 'anger', 'I have HAD IT with your company!!!'],
  ['en', 'distress', "I'm so worried, my mum is alone without heating and I can't stop crying."],
  ['en', 'crisis', "I can't go on, I want to end my life."],
  ['en', 'crisis', 'There is a strong smell of gas in the kitchen and my head is spinning'],
  ['en', 'sarcasm', 'Oh brilliant, another four hours on hold. Best service ever, well done.'],
  ['en', 'human_request', 'Can I speak to a real person please?'],
  ['en', 'human_request', 'agent'],
  ['en', 'identity_question', 'Are you a robot?'],
  ['en', 'identity_question', 'am i talking to a real person or a machine'],
];

describe('the cue that words carry', () => {
  it.each(CASES)('%s %s: %s', (tag, cue, text) => {
    const language = languageFor(tag);
    if (language === undefined) throw new Error(tag);
    const [hit] = detectCues(new Reading(text, language));
    expect(hit?.cue ?? 'none').toBe(cue);
    if (hit !== undefined) expect(text.slice(hit.start, hit.end).trim()).not.toBe('');
  });

  it('never throws, and quotes words that are there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { start, end, strength } of detectCues(new Reading(text, language))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
