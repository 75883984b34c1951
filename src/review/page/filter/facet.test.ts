import { expect, test } from 'vitest';
import { admits, facetText, parseFacet, turned } from './facet.js';

test.each([
  ['', ['regressed'], true],
  ['regressed', ['regressed'], true],
  ['regressed', ['flaky'], false],
  ['regressed,flaky', ['flaky'], true],
  ['-wording', ['wording', 'judged'], false],
  ['-wording', ['judged'], true],
  ['-wording', [], true],
  ['privacy,-latency', ['privacy'], true],
  ['privacy,-latency', ['privacy', 'latency'], false],
  ['privacy,-latency', ['accuracy'], false],
])('%s admits %j: %s', (text, values, wanted) => {
  expect(admits(parseFacet(text), values)).toBe(wanted);
});

test.each(['', 'regressed', '-wording', 'regressed,-flaky'])('%j is written as it was read', (text) => {
  expect(facetText(parseFacet(text))).toBe(text);
});

test('a click goes from only to not to no matter', () => {
  const steps = ['flaky'];
  let facet = parseFacet('flaky');
  for (let click = 0; click < 3; click++) {
    facet = turned(facet, 'wording');
    steps.push(facetText(facet));
  }
  expect(steps).toEqual(['flaky', 'flaky,wording', 'flaky,-wording', 'flaky']);
});
