import type { Dispatcher } from 'undici';
import { z } from 'zod';
import type { Reply } from '../domain/transcript.js';
import { type CookieJar, createCookieJar } from './cookies.js';
import { createHttpClient, type Headers, type WireRequest } from './http-client.js';
import { askForJson } from './http-json.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { TargetKind } from './kind.js';
import type { Session, SessionOpening, Target } from './port.js';
import { compileReplyPaths, type ReplyPaths, replyIn, turnScope } from './reply.js';
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

/** Settings of a target with `type: http`. Deadlines in milliseconds. */
export const httpSettings = z.strictObject({
  type: z.literal('http'),
  url: urlSetting.describe('where the bot listens; may hold templates'),
  method: z.enum(['POST', 'GET', 'PUT', 'PATCH']).default('POST').describe('method of each request'),
  headers: headersSetting,
  body: bodySetting,
  reply: pathSetting.default('$.reply').describe('JSONPath of the reply; several matches are several messages'),
  cards: cardsSetting,
  handoff: handoffSetting,
  session: sessionSetting,
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

export type HttpSettings = z.output<typeof httpSettings>;

interface Compiled {
  readonly settings: HttpSettings;
  readonly url: Rendered<string>;
  readonly headers: Rendered<Record<string, string>>;
  readonly body: Rendered<unknown> | null;
  readonly paths: ReplyPaths;
  readonly sessionId: PathQuery | null;
}

/** A bot behind one HTTP endpoint that answers each utterance with a JSON document. */
export function createHttpTarget(name: string, settings: HttpSettings): Target {
  const compiled = compile(settings);
  const agent = createHttpClient(settings.deadlines.connect);
  return {
    name,
    handoffSignal: compiled.paths.handoff !== null,
    open: async (opening) => openSession(compiled, agent, opening),
    // Nothing is open any more but what was given up on.
    close: () => agent.destroy(),
  };
}

function compile(settings: HttpSettings): Compiled {
  return {
    settings,
    url: compileText(settings.url),
    headers: compileHeaders(settings.headers),
    body: ifSet(settings.body, compileBody),
    paths: compileReplyPaths(settings),
    sessionId: settings.session.startsWith('$') ? compilePath(settings.session) : null,
  };
}

function openSession(compiled: Compiled, agent: Dispatcher, opening: SessionOpening): Session {
  const jar = compiled.settings.session === 'cookie' ? createCookieJar() : null;
  let session = compiled.sessionId === null ? opening.session : '';
  let turn = 0;
  const keepCookies = jar === null ? undefined : (headers: Headers) => jar.store(headers['set-cookie']);
  return {
    async say(text, signal) {
      turn += 1;
      const request = requestOf(compiled, turnScope(opening, { text, session, turn }), jar);
      opening.sent?.(request);
      const { document, timing } = await askForJson(agent, request, compiled.settings, signal, keepCookies);
      const issued = compiled.sessionId?.(document)[0];
      if (issued !== undefined && issued !== null) session = String(issued);
      return { reply: await replyOf(document, compiled.paths), timing };
    },
    close: async () => {},
  };
}

/** What says what came in place of words is loaded only where there are none. */
async function replyOf(document: unknown, paths: ReplyPaths): Promise<Reply> {
  try {
    return replyIn(document, paths);
  } catch {
    const { cameInstead } = await import('./came-instead.js');
    return replyIn(document, paths, () => cameInstead(document, paths.replyPath));
  }
}

function requestOf(compiled: Compiled, scope: Readonly<Record<string, unknown>>, jar: CookieJar | null): WireRequest {
  const { method } = compiled.settings;
  const headers = { accept: 'application/json', ...compiled.headers(scope) } as Record<string, string>;
  const cookies = jar?.header();
  if (cookies !== undefined && cookies !== '') headers.cookie = cookies;
  if (compiled.body === null) return { method, url: compiled.url(scope), headers, body: null };
  headers['content-type'] ??= 'application/json';
  return { method, url: compiled.url(scope), headers, body: JSON.stringify(compiled.body(scope)) };
}

export const httpKind: TargetKind = { settings: httpSettings, create: createHttpTarget };
