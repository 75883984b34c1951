import { InputError } from '../domain/errors.js';
import { ROLES_EXPECTED, speakerOf } from './roles.js';

/** A message of an OpenAI-style list. `content` is a text, or parts of which the text ones (and refusals) count. */
export interface ListedMessage {
  readonly role: string;
  readonly content?: unknown;
  /** What a model says in place of an answer. */
  readonly refusal?: unknown;
}

/** A turn as a transcript line writes it. */
export interface ListedTurn {
  readonly says: string;
  readonly reply: readonly string[] | null;
}

/**
 * Turns of a message list: what the user said up to an answer, and all assistant messages up to the next user's. A
 * greeting before the first user message is the reply of a turn in which nothing was said. System and tool messages, and
 * assistant messages without text (tool calls), are passed over. Throws InputError `transcript` at a role that nobody knows.
 */
export function turnsOfMessages(messages: readonly ListedMessage[]): ListedTurn[] {
  const turns: { says: string[]; reply: string[] }[] = [];
  for (const [index, message] of messages.entries()) {
    const text = textOf(message);
    if (text === '') continue;
    const last = turns.at(-1);
    const speaker = speakerOf(message.role);
    if (speaker === undefined)
      throw new InputError(
        'transcript',
        `message ${index + 1}: the role "${message.role}" is not known; expected ${ROLES_EXPECTED}`,
      );
    if (speaker === 'customer') {
      if (last === undefined || last.reply.length > 0) turns.push({ says: [text], reply: [] });
      else last.says.push(text);
    } else if (speaker === 'bot') {
      if (last === undefined) turns.push({ says: [], reply: [text] });
      else last.reply.push(text);
    }
  }
  return turns.map(({ says, reply }) => ({ says: says.join('\n'), reply: reply.length === 0 ? null : reply }));
}

function textOf({ content, refusal }: ListedMessage): string {
  const said = typeof content === 'string' ? content : Array.isArray(content) ? content.map(partText).join('') : '';
  return said === '' && typeof refusal === 'string' ? refusal : said;
}

function partText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  const { text, refusal } = part as { readonly text?: unknown; readonly refusal?: unknown };
  return typeof text === 'string' ? text : typeof refusal === 'string' ? refusal : '';
}
