import { expect, test } from 'vitest';
import type { ComparisonRow } from '../../api.js';
import { facetCounts, filterFrom, filterRows, indexRows, isOpen } from './rows.js';
import { stepFrom } from './step.js';

const row = (id: string, more: Partial<ComparisonRow>): ComparisonRow => ({
  suite: 'shop',
  id,
  change: 'unchanged',
  outcome: 'pass',
  ...more,
});

const ROWS = indexRows([
  row('same', {}),
  row('fixed', { change: 'fixed', failing_before: ['latency'] }),
  row('late', { change: 'regressed', outcome: 'fail', failing_now: ['accuracy'], title: 'Das Paket' }),
  row('leak', { change: 'regressed', outcome: 'fail', failing_now: ['privacy', 'accuracy'], hard: true }),
  row('words', { wording_moved: true }),
  row('seen', { change: 'regressed', outcome: 'fail', failing_now: ['empathy'], judged: 1, wording_moved: true }),
  row('now-and-then', { change: 'flaky', outcome: 'fail', failing_now: ['accuracy'], before: [5, 5] }),
]);

test.each([
  ['', 'leak late seen now-and-then fixed same words'],
  ['kind=regressed', 'leak late seen'],
  ['kind=-regressed', 'now-and-then fixed same words'],
  ['kind=regressed,fixed', 'leak late seen fixed'],
  ['is=-wording', 'leak late seen now-and-then fixed same'],
  ['is=wording', 'words'],
  ['is=-judged&kind=regressed', 'leak late'],
  ['grader=accuracy', 'leak late now-and-then'],
  ['grader=accuracy,-privacy', 'late now-and-then'],
  ['grader=latency', 'fixed'],
  ['q=paket', 'late'],
  ['q=shop -privacy -unchanged', 'late seen now-and-then fixed same words'],
])('%s shows %s', (query, shown) => {
  const filter = filterFrom(Object.fromEntries(new URLSearchParams(query)));
  expect(
    filterRows(ROWS, filter)
      .map(({ row }) => row.id)
      .join(' '),
  ).toBe(shown);
});

test('a count says how many rows a click would show, given the other facets', () => {
  const counts = facetCounts(ROWS, filterFrom({ kind: 'regressed', grader: 'accuracy' }));
  expect(Object.fromEntries(counts.kind)).toEqual({ regressed: 2, flaky: 1 });
  expect(Object.fromEntries(counts.grader)).toEqual({ privacy: 1, accuracy: 2, empathy: 1 });
});

test.each([
  ['regressed', {}, true],
  ['regressed', { judged: 2 }, false],
  ['regressed', { accepted: true as const }, false],
  ['flaky', { outcome: 'fail' as const, before: [5, 5] as const }, true],
  ['flaky', { outcome: 'pass' as const, before: [5, 5] as const }, false],
  ['fixed', {}, false],
  [null, { outcome: 'fail' as const }, true],
  [null, { outcome: 'pass' as const }, false],
] as const)('%s with %j waits for somebody: %s', (change, more, open) => {
  expect(isOpen(row('x', { outcome: 'fail', ...more, change }))).toBe(open);
});

test.each([
  [-1, 1, 'all', 'leak'],
  [0, 1, 'all', 'late'],
  [0, -1, 'all', 'leak'],
  [6, 1, 'all', 'words'],
  [-1, 1, 'open', 'leak'],
  [0, 1, 'open', 'late'],
  [1, 1, 'open', 'now-and-then'],
  [3, 1, 'open', 'leak'],
  [0, -1, 'open', 'now-and-then'],
  [-1, -1, 'open', 'now-and-then'],
] as const)('from %d by %d among %s: %s', (from, direction, among, id) => {
  expect(stepFrom(ROWS, from, direction, among)?.row.id).toBe(id);
});

test('without an open regression there is nowhere to step to', () => {
  expect(
    stepFrom(
      ROWS.filter(({ row }) => !isOpen(row)),
      0,
      1,
      'open',
    ),
  ).toBeUndefined();
  expect(stepFrom([], -1, 1, 'all')).toBeUndefined();
});
