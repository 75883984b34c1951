import { expect, test } from 'vitest';
import { row } from '../../dialogue/sample.test-cases.js';
import { indexRows } from '../../filter/rows.js';
import { amended } from './indexed-rows.js';

test('a row that was judged stays where it was, with what it says now', () => {
  const [first, second] = [row({ id: 'a' }), row({ id: 'b' })];
  const before = indexRows([first, second]);
  const after = amended(before, [second, { ...first, change: 'unchanged', overturned: 1 }]);
  expect(after.map(({ row }) => `${row.id} ${row.change}`)).toEqual(['a unchanged', 'b regressed']);
  expect(after[1]).toBe(before[1]);
});
