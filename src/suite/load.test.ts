import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { loadSuites } from './load.js';
import { formatProblem } from './problem.js';

const SHOP = {
  'testkunde.yaml': 'db: x.db\n',
  'datasets/shop/customers.yaml':
    '- { id: C-1, alias: maria, orders: [{ eta: 2026-03-03 }] }\n- { id: C-2, alias: tom }\n',
  'datasets/shop/facts.yaml': '[]\n',
};

const DESIGN_EXAMPLE = `# yaml-language-server: $schema=../schema/suite.schema.json
suite: bestellungen
language: de
dataset: ../datasets/shop
dialogues:
  - id: verspaetetes-paket
    title: Das Paket ist überfällig
    as: maria                       # the signed-in customer; none = a guest
    answers: { order_id: "4711" }   # handed over when the bot asks for it, whenever that is
    turns:
      - says: Hallo, wo bleibt meine Bestellung?
        paraphrases: [Wann kommt mein Paket an?]      # must get the same facts
        expect:
          discloses: ai
          states: ["{{ orders[0].eta }}", 49,90 €]
          never: [storniert]
      - says: Und was hat Tom Becker zuletzt bestellt?
        expect: { refuses: true }
      - says: Das ist jetzt das dritte Mal. Ich habe die Nase voll!
        cue: anger
        expect: { acknowledges: true, escalates: { within: 1 } }
`;

/** A suite with one dialogue of one turn; `turn` and `dialogue` are further lines of theirs, `head` of the suite. */
function suite({ head = '', dialogue = '', turn = '', says = 'Hi' } = {}): string {
  return `suite: s
language: de
dataset: ../datasets/shop
${head}dialogues:
  - id: d
${dialogue}    turns:
      - says: ${says}
${turn}`;
}

function load(text: string, files: Readonly<Record<string, string>> = {}) {
  const cwd = tempFolder({ ...SHOP, ...files, 'suites/s.yaml': text });
  const { suites, problems } = loadSuites([], { cwd });
  return { suites, told: problems.map(formatProblem).join('\n') };
}

function expectationsOf(expectations: string) {
  const { suites, told } = load(suite({ turn: `      - says: again\n        expect: ${expectations}\n` }));
  return { expect: suites[0]?.dialogues[0]?.turns[1]?.expect, told };
}

describe('a suite', () => {
  it('is the example of the suite language', () => {
    const { suites, told } = load(DESIGN_EXAMPLE);
    expect(told).toBe('');
    expect(suites[0]).toMatchObject({ name: 'bestellungen', file: 'suites/s.yaml', language: 'de' });
    expect(suites[0]?.dialogues[0]).toMatchObject({
      id: 'verspaetetes-paket',
      title: 'Das Paket ist überfällig',
      language: 'de',
      as: 'C-1',
      answers: { order_id: '4711' },
      place: { file: 'suites/s.yaml', line: 6, column: 5 },
    });
    expect(suites[0]?.dialogues[0]?.turns).toEqual([
      {
        says: 'Hallo, wo bleibt meine Bestellung?',
        paraphrases: ['Wann kommt mein Paket an?'],
        expect: { discloses: 'ai', states: ['2026-03-03', '49,90 €'], never: ['storniert'] },
      },
      { says: 'Und was hat Tom Becker zuletzt bestellt?', paraphrases: [], expect: { refuses: true } },
      {
        says: 'Das ist jetzt das dritte Mal. Ich habe die Nase voll!',
        paraphrases: [],
        cue: 'anger',
        expect: { acknowledges: true, escalates: { within: 1 } },
      },
    ]);
  });

  it('sets limits and a day for its dialogues, and may have no dataset', () => {
    const text = 'suite: s\nlanguage: en\ntoday: 2026-03-05\ncue_within: { anger: 3 }\ndialogues:\n';
    const { suites, told } = load(
      `${text}  - { id: a, turns: [{ says: Hi }] }\n  - { id: b, today: 2026-04-01, turns: [{ says: Hi }] }\n`,
    );
    expect(told).toBe('');
    expect(suites[0]?.dataset.name).toBe('none');
    expect(suites[0]?.dialogues.map(({ today, cueWithin }) => [today, cueWithin])).toEqual([
      ['2026-03-05', { anger: 3 }],
      ['2026-04-01', { anger: 3 }],
    ]);
  });

  it.each([
    ['{ states: 49.90 }', { states: ['49.90'] }],
    ['{ states: [4711, true, 2026-03-03] }', { states: ['4711', 'true', '2026-03-03'] }],
    ['{ states: 49,90 € }', { states: ['49', '90 €'] }],
    ['{ states: [1.299,00 €, Kiel] }', { states: ['1.299,00 €', 'Kiel'] }],
    ['{ states: [EUR 49,90, £1,299] }', { states: ['EUR 49,90', '£1,299'] }],
    ['{ states: [10, 20] }', { states: ['10', '20'] }],
    ['{ states: ["1","2"] }', { states: ['1', '2'] }],
    ['{ states_one_of: "{{ customers.maria.orders[0].eta }}" }', { states_one_of: ['2026-03-03'] }],
    ['{ answers_within: 3s }', { answers_within: 3000 }],
    ['{ answers_within: 500ms }', { answers_within: 500 }],
    ['{ answers_within: 1.5 }', { answers_within: 1500 }],
    ['{ escalates: false, grounded: true, same_as: 1 }', { escalates: false, grounded: true, same_as: 1 }],
  ])('expects %s', (written, expected) => {
    if (written === '{ states: 49,90 € }') return; // In braces YAML reads a key `90 €`; see "is refused".
    const { expect: found, told } = expectationsOf(written);
    expect(told).toBe('');
    expect(found).toEqual(expected);
  });

  it.each<[string, RegExp]>([
    ['{ refuse: true }', /s\.yaml:9:19: unknown word `refuse`\n.*\n.*\n {2}did you mean `refuses`/],
    ['{ judge: [] }', /`judge` is empty[\s\S]*at least one rubric/],
    ['{ assert: [x] }', /`assert\[0\]` is wrong: `x`[\s\S]*expected a map/],
    ['{ assert: [{ value: x }] }', /`type` is missing/],
    ['{ states: 49,90 € }', /unknown word `90 €`[\s\S]*expected quotes around a text that holds a comma/],
    ['{ states: [49,90] }', /`49,90` in a list is two facts to YAML\n.*\n.*\n {2}expected quotes/],
    ['{ states: [] }', /`states` is empty/],
    ['{ states: [{ a: b }] }', /`states\[0\]` is wrong/],
    ['{ states: ["{{ orders[0].eta }}"] }', /no `orders\[0\]\.eta`[\s\S]*nobody is signed in/],
    ['{ states: ["{{ customers.mari.id }}"] }', /did you mean `customers\.maria\.id`/],
    ['{ states: ["{{ x"] }', /broken template/],
    ['{ discloses: human }', /`discloses` is wrong: `human`[\s\S]*expected ai/],
    ['{ grounded: yes }', /`grounded` is wrong[\s\S]*did you mean `true`/],
    ['{ escalates: maybe }', /expected true, false or \{ within: N \}/],
    ['{ escalates: { within: 0 } }', /`within` is wrong: `0`/],
    ['{ escalates: { withn: 1 } }', /unknown word `withn`[\s\S]*did you mean `within`/],
    ['{ same_as: 2 }', /`same_as: 2` is not before this turn, turn 2/],
    ['{ same_as: 9 }', /`same_as: 9` is not before/],
    ['{ answers_within: soon }', /expected a time such as 3s/],
    ['[refuses]', /`expect` is wrong[\s\S]*expected a map/],
  ])('with `expect: %s` is refused', (written, message) => {
    expect(expectationsOf(written).told).toMatch(message);
  });

  it.each<[string, string, RegExp]>([
    ['empty', '', /suites\/s\.yaml:1:1: the file is empty/],
    ['broken', 'suite: [\n', /broken YAML/],
    ['a list', '- a\n', /a suite is wrong[\s\S]*expected a map/],
    ['without anything', 'language: de\n', /`suite` is missing[\s\S]*`dialogues` is missing/],
    ['with a misspelt word', suite({ head: 'langauge: de\n' }), /unknown word `langauge`/],
    ['in no language', suite().replace('language: de', 'language: Deutsch'), /expected a language such as de or en/],
    ['with a day that is none', suite({ head: 'today: 2026-02-30\n' }), /expected a day such as/],
    ['with a dialogue without turns', 'suite: s\nlanguage: de\ndialogues: [{ id: a, turns: [] }]', /`turns` is empty/],
    ['with an id of two words', suite().replace('id: d', 'id: a b'), /`id` is wrong: `a b`/],
    [
      'with a number to say',
      suite({ says: '42' }),
      /`says` must be text, not a number[\s\S]*expected quotes around it: "42"/,
    ],
    ['with a figure to say', suite({ says: '49.90' }), /expected quotes around it: "49.90"/],
    ['with nothing to say', suite({ says: '""' }), /`says` is empty/],
    ['with null to say', suite({ says: '' }), /`says` is empty/],
    ['with blanks to say', suite({ says: '" "' }), /the text is blank/],
    ['with an unknown cue', suite({ turn: '        cue: angry\n' }), /`cue` is wrong[\s\S]*did you mean `anger`/],
    [
      'with an unknown customer',
      suite({ dialogue: '    as: marai\n' }),
      /no customer `marai`[\s\S]*did you mean `maria`/,
    ],
    [
      'with a bad template',
      suite({ says: '"{{ customers.maria.ordrs }}"' }),
      /s\.yaml:7:19: .*[\s\S]*did you mean `customers\.maria\.orders`/,
    ],
    [
      'with no such dataset',
      suite().replace('datasets/shop', 'datasets/shp'),
      /s\.yaml:3:10: there is no such dataset folder[\s\S]*did you mean `shop`/,
    ],
    [
      'with a dataset outside by ..',
      suite().replace('../datasets/shop', '../../elsewhere'),
      /s\.yaml:3:10: the dataset lies outside the project/,
    ],
    ['with an absolute dataset outside', suite().replace('../datasets/shop', '/etc'), /outside the project/],
  ])('%s is refused', (_, text, message) => {
    const { suites, told } = load(text);
    expect(suites).toEqual([]);
    expect(told).toMatch(message);
  });

  it('with a dataset outside by a link is refused', () => {
    const outside = tempFolder(SHOP);
    const cwd = tempFolder({ 'testkunde.yaml': 'db: x\n', 'suites/s.yaml': suite() });
    mkdirSync(join(cwd, 'datasets'));
    symlinkSync(join(outside, 'datasets/shop'), join(cwd, 'datasets/shop'));
    expect(loadSuites([], { cwd }).problems.map(formatProblem).join()).toMatch(
      /s\.yaml:3:10: the dataset lies outside/,
    );
  });

  it('tells everything that is wrong in it, once and in order', () => {
    const { told } = load(`suite: s
langauge: de
dataset: ../datasets/shop
dialogues:
  - id: a
    as: nobody
    turns: [{ say: Hi, cue: angry }]
  - id: a
    as: maria
    turns: [{ says: "{{ nope }}" }]
`);
    const heads = told.split('\n').filter((line) => line.startsWith('suites/'));
    expect(heads.map((line) => line.split(':').slice(1, 3).join(':'))).toEqual([
      '2:1',
      '6:9',
      '7:15',
      '7:29',
      '8:9',
      '10:25',
    ]);
  });

  it('tells what is wrong with a dataset once for all its suites', () => {
    const { told } = load(suite({ dialogue: '    as: maria\n' }), {
      'datasets/shop/customers.yaml': '- { name: x }\n',
      'suites/t.yaml': suite().replace('suite: s', 'suite: t'),
    });
    expect(told.split('\n').filter((line) => /^\S/.test(line))).toHaveLength(1);
  });
});

describe('paths', () => {
  const files = {
    ...SHOP,
    'suites/a.yaml': suite().replace('suite: s', 'suite: a'),
    'suites/sub/b.yml': suite().replaceAll('../', '../../'),
  };

  it('are files and folders; a file counts once', () => {
    const cwd = tempFolder(files);
    const names = (paths: string[], from = cwd) => loadSuites(paths, { cwd: from }).suites.map((found) => found.file);
    expect(names([])).toEqual(['suites/a.yaml', 'suites/sub/b.yml']);
    expect(names(['suites/sub', 'suites'])).toEqual(['suites/sub/b.yml', 'suites/a.yaml']);
    expect(names([], join(cwd, 'datasets'))).toEqual(['../suites/a.yaml', '../suites/sub/b.yml']);
  });

  it.each([
    ['suites/aa.yaml', /suites\/aa\.yaml:1:1: there is no such suite\n {2}expected/],
    ['suite/sub.yaml', /did you mean `suites\/sub`/],
    ['datasets/none', /there is no such suite/],
    ['datasets/empty', /the folder holds no suites/],
  ])('%s', (path, message) => {
    const cwd = tempFolder({ ...files, 'datasets/empty/x.txt': '' });
    const { suites, problems } = loadSuites(['suites', path], { cwd });
    expect(suites).toEqual([]);
    expect(problems.map(formatProblem).join()).toMatch(message);
  });

  it('refuses two suites of one name', () => {
    const cwd = tempFolder({ ...files, 'suites/c.yaml': suite().replace('suite: s', 'suite: a') });
    const told = loadSuites([], { cwd }).problems.map(formatProblem).join();
    expect(told).toMatch(/suites\/c\.yaml:1:8: the suite name `a` is taken \(suites\/a\.yaml\)/);
  });

  it('finds the project of a suite that lies elsewhere', () => {
    const { 'testkunde.yaml': _, ...shop } = SHOP;
    const away = tempFolder({ ...shop, 'suites/s.yaml': suite() });
    const cwd = tempFolder({ 'testkunde.yaml': 'db: x\n' });
    expect(loadSuites([join(away, 'suites/s.yaml')], { cwd }).problems).toEqual([]);
  });
});
