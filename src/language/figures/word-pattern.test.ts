import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANY_DIGIT, wordPattern, wordStarts, wordsFound } from './word-pattern.js';

const found = (source: string, words: readonly string[], text: string) => {
  const pattern = wordPattern(source, words);
  return wordsFound(pattern, text, wordStarts(text)).map((match) => `${match.index} ${match[0]}`);
};

it.each([
  ['a word, once for each place', 'two and two', ['0 two', '8 two']],
  ['no part of a longer word', 'twofold, untwo', []],
  ['behind brackets, dashes and digits', '(two) –two 2two', ['1 two', '7 two', '12 two']],
  ['one that begins with a sign', "give me 'nen", ["8 'nen"]],
  ['one of a single letter, whatever follows', 'x, x!', ['0 x', '3 x']],
  ['in other scripts, too', 'два two', ['4 two']],
  ['no overlaps', 'two two hundred', ['0 two', '4 two hundred']],
])('%s', (_, text, expected) => {
  const words = ['two', 'two hundred', "'nen", 'x'];
  expect(found(`(?<![\\p{L}])(?:two hundred|two|'nen|x)(?![\\p{L}\\p{N}])`, words, text)).toEqual(expected);
});

it('numbers in digits', () => {
  expect(found('(?<![\\p{L}\\p{N}])\\d+(?!\\d)', ANY_DIGIT, '3 of 14, A4, 27')).toEqual(['0 3', '5 14', '13 27']);
});

it('finds what a search through the whole text finds', () => {
  const word = fc.stringMatching(/^[a-dä0-2'][a-dä0-2 ]{0,3}$/).map((one) => one.trim());
  const text = fc.stringMatching(/^[a-dä0-2' .,ж-]{0,40}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), text, (words, said) => {
      const longest = [...new Set(words)].sort((a, b) => b.length - a.length);
      const source = `(?<![\\p{L}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`;
      const all = [...said.matchAll(new RegExp(source, 'gu'))].map((match) => `${match.index} ${match[0]}`);
      expect(found(source, longest, said)).toEqual(all);
    }),
  );
});
