import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import {
  bytes,
  CUSTOMERS,
  change,
  found,
  heldProject,
  listed,
  NEVER,
  SPELLED,
  SUITE,
  TOM,
} from '../../scripts/project-of-people.js';
import { saying } from '../../scripts/saying.js';
import { testIo } from '../../scripts/test-io.js';
import { holderOf } from '../store/holder.js';
import { erase } from './retention.js';
import { run } from './run.js';

describe('erase', () => {
  it('leaves no byte of a person, and everything else', async () => {
    const cwd = await heldProject();
    for (const words of TOM) expect(bytes(cwd)).toContain(words);
    const io = testIo(cwd);
    expect(erase({ customer: 'tom' }, io)).toBe(0);
    expect(io.written.stdout).toContain('removed 3 dialogues, 0 whole runs');
    for (const words of [...TOM, 'DE32', '3326', 'tom.becker']) expect(bytes(cwd)).not.toContain(words);
    expect(bytes(cwd)).toContain('That is free.');
    expect(listed(cwd)).toMatchObject([{ dialogues: 2, passed: 2, failed: 0 }]);
  });

  it('finds what is encoded or spelled out where no grader of privacy judged', async () => {
    const cwd = await heldProject({ grader: ['disclosure'] });
    expect(bytes(cwd)).toContain(SPELLED);
    erase({ customer: 'C-2' }, testIo(cwd));
    for (const words of [...TOM, SPELLED, btoa('IBAN DE32901200403326814185')]) expect(bytes(cwd)).not.toContain(words);
    expect(listed(cwd)).toMatchObject([{ dialogues: 2 }]);
  });

  it('knows the words that a person had when the run was held, be the record changed or gone', async () => {
    const cwd = await heldProject();
    writeFileSync(join(cwd, 'data/customers.yaml'), CUSTOMERS.replace(/- id: C-2\n[\s\S]*/, ''));
    writeFileSync(join(cwd, 'suites/s.yaml'), SUITE.replace(/ {2}- id: own[\s\S]*?(?= {2}- id: leak)/, ''));
    expect(erase({ customer: 'C-2' }, testIo(cwd))).toBe(0);
    for (const words of TOM) expect(bytes(cwd)).not.toContain(words);
  });

  it('takes a person out of the reasons in the registers, which stay', async () => {
    const cwd = await heldProject();
    change(
      cwd,
      `INSERT INTO baselines (name, run, by, reason, set_at) SELECT 'main', id, 'x', 'as Tom Becker said', 'z' FROM runs;
       INSERT INTO quarantine (suite, dialogue, action, owner, reason, noted_at) VALUES ('s', 'own', 'add', 'x', 'NL-40721', 'z')`,
    );
    erase({ customer: 'tom' }, testIo(cwd));
    for (const words of TOM) expect(bytes(cwd)).not.toContain(words);
    expect(found(cwd, 'SELECT by, reason FROM baselines UNION SELECT owner, reason FROM quarantine')).toEqual([
      ['x', '⟦erased⟧'],
    ]);
    expect(() => change(cwd, "UPDATE baselines SET reason = ''")).toThrow(/append-only/);
  });

  it('names the reports that still hold the person', async () => {
    const cwd = await heldProject();
    writeFileSync(join(cwd, 'results/report.json'), 'IBAN: DE32 9012 0040 3326 8141 85');
    writeFileSync(join(cwd, 'results/junit.xml'), '<nothing/>');
    const io = testIo(cwd);
    erase({ customer: 'tom', format: 'json' }, io);
    expect(JSON.parse(io.written.stdout)).toMatchObject({ files: [join(cwd, 'results/report.json')] });
    const again = testIo(cwd);
    erase({ customer: 'tom' }, again);
    expect(again.written.stdout).toMatch(/yours to delete.*:\n {2}results\/report.json\n$/);
  });

  it('leaves a run alone that a process is holding, and says so', async () => {
    const cwd = await heldProject();
    change(cwd, `UPDATE runs SET status = 'running', holder = '${holderOf()}'`);
    expect(() => erase({ customer: 'tom' }, testIo(cwd))).toThrow(/being held by process \d+: nothing is removed/);
    expect(() => erase({ run: 'latest' }, testIo(cwd))).toThrow(/being held by process/);
    expect(listed(cwd)).toMatchObject([{ dialogues: 5 }]);
  });

  it('leaves no byte of a run, even of a baseline', async () => {
    const cwd = await heldProject();
    const id = listed(cwd)[0]?.id ?? '';
    change(cwd, `INSERT INTO baselines (name, run, by, reason, set_at) VALUES ('main', '${id}', 'x', 'y', 'z')`);
    expect(erase({ run: 'latest' }, testIo(cwd))).toBe(0);
    for (const words of [...TOM, 'That is free.', id]) expect(bytes(cwd)).not.toContain(words);
    expect(listed(cwd)).toEqual([]);
  });

  it.each([
    [{}, /erase what/],
    [{ customer: 'a', run: 'b' }, /erase what/],
    [{ customer: 'nobody' }, /no dataset knows the customer "nobody"/],
    [{ run: 'nope' }, /there is no run "nope"/],
    [{ run: '2' }, /"2" is no whole id; so begins: 2\d+-/],
    [{ run: '' }, /--run is empty.*nothing is removed/],
    [{ run: ' ' }, /--run is empty/],
    [{ customer: '' }, /--customer is empty/],
  ])('%j is refused', async (options, message) => {
    const cwd = await heldProject();
    expect(() => erase(options, testIo(cwd))).toThrow(message);
    expect(listed(cwd)).toHaveLength(1);
  });

  it('says so when another process still reads', async () => {
    const cwd = await heldProject();
    await run([], {}, testIo(cwd), NEVER);
    const reader = new Sqlite(join(cwd, 'results/testkunde.db'));
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM turns').get();
    expect(() => erase({ run: 'latest' }, testIo(cwd))).toThrow(
      saying(/data is removed.*another process is still reading/),
    );
    reader.close();
    // Said again it ends what it began, and takes no other run.
    const io = testIo(cwd);
    expect(erase({ run: 'latest' }, io)).toBe(0);
    expect(io.written.stdout).toContain('the traces of an earlier removal are gone now');
    expect(listed(cwd)).toHaveLength(1);
    erase({ run: 'latest' }, testIo(cwd));
    expect(listed(cwd)).toEqual([]);
  }, 30_000);
});
