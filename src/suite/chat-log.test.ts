import { describe, expect, it } from 'vitest';
import { createLogReader, logColumns } from './chat-log.js';

function read(header: readonly string[], rows: readonly (readonly string[])[]) {
  const columns = logColumns(header);
  if ('problem' in columns) return columns.problem;
  const reader = createLogReader(columns);
  const ended = rows.map((row, index) => reader.add(row, index + 2));
  return [...ended, reader.end()].filter((one) => one !== null);
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
    expect(read(['id', 'when'], [])).toMatch(/^the columns "id", "when" make no chat log; expected role and text/);
  });
});
