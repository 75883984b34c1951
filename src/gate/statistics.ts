import { atMost, convolve, type Distribution, hypergeometric } from './hypergeometric.js';

// All exact: no normal approximation anywhere. reference.test-cases.json holds the values of another implementation.

/** Passes and trials of one case: `x0` of `n0` in the baseline, `x1` of `n1` in the candidate. */
export interface PassCounts {
  readonly x0: number;
  readonly n0: number;
  readonly x1: number;
  readonly n1: number;
}

const NONE: Distribution = { first: 0, p: Float64Array.of(1) };

/**
 * How likely so few passes of the candidate (or fewer) are over all cases if nothing changed: each case's passes are
 * dealt to both sides by chance, independently of the other cases (one trial each: the one-sided exact McNemar test).
 */
export function suiteP(cases: readonly PassCounts[]): number {
  let passed = 0;
  let sum = NONE;
  for (const { x0, n0, x1, n1 } of cases) {
    passed += x1;
    sum = convolve(sum, hypergeometric(n0 + n1, x0 + x1, n1));
  }
  return atMost(sum, passed);
}

/** How likely `x1` passes of `n1` (or fewer) are if the case did not change (one-sided Fisher test). */
export function caseP({ x0, n0, x1, n1 }: PassCounts): number {
  return atMost(hypergeometric(n0 + n1, x0 + x1, n1), x1);
}

/** Holm's step-down correction (Holm 1979); the i-th value belongs to the i-th p. */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, index) => index).sort((a, b) => (ps[a] as number) - (ps[b] as number));
  const corrected = new Array<number>(ps.length);
  let worst = 0;
  order.forEach((index, rank) => {
    worst = Math.max(worst, Math.min(1, (ps[index] as number) * (ps.length - rank)));
    corrected[index] = worst;
  });
  return corrected;
}

/** The chance that `k` trials drawn from `n`, of which `c` passed, all pass: C(c, k) / C(n, k). Null when k > n. */
export function passHat(c: number, n: number, k: number): number | null {
  if (k > n) return null;
  let chance = 1;
  for (let i = 0; i < k; i += 1) chance *= (c - i) / (n - i);
  return Math.max(0, chance);
}

/** Upper 95 % bound of a failure rate of which none was seen in `n` trials: 1 - 0.05^(1/n). 1 for no trials. */
export function boundOfNone(n: number): number {
  return n === 0 ? 1 : -Math.expm1(Math.log(0.05) / n);
}

/** A rate with its interval. */
export interface RateInterval {
  readonly low: number;
  readonly high: number;
}

/** Exact (Clopper-Pearson 1934) two-sided interval of a rate of which `x` of `n` was seen; `alpha` is what both ends miss. */
export function clopperPearson(x: number, n: number, alpha = 0.05): RateInterval {
  if (n === 0) return { low: 0, high: 1 };
  return {
    low: x === 0 ? 0 : rateWhere((rate) => binomialAtMost(n - x, n, 1 - rate) < alpha / 2),
    high: x === n ? 1 : rateWhere((rate) => binomialAtMost(x, n, rate) > alpha / 2),
  };
}

/** The rate up to which `holds` is true. */
function rateWhere(holds: (rate: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 64; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Of the likeliest number's weight. */
const VANISHING = 1e-25;

/** P(Binomial(n, rate) <= x). */
function binomialAtMost(x: number, n: number, rate: number): number {
  if (rate <= 0 || x >= n) return 1;
  if (rate >= 1) return 0;
  const odds = rate / (1 - rate);
  const mode = Math.min(n, Math.floor((n + 1) * rate));
  // Weights relative to the likeliest number; what lies far out on both sides weighs nothing.
  let below = mode <= x ? 1 : 0;
  let all = 1;
  for (let k = mode, weight = 1; k < n && weight > VANISHING; k += 1) {
    weight *= ((n - k) / (k + 1)) * odds;
    all += weight;
    if (k + 1 <= x) below += weight;
  }
  for (let k = mode, weight = 1; k > 0 && weight > VANISHING; k -= 1) {
    weight *= k / (n - k + 1) / odds;
    all += weight;
    if (k - 1 <= x) below += weight;
  }
  return Math.min(1, below / all);
}

/**
 * Interval of the change in pass rate (candidate minus baseline) that holds with at least 95 %: each side's exact
 * interval at 97.5 %, so that both hold together (Bonferroni). Wider than need be, and never narrower than it says.
 */
export function changeInterval({ x0, n0, x1, n1 }: PassCounts): RateInterval {
  const before = clopperPearson(x0, n0, 0.025);
  const now = clopperPearson(x1, n1, 0.025);
  return { low: Math.max(-1, now.low - before.high), high: Math.min(1, now.high - before.low) };
}
