import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { compilePath } from './json-path.js';
import { type ReplyReading, readReply } from './langgraph-state.js';

const READING: ReplyReading = { reply: null, replyPath: '', interrupt: null, handoff: null, tool: null };
const human = { type: 'human', id: 'h', content: 'Hi' };
const calling = { type: 'ai', id: 'a', content: '', tool_calls: [{ name: 'transfer', args: {} }] };

describe('the reply in the state of a graph', () => {
  it.each<[string, object, Partial<ReplyReading>, object]>([
    [
      'messages of OpenAI’s form',
      {
        messages: [
          { role: 'user', content: 'x' },
          { role: 'assistant', content: 'y' },
        ],
      },
      {},
      { messages: ['y'] },
    ],
    [
      'blocks of text',
      { messages: [human, { type: 'ai', content: [{ type: 'text', text: 'a' }, { type: 'image' }, 'b'] }] },
      {},
      { messages: ['ab'] },
    ],
    [
      'nothing of tools',
      { messages: [human, calling, { type: 'tool', content: 'ok' }, { type: 'ai', content: 'Done.' }] },
      {},
      { messages: ['Done.'], cards: calling.tool_calls },
    ],
    [
      'a tool that hands over',
      { messages: [human, calling] },
      { tool: 'transfer' },
      { signals: { handoff: 'transfer' } },
    ],
    [
      'no tool that hands over',
      { messages: [human, { ...calling, content: 'x', tool_calls: [] }] },
      { tool: 'transfer' },
      { signals: { handoff: null } },
    ],
    [
      'a path',
      { answer: 'y', human: true },
      { reply: compilePath('$.answer'), handoff: compilePath('$.human') },
      { messages: ['y'], signals: { handoff: true } },
    ],
  ])('%s', (_, state, reading, expected) => {
    expect(readReply(state as never, [], { ...READING, ...reading }, new Set())).toMatchObject(expected);
  });

  it('takes a message once, be it that the customer has said nothing since', () => {
    const seen = new Set<string>();
    const first = { type: 'ai', id: 'a-1', content: 'One.' };
    expect(readReply({ messages: [human, first] }, ['Which?'], READING, seen).messages).toEqual(['One.', 'Which?']);
    const state = { messages: [human, first, { type: 'ai', id: 'a-2', content: 'Two.' }] };
    expect(readReply(state, [], READING, seen).messages).toEqual(['Two.']);
    expect(() => readReply(state, [], READING, seen)).toThrow(saying('no new message'));
  });
});
