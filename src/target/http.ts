import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import type { Reply, Signals } from '../domain/transcript.js';
import { type CookieJar, createCookieJar } from './cookies.js';
import { bodyText, parseJson } from './http-body.js';
import { createHttpClient, exchange, type WireRequest } from './http-client.js';
import { networkError, statusError } from './http-errors.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { compileBody, compileText, type Rendered } from './template.js';
import { triedBody, triedPath, triedTemplate, triedUrl } from './tried.js';

const milliseconds = z.number().int().positive();

/** Settings of a target with `type: http`. Deadlines in milliseconds. */
export const httpSettings = z.strictObject({
  type: z.literal('http'),
  url: z.string().min(1).superRefine(triedUrl).describe('where the bot listens; may hold templates'),
  method: z.enum(['POST', 'GET', 'PUT', 'PATCH']).default('POST'),
  headers: z.record(z.string(), z.string().superRefine(triedTemplate)).default({}),
  body: z
    .unknown()
    .superRefine(triedBody)
    .optional()
    .describe('JSON body; texts in it are templates over text, session, turn, language, customer'),
  reply: z
    .string()
    .superRefine(triedPath)
    .default('$.reply')
    .describe('JSONPath of the reply; several matches are several messages'),
  handoff: z.string().superRefine(triedPath).optional().describe('JSONPath of the hand-over signal'),
  session: z
    .string()
    .regex(/^(template|cookie|\$.*)$/, 'template, cookie, or a JSONPath of the id that the first reply carries')
    .superRefine((session, context) => (session.startsWith('$') ? triedPath(session, context) : undefined))
    .default('template'),
  deadlines: z
    .strictObject({
      connect: milliseconds.default(5_000),
      first_byte: milliseconds.default(30_000),
      idle: milliseconds.default(15_000),
      total: milliseconds.default(60_000),
    })
    .prefault({}),
  max_bytes: z.number().int().positive().default(1_000_000),
});

export type HttpSettings = z.output<typeof httpSettings>;

interface Compiled {
  readonly settings: HttpSettings;
  readonly url: Rendered<string>;
  readonly headers: readonly (readonly [string, Rendered<string>])[];
  readonly body: Rendered<unknown> | null;
  readonly reply: PathQuery;
  readonly handoff: PathQuery | null;
  readonly sessionId: PathQuery | null;
}

/** A bot behind one HTTP endpoint that answers each utterance with a JSON document. */
export function createHttpTarget(name: string, settings: HttpSettings): Target {
  const compiled = compile(settings);
  const agent = createHttpClient(settings.deadlines.connect);
  return {
    name,
    handoffSignal: compiled.handoff !== null,
    open: async (opening) => openSession(compiled, agent, opening),
    // Nothing is open any more but what was given up on.
    close: () => agent.destroy(),
  };
}

function compile(settings: HttpSettings): Compiled {
  return {
    settings,
    url: compileText(settings.url),
    headers: Object.entries(settings.headers).map(([key, value]) => [key.toLowerCase(), compileText(value)]),
    body: settings.body === undefined ? null : compileBody(settings.body),
    reply: compilePath(settings.reply),
    handoff: settings.handoff === undefined ? null : compilePath(settings.handoff),
    sessionId: settings.session.startsWith('$') ? compilePath(settings.session) : null,
  };
}

function openSession(compiled: Compiled, agent: Dispatcher, opening: SessionOpening): Session {
  const jar = compiled.settings.session === 'cookie' ? createCookieJar() : null;
  let session = compiled.sessionId === null ? opening.session : '';
  let turn = 0;
  return {
    async say(text, signal) {
      turn += 1;
      const scope = { text, session, turn, language: opening.language, customer: opening.customer?.fields ?? null };
      const { document, timing } = await sayTo(compiled, agent, scope, jar, signal);
      const issued = compiled.sessionId?.(document)[0];
      if (issued !== undefined && issued !== null) session = String(issued);
      return { reply: toReply(compiled, document), timing };
    },
    close: async () => {},
  };
}

interface Said {
  readonly document: unknown;
  readonly timing: Answer['timing'];
}

async function sayTo(
  compiled: Compiled,
  agent: Dispatcher,
  scope: Readonly<Record<string, unknown>>,
  jar: CookieJar | null,
  signal: AbortSignal,
): Promise<Said> {
  signal.throwIfAborted();
  const { max_bytes } = compiled.settings;
  try {
    const response = await exchange(agent, requestOf(compiled, scope, jar), compiled.settings, signal);
    const { status, headers, bytes, first_byte_ms } = response;
    jar?.store(headers['set-cookie']);
    const text = await bodyText(bytes, headers, max_bytes);
    if (status < 200 || status > 299) throw statusError(status, headers, text);
    return { document: parseJson(text), timing: { first_byte_ms, total_ms: response.total_ms() } };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw networkError(error);
  }
}

function requestOf(compiled: Compiled, scope: Readonly<Record<string, unknown>>, jar: CookieJar | null): WireRequest {
  const { method } = compiled.settings;
  const headers: Record<string, string> = { accept: 'application/json' };
  for (const [key, value] of compiled.headers) headers[key] = value(scope);
  const cookies = jar?.header();
  if (cookies !== undefined && cookies !== '') headers.cookie = cookies;
  if (compiled.body === null) return { method, url: compiled.url(scope), headers, body: null };
  headers['content-type'] ??= 'application/json';
  return { method, url: compiled.url(scope), headers, body: JSON.stringify(compiled.body(scope)) };
}

function toReply(compiled: Compiled, document: unknown): Reply {
  const found = compiled.reply(document).flatMap((value) => (Array.isArray(value) ? value : [value]));
  const messages = found.filter((value) => typeof value === 'string' || typeof value === 'number').map(String);
  const cards = found.filter((value) => typeof value === 'object' && value !== null);
  if (messages.length === 0 && cards.length === 0)
    throw new TargetError(
      'target_bad_reply',
      `nothing in the reply matches ${compiled.settings.reply}, the JSONPath of the bot's text`,
    );
  const signals: Signals = compiled.handoff === null ? {} : { handoff: signalValue(compiled.handoff(document)) };
  return { messages, cards, signals };
}

function signalValue(found: readonly unknown[]): unknown {
  return found.length > 1 ? found : (found[0] ?? null);
}
