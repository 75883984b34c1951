/**
 * A conversation of a chat log, as a line of transcripts writes it, or why it cannot be read; `line` is where it begins, or
 * where it is wrong, 1-based.
 */
export type LoggedConversation =
  | { readonly line: number; readonly json: string }
  | { readonly line: number; readonly error: string };

/** How the columns of a log are named: ours first, then what exports of contact centres call them. */
const NAMES = {
  id: [
    'id',
    'conversation',
    'conversation_id',
    'conversationid',
    'chat',
    'chat_id',
    'chatid',
    'dialogue',
    'dialog',
    'dialogue_id',
    'session',
    'session_id',
    'thread',
    'thread_id',
    'ticket',
    'ticket_id',
    'gespräch',
    'gespräch_id',
    'vorgang',
  ],
  role: [
    'role',
    'sender',
    'from',
    'author',
    'speaker',
    'participant',
    'author_type',
    'sender_type',
    'rolle',
    'absender',
    'von',
    'sprecher',
  ],
  text: ['text', 'message', 'content', 'body', 'utterance', 'nachricht', 'inhalt'],
  says: [
    'says',
    'user',
    'customer',
    'customer_message',
    'user_message',
    'question',
    'input',
    'query',
    'kunde',
    'kundin',
    'frage',
  ],
  reply: ['reply', 'bot', 'assistant', 'bot_message', 'answer', 'response', 'output', 'antwort'],
  as: ['as', 'customer_id', 'user_id', 'kundennummer', 'kunden_id'],
  language: ['language', 'lang', 'locale', 'sprache'],
} as const;

type Column = keyof typeof NAMES;
type Columns = Readonly<Partial<Record<Column, number>>>;

const CUSTOMER = new Set([
  'user',
  'customer',
  'human',
  'client',
  'visitor',
  'guest',
  'caller',
  'consumer',
  'end_user',
  'inbound',
  'kunde',
  'kundin',
  'besucher',
  'gast',
  'nutzer',
]);
const BOT = new Set([
  'assistant',
  'bot',
  'chatbot',
  'ai',
  'ai_agent',
  'agent',
  'virtual_agent',
  'virtual_assistant',
  'model',
  'system_bot',
  'outbound',
  'ki',
  'assistent',
]);
/** People of the business, and machinery: what they write is not judged. */
const OTHERS = new Set([
  'system',
  'tool',
  'function',
  'event',
  'human_agent',
  'live_agent',
  'operator',
  'employee',
  'advisor',
  'representative',
  'mitarbeiter',
  'mitarbeiterin',
  'berater',
  'beraterin',
]);

/** What a header says of a log, or why it is none. */
export function logColumns(header: readonly string[]): Columns | { readonly problem: string } {
  const plain = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const columns: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(NAMES) as Column[]) {
    const index = plain.findIndex((name) => (NAMES[column] as readonly string[]).includes(name));
    if (index !== -1) columns[column] = index;
  }
  const messages = columns.role !== undefined && columns.text !== undefined;
  const turns = columns.says !== undefined && columns.reply !== undefined;
  if (messages || turns) return columns;
  return {
    problem: `the columns ${header.map((name) => `"${name}"`).join(', ')} make no chat log; expected role and text (a message a row), or says and reply (a turn a row), and id for the conversation`,
  };
}

/** A conversation under construction. */
interface Draft {
  readonly id: string;
  readonly line: number;
  readonly head: Record<string, string>;
  readonly items: object[];
  problem: { readonly line: number; readonly error: string } | null;
}

/**
 * Makes transcripts of a log's rows. Rows of one conversation stand together; without an id column all rows are one. A
 * conversation with a role that is not known is refused: half a conversation would be judged wrongly.
 */
export function createLogReader(columns: Columns): {
  add(row: readonly string[], line: number): LoggedConversation | null;
  end(): LoggedConversation | null;
} {
  const messages = columns.role !== undefined && columns.text !== undefined;
  let draft: Draft | null = null;
  const finish = (): LoggedConversation | null => {
    const done = draft;
    draft = null;
    if (done?.problem != null) return done.problem;
    if (done === null || done.items.length === 0) return null;
    const { id, line, head, items } = done;
    return {
      line,
      json: JSON.stringify({ ...(id === '' ? {} : { id }), ...head, [messages ? 'messages' : 'turns']: items }),
    };
  };
  return {
    add(row, line) {
      const cell = (column: Column) => row[columns[column] ?? -1]?.trim() ?? '';
      const id = cell('id');
      const ended = draft !== null && id !== '' && id !== draft.id ? finish() : null;
      draft ??= { id, line, head: headOf(cell), items: [], problem: null };
      const item = messages ? messageOf(cell('role'), cell('text')) : turnOf(cell('says'), cell('reply'));
      if (typeof item === 'string') draft.problem ??= { line, error: item };
      else if (item !== null) draft.items.push(item);
      return ended;
    },
    end: finish,
  };
}

function headOf(cell: (column: Column) => string): Record<string, string> {
  const as = cell('as');
  const language = cell('language').slice(0, 2).toLowerCase();
  return { ...(as === '' ? {} : { as }), ...(language === '' ? {} : { language }) };
}

/** A message of a list, null when nobody's words are judged, or what is wrong. */
function messageOf(role: string, text: string): object | string | null {
  const plain = role.toLowerCase().replace(/[\s-]+/g, '_');
  if (OTHERS.has(plain) || text === '') return null;
  if (CUSTOMER.has(plain)) return { role: 'user', content: text };
  if (BOT.has(plain)) return { role: 'assistant', content: text };
  return `the role "${role}" is not known; expected customer, bot, human agent or system`;
}

function turnOf(says: string, reply: string): object | null {
  if (says === '' && reply === '') return null;
  return { says, reply: reply === '' ? null : reply };
}
