import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { grade } from './grade.js';

describe('transcripts in a file', () => {
  it.each(['{\n  "messages": []\n}\n', '[\n  {}\n]\n'])(
    'that goes over several lines is told once: %j',
    async (text) => {
      const io = testIo(tempFolder({ 'chat.json': text }));
      await expect(grade(['chat.json'], {}, io)).rejects.toMatchObject({
        message: 'chat.json:1: the JSON goes over several lines; expected one conversation a line',
        next: expect.stringContaining('jq -c'),
      });
    },
  );
});

describe('lines of transcripts', () => {
  const LINE = '{"id":"ä","turns":[{"says":"Hallo","reply":"Guten Tag"}]}\n';

  it.each<[string, string | Buffer, string, number]>([
    ['in Latin-1', Buffer.from(LINE, 'latin1'), 'a.jsonl:1: is not written in UTF-8\n  save the file as UTF-8', 2],
    ['in UTF-16', Buffer.from(`\uFEFF${LINE}`, 'utf16le'), '', 0],
    ['of somebody unknown', LINE.replace('{', '{"as":"x","customers":[],'), 'a.jsonl:1: `as`: the dataset has no', 2],
  ])('%s', async (_, text, told, code) => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'a.jsonl'), text);
    const io = testIo(cwd);
    expect(await grade(['a.jsonl'], { format: 'jsonl' }, io)).toBe(code);
    expect(io.written.stderr).toContain(told);
    if (code === 0) expect(io.written.stdout).toContain('"id":"ä"');
  });

  it('are judged past a file that is missing', async () => {
    const io = testIo(tempFolder({ 'a.jsonl': LINE.replace('ä', 'a'), 'c.jsonl': LINE }));
    expect(await grade(['a.jsonl', 'b.jsonl', 'c.jsonl'], { format: 'json', grader: ['privacy'] }, io)).toBe(2);
    expect(JSON.parse(io.written.stdout)).toMatchObject([{ id: 'a' }, { id: 'ä' }]);
    expect(io.written.stderr).toBe('b.jsonl: no such file\n1 file could not be read\n');
  });

  it('are judged as somebody whom the dataset has', async () => {
    const dataset = { 'shop/customers.yaml': '- id: C-1\n  alias: maria\n', 'shop/facts.yaml': '[]' };
    const io = testIo(tempFolder({ 'a.jsonl': LINE, ...dataset }));
    await expect(grade(['a.jsonl'], { dataset: 'shop', as: 'mario' }, io)).rejects.toMatchObject({
      code: 'usage',
      message: '--as: the dataset has no customer `mario`; did you mean `maria`?',
    });
    expect(await grade(['a.jsonl'], { dataset: 'shop', as: 'maria' }, io)).toBe(0);
  });
});

describe('a chat log as a sheet', () => {
  it('is graded like lines of transcripts; a conversation that cannot be read is told with its line', async () => {
    const log =
      'chat_id;sender;message\n1;Kunde;Wo bleibt es?\n1;Bot;"Ich bin der KI-Assistent;\nIhr Paket kommt."\n2;Lisa;Hallo\n3;Kunde;Hi\n3;Bot;Hallo\n';
    const io = testIo(tempFolder({ 'log.csv': log }));
    expect(await grade(['log.csv'], { format: 'jsonl', grader: ['disclosure'] }, io)).toBe(2);
    const ids = io.written.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(['1', '3']);
    expect(io.written.stderr).toContain('log.csv:5: the role "Lisa" is not known');
  });

  const GOOD = 'id,role,text\n1,user,Hallo\n1,bot,Guten Tag\n';

  /** Ids of the conversations that were judged, the exit code, and what was said. */
  async function graded(files: Readonly<Record<string, string | Buffer>>) {
    const cwd = tempFolder();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    const io = testIo(cwd);
    const code = await grade(Object.keys(files), { format: 'json', grader: ['disclosure'] }, io);
    const found = JSON.parse(io.written.stdout) as { id: string }[];
    return { code, ids: [...new Set(found.map(({ id }) => id))], told: io.written.stderr };
  }

  it.each([
    ['a quote that stays open', '2,bot,"Gern\n3,bot,Hallo\n', 'a.csv:4: a quoted cell of the row is not closed'],
    ['a separator in a text', '2,bot,Gern, Tom\n3,bot,Hallo\n', 'a.csv:4: the row has 4 cells, and the header 3'],
  ])('goes on behind %s', async (_, rest, message) => {
    const { code, ids, told } = await graded({ 'a.csv': `${GOOD}${rest}`, 'b.csv': GOOD.replaceAll('1,', '9,') });
    expect([code, ids]).toEqual([2, ['1', '3', '9']]);
    expect(told).toContain(message);
    expect(told).toContain('1 line could not be read');
  });

  it('is refused when it is not in UTF-8, and the next files are judged', async () => {
    const latin1 = Buffer.from(`${GOOD}2,bot,schön\n`, 'latin1');
    const { code, ids, told } = await graded({ 'a.csv': latin1, 'b.csv': GOOD });
    expect([code, ids]).toEqual([2, ['1']]);
    expect(told).toBe(
      'a.csv:4: is not written in UTF-8\n  save the file as UTF-8 (in Excel: "CSV UTF-8")\n1 file could not be read\n',
    );
  });

  it.each<[string, Buffer]>([
    ['UTF-16', Buffer.from(`\uFEFFid,role,text\n1,bot,schön\n`, 'utf16le')],
    ['UTF-16, the big end first', Buffer.from(`\uFEFFid,role,text\n1,bot,schön\n`, 'utf16le').swap16()],
    ['what Excel writes', Buffer.from('\uFEFFsep=;\r\nid;role;text\r\n1;bot;"a;b"\r\n')],
    ['what an old Macintosh writes', Buffer.from('id,role,text\r1,user,Hallo\r1,bot,Guten Tag\r')],
  ])('is read in %s', async (_, bytes) => {
    expect(await graded({ 'a.csv': bytes })).toEqual({ code: 0, ids: ['1'], told: '' });
  });

  it('must have columns of a log', async () => {
    const io = testIo(tempFolder({ 'log.csv': 'a,b\n1,2\n' }));
    await expect(grade(['log.csv'], {}, io)).rejects.toThrow(
      saying('log.csv:1: the columns "a", "b" make no chat log'),
    );
  });
});
