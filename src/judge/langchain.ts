import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError, type JudgeErrorCode } from '../domain/errors.js';
import { ChatError, type ChatMessage, type ChatModel, estimatedUsage, type Usage } from './chat.js';
import { loadPackage } from './load-package.js';

/** How a model is come by, and asked. */
export type ModelSettings = (
  | {
      readonly type: 'openai';
      readonly model: string;
      readonly url?: string | undefined;
      readonly key?: string | undefined;
    }
  | { readonly module: string }
  | {
      readonly package: string;
      readonly export: string;
      readonly options?: Readonly<Record<string, unknown>> | undefined;
    }
) & {
  readonly temperature?: number | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
  readonly retries?: number | undefined;
};

/** What of a chat model of LangChain is used. */
interface LangChainModel {
  invoke(messages: unknown, options: { signal: AbortSignal }): Promise<LangChainAnswer>;
  readonly model?: unknown;
  readonly modelName?: unknown;
  readonly temperature?: unknown;
}

interface LangChainAnswer {
  readonly content: unknown;
  readonly usage_metadata?: { readonly input_tokens?: number; readonly output_tokens?: number } | undefined;
}

const TIMEOUT_S = 60;
const RETRIES = 2;

/**
 * Opens a chat model of LangChain. `root` is the folder that modules and packages are looked for from; `label` names the
 * setting in errors. Asks nothing yet. Throws InputError `config`.
 */
export async function openChatModel(settings: ModelSettings, root: string, label: string): Promise<ChatModel> {
  const model = await createModel(settings, root, label);
  if (typeof model?.invoke !== 'function')
    throw new InputError('config', `${label} gives no chat model of LangChain: it has no invoke()`);
  const timeout_ms = (settings.timeout ?? TIMEOUT_S) * 1000;
  return {
    name: nameOf(model, settings),
    async ask(messages, signal) {
      const deadline = AbortSignal.timeout(timeout_ms);
      try {
        const turns = messages.map(({ role, content }) => ({ role, content }));
        const both = AbortSignal.any([signal, deadline]);
        const answer = await Promise.race([model.invoke(turns, { signal: both }), rejection(both)]);
        const text = textOf(answer.content);
        return { text, usage: usageOf(answer, messages, text) };
      } catch (error) {
        signal.throwIfAborted();
        if (deadline.aborted)
          throw new ChatError('judge_timeout', `no answer within ${timeout_ms / 1000} s`, { cause: error });
        throw toChatError(error, 'url' in settings ? settings.url : undefined);
      }
    },
  };
}

/** Not every model listens to its signal. */
function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function createModel(settings: ModelSettings, root: string, label: string): Promise<LangChainModel | null> {
  const { temperature = 0, retries: maxRetries = RETRIES } = settings;
  if ('module' in settings) return fromModule(settings.module, root, label);
  if ('package' in settings) {
    const found = (await loadPackage(settings.package, root, label))[settings.export];
    if (typeof found !== 'function')
      throw new InputError('config', `the package ${settings.package} has no class ${settings.export}`);
    const Model = found as new (options: object) => LangChainModel;
    return made(() => new Model({ temperature, maxRetries, ...settings.options }), label);
  }
  const { ChatOpenAI } = (await loadPackage('@langchain/openai', root, label)) as {
    ChatOpenAI: new (options: object) => LangChainModel;
  };
  const { model, url, key } = settings;
  // A key of the environment belongs to OpenAI: without one in the settings, none is sent.
  const options = { model, temperature, maxRetries, apiKey: key ?? 'none' };
  return made(
    () => new ChatOpenAI({ ...options, ...(url === undefined ? {} : { configuration: { baseURL: url } }) }),
    label,
  );
}

function made(create: () => LangChainModel, label: string): LangChainModel {
  try {
    return create();
  } catch (error) {
    throw new InputError('config', `${label}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function fromModule(file: string, root: string, label: string): Promise<LangChainModel | null> {
  const path = resolve(root, file);
  try {
    const { default: given } = (await import(pathToFileURL(path).href)) as { default?: unknown };
    const isFactory = typeof given === 'function' && typeof (given as { invoke?: unknown }).invoke !== 'function';
    return ((isFactory ? await given() : given) as LangChainModel | undefined) ?? null;
  } catch (error) {
    throw new InputError('config', `${label}: ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `gpt-4o-mini;t=0`: verdicts of another model or temperature are another judge's. */
function nameOf(model: LangChainModel, settings: ModelSettings): string {
  const own = [model.model, model.modelName].find((name) => typeof name === 'string' && name !== '');
  const fallback = 'module' in settings ? settings.module : 'package' in settings ? settings.export : settings.model;
  const temperature = typeof model.temperature === 'number' ? model.temperature : (settings.temperature ?? '?');
  return `${String(own ?? fallback).replaceAll(/[\s;]+/g, '_')};t=${temperature}`;
}

/** Text of an answer: plain, or in blocks. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((block: { text?: unknown }) => (typeof block?.text === 'string' ? block.text : '')).join('');
}

function usageOf({ usage_metadata }: LangChainAnswer, messages: readonly ChatMessage[], text: string): Usage {
  const { input_tokens, output_tokens } = usage_metadata ?? {};
  if (input_tokens === undefined || output_tokens === undefined || input_tokens + output_tokens === 0)
    return estimatedUsage(messages, text);
  return { input_tokens, output_tokens, estimated: false };
}

const BY_STATUS: Readonly<Record<number, JudgeErrorCode>> = {
  401: 'judge_unauthorized',
  403: 'judge_unauthorized',
  408: 'judge_timeout',
  429: 'judge_rate_limited',
  504: 'judge_timeout',
};

/** What went wrong between here and the model; `url` is where it should listen. */
export function toChatError(error: unknown, url?: string): ChatError {
  const { status, code, name } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const message = error instanceof Error ? error.message : String(error);
  const told = message.replaceAll(/\s+/g, ' ').slice(0, 300);
  if (typeof status === 'number')
    return new ChatError(BY_STATUS[status] ?? 'judge_failed', `HTTP ${status}: ${told.replace(`${status} `, '')}`, {
      cause: error,
    });
  if (/timed? ?out/i.test(`${name} ${message}`)) return new ChatError('judge_timeout', told, { cause: error });
  const isConnection =
    /connection|fetch failed/i.test(message) || /^(?:ECONN|ENOTFOUND|EAI_|EHOST|ENET|UND_ERR)/.test(String(code));
  if (!isConnection) return new ChatError('judge_failed', told, { cause: error });
  return new ChatError('judge_unreachable', url === undefined ? told : `${told} (${url})`, { cause: error });
}
