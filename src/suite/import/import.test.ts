// Longer than other files because the pieces of all four formats are tried here.
import { describe, expect, it } from 'vitest';
import { parseYaml, type YamlFile } from '../yaml.js';
import { importBotium } from './botium.js';
import { idOf, literal, longestPiece } from './imported.js';
import { importPromptfoo } from './promptfoo.js';
import { importRasa } from './rasa.js';
import { importSheet } from './sheet.js';

function yaml(text: string, file = 'tests.yml'): YamlFile {
  const { tree, problems } = parseYaml({ file, text });
  if (tree === null) throw new Error(JSON.stringify(problems));
  return tree;
}

const lost = ({ losses }: { losses: readonly { line: number; message: string }[] }) =>
  losses.map(({ line, message }) => `${line}: ${message}`);

describe('pieces of an import', () => {
  it.each([
    ['Wo ist mein Paket?', 'wo-ist-mein-paket'],
    ['Größe & Öl', 'groesse-oel'],
    ['Crème brûlée', 'creme-brulee'],
    ['???', 'dialogue'],
  ])('names %s %s', (title, id) => {
    expect(idOf(title, new Set())).toBe(id);
  });

  it('numbers a name that is taken', () => {
    const taken = new Set<string>();
    expect([idOf('a', taken), idOf('A', taken), idOf('a!', taken)]).toEqual(['a', 'a-2', 'a-3']);
  });

  it('keeps what looks like a template as it stands', () => {
    expect(literal('plain')).toBe('plain');
    expect(literal('a {{ b }}')).toBe('{% raw %}a {{ b }}{% endraw %}');
  });

  it.each([
    ['Hi {name}, your parcel is on its way.', 'your parcel is on its way'],
    ['{a} {b}', null],
    ['Total: {sum}', 'Total'],
  ])('of %s keeps %s', (text, piece) => {
    expect(longestPiece(text, /\{[^{}]*\}/g)).toBe(piece);
  });
});

describe('tests of Rasa', () => {
  const domain = yaml(
    'responses:\n  utter_greet:\n    - text: "Hi {name}, how can I help?"\n  utter_more:\n    - text: Anything else?\n    - text: Can I do more?\n',
  );

  it('carries steps over: texts, named responses, hand-overs', () => {
    const file = yaml(`test_cases:
  - test_case: parcel
    steps:
      - user: Where is my parcel?
      - bot: It is on its way.
      - utter: utter_more
      - user: I want a human!
        assertions:
          - flow_started: pattern_human_handoff
          - bot_uttered: { text_matches: colleague }
`);
    expect(importRasa(file, [domain], new Set())).toEqual({
      dialogues: [
        {
          id: 'parcel',
          title: 'parcel',
          turns: [
            {
              says: 'Where is my parcel?',
              expect: { states: ['It is on its way.'], states_one_of: ['Anything else?', 'Can I do more?'] },
            },
            { says: 'I want a human!', expect: { escalates: true, states: ['colleague'] } },
          ],
        },
      ],
      losses: [],
    });
  });

  it('tells what it leaves out, with its line', () => {
    const file = yaml(`fixtures:
  - a: [{ b: 1 }]
test_cases:
  - test_case: first
    fixtures: [a]
    steps:
      - bot: Hello
      - user: hi
      - utter: utter_greet
      - utter: utter_unknown
      - slot_was_set: [x]
`);
    expect(lost(importRasa(file, [domain], new Set()))).toEqual([
      "1: `fixtures` set the bot's inside; a black-box dialogue cannot",
      '5: `fixtures` of "first" set the bot\'s inside; sign a customer in with `as`',
      '7: the bot speaks before the customer ("Hello"); left out',
      '9: of "Hi {name}, how can I help?" only "how can I help?" is checked',
      "10: what `utter_unknown` says is not known; name the domain's file with --domain",
      '11: `slot_was_set` looks into the bot; left out',
    ]);
  });

  it('reads test stories', () => {
    const file = yaml(
      'stories:\n- story: old\n  steps:\n  - user: |\n      hello\n    intent: greet\n  - action: utter_more\n',
    );
    expect(importRasa(file, [domain], new Set()).dialogues[0]?.turns).toEqual([
      { says: 'hello', expect: { states_one_of: ['Anything else?', 'Can I do more?'] } },
    ]);
  });
});

describe('convos of Botium', () => {
  const hours = { file: 'h.utterances.txt', text: 'U_HOURS\nwhen do you open?\nopening hours please\n' };
  const bye = { file: 'bye.pconvo.txt', text: 'BYE\n\n#me\nbye\n\n#bot\nU_BYE\n' };
  const byes = { file: 'b.utterances.txt', text: 'U_BYE\nGoodbye\nSee you\n' };
  const convo = (text: string) => ({ file: 'a.convo.txt', text });

  it('carries utterances, negations, includes and asserters over', () => {
    const main = convo(
      'TC01\r\n\r\n#me\r\nU_HOURS\r\n\r\n#bot\r\nWe are open\nuntil 6 pm\n!closed\nBUTTONS yes|no\n\n#include BYE\n',
    );
    const imported = importBotium([main, hours, bye, byes], new Set());
    expect(imported.dialogues).toEqual([
      {
        id: 'tc01',
        title: 'TC01',
        turns: [
          {
            says: 'when do you open?',
            paraphrases: ['opening hours please'],
            expect: { never: ['closed'], states: ['We are open\nuntil 6 pm'] },
          },
          { says: 'bye', expect: { states_one_of: ['Goodbye', 'See you'] } },
        ],
      },
    ]);
    expect(lost(imported)).toEqual(['10: `BUTTONS` has no like in the suite language; left out']);
  });

  it('ends with partial convos that include each other', () => {
    const loop = { file: 'l.pconvo.txt', text: 'LOOP\n\n#me\nhi\n\n#include LOOP\n' };
    const { dialogues, losses } = importBotium([convo('x\n\n#include LOOP\n'), loop], new Set());
    expect(dialogues[0]?.turns?.length).toBeLessThan(20);
    expect(losses.at(-1)?.message).toBe('"LOOP" includes itself; left out');
  });

  it('keeps the longest piece beside variables', () => {
    const { dialogues } = importBotium([convo('v\n\n#me\nhi\n\n#bot\nHello $name, welcome to the shop\n')], new Set());
    expect(dialogues[0]?.turns?.[0]?.expect).toEqual({ states: ['welcome to the shop'] });
  });
});

describe('sheets', () => {
  it('has a column for what the customer tells when asked; it belongs to the dialogue', () => {
    const sheet = {
      file: 'a.csv',
      header: ['Testfall', 'Kunde sagt', 'Kunde weiß'],
      rows: [
        { line: 2, cells: ['a', 'Wo ist es?', 'bestellnummer: 4711 | E-Mail = a@example.com'] },
        { line: 3, cells: ['', 'Und wann?', 'plz: 04109|einfach so'] },
      ],
    };
    const imported = importSheet(sheet, new Set());
    expect(imported.dialogues).toEqual([
      {
        id: 'a',
        answers: { bestellnummer: '4711', 'E-Mail': 'a@example.com', plz: '04109' },
        turns: [{ says: 'Wo ist es?' }, { says: 'Und wann?' }],
      },
    ]);
    expect(lost(imported)).toEqual([
      '3: the answer "einfach so" is not written as name: value, such as order_number: 4711; left out',
    ]);
  });

  it('reads German headers, lists and flags; rows without a name belong to the dialogue above', () => {
    const header = ['Dialog', 'Kunde', 'Kunde sagt', 'Varianten', 'Bot muss sagen', 'Übergabe', 'Lehnt ab', 'Foo'];
    const rows = [
      { line: 2, cells: ['Paket', 'maria', 'Wo ist es?', 'Wann kommt es?|Wo?', '3. März', 'nein', '', 'x'] },
      { line: 3, cells: ['', '', 'Und das von Tom?', '', '', '1', 'ja', ''] },
      { line: 4, cells: ['Leer', '', '', '', '', 'vielleicht', '', ''] },
    ];
    const imported = importSheet({ file: 's.csv', header, rows }, new Set());
    expect(imported.dialogues).toEqual([
      {
        id: 'paket',
        as: 'maria',
        turns: [
          {
            says: 'Wo ist es?',
            paraphrases: ['Wann kommt es?', 'Wo?'],
            expect: { states: ['3. März'], escalates: false },
          },
          { says: 'Und das von Tom?', expect: { refuses: true, escalates: { within: 1 } } },
        ],
      },
    ]);
    expect(lost(imported)).toEqual([
      '1: the column "Foo" is not known; left out',
      '4: the row says nothing for the customer; left out',
    ]);
  });

  it('says so when nobody speaks', () => {
    expect(lost(importSheet({ file: 's.csv', header: ['a'], rows: [] }, new Set()))[1]).toMatch(
      /^1: no column holds what/,
    );
  });
});

describe('configurations of promptfoo', () => {
  it('makes turns of tests with one conversationId, and verbs of assertions', () => {
    const file = yaml(`prompts: ["Be kind. {{question}}"]
defaultTest: { assert: [{ type: latency, threshold: 3000 }] }
tests:
  - description: parcel
    vars: { question: Where is it?, name: Bob }
    assert:
      - { type: contains, value: March 3 }
      - { type: not-icontains, value: cancelled }
      - { type: contains, value: "{{name}}" }
      - { type: is-json, weight: 2 }
    metadata: { conversationId: c1 }
  - vars: { question: And the price? }
    assert: [{ type: llm-rubric, value: is polite }]
    metadata: { conversationId: c1 }
  - vars: { question: [Hello, Hi] }
`);
    const { dialogues } = importPromptfoo(file, new Set());
    expect(dialogues).toEqual([
      {
        id: 'c1',
        title: 'parcel',
        turns: [
          {
            says: 'Where is it?',
            expect: {
              answers_within: '3000ms',
              states: ['March 3'],
              never: ['cancelled'],
              assert: [
                { type: 'contains', value: '{{name}}' },
                { type: 'is-json', weight: 2 },
              ],
            },
          },
          { says: 'And the price?', expect: { answers_within: '3000ms', judge: ['is polite'] } },
        ],
      },
      { id: 'hello', turns: [{ says: 'Hello', expect: { answers_within: '3000ms' } }] },
      { id: 'hi', turns: [{ says: 'Hi', expect: { answers_within: '3000ms' } }] },
    ]);
  });

  it('holds tests of a prompt that remembers as one dialogue', () => {
    const file = yaml(
      'prompts: ["{% for x in _conversation %}{{x.output}}{% endfor %}{{question}}"]\ntests:\n  - vars: { question: a }\n  - vars: { question: b }\n',
    );
    expect(importPromptfoo(file, new Set()).dialogues.map(({ turns = [] }) => turns.map(({ says }) => says))).toEqual([
      ['a', 'b'],
    ]);
  });

  it('takes a simulated user for a simulated customer, with what it is told for its goal', () => {
    const file = yaml(`prompts: ["{{question}}"]
defaultTest:
  provider: { id: promptfoo:simulated-user, config: { maxTurns: 4 } }
tests:
  - description: a refund
    vars: { instructions: "You are {{ name }}. You want a refund.", name: Mia }
    assert: [{ type: llm-rubric, value: is polite }]
  - vars: { name: Mia }
  - provider: { id: promptfoo:simulated-user, config: { instructions: "Ask {{name}} for help, {{ name }}", maxTurns: 99 } }
    vars: { name: Lee }
  - { provider: "openai:gpt-4.1", vars: { question: Hi } }
`);
    const imported = importPromptfoo(file, new Set());
    expect(imported.dialogues).toEqual([
      {
        id: 'a-refund',
        title: 'a refund',
        customer: { goal: '{% raw %}You are {{ name }}. You want a refund.{% endraw %}', gives_up_after: 4 },
      },
      { id: 'ask-lee-for-help-lee', customer: { goal: 'Ask Lee for help, Lee', gives_up_after: 30 } },
      { id: 'hi', turns: [{ says: 'Hi' }] },
    ]);
    expect(lost(imported)).toEqual([
      '7: what is asserted of a conversation with a simulated user has no like; left out',
      '8: the simulated user is told nothing; left out',
      '11: `provider` is not carried over; name the bot in testkunde.yaml',
    ]);
  });

  it('tells what it leaves out', () => {
    const file = yaml(
      'providers: [x]\nprompts: [a, b]\ntests:\n  - file://tests.csv\n  - vars: { question: file://q.txt }\n    options: {}\n  - vars: {}\n',
    );
    expect(lost(importPromptfoo(file, new Set()))).toEqual([
      '1: `providers` is not carried over; name the bot in testkunde.yaml',
      '2: only the first prompt is read: the bot has its own',
      '4: the tests in file://tests.csv are not read; put them into this file',
      '6: `options` of a test is not carried over',
      '5: the words stand in file://q.txt, which is not read; left out',
      '7: no variable holds the words of the customer; the whole prompt is said',
    ]);
  });
});
