import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureNamed, featuresOf } from './features.js';

describe('features of a wording', () => {
  it.each([
    ['Danke für NICHTS!!', ['w danke', 'b danke für', 'k danke nichts', '^ danke', 's !', 's !!', 's capital word']],
    ['where is it?', ['b it $', 's ?', 's ends ?', 's lower']],
    ['Konto 4711', ['w 0000', 'c <kon', 'c onto>']],
    ['toll 🙃', ['w 🙃', 'b toll 🙃']],
  ])('%s', (text, names) => {
    expect(featuresOf(text, featureNamed).all.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('say where they stand', () => {
    const { all, places } = featuresOf('Ach, wie schön');
    expect(places[all.findIndex(({ name }) => name === 'w schön')]).toBe(9);
  });

  it('never throw, and are bounded in number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        for (const at of featuresOf(text).places) expect(at).toBeLessThan(Math.max(1, text.length));
      }),
    );
    expect(featuresOf('wort '.repeat(100_000)).size).toBeLessThan(100);
  });
});
