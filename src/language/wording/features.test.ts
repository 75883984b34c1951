import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresNamed } from '../../../scripts/features-named.js';
import { featuresOf } from './features.js';
import { Gathering } from './gathering.js';

const named = (text: string) => featuresOf(text, new Gathering({ named: true }));

describe('features of a wording', () => {
  it.each([
    ['Danke für NICHTS!!', ['w danke', 'b danke für', 'k danke nichts', '^ danke', 's !', 's !!', 's capital word']],
    ['where is it?', ['b it $', 's ?', 's ends ?', 's lower']],
    ['Konto 4711', ['w 0000', 'c <kon', 'c onto>']],
    ['toll 🙃', ['w 🙃', 'b toll 🙃']],
  ])('%s', (text, names) => {
    expect(named(text).names).toEqual(expect.arrayContaining(names));
  });

  it('say where they stand', () => {
    const { names, places } = named('Ach, wie schön');
    expect(places[names?.indexOf('w schön') ?? -1]).toBe(9);
  });

  it('never throw, and are bounded in number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        for (const at of featuresOf(text).places) expect(at).toBeLessThan(Math.max(1, text.length));
      }),
    );
    expect(featuresOf('wort '.repeat(100_000)).size).toBeLessThan(100);
  });

  it('count once each, by names that are never put together', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🙃', ' ', '0'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { names, size, places } = featuresNamed(
          words.map((name, at) => [name, at]),
          new Gathering({ named: true }),
        );
        expect(names).toEqual([...new Set(words)]);
        expect(size).toBe(names?.length);
        expect([...places]).toEqual(names?.map((name) => words.indexOf(name)));
      }),
    );
    const pieces = fc.tuple(word, word, word, word);
    fc.assert(
      fc.property(pieces, (one) => {
        const whole = new Gathering();
        whole.add(0, one.join(''));
        const { high, low } = whole.features();
        const inPieces = new Gathering();
        inPieces.add(0, ...one);
        expect(inPieces.features()).toMatchObject({ high, low });
      }),
    );
    const many = Array.from({ length: 20_000 }, (_, at) => [`w ${at}`, at] as const);
    expect(featuresNamed([...many, ...many]).size).toBe(20_000);
  });

  it('are of one text at a time', () => {
    const first = new Gathering();
    new Gathering();
    expect(() => first.add(0, 'w danke')).toThrow('another text');
  });
});
