import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { loopback } from '../../scripts/peers/act-over-http.js';
import { websocketPeer } from '../../scripts/peers/websocket-peer.js';
import { conforms } from '../../scripts/target-conformance.js';
import type { Answer } from './port.js';
import { websocketKind } from './websocket.js';

// The peer: the server of the ws package, which has passed the Autobahn tests of the protocol (RFC 6455).
conforms({
  type: 'websocket',
  async peer(bot, secret) {
    return {
      url: await websocketPeer(bot),
      headers: { authorization: `Bearer ${secret}` },
      body: { message: '{{ text }}' },
      reply: '$.text',
      end: { path: '$.done' },
      error: '$.error',
      handoff: '$.handoff',
    };
  },
  page: async (bot, secret) => ({
    settings: { url: await websocketPeer(bot), headers: true, handoff: true },
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
const later = (milliseconds: number) => new Promise((come) => setTimeout(come, milliseconds));

async function peer(onConnection: (socket: WebSocket) => void): Promise<string> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket) => {
    socket.on('error', () => {});
    onConnection(socket);
  });
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function targetOf(settings: Readonly<Record<string, unknown>>) {
  const parsed = websocketKind.settings.parse({ type: 'websocket', ...settings });
  const target = await websocketKind.create('peer', parsed as never, { root: '/' });
  onTestFinished(() => target.close());
  return target;
}

async function opened(settings: Readonly<Record<string, unknown>>) {
  return (await targetOf(settings)).open({ session: 's', language: 'en' });
}

async function codeOrWords(work: Promise<unknown>): Promise<string> {
  return work.then(
    (answer) => (answer as Answer | undefined)?.reply.messages.join('|') ?? 'closed',
    (error: { code: string }) => error.code,
  );
}

async function codeOf(settings: Readonly<Record<string, unknown>>): Promise<string> {
  const session = await opened({ deadlines: { connect: 500, total: 2000 }, ...settings });
  return codeOrWords(session.say('x', NEVER));
}

describe('a websocket target', () => {
  it('speaks plain text, and ends a reply with its first message', async () => {
    const url = await peer((socket) => socket.on('message', (data) => socket.send(`${String(data)}!`)));
    const session = await opened({ url, reply: 'text' });
    expect((await session.say('Hi', NEVER)).reply.messages).toEqual(['Hi!']);
  });

  it('ends a reply with silence', async () => {
    const url = await peer((socket) =>
      socket.on('message', () => {
        socket.send('{"reply":"a"}');
        setTimeout(() => socket.send('{"reply":"b"}'), 50);
      }),
    );
    const session = await opened({ url, end: { silence: 300 } });
    const { reply, timing } = await session.say('one', NEVER);
    expect(reply.messages).toEqual(['a', 'b']);
    expect(timing.total_ms).toBeLessThan(300);
  });

  it('leaves to the turn before what a bot that tells its ends says by itself', async () => {
    const url = await peer((socket) =>
      socket.on('message', (data) => {
        socket.send('{"reply":"a","done":true}');
        if (String(data) !== 'two') setTimeout(() => socket.send('{"reply":"by the way"}'), 50);
      }),
    );
    const session = await opened({ url, end: { path: '$.done' } });
    await session.say('one', NEVER);
    expect(session.late?.()).toBeNull();
    await later(200);
    expect((await session.say('two', NEVER)).reply.messages).toEqual(['a']);
    expect(session.late?.()?.messages).toEqual(['by the way']);
    await session.say('three', NEVER);
    await later(200);
    await session.close();
    expect(session.late?.()?.messages).toEqual(['by the way']);
  });

  // The second message of a reply must never be the answer to the next question.
  it.each<[what: string, gap_ms: number, settings: Readonly<Record<string, unknown>>, said: readonly string[]]>([
    ['both, when they come together', 0, {}, ['one 1|one 2', 'two 1|two 2', 'closed']],
    ['both, when the second comes at once', 60, { settle: 200 }, ['one 1|one 2', 'two 1|two 2', 'closed']],
    ['an error, when it comes later than it settles', 300, { settle: 50 }, ['one 1', 'target_late']],
    ['an error, when it comes later than the silence', 300, { end: { silence: 50 } }, ['one 1', 'target_late']],
    ['the one that has words, at its word', 0, { settle: 0, reply: '$.last' }, ['one 2', 'two 2', 'closed']],
  ])('of two messages a turn takes %s', async (_, gap_ms, settings, said) => {
    const url = await peer((socket) => {
      socket.on('message', async (data) => {
        socket.send(JSON.stringify({ reply: `${String(data)} 1` }));
        if (gap_ms > 0) await later(gap_ms);
        socket.send(JSON.stringify({ reply: `${String(data)} 2`, last: `${String(data)} 2` }));
      });
    });
    const session = await opened({ url, ...settings });
    const heard: string[] = [];
    const hear = async (say: Promise<unknown>) => heard.push(await codeOrWords(say));
    await hear(session.say('one', NEVER));
    // However busy the machine is, what the bot sent late has come before the next question.
    await later(2 * gap_ms);
    await hear(session.say('two', NEVER));
    if (said.length > 2) await hear(session.close());
    expect(heard).toEqual(said);
  });

  it('tells at the end of a conversation what came behind its last reply, and waits longer the next time', async () => {
    const url = await peer((socket) =>
      socket.on('message', (data) => {
        socket.send(JSON.stringify({ reply: `${String(data)} 1` }));
        setTimeout(() => socket.send(JSON.stringify({ reply: `${String(data)} 2` })), 250);
      }),
    );
    const target = await targetOf({ url });
    const open = () => target.open({ session: 's', language: 'en' });
    const first = await open();
    expect(await codeOrWords(first.say('one', NEVER))).toBe('one 1');
    expect(await codeOrWords(first.close())).toBe('target_late');
    expect(first.late?.()?.messages).toEqual(['one 2']);
    const second = await open();
    expect(await codeOrWords(second.say('one', NEVER))).toBe('one 1|one 2');
    expect(await codeOrWords(second.close())).toBe('closed');
  });

  it('tells that each reply was that of the question before, where the bot takes its time', async () => {
    const url = await peer((socket) => {
      let free = Promise.resolve<unknown>(undefined);
      socket.on('message', (data) => {
        free = free.then(async () => {
          await later(900);
          socket.send(JSON.stringify({ reply: `${String(data)} 1` }));
          if (String(data) === 'one') setTimeout(() => socket.send(JSON.stringify({ reply: 'one 2' })), 150);
        });
      });
    });
    const target = await targetOf({ url, settle: 50 });
    const hold = async () => {
      const session = await target.open({ session: 's', language: 'en' });
      const said = [await codeOrWords(session.say('one', NEVER)), await codeOrWords(session.say('two', NEVER))];
      return [...said, await codeOrWords(session.close())];
    };
    expect(await hold()).toEqual(['one 1', 'one 2', 'target_late']);
    expect(await hold()).toEqual(['one 1|one 2', 'two 1', 'closed']);
  });

  it('takes the greeting of a bot that speaks first, and says hello before', async () => {
    const heard: string[] = [];
    const url = await peer((socket) =>
      socket.on('message', (data) => {
        heard.push(String(data));
        socket.send(heard.length === 1 ? '{"reply":"Welcome, I am a bot."}' : '{"reply":"Yes."}');
      }),
    );
    const session = await opened({ url, hello: { join: '{{ session }}' }, greeting: true });
    expect((await session.say('Are you there?', NEVER)).reply.messages).toEqual(['Welcome, I am a bot.', 'Yes.']);
    expect(heard).toEqual(['{"join":"s"}', 'Are you there?']);
  });

  it('tells between turns that the line is dead', async () => {
    const url = await peer((socket) =>
      socket.on('message', () => {
        socket.send('{"reply":"Bye."}');
        socket.close(1000);
      }),
    );
    const session = await opened({ url });
    expect((await session.say('x', NEVER)).reply.messages).toEqual(['Bye.']);
    await later(100);
    await expect(session.say('x', NEVER)).rejects.toMatchObject({ code: 'target_reset' });
  });

  it('tells what keeps it from connecting', async () => {
    const refusing = await loopback((_, response) => response.end());
    const server = createServer();
    server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n\r\n'));
    server.listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    expect(await codeOf({ url: `ws://127.0.0.1:${port}/` })).toBe('target_unauthorized');
    expect(await codeOf({ url: refusing.replace('http', 'ws') })).toBe('target_protocol');
    expect(await codeOf({ url: 'ws://127.0.0.1:1/' })).toBe('target_refused');
    expect(await codeOf({ url: 'ws://bot.invalid/' })).toBe('target_dns');
    expect(await codeOf({ url: refusing.replace('http', 'wss') })).toBe('target_tls');
    const mute = createServer().on('upgrade', () => {});
    mute.listen(0, '127.0.0.1');
    await new Promise((listening) => mute.once('listening', listening));
    onTestFinished(() => {
      mute.closeAllConnections();
      mute.close();
    });
    const url = `ws://127.0.0.1:${(mute.address() as AddressInfo).port}/`;
    expect(await codeOf({ url })).toBe('target_timeout_connect');
  });

  it('tells bytes that are no UTF-8', async () => {
    const url = await peer((socket) =>
      socket.on('message', () => socket.send(Buffer.from([0xff, 0xfe]), { binary: false })),
    );
    expect(await codeOf({ url })).toBe('target_encoding');
  });
});
