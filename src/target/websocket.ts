import { WebSocket } from 'ws';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import type { Watch } from './deadlines.js';
import { parseJson, tooLarge } from './http-body.js';
import type { Headers } from './http-client.js';
import { isGood, networkError, statusError } from './http-errors.js';
import { createInbox, type Inbox } from './inbox.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { TargetKind } from './kind.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { replyAt, signalValue, turnScope } from './reply.js';
import { deadlinesSetting, handoffSetting, headersSetting, ifSet, maxBytesSetting, pathSetting } from './settings.js';
import { compileBody, compileHeaders, compileText, type Rendered } from './template.js';
import { triedBody, triedSocketUrl } from './tried.js';
import { type WatchedTurn, watched } from './watched.js';

/** Settings of a target with `type: websocket`. Deadlines in milliseconds. */
const websocketSettings = z.strictObject({
  type: z.literal('websocket'),
  url: z.string().min(1).superRefine(triedSocketUrl).describe('where the bot listens; may hold templates'),
  headers: headersSetting,
  protocols: z.array(z.string().min(1)).default([]).describe('subprotocols that are offered'),
  hello: z.unknown().superRefine(triedBody).optional().describe('sent when the connection is there; as body'),
  body: z
    .unknown()
    .superRefine(triedBody)
    .default('{{ text }}')
    .describe('sent for each utterance: a text as it is, anything else as JSON; texts in it are templates'),
  reply: z
    .union([z.literal('text'), pathSetting], 'text (the message as it is), or a JSONPath into each message')
    .default('$.reply')
    .describe('text: a message as it is; else the JSONPath of the words in each message; others are no words'),
  greeting: z
    .boolean()
    .default(false)
    .describe('whether the bot speaks first; its greeting then opens its first reply'),
  end: z
    .union([
      z.strictObject({ path: pathSetting }),
      z.strictObject({ silence: z.number().int().positive() }),
      z.literal('first'),
    ])
    .default('first')
    .describe(
      'what ends a reply: its first message with words, a JSONPath that finds something true, or so many ms of silence',
    ),
  error: pathSetting.optional().describe('JSONPath of what tells of an error'),
  handoff: handoffSetting,
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type WebsocketSettings = z.output<typeof websocketSettings>;

interface Compiled {
  readonly settings: WebsocketSettings;
  readonly url: Rendered<string>;
  readonly headers: Rendered<Record<string, string>>;
  readonly hello: Rendered<unknown> | null;
  readonly body: Rendered<unknown>;
  readonly reply: PathQuery | null;
  readonly end: PathQuery | null;
  readonly error: PathQuery | null;
  readonly handoff: PathQuery | null;
}

/** A bot behind a WebSocket: a connection for each session, messages both ways. */
function createWebsocketTarget(name: string, settings: WebsocketSettings): Target {
  const { end } = settings;
  const compiled: Compiled = {
    settings,
    url: compileText(settings.url),
    headers: compileHeaders(settings.headers),
    hello: ifSet(settings.hello, compileBody),
    body: compileBody(settings.body),
    reply: settings.reply === 'text' ? null : compilePath(settings.reply),
    end: typeof end === 'object' && 'path' in end ? compilePath(end.path) : null,
    error: ifSet(settings.error, compilePath),
    handoff: ifSet(settings.handoff, compilePath),
  };
  const sockets = new Set<WebSocket>();
  return {
    name,
    handoffSignal: compiled.handoff !== null,
    open: async (opening) => openSession(compiled, opening, sockets),
    close: async () => {
      for (const socket of sockets) socket.terminate();
    },
  };
}

/** A connection and what has come over it. */
interface Line {
  readonly socket: WebSocket;
  readonly inbox: Inbox<string>;
  /** Bytes that have come since the turn began. */
  bytes: number;
}

function openSession(compiled: Compiled, opening: SessionOpening, sockets: Set<WebSocket>): Session {
  const { settings } = compiled;
  let line: Line | undefined;
  let turn = 0;
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    const scope = turnScope(opening, { text, session: opening.session, turn });
    const early = createHearing(compiled);
    if (line === undefined) {
      line = await connect(compiled, scope, signal, sockets);
      if (compiled.hello !== null) send(line, compiled.hello(scope), opening);
      if (settings.greeting) await hearReply(line, early, compiled, signal);
    }
    const { socket, inbox } = line;
    // A turn that is given up on leaves the connection in the middle of a reply: nobody goes on with it.
    signal.addEventListener('abort', () => socket.terminate(), { once: true });
    // What the bot says between the turns, by itself, is not lost: it opens its next reply.
    for (const message of inbox.drain()) early.take(message);
    line.bytes = 0;
    watch.sent();
    send(line, compiled.body(scope), opening);
    const hearing = createHearing(compiled, early);
    const first_byte_ms = await hearReply(line, hearing, compiled, signal, watch);
    return { reply: hearing.reply(), timing: { first_byte_ms, total_ms: hearing.last_ms() } };
  };
  return {
    say: (text, signal) => watched(settings.deadlines, signal, (watching) => say(text, watching)),
    close: async () => line?.socket.close(),
  };
}

function send({ socket }: Line, message: unknown, opening: SessionOpening): void {
  opening.sent?.(message);
  socket.send(typeof message === 'string' ? message : JSON.stringify(message));
}

function connect(
  { settings, url, headers }: Compiled,
  scope: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  sockets: Set<WebSocket>,
): Promise<Line> {
  return new Promise((resolve, reject) => {
    const { max_bytes, protocols } = settings;
    const socket = new WebSocket(url(scope), [...protocols], {
      headers: headers(scope),
      maxPayload: max_bytes,
      perMessageDeflate: false,
    });
    const line: Line = { socket, inbox: createInbox(), bytes: 0 };
    const fail = (error: TargetError) => {
      reject(error);
      line.inbox.fail(error);
    };
    sockets.add(socket);
    signal.addEventListener('abort', () => socket.terminate(), { once: true });
    socket.on('open', () => resolve(line));
    socket.on('unexpected-response', (_, response) => {
      fail(upgradeError(response.statusCode ?? 0, response.headers));
      socket.terminate();
    });
    socket.on('message', (data: Buffer) => {
      line.bytes += data.byteLength;
      if (line.bytes <= max_bytes) return line.inbox.put(data.toString('utf8'));
      fail(tooLarge(max_bytes));
      socket.terminate();
    });
    socket.on('error', (error) => fail(socketError(error, max_bytes)));
    socket.on('close', (code, reason) => {
      sockets.delete(socket);
      const why = reason.length === 0 ? '' : `: ${reason.toString('utf8')}`;
      fail(new TargetError('target_reset', `the WebSocket was closed (code ${code})${why}`));
    });
  });
}

/** Who answers a WebSocket's request as any other has none, however well. */
function upgradeError(status: number, headers: Headers): TargetError {
  if (isGood(status))
    return new TargetError(
      'target_protocol',
      `HTTP ${status} came where a WebSocket should open: is this its address?`,
    );
  return statusError(status, headers, '');
}

function socketError(error: Error, max_bytes: number): TargetError {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return tooLarge(max_bytes);
  if (code === 'WS_ERR_INVALID_UTF8') return new TargetError('target_encoding', 'a message is no UTF-8');
  const isForeign = code.startsWith('WS_ERR') || /Sec-WebSocket|Invalid Upgrade|subprotocol/i.test(error.message);
  return isForeign ? new TargetError('target_protocol', error.message, { cause: error }) : networkError(error);
}

/** Hears messages until the reply is whole. Resolves to the milliseconds until the first of them. */
async function hearReply(
  { inbox }: Line,
  hearing: Hearing,
  { settings: { end } }: Compiled,
  signal: AbortSignal,
  watch?: Watch,
): Promise<number | null> {
  let first_byte_ms: number | null = null;
  for (;;) {
    const message = await nextMessage(
      inbox,
      signal,
      typeof end === 'object' && 'silence' in end && hearing.hasWords() ? end.silence : null,
    );
    if (message === null) return first_byte_ms;
    const now_ms = watch?.elapsed() ?? 0;
    first_byte_ms ??= now_ms;
    watch?.bytes();
    if (hearing.take(message, now_ms)) return first_byte_ms;
  }
}

/** The next message; null when none has come within the silence that ends a reply. */
async function nextMessage(
  inbox: Inbox<string>,
  signal: AbortSignal,
  silence_ms: number | null,
): Promise<string | null> {
  if (silence_ms === null) return inbox.next(signal);
  const silence = AbortSignal.timeout(silence_ms);
  try {
    return await inbox.next(AbortSignal.any([signal, silence]));
  } catch (error) {
    if (silence.aborted && !signal.aborted) return null;
    throw error;
  }
}

/** What a reply is put together from. */
interface Hearing {
  /** Takes the next message; true when it ends the reply. */
  take(message: string, at_ms?: number): boolean;
  hasWords(): boolean;
  /** When the last message came, in milliseconds of the turn. */
  last_ms(): number;
  reply(): Reply;
  readonly found: readonly unknown[];
  readonly signals: readonly unknown[];
}

function createHearing(compiled: Compiled, before?: Hearing): Hearing {
  const { settings, reply, end, error, handoff } = compiled;
  const found: unknown[] = [...(before?.found ?? [])];
  const signals: unknown[] = [...(before?.signals ?? [])];
  const early = found.length;
  let last_ms = 0;
  return {
    found,
    signals,
    hasWords: () => found.length > early,
    last_ms: () => last_ms,
    take(message, at_ms = 0) {
      last_ms = at_ms;
      const document = reply === null ? parsedOrText(message) : parseJson(message);
      const told = error?.(document).filter(isTrue) ?? [];
      if (told.length > 0)
        throw new TargetError('target_reported', `the bot tells of an error: ${message.slice(0, 200)}`);
      signals.push(...(handoff?.(document).filter(isTrue) ?? []));
      const words = (reply === null ? [message] : reply(document)).filter((value) => value !== null);
      found.push(...words);
      if (settings.end === 'first') return words.length > 0;
      return end?.(document).some(isTrue) ?? false;
    },
    reply() {
      return replyAt(found, settings.reply, handoff === null ? {} : { handoff: signalValue(signals) });
    },
  };
}

function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false;
}

function parsedOrText(message: string): unknown {
  try {
    return parseJson(message);
  } catch {
    return message;
  }
}

export const websocketKind: TargetKind = { settings: websocketSettings, create: createWebsocketTarget };
