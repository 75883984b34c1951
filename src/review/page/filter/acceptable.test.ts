import { expect, test } from 'vitest';
import type { ComparisonRow } from '../../api.js';
import { acceptableAtOnce, MOST_AT_ONCE } from './acceptable.js';
import { indexed } from './rows.js';

const row = (id: string, more: Partial<ComparisonRow> = {}) =>
  indexed({ suite: 'shop', id, change: 'regressed', outcome: 'fail', ...more });

test('changes that nobody dealt with are accepted together, hard failures are not', () => {
  const { rows, ...rest } = acceptableAtOnce([
    row('worse'),
    row('other', { change: 'edited' }),
    row('gone', { change: 'removed' }),
    row('leak', { hard: true }),
    row('judged-leak', { hard: true, judged: 1 }),
    row('rejected', { judged: 1 }),
    row('done', { accepted: true }),
    row('same', { change: 'unchanged' }),
    row('unheld', { change: 'not held' }),
    row('alone', { change: null }),
  ]);
  expect(rows.map(({ row: { id } }) => id)).toEqual(['worse', 'other', 'gone']);
  expect(rest).toEqual({ cut: false, hard: 2, judged: 1 });
});

test('one request has room for so many', () => {
  const many = Array.from({ length: MOST_AT_ONCE + 1 }, (_, index) => row(`d${index}`));
  expect(acceptableAtOnce(many)).toMatchObject({ rows: { length: MOST_AT_ONCE }, cut: true });
  expect(acceptableAtOnce(many.slice(1)).cut).toBe(false);
});
