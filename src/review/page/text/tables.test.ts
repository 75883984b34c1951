import { expect, test } from 'vitest';
import { de } from './de.js';
import { en } from './en.js';

/** Paths of all words, with what they hold. */
function leaves(table: object, at = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${at}.${name}`)
      : [[`${at}.${name}`, value] as [string, unknown]],
  );
}

test('both languages have the same words, and none is empty', () => {
  expect(
    leaves(de)
      .map(([path]) => path)
      .sort(),
  ).toEqual(
    leaves(en)
      .map(([path]) => path)
      .sort(),
  );
  for (const [path, value] of [...leaves(de), ...leaves(en)])
    if (typeof value === 'string') expect(value, path).not.toBe('');
});
