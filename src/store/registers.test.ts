import type { Database } from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallTrial, smallTurn, smallVerdict, storeSmallRun } from '../../scripts/small-run.js';
import { addBaselineEntry, baselines, findBaseline } from './baselines.js';
import { addGate, newestGate, noteReporterFailure } from './gates.js';
import { openDatabase } from './open.js';
import { eraseCustomer } from './person.js';
import { liftQuarantine, quarantineDialogue, quarantinedOn, quarantineRegister } from './quarantine.js';
import { findRun } from './runs.js';

let db: Database;
beforeEach(() => {
  db = openDatabase(':memory:', { create: true });
  for (const id of ['r1', 'r2', 'r3']) storeSmallRun(db, id, {});
});

describe('the register of baselines', () => {
  const entry = { by: 'Ada', reason: 'good', set_at: '2026-11-28T21:00:00.000Z', hard_accepted: false } as const;
  const set = (name: string, run: string) => addBaselineEntry(db, { ...entry, name, run, action: 'set' });

  it('tells them by name, whichever was accepted first', () => {
    for (const name of ['main', 'next', 'beta', 'legacy', 'alpha']) set(name, 'r1');
    expect(baselines(db).map(({ name }) => name)).toEqual(['alpha', 'beta', 'legacy', 'main', 'next']);
  });

  it('begins anew with the run that was set last, and keeps what was added since', () => {
    set('main', 'r1');
    set('other', 'r1');
    addBaselineEntry(db, { ...entry, name: 'main', run: 'r2', action: 'add' });
    expect(findBaseline(db, 'main')?.entries.map(({ run }) => run)).toEqual(['r1', 'r2']);
    set('main', 'r3');
    expect(findBaseline(db, 'main')?.entries.map(({ run }) => run)).toEqual(['r3']);
    expect(findBaseline(db, 'nobody')).toBeUndefined();
  });
});

describe('the register of quarantined dialogues', () => {
  const entry = { suite: 's', dialogue: 'parcel', owner: 'Ada', reason: 'flaky', noted_at: '2026-11-28T21:00:00.000Z' };

  it('keeps an entry after its day, and counts it to the end of that day', () => {
    quarantineDialogue(db, { ...entry, expires: '2026-12-01' });
    expect(quarantineRegister(db)).toEqual([{ ...entry, expires: '2026-12-01' }]);
    expect(quarantinedOn(db, '2026-12-01')).toEqual(new Set(['s/parcel']));
    expect(quarantinedOn(db, '2026-12-02')).toEqual(new Set());
  });

  it('lets go of a dialogue that is lifted, until it is put there again', () => {
    quarantineDialogue(db, { ...entry, expires: '2026-12-01' });
    quarantineDialogue(db, { ...entry, dialogue: 'invoice', expires: '2026-12-01' });
    liftQuarantine(db, { ...entry, reason: 'mended' });
    expect(quarantineRegister(db)).toEqual([{ ...entry, dialogue: 'invoice', expires: '2026-12-01' }]);
    expect(quarantinedOn(db, '2026-11-29')).toEqual(new Set(['s/invoice']));
    quarantineDialogue(db, { ...entry, expires: '2026-12-24' });
    expect(quarantinedOn(db, '2026-12-24')).toEqual(new Set(['s/parcel']));
  });
});

describe('what is told of a run', () => {
  const gate = { decided_at: '2026-11-28T21:00:00.000Z', report: '{}' };

  it('is the newest answer of the gate against one baseline', () => {
    addGate(db, { run: 'r1', baseline: 'main', outcome: 'pass', ...gate });
    addGate(db, { run: 'r1', baseline: 'main', outcome: 'fail', ...gate });
    addGate(db, { run: 'r1', baseline: 'next', outcome: 'inconclusive', ...gate });
    expect(newestGate(db, 'r1', 'main')).toBe('fail');
    expect(newestGate(db, 'r1', 'next')).toBe('inconclusive');
    expect(newestGate(db, 'r2', 'main')).toBeUndefined();
  });

  it('is which reporters broke, each once', () => {
    for (const name of ['junit', 'junit']) noteReporterFailure(db, 'r1', name, 'full', '2026-11-28T21:00:00.000Z');
    expect(findRun(db, 'r1').broken_reporters).toEqual(['junit']);
    expect(findRun(db, 'r2').broken_reporters).toBeUndefined();
  });

  it('is its commit, with what was not committed', () => {
    const commit = { sha: 'c0ffee', branch: 'main', dirty: true };
    storeSmallRun(db, 'changed', { commit });
    storeSmallRun(db, 'clean', { commit: { ...commit, branch: null, dirty: false } });
    expect(findRun(db, 'changed').commit).toEqual(commit);
    expect(findRun(db, 'clean').commit).toEqual({ sha: 'c0ffee', branch: null, dirty: false });
    expect(findRun(db, 'r1').commit).toBeNull();
  });
});

describe('a person who is erased', () => {
  const reports = () => db.prepare('SELECT run, report FROM gates ORDER BY key').raw().all();

  it('stands in no decision and no failure of a reporter any more, and others stay', () => {
    const gate = { baseline: 'main', outcome: 'fail', decided_at: '2026-11-28T21:00:00.000Z' } as const;
    const said = { turns: [smallTurn('Tom Becker ordered it.')], handoffSignal: false };
    storeSmallRun(db, 'leak', { dialogues: { parcel: [smallTrial([], { transcript: said })] } });
    addGate(db, { ...gate, run: 'leak', report: '{"regressed":1}' });
    addGate(db, { ...gate, run: 'r1', report: '{"quote":"TOM-BECKER"}' });
    addGate(db, { ...gate, run: 'r2', report: '{"quote":"On 3 March"}' });
    noteReporterFailure(db, 'r1', 'slack', 'cannot send "Tom Becker"', '2026-11-28T21:00:00.000Z');
    noteReporterFailure(db, 'r2', 'junit', 'the disk is full', '2026-11-28T21:00:00.000Z');
    expect(eraseCustomer(db, { id: 'C-2', values: ['Tom Becker'] })).toEqual({
      runs: ['leak'],
      dialogues: 1,
      kept: [],
    });
    expect(reports()).toEqual([['r2', '{"quote":"On 3 March"}']]);
    expect(db.prepare('SELECT reporter FROM reporter_failures').pluck().all()).toEqual(['junit']);
  });

  it('takes the decision on a run that lost a dialogue with them, for it is no longer true', () => {
    const said = { turns: [smallTurn('Tom Becker ordered it.')], handoffSignal: false };
    const trials = {
      parcel: [smallTrial([], { transcript: said })],
      invoice: [smallTrial([smallVerdict('accuracy', 'fail')])],
    };
    storeSmallRun(db, 'leak', { dialogues: trials });
    addGate(db, { run: 'leak', baseline: 'main', outcome: 'fail', decided_at: '', report: '{"failed":1}' });
    expect(eraseCustomer(db, { id: 'C-2', values: ['Tom Becker'] })).toEqual({ runs: [], dialogues: 1, kept: [] });
    expect(reports()).toEqual([]);
    expect(findRun(db, 'leak')).toMatchObject({ dialogues: 1, passed: 0, failed: 1 });
  });
});
