import { TargetError } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';

/** How one version of the protocol says the same things. */
export interface A2aDialect {
  readonly send: string;
  readonly get: string;
  readonly cancel: string;
  readonly headers: Readonly<Record<string, string>>;
  message(text: string): object;
}

export const A2A_DIALECTS: Readonly<Record<'1.0' | '0.3', A2aDialect>> = {
  '1.0': {
    send: 'SendMessage',
    get: 'GetTask',
    cancel: 'CancelTask',
    headers: { 'a2a-version': '1.0' },
    message: (text) => ({ role: 'ROLE_USER', parts: [{ text }] }),
  },
  '0.3': {
    send: 'message/send',
    get: 'tasks/get',
    cancel: 'tasks/cancel',
    headers: {},
    message: (text) => ({ kind: 'message', role: 'user', parts: [{ kind: 'text', text }] }),
  },
};

type Part = Readonly<Record<string, unknown>>;

interface Parted {
  readonly parts?: unknown;
}

/** A message or a task that an agent answered with, in either version. */
export interface A2aResult {
  readonly state: 'said' | 'working' | 'input_required' | 'failed';
  /** The task's state in the protocol's own word. */
  readonly told: string;
  readonly task: string | undefined;
  readonly context: string | undefined;
  /** The message or task as it came. */
  readonly document: unknown;
  /** All text of the status, for errors. */
  readonly words: string;
  /** The parts of the reply; artifacts that stand in `seen` are left out, the others are added to it. */
  parts(seen: Set<string>): readonly Part[];
}

interface Task {
  readonly id?: string;
  readonly contextId?: string;
  readonly status?: { readonly state?: string; readonly message?: Parted };
  readonly artifacts?: unknown;
}

type Artifact = Parted & { readonly artifactId?: string };

function partsIn({ parts }: Parted): readonly Part[] {
  const all = listIn<Part>(parts, 'parts');
  const foreign = all.find(({ text }) => text !== undefined && text !== null && typeof text !== 'string');
  if (foreign === undefined) return all;
  throw new TargetError('target_bad_reply', `the text of a part is none: ${JSON.stringify(foreign).slice(0, 120)}`);
}

/** Nothing is an empty list. Throws TargetError where there is anything else than a list of objects. */
function listIn<T extends object>(value: unknown, what: string): readonly T[] {
  if (value === undefined || value === null) return [];
  const isObject = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (Array.isArray(value) && value.every(isObject)) return value;
  const shown = JSON.stringify(value).slice(0, 120);
  throw new TargetError('target_bad_reply', `the ${what} of the agent's answer are no list of objects: ${shown}`);
}

/** Reads what SendMessage or GetTask answers: wrapped by its name in version 1.0, bare in 0.3 and from GetTask. */
export function resultOf(result: object): A2aResult {
  const { message, task } = result as { message?: object; task?: object };
  const document = message ?? task ?? result;
  if (typeof document !== 'object') throw noResult(JSON.stringify(document));
  return 'parts' in document ? said(document as Parted & { contextId?: string }) : taskResult(document as Task);
}

function said(message: Parted & { readonly contextId?: string }): A2aResult {
  return {
    state: 'said',
    told: 'message',
    task: undefined,
    context: message.contextId,
    document: message,
    words: '',
    parts: () => partsIn(message),
  };
}

function taskResult(task: Task): A2aResult {
  const { status } = task;
  const artifacts = listIn<Artifact>(task.artifacts, 'artifacts');
  const told = String(status?.state ?? 'no state');
  const own = partsIn(status?.message ?? {});
  return {
    state: stateOf(told),
    told,
    task: task.id,
    context: task.contextId,
    document: task,
    words: textAndCards(own).messages.join(' '),
    parts(seen) {
      const fresh = artifacts.filter(
        ({ artifactId }) => artifactId === undefined || !seen.has(`${task.id} ${artifactId}`),
      );
      for (const { artifactId } of fresh) seen.add(`${task.id} ${artifactId}`);
      return [...fresh.flatMap(partsIn), ...own];
    },
  };
}

function stateOf(told: string): A2aResult['state'] {
  const state = told
    .replace(/^TASK_STATE_/, '')
    .toLowerCase()
    .replaceAll('-', '_');
  if (state === 'submitted' || state === 'working') return 'working';
  if (state === 'completed') return 'said';
  if (state === 'input_required') return 'input_required';
  if (['failed', 'rejected', 'canceled', 'auth_required'].includes(state)) return 'failed';
  throw noResult(told);
}

function noResult(told: string): TargetError {
  const why = `the agent's answer is neither a message nor a task (${told.slice(0, 60)})`;
  return new TargetError('target_bad_reply', why);
}

/** Texts are messages, all other parts cards. */
export function textAndCards(parts: readonly Part[]): Pick<Reply, 'messages' | 'cards'> {
  const isText = (part: Part) => typeof part.text === 'string';
  return {
    messages: parts.filter(isText).map(({ text }) => text as string),
    cards: parts.filter((part) => !isText(part)),
  };
}
