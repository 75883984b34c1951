import { describe, expect, it } from 'vitest';
import { createLogReader, noteLastLines } from './chat-log.js';
import type { Row } from './csv-rows.js';
import { logColumns } from './log-columns.js';

type WrittenRow = readonly string[] | { readonly open: readonly string[] };

function read(header: readonly string[], written: readonly WrittenRow[]) {
  const columns = logColumns(header);
  if ('problem' in columns) return columns.problem;
  const rows = written.map((row, index): Row => {
    const line = index + 2;
    return 'open' in row ? { line, cells: row.open, open: true } : { line, cells: row };
  });
  const noted = noteLastLines(columns, ',');
  for (const row of rows) noted.add(row);
  const reader = createLogReader(columns, ',', noted.last);
  return rows.flatMap((row) => reader.add(row));
}

/** What became of each conversation: its id, or the line of what is wrong. */
function told(header: readonly string[], written: readonly WrittenRow[]) {
  const found = read(header, written);
  if (typeof found === 'string') return found;
  return found.map((one) => ('error' in one ? one.line : (JSON.parse(one.json) as { id: string }).id));
}

describe('chat logs in sheets', () => {
  it('makes a conversation of the messages of one id', () => {
    const rows = [
      ['7', 'Kunde', 'Hallo'],
      ['7', 'System', 'Lisa ist beigetreten'],
      ['7', 'Bot', 'Guten Tag'],
      ['8', 'Customer', 'Hi'],
    ];
    expect(read(['Conversation ID', 'Sender', 'Message'], rows)).toEqual([
      {
        line: 2,
        json: '{"id":"7","messages":[{"role":"user","content":"Hallo"},{"role":"assistant","content":"Guten Tag"}]}',
      },
      { line: 5, json: '{"id":"8","messages":[{"role":"user","content":"Hi"}]}' },
    ]);
  });

  it('reads a turn a row, with who is signed in and the language', () => {
    const header = ['chat_id', 'customer_id', 'sprache', 'frage', 'antwort'];
    expect(
      read(header, [
        ['1', 'C-1', 'de-AT', 'Hallo', 'Servus'],
        ['', '', '', 'Und?', ''],
      ]),
    ).toEqual([
      {
        line: 2,
        json: '{"id":"1","as":"C-1","language":"de","turns":[{"says":"Hallo","reply":"Servus"},{"says":"Und?","reply":null}]}',
      },
    ]);
  });

  it('refuses the conversation of an unknown role, and goes on', () => {
    const rows = [
      ['1', 'Lisa', 'x'],
      ['1', 'bot', 'y'],
      ['2', 'user', 'z'],
    ];
    expect(read(['id', 'role', 'text'], rows)).toEqual([
      { line: 2, error: 'the role "Lisa" is not known; expected customer, bot, human agent or system' },
      { line: 4, json: '{"id":"2","messages":[{"role":"user","content":"z"}]}' },
    ]);
  });

  it('says what a header lacks', () => {
    expect(read(['id', 'when'], [])).toMatch(/^the columns "id", "when" make no chat log/);
  });

  it.each([
    'Conversation ID',
    'conversationId',
    'Gesprächs-ID',
    'Gespraech',
    'Gesprächsnummer',
    'Sitzung',
    'Sitzungs-ID',
    'Konversation',
    'Konversations-ID',
    'Dialog-ID',
    'Ticketnummer',
    'Ticket #',
    'Fall',
    'Vorgangsnummer',
    'case_id',
    'Case Number',
    'sessionId',
    'threadId',
    'conv_id',
    'room_id',
    'contact_id',
    'Interaction ID',
    ' CHAT_ID ',
  ])('%s tells conversations apart', (heading) => {
    const rows = [
      ['1', 'bot', 'a'],
      ['2', 'bot', 'b'],
    ];
    expect(told([heading, 'role', 'text'], rows)).toEqual(['1', '2']);
  });

  it('a log of messages needs a column that tells conversations apart; one of turns does not', () => {
    expect(read(['when', 'role', 'text'], [])).toBe(
      'none of the columns "when", "role", "text" tells the conversations apart',
    );
    const json = '{"turns":[{"says":"a","reply":"b"},{"says":"c","reply":"d"}]}';
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(read(['says', 'reply'], rows)).toEqual([{ line: 2, json }]);
  });

  it('gathers the rows of a conversation, wherever they stand', () => {
    const rows = [
      ['1', 'user', 'a'],
      ['2', 'user', 'b'],
      ['1', 'bot', 'c'],
      ['2', 'bot', 'd'],
    ];
    expect(read(['id', 'role', 'text'], rows)).toEqual([
      { line: 2, json: '{"id":"1","messages":[{"role":"user","content":"a"},{"role":"assistant","content":"c"}]}' },
      { line: 3, json: '{"id":"2","messages":[{"role":"user","content":"b"},{"role":"assistant","content":"d"}]}' },
    ]);
  });

  const GOOD = ['1', 'user', 'Hallo'];
  const LAST = ['3', 'bot', 'Guten Tag'];
  it.each<[what: string, header: string[], rows: WrittenRow[], told: (string | number)[]]>([
    ['a separator within a text', ['id', 'role', 'text'], [GOOD, ['2', 'bot', 'Gern', 'Tom'], LAST], ['1', 3, '3']],
    [
      'a line break within a text',
      ['id', 'role', 'text'],
      [GOOD, ['2', 'bot', 'Gern'], ['und ja'], LAST],
      ['1', 4, '3'],
    ],
    ['a row without its words', ['id', 'role', 'text'], [GOOD, ['2', 'bot'], LAST], [3, 3, '3']],
    ['a quote that stays open', ['id', 'role', 'text'], [GOOD, { open: ['2', 'bot'] }, LAST], ['1', 3, '3']],
    ['a broken row spoils all of its conversation', ['id', 'role', 'text'], [GOOD, ['1', 'bot', 'a', 'b'], GOOD], [3]],
    [
      'no id before the words',
      ['role', 'text', 'id'],
      [['bot', 'a', '1'], { open: ['bot'] }, ['bot', 'b', '2']],
      [3, 3],
    ],
    [
      'empty cells at the end',
      ['id', 'role', 'text'],
      [
        [...GOOD, ''],
        [...LAST, '', ''],
      ],
      ['1', '3'],
    ],
    ['a heading without a name at the end', ['id', 'role', 'text', ''], [GOOD, [...LAST, '']], ['1', '3']],
    ['a piece of a text under no heading', ['id', 'role', 'text', ''], [GOOD, [...LAST, 'Tom']], ['1', 3]],
  ])('%s', (_, header, rows, expected) => {
    expect(told(header, rows)).toEqual(expected);
  });
});
