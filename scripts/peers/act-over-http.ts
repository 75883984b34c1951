import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FaultName } from './memory-bot.js';

/** A request that a peer got, its body read. */
export interface Request {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** A server on loopback that closes itself when the test is over. Resolves to its address without a path. */
export async function loopback(answer: (request: Request, response: ServerResponse) => unknown): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      void answer({ method, path, headers, text: Buffer.concat(chunks).toString() }, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** How a protocol over HTTP looks while something goes wrong. */
export interface FaultyAnswer {
  readonly type: string;
  /** The first half of an answer. */
  readonly half: string;
  /** What may stand in an answer again and again. */
  readonly piece: string;
  /** An answer that tells of an error, and its status. */
  readonly error: { readonly status: number; readonly text: string };
  readonly flood: string;
}

/** Does over HTTP what a fault says. */
export function misbehave(fault: FaultName, response: ServerResponse, faulty: FaultyAnswer): void {
  const head = (type = faulty.type, status = 200) => response.writeHead(status, { 'content-type': type });
  const acts: Record<FaultName, () => unknown> = {
    silence: () => {},
    stall: () => head().write(faulty.half),
    drip: () => {
      head();
      const timer = setInterval(() => response.write(faulty.piece), 50);
      response.on('close', () => clearInterval(timer));
    },
    break: () => {
      head().write(faulty.half);
      setTimeout(() => response.destroy(), 30);
    },
    report: () => head(faulty.type, faulty.error.status).end(faulty.error.text),
    rubbish: () => head('text/html').end('<!doctype html><title>Log in</title>'),
    flood: () => head().end(faulty.flood),
  };
  acts[fault]();
}

/** Writes bytes in pieces of the given size, each on its own way: what comes is split anywhere, within characters, too. */
export async function writeInPieces(response: ServerResponse, text: string, size: number): Promise<void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) {
    if (response.destroyed) return;
    response.write(bytes.subarray(at, at + size));
    await new Promise((later) => setImmediate(later));
  }
  response.end();
}
