import { Agent, type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import type { Reply, Signals } from '../domain/transcript.js';
import { type CookieJar, createCookieJar } from './cookies.js';
import { watchDeadlines } from './deadlines.js';
import { parseJson, readText } from './http-body.js';
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
  const pool = new Agent({
    connect: { timeout: settings.deadlines.connect },
    // Watched by timers of its own: these count in whole seconds.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const agent = pool.compose(tellingWhenSent);
  return {
    name,
    handoffSignal: compiled.handoff !== null,
    open: async (opening) => openSession(compiled, agent, opening),
    // Nothing is open any more but what was given up on.
    close: () => pool.destroy(),
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
      const { document, timing } = await exchange(compiled, agent, scope, jar, signal);
      const issued = compiled.sessionId?.(document)[0];
      if (issued !== undefined && issued !== null) session = String(issued);
      return { reply: toReply(compiled, document), timing };
    },
    close: async () => {},
  };
}

interface Exchanged {
  readonly document: unknown;
  readonly timing: Answer['timing'];
}

async function exchange(
  compiled: Compiled,
  agent: Dispatcher,
  scope: Readonly<Record<string, unknown>>,
  jar: CookieJar | null,
  signal: AbortSignal,
): Promise<Exchanged> {
  signal.throwIfAborted();
  const abort = new AbortController();
  const onOuterAbort = () => abort.abort(signal.reason);
  signal.addEventListener('abort', onOuterAbort, { once: true });
  const { method, max_bytes, deadlines } = compiled.settings;
  const watch = watchDeadlines(deadlines, (error) => abort.abort(error));
  try {
    const { url, headers, body } = requestOf(compiled, scope, jar);
    const sending: Sending = { dispatcher: agent, method, headers, body, signal: abort.signal, sent: watch.sent };
    const response = await untilAborted(request(url, sending), abort.signal);
    const first_byte_ms = watch.elapsed();
    watch.bytes();
    jar?.store(response.headers['set-cookie']);
    const text = await readText(response.body, response.headers, max_bytes, watch.bytes);
    if (response.statusCode < 200 || response.statusCode > 299)
      throw statusError(response.statusCode, response.headers, text);
    return { document: parseJson(text), timing: { first_byte_ms, total_ms: watch.elapsed() } };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw abort.signal.aborted ? abort.signal.reason : networkError(error);
  } finally {
    watch.end();
    signal.removeEventListener('abort', onOuterAbort);
  }
}

/** Settings of one request; `sent` is called when it goes out. */
type Sending = NonNullable<Parameters<typeof request>[1]> & { readonly sent: () => void };

/** The time until there is a connection, which the first request of a session may have to wait for, has its own deadline. */
function tellingWhenSent(dispatch: Dispatcher['dispatch']): Dispatcher['dispatch'] {
  return (options, handler) => {
    const { sent } = options as Partial<Sending>;
    const onRequestStart = handler.onRequestStart?.bind(handler);
    if (sent !== undefined && onRequestStart !== undefined)
      handler.onRequestStart = (controller, context) => {
        sent();
        onRequestStart(controller, context);
      };
    return dispatch(options, handler);
  };
}

type Response = Awaited<ReturnType<typeof request>>;

/** A request that waits for its connection does not hear an abort: it is given up on, and what comes late is dropped. */
function untilAborted(response: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason);
      response.then(({ body }) => body.destroy().on('error', () => {})).catch(() => {});
    };
    signal.addEventListener('abort', giveUp, { once: true });
    response.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

function requestOf(compiled: Compiled, scope: Readonly<Record<string, unknown>>, jar: CookieJar | null) {
  const headers: Record<string, string> = { accept: 'application/json' };
  for (const [key, value] of compiled.headers) headers[key] = value(scope);
  const cookies = jar?.header();
  if (cookies !== undefined && cookies !== '') headers.cookie = cookies;
  if (compiled.body === null) return { url: compiled.url(scope), headers, body: null };
  headers['content-type'] ??= 'application/json';
  return { url: compiled.url(scope), headers, body: JSON.stringify(compiled.body(scope)) };
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
