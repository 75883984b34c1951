import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request that the bot got. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the bot answers: a JSON document, or a whole response. `null` = never. */
export type Answered =
  | { readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }
  | null;

/** A bot on loopback that answers as a test says, and closes itself when the test is over. Resolves to its address. */
export async function scriptedBot(answer: (asked: Asked, number: number) => Answered): Promise<string> {
  let count = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = text === '' ? {} : (JSON.parse(text) as Asked['body']);
      count += 1;
      const said = answer(
        { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body },
        count,
      );
      if (said === null) return;
      response.statusCode = 'status' in said ? said.status : 200;
      for (const [name, value] of Object.entries(said.headers ?? {})) response.setHeader(name, value);
      response.end('json' in said ? JSON.stringify(said.json) : said.text);
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
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`;
}
