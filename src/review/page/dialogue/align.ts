/** Two turns that stand side by side, as indexes; null = the side has no such turn. */
export type Pair = readonly [baseline: number | null, candidate: number | null];

/**
 * Which turns belong beside each other, given what the customer said in each. Scripts of one length are taken turn by turn
 * (a paraphrase says it otherwise, and is the same turn); else equal utterances are, in order, and what lies between two of
 * them is paired from the top.
 */
export function alignTurns(baseline: readonly string[], candidate: readonly string[]): Pair[] {
  if (baseline.length === candidate.length) return baseline.map((_, index) => [index, index]);
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (const [i, j] of [...sameInOrder(baseline, candidate), [baseline.length, candidate.length] as const]) {
    for (; left < i || right < j; ) pairs.push([left < i ? left++ : null, right < j ? right++ : null]);
    if (i < baseline.length) pairs.push([left++, right++]);
  }
  return pairs;
}

/** Longest common subsequence, as pairs of indexes. Dialogues have tens of turns, so the square is small. */
function sameInOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  const length = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = length[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
