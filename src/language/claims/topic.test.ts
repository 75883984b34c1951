import { describe, expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { sameStem, setApart, sharedStems, topicWords } from './topic.js';

function reading(code: string, text: string) {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  return read(text, language);
}

const SHARED: readonly [code: string, a: string, b: string, shared: boolean][] = [
  ['de', 'Was kostet der Einbau?', 'Die Installation liegt bei 80 €.', true],
  ['de', 'Wie lange darf ich retournieren?', 'Die Rückgabe ist 30 Tage möglich.', true],
  ['de', 'Mein Kind fährt mit.', 'Ein Kinderticket reicht.', true],
  ['de', 'Was kostet der Koffer?', 'Was kostet die Karte?', false],
  ['en', 'How much is the fitting?', 'Installation is $80.', true],
  ['en', 'Do I have to book?', 'No reservation needed.', true],
  ['en', 'What does the spa cost?', 'What does the gym cost?', false],
];

describe('topics', () => {
  it.each(SHARED)('%s: "%s" and "%s" share a topic: %s', (code, a, b, shared) => {
    expect(sharedStems(topicWords(reading(code, a)), topicWords(reading(code, b))).length > 0).toBe(shared);
  });

  it('quotes words where they stand', () => {
    const words = topicWords(reading('en', 'A half-price ticket'));
    expect(words.map((word) => 'A half-price ticket'.slice(word.start, word.end))).toEqual(['half', 'price', 'ticket']);
  });

  it.each([
    ['box', 'wallbox', true],
    ['teil', 'urteil', false],
    ['konto', 'kontoauszug', true],
    ['gas', 'gas', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameStem(a, b)).toBe(same);
  });

  it('sets Mondays apart from Tuesdays', () => {
    const apart = (text: string) => [...setApart(topicWords(reading('de', text)))];
    expect(apart('montags offen')).toEqual(apart('am Montag'));
    expect(apart('montags offen')).not.toEqual(apart('am Dienstag'));
    expect(apart('ein Teilkaskoschaden')).toEqual(apart('in der Teilkasko'));
  });
});
