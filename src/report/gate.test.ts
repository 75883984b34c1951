import { describe, expect, it } from 'vitest';
import { dialogue } from '../gate/comparable.test-cases.js';
import { decided, TWENTY } from '../gate/decided.test-cases.js';
import { gateText, hardText, rateText } from './gate.js';
import { styleFor } from './style.js';
import { wrapped } from './wrapped.js';

const PLAIN = styleFor(false);

describe("the gate's answer in a terminal", () => {
  it('of a regression: reasons, a table, what was held again', () => {
    const decision = decided({
      before: [dialogue('x', TWENTY), dialogue('y', TWENTY)],
      now: [dialogue('x', 'ppppf'), dialogue('y', 'ppppp')],
      fresh: [dialogue('x', 'f'.repeat(14) + 'p'.repeat(6))],
    });
    expect(gateText(decision, PLAIN)).toBe(`Gate  FAIL: this release must not ship
  ✗ regressed beyond chance (Holm p at most 0.02 blocks): s/x 20/20 → 6/20, p
    = 1.7e-6

                baseline  this run  change in points        p
  all           40 of 40  9 of 10   -10.0 (-49.1 to +10.3)  0.2
  accuracy      40 of 40  9 of 10   -10.0 (-49.1 to +10.3)  0.2 ✓
  pass^2        1.000 → 0.800: how likely 2 trials of a dialogue all pass
  pass^4        1.000 → 0.600: how likely 4 trials of a dialogue all pass
  pass^8        1.000 → –: how likely 8 trials of a dialogue all pass
  hard          none in 30 trials: with 95 % certainty, at most 9.5 % have one
  held again    s/x
                20 of 20 → 4 of 5, then 6 of 20, Holm p = 1.7e-6: regressed
`);
  });

  it('of nothing that can be compared', () => {
    const text = gateText(decided({ before: [], now: [dialogue('x', 'p')] }), PLAIN);
    expect(text).toContain('Gate  INCONCLUSIVE: what was held cannot carry an answer');
    expect(text).toMatch(/^ {2}all +nothing to compare$/m);
  });

  it('keeps within 80 columns, whatever the names', () => {
    const names = Array.from({ length: 30 }, (_, n) => `a-rather-long-name-of-a-dialogue-${n}`);
    const text = gateText(
      decided({
        before: names.map((id) => dialogue(id, TWENTY)),
        now: names.slice(5).map((id) => dialogue(id, 'ppf')),
      }),
      PLAIN,
    );
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).toContain('… 17 more');
  });
});

it.each([
  [{ failures: 0, trials: 1, bound: 0.95 }, 'none in 1 trial: with 95 % certainty, at most 95 % have one'],
  [{ failures: 2, trials: 9, bound: null }, '2 in 9 trials'],
  [{ failures: 0, trials: 0, bound: 1 }, 'no trial'],
])('hard failures %j: %s', (hard, text) => {
  expect(hardText(hard)).toBe(text);
});

it.each([
  [0.5, '+50.0 points (-1.0 to +60.0)', 0.0004, '4.0e-4'],
  [0, '0.0 points (-1.0 to +60.0)', 0, '0'],
  [-0.0001, '0.0 points (-1.0 to +60.0)', 1, '1'],
])('a change of %f is told as %s', (change, points, p, shown) => {
  const counts = { baseline: { passed: 1, trials: 2 }, candidate: { passed: 2, trials: 2 } };
  expect(rateText({ ...counts, change, low: -0.01, high: 0.6, p })).toBe(`1 of 2 → 2 of 2, ${points}, p = ${shown}`);
});

it.each([
  ['', 10, []],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 13, ['one two three']],
  ['unbreakableword and', 5, ['unbreakableword', 'and']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});
