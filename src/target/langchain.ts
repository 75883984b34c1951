import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BaseMessage } from '@langchain/core/messages';
import { z } from 'zod';
import { InputError, TargetError } from '../domain/errors.js';
import type { Reply, Signals } from '../domain/transcript.js';
import { finishFault, reasonIn } from './finish-reason.js';
import { tooLarge } from './http-body.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { Absent, TargetKind, TargetPlace } from './kind.js';
import { importPeer } from './peer-package.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { replyAt, signalValue, turnScope, wholeModelReply } from './reply.js';
import { bodySetting, deadlinesSetting, ifSet, maxBytesSetting, pathSetting, textSetting } from './settings.js';
import { compileBody, compileText, type Rendered } from './template.js';
import { reportedCode } from './used-up.js';
import { type WatchedTurn, watched } from './watched.js';

/** Settings of a target with `type: langchain`. Deadlines in milliseconds. */
const langchainSettings = z.strictObject({
  type: z.literal('langchain'),
  module: z.string().min(1).describe('module that exports the bot, relative to testkunde.yaml'),
  export: z
    .string()
    .min(1)
    .default('default')
    .describe('name of what it exports: a Runnable, or a function that makes one'),
  input: z
    .enum(['messages', 'state', 'text'])
    .default('messages')
    .describe(
      'messages: all messages so far (chat models); state: {messages: [the new one]}, the bot keeps the rest by its thread_id (agents); text: the utterance',
    ),
  body: bodySetting.describe('input of another shape, in place of `input`; texts in it are templates'),
  system: textSetting.optional().describe('system message before the others, with input: messages'),
  reply: pathSetting.optional().describe('JSONPath of the words in the output, where it is neither text nor messages'),
  handoff: z
    .union([z.strictObject({ tool: z.string().min(1) }), pathSetting])
    .optional()
    .describe('the hand-over signal: a tool that is called, or a JSONPath into the output'),
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type LangchainSettings = z.output<typeof langchainSettings>;

type Messages = typeof import('@langchain/core/messages');

interface Runnable {
  invoke(input: unknown, config: object): Promise<unknown>;
}

interface Compiled {
  readonly settings: LangchainSettings;
  readonly bot: Runnable;
  readonly messages: Messages;
  readonly body: Rendered<unknown> | null;
  readonly system: Rendered<string> | null;
  readonly reply: PathQuery | null;
  readonly handoff: PathQuery | null;
}

/** A bot that is a Runnable or a chat model of LangChain, exported by a local module. */
async function createLangchainTarget(
  name: string,
  settings: LangchainSettings,
  { root }: TargetPlace,
): Promise<Target> {
  const messages = await importPeer<Messages>('@langchain/core/messages', root, name);
  const { reply, handoff } = settings;
  const compiled: Compiled = {
    settings,
    bot: await loadBot(name, settings, root),
    messages,
    body: ifSet(settings.body, compileBody),
    system: ifSet(settings.system, compileText),
    reply: ifSet(reply, compilePath),
    handoff: typeof handoff === 'string' ? compilePath(handoff) : null,
  };
  return {
    name,
    handoffSignal: handoff !== undefined,
    open: async (opening) => openSession(compiled, opening),
    close: async () => {},
  };
}

async function loadBot(name: string, settings: LangchainSettings, root: string): Promise<Runnable> {
  const path = resolve(root, settings.module);
  let exported: unknown;
  try {
    const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
    exported = module[settings.export];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError('config', `target ${name}: ${settings.module} cannot be loaded: ${why}`);
  }
  if (typeof exported === 'function') exported = await (exported as () => unknown)();
  if (typeof (exported as Partial<Runnable> | undefined)?.invoke !== 'function')
    throw new InputError(
      'config',
      `target ${name}: ${settings.module} exports no Runnable as "${settings.export}"`,
      'export a chat model, a chain or an agent: something with invoke()',
    );
  return exported as Runnable;
}

function openSession(compiled: Compiled, opening: SessionOpening): Session {
  const { settings, bot, messages: library } = compiled;
  let history: readonly BaseMessage[] = [];
  let turn = 0;
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    const scope = turnScope(opening, { text, session: opening.session, turn });
    const asked = [...history, new library.HumanMessage(text)];
    const input = inputOf(compiled, scope, asked);
    opening.sent?.({ input: plain(input) });
    watch.sent();
    // Both names are in use: threads of LangGraph's agents, sessions of RunnableWithMessageHistory.
    const configurable = { thread_id: opening.session, sessionId: opening.session };
    const output = await bot.invoke(input, { configurable, signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      const why = error instanceof Error ? error.message : String(error);
      throw new TargetError(reportedCode(why), `the bot threw: ${why.slice(0, 300)}`, { cause: error });
    });
    const total_ms = watch.elapsed();
    const document = plain(output);
    if (Buffer.byteLength(JSON.stringify(document) ?? '') > settings.max_bytes) throw tooLarge(settings.max_bytes);
    const said = spokenIn(output, library);
    history = [...asked, ...remembered(said, library)];
    return { reply: replyOf(compiled, output, document, said), timing: { first_byte_ms: total_ms, total_ms } };
  };
  return {
    say: (text, signal) => watched(settings.deadlines, signal, (watching) => say(text, watching)),
    close: async () => {},
  };
}

function inputOf(
  { settings, body, system, messages: library }: Compiled,
  scope: ReturnType<typeof turnScope>,
  asked: readonly BaseMessage[],
): unknown {
  if (body !== null) return body(scope);
  if (settings.input === 'text') return scope.text;
  if (settings.input === 'state') return { messages: asked.slice(-1) };
  return system === null ? asked : [new library.SystemMessage(system(scope)), ...asked];
}

/** The bot's messages in an output: a message, a list of them, or a state that holds a list; those after the customer's last. */
function spokenIn(output: unknown, library: Messages): readonly BaseMessage[] {
  const state = (output as { messages?: unknown } | null)?.messages;
  const list = library.isBaseMessage(output)
    ? [output]
    : Array.isArray(output)
      ? output
      : Array.isArray(state)
        ? state
        : [];
  const all = list.filter((one): one is BaseMessage => library.isBaseMessage(one));
  const asked = all.findLastIndex((one) => one.type === 'human');
  return all.slice(asked + 1);
}

/** What the history holds of a reply. A tool that was called has been answered, or a model would refuse the next turn. */
function remembered(said: readonly BaseMessage[], library: Messages): readonly BaseMessage[] {
  const answered = new Set(said.map((one) => (one as { tool_call_id?: string }).tool_call_id));
  return said.flatMap((one) => {
    const open = toolCallsOf(one).filter(({ id }) => id !== undefined && !answered.has(id));
    return [one, ...open.map(({ id }) => new library.ToolMessage({ tool_call_id: id ?? '', content: 'ok' }))];
  });
}

interface ToolCall {
  readonly name: string;
  readonly args?: unknown;
  readonly id?: string;
}

function toolCallsOf(message: BaseMessage): readonly ToolCall[] {
  const { tool_calls = [] } = message as { tool_calls?: readonly ToolCall[] };
  return tool_calls;
}

function replyOf(
  { settings, reply, handoff }: Compiled,
  output: unknown,
  document: unknown,
  said: readonly BaseMessage[],
): Reply {
  const spoken = said.filter((one) => one.type === 'ai');
  const calls = spoken.flatMap(toolCallsOf);
  const signals = signalsOf(settings, handoff, document, calls);
  if (settings.reply !== undefined && reply !== null) {
    const { messages, cards } = replyAt(reply(document), settings.reply, signals);
    return { messages, cards: [...cards, ...calls], signals };
  }
  if (typeof output !== 'string' && spoken.length === 0)
    throw new TargetError(
      'target_bad_reply',
      'the output holds neither text nor a message of the bot: say with `reply` where it stands',
    );
  const fault = finishFault(reasonIn(spoken.at(-1)?.response_metadata));
  if (fault !== null) throw fault;
  const messages = typeof output === 'string' ? [output] : spoken.map((one) => one.text);
  const names = calls.map(({ name }) => name).join(', ');
  return wholeModelReply({ messages, cards: calls, signals }, calls, names, 'its output holds no words');
}

function signalsOf(
  settings: LangchainSettings,
  handoff: PathQuery | null,
  document: unknown,
  calls: readonly ToolCall[],
): Signals {
  if (handoff !== null) return { handoff: signalValue(handoff(document)) };
  if (typeof settings.handoff !== 'object') return {};
  const { tool } = settings.handoff;
  return { handoff: calls.find(({ name }) => name === tool)?.name ?? null };
}

/** A document without classes, as a JSONPath finds its way in it; messages by their fields. Null where it is none. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(written(value) ?? 'null');
  } catch {
    return null;
  }
}

function written(value: unknown): string | undefined {
  // A message has its own way to be written, which says how to make it again: it is taken before that.
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, one: unknown) {
    return isMessage(this[key]) ? fieldsOf(this[key]) : one;
  });
}

type MessageFields = Readonly<Record<'type' | 'content' | 'name' | 'tool_calls' | 'additional_kwargs', unknown>>;

function isMessage(value: unknown): value is MessageFields {
  return typeof value === 'object' && value !== null && 'lc_kwargs' in value && 'content' in value;
}

function fieldsOf({ type, content, name, tool_calls, additional_kwargs }: MessageFields): Partial<MessageFields> {
  return { type, content, name, tool_calls, additional_kwargs };
}

async function absentModule({ module }: LangchainSettings, { root }: TargetPlace): Promise<Absent | null> {
  return existsSync(resolve(root, module)) ? null : { setting: 'module', message: `there is no file ${module}` };
}

export const langchainKind: TargetKind = {
  settings: langchainSettings,
  create: createLangchainTarget,
  absent: absentModule,
};
