import { describe, expect, it, onTestFinished } from 'vitest';
import { loopback } from '../../scripts/peers/act-over-http.js';
import { directlinePeer } from '../../scripts/peers/directline-peer.js';
import { conforms } from '../../scripts/target-conformance.js';
import { directlineKind } from './directline.js';

// The peer: a bot made with the official SDK (botbuilder) behind a small Direct Line service.
conforms({
  type: 'directline',
  peer: async (bot, secret) => ({ url: await directlinePeer(bot, secret), secret, silence: 250, poll: 30 }),
  page: async (bot, secret) => ({
    settings: { url: await directlinePeer(bot, secret) },
    env: { DIRECT_LINE_SECRET: secret },
  }),
  faults: {
    silence: 'target_timeout_first_byte',
    stall: 'target_timeout_idle',
    drip: 'target_timeout_total',
    break: 'target_reset',
    report: 'target_reported',
    rubbish: 'target_bad_reply',
    flood: 'target_too_large',
  },
});

const NEVER = new AbortController().signal;

/** A Direct Line service whose lists of activities are these, one after the other; the last one again and again. */
async function overService(lists: readonly (readonly object[])[], more: Readonly<Record<string, unknown>> = {}) {
  let asked = 0;
  const url = await loopback(({ method, path }, response) => {
    const json = (document: object) => response.end(JSON.stringify(document));
    if (path === '/conversations') return json({ conversationId: 'c' });
    if (method === 'POST') return json({ id: 'own' });
    asked += 1;
    return json({ activities: lists[asked - 1] ?? [], watermark: String(asked) });
  });
  const parsed = directlineKind.settings.parse({ type: 'directline', url, silence: 100, poll: 20, ...more });
  const target = await directlineKind.create('peer', parsed as never, { root: '/' });
  onTestFinished(() => target.close());
  const session = await target.open({ session: 's', language: 'en' });
  return session.say('x', NEVER);
}

describe('a directline target', () => {
  const own = { id: 'own', type: 'message', from: { id: 'dl_s' }, text: 'x' };
  const said = (text: string, more: object = {}) => ({ type: 'message', from: { id: 'bot' }, text, ...more });

  it('takes a greeting and cards, and does not count the silence as the bot’s time', async () => {
    const card = { contentType: 'application/vnd.microsoft.card.hero', content: { title: 'Order' } };
    const { reply, timing } = await overService(
      [[said('Welcome, I am a bot.')], [own, said('Here.', { attachments: [card] })]],
      { silence: 400 },
    );
    expect(reply).toEqual({ messages: ['Welcome, I am a bot.', 'Here.'], cards: [card], signals: { handoff: null } });
    expect(timing.total_ms).toBeLessThan(400);
  });

  it('ends with a bot that expects input, or that ends the conversation', async () => {
    const began = performance.now();
    const long = { silence: 5000 };
    expect(
      (await overService([[own, said('Which order?', { inputHint: 'expectingInput' })]], long)).reply.messages,
    ).toEqual(['Which order?']);
    const end = { type: 'endOfConversation', from: { id: 'bot' } };
    expect((await overService([[own, said('Bye.'), end]], long)).reply.messages).toEqual(['Bye.']);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('hears once what a service tells again that keeps no watermark', async () => {
    const lists = Array.from({ length: 20 }, () => [own, said('Here.', { id: 'c|2' })]);
    const { reply } = await overService(lists, { deadlines: { total: 2000 } });
    expect(reply.messages).toEqual(['Here.']);
  });

  it('takes no number for words, nor null for a list', async () => {
    const number = { ...own, id: 'c|2', from: { id: 'bot' }, text: 99 };
    await expect(overService([[own, number]])).rejects.toMatchObject({ code: 'target_bad_reply' });
    const bare = said('Here.', { attachments: null, suggestedActions: null });
    expect((await overService([[own, bare]])).reply).toMatchObject({ messages: ['Here.'], cards: [] });
  });

  it('hears a hand-over by the name of its event, with its value', async () => {
    const event = { type: 'event', name: 'escalate', from: { id: 'bot' }, value: { queue: 'a' } };
    const { reply } = await overService([[own, event]], { handoff: 'escalate' });
    expect(reply).toEqual({ messages: [], cards: [], signals: { handoff: { queue: 'a' } } });
  });

  it.each<[what: string, late: object]>([
    ['came before the next question', said('And 4.95 for shipping.')],
    ['answers the question before by its id', said('And 4.95 for shipping.', { replyToId: 'own-1' })],
  ])('leaves to the turn before what %s', async (_, late) => {
    let posted = 0;
    const lists: object[][] = [];
    const url = await loopback(({ method, path }, response) => {
      const json = (document: object) => response.end(JSON.stringify(document));
      if (path === '/conversations') return json({ conversationId: 'c' });
      if (method === 'GET') return json({ activities: lists.shift() ?? [], watermark: '1' });
      posted += 1;
      const id = `own-${posted}`;
      const echo = { id, type: 'message', from: { id: 'dl_s' }, text: 'x' };
      const answer = said(`Answer ${posted}.`, { replyToId: id });
      if (posted === 1) lists.push([echo, answer]);
      else if ('replyToId' in late) lists.push([echo, late], [answer]);
      else lists.push([late, echo, answer]);
      return json({ id });
    });
    const parsed = directlineKind.settings.parse({ type: 'directline', url, silence: 100, poll: 20 });
    const target = await directlineKind.create('peer', parsed as never, { root: '/' });
    onTestFinished(() => target.close());
    const session = await target.open({ session: 's', language: 'en' });
    expect((await session.say('x', NEVER)).reply.messages).toEqual(['Answer 1.']);
    expect(session.late?.()).toBeNull();
    expect((await session.say('x', NEVER)).reply.messages).toEqual(['Answer 2.']);
    expect(session.late?.()?.messages).toEqual(['And 4.95 for shipping.']);
    expect(session.late?.()).toBeNull();
  });

  it('is told when the secret is wrong', async () => {
    const url = await directlinePeer(
      { hear: () => ({ does: 'silence' }), hearAll: () => ({ does: 'silence' }), heard: [] },
      'right',
    );
    await expect(overService([], { url, secret: 'wrong' })).rejects.toMatchObject({ code: 'target_unauthorized' });
  });
});
