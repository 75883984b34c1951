import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import type { Reply, Signals } from '../domain/transcript.js';
import { askForEvents, type StreamEvent } from './event-stream.js';
import { finishFault } from './finish-reason.js';
import { parseJson } from './http-body.js';
import { createHttpClient } from './http-client.js';
import { askForJson, jsonPost } from './http-json.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { TargetKind } from './kind.js';
import { addChunk, type ChatMessage, type Completion, emptyCompletion, type ToolCall } from './openai-chunks.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { signalValue, turnScope, wholeModelReply } from './reply.js';
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
import { reportedCode } from './used-up.js';

/** Settings of a target with `type: openai`. Deadlines in milliseconds. */
const openaiSettings = z.strictObject({
  type: z.literal('openai'),
  url: urlSetting
    .default('https://api.openai.com/v1')
    .describe('base address of an OpenAI-compatible server; /chat/completions is added'),
  model: z.string().min(1).describe('name of the model'),
  headers: headersSetting,
  system: textSetting.optional().describe('system prompt; may hold templates'),
  stream: z.boolean().default(false).describe('whether the answer comes in pieces'),
  body: bodySetting.describe('more of the request, such as temperature or tools'),
  handoff: z
    .union([z.strictObject({ tool: z.string().min(1) }), z.strictObject({ marker: z.string().min(1) }), pathSetting])
    .optional()
    .describe('the hand-over signal: a tool that is called, a marker in the text, or a JSONPath into the completion'),
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type OpenaiSettings = z.output<typeof openaiSettings>;

interface Compiled {
  readonly settings: OpenaiSettings;
  readonly url: Rendered<string>;
  readonly headers: Rendered<Record<string, string>>;
  readonly system: Rendered<string> | null;
  readonly body: Rendered<unknown>;
  readonly handoffPath: PathQuery | null;
}

/** A bot behind the chat completions of an OpenAI-compatible server. The session's messages are kept here. */
function createOpenaiTarget(name: string, settings: OpenaiSettings): Target {
  const { handoff } = settings;
  const compiled: Compiled = {
    settings,
    url: compileText(`${settings.url.replace(/\/$/, '')}/chat/completions`),
    headers: compileHeaders(settings.headers),
    system: ifSet(settings.system, compileText),
    body: compileBody(settings.body ?? {}),
    handoffPath: typeof handoff === 'string' ? compilePath(handoff) : null,
  };
  const agent = createHttpClient(settings.deadlines.connect);
  return {
    name,
    handoffSignal: handoff !== undefined,
    open: async (opening) => openSession(compiled, agent, opening),
    close: () => agent.destroy(),
  };
}

type Message = Readonly<Record<string, unknown>>;

function openSession(compiled: Compiled, agent: Dispatcher, opening: SessionOpening): Session {
  const { settings } = compiled;
  let history: readonly Message[] = [];
  let turn = 0;
  return {
    async say(text, signal) {
      turn += 1;
      const scope = turnScope(opening, { text, session: opening.session, turn });
      const system = compiled.system === null ? [] : [{ role: 'system', content: compiled.system(scope) }];
      const messages = [...history, { role: 'user', content: text }];
      const headers = compiled.headers(scope);
      const { model, stream } = settings;
      const own = { ...(compiled.body(scope) as object), model, messages: [...system, ...messages], stream };
      const request = jsonPost(compiled.url(scope), headers, own);
      opening.sent?.({ ...request, body: own });
      const { completion, timing } = stream
        ? await streamed(agent, request, settings, signal)
        : await whole(agent, request, settings, signal);
      const message = messageOf(completion);
      history = [...messages, ...remembered(message)];
      return { reply: replyOf(message, completion, compiled), timing };
    },
    close: async () => {},
  };
}

interface Completed {
  readonly completion: unknown;
  readonly timing: Answer['timing'];
}

async function whole(...[agent, request, settings, signal]: AskParameters): Promise<Completed> {
  const { document, timing } = await askForJson(agent, request, settings, signal);
  return { completion: document, timing };
}

type AskParameters = [Dispatcher, ReturnType<typeof jsonPost>, OpenaiSettings, AbortSignal];

async function streamed(...[agent, request, settings, signal]: AskParameters): Promise<Completed> {
  const completion: Completion = emptyCompletion();
  const accepting = { ...request, headers: { ...request.headers, accept: 'text/event-stream' } };
  const hear = ({ event, data }: StreamEvent): boolean => {
    if (data.trim() === '[DONE]') return true;
    const chunk = parseJson(data);
    const error = event === 'error' ? chunk : (chunk as { error?: unknown } | null)?.error;
    if (error !== undefined && error !== null)
      throw new TargetError(reportedCode(data), `the stream tells of an error: ${data.slice(0, 200)}`);
    addChunk(completion, chunk);
    return false;
  };
  const { timing, isWhole } = await askForEvents(agent, accepting, settings, signal, hear);
  if (!isWhole && completion.choices[0].finish_reason === null)
    throw new TargetError('target_reset', 'the stream is over before the reply is: no finish_reason and no [DONE]');
  return { completion, timing };
}

/** The message of the first choice. Throws TargetError where there is none, or where it was cut off. */
function messageOf(completion: unknown): ChatMessage {
  const { choices, error } = (completion ?? {}) as { choices?: unknown; error?: unknown };
  if (choices === undefined && error !== undefined && error !== null) throw reported(JSON.stringify(error));
  const choice = (Array.isArray(choices) ? choices[0] : null) as { message?: unknown; finish_reason?: unknown } | null;
  const fault = finishFault(choice?.finish_reason);
  if (fault !== null) throw fault;
  const message = choice?.message;
  if (typeof message !== 'object' || message === null)
    throw new TargetError(
      'target_bad_reply',
      'the completion holds no message: is this the address of chat completions?',
    );
  const { content } = message as { content?: unknown };
  if (content !== undefined && content !== null && typeof content !== 'string' && !Array.isArray(content))
    throw new TargetError(
      'target_bad_reply',
      `the content of the completion's message is no text: ${JSON.stringify(content).slice(0, 120)}`,
    );
  return message as ChatMessage;
}

function reported(told: string): TargetError {
  return new TargetError(reportedCode(told), `the server tells of an error: ${told.slice(0, 200)}`);
}

/** What the history holds of a reply. A tool that was called has been answered, or the next request would be refused. */
function remembered(message: ChatMessage): readonly Message[] {
  const { content = null, tool_calls } = message;
  const calls = Array.isArray(tool_calls) && tool_calls.length > 0 ? tool_calls : undefined;
  const own = { role: 'assistant', content, ...(calls === undefined ? {} : { tool_calls: calls }) };
  const answers = (calls ?? []).map(({ id }) => ({ role: 'tool', tool_call_id: id, content: 'ok' }));
  return [own, ...answers];
}

function replyOf(message: ChatMessage, completion: unknown, compiled: Compiled): Reply {
  const { handoff } = compiled.settings;
  const calls = callsOf(message);
  // The marker is meant for a machine: the customer does not see it.
  const isMarked = typeof handoff === 'object' && 'marker' in handoff;
  const messages = textsOf(message).map((text) => (isMarked ? text.replaceAll(handoff.marker, '').trim() : text));
  const reply = { messages, cards: calls, signals: signalsOf(message, completion, compiled) };
  const names = calls.map((call) => call.function?.name ?? '?').join(', ');
  return wholeModelReply(reply, calls, names, 'its message has no content');
}

function signalsOf(
  message: ChatMessage,
  completion: unknown,
  { settings: { handoff }, handoffPath }: Compiled,
): Signals {
  if (handoffPath !== null) return { handoff: signalValue(handoffPath(completion)) };
  if (typeof handoff !== 'object') return {};
  if ('tool' in handoff)
    return { handoff: callsOf(message).find((call) => call.function?.name === handoff.tool)?.function?.name ?? null };
  return { handoff: textsOf(message).some((text) => text.includes(handoff.marker)) ? handoff.marker : null };
}

/** The tools that it calls, in today's form or in the one before. */
function callsOf({ tool_calls, function_call }: ChatMessage): readonly ToolCall[] {
  if (Array.isArray(tool_calls)) return tool_calls;
  return typeof function_call === 'object' && function_call !== null ? [{ function: function_call }] : [];
}

function textsOf({ content, refusal }: ChatMessage): string[] {
  const parts = Array.isArray(content)
    ? content.map((part) => (typeof part === 'string' ? part : part?.text))
    : [content, refusal];
  return parts.filter((part): part is string => typeof part === 'string' && part !== '');
}

export const openaiKind: TargetKind = { settings: openaiSettings, create: createOpenaiTarget };
