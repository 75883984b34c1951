import type { Database } from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addBaselineEntry } from './baselines.js';
import { addGate } from './gates.js';
import { openDatabase } from './open.js';
import { recordRun } from './record.js';
import { filteredRuns, type RunFilter, runChoices } from './run-list.js';

let db: Database;
beforeAll(() => {
  db = openDatabase(':memory:', { create: true });
  const run = (id: string, target: string, branch: string | null) => {
    const start = { id, target, started_at: '2026-11-28T20:00:00.000Z', trials: 1, version: '0', graders: [] };
    const tally = { dialogues: 0, passed: 0, failed: 0, ungraded: 0 };
    const recorder = recordRun(db, start, [], false);
    if (branch !== null) recorder.noteCommit({ sha: `${id}c0ffee`, branch, dirty: false });
    recorder.finish({ status: 'finished', ended_at: start.started_at, duration_ms: 1, tally });
  };
  run('r1', 'shop', 'main');
  run('r2', 'voice', 'feature/100%_refunds_Österreich');
  run('r3', 'shop', null);
  const entry = { by: 'Ada', reason: 'good', set_at: '2026-11-28T21:00:00.000Z', hard_accepted: false } as const;
  addBaselineEntry(db, { name: 'Release', run: 'r1', action: 'set', ...entry });
  const gate = { baseline: 'Release', decided_at: '2026-11-28T21:00:00.000Z', report: '{}' };
  addGate(db, { run: 'r2', outcome: 'pass', ...gate });
  addGate(db, { run: 'r3', outcome: 'pass', ...gate });
  addGate(db, { run: 'r3', outcome: 'fail', ...gate });
});
afterAll(() => db.close());

test.each<[string, RunFilter, string]>([
  ['all, newest first', {}, 'r3 r2 r1'],
  ['a target in any case', { search: ['SHOP'] }, 'r3 r1'],
  ['every word somewhere', { search: ['shop', 'c0ff'] }, 'r1'],
  ['a baseline of that name', { search: ['release'] }, 'r1'],
  ['a word that must not be there, also where there is no branch', { without: ['refunds'] }, 'r3 r1'],
  ['signs of the pattern language are letters', { search: ['100%_r'] }, 'r2'],
  ['in any case of any letter', { search: ['ÖSTERREICH'] }, 'r2'],
  ['written with a combining mark', { search: ['o\u0308sterreich'] }, 'r2'],
  ['and match nothing else', { search: ['1_0'] }, ''],
  ['the newest answer of the gate', { gates: { only: ['pass'], not: [] } }, 'r2'],
  ['none but those without an answer', { gates: { only: [], not: ['none'] } }, 'r3 r2'],
  ['a branch', { branch: 'main' }, 'r1'],
  ['targets but one', { targets: { only: [], not: ['shop'] } }, 'r2'],
  ['quotes and all', { search: ["' OR 1=1 --"] }, ''],
])('%s', (_, filter, found) => {
  expect(filteredRuns(db, filter, { limit: 10 }).ids.join(' ')).toBe(found);
});

test('comes page by page, with the number of all', () => {
  expect(filteredRuns(db, {}, { limit: 2 })).toEqual({ ids: ['r3', 'r2'], total: 3 });
  expect(filteredRuns(db, {}, { limit: 2, offset: 2 })).toEqual({ ids: ['r1'], total: 3 });
});

test('choices are counted by what the other filters let through', () => {
  const filter = { targets: { only: ['voice'], not: [] }, gates: { only: ['fail'], not: [] } };
  expect(runChoices(db, filter)).toEqual({
    stored: 3,
    targets: { shop: 1, voice: 0 },
    gates: { pass: 1 },
    branches: ['feature/100%_refunds_Österreich', 'main'],
    baselines: ['Release'],
  });
});
