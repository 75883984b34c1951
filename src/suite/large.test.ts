import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { loadSuites } from './load.js';
import { formatProblem } from './problem.js';

/** Enough for several blocks of 64 KiB. */
const DIALOGUES = 500;

const HEAD = `# A large suite.
suite: large
language: de
unknown_contacts: fail
dataset: ../datasets/shop
`;

function item(number: number, indent: string): string {
  return [
    `- id: d-${number}`,
    `  title: Übergroß ${number}`,
    ...(number % 2 === 0 ? ['  as: maria'] : []),
    '  turns:',
    `    - says: Wo bleibt Bestellung ${number}? # every time`,
    '      paraphrases: ["Wann kommt \\"sie\\"?"]',
    '      expect: { states: [morgen, "{{ customers.maria.alias }}"], escalates: { within: 2 } }',
    '    - says: |',
    '        Erstens',
    '        - zweitens',
    '',
  ]
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');
}

function large(change: (text: string) => string = (text) => text, indent = '  '): string {
  const items = Array.from({ length: DIALOGUES }, (_, number) => item(number, indent)).join('');
  return change(`${HEAD}dialogues: # all of them\n  # the first one\n${items}`);
}

function load(text: string, limit: number, others: Readonly<Record<string, string>> = {}) {
  const cwd = tempFolder({
    'testkunde.yaml': 'db: x.db\n',
    'datasets/shop/customers.yaml': '- { id: C-1, alias: maria }\n',
    'datasets/shop/facts.yaml': '- Versand ist frei\n',
    ...others,
    'suites/s.yaml': text,
  });
  const { suites, problems } = loadSuites([], { cwd, large: limit });
  return { suites, told: problems.map(formatProblem) };
}

const WHOLE = Number.POSITIVE_INFINITY;

function linesBefore(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

describe('a large suite', () => {
  it.each([
    ['a list', large()],
    ['a list at the left edge', large(undefined, '')],
    ['Windows lines', large((text) => text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', large((text) => `\uFEFF${text}`)],
    ['groups before the dialogues', large((text) => `interleave: [d-3, d-440]\n${text}`)],
    ['groups behind the dialogues', large((text) => `${text}interleave: [d-3, d-440]\n`)],
    [
      'an anchor and its alias far apart',
      large((text) =>
        text.replace('id: d-1 ', 'id: d-1').replaceAll('"Wann kommt \\"sie\\"?"', '*w').replace('[*w]', '[&w "Wann?"]'),
      ),
    ],
    ['no dialogue in two lines of its own', `${HEAD}dialogues: [{ id: a, turns: [{ says: hi }] }]\n`],
  ])('is read as any other: %s', (_, text) => {
    const read = load(text, 0);
    expect(read.told).toEqual([]);
    expect(read).toEqual(load(text, WHOLE));
  });

  it('keeps its turns out of memory until they are asked for, and copies of a dialogue have them', () => {
    const [suite] = load(large(), 0).suites;
    const [first, second] = suite?.dialogues ?? [];
    const isPacked = (dialogue: object | undefined) =>
      Object.getOwnPropertyDescriptor(dialogue ?? {}, 'turns')?.get !== undefined;
    expect([isPacked(first), isPacked({ ...first }), isPacked(load(large(), WHOLE).suites[0]?.dialogues[0])]).toEqual([
      true,
      false,
      false,
    ]);
    expect(structuredClone(first)).toEqual({ ...first });
    expect([first?.turns[0]?.says, second?.turns[0]?.says, first?.turns[0]?.says]).toEqual([
      'Wo bleibt Bestellung 0?',
      'Wo bleibt Bestellung 1?',
      'Wo bleibt Bestellung 0?',
    ]);
  });

  it.each([
    ['a misspelt verb', 'd-412\n', '    - says: "x"\n      expect: { stated: [a] }\n'],
    ['a broken template', 'd-440\n', '    - says: "{{ nothing }}"\n'],
    ['broken YAML', 'd-430\n', '    - says: "x\n'],
  ])('tells what is wrong at its place: %s', (_, id, turn) => {
    const text = large((whole) =>
      whole.replace(new RegExp(`(- id: ${id}[^]*?  turns:\n)`), `$1  ${turn.replaceAll('\n    ', '\n      ')}`),
    );
    const read = load(text, 0);
    expect(read.told).toHaveLength(1);
    expect(read.told[0]).toContain(`suites/s.yaml:${linesBefore(text, id) + (id === 'd-412\n' ? 5 : 4)}`);
    expect(read).toEqual(load(text, WHOLE));
  });

  it.each([
    ['an id that is taken', large((text) => text.replace('id: d-499\n', 'id: d-2\n'))],
    ['no such customer', large((text) => text.replace('as: maria', 'as: mariae'))],
    ['no such dataset', large((text) => text.replace('datasets/shop', 'datasets/shopp'))],
    ['no dialogue', `${HEAD}dialogues:\n`],
    ['an unknown key', large((text) => `sweet: 1\n${text}`)],
    ['an unknown key behind the dialogues', large((text) => `${text}sweet: 1\n`)],
    ['no dialogues at all', HEAD],
    ['nothing', ''],
  ])('is refused as any other: %s', (_, text) => {
    const read = load(text, 0);
    expect(read.told.length).toBeGreaterThan(0);
    expect(read).toEqual(load(text, WHOLE));
  });

  it('may not have the name of another one', () => {
    const other = { 'suites/a.yaml': 'suite: large\nlanguage: de\ndialogues: [{ id: a, turns: [{ says: hi }] }]\n' };
    const read = load(large(), 0, other);
    expect(read.told.join()).toContain('the suite name `large` is taken (suites/a.yaml)');
    expect(read).toEqual(load(large(), WHOLE, other));
  });

  it('is refused when it is no UTF-8', () => {
    const cwd = tempFolder({ 's.yaml': large() });
    const bytes = readFileSync(`${cwd}/s.yaml`);
    bytes[bytes.length - 100] = 0xff;
    writeFileSync(`${cwd}/s.yaml`, bytes);
    expect(loadSuites(['s.yaml'], { cwd, large: 0 }).problems.map(formatProblem).join()).toContain('UTF-8');
  });
});
