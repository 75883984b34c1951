import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { type Answered, type Asked, scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { holderOf } from '../store/holder.js';
import { run } from './run.js';
import type { RunOptions } from './run-options.js';
import { runs } from './runs.js';
import { show } from './show.js';

const NEVER = new AbortController().signal;

const SUITE = `suite: shop
language: en
dialogues:
${['a', 'b', 'c']
  .map((id) => `  - id: ${id}\n    turns: [{ says: "${id}1" }, { says: "${id}2", expect: { never: [banana] } }]\n`)
  .join('')}`;

/** A project whose bot is switched by the test, and keeps what it was told. */
async function project() {
  const said: string[] = [];
  const bot = { answer: (_: Asked): Answered => ({ json: { reply: 'The automated assistant listens.' } }) };
  const url = await scriptedBot((asked) => {
    said.push(String(asked.body.message));
    return bot.answer(asked);
  });
  const target = `attempts: 2\ntargets:\n  bot: { type: http, url: "${url}", body: { message: "{{ text }}" } }\n`;
  const cwd = tempFolder({ 'suites/shop.yaml': SUITE, 'testkunde.yaml': target });
  return { cwd, said, bot };
}

async function runIn(cwd: string, options: RunOptions = {}, signal = NEVER) {
  const io = testIo(cwd);
  const code = await run([], { concurrency: 1, ...options }, io, signal);
  return { code, ...io.written };
}

function stored(cwd: string, sql: string): unknown[] {
  const db = new Sqlite(join(cwd, 'results/testkunde.db'));
  const rows = db.prepare(sql).raw().all();
  db.close();
  return rows;
}

/** Interrupts a run at the first utterance of b, which is never answered. */
async function interrupted() {
  const made = await project();
  const controller = new AbortController();
  const { answer } = made.bot;
  made.bot.answer = (asked) => {
    if (asked.body.message !== 'b2') return answer(asked);
    controller.abort(new Error('interrupted'));
    return null;
  };
  expect((await runIn(made.cwd, {}, controller.signal)).code).toBe(130);
  made.bot.answer = answer;
  made.said.length = 0;
  return made;
}

describe('--resume', () => {
  it('says nothing again of what is finished, and keeps what was cut off as an attempt', async () => {
    const { cwd, said } = await interrupted();
    const { code, stdout, stderr } = await runIn(cwd, { resume: true });
    expect(code).toBe(0);
    expect(said).toEqual(['b1', 'b2', 'c1', 'c2']);
    expect(stdout).toContain('3 passed · 0 failed · 0 ungraded');
    expect(stderr).toContain('3 of 3 dialogues');
    expect(stored(cwd, 'SELECT status, passed, ungraded FROM runs')).toEqual([['finished', 3, 0]]);
    expect(stored(cwd, 'SELECT error_code, json_array_length(turns) FROM attempts')).toEqual([['interrupted', 2]]);
    const io = testIo(cwd);
    show('latest', { all: true }, io);
    expect(io.written.stdout).toContain('attempt 1 broke off after 1 replies: the run was interrupted');
  });

  it('judges what was held to its end but not judged as a whole, and says nothing of it again', async () => {
    const { cwd, said } = await interrupted();
    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    // A kill between a trial's end and that of its dialogue leaves it so.
    db.prepare("UPDATE dialogues SET outcome = NULL WHERE dialogue = 'a'").run();
    db.close();
    const { code, stdout } = await runIn(cwd, { resume: true });
    expect(code).toBe(0);
    expect(said).toEqual(['b1', 'b2', 'c1', 'c2']);
    expect(stdout).toContain('3 passed · 0 failed · 0 ungraded');
    expect(stored(cwd, 'SELECT dialogue, outcome FROM dialogues ORDER BY dialogue')).toEqual([
      ['a', 'pass'],
      ['b', 'pass'],
      ['c', 'pass'],
    ]);
    expect(stored(cwd, 'SELECT DISTINCT count(*) FROM verdicts GROUP BY trial_key')).toHaveLength(1);
  });

  it('holds what a dead target left, once it is back', async () => {
    const { cwd, said, bot } = await project();
    const { answer } = bot;
    bot.answer = () => ({ status: 401, text: '' });
    expect((await runIn(cwd, {})).code).toBe(3);
    bot.answer = answer;
    said.length = 0;
    expect((await runIn(cwd, { resume: true })).code).toBe(0);
    expect(said).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
    const io = testIo(cwd);
    runs({ format: 'json' }, io);
    expect(JSON.parse(io.written.stdout)).toMatchObject([{ status: 'finished', passed: 3 }]);
  });

  it('refuses what cannot go on', async () => {
    const { cwd } = await interrupted();
    await expect(runIn(cwd, { resume: true, trials: 2 })).rejects.toThrow(saying(/--trials cannot be changed/));
    await expect(runIn(cwd, { resume: 'nope' })).rejects.toThrow(saying(/no run begins with "nope"/));
    expect((await runIn(cwd, { resume: true })).code).toBe(0);
    await expect(runIn(cwd, { resume: true })).rejects.toThrow(saying(/nothing to resume/));
    await expect(runIn(cwd, { resume: 'latest' })).rejects.toThrow(saying(/is finished/));
  });

  it('refuses suites that have changed since', async () => {
    const { cwd } = await interrupted();

    writeFileSync(join(cwd, 'suites/shop.yaml'), SUITE.replace('says: "c2"', 'says: "c3"'));
    await expect(runIn(cwd, { resume: true })).rejects.toThrow(saying(/changed or gone since it began: shop\/c/));
  });

  it('refuses a run that a living process holds', async () => {
    const { cwd } = await interrupted();

    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    db.prepare("UPDATE runs SET status = 'running', holder = ?").run(holderOf());
    await expect(runIn(cwd, { resume: true })).rejects.toThrow(saying(/being held by process \d+/));
    db.prepare('UPDATE runs SET holder = ?').run(`${holderOf()}0`);
    db.close();
    expect((await runIn(cwd, { resume: true })).code).toBe(0);
  });
});
