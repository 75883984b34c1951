import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import { handedOver, type Reply } from '../domain/transcript.js';
import { cameInstead } from './came-instead.js';
import { createCookieJar } from './cookies.js';
import { askForEvents, type OnEvent, type StreamEvent } from './event-stream.js';
import { parseJson } from './http-body.js';
import { createHttpClient, type WireRequest } from './http-client.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { TargetKind } from './kind.js';
import type { Session, SessionOpening, Target } from './port.js';
import { cardsIn, compileReplyPaths, emptyReply, type ReplyPaths, replyAt, signalValue, turnScope } from './reply.js';
import {
  bodySetting,
  cardsSetting,
  deadlinesSetting,
  handoffSetting,
  headersSetting,
  ifSet,
  maxBytesSetting,
  pathSetting,
  sessionSetting,
  urlSetting,
} from './settings.js';
import { compileBody, compileHeaders, compileText, type Rendered } from './template.js';
import { reportedCode } from './used-up.js';

/** Settings of a target with `type: sse`. Deadlines in milliseconds. */
const sseSettings = z.strictObject({
  type: z.literal('sse'),
  url: urlSetting.describe('where the bot listens; may hold templates'),
  method: z.enum(['POST', 'GET', 'PUT']).default('POST').describe('method of each request'),
  headers: headersSetting,
  body: bodySetting,
  reply: z
    .union([z.literal('text'), pathSetting], 'text (the data as it is), or a JSONPath into the data of each event')
    .default('$.reply')
    .describe('text: the data of an event as it is; else the JSONPath of the words in the data of each event'),
  events: z.array(z.string().min(1)).min(1).optional().describe('names of the events that count; left out: all'),
  pieces: z
    .enum(['joined', 'messages'])
    .default('joined')
    .describe('joined: all words are one message, as when a model streams; messages: each event is a message'),
  end: z
    .strictObject({ event: z.string().optional(), data: z.string().optional(), path: pathSetting.optional() })
    .optional()
    .describe('what ends the reply: an event by its name, its whole data, or a JSONPath that finds something true'),
  error: z
    .strictObject({ event: z.string().default('error'), path: pathSetting.optional() })
    .prefault({})
    .describe('what tells of an error: an event by its name, or a JSONPath that finds something'),
  cards: cardsSetting,
  handoff: handoffSetting,
  session: sessionSetting,
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type SseSettings = z.output<typeof sseSettings>;

interface Compiled {
  readonly settings: SseSettings;
  readonly url: Rendered<string>;
  readonly headers: Rendered<Record<string, string>>;
  readonly body: Rendered<unknown> | null;
  readonly paths: ReplyPaths | null;
  readonly cards: PathQuery | null;
  readonly handoff: PathQuery | null;
  readonly end: PathQuery | null;
  readonly error: PathQuery | null;
  readonly sessionId: PathQuery | null;
}

/** A bot behind one HTTP endpoint that answers each utterance with a stream of server-sent events. */
function createSseTarget(name: string, settings: SseSettings): Target {
  const compiled: Compiled = {
    settings,
    url: compileText(settings.url),
    headers: compileHeaders(settings.headers),
    body: ifSet(settings.body, compileBody),
    paths: settings.reply === 'text' ? null : compileReplyPaths({ reply: settings.reply }),
    cards: ifSet(settings.cards, compilePath),
    handoff: ifSet(settings.handoff, compilePath),
    end: ifSet(settings.end?.path, compilePath),
    error: ifSet(settings.error.path, compilePath),
    sessionId: settings.session.startsWith('$') ? compilePath(settings.session) : null,
  };
  const agent = createHttpClient(settings.deadlines.connect);
  return {
    name,
    handoffSignal: compiled.handoff !== null,
    open: async (opening) => openSession(compiled, agent, opening),
    close: () => agent.destroy(),
  };
}

function openSession(compiled: Compiled, agent: Dispatcher, opening: SessionOpening): Session {
  const { settings, sessionId } = compiled;
  const jar = settings.session === 'cookie' ? createCookieJar() : null;
  let session = sessionId === null ? opening.session : '';
  let turn = 0;
  return {
    async say(text, signal) {
      turn += 1;
      const request = requestOf(compiled, turnScope(opening, { text, session, turn }));
      const cookies = jar?.header() ?? '';
      if (cookies !== '') request.headers.cookie = cookies;
      opening.sent?.(request);
      const heard = createHearing(compiled);
      const { headers, timing, isWhole } = await askForEvents(agent, request, settings, signal, heard.onEvent);
      jar?.store(headers['set-cookie']);
      if (settings.end !== undefined && !isWhole)
        throw new TargetError('target_reset', 'the stream is over without the event that ends the reply');
      session = heard.session() ?? session;
      return { reply: heard.reply(), timing };
    },
    close: async () => {},
  };
}

function requestOf(compiled: Compiled, scope: Readonly<Record<string, unknown>>): WireRequest {
  const headers = { accept: 'text/event-stream', ...compiled.headers(scope) } as Record<string, string>;
  if (compiled.body !== null) headers['content-type'] ??= 'application/json';
  const body = compiled.body === null ? null : JSON.stringify(compiled.body(scope));
  return { method: compiled.settings.method, url: compiled.url(scope), headers, body };
}

interface Hearing {
  readonly onEvent: OnEvent;
  reply(): Reply;
  /** The id of the session, where an event told it. */
  session(): string | undefined;
}

function createHearing(compiled: Compiled): Hearing {
  const { settings, paths, handoff, sessionId } = compiled;
  const found: unknown[] = [];
  const beside: unknown[] = [];
  const signals: unknown[] = [];
  let session: string | undefined;
  let came: unknown;
  let hasSpoken = false;
  return {
    onEvent(event) {
      const document = documentOf(event, paths !== null && !isEndMark(event, settings));
      failOnError(event, document, compiled);
      if (isEnd(event, document, compiled)) {
        beside.push(...cardsIn(document, compiled.cards));
        signals.push(...(handoff?.(document) ?? []));
        return true;
      }
      hasSpoken = true;
      came = document;
      if (settings.events !== undefined && !settings.events.includes(event.event)) return false;
      signals.push(...(handoff?.(document) ?? []));
      beside.push(...cardsIn(document, compiled.cards));
      const issued = sessionId?.(document)[0];
      if (issued !== undefined && issued !== null) session = String(issued);
      found.push(...(paths === null ? [event.data] : paths.reply(document)));
      return false;
    },
    session: () => session,
    reply() {
      const told = signals.filter((signal) => signal !== null && signal !== false);
      const own = handoff === null ? {} : { handoff: signalValue(told) };
      if (!hasSpoken && !handedOver(own)) throw emptyReply('its stream holds no event but its end');
      const instead = () => cameInstead(came, settings.reply);
      const pieces = settings.pieces === 'joined' ? 'joined' : undefined;
      return replyAt(found, settings.reply, own, { cards: beside, pieces, instead });
    },
  };
}

/** What an event's data says; data that is no JSON, or a bare number, is a text, which is not looked into. */
function documentOf({ data }: StreamEvent, isJson: boolean): unknown {
  if (!/^\s*[[{"]/.test(data)) return data;
  try {
    return parseJson(data);
  } catch (error) {
    if (isJson && /^\s*[[{]/.test(data)) throw error;
    return data;
  }
}

function failOnError(event: StreamEvent, document: unknown, { settings, error }: Compiled): void {
  const told = error?.(document).filter((value) => value !== null && value !== false) ?? [];
  if (event.event !== settings.error.event && told.length === 0) return;
  throw new TargetError(reportedCode(event.data), `the stream tells of an error: ${event.data.slice(0, 200)}`);
}

function isEndMark({ event, data }: StreamEvent, { end }: SseSettings): boolean {
  return end !== undefined && (end.event === event || end.data === data.trim());
}

function isEnd(event: StreamEvent, document: unknown, { settings, end }: Compiled): boolean {
  if (isEndMark(event, settings)) return true;
  return end?.(document).some((value) => value !== null && value !== false) ?? false;
}

export const sseKind: TargetKind = { settings: sseSettings, create: createSseTarget };
