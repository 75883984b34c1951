import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold.js';
import { spellOut, splitWords } from './words.js';

const SPELLINGS: readonly [written: string, compared: string][] = [
  ["don't", 'dont'],
  ['straße', 'strasse'],
  ['müde', 'muede'],
  ['muede', 'muede'],
  ['sooooo', 'so'],
  ['schifffahrt', 'schifahrt'],
  ['café', 'cafe'],
  ['naïve', 'naive'],
  ['12345', '12345'],
];

describe('a word', () => {
  it.each(SPELLINGS)('%s is compared as %s', (written, compared) => {
    expect(spellOut(written)).toBe(compared);
  });

  it('keeps its place in the text, and its stem before an ’s', () => {
    const text = 'Mum’s heating is off. Please help!';
    const words = splitWords(fold(text));
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual([
      'Mum’s',
      'heating',
      'is',
      'off',
      'Please',
      'help',
    ]);
    expect(words[0]).toMatchObject({ text: 'mums', stem: 'mum', opens: true });
    expect(words[4]).toMatchObject({ opens: true });
    expect(words[3]).toMatchObject({ opens: false });
  });

  it('lies within any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const word of splitWords(fold(text))) {
          expect(word.start).toBeLessThan(word.end);
          expect(word.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
