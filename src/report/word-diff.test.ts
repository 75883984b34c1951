import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from './word-diff.js';

const shown = (before: string, now: string) =>
  wordDiff(before, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

it.each([
  ['It comes on 3 March.', 'It comes on 4 March.', 'It comes on [-3 -]{+4 +}March.'],
  ['Guten Tag', 'Guten Tag', 'Guten Tag'],
  ['', 'neu', '{+neu+}'],
  ['weg', '', '[-weg-]'],
  ['Grüße aus Köln', 'Grüße aus Bonn', 'Grüße aus [-Köln-]{+Bonn+}'],
  ['€49.90', '€59.90', '€[-49.90-]{+59.90+}'],
])('%j → %j', (before, now, diff) => {
  expect(shown(before, now)).toBe(diff);
});

it('loses nothing of either text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, now) => {
      const pieces = wordDiff(before, now);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, now]);
    }),
  );
});

it('marks a changed word in a text of many pages', () => {
  const page = 'It goes on, and on, and on. '.repeat(3000);
  expect(shown(`${page}It comes on 3 March. ${page}`, `${page}It comes on 4 March. ${page}`)).toBe(
    `${page}It comes on [-3 -]{+4 +}March. ${page}`,
  );
});

it('shows long texts whole of which nearly everything is another', () => {
  expect(wordDiff('a '.repeat(5000), 'b '.repeat(5000)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
