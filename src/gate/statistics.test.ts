import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atMost, hypergeometric } from './hypergeometric.js';
import {
  boundOfNone,
  caseP,
  changeInterval,
  clopperPearson,
  holm,
  type PassCounts,
  passHat,
  suiteP,
} from './statistics.js';

type Row = [x0: number, n0: number, x1: number, n1: number];

/** Values of scripts/statistics-reference.py: whole fractions and 60 decimal digits. */
const REFERENCE = JSON.parse(readFileSync(new URL('reference.test-cases.json', import.meta.url), 'utf8')) as {
  suite_p: { cases: Row[]; p: number }[];
  case_p: { case: Row; p: number }[];
  holm: { p: number[]; corrected: number[] }[];
  pass_hat: { c: number; n: number; k: number; p: number }[];
  bound_of_none: { n: number; bound: number }[];
  clopper_pearson: { x: number; n: number; alpha: string; low: number; high: number }[];
};

function counts([x0, n0, x1, n1]: Row): PassCounts {
  return { x0, n0, x1, n1 };
}

/** Within 1e-9, and within 1e-9 of the value itself where that is small. */
function same(value: number, wanted: number): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * Math.min(1, Math.abs(wanted)) + 1e-300);
}

describe('the statistics agree with another implementation to 1e-9', () => {
  it('has something to agree with', () => {
    for (const values of Object.values(REFERENCE)) expect(values.length).toBeGreaterThanOrEqual(5);
  });

  it('suite', () => {
    for (const { cases, p } of REFERENCE.suite_p) same(suiteP(cases.map(counts)), p);
  });

  it('case', () => {
    for (const { case: row, p } of REFERENCE.case_p) same(caseP(counts(row)), p);
  });

  it('Holm', () => {
    for (const { p, corrected } of REFERENCE.holm) {
      const found = holm(p);
      corrected.forEach((wanted, index) => {
        same(found[index] as number, wanted);
      });
    }
  });

  it('pass^k', () => {
    for (const { c, n, k, p } of REFERENCE.pass_hat) same(passHat(c, n, k) as number, p);
  });

  it('no failure in n trials', () => {
    for (const { n, bound } of REFERENCE.bound_of_none) same(boundOfNone(n), bound);
  });

  it('Clopper-Pearson', () => {
    for (const { x, n, alpha, low, high } of REFERENCE.clopper_pearson) {
      const found = clopperPearson(x, n, Number(alpha));
      same(found.low, low);
      same(found.high, high);
    }
  });
});

const someCase = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })).chain(([n0, n1]) =>
  fc.record({
    x0: fc.integer({ min: 0, max: n0 }),
    n0: fc.constant(n0),
    x1: fc.integer({ min: 0, max: n1 }),
    n1: fc.constant(n1),
  }),
);
const someCases = fc.array(someCase, { minLength: 1, maxLength: 12 });

describe('the statistics, whatever the counts', () => {
  it('are probabilities', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const p = suiteP(cases);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('one case alone is a suite of one', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        expect(suiteP([one])).toBeCloseTo(caseP(one), 12);
      }),
    );
  });

  it('do not depend on the order of cases', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        expect(suiteP([...cases].reverse())).toBeCloseTo(suiteP(cases), 10);
      }),
    );
  });

  it('one more failing trial never makes a change less likely', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const worse = cases.map((one, index) => (index === 0 && one.x1 > 0 ? { ...one, x1: one.x1 - 1 } : one));
        expect(suiteP(worse)).toBeLessThanOrEqual(suiteP(cases) + 1e-12);
      }),
    );
  });

  it('a change seen from the other side leaves what is not as extreme', () => {
    fc.assert(
      fc.property(someCase, ({ x0, n0, x1, n1 }) => {
        const own = hypergeometric(n0 + n1, x0 + x1, n1);
        const other = atMost(hypergeometric(n0 + n1, x0 + x1, n0), x0);
        expect(other).toBeCloseTo(1 - atMost(own, x1 - 1), 10);
      }),
    );
  });

  it('dealt by chance, at most a share of alpha is below alpha', () => {
    fc.assert(
      fc.property(someCase, fc.double({ min: 0.001, max: 0.2, noNaN: true }), ({ x0, n0, x1, n1 }, alpha) => {
        const { first, p } = hypergeometric(n0 + n1, x0 + x1, n1);
        const dealt = { first, p };
        const share = p.reduce((sum, chance, i) => (atMost(dealt, first + i) <= alpha ? sum + chance : sum), 0);
        expect(share).toBeLessThanOrEqual(alpha + 1e-12);
      }),
    );
  });

  it('intervals hold the rate itself, and mirror', () => {
    fc.assert(
      fc.property(someCase, ({ x1, n1 }) => {
        const { low, high } = clopperPearson(x1, n1);
        const mirrored = clopperPearson(n1 - x1, n1);
        expect(low).toBeLessThanOrEqual(x1 / n1);
        expect(high).toBeGreaterThanOrEqual(x1 / n1);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
      }),
    );
  });

  it('the change lies in its interval', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const { low, high } = changeInterval(one);
        const change = one.x1 / one.n1 - one.x0 / one.n0;
        expect(low).toBeLessThanOrEqual(change);
        expect(high).toBeGreaterThanOrEqual(change);
      }),
    );
  });

  it('Holm never lowers a p, keeps their order and stays a probability', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (ps) => {
        const corrected = holm(ps);
        ps.forEach((p, i) => {
          expect(corrected[i]).toBeGreaterThanOrEqual(p);
          expect(corrected[i]).toBeLessThanOrEqual(1);
          ps.forEach((other, j) => {
            if (p < other) expect(corrected[i]).toBeLessThanOrEqual(corrected[j] as number);
          });
        });
      }),
    );
  });

  it('know nothing of what was never held', () => {
    expect(boundOfNone(0)).toBe(1);
    expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(holm([])).toEqual([]);
    expect(suiteP([])).toBe(1);
  });

  it('refuses draws that cannot be', () => {
    expect(() => hypergeometric(3, 4, 1)).toThrow(RangeError);
    expect(passHat(3, 3, 4)).toBeNull();
  });
});
