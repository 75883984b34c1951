import { expect, test } from 'vitest';
import { alignTurns } from './align.js';

test.each([
  [[], [], ''],
  [['a', 'b'], ['a', 'b'], '00 11'],
  [['a', 'b'], ['a', 'paraphrase of b'], '00 11'],
  [['a', 'b', 'c'], ['a', 'c'], '00 1- 21'],
  [['a', 'c'], ['a', 'b', 'c'], '00 -1 12'],
  [['a', 'b'], ['x', 'b', 'c'], '00 11 -2'],
  [['a', 'b', 'c'], ['a'], '00 1- 2-'],
  [[], ['a'], '-0'],
  [['a', 'a'], ['a'], '00 1-'],
])('%j beside %j: %s', (baseline, candidate, pairs) => {
  const shown = alignTurns(baseline, candidate).map((pair) => pair.map((index) => index ?? '-').join(''));
  expect(shown.join(' ')).toBe(pairs);
});
