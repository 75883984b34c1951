/** Probabilities of consecutive whole numbers: `p[i]` is that of `first + i`. What is left out has probability 0. */
export interface Distribution {
  readonly first: number;
  readonly p: Float64Array;
}

/**
 * How many of `drawn` trials pass when `passing` of `total` do and which ones are drawn is chance alone:
 * C(passing, k) C(total - passing, drawn - k) / C(total, drawn) for every k that can be. Whole numbers from 0;
 * throws RangeError when `passing` or `drawn` is over `total`.
 */
export function hypergeometric(total: number, passing: number, drawn: number): Distribution {
  if (!(passing >= 0 && drawn >= 0 && passing <= total && drawn <= total))
    throw new RangeError(`no such draw: ${drawn} of ${total}, ${passing} passing`);
  const first = Math.max(0, passing + drawn - total);
  const last = Math.min(passing, drawn);
  const p = new Float64Array(last - first + 1);
  // From the likeliest number outwards by ratios, then scaled to 1: no factorial overflows, nothing cancels.
  const mode = Math.min(last, Math.max(first, Math.floor(((drawn + 1) * (passing + 1)) / (total + 2))));
  const ratio = (k: number) => ((passing - k) * (drawn - k)) / ((k + 1) * (total - passing - drawn + k + 1));
  p[mode - first] = 1;
  for (let k = mode; k < last; k += 1) p[k + 1 - first] = (p[k - first] as number) * ratio(k);
  for (let k = mode - 1; k >= first; k -= 1) p[k - first] = (p[k + 1 - first] as number) / ratio(k);
  const sum = p.reduce((all, one) => all + one, 0);
  return { first, p: p.map((one) => one / sum) };
}

/** Ends of a distribution that weigh less are cut off: far below what any figure shows, and it keeps long sums short. */
const NOTHING = 1e-40;

/** The sum of two independent numbers. */
export function convolve(a: Distribution, b: Distribution): Distribution {
  const p = new Float64Array(a.p.length + b.p.length - 1);
  for (let j = 0; j < b.p.length; j += 1) {
    const weight = b.p[j] as number;
    for (let i = 0; i < a.p.length; i += 1) p[i + j] = (p[i + j] as number) + (a.p[i] as number) * weight;
  }
  let from = 0;
  let to = p.length;
  while (to - from > 1 && (p[from] as number) < NOTHING) from += 1;
  while (to - from > 1 && (p[to - 1] as number) < NOTHING) to -= 1;
  return { first: a.first + b.first + from, p: p.subarray(from, to) };
}

/** P(X <= x). */
export function atMost({ first, p }: Distribution, x: number): number {
  let sum = 0;
  for (let i = 0; i < p.length && first + i <= x; i += 1) sum += p[i] as number;
  return Math.min(1, sum);
}
