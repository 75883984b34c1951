import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AIMessage } from '@langchain/core/messages';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { loopback, type Request } from '../../scripts/peers/act-over-http.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { TargetError } from '../domain/errors.js';
import { handedOver, type Reply } from '../domain/transcript.js';
import { loadKind } from './kinds.js';

/** What a bot answers, in the way of each protocol. */
interface Said {
  readonly text: string;
  readonly handoff?: boolean;
}

type Settings = Readonly<Record<string, unknown>>;
type Answer = (request: Request, said: Said) => unknown;

/** Protocols over HTTP: their settings, and the document with which a bot answers any request. */
const OVER_HTTP: Readonly<Record<string, readonly [type: string, settings: Settings, answer: Answer]>> = {
  http: ['http', { handoff: '$.handoff' }, (_, { text, handoff }) => ({ reply: text, handoff })],
  sse: [
    'sse',
    { end: { event: 'done' }, handoff: '$.handoff' },
    (_, { text, handoff }) => `data: ${JSON.stringify({ reply: text, handoff })}\n\nevent: done\ndata: x\n\n`,
  ],
  openai: [
    'openai',
    { model: 'm', handoff: { tool: 'human' } },
    (_, said) => ({ choices: [{ message: completed(said), finish_reason: 'stop' }] }),
  ],
  'openai, streamed': [
    'openai',
    { model: 'm', stream: true, handoff: { tool: 'human' } },
    (_, said) => `data: ${JSON.stringify({ choices: [{ delta: completed(said) }] })}\n\ndata: [DONE]\n\n`,
  ],
  rasa: [
    'rasa',
    { handoff: '$[*].custom.handoff' },
    (_, { text, handoff }) => [{ recipient_id: 's', text, ...(handoff ? { custom: { handoff } } : {}) }],
  ],
  a2a: [
    'a2a',
    { handoff: '$.metadata.handoff' },
    (_, { text, handoff }) => ({ result: { message: { parts: [{ text }], metadata: { handoff } } } }),
  ],
  langgraph: [
    'langgraph',
    { handoff: '$.human' },
    ({ path }, { text, handoff }) =>
      path.endsWith('/wait') ? { messages: [{ type: 'ai', content: text }], human: handoff } : { thread_id: 't' },
  ],
  directline: ['directline', { silence: 50, poll: 20 }, activities],
};

function completed({ text, handoff }: Said) {
  return { content: text, ...(handoff ? { tool_calls: [{ index: 0, id: 'c', function: { name: 'human' } }] } : {}) };
}

function activities({ method, path }: Request, { text, handoff }: Said) {
  if (path === '/conversations') return { conversationId: 'c' };
  if (method === 'POST') return { id: 'own' };
  const own = { id: 'own', type: 'message', from: { id: 'dl_s' } };
  const event = { type: 'event', name: 'handoff.initiate', from: { id: 'bot' } };
  return {
    activities: [
      own,
      { type: 'message', from: { id: 'bot' }, text, inputHint: 'expectingInput' },
      ...(handoff ? [event] : []),
    ],
  };
}

/** The others: how a bot of theirs is started. */
const OTHERS: Readonly<Record<string, (said: Said) => Promise<readonly [type: string, settings: Settings]>>> = {
  async websocket({ text, handoff }) {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    server.on('connection', (socket) =>
      socket.on('message', () => socket.send(JSON.stringify({ reply: text, handoff }))),
    );
    await new Promise((listening) => server.once('listening', listening));
    onTestFinished(() => void server.close());
    return ['websocket', { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`, handoff: '$.handoff' }];
  },
  async command({ text, handoff }) {
    const line = JSON.stringify(JSON.stringify({ reply: text, handoff }));
    const code = `process.stdin.on('data', () => console.log(${line}))`;
    return ['command', { command: [process.execPath, '-e', code], handoff: '$.handoff' }];
  },
  async langchain({ text, handoff }) {
    const key = `testkunde-bot-${Math.random()}`;
    const bot = { invoke: async () => ({ messages: [new AIMessage(text)], human: handoff }) };
    (globalThis as Record<string, unknown>)[key] = bot;
    onTestFinished(() => void delete (globalThis as Record<string, unknown>)[key]);
    const module = join(tempFolder({ 'bot.mjs': `export default globalThis[${JSON.stringify(key)}];\n` }), 'bot.mjs');
    return ['langchain', { module, input: 'state', handoff: '$.human' }];
  },
};

async function said(type: string, settings: Settings): Promise<Reply | TargetError> {
  const kind = await loadKind(type);
  const target = await kind?.create('t', kind.settings.parse({ type, ...settings }) as never, { root: tempFolder() });
  try {
    const session = await target?.open({ session: 's', language: 'en' });
    const answer = await session?.say('x', new AbortController().signal);
    return answer?.reply as Reply;
  } catch (error) {
    if (error instanceof TargetError) return error;
    throw error;
  } finally {
    await target?.close();
  }
}

async function overHttp(name: string, respond: (request: Request, response: ServerResponse) => void) {
  const [type, settings] = OVER_HTTP[name] as (typeof OVER_HTTP)[string];
  return said(type, { url: await loopback(respond), ...settings });
}

function heard(name: string, words: Said): Promise<Reply | TargetError> {
  const [, , answer] = OVER_HTTP[name] ?? [];
  if (answer === undefined)
    return (OTHERS[name] as (typeof OTHERS)[string])(words).then(([type, own]) => said(type, own));
  return overHttp(name, (request, response) => {
    const document = answer(request, words);
    const type = typeof document === 'string' ? 'text/event-stream' : 'application/json';
    response.writeHead(200, { 'content-type': type });
    response.end(typeof document === 'string' ? document : JSON.stringify(document));
  });
}

const NAMES = [...Object.keys(OVER_HTTP), ...Object.keys(OTHERS)];

describe('a reply is the same over every protocol', () => {
  it.each(NAMES)('%s: nothing that anybody sees is an empty reply', async (name) => {
    for (const text of ['', ' \u200b\n'])
      expect(await heard(name, { text })).toMatchObject({ code: 'target_empty_reply' });
  });

  it.each(NAMES)('%s: a hand-over without a word is a reply', async (name) => {
    const reply = (await heard(name, { text: '', handoff: true })) as Reply;
    expect(reply.messages).toEqual([]);
    expect(handedOver(reply.signals)).toBe(true);
  });

  it.each(NAMES)('%s: words are a reply', async (name) => {
    expect(await heard(name, { text: '0' })).toMatchObject({ messages: ['0'] });
  });
});

it.each(Object.keys(OVER_HTTP))('%s: a rate limit in a broken gzip is a rate limit, with its pause', async (name) => {
  const error = await overHttp(name, (_, response) => {
    response.writeHead(429, { 'content-encoding': 'gzip', 'retry-after': '7' }).end('sorry');
  });
  expect(error).toMatchObject({ code: 'target_rate_limited', wait_ms: 7000 });
});
