import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { cameInstead } from './came-instead.js';
import { compileReplyPaths, replyIn } from './reply.js';

const at = (document: unknown, reply = '$.reply', cards?: string) =>
  replyIn(document, compileReplyPaths({ reply, cards }), () => cameInstead(document, reply));

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

  it.each<[string, unknown, string]>([
    ['cards beside no words', { reply: '', buttons: [{ t: 'Yes' }] }, 'cards: $.buttons'],
    ['cards alone', { quick_replies: [{ t: 'Yes' }] }, 'cards: $.quick_replies'],
    ['cards that are nested', { reply: null, data: { attachments: [{ a: 1 }] } }, 'cards: $.data.attachments'],
    ['cards of the first message', [{ reply: [], card: { a: 1 } }], 'cards: $[*].card'],
    [
      'cards in place of words',
      { reply: [{ type: 'image', alt: 1 }] },
      'cards that it answers with alone, cards: $.reply)',
    ],
    ['one card in place of words', { reply: { type: 'list', items: [1] } }, 'cards: $.reply)'],
    ['words further in', { data: { reply: 'Hi' } }, '(perhaps $.data.reply)'],
    ['words in another case', { id: 'x', Reply: 'Hi' }, '(perhaps $.Reply)'],
    ['words in a list', [{ reply: 'Hi' }], '(perhaps $[*].reply)'],
    ['words of another name', { ok: true, result: { 'the answer': 'x', answer: 'Hi' } }, '(perhaps $.result.answer)'],
    ['an error', { reply: '', error: 'no model', buttons: [{ t: 'Again' }] }, 'the bot tells of an error: no model'],
    ['an error that is an object', { error: { code: 7 } }, 'the bot tells of an error: {"code":7}'],
    ['nothing that is known', { state: 'queued', error: null }, 'what came is {"state":"queued","error":null}'],
    ['a text', 'Hi', 'what came is Hi'],
    [
      'no cards',
      { reply: '', buttons: [], options: 'none' },
      'what came is {"reply":"","buttons":[],"options":"none"}',
    ],
  ])('says what came instead: %s', (_, document, told) => {
    const path = Array.isArray(document) ? '$.none.reply' : '$.reply';
    expect(() => at(document, path)).toThrow(saying(told));
  });

  it.each<[string, unknown, object]>([
    ['a card alone', { reply: { a: 1 } }, { messages: [], cards: [{ a: 1 }] }],
    ['a list of them', { reply: [{ a: 1 }, { b: 2 }] }, { messages: [], cards: [{ a: 1 }, { b: 2 }] }],
    ['words among them, which are none', { reply: ['Here.', { a: 1 }] }, { messages: ['Here.'], cards: [{ a: 1 }] }],
    ['words alone', { reply: 'Here.' }, { messages: ['Here.'], cards: [] }],
  ])('holds cards where they are named in the place of words: %s', (_, document, expected) => {
    expect(at(document, '$.reply', '$.reply')).toMatchObject(expected);
  });

  it('holds no figure, be it that cards are named in its place', () => {
    expect(() => at({ reply: [{ a: 1 }, 42] }, '$.reply', '$.reply[0]')).toThrow(saying('finds a number'));
  });
});
