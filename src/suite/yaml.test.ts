import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { formatProblem } from './problem.js';
import { entryOf, parseYaml, placeAt, plainOf, readYaml } from './yaml.js';

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x, x]
${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
  .join('\n')}
`;

const BROKEN: readonly [what: string, text: string, place: string, message: RegExp][] = [
  ['an empty file', '', '1:1', /the file is empty/],
  ['a file of comments', '# nothing\n', '1:1', /the file is empty/],
  ['a broken list', 'a: [1, 2\nb: 3\n', '2:1', /broken YAML/],
  ['an open quote', 'a: "x', '1:6', /broken YAML: Missing closing "quote/],
  ['a tab', 'a:\n\tb: 1', '2:1', /Tabs are not allowed[\s\S]*expected spaces in place of the tab/],
  ['a colon in a text', '- says: Hallo: wo ist es?\n', '1:9', /expected quotes around a text that holds a colon/],
  ['a wrong indentation', 'a: x\n  b: 1\n', '1:4', /broken YAML: (?![\s\S]*colon)/],
  ['two documents', 'a: 1\n---\nb: 2\n', '2:1', /second document/],
  ['a key twice', 'a: 1\nb: 2\na: 3', '3:1', /`a` stands twice here \(first in line 1\)/],
  ['an unknown tag', 'a: !secret x', '1:4', /Unresolved tag/],
  ['YAML 1.1', '%YAML 1.1\n---\na: yes', '1:1', /is YAML 1.1/],
  ['an alias without anchor', 'a: *b', '1:4', /no finished anchor/],
  ['an alias to itself', 'a: &x [*x]', '1:8', /no finished anchor/],
  ['an alias bomb', BOMB, '4:36', /aliases repeat more than 10000 values/],
  ['deep nesting', '['.repeat(5000), '1:257', /nested too deeply/],
  ['deep nesting without end', '['.repeat(2_000_000), '1:257', /nested too deeply/],
  ['deep lists in a line', '- '.repeat(5000), '1:512', /nested too deeply/],
  [
    'deep maps',
    Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    '256:257',
    /nested too deeply/,
  ],
  ['nesting below the stack limit', `a: ${'['.repeat(200)}${']'.repeat(200)}`, '1:68', /nested too deeply/],
  ['a template without quotes', 'a: {{ name }}', '1:5', /a key must be a word/],
];

describe('a YAML text', () => {
  it.each(BROKEN)('%s is told', (_, text, place, message) => {
    const { problems } = parseYaml({ file: 'x.yaml', text });
    expect(problems.map(formatProblem).join('\n')).toMatch(message);
    expect(formatProblem(problems[0] as never)).toMatch(new RegExp(`^x\\.yaml:${place}:`));
  });

  it('tells all duplicate keys at once', () => {
    expect(parseYaml({ file: 'x', text: 'a: 1\na: 2\nb: {c: 1, c: 2}' }).problems).toHaveLength(2);
  });

  it('hints at quotes around a template', () => {
    expect(parseYaml({ file: 'x', text: 'a: {{ name }}' }).problems[0]?.expected).toMatch(/quotes/);
  });

  it('keeps what stands there beside what it means', () => {
    const { tree } = parseYaml({ file: 'x', text: 'a: 49.90\nb: 2026-03-03\nc: 007\nd: "49.90"\ne: ~\nf: yes' });
    expect(tree && plainOf(tree.tree)).toEqual({ a: 49.9, b: '2026-03-03', c: 7, d: '49.90', e: null, f: 'yes' });
    expect(tree && entryOf(tree.tree, 'a')?.value).toMatchObject({ text: '49.90' });
    expect(tree && entryOf(tree.tree, 'c')?.value).toMatchObject({ text: '007' });
  });

  it('follows honest aliases', () => {
    const { tree, problems } = parseYaml({ file: 'x', text: 'a: &x {b: 1}\nc: *x\nd: [*x, *x]' });
    expect(problems).toEqual([]);
    expect(tree && plainOf(tree.tree)).toEqual({ a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }, { b: 1 }] });
  });

  it('counts lines with CRLF and finds the last column', () => {
    const source = { file: 'x', text: 'a: 1\r\nb: 2\r\n' };
    expect(placeAt(source, 6)).toEqual({ file: 'x', line: 2, column: 1 });
    expect(placeAt(source, 9)).toEqual({ file: 'x', line: 2, column: 4 });
  });

  it('never throws, whatever stands in the file', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '#',
      '|',
      ',',
      '!',
      '%',
      '\t',
      'ä',
      '---\n',
      '? ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { tree, problems } = parseYaml({ file: 'x', text: pieces.join('') });
        expect(tree !== null || problems.length > 0).toBe(true);
        problems.map(formatProblem);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file', () => {
  it('is read without its byte order mark', () => {
    const folder = tempFolder({ 'a.yaml': '\uFEFFa: 1\r\nb: 2\r\n' });
    const { tree, problems } = readYaml(join(folder, 'a.yaml'), 'a.yaml');
    expect(problems).toEqual([]);
    expect(tree && plainOf(tree.tree)).toEqual({ a: 1, b: 2 });
  });

  it.each([
    ['missing', /there is no such file/],
    ['folder', /is a folder/],
    ['latin1', /is not written in UTF-8/],
  ])('%s is told', (name, message) => {
    const folder = tempFolder({ latin1: Uint8Array.from([0x61, 0x3a, 0x20, 0xe4]) });
    mkdirSync(join(folder, 'folder'));
    expect(readYaml(join(folder, name), name).problems.map(formatProblem).join()).toMatch(message);
  });
});
