import { expect, test } from 'vitest';
import { visiblePieces } from './visible.js';

test.each([
  ['', []],
  ['Guten Tag.\n\tIhr Paket', ['Guten Tag.\n\tIhr Paket']],
  ['a\u202eb', ['a', '‹RLO›', 'b']],
  ['\u001b[31mred', ['‹ESC›', '[31mred']],
  ['zero\u200bwidth', ['zero', '‹ZWSP›', 'width']],
  ['a\u2066b\u2069', ['a', '‹LRI›', 'b', '‹PDI›']],
  ['tag \u{e0041}', ['tag ', '‹U+E0041›']],
  ['lone \ud800 half', ['lone ', '‹U+D800›', ' half']],
  ['👩‍👧', ['👩‍👧']],
  ['a\u200db', ['a', '‹ZWJ›', 'b']],
  ['\u3164', ['‹U+3164›']],
])('%j is shown as %j', (text, shown) => {
  expect(visiblePieces(text).map(({ text, control }) => (control === null ? text : `‹${control}›`))).toEqual(shown);
});

test('no character is lost', () => {
  const text = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).join('');
  expect(
    visiblePieces(text)
      .map(({ text }) => text)
      .join(''),
  ).toBe(text);
});
