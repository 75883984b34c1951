import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { freePort } from '../../scripts/free-port.js';
import { storeLargeComparison } from '../../scripts/large-comparison.js';
import { saying } from '../../scripts/saying.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import type { StoredRun } from '../domain/run.js';
import { promptfooResults } from '../report/promptfoo.js';
import { openDatabase } from '../store/open.js';
import { exportRun } from './export.js';
import { grade } from './grade.js';
import { importTests } from './import.js';
import { validate } from './validate.js';

const SHEET = 'dialogue,says,states\nparcel,Where is it?,March 3\n,And when?,tomorrow\n';

describe('import', () => {
  it('writes a suite that validates, and never over a file that is there', async () => {
    const cwd = tempFolder({ 'tests.csv': SHEET });
    const io = testIo(cwd);
    expect(await importTests('sheet', ['tests.csv'], { out: 'suite.yaml' }, io)).toBe(0);
    expect(io.written.stderr).toBe('1 dialogue, 2 turns written to suite.yaml; nothing was lost\n');
    const checked = testIo(cwd);
    expect(await validate(['suite.yaml'], {}, checked)).toBe(0);
    expect(checked.written.stdout).toBe('1 suite, 1 dialogue, 2 turns: fine\n');
    await expect(importTests('sheet', ['tests.csv'], { out: 'suite.yaml' }, io)).rejects.toThrow(
      'suite.yaml exists already',
    );
    expect(await importTests('sheet', ['tests.csv'], { out: 'suite.yaml', force: true }, io)).toBe(0);
  });

  it.each([
    ['hi', 'Hello.', 'en', false],
    ['Wo ist mein Paket?', 'Es ist unterwegs und kommt am Montag.', 'de', true],
    ['I want a human', 'Of course, I will put you through to a colleague.', 'en', true],
  ])('tells the language of %j and %j: %s', async (says, states, language, isSure) => {
    const io = testIo(tempFolder({ 'a.csv': `dialogue,says,states,as\nx,"${says}","${states}",C-1\n` }));
    expect(await importTests('csv', ['a.csv'], { format: 'json' }, io)).toBe(0);
    expect(JSON.parse(io.written.stdout)).toMatchObject({ language });
    expect(io.written.stderr.includes('the words do not tell their language')).toBe(!isSure);
    expect(io.written.stderr).toContain('customers are named: --dataset says');
  });

  it('reads a workbook, with days and numbers in its cells', async () => {
    const cwd = tempFolder();
    const file = join(cwd, 'tests.xlsx');
    const row = (...cells: (string | number | Date)[]) =>
      cells.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value }));
    await writeWorkbook([
      row('dialogue', 'says', 'states'),
      row('a', 'When?', new Date('2026-03-03')),
      row('b', 'How many?', 24),
    ]).toFile(file);
    const io = testIo(cwd);
    expect(await importTests('sheet', ['tests.xlsx'], { format: 'json' }, io)).toBe(0);
    const { dialogues } = JSON.parse(io.written.stdout) as { dialogues: { turns: { expect: object }[] }[] };
    expect(dialogues.map(({ turns }) => turns[0]?.expect)).toEqual([{ states: ['2026-03-03'] }, { states: ['24'] }]);
  });

  it.each([
    ['rasa', 'none.yml', 'none.yml: there is no such file'],
    ['botium', '.', '.: the folder holds no files of botium'],
    ['sheet', 'broken.xlsx', 'broken.xlsx: cannot be read as a workbook'],
    ['promptfoo', 'broken.yaml', 'broken.yaml:1:'],
  ] as const)('%s: says what is wrong with %s', async (kind, path, message) => {
    const io = testIo(tempFolder({ 'broken.xlsx': 'no zip', 'broken.yaml': 'a: [1' }));
    await expect(importTests(kind, [path], {}, io)).rejects.toThrow(message);
  });

  it('ends with 2 when a file holds nothing to import', async () => {
    const io = testIo(tempFolder({ 'x.yml': 'a: 1\n' }));
    expect(await importTests('rasa', ['x.yml'], {}, io)).toBe(2);
    expect(io.written.stderr).toContain('x.yml:1: holds no `test_cases` and no `stories`');
  });
});

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

const RUN: StoredRun = {
  run: {
    id: 'r1',
    target: 'shop',
    status: 'finished',
    started_at: '2026-11-01T10:00:00.000Z',
    ended_at: null,
    duration_ms: 12,
    trials: 1,
    commit: null,
    dialogues: 1,
    passed: 0,
    failed: 1,
    ungraded: 0,
  },
  dialogues: [
    {
      suite: 's',
      dialogue: { id: 'd', language: 'en', answers: {}, turns: [] },
      contentHash: 'h',
      outcome: 'fail',
      trials: [
        {
          dialogue: 'd',
          number: 1,
          variant: null,
          status: 'finished',
          transcript: {
            handoffSignal: false,
            turns: [
              {
                says: 'Hi',
                rounds: [{ names: ['order_number'], says: 'A-1', after: 1 }],
                reply: { messages: ['Which order?', 'I am Lisa.'], cards: [], signals: {} },
                timing: { first_byte_ms: 1, total_ms: 7.4 },
              },
              { says: 'Bye', reply: null, timing: null, error: { code: 'target_reset', message: 'reset' } },
            ],
          },
          verdicts: [
            {
              grader: 'disclosure',
              turn: 1,
              outcome: 'fail',
              score: 0,
              reason: 'claims to be human',
              evidence: [{ turn: 1, quote: 'I am Lisa', rule: 'x' }],
              hard: false,
              version: 'v',
            },
          ],
          cues: [],
          firstDisclosure: null,
          outcome: 'fail',
        },
      ],
    },
  ],
};

describe('export promptfoo', () => {
  it('writes a stored run to a file that is for its owner alone', () => {
    const cwd = tempFolder();
    const db = openDatabase(join(cwd, 'runs.db'), { create: true });
    storeLargeComparison(db, { dialogues: 3 });
    db.close();
    expect(exportRun('large-now', { db: 'runs.db', out: 'run.json' }, testIo(cwd))).toBe(0);
    expect(statSync(join(cwd, 'run.json')).mode & 0o777).toBe(0o600);
    const { evalId } = JSON.parse(readFileSync(join(cwd, 'run.json'), 'utf8')) as { evalId: string };
    expect(evalId).toBe('testkunde-large-now');
  });

  it('makes a row of each turn; a turn without a reply is an error, no failure', () => {
    const { results } = promptfooResults(RUN) as { results: { stats: object; results: Record<string, unknown>[] } };
    expect(results.stats).toMatchObject({ successes: 0, failures: 1, errors: 1 });
    expect(
      results.results.map(({ success, failureReason, error, latencyMs }) => ({
        success,
        failureReason,
        error,
        latencyMs,
      })),
    ).toEqual([
      { success: false, failureReason: 1, error: 'claims to be human', latencyMs: 7 },
      { success: false, failureReason: 2, error: 'reset', latencyMs: 0 },
    ]);
  });

  it('is shown by promptfoo’s own viewer', async () => {
    const folder = tempFolder({ 'run.json': JSON.stringify(promptfooResults(RUN)) });
    const main = join(dirname(createRequire(import.meta.url).resolve('promptfoo')), 'main.js');
    const quiet = { PROMPTFOO_DISABLE_TELEMETRY: '1', PROMPTFOO_DISABLE_UPDATE: '1' };
    const env = { ...process.env, ...quiet, PROMPTFOO_CONFIG_DIR: join(folder, 'home') };
    const started = { env, cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
    expect(execFileSync(process.execPath, [main, 'import', 'run.json'], started)).toContain('successfully imported');
    const port = await freePort();
    const viewer = spawn(process.execPath, [main, 'view', '--no', '--port', String(port)], { env, cwd: folder });
    onTestFinished(() => void viewer.kill('SIGKILL'));
    await expect
      .poll(() => fetch(`http://127.0.0.1:${port}/api/eval/testkunde-r1/table`).then((answer) => answer.json()), {
        timeout: 40_000,
        interval: 500,
      })
      .toMatchObject({
        table: {
          head: { vars: ['dialogue', 'trial', 'turn', 'says'] },
          body: [
            {
              vars: ['s/d', '1', '1', 'Hi\nA-1'],
              outputs: [{ text: 'Which order?\nI am Lisa.', pass: false, error: 'claims to be human' }],
            },
            { vars: ['s/d', '1', '2', 'Bye'], outputs: [{ pass: false, failureReason: 2 }] },
          ],
        },
      });
  }, 90_000);
});
