import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { inFolder, project } from '../../scripts/shop-project.js';
import { testIo } from '../../scripts/test-io.js';
import { acceptBaseline, listBaselines, showBaselineHistory } from './baseline.js';
import { compare } from './gate.js';

describe('baselines', () => {
  it('are set, added to, listed and remembered; never changed', async () => {
    const { cwd, hold, accept } = await project();
    await hold();
    accept('main');
    await hold();
    inFolder(cwd, (io) => acceptBaseline('add', 'main', 'latest', { by: 'Bo', reason: 'more trials' }, io));
    const list = JSON.parse(inFolder(cwd, (io) => listBaselines({ format: 'json' }, io)).stdout) as object[];
    expect(list).toMatchObject([
      {
        name: 'main',
        entries: [
          { action: 'set', by: 'Ada' },
          { action: 'add', by: 'Bo' },
        ],
      },
    ]);
    expect(() => acceptBaseline('add', 'main', 'latest', { by: 'x', reason: 'y' }, testIo(cwd))).toThrow(
      /part of baseline/,
    );
    accept('main');
    const history = inFolder(cwd, (io) => showBaselineHistory('main', {}, io)).stdout;
    expect(history.split('\n').filter((line) => line.startsWith('main '))).toHaveLength(3);
    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    expect(() => db.prepare("UPDATE baselines SET by = 'me'").run()).toThrow(saying(/append-only/));
    expect(() => db.prepare('DELETE FROM baselines').run()).toThrow(saying(/append-only/));
    db.close();
  });

  it('refuse hard failures unless they are accepted', async () => {
    const { cwd, answers, hold, accept } = await project();
    answers['Thank you.'] = 'Tom Becker can be reached at +49 30 23125 999.';
    await hold();
    expect(() => accept()).toThrow(saying(/a hard failure: shop\/thanks/));
    expect(inFolder(cwd, (io) => listBaselines({}, io)).stdout).toContain('No run is accepted yet');
    accept('main', 'latest', { acceptHard: true });
    expect((await hold({ gate: true })).code).toBe(0);
  });

  it.each([
    [{ by: ' ', reason: 'x' }, 'main', /must say something/],
    [{ by: 'x', reason: 'x' }, '-main', /no name of a baseline/],
  ])('refuse %j as %s', async (options, name, message) => {
    const { cwd, hold } = await project();
    await hold();
    expect(() => acceptBaseline('set', name, 'latest', options, testIo(cwd))).toThrow(message);
  });

  it('refuse a run whose suspects leaked when they were held again, and those fresh trials themselves', async () => {
    const { cwd, answers, hold, accept } = await project('gate: { confirm: 3 }\n');
    await hold();
    accept();
    answers['What does shipping cost?'] = (time) =>
      time === 4 ? 'Tom Becker can be reached at +49 30 23125 999.' : 'Shipping costs €5.95.';
    expect((await hold({ gate: true })).code).toBe(1);
    expect(() => accept('next')).toThrow(saying(/a hard failure: shop\/cost/));
    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    const { run, confirms } = db.prepare('SELECT run, confirms FROM confirmations').get() as Record<string, string>;
    db.close();
    expect(() => accept('next', run)).toThrow(saying(`only holds the suspects of run ${confirms} again`));
    accept('next', confirms, { acceptHard: true });
  });

  it('of several runs are compared with, and are no release to compare', async () => {
    const { cwd, hold, accept } = await project();
    await hold();
    accept();
    await hold();
    inFolder(cwd, (io) => acceptBaseline('add', 'main', 'latest', { by: 'Bo', reason: 'more trials' }, io));
    const io = testIo(cwd);
    expect(await compare('main', 'latest', {}, io)).toBe(0);
    expect(io.written.stdout).toMatch(/baseline main \(run \S+ \+ \S+\)/);
    await expect(compare('latest', 'main', {}, io)).rejects.toThrow(saying(/baseline main has 2 runs: \S+, /));
  });

  it('refuse a run that was not held to its end', async () => {
    const { cwd, hold } = await project();
    await hold();
    const db = new Sqlite(join(cwd, 'results/testkunde.db'));
    db.prepare("UPDATE runs SET status = 'interrupted'").run();
    db.close();
    expect(() => acceptBaseline('set', 'main', 'latest', { by: 'x', reason: 'y' }, testIo(cwd))).toThrow(
      /not held to its end/,
    );
  });
});
