import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import { type LineDefaults, readTranscript } from './transcript-line.js';

const DEFAULTS: LineDefaults = { datasetAt: (path) => ({ ...EMPTY_DATASET, name: path }), languageOf: () => 'xx' };

function read(value: unknown, defaults: Partial<LineDefaults> = {}) {
  return readTranscript(JSON.stringify(value), 7, { ...DEFAULTS, ...defaults });
}

const NAMED = { d: EMPTY_DATASET, facts: { ...EMPTY_DATASET, name: 'facts', facts: ['Versand ist frei'] } };
const SHARED: Partial<LineDefaults> = { datasetAt: (path) => NAMED[path as keyof typeof NAMED] };

describe('a transcript line', () => {
  it('shares its dataset with lines that bring the same', () => {
    const of = (name: string, dataset = 'd') =>
      read({ customers: [{ id: 'C-1', name }], dataset, turns: [{ says: 'Wo?', reply: 'Dort.' }] }, SHARED).dataset;
    expect(of('Maria Keller')).toBe(of('Maria Keller'));
    expect(of('Tom Becker').customers[0]?.fields.name).toBe('Tom Becker');
    // The rest comes from the dataset that the line names.
    expect(of('Maria Keller', 'facts').facts).toEqual(['Versand ist frei']);
    expect(of('Maria Keller').facts).toEqual([]);
  });

  it('is a dialogue whose turns carry replies', () => {
    const { dialogue, dataset, transcript } = read({
      id: 'x1',
      language: 'de',
      as: 'C-1',
      customers: [{ id: 'C-1', name: 'Maria Keller' }],
      facts: ['Versand kostet 4,95 EUR', { de: 'a', en: 'b' }],
      turns: [
        { says: 'Wo?', reply: 'Dort.', expect: { states: '3. März', answers_within: '3s' } },
        { says: 'Frechheit!', cue: 'anger', reply: ['Ich', 'verbinde'], signals: { handoff: true } },
      ],
      label: { any: 'thing' },
    });
    expect(dialogue).toMatchObject({ id: 'x1', language: 'de', as: 'C-1' });
    expect(dialogue.turns[0]?.expect).toEqual({ states: ['3. März'], answers_within: 3000 });
    expect(dataset.customers[0]?.fields).toEqual({ id: 'C-1', name: 'Maria Keller' });
    expect(transcript.handoffSignal).toBe(true);
    expect(transcript.turns[1]?.reply).toEqual({
      messages: ['Ich', 'verbinde'],
      cards: [],
      signals: { handoff: true },
    });
  });

  it('holds what the customer told when the bot asked for it', () => {
    const rounds = [{ names: ['order_number'], says: '4711', after: 1 }];
    const { transcript } = read({ turns: [{ says: 'Where?', rounds, messages: ['Which order?', 'In Leeds.'] }] });
    expect(transcript.turns[0]?.rounds).toEqual(rounds);
    expect(() => read({ turns: [{ says: 'x', rounds: [{ says: 'y' }], reply: 'z' }] })).toThrow(
      'turn 1, `rounds[1]`: `after` is missing',
    );
  });

  it.each(['tomorrow', '2026-02-30', '2026-03-02T10:00:00Z'])('has no day %s', (today) => {
    expect(() => read({ today, turns: [{ says: 'x', reply: 'y' }] })).toThrow(
      /^`today` is wrong: .*expected a day such as/,
    );
  });

  it('is a message list, greeting first, tool calls passed over', () => {
    const { dialogue, transcript } = read({
      messages: [
        { role: 'system', content: 'Be nice' },
        { role: 'assistant', content: 'Hello, I am a bot.' },
        { role: 'user', content: [{ type: 'text', text: 'Where is' }] },
        { role: 'user', content: 'my parcel?' },
        { role: 'assistant', content: null, tool_calls: [] },
        { role: 'tool', content: '{}' },
        { role: 'assistant', content: 'On its way.' },
        { role: 'user', content: 'Thanks' },
      ],
    });
    expect(dialogue.id).toBe('7');
    expect(dialogue.language).toBe('xx');
    expect(transcript.turns.map((turn) => [turn.says, turn.reply?.messages ?? null])).toEqual([
      ['', ['Hello, I am a bot.']],
      ['Where is\nmy parcel?', ['On its way.']],
      ['Thanks', null],
    ]);
  });

  it('is a message list by itself', () => {
    const { dialogue, transcript } = read([
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello' },
    ]);
    expect(dialogue.id).toBe('7');
    expect(transcript.turns).toMatchObject([{ says: 'Hi', reply: { messages: ['Hello'] } }]);
    expect(() => read([])).toThrow(saying('`messages` is empty; expected at least one message'));
  });

  it('takes from the command line what it does not say', () => {
    const dataset = { ...EMPTY_DATASET, name: 'given', customers: [{ id: 'C-9', fields: { id: 'C-9' } }] };
    const { dialogue, dataset: used } = read(
      { turns: [{ says: 'a', reply: 'b' }] },
      { language: 'en', as: 'C-9', dataset },
    );
    expect(dialogue).toMatchObject({ language: 'en', as: 'C-9' });
    expect(used).toBe(dataset);
    expect(read({ dataset: 'd', turns: [{ reply: 'b' }] }).dataset.name).toBe('d');
  });

  it.each([
    ['{', /no JSON/],
    ['[]', /at least one message/],
    ['{}', /turns \(or messages\) are missing/],
    ['{"turns":[]}', /turns/],
    ['{"turns":[{"says":"a","reply":{}}]}', /turn 1: `reply` is wrong/],
    [
      '{"turns":[{"says":"a","reply":"b","expect":{"stats":["x"]}}]}',
      /^turn 1, `expect`: unknown word `stats`; did you mean `states`\?$/,
    ],
    ['{"turns":[{"says":"a","reply":"b","cue":"rage"}]}', /^turn 1: `cue` is wrong: "rage"; expected one of anger, /],
    ['{"turns":[{"says":"a","reply":"b","cue":"angry"}]}', /`cue` is wrong: "angry"; did you mean `anger`\?$/],
    ['{"turns":[{"says":"a","reply":"b"},{"says":"c","timing":{}}]}', /^turn 2, `timing`: `total_ms` is missing$/],
    [
      '{"turns":[{"says":"a","reply":"b","expect":{"grounded":"yes"}}]}',
      /^turn 1, `expect`: `grounded` is wrong: "yes"; did/,
    ],
    [
      '{"turns":[{"says":"a","reply":"b","expects":{"states":["x"]}}]}',
      /^turn 1: unknown word `expects`; did you mean `expect`/,
    ],
    ['{"turns":[{"says":"a","reply":"b","Expect":{"states":["x"]}}]}', /unknown word `Expect`; did you mean `expect`/],
    ['{"turns":[{"says":"a","reply":"b","cues":"anger"}]}', /unknown word `cues`; did you mean `cue`/],
    ['{"turns":[{"says":"a","reply":"b","signal":{}}]}', /unknown word `signal`; did you mean `signals`/],
    ['{"fact":["x"],"turns":[{"says":"a","reply":"b"}]}', /^unknown word `fact`; did you mean `facts`/],
    ['{"customers":[{"name":"x"}],"turns":[{"says":"a"}]}', /^customer 1: `id` is missing$/],
    ['{"messages":[{"content":"x"}]}', /^message 1: `role` is missing$/],
    [
      '{"messages":[{"role":"user","content":"x"},{"role":"Lisa","content":"y"}]}',
      /^message 2: the role "Lisa" is not known/,
    ],
    ['7', /a conversation must be an object/],
    ['{"turns":[{"says":"a","reply":"b","expect":{"same_as":1}}]}', /not before turn 1/],
    ['{"messages":[{"role":"system","content":"x"}]}', /no user or assistant/],
    [`{"turns":[{"says":"a","reply":"b","cards":${'['.repeat(1e5)}${']'.repeat(1e5)}}]}`, /nested deeper than 100/],
  ])('%.60s is refused', (json, message) => {
    expect(() => readTranscript(json, 1, DEFAULTS)).toThrow(message);
  });

  it.each([
    ['Assistant', 'User'],
    ['agent', 'client'],
    ['support', 'CUSTOMER'],
    ['Chatbot', 'human'],
    ['KI', 'Kunde'],
    ['virtual agent', 'end-user'],
  ])('takes the roles %s and %s', (bot, customer) => {
    const { transcript } = read({
      messages: [
        { role: customer, content: 'Hi' },
        { role: bot, content: 'Hello' },
      ],
    });
    expect(transcript.turns).toMatchObject([{ says: 'Hi', reply: { messages: ['Hello'] } }]);
  });

  it.each([
    { content: null, refusal: 'I cannot help.' },
    { refusal: 'I cannot help.' },
    { content: [{ type: 'refusal', refusal: 'I cannot help.' }] },
    { content: [{ type: 'output_text', text: 'I cannot' }, ' help.'] },
  ])('what a model says in place of an answer is its reply: %j', (said) => {
    const { transcript } = read({
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', ...said },
      ],
    });
    expect(transcript.turns[0]?.reply?.messages).toEqual(['I cannot help.']);
  });

  it.each([
    { customers: [{ id: 'C-1', alias: 'maria' }], as: 'marai' },
    { customers: [{ id: 'C-1', alias: 'maria' }], as: 'Maria' },
  ])('nobody else may be signed in: %j', (who) => {
    expect(() => read({ ...who, turns: [{ says: 'a', reply: 'b' }] })).toThrow(
      saying(`\`as\`: the dataset has no customer \`${who.as}\`; did you mean \`maria\`?`),
    );
    expect(read({ ...who, as: 'maria', turns: [{ says: 'a', reply: 'b' }] }).dialogue.as).toBe('maria');
    expect(read({ as: 'who', turns: [{ says: 'a', reply: 'b' }] }).dialogue.as).toBe('who');
  });

  it('may hold what other tools write', () => {
    const others = { model: 'x', metadata: {}, tags: [], date: '2026-01-01', uid: 1, user: 'u', title: 't', name: 'n' };
    const turn = { says: 'a', reply: 'b', time: 1, number: 2, error: null, intent: 'x', role: 'y', text: 'z' };
    expect(read({ ...others, turns: [turn] }).transcript.turns).toHaveLength(1);
  });
});
