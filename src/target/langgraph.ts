import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import { bodyText, parseJson } from './http-body.js';
import { createHttpClient, exchange, type Headers, isGood, type TakePiece, type WireRequest } from './http-client.js';
import { failureIn, networkError } from './http-errors.js';
import { askForJson, jsonPost } from './http-json.js';
import { compilePath } from './json-path.js';
import type { TargetKind } from './kind.js';
import { type GraphState, interruptsIn, type ReplyReading, readReply } from './langgraph-state.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { turnScope } from './reply.js';
import {
  bodySetting,
  deadlinesSetting,
  headersSetting,
  ifSet,
  maxBytesSetting,
  pathSetting,
  textSetting,
  urlSetting,
} from './settings.js';
import { compileBody, compileHeaders, compileText, type Rendered } from './template.js';
import { triedBody } from './tried.js';
import { type WatchedTurn, watched } from './watched.js';

/** Settings of a target with `type: langgraph`. Deadlines in milliseconds. */
const langgraphSettings = z.strictObject({
  type: z.literal('langgraph'),
  url: urlSetting.default('http://127.0.0.1:2024').describe('where the LangGraph server listens'),
  assistant: textSetting.default('agent').describe('id of the assistant, or name of the graph'),
  headers: headersSetting,
  input: bodySetting.describe('input of each run, in place of {messages: [the utterance]}; texts in it are templates'),
  resume: bodySetting.describe('what a run that was interrupted is resumed with, in place of the utterance'),
  body: z
    .record(z.string(), z.unknown())
    .superRefine(triedBody)
    .optional()
    .describe('more of the request of a run, such as config or context; texts in it are templates'),
  reply: pathSetting
    .optional()
    .describe("JSONPath of the words in the state, in place of the messages that are newer than the customer's last"),
  interrupt: pathSetting.optional().describe('JSONPath of the words in the value of an interrupt, such as $.question'),
  handoff: z
    .union([z.strictObject({ tool: z.string().min(1) }), pathSetting])
    .optional()
    .describe('the hand-over signal: a tool that is called in the turn, or a JSONPath over the state'),
  keep_threads: z
    .boolean()
    .default(false)
    .describe('whether the thread of a conversation stays on the server when it is over, to be looked at there'),
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type LanggraphSettings = z.output<typeof langgraphSettings>;

interface Compiled {
  readonly settings: LanggraphSettings;
  readonly agent: Dispatcher;
  readonly url: Rendered<string>;
  readonly headers: Rendered<Record<string, string>>;
  readonly assistant: Rendered<string>;
  readonly input: Rendered<unknown>;
  readonly resume: Rendered<unknown>;
  readonly body: Rendered<unknown> | null;
  readonly reading: ReplyReading;
  /** What is tidied up on the server: runs that were given up on, threads of conversations that are over. */
  readonly tidying: Set<Promise<unknown>>;
  /** Runs that are open, each with what cancels it. */
  readonly open: Set<() => void>;
  /** Sessions that have a thread, each with what removes it. */
  readonly threads: Set<() => void>;
}

/** How long the server may take to cancel a run or to remove a thread, in milliseconds. */
const TIDY_MS = 1_000;

/** A graph on a LangGraph server. A session is a thread of the server, a turn is a run. */
function createLanggraphTarget(name: string, settings: LanggraphSettings): Target {
  const { handoff } = settings;
  const agent = createHttpClient(settings.deadlines.connect);
  const compiled: Compiled = {
    settings,
    agent,
    url: compileText(settings.url.replace(/\/$/, '')),
    headers: compileHeaders(settings.headers),
    assistant: compileText(settings.assistant),
    input: compileBody(settings.input ?? { messages: [{ role: 'user', content: '{{ text }}' }] }),
    resume: compileBody(settings.resume ?? '{{ text }}'),
    body: ifSet(settings.body, compileBody),
    reading: {
      reply: ifSet(settings.reply, compilePath),
      replyPath: settings.reply ?? '',
      interrupt: ifSet(settings.interrupt, compilePath),
      handoff: typeof handoff === 'string' ? compilePath(handoff) : null,
      tool: typeof handoff === 'object' ? handoff.tool : null,
    },
    tidying: new Set(),
    open: new Set(),
    threads: new Set(),
  };
  return {
    name,
    handoffSignal: handoff !== undefined,
    open: async (opening) => openSession(compiled, opening),
    async close() {
      for (const cancel of compiled.open) cancel();
      await Promise.allSettled(compiled.tidying);
      for (const remove of compiled.threads) remove();
      await Promise.allSettled(compiled.tidying);
      await agent.destroy();
    },
  };
}

function openSession(compiled: Compiled, opening: SessionOpening): Session {
  const { settings, reading } = compiled;
  const seen = new Set<string>();
  let thread: string | undefined;
  let remove = () => {};
  let isInterrupted = false;
  let turn = 0;
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    const at = (session: string) => turnScope(opening, { text, session, turn });
    const first = at(thread ?? opening.session);
    const server: Server = { compiled, url: compiled.url(first), headers: compiled.headers(first), signal };
    if (thread === undefined) {
      thread = await newThread(server);
      remove = removal(server, thread);
    }
    const scope = at(thread);
    const own = isInterrupted ? { command: { resume: compiled.resume(scope) } } : { input: compiled.input(scope) };
    const more = (compiled.body?.(scope) ?? {}) as object;
    const run = { ...more, assistant_id: compiled.assistant(scope), ...own };
    const request = jsonPost(`${server.url}/threads/${thread}/runs/wait`, server.headers, run);
    opening.sent?.({ ...request, body: run });
    watch.sent();
    let first_byte_ms: number | null = null;
    const result = await waitForRun(server, request, () => {
      first_byte_ms ??= watch.elapsed();
      watch.bytes();
    });
    const interrupts = interruptsIn(result);
    // A run that was interrupted answers with the interrupt alone.
    const state = interrupts.length === 0 ? result : await stateOf(server, thread);
    isInterrupted = interrupts.length > 0;
    const reply = readReply(state, interrupts, reading, seen);
    return { reply, timing: { first_byte_ms, total_ms: watch.elapsed() } };
  };
  return {
    say: (text, signal) => watched(settings.deadlines, signal, (watching) => say(text, watching)),
    async close() {
      await Promise.allSettled(compiled.tidying);
      remove();
    },
  };
}

/** The server as one turn speaks with it. */
interface Server {
  readonly compiled: Compiled;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
}

async function newThread({ compiled, url, headers, signal }: Server): Promise<string> {
  const { document } = await askForJson(
    compiled.agent,
    jsonPost(`${url}/threads`, headers, {}),
    compiled.settings,
    signal,
  );
  const id = (document as { thread_id?: unknown } | null)?.thread_id;
  if (typeof id !== 'string')
    throw new TargetError('target_bad_reply', 'the answer holds no thread_id: is this a LangGraph server?');
  return encodeURIComponent(id);
}

async function stateOf({ compiled, url, headers, signal }: Server, thread: string): Promise<GraphState> {
  const request: WireRequest = {
    method: 'GET',
    url: `${url}/threads/${thread}/state`,
    headers: { accept: 'application/json', ...headers },
    body: null,
  };
  const { document } = await askForJson(compiled.agent, request, compiled.settings, signal);
  const values = (document as { values?: unknown } | null)?.values;
  return typeof values === 'object' && values !== null ? (values as GraphState) : {};
}

/**
 * Starts a run and waits for its result. The server answers its head at once, and line ends while the graph works: the
 * answer has begun with the first byte that is neither. A run that is given up on is cancelled.
 */
async function waitForRun(server: Server, request: WireRequest, began: () => void): Promise<GraphState> {
  const { compiled, signal } = server;
  const { max_bytes, deadlines } = compiled.settings;
  const { connect, total } = deadlines;
  const limits = { max_bytes, deadlines: { connect, first_byte: total, idle: total, total } };
  let path: string | undefined;
  const onHead = (headers: Headers, status: number) => {
    if (!isGood(status)) began();
    const location = String(headers['content-location'] ?? '');
    path = /\/threads\/[\w-]+\/runs\/[\w-]+$/.exec(location)?.[0];
  };
  const cancel = () => {
    compiled.open.delete(cancel);
    if (path !== undefined) cancelRun(server, path);
  };
  const take: TakePiece = (_, piece) => {
    if (piece.some((byte) => byte !== 10 && byte !== 13 && byte !== 32)) began();
    return false;
  };
  compiled.open.add(cancel);
  try {
    const response = await exchange(compiled.agent, request, limits, signal, take, onHead);
    const failure = await failureIn(response);
    if (failure !== null) throw failure;
    return resultOf(parseJson(await bodyText(response.bytes, response.headers, max_bytes)));
  } catch (error) {
    if (!(error instanceof TargetError) || error.code !== 'target_reported') cancel();
    if (signal.aborted) throw signal.reason;
    throw networkError(error);
  } finally {
    compiled.open.delete(cancel);
  }
}

function cancelRun({ compiled, url, headers }: Server, path: string): void {
  tidy(compiled, jsonPost(`${url}${path}/cancel`, headers, {}));
}

/** What removes a thread, once: a conversation leaves nothing on the server. */
function removal({ compiled, url, headers }: Server, thread: string): () => void {
  if (compiled.settings.keep_threads) return () => {};
  const remove = () => {
    if (compiled.threads.delete(remove))
      tidy(compiled, { method: 'DELETE', url: `${url}/threads/${thread}`, headers, body: null });
  };
  compiled.threads.add(remove);
  return remove;
}

/** Asks the server for something that nobody waits for long, and that harms nobody when it fails. */
function tidy({ agent, settings, tidying }: Compiled, request: WireRequest): void {
  const deadlines = { connect: TIDY_MS, first_byte: TIDY_MS, idle: TIDY_MS, total: TIDY_MS };
  const limits = { max_bytes: settings.max_bytes, deadlines };
  const ended = exchange(agent, request, limits, new AbortController().signal)
    .catch(() => undefined)
    .finally(() => tidying.delete(ended));
  tidying.add(ended);
}

function resultOf(document: unknown): GraphState {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new TargetError('target_bad_reply', 'the result of the run is no state: is this a LangGraph server?');
  const { __error__: failure } = document as { __error__?: { error?: unknown; message?: unknown } | string };
  if (failure === undefined) return document as GraphState;
  const told = typeof failure === 'object' ? (failure?.message ?? failure?.error ?? failure) : failure;
  const words = typeof told === 'string' ? told : JSON.stringify(told);
  throw new TargetError('target_reported', `the run has failed: ${words.slice(0, 300)}`);
}

export const langgraphKind: TargetKind = { settings: langgraphSettings, create: createLanggraphTarget };
