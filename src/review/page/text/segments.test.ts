import { expect, test } from 'vitest';
import { changedSpans, segments } from './segments.js';

/** `[changed]`, `{marked by the first mark}`, `{2:by the second}`, both: `[{…}]`. */
function drawn(text: string, other: string | null, marked: string[]): string {
  const marks = marked.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return segments(text, changedSpans(text, other), marks)
    .map(({ text, changed, mark }) => {
      const inner = mark === null ? text : `{${mark === 0 ? '' : `${mark + 1}:`}${text}}`;
      return changed ? `[${inner}]` : inner;
    })
    .join('');
}

test.each([
  ['Es kommt am 3. März.', 'Es kommt am 3. März.', [], 'Es kommt am 3. März.'],
  ['Es kommt am 5. März.', 'Es kommt am 3. März.', [], 'Es kommt am [5]. März.'],
  ['Es kommt am 5. März.', 'Es kommt am 3. März.', ['5. März'], 'Es kommt am [{5}]{. März}.'],
  ['Es kommt am 5. März.', null, ['5. März'], 'Es kommt am {5. März}.'],
  ['one two three', null, ['two three', 'one two'], '{2:one }{two three}'],
  ['', 'gone', [], ''],
])('%j against %j with %j', (text, other, marked, expected) => {
  expect(drawn(text, other, marked)).toBe(expected);
});

test('a mark that lies outside of a shortened text marks nothing there', () => {
  expect(
    segments(
      'short',
      [],
      [
        { start: 3, end: 90 },
        { start: 50, end: 60 },
      ],
    ),
  ).toEqual([
    { text: 'sho', changed: false, mark: null },
    { text: 'rt', changed: false, mark: 0 },
  ]);
});
