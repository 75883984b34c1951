import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { loopback } from '../../scripts/peers/act-over-http.js';
import { createMemoryBot } from '../../scripts/peers/memory-bot.js';
import { openaiPeer } from '../../scripts/peers/openai-peer.js';
import { conforms } from '../../scripts/target-conformance.js';
import { openaiKind } from './openai.js';

// The peer: a small server of chat completions. That it speaks the protocol is checked below with the official client.
for (const stream of [false, true])
  conforms({
    type: 'openai',
    variant: stream ? 'streamed' : 'whole',
    async peer(bot, secret) {
      return {
        url: await openaiPeer(bot),
        model: 'bot-1',
        stream,
        system: 'You serve {{ session }}.',
        headers: { authorization: `Bearer ${secret}` },
        handoff: { tool: 'transfer_to_human' },
      };
    },
    page: async (bot, secret) => ({
      settings: { url: await openaiPeer(bot), headers: true, stream, handoff: { tool: 'transfer_to_human' } },
      env: { OPENAI_API_KEY: secret },
    }),
    oneMessage: 'a completion is one message',
    faults: {
      silence: 'target_timeout_first_byte',
      stall: 'target_timeout_idle',
      drip: 'target_timeout_total',
      break: 'target_reset',
      report: stream ? 'target_reported' : 'target_http_status',
      rubbish: 'target_bad_reply',
      flood: 'target_too_large',
    },
  });

const NEVER = new AbortController().signal;

async function opened(settings: Readonly<Record<string, unknown>>) {
  const parsed = openaiKind.settings.parse({ type: 'openai', model: 'bot-1', ...settings });
  const target = await openaiKind.create('peer', parsed as never, { root: '/' });
  return target.open({ session: 's', language: 'en' });
}

describe('an openai target', () => {
  it.each([false, true])('reads what the official client reads (streamed: %s)', async (stream) => {
    const url = await openaiPeer(createMemoryBot());
    const client = new OpenAI({ apiKey: 'none', baseURL: url, maxRetries: 0 });
    const asked = { model: 'bot-1', messages: [{ role: 'user' as const, content: 'human' }] };
    const official = stream
      ? (await client.chat.completions.stream(asked).finalChatCompletion()).choices[0]?.message
      : (await client.chat.completions.create(asked)).choices[0]?.message;
    const session = await opened({ url, stream, handoff: { tool: 'transfer_to_human' } });
    const { reply } = await session.say('human', NEVER);
    expect(reply.messages).toEqual([official?.content]);
    expect(reply.signals).toEqual({ handoff: 'transfer_to_human' });
    const [call] = official?.tool_calls ?? [];
    expect(reply.cards).toMatchObject([
      { id: call?.id, function: { name: 'transfer_to_human', arguments: '{"team":"A"}' } },
    ]);
    // The tool counts as answered: the server takes the next turn.
    expect((await session.say('next', NEVER)).reply.messages).toEqual(['You said: next']);
  });

  it.each<[string, object, Readonly<Record<string, unknown>>, unknown]>([
    [
      'a marker',
      { choices: [{ message: { content: 'One moment. [HUMAN]' } }] },
      { handoff: { marker: '[HUMAN]' } },
      { messages: ['One moment.'], signals: { handoff: '[HUMAN]' } },
    ],
    [
      'a path',
      { choices: [{ message: { content: 'x' } }], human: 1 },
      { handoff: '$.human' },
      { messages: ['x'], signals: { handoff: 1 } },
    ],
    [
      'parts of content',
      {
        choices: [
          {
            message: {
              content: [
                { type: 'text', text: 'a' },
                { type: 'text', text: 'b' },
              ],
            },
          },
        ],
      },
      {},
      { messages: ['a', 'b'] },
    ],
    ['a refusal', { choices: [{ message: { content: null, refusal: 'No.' } }] }, {}, { messages: ['No.'] }],
    ['no choices', { choices: [] }, {}, 'target_bad_reply'],
    ['no content', { choices: [{ message: { content: null } }] }, {}, 'target_empty_reply'],
    ['no message behind a filter', { choices: [{ finish_reason: 'content_filter' }] }, {}, 'target_unfinished'],
    [
      'a call of another tool',
      { choices: [{ message: { content: null, tool_calls: [{ id: 'c', function: { name: 'look_up' } }] } }] },
      { handoff: { tool: 'human' } },
      'target_unfinished',
    ],
    [
      'a call in the old form',
      { choices: [{ message: { content: '', function_call: { name: 'look_up', arguments: '{}' } } }] },
      {},
      'target_unfinished',
    ],
    [
      'words beside a call',
      { choices: [{ message: { content: 'One moment.', tool_calls: [{ id: 'c', function: { name: 'look_up' } }] } }] },
      {},
      { messages: ['One moment.'], cards: [{ id: 'c' }] },
    ],
    ['a number for a text', { choices: [{ message: { content: 7 } }] }, {}, 'target_bad_reply'],
    ['a quota that is used up with 200', { error: { code: 'insufficient_quota' } }, {}, 'target_used_up'],
    ['an error with 200', { error: { message: 'overloaded' } }, {}, 'target_reported'],
  ])('reads %s', async (_, document, settings, expected) => {
    const url = await loopback((_request, response) => response.end(JSON.stringify(document)));
    const session = await opened({ url, ...settings });
    const told = await session.say('x', NEVER).then(
      ({ reply }) => reply,
      (error: { code: string }) => error.code,
    );
    if (typeof expected === 'string') expect(told).toBe(expected);
    else expect(told).toMatchObject(expected as object);
  });

  it.each<[reason: string, expected: unknown]>([
    ['stop', { messages: ['The price is'] }],
    ['tool_calls', { messages: ['The price is'] }],
    ['length', 'target_unfinished'],
    ['model_length', 'target_unfinished'],
    ['content_filter', 'target_unfinished'],
    ['error', 'target_reported'],
  ])('%s is why the model stopped, whole and streamed', async (reason, expected) => {
    const choice = { message: { content: 'The price is' }, finish_reason: reason };
    const first = { choices: [{ delta: { content: 'The price is' }, finish_reason: null }] };
    const last = { choices: [{ delta: {}, finish_reason: reason }] };
    const events = `data: ${JSON.stringify(first)}\n\ndata: ${JSON.stringify(last)}\n\ndata: [DONE]\n\n`;
    for (const stream of [false, true]) {
      const url = await loopback((_request, response) => {
        response.setHeader('content-type', stream ? 'text/event-stream' : 'application/json');
        response.end(stream ? events : JSON.stringify({ choices: [choice] }));
      });
      const session = await opened({ url, stream });
      const told = await session.say('x', NEVER).then(
        ({ reply }) => reply,
        (error: { code: string }) => error.code,
      );
      if (typeof expected === 'string') expect(told).toBe(expected);
      else expect(told).toMatchObject(expected as object);
    }
  });

  it('does not take a stream that ends too early for a reply', async () => {
    const url = await loopback((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: {"choices":[{"delta":{"content":"The price is 4"}}]}\n\n');
    });
    const session = await opened({ url, stream: true });
    await expect(session.say('x', NEVER)).rejects.toMatchObject({ code: 'target_reset' });
  });
});
