/** A message of an OpenAI-style list. `content` is a text, or parts of which the text ones count. */
export interface ListedMessage {
  readonly role: string;
  readonly content?: unknown;
}

/** A turn as a transcript line writes it. */
export interface ListedTurn {
  readonly says: string;
  readonly reply: readonly string[] | null;
}

const CUSTOMER = new Set(['user', 'human', 'customer']);
const BOT = new Set(['assistant', 'bot', 'ai', 'model']);

/**
 * Turns of a message list: what the user said up to an answer, and all assistant messages up to the next user's. A
 * greeting before the first user message is the reply of a turn in which nothing was said. System and tool messages, and
 * assistant messages without text (tool calls), are passed over.
 */
export function turnsOfMessages(messages: readonly ListedMessage[]): ListedTurn[] {
  const turns: { says: string[]; reply: string[] }[] = [];
  for (const message of messages) {
    const text = textOf(message.content);
    if (text === '') continue;
    const last = turns.at(-1);
    if (CUSTOMER.has(message.role)) {
      if (last === undefined || last.reply.length > 0) turns.push({ says: [text], reply: [] });
      else last.says.push(text);
    } else if (BOT.has(message.role)) {
      if (last === undefined) turns.push({ says: [], reply: [text] });
      else last.reply.push(text);
    }
  }
  return turns.map(({ says, reply }) => ({ says: says.join('\n'), reply: reply.length === 0 ? null : reply }));
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) =>
      typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? part.text : '',
    )
    .join('');
}
