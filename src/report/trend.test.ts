import { expect, it } from 'vitest';
import type { TrendPoint } from '../domain/trend.js';
import { styleFor } from './style.js';
import { changesAt, sparkline, trendText } from './trend.js';

function point(id: string, passed: number, fields: Partial<TrendPoint> = {}, sha = 'a1b2c3d4'): TrendPoint {
  const run = {
    id,
    target: 'shop',
    status: 'finished' as const,
    started_at: '2026-11-28T10:00:00Z',
    ended_at: null,
    duration_ms: null,
    trials: 1,
    commit: { sha, branch: 'main', dirty: false },
    dialogues: 10,
    passed,
    failed: 10 - passed,
    ungraded: 0,
  };
  const graders = [{ grader: 'accuracy' as const, passed, judged: 10, version: 'v1' }];
  return { run, graders, gate: null, baselines: [], ...fields };
}

it.each([
  [[1, 1, 1], '███'],
  [[1, 0.5, 1], '█▁█'],
  [[0, 0.5, 1], '▁▅█'],
  [[null, 1], ' █'],
  [[], ''],
])('%j is %s', (shares, line) => {
  expect(sparkline(shares)).toBe(line);
});

it.each<[string, TrendPoint, string[]]>([
  ['nothing', point('b', 10), []],
  ['a commit', point('b', 10, {}, 'ffffffff'), ['commit fffffff (main)']],
  ['a pass rate', point('b', 9), ['accuracy 100.0 % → 90.0 %']],
  [
    'a baseline and the gate',
    point('b', 10, { gate: 'fail', baselines: ['main'] }),
    ['accepted as main', 'gate: fail'],
  ],
  [
    'a grader',
    point('b', 10, { graders: [{ grader: 'accuracy', passed: 10, judged: 10, version: 'v2' }] }),
    ['graders changed: accuracy'],
  ],
])('a run that changed %s', (_, now, changes) => {
  expect(changesAt(point('a', 10), now)).toEqual(changes);
});

it('says what the last value is, and never rounds up to everything', () => {
  const many = { graders: [{ grader: 'accuracy' as const, passed: 9999, judged: 10000, version: 'v1' }] };
  expect(trendText([point('a', 10), point('b', 10, many)], styleFor(false))).toMatch(/accuracy +█▁ {2}99\.9 % now/);
});
