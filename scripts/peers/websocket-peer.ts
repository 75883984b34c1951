import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { FLOOD, type MemoryBot } from './memory-bot.js';

/**
 * A bot behind WebSockets, on the server of the `ws` package: one connection a session, JSON messages, typing
 * notices between them, and a last message that ends the reply.
 */
export async function websocketPeer(bot: MemoryBot): Promise<string> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        for (const client of server.clients) client.terminate();
        server.close(() => closed());
      }),
  );
  let connections = 0;
  server.on('connection', (socket, request) => {
    connections += 1;
    const session = `c-${connections}`;
    socket.on('message', (data) => {
      const { message } = JSON.parse(String(data)) as { message: string };
      act(socket, bot, session, message, String(request.headers.authorization));
    });
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/chat`;
}

function act(socket: WebSocket, bot: MemoryBot, session: string, message: string, key: string): void {
  const send = (document: object) => socket.send(JSON.stringify(document));
  const act = bot.hear(session, message);
  if (act.does === 'silence') return;
  send({ typing: true });
  if (act.does === 'drip') {
    const timer = setInterval(() => send({ typing: true }), 50);
    socket.on('close', () => clearInterval(timer));
  } else if (act.does === 'break') socket.close(1011, `broken for ${key}`);
  else if (act.does === 'report') send({ error: `failed for ${key}` });
  else if (act.does === 'rubbish') socket.send('<!doctype html>');
  else if (act.does === 'flood') send({ text: FLOOD });
  else if (act.does === 'say') {
    for (const text of act.messages) send({ text });
    send({ done: true, handoff: act.handoff });
  }
}
