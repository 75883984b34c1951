import { expect, test } from 'vitest';
import { sparkPath } from './spark-path.js';

test.each([
  [[], '', null],
  [[1], 'M63 3', { x: 63, y: 3 }],
  [[1, 0.9], 'M3 3L63 17', { x: 63, y: 17 }],
  [[1, 0], 'M3 3L63 17', { x: 63, y: 17 }],
  [[0.99, 1], 'M3 4.4L63 3', { x: 63, y: 3 }],
  [[1, null, 1], 'M3 3M63 3', { x: 63, y: 3 }],
  [[1, null], 'M3 3', null],
])('%j', (values, path, last) => {
  expect(sparkPath(values, 66, 20)).toEqual({ path, last });
});
