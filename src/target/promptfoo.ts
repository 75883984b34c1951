import { z } from 'zod';
import { InputError, TargetError, type TargetErrorCode } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import { finishFault } from './finish-reason.js';
import { tooLarge } from './http-body.js';
import type { Headers } from './http-client.js';
import { statusError } from './http-errors.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { Absent, TargetKind, TargetPlace } from './kind.js';
import { importPeer } from './peer-package.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import {
  compileReplyPaths,
  partsAt,
  type ReplyPaths,
  replyAt,
  signalValue,
  turnScope,
  wholeModelReply,
} from './reply.js';
import { deadlinesSetting, ifSet, maxBytesSetting, pathSetting, textSetting } from './settings.js';
import { compileText, type Rendered } from './template.js';
import { reportedCode } from './used-up.js';
import { type WatchedTurn, watched } from './watched.js';

/** Where a provider's words stand, unless the settings say otherwise. */
const OUTPUT = '$.output';

/** Settings of a target with `type: promptfoo:PROVIDER`. Deadlines in milliseconds. */
const promptfooSettings = z.strictObject({
  type: z
    .string()
    .regex(/^promptfoo:./, 'promptfoo: and a provider, such as promptfoo:openai:chat:gpt-4.1-mini')
    .describe('promptfoo: and the provider, as in its own configuration'),
  config: z.record(z.string(), z.unknown()).default({}).describe("the provider's own configuration"),
  input: z
    .enum(['text', 'messages'])
    .default('text')
    .describe('text: the utterance alone; messages: the conversation so far, as a JSON list of messages'),
  system: textSetting.optional().describe('system message before the others, with input: messages'),
  reply: pathSetting.default(OUTPUT).describe('JSONPath of the words in what the provider answers'),
  handoff: z
    .union([z.strictObject({ tool: z.string().min(1) }), pathSetting])
    .optional()
    .describe('the hand-over signal: a tool that is called, or a JSONPath into what the provider answers'),
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type PromptfooSettings = z.output<typeof promptfooSettings>;

interface ProviderResponse {
  readonly output?: unknown;
  readonly error?: string;
  /** Why the model stopped, where the provider says it. */
  readonly finishReason?: unknown;
  readonly metadata?: { readonly http?: { readonly status?: unknown; readonly headers?: Headers } };
}

interface Provider {
  callApi(prompt: string, context: object, options: { readonly abortSignal: AbortSignal }): Promise<ProviderResponse>;
  cleanup?(): unknown;
}

/** What is used of promptfoo. */
interface Library {
  loadApiProvider(id: string, context: object): Promise<Provider>;
  readonly cache?: { disableCache?(): void };
}

/** Read by promptfoo when it is loaded: it calls nobody but its provider, and answers nothing out of an earlier run. */
const QUIET: Readonly<Record<string, string>> = {
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
  PROMPTFOO_DISABLE_ERROR_LOG: '1',
  PROMPTFOO_DISABLE_DEBUG_LOG: '1',
  PROMPTFOO_CACHE_ENABLED: 'false',
};

interface Compiled {
  readonly settings: PromptfooSettings;
  readonly provider: Provider;
  readonly paths: ReplyPaths;
  readonly handoffPath: PathQuery | null;
  readonly system: Rendered<string> | null;
}

/** A bot behind a provider of promptfoo. */
async function createPromptfooTarget(
  name: string,
  settings: PromptfooSettings,
  { root }: TargetPlace,
): Promise<Target> {
  const library = await openLibrary(root, name);
  const provider = await loadProvider(library, name, settings, root);
  const compiled: Compiled = {
    settings,
    provider,
    paths: compileReplyPaths({ reply: settings.reply }),
    handoffPath: typeof settings.handoff === 'string' ? compilePath(settings.handoff) : null,
    system: ifSet(settings.system, compileText),
  };
  return {
    name,
    handoffSignal: settings.handoff !== undefined,
    open: async (opening) => openSession(compiled, opening),
    close: async () => {
      await provider.cleanup?.();
    },
  };
}

async function openLibrary(root: string, name: string): Promise<Library> {
  Object.assign(process.env, QUIET);
  const library = await importPeer<Library>('promptfoo', root, name);
  library.cache?.disableCache?.();
  return library;
}

async function loadProvider(
  library: Library,
  name: string,
  settings: PromptfooSettings,
  root: string,
): Promise<Provider> {
  const id = settings.type.slice('promptfoo:'.length);
  try {
    return await library.loadApiProvider(id, { basePath: root, options: { config: settings.config } });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError('config', `target ${name}: promptfoo cannot load the provider ${id}: ${why.slice(0, 400)}`);
  }
}

interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

function openSession(compiled: Compiled, opening: SessionOpening): Session {
  const { settings, provider, system } = compiled;
  let history: readonly Message[] = [];
  let turn = 0;
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    const scope = turnScope(opening, { text, session: opening.session, turn });
    const asked: readonly Message[] = [...history, { role: 'user', content: text }];
    const first: readonly Message[] = system === null ? [] : [{ role: 'system', content: system(scope) }];
    const prompt = settings.input === 'text' ? text : JSON.stringify([...first, ...asked]);
    // `sessionId` is promptfoo's own word for it.
    const context = { vars: { ...scope, sessionId: opening.session }, prompt: { raw: prompt, label: 'turn' } };
    opening.sent?.({ prompt, vars: context.vars });
    watch.sent();
    const response = await provider.callApi(prompt, context, { abortSignal: signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw providerError(error instanceof Error ? error.message : String(error));
    });
    const total_ms = watch.elapsed();
    signal.throwIfAborted();
    failOnError(response);
    if (Buffer.byteLength(JSON.stringify(response.output) ?? '') > settings.max_bytes)
      throw tooLarge(settings.max_bytes);
    const reply = replyOf(response, compiled);
    history = [...asked, { role: 'assistant', content: reply.messages.join('\n') }];
    return { reply, timing: { first_byte_ms: total_ms, total_ms } };
  };
  return {
    say: (text, signal) => watched(settings.deadlines, signal, (watching) => say(text, watching)),
    close: async () => {},
  };
}

/** Where a tool was called, providers of chat models give the message in place of its text, or the calls alone. */
interface ToolMessage {
  readonly role?: unknown;
  readonly content?: unknown;
  readonly tool_calls?: unknown;
}

interface ToolCall {
  readonly name?: unknown;
  readonly function?: { readonly name?: unknown };
}

function replyOf(response: ProviderResponse, { settings, paths, handoffPath }: Compiled): Reply {
  const { handoff } = settings;
  const fault = finishFault(response.finishReason);
  if (fault !== null) throw fault;
  const { words, calls } = spokenIn(response.output ?? null);
  const names = calls.map((call) => String(call.function?.name ?? call.name));
  const signals =
    handoffPath !== null
      ? { handoff: signalValue(handoffPath(response)) }
      : typeof handoff === 'object'
        ? { handoff: names.includes(handoff.tool) ? handoff.tool : null }
        : {};
  if (settings.reply !== OUTPUT) return replyAt(paths.reply(response), settings.reply, signals);
  const { messages, cards } = partsAt([words], OUTPUT);
  const reply = { messages, cards: [...cards, ...calls], signals };
  return wholeModelReply(reply, calls, names.join(', '), 'there is no word in what the provider gives');
}

/** The words and the calls of tools in what a provider gives. */
function spokenIn(output: unknown): { readonly words: unknown; readonly calls: readonly ToolCall[] } {
  const { role, content, tool_calls } = (output ?? {}) as ToolMessage;
  if (role === 'assistant' && Array.isArray(tool_calls)) return { words: content ?? null, calls: tool_calls };
  const isCalls = Array.isArray(output) && output.length > 0 && output.every(isCall);
  return isCalls ? { words: null, calls: output } : { words: output, calls: [] };
}

function isCall(value: unknown): boolean {
  const { type, function: called } = (value ?? {}) as { type?: unknown; function?: ToolCall['function'] };
  return typeof called?.name === 'string' || type === 'tool_use';
}

/** What a provider tells of as an error; that for HTTP takes any status for an answer unless it is told otherwise. */
function failOnError({ error, metadata, output }: ProviderResponse): void {
  if (typeof error === 'string' && error !== '') throw providerError(error);
  const { status, headers = {} } = metadata?.http ?? {};
  if (typeof status === 'number' && (status < 200 || status > 299))
    throw statusError(status, headers, typeof output === 'string' ? output : (JSON.stringify(output) ?? ''));
}

/** Providers tell of errors in words alone; the words of HTTP and of sockets say what it was. */
const KINDS: readonly (readonly [RegExp, TargetErrorCode])[] = [
  [/ECONNREFUSED/, 'target_refused'],
  [/ENOTFOUND|EAI_AGAIN/, 'target_dns'],
  [/ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|other side closed/, 'target_reset'],
  [/\b429\b|rate.?limit/i, 'target_rate_limited'],
  [/\b(401|403|407)\b|api key/i, 'target_unauthorized'],
  [/\b(502|503|504)\b/, 'target_unavailable'],
];

function providerError(message: string): TargetError {
  const reported = reportedCode(message);
  const known = reported === 'target_reported' ? KINDS.find(([words]) => words.test(message))?.[1] : undefined;
  const code = known ?? reported;
  return new TargetError(code, `the provider tells of an error: ${message.slice(0, 300)}`);
}

/** Whether promptfoo knows the provider. Where the package is not installed, nobody can say. */
async function absentProvider(settings: PromptfooSettings, { root }: TargetPlace): Promise<Absent | null> {
  const library = await openLibrary(root, '').catch(() => null);
  if (library === null) return null;
  try {
    const provider = await loadProvider(library, '', settings, root);
    await provider.cleanup?.();
    return null;
  } catch (error) {
    return {
      setting: 'type',
      message: error instanceof Error ? error.message.replace(/^target : /, '') : String(error),
    };
  }
}

export const promptfooKind: TargetKind = {
  settings: promptfooSettings,
  create: createPromptfooTarget,
  absent: absentProvider,
};
