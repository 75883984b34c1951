import { TargetError } from '../domain/errors.js';
import { handedOver, type Reply } from '../domain/transcript.js';
import { finishFault, reasonIn } from './finish-reason.js';
import type { PathQuery } from './json-path.js';
import { partsAt, replyAt, signalValue, wholeModelReply } from './reply.js';

/** The state of a graph, as the server shows it. */
export type GraphState = Readonly<Record<string, unknown>>;

/** Where the state holds the bot's words and its hand-over signal. */
export interface ReplyReading {
  readonly reply: PathQuery | null;
  /** As written, for errors. */
  readonly replyPath: string;
  readonly interrupt: PathQuery | null;
  readonly handoff: PathQuery | null;
  /** Tool whose call is the hand-over signal. */
  readonly tool: string | null;
}

/** What is read of a message in a state: LangChain's own form, or that of OpenAI's lists. */
interface GraphMessage {
  readonly type?: unknown;
  readonly role?: unknown;
  readonly id?: unknown;
  readonly content?: unknown;
  readonly tool_calls?: unknown;
  /** What the model's server said beside it. */
  readonly response_metadata?: unknown;
}

/** The values that a run which was interrupted asks its customer with. */
export function interruptsIn(result: GraphState): readonly unknown[] {
  const { __interrupt__: all } = result;
  return Array.isArray(all) ? all.map((one: { value?: unknown } | null) => one?.value ?? null) : [];
}

/**
 * The reply of one turn in a state that holds the whole conversation: the bot's messages after the customer's last one
 * that are not `seen` (a run that is resumed adds none of the customer's), then what the interrupts ask. Notes them as
 * seen. Throws TargetError where there is no reply.
 */
export function readReply(
  state: GraphState,
  interrupts: readonly unknown[],
  reading: ReplyReading,
  seen: Set<string>,
): Reply {
  const spoken = newIn(state, seen);
  const calls = spoken.flatMap(({ tool_calls }) =>
    Array.isArray(tool_calls) ? tool_calls : [],
  ) as readonly ToolCall[];
  const asked = interrupts.map((value) => askedBy(value, reading));
  const signals = signalsOf(state, calls, reading);
  if (reading.reply !== null && interrupts.length === 0) {
    const { messages, cards } = replyAt(reading.reply(state), reading.replyPath, signals);
    return { messages, cards: [...cards, ...calls], signals };
  }
  const own = reading.reply === null ? spoken.map(textOf) : [];
  if (own.length === 0 && asked.length === 0 && !handedOver(signals))
    throw new TargetError(
      'target_bad_reply',
      'the state holds no new message of the bot: say with `reply` where its words stand',
    );
  const messages = [...own, ...asked.flatMap((one) => one.messages)];
  const cards = [...calls, ...asked.flatMap((one) => one.cards)];
  failOnFinish(spoken);
  const names = calls.map(({ name }) => String(name)).join(', ');
  return wholeModelReply({ messages, cards, signals }, calls, names, 'its new messages hold no words');
}

interface ToolCall {
  readonly name?: unknown;
}

/** What an interrupt asks its customer with: a text, or what `interrupt` finds in its value. */
function askedBy(value: unknown, { interrupt }: ReplyReading): Pick<Reply, 'messages' | 'cards'> {
  const found = interrupt?.(value) ?? [];
  if (found.length > 0) return partsAt(found, 'what `interrupt` names');
  if (typeof value === 'string' || value === null) return { messages: value === null ? [] : [value], cards: [] };
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, 80);
  throw new TargetError(
    'target_bad_reply',
    `the graph asks with something that is no text: ${shown} (say with \`interrupt\` where its words stand in it)`,
  );
}

/** A model that broke off has not answered; what came before its last message is over. */
function failOnFinish(spoken: readonly GraphMessage[]): void {
  const { response_metadata } = spoken.at(-1) ?? {};
  const fault = finishFault(reasonIn(response_metadata));
  if (fault !== null) throw fault;
}

function signalsOf(state: GraphState, calls: readonly ToolCall[], reading: ReplyReading) {
  if (reading.handoff !== null) return { handoff: signalValue(reading.handoff(state)) };
  if (reading.tool === null) return {};
  return { handoff: calls.some(({ name }) => name === reading.tool) ? reading.tool : null };
}

function newIn({ messages }: GraphState, seen: Set<string>): readonly GraphMessage[] {
  const all: readonly GraphMessage[] = Array.isArray(messages)
    ? messages.filter((one) => typeof one === 'object' && one !== null)
    : [];
  const after = all.slice(all.findLastIndex((one) => isOf(one, 'human', 'user')) + 1);
  const fresh = after.filter((one) => typeof one.id !== 'string' || !seen.has(one.id));
  for (const { id } of fresh) if (typeof id === 'string') seen.add(id);
  return fresh.filter((one) => isOf(one, 'ai', 'assistant', 'AIMessageChunk'));
}

function isOf({ type, role }: GraphMessage, ...names: readonly string[]): boolean {
  return names.includes(String(type ?? role));
}

function textOf({ content }: GraphMessage): string {
  const blocks: readonly unknown[] = Array.isArray(content) ? content : [content];
  const texts = blocks.map((block) =>
    typeof block === 'string' ? block : (block as { text?: unknown } | null | undefined)?.text,
  );
  return texts.filter((text) => typeof text === 'string').join('');
}
