import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameHasher } from './name-hash.js';
import { WeightTable } from './weight-table.js';

const CLASSES = ['glad', 'cross'];
const tableOf = (lines: ReadonlyMap<string, string>) =>
  new WeightTable({
    classes: CLASSES,
    weights: [...lines].map(([name, value]) => `${name}\t${value}`).join('\n'),
  });

function found(table: WeightTable, name: string): string | undefined {
  const line = table.find(new NameHasher().begin(name));
  return line === 0
    ? undefined
    : `${table.name(line)}\t${CLASSES.map((_, index) => table.weight(line, index)).join(',')}`;
}

const LINES = new Map([
  ['w danke', '1,-1'],
  ['w dank', '2,3'],
  ['b danke für', '0,9'],
  ['s !', '5,0'],
  ['s !!', '6,0'],
  ['w 🙃', '7,7'],
]);

describe('WeightTable', () => {
  it.each<[name: string, value: string | undefined]>([
    ...LINES,
    ['w dan', undefined],
    ['w danke ', undefined],
    ['a', undefined],
    ['zzzz', undefined],
    ['', undefined],
  ])('%j is %j', (name, value) => {
    expect(found(tableOf(LINES), name)).toBe(value === undefined ? undefined : `${name}\t${value}`);
  });

  it('finds what a map of the same lines finds', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', 'ä', '🙃', '!'), maxLength: 7 })
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.dictionary(name, fc.constantFrom('1,2', '3,-4')), fc.array(name), (entries, asked) => {
        const lines = new Map(Object.entries(entries));
        const table = tableOf(lines);
        for (const one of [...lines.keys(), ...asked])
          expect(found(table, one)).toBe(lines.has(one) ? `${one}\t${lines.get(one)}` : undefined);
      }),
    );
  });

  it('hashes a name piece by piece as a whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
        const hasher = new NameHasher().begin('');
        for (const piece of pieces) hasher.add(piece);
        expect(hasher).toEqual(new NameHasher().begin(pieces.join('')));
      }),
    );
  });
});
