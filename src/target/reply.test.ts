import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { compileReplyPaths, replyIn } from './reply.js';

const at = (document: unknown, reply = '$.reply') => replyIn(document, compileReplyPaths({ reply }));

describe('what the path of a reply finds', () => {
  it.each<[string, unknown, object]>([
    ['words', 'Hi', { messages: ['Hi'], cards: [] }],
    ['a list of words', ['a', 'b'], { messages: ['a', 'b'], cards: [] }],
    ['words beside nothing', ['a', null, ''], { messages: ['a'], cards: [] }],
    ['words beside a card', ['a', { button: 1 }], { messages: ['a'], cards: [{ button: 1 }] }],
    ['a figure in words', '42', { messages: ['42'], cards: [] }],
  ])('%s', (_, reply, expected) => {
    expect(at({ reply })).toMatchObject(expected);
  });

  it.each<[unknown, string]>([
    [
      { text: 'Hi', id: 7 },
      '$.reply, the JSONPath of the bot\'s text, finds an object where words should be: {"text":"Hi","id":7} (perhaps $.reply.text)',
    ],
    [{ wording: 'Hi', id: 7 }, 'perhaps $.reply.wording'],
    [{ de: 'Hallo', en: 'Hi' }, 'name the field that holds the words'],
    [[{ content: 'Hi' }], 'perhaps $.reply[*].content'],
    [['a', ['b']], 'finds a list where words should be: ["b"]'],
    [42, 'finds a number where words should be: 42'],
    [['a', 42], 'finds a number where words should be: 42'],
    [true, 'finds a boolean where words should be: true'],
    [['a', false], 'finds a boolean where words should be: false'],
  ])('%j is no reply', (reply, message) => {
    expect(() => at({ reply })).toThrow(saying(message));
    expect(() => at({ reply })).toThrow(expect.objectContaining({ code: 'target_bad_reply' }));
  });

  it('is nothing where the path leads nowhere', () => {
    expect(() => at({ answer: 'Hi' })).toThrow(saying('nothing in the reply matches $.reply'));
  });
});
