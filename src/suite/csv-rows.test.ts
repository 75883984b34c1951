import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowReader } from './csv-rows.js';

/** Rows as texts: `line: cell|cell`, `…` behind those with a cell that stays open. */
function rowsOf(text: string, separator = ','): string[] {
  const reader = createRowReader(separator);
  const rows = text.split('\n').flatMap((line, index) => reader.add(line, index + 1));
  return [...rows, ...reader.end()].map(({ line, cells, open }) => `${line}: ${cells.join('|')}${open ? '…' : ''}`);
}

describe('rows of a CSV file', () => {
  it.each<[text: string, rows: string[]]>([
    ['a,b\n1,2', ['1: a|b', '2: 1|2']],
    ['a,,\n\n,,', ['1: a||', '3: ||']],
    ['"a, b",c', ['1: a, b|c']],
    ['"say ""hi""",c', ['1: say "hi"|c']],
    ['"one\ntwo",c\nd,e', ['1: one\ntwo|c', '3: d|e']],
    ['"one\n\n""two"", 2","three\nfour"\nd,e', ['1: one\n\n"two", 2|three\nfour', '5: d|e']],
    ['"",x', ['1: |x']],
    ['"a" ,x', ['1: a|x']],
    // Quotes that are characters like others.
    ['the "Pro" plan,5" pipe', ['1: the "Pro" plan|5" pipe']],
    ['"Pro" is good,x', ['1: "Pro" is good|x']],
    ['"Pro" is good,"x, y"', ['1: "Pro" is good|x, y']],
    ['"he said "hi, you" then",x', ['1: he said "hi, you" then|x']],
    // Quoted cells that are never closed cost their own row alone.
    ['1,"open\n2,b\n3,c', ['1: 1…', '2: 2|b', '3: 3|c']],
    ['1,"open\n2,"closed, here"\n3,c', ['1: 1…', '2: 2|closed, here', '3: 3|c']],
    ['1,"open\n2,the "Pro" plan\n3,c', ['1: 1…', '2: 2|the "Pro" plan', '3: 3|c']],
    ['1,"open\n2,"open too\n3,c', ['1: 1…', '2: 2…', '3: 3|c']],
    ['1,"one\ntwo","open\n4,c', ['1: 1|one\ntwo…', '2: two"…', '3: 4|c']],
  ])('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('reads back any table that is written with all its cells quoted', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', ' ', '\n', 'é'), maxLength: 8 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        const reader = createRowReader(',');
        const read = text.split('\n').flatMap((line, index) => reader.add(line, index + 1));
        expect([...read, ...reader.end()].map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('takes what separates the cells', () => {
    expect(rowsOf('a;"b;c";d,e', ';')).toEqual(['1: a|b;c|d,e']);
    expect(rowsOf('a\t"b\tc"', '\t')).toEqual(['1: a|b\tc']);
  });

  it('an open quote at the head of a long file costs its row, and little time', () => {
    const rest = Array.from({ length: 20_000 }, (_, index) => `${index},text`);
    const rows = rowsOf(['1,"open', ...rest, '2,"open', ...rest].join('\n'));
    expect(rows).toHaveLength(40_002);
    expect(rows.filter((row) => row.endsWith('…'))).toEqual(['1: 1…', '20002: 2…']);
  });
});
