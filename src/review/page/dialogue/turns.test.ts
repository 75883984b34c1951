import { expect, test } from 'vitest';
import { answer, side, turn } from './sample.test-cases.js';
import { turnRows } from './turns.js';

const of = (says: string[], held: string[]) => {
  const one = answer(
    [1],
    [],
    held.map((words) => turn(words, `re: ${words}`)),
  );
  return { side: side([one], says), answer: one };
};

test.each([
  ['the same script', of(['a', 'b'], ['a', 'b']), of(['a', 'b'], ['a', 'b']), 'a|a b|b'],
  ['a paraphrase', of(['a'], ['a']), of(['a'], ['other a']), 'a|other a'],
  ['a conversation that broke off', of(['a', 'b'], ['a', 'b']), of(['a', 'b'], ['a']), 'a|a b|(b)'],
  ['a turn that was put in', of(['a', 'c'], ['a', 'c']), of(['a', 'b', 'c'], ['a', 'b', 'c']), 'a|a -|b c|c'],
  ['answers beyond the script', of(['a'], ['a']), of(['a'], ['a', '4711']), 'a|a -|4711'],
  ['a new dialogue', null, of(['a'], ['a']), '-|a'],
  ['a removed dialogue', of(['a'], ['a']), null, 'a|-'],
])('%s', (_, before, now, expected) => {
  const shown = turnRows(before, now).map((row) =>
    [row.before, row.now].map((one) => (one === null ? '-' : one.held === null ? `(${one.says})` : one.says)).join('|'),
  );
  expect(shown.join(' ')).toBe(expected);
});
