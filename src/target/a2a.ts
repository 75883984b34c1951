import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import { A2A_DIALECTS, type A2aDialect, type A2aResult, resultOf, textAndCards } from './a2a-wire.js';
import { createHttpClient } from './http-client.js';
import { askForJson, jsonPost } from './http-json.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { TargetKind } from './kind.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { signalValue, turnScope, wholeReply } from './reply.js';
import {
  bodySetting,
  deadlinesSetting,
  headersSetting,
  ifSet,
  maxBytesSetting,
  pathSetting,
  urlSetting,
} from './settings.js';
import { compileBody, compileHeaders, compileText, type Rendered } from './template.js';
import { type WatchedTurn, watched } from './watched.js';

/** Settings of a target with `type: a2a`. Deadlines in milliseconds. */
const a2aSettings = z.strictObject({
  type: z.literal('a2a'),
  url: urlSetting.describe("address of the agent's JSON-RPC interface, as its agent card says"),
  version: z.enum(['1.0', '0.3']).default('1.0').describe('version of the protocol that the agent speaks'),
  headers: headersSetting,
  metadata: bodySetting.describe('metadata of each message; texts in it are templates'),
  handoff: pathSetting
    .optional()
    .describe('JSONPath of the hand-over signal in the message or task, such as $.metadata.handoff'),
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type A2aSettings = z.output<typeof a2aSettings>;

interface Compiled {
  readonly settings: A2aSettings;
  readonly dialect: A2aDialect;
  readonly url: Rendered<string>;
  readonly headers: Rendered<Record<string, string>>;
  readonly metadata: Rendered<unknown> | null;
  readonly handoff: PathQuery | null;
}

/** How often a task that is still worked on is asked for, in milliseconds. */
const POLL_MS = 250;

/** How long an agent may take to hear that a task is given up on. */
const CANCEL_MS = 500;

/** An agent behind the Agent2Agent protocol, over JSON-RPC. A session is a context of the protocol. */
function createA2aTarget(name: string, settings: A2aSettings): Target {
  const compiled: Compiled = {
    settings,
    dialect: A2A_DIALECTS[settings.version],
    url: compileText(settings.url),
    headers: compileHeaders(settings.headers),
    metadata: ifSet(settings.metadata, compileBody),
    handoff: ifSet(settings.handoff, compilePath),
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
  const { settings, dialect, handoff } = compiled;
  let context: string | undefined;
  let openTask: string | undefined;
  /** What gives up on the task that is worked on. */
  let cancel: (() => Promise<void>) | undefined;
  let turn = 0;
  /** Artifacts that were part of an earlier reply: a task that goes on shows them again. */
  const seen = new Set<string>();
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    const scope = turnScope(opening, { text, session: opening.session, turn });
    const ask = (method: string, params: object) => call(compiled, agent, { method, params }, scope, signal, opening);
    const message = {
      ...dialect.message(text),
      messageId: randomUUID(),
      ...(context === undefined ? {} : { contextId: context }),
      ...(openTask === undefined ? {} : { taskId: openTask }),
      ...(compiled.metadata === null ? {} : { metadata: compiled.metadata(scope) }),
    };
    const first = await ask(dialect.send, { message });
    watch.bytes();
    let result: A2aResult = resultOf(first.result);
    while (result.state === 'working') {
      if (result.task === undefined)
        throw new TargetError('target_bad_reply', 'the agent works on a task without an id');
      cancel = cancelling(compiled, agent, { method: dialect.cancel, params: { id: result.task } }, scope, opening);
      await wait(POLL_MS, undefined, { signal });
      result = resultOf((await ask(dialect.get, { id: result.task })).result);
      // It says itself that it is at work: `total` is how long it may be.
      watch.bytes();
    }
    cancel = undefined;
    context = result.context ?? context;
    openTask = result.state === 'input_required' ? result.task : undefined;
    if (result.state === 'failed')
      throw new TargetError(
        'target_reported',
        `the agent's task has failed (${result.told}): ${result.words.slice(0, 200)}`,
      );
    const signals = handoff === null ? {} : { handoff: signalValue(handoff(result.document)) };
    const parts = textAndCards(result.parts(seen));
    const reply = wholeReply({ ...parts, signals }, 'no part of its message or task holds any');
    return { reply, timing: { first_byte_ms: first.first_byte_ms, total_ms: watch.elapsed() } };
  };
  return {
    // Each request has a deadline of its own for its connection and its first byte.
    say: (text, signal) =>
      watched({ ...settings.deadlines, connect: settings.deadlines.total }, signal, (watching) => say(text, watching)),
    // Nobody waits any more for a task that is still worked on now: its turn was given up on.
    close: async () => {
      await cancel?.();
      cancel = undefined;
    },
  };
}

/** Has an agent end a task, once, as well as may be: whatever becomes of that, nothing depends on it. */
function cancelling(...[compiled, agent, request, scope, opening]: CancelParameters): () => Promise<void> {
  const { settings } = compiled;
  const deadlines = { connect: CANCEL_MS, first_byte: CANCEL_MS, idle: CANCEL_MS, total: CANCEL_MS };
  const hurried = { ...compiled, settings: { ...settings, deadlines } };
  return () =>
    call(hurried, agent, request, scope, AbortSignal.timeout(CANCEL_MS), opening).then(
      () => {},
      () => {},
    );
}

type CancelParameters = readonly [
  compiled: Compiled,
  agent: Dispatcher,
  request: Call,
  scope: Readonly<Record<string, unknown>>,
  opening: SessionOpening,
];

interface Call {
  readonly method: string;
  readonly params: object;
}

async function call(
  { settings, dialect, url, headers }: Compiled,
  agent: Dispatcher,
  { method, params }: Call,
  scope: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  opening: SessionOpening,
) {
  const filled = headers(scope);
  const rpc = { jsonrpc: '2.0', id: randomUUID(), method, params };
  const request = jsonPost(url(scope), { ...dialect.headers, ...filled }, rpc);
  opening.sent?.({ ...request, body: rpc });
  const { document, timing } = await askForJson(agent, request, settings, signal);
  const { result, error } = (document ?? {}) as { result?: unknown; error?: unknown };
  if (error !== undefined && error !== null)
    throw new TargetError(
      'target_reported',
      `the agent answers with a JSON-RPC error: ${JSON.stringify(error).slice(0, 200)}`,
    );
  if (typeof result !== 'object' || result === null)
    throw new TargetError(
      'target_bad_reply',
      'the answer is no JSON-RPC result: is this the JSON-RPC interface of an agent?',
    );
  return { result, first_byte_ms: timing.first_byte_ms };
}

export const a2aKind: TargetKind = { settings: a2aSettings, create: createA2aTarget };
