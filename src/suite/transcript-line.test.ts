import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import { type LineDefaults, readTranscript } from './transcript-line.js';

const DEFAULTS: LineDefaults = { datasetAt: (path) => ({ ...EMPTY_DATASET, name: path }), languageOf: () => 'xx' };

function read(value: unknown, defaults: Partial<LineDefaults> = {}) {
  return readTranscript(JSON.stringify(value), 7, { ...DEFAULTS, ...defaults });
}

describe('a transcript line', () => {
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
      'turns.0.rounds.0.after',
    );
  });

  it.each(['tomorrow', '2026-02-30', '2026-03-02T10:00:00Z'])('has no day %s', (today) => {
    expect(() => read({ today, turns: [{ says: 'x', reply: 'y' }] })).toThrow('today: expected a day such as');
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
    expect(() => read([])).toThrow(saying('messages: at least one message'));
  });

  it('takes from the command line what it does not say', () => {
    const dataset = { ...EMPTY_DATASET, name: 'given' };
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
    ['{"turns":[{"says":"a","reply":{}}]}', /turns\.0\.reply/],
    ['{"turns":[{"says":"a","reply":"b","expect":{"stats":["x"]}}]}', /stats/],
    ['{"turns":[{"says":"a","reply":"b","cue":"rage"}]}', /turns\.0\.cue/],
    ['{"turns":[{"says":"a","reply":"b","expect":{"same_as":1}}]}', /not before turn 1/],
    ['{"messages":[{"role":"system","content":"x"}]}', /no user or assistant/],
    [`{"turns":[{"says":"a","reply":"b","cards":${'['.repeat(1e5)}${']'.repeat(1e5)}}]}`, /nested deeper than 100/],
  ])('%.60s is refused', (json, message) => {
    expect(() => readTranscript(json, 1, DEFAULTS)).toThrow(message);
  });
});
