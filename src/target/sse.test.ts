import { describe, expect, it } from 'vitest';
import { loopback } from '../../scripts/peers/act-over-http.js';
import { ssePeer } from '../../scripts/peers/sse-peer.js';
import { conforms } from '../../scripts/target-conformance.js';
import { createEventReader, type StreamEvent } from './event-stream.js';
import { sseKind } from './sse.js';

// The peer: event streams written after the WHATWG standard, on Node's own HTTP server.
conforms({
  type: 'sse',
  async peer(bot, secret) {
    return {
      url: await ssePeer(bot, { size: 7, lineEnd: '\r\n' }),
      headers: { authorization: `Bearer ${secret}` },
      body: { message: '{{ text }}', session: '{{ session }}' },
      reply: '$.delta',
      pieces: 'messages',
      end: { event: 'done' },
      handoff: '$.handoff',
    };
  },
  page: async (bot, secret) => ({
    settings: { url: await ssePeer(bot, { size: 7, lineEnd: '\n', end: 'data' }), headers: true, handoff: true },
    env: { BOT_TOKEN: secret },
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

/** What a target says to a bot whose whole body is `body`. */
async function heard(body: string | Buffer, more: Readonly<Record<string, unknown>> = {}, type = 'text/event-stream') {
  const url = await loopback((_, response) => response.writeHead(200, { 'content-type': type }).end(body));
  const settings = sseKind.settings.parse({ type: 'sse', url, reply: '$.text', ...more });
  const target = await sseKind.create('peer', settings as never, { root: '/' });
  try {
    const session = await target.open({ session: 's', language: 'en' });
    return await session.say('x', NEVER).then(
      ({ reply }) => reply,
      (error: { code: string }) => error.code,
    );
  } finally {
    await target.close();
  }
}

describe('a document in place of a stream', () => {
  it.each([
    ['an error', { error: { message: 'no model' } }, 'target_reported'],
    ['a credit that is used up', { error: { message: 'Your credit balance is too low' } }, 'target_used_up'],
    ['an error in words', { error: 'no model' }, 'target_reported'],
    ['no error', { error: null, text: 'hi' }, 'target_bad_reply'],
    ['a whole reply', { text: 'hi' }, 'target_bad_reply'],
  ])('is an error that says which: %s', async (_, document, code) => {
    expect(await heard(JSON.stringify(document), {}, 'application/json')).toBe(code);
  });
});

describe('an event stream', () => {
  const STREAM = ': hi\r\n\r\nevent: word\r\ndata: {"text":\r\ndata: "grün 👋"}\r\nid: 1\r\n\r\ndata: plain\r\n\r\n';
  const EVENTS: readonly StreamEvent[] = [
    { event: 'word', data: '{"text":\n"grün 👋"}' },
    { event: 'message', data: 'plain' },
  ];

  it.each(['\n', '\r\n', '\r'])('is the same however its bytes are cut, with lines that end in %j', (lineEnd) => {
    const bytes = Buffer.from(STREAM.replaceAll('\r\n', lineEnd));
    for (let size = 1; size <= bytes.length; size += 1)
      for (let first = 0; first < size; first += 1) {
        const events: StreamEvent[] = [];
        const reader = createEventReader((event) => events.push(event) < 0);
        reader.push(bytes.subarray(0, first));
        for (let at = first; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
        reader.end();
        expect(events, `${first} and then ${size} at a time`).toEqual(EVENTS);
      }
  });

  it('begins with a byte order mark, or lacks its last line break', async () => {
    expect(await heard('\ufeffdata: {"text":"a"}\n\ndata: {"text":"b"}')).toMatchObject({ messages: ['ab'] });
  });

  it.each<[string, string | Buffer, Readonly<Record<string, unknown>>, unknown]>([
    ['joins words to a message', 'data: {"text":"Good "}\n\ndata: {"text":"day"}\n\n', {}, { messages: ['Good day'] }],
    ['takes data as it is', 'data: Good day\n\n', { reply: 'text' }, { messages: ['Good day'] }],
    [
      'takes no words after the end',
      'data: {"text":"a"}\n\ndata: [DONE]\n\ndata: {"text":"b"}\n\n',
      { end: { data: '[DONE]' } },
      { messages: ['a'] },
    ],
    [
      'ends where a path is true',
      'data: {"text":"a"}\n\ndata: {"end":true}\n\n',
      { end: { path: '$.end' } },
      { messages: ['a'] },
    ],
    [
      'leaves other events out',
      'event: x\ndata: {"text":"b"}\n\nevent: y\ndata: {"text":"a"}\n\n',
      { events: ['y'] },
      { messages: ['a'] },
    ],
    ['without its end', 'data: {"text":"a"}\n\n', { end: { data: '[DONE]' } }, 'target_reset'],
    ['with an error by path', 'data: {"fault":"x"}\n\n', { error: { path: '$.fault' } }, 'target_reported'],
    ['with broken JSON', 'data: {"text":\n\n', {}, 'target_bad_reply'],
    ['with nothing in it', ': only a comment\n\n', {}, 'target_empty_reply'],
    ['that is no UTF-8', Buffer.from('data: {"text":"caf\xe9"}\n\n', 'latin1'), {}, 'target_encoding'],
    ['cut within a character', Buffer.from('data: {"text":"caf\u00e9').subarray(0, -1), {}, 'target_encoding'],
  ])('%s', async (_, body, settings, expected) => {
    const told = await heard(body, settings);
    if (typeof expected === 'string') expect(told).toBe(expected);
    else expect(told).toMatchObject(expected as object);
  });
});
