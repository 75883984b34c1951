import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { quickTree } from './quick-yaml.js';
import { parseAnyYaml, plainOf } from './yaml.js';

/** What is read quickly must be exactly what the yaml package reads, without any problem. */
function compare(text: string): boolean {
  const quick = quickTree(text);
  if (quick === null) return false;
  const { tree, problems } = parseAnyYaml({ file: 'x', text });
  expect(problems, text).toEqual([]);
  expect(quick, text).toEqual(tree?.tree);
  return true;
}

const PIECES = [
  ...[
    'a',
    'b: ',
    'c:',
    ': ',
    '- ',
    '-',
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '"',
    "'",
    "''",
    '\\n',
  ],
  ...[
    '#',
    ' # x',
    '1',
    '49.90',
    '-1',
    '.5',
    '1e3',
    '0x1',
    '~',
    'null',
    'true',
    'ä',
    '€',
    '?',
    '? ',
    '|',
    '>',
    '&a ',
    '*a',
  ],
  ...[
    '!',
    '%',
    '@',
    '`',
    'x: y',
    '\n- ',
    '\n- k: v',
    '\n  k2: ',
    '\n\n',
    '\n# c\n',
    'd: [',
    'e: {',
    'f: |\n  ',
    'g: |-\n    ',
    '"q"',
    "'s'",
    '\u00a0',
    '😀',
  ],
];

describe('the quick reader', () => {
  it.each([
    'a: 1\nb:\n  - x\n  - y: 2\n    z: 3\n',
    "a:\n- x\n- [y, \"z, \\u00e4\", 'it''s', {k: v, l: [1, 2]}]\n# c\nb: plain text: no",
    '- a\n-\n  b: c\n- - d\n  - e\n',
    'a: text # comment\nb: "x" # y\nc: a#b\nd: http://x/y:1\n',
    'a: |-\n  x # y\n\n   z\n\nb:\n  - |\n    "q\n  # c\n  - c\n',
    'k: [a b, -1, 49.90, 007, yes, 2026-03-03, -x]\nm: {}\nn: []\n',
  ])('agrees with the yaml package on %j', (text) => {
    compare(text);
  });

  it.each([
    [
      'a: |+\n  x',
      'a: >\n  x',
      'a: x\n  y',
      'a: "x\n  y"',
      'a: [1,\n 2]',
      'a: &x 1\nb: *x',
      'a: !t x',
      '---\na: 1',
      'a: 1\na: 2',
    ],
  ])('leaves to it what is not simple', (...texts) => {
    for (const text of texts) expect(quickTree(text)).toBeNull();
  });

  it("agrees on the project's own files, and reads them all", () => {
    const root = new URL('../../', import.meta.url).pathname;
    const folders = ['suites', 'datasets/nordlicht'].map((folder) => join(root, folder));
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    const texts = files.filter((file) => file.endsWith('.yaml')).map((file) => readFileSync(file, 'utf8'));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.map(compare)).not.toContain(false);
  });

  it('agrees on whatever pieces make up a text', () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => void compare(text)),
      { numRuns: 4000 },
    );
  });

  it('agrees on data that was written as YAML', () => {
    const key = fc.stringMatching(/^[a-zäß_][a-z0-9_-]{0,8}$/);
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('49,90 €', 'a: b', '# x', "'", '-', '1.50'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('map')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    }));
    let quick = 0;
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
        fc.boolean(),
        (data, flow) => {
          const text = stringify(data, { lineWidth: 0, collectionStyle: flow ? 'flow' : 'block' });
          if (!compare(text)) return;
          quick += 1;
          expect(plainOf(quickTree(text) as never)).toEqual(data);
        },
      ),
      { numRuns: 500 },
    );
    expect(quick).toBeGreaterThan(100);
  });
});
