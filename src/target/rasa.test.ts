import { describe, expect, it, onTestFinished } from 'vitest';
import { loopback } from '../../scripts/peers/act-over-http.js';
import { rasaPeer } from '../../scripts/peers/rasa-peer.js';
import { conforms } from '../../scripts/target-conformance.js';
import { rasaKind } from './rasa.js';

// The peer: written after Rasa's documented REST channel. Rasa itself is a Python program and not on npm.
conforms({
  type: 'rasa',
  async peer(bot, secret) {
    return {
      url: await rasaPeer(bot),
      headers: { authorization: `Bearer ${secret}` },
      handoff: '$[*].custom.handoff',
    };
  },
  page: async (bot) => ({ settings: { url: await rasaPeer(bot), metadata: true, handoff: true } }),
  faults: {
    silence: 'target_timeout_first_byte',
    stall: 'target_timeout_idle',
    drip: 'target_timeout_total',
    break: 'target_reset',
    report: 'target_http_status',
    rubbish: 'target_bad_reply',
    flood: 'target_too_large',
  },
});

describe('a rasa target', () => {
  async function answerOf(document: unknown) {
    const asked: unknown[] = [];
    const url = await loopback(({ text }, response) => {
      asked.push(JSON.parse(text));
      response.end(JSON.stringify(document));
    });
    const settings = rasaKind.settings.parse({ type: 'rasa', url, metadata: { user: '{{ customer.id }}' } });
    const target = await rasaKind.create('peer', settings as never, { root: '/' });
    onTestFinished(() => target.close());
    const customer = { id: 'C-1', fields: { id: 'C-1' } };
    const session = await target.open({ session: 's-1', language: 'en', customer });
    const reply = await session.say('Hi', new AbortController().signal).then(
      (answer) => answer.reply,
      (error: { code: string }) => error.code,
    );
    return { asked, reply };
  }

  it('sends sender, message and metadata; takes buttons and pictures as cards', async () => {
    const buttons = [{ title: 'Yes', payload: '/affirm' }];
    const { asked, reply } = await answerOf([
      { recipient_id: 's-1', text: 'Cancel it?', buttons },
      { recipient_id: 's-1', image: 'https://example.com/a.png' },
    ]);
    expect(asked).toEqual([{ sender: 's-1', message: 'Hi', metadata: { user: 'C-1' } }]);
    expect(reply).toEqual({
      messages: ['Cancel it?'],
      cards: [{ buttons }, { image: 'https://example.com/a.png' }],
      signals: {},
    });
  });

  it.each<[document: unknown, code: string]>([
    [[], 'target_empty_reply'],
    [{}, 'target_bad_reply'],
    [[{ text: 7 }, { text: 'Hi.' }], 'target_bad_reply'],
    [[null, { text: null }], 'target_empty_reply'],
    [[{ recipient_id: 's-1' }], 'target_empty_reply'],
  ])('%j is no reply', async (document, code) => {
    expect((await answerOf(document)).reply).toBe(code);
  });
});
