import { describe, expect, it } from 'vitest';
import { fold } from '../fold.js';
import { matcher } from './phrase.js';

const CLASSES = { human: ['Kolleg*', 'Mitarbeiter*', 'echter Mensch'] };

const CASES: readonly [phrase: string, text: string, found: string | null][] = [
  ['ich verbinde Sie', 'Gern, ich verbinde Sie.', 'ich verbinde Sie'],
  ['ich verbinde (Sie|dich)', 'ICH  VERBINDE dich!', 'ICH  VERBINDE dich'],
  ['ich verbinde', 'ich verbindet', null],
  ['verbinde …3 {human}', 'verbinde Sie mit einer Kollegin', 'verbinde Sie mit einer Kollegin'],
  ['verbinde …1 {human}', 'verbinde Sie mit einer Kollegin', null],
  ['ein? {human}', 'echter Mensch', 'echter Mensch'],
  ["i'm (an|your)? bot", 'I’m bot', 'I’m bot'],
  ["i'm (an|your)? bot", 'I’m your bot', 'I’m your bot'],
  ['bot …2 jetzt?', 'bot', 'bot'],
  ['nummer /\\d{3,}/', 'Nummer: 4711', 'Nummer: 4711'],
  ['so /\\p{L}+[^\\p{L}\\p{N}]\\p{N}/', 'so größe-4', 'so größe-4'],
  ['*abteilung', 'die Fachabteilung.', 'Fachabteilung'],
];

describe('a phrase', () => {
  it.each(CASES)('%s in "%s"', (phrase, text, found) => {
    const hit = matcher({ name: 'rule', phrases: [phrase] }, CLASSES).find(fold(text))[0];
    expect(hit === undefined ? null : text.slice(hit.start, hit.end)).toBe(found);
  });

  it.each([['a (b'], ['{nobody}'], ['a? b?']])('%s is refused', (phrase) => {
    expect(() => matcher({ name: 'rule', phrases: [phrase] })).toThrow(SyntaxError);
  });
});
