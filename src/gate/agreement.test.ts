import { describe, expect, it } from 'vitest';
import { confusionOf, estimate, f1, kappa, macroF1, precision, recall } from './agreement.js';

const CLASSES = ['pass', 'fail'];

function table(pp: number, pf: number, fp: number, ff: number) {
  return {
    classes: CLASSES,
    counts: [
      [pp, pf],
      [fp, ff],
    ],
  };
}

describe('agreement', () => {
  it('counts pairs', () => {
    const pairs = [
      { label: 'pass', answer: 'fail' },
      { label: 'fail', answer: 'fail' },
      { label: 'fail', answer: 'fail' },
    ];
    expect(confusionOf(CLASSES, pairs).counts).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(() => confusionOf(CLASSES, [{ label: 'x', answer: 'pass' }])).toThrow(RangeError);
  });

  // Worked by hand: 45 + 35 right of 100, chance 0.5 · 0.55 + 0.5 · 0.45 = 0.5, so kappa = 0.6.
  it('gives the figures of a table', () => {
    const confusion = {
      classes: CLASSES,
      counts: [
        [45, 5],
        [15, 35],
      ],
    };
    expect(precision(confusion, 'fail')).toBeCloseTo(35 / 40, 12);
    expect(recall(confusion, 'fail')).toBeCloseTo(35 / 50, 12);
    expect(f1(confusion, 'fail')).toBeCloseTo(70 / 90, 12);
    expect(macroF1(confusion)).toBeCloseTo((70 / 90 + 90 / 110) / 2, 12);
    expect(kappa(confusion)).toBeCloseTo(0.6, 12);
  });

  it.each([
    ['perfect', table(5, 0, 0, 5), 1, 1],
    ['opposite', table(0, 5, 5, 0), 0, -1],
    ['one class only', table(9, 0, 0, 0), 1, 1],
    ['empty', table(0, 0, 0, 0), 1, 1],
  ])('%s', (_, confusion, f, k) => {
    expect(macroF1(confusion)).toBeCloseTo(f, 12);
    expect(kappa(confusion)).toBeCloseTo(k, 12);
  });

  it('gives intervals that hold the value, are repeatable, and narrow with more data', () => {
    const few = estimate(table(9, 1, 2, 8), kappa);
    const many = estimate(table(900, 100, 200, 800), kappa);
    expect(estimate(table(9, 1, 2, 8), kappa)).toEqual(few);
    expect(few.low).toBeLessThan(few.value);
    expect(few.high).toBeGreaterThan(few.value);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 3);
  });
});
