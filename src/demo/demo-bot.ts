import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dataset } from '../domain/dataset.js';
import { type Bot, type BotOptions, type ChatReply, type ChatRequest, createBot } from './bot.js';
import { DEFECTS, type DefectName } from './defects/registry.js';

const HOST = '127.0.0.1';
const MAX_BODY_BYTES = 64 * 1024;

/** A running demo bot. `url` is the chat's address, for `POST`. */
export interface DemoBot {
  readonly url: string;
  close(): Promise<void>;
}

export interface DemoBotOptions extends BotOptions {
  /** 0 or left out: any free one. */
  readonly port?: number;
}

/** A request that cannot be answered, with its HTTP status. */
class BadRequest extends Error {
  override readonly name = 'BadRequest';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Starts the sample shop bot on loopback. `POST /chat` takes `{message, session, user, language}` and gives
 * `{reply, handoff}`; `GET /health` gives `{status: "ok"}`. Bad requests get a 4xx with `{error}`. Rejects when the port
 * is taken.
 */
export async function startDemoBot(dataset: Dataset, options: DemoBotOptions = {}): Promise<DemoBot> {
  const answer = answerer(createBot(dataset, options), options.defects ?? []);
  const server = createServer((request, response) => void serve(answer, request, response));
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}/chat`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

type Answerer = (chat: ChatRequest) => ChatReply | Promise<ChatReply>;

/** A healthy bot answers at once. One that thinks knows what else it is asked meanwhile. */
function answerer(bot: Bot, defects: readonly DefectName[]): Answerer {
  const thinks_ms = Math.max(0, ...defects.map((name) => DEFECTS[name].thinks_ms ?? 0));
  if (thinks_ms === 0) return (chat) => bot(chat);
  const open = new Set<ChatRequest>();
  return async (chat) => {
    open.add(chat);
    const other = () => [...open].find(({ session }) => session !== chat.session);
    const before = other();
    try {
      await new Promise((resolve) => setTimeout(resolve, thinks_ms));
      return bot(chat, before ?? other());
    } finally {
      open.delete(chat);
    }
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function serve(answer: Answerer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/health') return send(response, 200, { status: 'ok' });
    if (path !== '/chat') throw new BadRequest(404, `no ${path} here; the chat is POST /chat`);
    if (request.method !== 'POST') throw new BadRequest(405, 'the chat takes POST only');
    const chat = readChat(await readBody(request));
    try {
      send(response, 200, await answer(chat));
    } catch (error) {
      throw error instanceof RangeError ? new BadRequest(400, error.message) : error;
    }
  } catch (error) {
    const status = error instanceof BadRequest ? error.status : 500;
    send(response, status, { error: error instanceof Error ? error.message : String(error) });
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new BadRequest(413, `a request is ${MAX_BODY_BYTES} bytes at the most`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readChat(body: string): ChatRequest {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new BadRequest(400, 'the body is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRequest(400, 'the body is no JSON object');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (name: string, fallback?: string): string => {
    const found = fields.get(name) ?? fallback;
    if (typeof found !== 'string' || (fallback === undefined && found.trim() === '')) {
      throw new BadRequest(400, `"${name}" must be a text${fallback === undefined ? ' that is not empty' : ''}`);
    }
    return found;
  };
  return {
    message: text('message'),
    session: text('session'),
    user: text('user', ''),
    language: text('language', 'de'),
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
