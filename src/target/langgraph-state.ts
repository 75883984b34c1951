import { TargetError } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import type { PathQuery } from './json-path.js';
import { nothingFound, partsOf, signalValue } from './reply.js';

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
}

/** The values that a run which was interrupted asks its customer with. */
export function interruptsIn(result: GraphState): readonly unknown[] {
  const { __interrupt__: all } = result;
  return Array.isArray(all) ? all.map((one: { value?: unknown } | null) => one?.value ?? null) : [];
}

/**
 * The reply of one turn in a state that holds the whole conversation: the bot's messages after the customer's last one
 * that are not `seen` (a run that is resumed adds none of the customer's), then what the interrupts ask. Notes them as
 * seen. Throws TargetError `target_bad_reply` when there is nothing.
 */
export function readReply(
  state: GraphState,
  interrupts: readonly unknown[],
  reading: ReplyReading,
  seen: Set<string>,
): Reply {
  const spoken = newIn(state, seen);
  const calls = spoken.flatMap(({ tool_calls }) => (Array.isArray(tool_calls) ? tool_calls : [])) as readonly {
    readonly name?: unknown;
  }[];
  const own =
    reading.reply === null
      ? { messages: spoken.flatMap(textOf), cards: [] }
      : partsOf(interrupts.length > 0 ? [] : reading.reply(state));
  const asked = interrupts.map((value) => {
    const words = partsOf(reading.interrupt === null ? [] : reading.interrupt(value));
    return words.messages.length > 0 ? words : partsOf([value]);
  });
  const messages = [...own.messages, ...asked.flatMap((one) => one.messages)];
  const cards = [...own.cards, ...calls, ...asked.flatMap((one) => one.cards)];
  if (messages.length === 0 && cards.length === 0)
    throw reading.reply === null
      ? new TargetError(
          'target_bad_reply',
          'the state holds no new message of the bot: say with `reply` where its words stand',
        )
      : nothingFound(reading.replyPath);
  return { messages, cards, signals: signalsOf(state, calls, reading) };
}

function signalsOf(state: GraphState, calls: readonly { readonly name?: unknown }[], reading: ReplyReading) {
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

function textOf({ content }: GraphMessage): readonly string[] {
  const blocks: readonly unknown[] = Array.isArray(content) ? content : [content];
  const texts = blocks.map((block) =>
    typeof block === 'string' ? block : (block as { text?: unknown } | null | undefined)?.text,
  );
  const words = texts.filter((text) => typeof text === 'string').join('');
  return words === '' ? [] : [words];
}
