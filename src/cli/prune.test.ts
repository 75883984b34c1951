import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { bytes, change, heldProject, listed, NEVER } from '../../scripts/project-of-people.js';
import { testIo } from '../../scripts/test-io.js';
import { holderOf } from '../store/holder.js';
import { pruneAfter } from './prune-after.js';
import { prune } from './retention.js';
import { run } from './run.js';

describe('prune', () => {
  it('removes what is older, but no baseline', async () => {
    const cwd = await heldProject();
    for (let more = 0; more < 2; more += 1) await run([], {}, testIo(cwd), NEVER);
    const [newest, middle, oldest] = listed(cwd).map(({ id }) => id);
    change(
      cwd,
      `UPDATE runs SET started_at = '2026-01-01T00:00:00.000Z' WHERE id <> '${newest}';
       INSERT INTO baselines (name, run, by, reason, set_at) VALUES ('main', '${oldest}', 'x', 'y', 'z')`,
    );
    const io = testIo(cwd);
    expect(prune({ format: 'json' }, io)).toBe(0);
    expect(JSON.parse(io.written.stdout)).toEqual({ runs: [middle], dialogues: 5, kept: [oldest] });
    expect(listed(cwd).map(({ id }) => id)).toEqual([newest, oldest]);
    expect(bytes(cwd)).not.toContain(middle);
  });

  it('goes by itself after a run where a retention is configured', async () => {
    const cwd = await heldProject();
    const [old] = listed(cwd).map(({ id }) => id);
    const again = async () => {
      const io = testIo(cwd);
      expect(await run([], {}, io, NEVER)).toBe(1);
      return io.written.stderr;
    };
    expect(await again()).not.toContain('retention');
    change(cwd, `UPDATE runs SET started_at = '2026-01-01T00:00:00.000Z' WHERE id = '${old}'`);
    expect(await again()).toContain('retention 30d: 1 older run removed\n');
    expect(listed(cwd)).toHaveLength(2);
    expect(bytes(cwd)).not.toContain(old);
  });

  it('after a run that is in order says what stood in its way, and leaves the answer of the run alone', async () => {
    const cwd = await heldProject();
    change(cwd, "UPDATE runs SET started_at = '2026-01-01T00:00:00.000Z'");
    const reader = new Sqlite(join(cwd, 'results/testkunde.db'));
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM turns').get();
    const io = testIo(cwd);
    expect(await run([], {}, io, NEVER)).toBe(1);
    reader.close();
    expect(io.written.stderr).toMatch(/retention 30d: older runs are still there: .*another process/);
  }, 60_000);

  it('takes what held the suspects of a run again with it, and leaves it with a baseline', async () => {
    const cwd = await heldProject();
    for (let more = 0; more < 3; more += 1) await run([], {}, testIo(cwd), NEVER);
    const [d = '', c = '', b = '', a = ''] = listed(cwd).map(({ id }) => id);
    change(
      cwd,
      `UPDATE runs SET started_at = '2026-01-01T00:00:00.000Z' WHERE id <> '${d}';
       INSERT INTO confirmations (run, confirms) VALUES ('${b}', '${a}'), ('${d}', '${c}');
       INSERT INTO baselines (name, run, by, reason, set_at) VALUES ('main', '${a}', 'x', 'y', 'z')`,
    );
    const io = testIo(cwd);
    prune({ format: 'json' }, io);
    // The run that was held again a short while ago is still of use.
    expect(JSON.parse(io.written.stdout)).toEqual({ runs: [], dialogues: 0, kept: [a, b] });
    change(cwd, "UPDATE runs SET started_at = '2026-01-01T00:00:00.000Z'");
    const later = testIo(cwd);
    prune({ format: 'json' }, later);
    expect(JSON.parse(later.written.stdout)).toMatchObject({ runs: [c, d], kept: [a, b] });
  });

  it('keeps the run that was just held, though the clock went on by months meanwhile', async () => {
    const cwd = await heldProject();
    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    const [id = ''] = listed(cwd).map((one) => one.id);
    pruneAfter(db, id, '30d', testIo(cwd), Date.now() + 1e10);
    expect(listed(cwd)).toHaveLength(1);
    pruneAfter(db, 'another', '30d', testIo(cwd), Date.now() + 1e10);
    db.close();
    expect(listed(cwd)).toEqual([]);
  });

  it('takes a run that began in the future for as old as the next one', async () => {
    const cwd = await heldProject();
    for (let more = 0; more < 2; more += 1) await run([], {}, testIo(cwd), NEVER);
    const [c = '', b = '', a = ''] = listed(cwd).map(({ id }) => id);
    const began = (id: string, at: string) => change(cwd, `UPDATE runs SET started_at = '${at}' WHERE id = '${id}'`);
    began(a, '2136-01-01T00:00:00.000Z');
    const io = testIo(cwd);
    prune({ format: 'json' }, io);
    expect(JSON.parse(io.written.stdout)).toMatchObject({ runs: [] });
    began(b, '2026-01-01T00:00:00.000Z');
    began(c, '2136-01-01T00:00:00.000Z');
    const later = testIo(cwd);
    prune({ format: 'json' }, later);
    expect(JSON.parse(later.written.stdout)).toMatchObject({ runs: [a, b] });
    expect(listed(cwd).map(({ id }) => id)).toEqual([c]);
  });

  it('leaves a run alone that another process is holding', async () => {
    const cwd = await heldProject();
    const held = `UPDATE runs SET started_at = '2026-01-01T00:00:00.000Z', status = 'running', holder = '${holderOf()}'`;
    change(cwd, held);
    const io = testIo(cwd);
    prune({}, io);
    expect(io.written.stdout).toContain('removed 0 dialogues, 0 whole runs');
    change(cwd, "UPDATE runs SET holder = 'elsewhere 1 1'");
    prune({}, io);
    expect(listed(cwd)).toEqual([]);
  });

  it.each([
    ['1 year', /expected an age such as 12h, 30d or 8w/],
    ['30', /expected an age/],
    ['0d', /expected an age/],
    ['00h', /expected an age/],
    ['99999999999d', /expected an age.*from 1h to 9999w/],
    ['10000w', /expected an age/],
  ])('--older-than %s is refused', async (olderThan, message) => {
    const cwd = await heldProject();
    expect(() => prune({ olderThan }, testIo(cwd))).toThrow(message);
  });

  it.each(['1h', '999999h', '030d', '99999 d', '9999w'])(
    '--older-than %s leaves the run that was just held',
    async (olderThan) => {
      const cwd = await heldProject();
      expect(prune({ olderThan }, testIo(cwd))).toBe(0);
      expect(listed(cwd)).toHaveLength(1);
    },
  );
});
