import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { freePort } from '../../scripts/free-port.js';
import { storeLargeComparison } from '../../scripts/large-comparison.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import type { StoredRun } from '../domain/run.js';
import { promptfooResults } from '../report/promptfoo.js';
import { openDatabase } from '../store/open.js';
import { exportRun } from './export.js';
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
