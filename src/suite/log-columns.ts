import { plainName } from './roles.js';

/** How the columns of a log are named: ours first, then what exports of contact centres call them; as `plainName` has it. */
const NAMES = {
  id: [
    'id',
    'conversation',
    'conversation_id',
    'conversationid',
    'conversation_number',
    'conv',
    'conv_id',
    'convid',
    'chat',
    'chat_id',
    'chatid',
    'dialogue',
    'dialog',
    'dialogue_id',
    'dialog_id',
    'session',
    'session_id',
    'sessionid',
    'thread',
    'thread_id',
    'threadid',
    'ticket',
    'ticket_id',
    'ticketid',
    'ticket_number',
    'ticket_no',
    'case',
    'case_id',
    'caseid',
    'case_number',
    'case_no',
    'room',
    'room_id',
    'contact_id',
    'interaction',
    'interaction_id',
    'call_id',
    'gespraech',
    'gespraech_id',
    'gespraechs_id',
    'gespraechsid',
    'gespraechsnummer',
    'gespraechs_nr',
    'sitzung',
    'sitzung_id',
    'sitzungs_id',
    'sitzungsnummer',
    'konversation',
    'konversation_id',
    'konversations_id',
    'unterhaltung',
    'chatnummer',
    'ticketnummer',
    'ticket_nr',
    'ticketnr',
    'fall',
    'fall_id',
    'fallnummer',
    'fall_nr',
    'vorgang',
    'vorgang_id',
    'vorgangs_id',
    'vorgangsnummer',
    'vorgangs_nr',
    'kontakt_id',
    'interaktion',
    'interaktions_id',
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
  text: ['text', 'message', 'message_text', 'content', 'body', 'utterance', 'nachricht', 'nachrichtentext', 'inhalt'],
  says: [
    'says',
    'user',
    'customer',
    'customer_message',
    'user_message',
    'question',
    'input',
    'query',
    'prompt',
    'kunde_sagt',
    'kunde',
    'kundin',
    'frage',
  ],
  reply: [
    'reply',
    'bot',
    'assistant',
    'bot_message',
    'bot_reply',
    'bot_response',
    'answer',
    'response',
    'output',
    'antwort',
    'bot_antwortet',
    'bot_sagt',
  ],
  as: ['as', 'customer_id', 'customerid', 'user_id', 'userid', 'kundennummer', 'kunden_id', 'kundenid'],
  language: ['language', 'lang', 'locale', 'sprache'],
} as const;

type Column = keyof typeof NAMES;

/** Where the columns of a log stand. */
export interface LogColumns {
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** Whether a row is a message; else it is a turn. */
  readonly messages: boolean;
  /** Cells of a row: up to the last that has a heading. */
  readonly width: number;
}

/** What a header says of a log, or why it is none. */
export function logColumns(
  header: readonly string[],
): LogColumns | { readonly problem: string; readonly next: string } {
  const plain = header.map(plainName);
  const at: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(NAMES) as Column[]) {
    const names: readonly string[] = NAMES[column];
    const index = plain.findIndex((name) => names.includes(name));
    if (index !== -1) at[column] = index;
  }
  const messages = at.role !== undefined && at.text !== undefined;
  const turns = at.says !== undefined && at.reply !== undefined;
  const shown = header.map((name) => `"${name}"`).join(', ');
  const width = header.findLastIndex((name) => name.trim() !== '') + 1;
  if (!messages && !turns)
    return {
      problem: `the columns ${shown} make no chat log`,
      next: 'name them role and text (a message a row), or says and reply (a turn a row), and id for the conversation',
    };
  if (messages && at.id === undefined)
    return {
      problem: `none of the columns ${shown} tells the conversations apart`,
      next: 'name the one that does id; a file that is one conversation needs it, too, with the same in every row',
    };
  return { at, messages, width };
}
