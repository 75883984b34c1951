import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlace, placeHash } from './place.js';

test.each([
  ['', [], {}],
  ['#/', [], {}],
  ['#/runs', ['runs'], {}],
  [
    '#/comparison/main/3fa2?change=regressed,-flaky&open=shop/returns',
    ['comparison', 'main', '3fa2'],
    { change: 'regressed,-flaky', open: 'shop/returns' },
  ],
  ['#/runs?q=zwei+Worte', ['runs'], { q: 'zwei Worte' }],
  ['#/runs?q=%E0%A4%A', ['runs'], { q: '%E0%A4%A' }],
  ['#/runs?q=a=b&=x&y', ['runs'], { q: 'a=b', y: '' }],
])('%s', (hash, path, params) => {
  expect(parsePlace(hash)).toEqual({ path, params });
});

test('a place is read as it was written', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text !== '__proto__');
  fc.assert(
    fc.property(fc.array(word), fc.dictionary(word, word, { noNullPrototype: true }), (path, params) => {
      expect(parsePlace(placeHash({ path, params }))).toEqual({ path, params });
    }),
  );
});

test('what is empty does not stand in the URL', () => {
  expect(placeHash({ path: ['runs'], params: { q: '', gate: 'fail' } })).toBe('#/runs?gate=fail');
});
