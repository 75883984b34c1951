import { WebSocket } from 'ws';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import { createAfterwards } from './afterwards.js';
import { createHearing, explained, type Hearing, type HearingPaths, hearReply } from './hearing.js';
import { tooLarge } from './http-body.js';
import { type Headers, isGood } from './http-client.js';
import { networkError, statusError } from './http-errors.js';
import { createInbox, type Inbox } from './inbox.js';
import { compilePath } from './json-path.js';
import type { TargetKind } from './kind.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { createQuiet, type Quiet } from './quiet.js';
import { turnScope } from './reply.js';
import {
  cardsSetting,
  deadlinesSetting,
  handoffSetting,
  headersSetting,
  ifSet,
  maxBytesSetting,
  pathSetting,
  settleSetting,
} from './settings.js';
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
      'what ends a reply: its first message with words (and what follows at once, see settle), a JSONPath that finds something true, or so many ms of silence',
    ),
  settle: settleSetting,
  error: pathSetting.optional().describe('JSONPath of what tells of an error'),
  cards: cardsSetting,
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
  readonly paths: HearingPaths;
  /** What ends a reply; null = a message does. */
  readonly quiet: Quiet | null;
}

/** How many times longer than a reply the end of a conversation is listened on: the usual pause is short, or is chosen. */
const AFTER_FIRST = 5;
const AFTER_SILENCE = 2;

/** A bot behind a WebSocket: a connection for each session, messages both ways. */
function createWebsocketTarget(name: string, settings: WebsocketSettings): Target {
  const compiled: Compiled = {
    settings,
    url: compileText(settings.url),
    headers: compileHeaders(settings.headers),
    hello: ifSet(settings.hello, compileBody),
    body: compileBody(settings.body),
    paths: pathsOf(settings),
    quiet: quietOf(settings),
  };
  const sockets = new Set<WebSocket>();
  return {
    name,
    handoffSignal: compiled.paths.handoff !== null,
    open: async (opening) => openSession(compiled, opening, sockets),
    close: async () => {
      for (const socket of sockets) socket.terminate();
    },
  };
}

function pathsOf({ reply, end, error, cards, handoff }: WebsocketSettings): HearingPaths {
  return {
    reply: reply === 'text' ? null : compilePath(reply),
    replyPath: reply,
    end: typeof end === 'object' && 'path' in end ? compilePath(end.path) : null,
    error: ifSet(error, compilePath),
    otherwise: 'reply: text takes messages as they are',
    cards: ifSet(cards, compilePath),
    handoff: ifSet(handoff, compilePath),
  };
}

function quietOf({ end, settle }: WebsocketSettings): Quiet | null {
  if (end === 'first') return createQuiet(settle, AFTER_FIRST);
  return 'silence' in end ? createQuiet(end.silence, AFTER_SILENCE) : null;
}

/** A connection and what has come over it. */
interface Line {
  readonly socket: WebSocket;
  readonly inbox: Inbox<string>;
  /** Bytes that have come since the turn began. */
  bytes: number;
}

function openSession(compiled: Compiled, opening: SessionOpening, sockets: Set<WebSocket>): Session {
  const { settings, paths, quiet } = compiled;
  const mayLeave = settings.end === 'first';
  const afterwards = createAfterwards(paths, quiet);
  let line: Line | undefined;
  let turn = 0;
  let hearing: Hearing | undefined;
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    hearing = undefined;
    const scope = turnScope(opening, { text, session: opening.session, turn });
    const early = createHearing(paths);
    const listening = { quiet_ms: quiet?.ms() ?? null, signal, mayLeave };
    if (line === undefined) {
      line = await connect(compiled, scope, signal, sockets);
      if (compiled.hello !== null) send(line, compiled.hello(scope), opening);
      if (settings.greeting) await hearReply(line.inbox, early, listening);
    }
    const { socket, inbox } = line;
    // A turn that is given up on leaves the connection in the middle of a reply: nobody goes on with it.
    signal.addEventListener('abort', () => socket.terminate(), { once: true });
    // What the bot says before it was asked anything opens its first reply.
    if (turn === 1) for (const { message } of inbox.drain()) early.take(message);
    afterwards.takeLate(inbox.drain());
    line.bytes = 0;
    watch.sent();
    send(line, compiled.body(scope), opening);
    hearing = createHearing(paths, early);
    const first_byte_ms = await hearReply(inbox, hearing, { ...listening, watch });
    const reply = hearing.reply();
    afterwards.replied(performance.now() - watch.elapsed() + hearing.last_ms(), first_byte_ms);
    return { reply, timing: { first_byte_ms, total_ms: hearing.last_ms() } };
  };
  return {
    say: (text, signal) =>
      watched(settings.deadlines, signal, (watching) => say(text, watching)).catch((error: unknown) => {
        throw explained(error, hearing);
      }),
    late: afterwards.late,
    async close(signal) {
      try {
        if (line?.socket.readyState === WebSocket.OPEN) await afterwards.listen(line.inbox, signal);
      } finally {
        line?.socket.close();
      }
    },
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

export const websocketKind: TargetKind = { settings: websocketSettings, create: createWebsocketTarget };
