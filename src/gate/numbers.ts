/** A probability in few digits: `0.034`, `1.2e-7`. */
export function fixed(p: number): string {
  if (p === 0) return '0';
  if (p < 1e-30) return '< 1e-30';
  return p >= 0.001 ? String(Number(p.toFixed(4))) : p.toExponential(1);
}

/** A share in per cent, with its sign where it is a change. */
export function percent(share: number, signed = true): string {
  const text = (share * 100).toFixed(1).replace(/^-(0\.0)$/, '$1');
  return `${signed && share > 0 ? '+' : ''}${text} %`;
}

/** A number of dialogues in words. */
export function dialogues(n: number): string {
  return n === 1 ? '1 dialogue' : `${n} dialogues`;
}
