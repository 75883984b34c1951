import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedLines } from './packed-lines.js';

const packed = (lines: ReadonlyMap<string, string>) =>
  new PackedLines(
    [...lines]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `${name}\t${value}`)
      .join('\n'),
  );

const LINES = new Map([
  ['w danke', '1,-1'],
  ['w dank', '2,3'],
  ['b danke für', '0,9'],
  ['s !', '5,0'],
  ['s !!', '6,0'],
  ['w 🙃', '7,7'],
]);

describe('PackedLines', () => {
  it.each<[name: string, value: string | undefined]>([
    ...LINES,
    ['w dan', undefined],
    ['w danke ', undefined],
    ['a', undefined],
    ['zzzz', undefined],
    ['', undefined],
  ])('%j is %j', (name, value) => {
    const lines = packed(LINES);
    expect(lines.get(name)).toBe(value);
    expect(lines.has(name)).toBe(value !== undefined);
  });

  it('finds what a map of the same lines finds', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', 'ä', '🙃', '!'), maxLength: 7 })
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.dictionary(name, fc.constantFrom('1,2', '3')), fc.array(name), (entries, asked) => {
        const lines = new Map(Object.entries(entries));
        const found = packed(lines);
        for (const one of [...lines.keys(), ...asked]) expect(found.get(one)).toBe(lines.get(one));
      }),
    );
  });
});
