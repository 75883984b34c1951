import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLatin, matchesOf, twin } from './matching.js';

describe('matching', () => {
  it('tells Latin texts from others', () => {
    expect(isLatin('Größe „M“ – 5 €, Łódź')).toBe(true);
    expect(isLatin('日本')).toBe(false);
    expect(isLatin('٣')).toBe(false);
    expect(isLatin('👍')).toBe(false);
  });

  it('finds the same with either twin in any Latin text', () => {
    const words = twin(/(?<!\p{L})[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*(?!\p{N})/gu);
    const letter = fc.integer({ min: 0, max: 0x17f }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 40 }), (text) => {
        expect(matchesOf(words.latin, text).map(String)).toEqual([...text.matchAll(words.any)].map(String));
      }),
    );
  });

  it('does not stand still at empty matches', () => {
    expect(matchesOf(/x?/g, 'axb').map((match) => match.index)).toEqual([0, 1, 2, 3]);
  });
});
