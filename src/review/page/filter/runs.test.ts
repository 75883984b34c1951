import { expect, test } from 'vitest';
import type { RunRow } from '../../api.js';
import { newestComparison, readingOf, runFilterFrom, runsQuery, trendOf } from './runs.js';

const run = (id: string, more: Partial<RunRow> = {}): RunRow => ({
  id,
  target: 'shop',
  status: 'finished',
  started_at: '2026-11-28T20:00:00Z',
  duration_ms: 1000,
  commit: null,
  trials: 1,
  dialogues: 2,
  passed: 2,
  failed: 0,
  ungraded: 0,
  graders: [],
  grading: null,
  gate: null,
  baselines: [],
  previous: null,
  ...more,
});

const gate = (outcome: 'pass' | 'fail') => ({ outcome, baseline: 'main', decided_at: '2026-11-28T20:01:00Z' });
const score = (passed: number, failed: number) => [{ grader: 'accuracy' as const, passed, failed, ungraded: 0 }];

const RUNS = [
  run('r3', {
    gate: gate('fail'),
    graders: score(1, 1),
    commit: { sha: 'abcdef0', branch: 'feature/refunds', dirty: true },
  }),
  run('r2', { gate: gate('pass'), target: 'voice' }),
  run('r1', { baselines: ['main'], graders: score(3, 0) }),
];

test.each([
  ['', {}],
  ['gate=fail,pass', { gate: 'fail\npass' }],
  ['gate=-none', { not_gate: 'none' }],
  ['target=shop,-voice', { target: 'shop', not_target: 'voice' }],
  ['q=Refunds -"two words" 4711', { search: 'refunds\n4711', without: 'two words' }],
])('%s is asked for as %o', (query, asked) => {
  expect(runsQuery(runFilterFrom(Object.fromEntries(new URLSearchParams(query))))).toEqual(asked);
});

test('a trend goes from the oldest to the newest run', () => {
  expect(trendOf(RUNS, 'accuracy')).toEqual([1, null, 0.5]);
});

test.each([
  ['of a gated run leads to its comparison', run('r', { gate: gate('fail') }), [], 'comparison main r'],
  ['of a run without a gate to one with a baseline', run('r'), ['main'], 'comparison main r'],
  ['of a run without a baseline to the run before', run('r', { previous: 'q' }), [], 'comparison q r'],
  ['of the first run to its transcripts', run('r'), [], 'run r'],
  [
    'of a baseline to its own transcripts',
    run('r', { baselines: ['main'], gate: gate('pass'), previous: 'q' }),
    ['main'],
    'run r',
  ],
])('a click %s', (_, one, known, place) => {
  expect(readingOf(one, known).join(' ')).toBe(place);
});

test.each([
  ['the newest run against the baseline of its gate', [run('r2', { gate: gate('fail') }), run('r1')], 'main r2'],
  ['a run that is no baseline itself', [run('r2', { baselines: ['demo'] }), run('r1')], 'demo r1'],
  ['the run before, where there is no baseline', [run('r2', { previous: 'r1' }), run('r1')], 'r1 r2'],
  [
    'the baseline of the policy before any other',
    [run('r3'), run('r2', { baselines: ['other'] }), run('r1', { baselines: ['policy'] })],
    'policy r3',
  ],
  ['nothing, where there is one run', [run('r1')], undefined],
  ['nothing, where there is none', [], undefined],
])('what is compared unless asked otherwise: %s', (_, runs, expected) => {
  const found = newestComparison({ runs }, 'policy');
  expect(found === null ? undefined : `${found.before} ${found.now}`).toBe(expected);
});
