import { expect, it } from 'vitest';
import type { Run } from '../domain/run.js';
import { runsTable } from './runs-table.js';
import { styleFor } from './style.js';

const RUN: Run = {
  id: '20261122-141001-3f9a',
  target: 'shop',
  status: 'finished',
  started_at: '2026-11-22T14:10:01.000Z',
  ended_at: '2026-11-22T14:10:09.000Z',
  duration_ms: 8000,
  trials: 1,
  commit: null,
  dialogues: 40,
  passed: 38,
  failed: 2,
  ungraded: 0,
};

const table = (...runs: Partial<Run>[]) =>
  runsTable(
    runs.map((run) => ({ ...RUN, ...run })),
    styleFor(false),
  );

it('has a line for each run', () => {
  expect(table({}, { id: '20261121-141001-3f9a', passed: 9, target: 'shop-next' })).toBe(
    [
      'run                   started (UTC)     target     passed  failed  ungraded',
      '20261122-141001-3f9a  2026-11-22 14:10  shop       38/40   2       0',
      '20261121-141001-3f9a  2026-11-22 14:10  shop-next  9/40    2       0',
      '',
    ].join('\n'),
  );
});

it('says below a run why it did not simply end', () => {
  const lines = table(
    { status: 'running', held: 3 },
    { status: 'target_down' },
    { broken_reporters: ['junit', 'markdown'] },
  ).split('\n');
  expect(lines[2]).toBe('  unfinished: 3 of 40 held');
  expect(lines[4]).toBe('  target down');
  expect(lines[6]).toBe('  reporters junit, markdown broke');
});

it('fits into 80 columns, however long the names and large the counts', () => {
  const broken_reporters = ['./a-reporter-of-our-own-with-a-long-name.mjs', './and-another-one-of-them.mjs', 'junit'];
  const text = table(
    { target: 'the-shop-bot-of-the-north-in-its-staging-environment' },
    { dialogues: 10_000, passed: 10_000, failed: 10_000, ungraded: 10_000 },
    { status: 'interrupted', broken_reporters },
  );
  for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
  expect(text).toContain('the-shop…');
  expect(text.split('\n').length).toBeGreaterThan(6);
});
