import { type IndexedRow, isOpen } from './rows.js';

/**
 * The row that a step leads to, from the one that is open (−1 = none). Steps among all rows stop at the ends; steps among
 * open regressions go round. Undefined = there is none.
 */
export function stepFrom(
  rows: readonly IndexedRow[],
  from: number,
  direction: 1 | -1,
  among: 'all' | 'open',
): IndexedRow | undefined {
  if (among === 'all')
    return rows[from < 0 ? (direction > 0 ? 0 : rows.length - 1) : clamp(from + direction, rows.length)];
  for (let step = 1; step <= rows.length; step++) {
    const start = from < 0 && direction < 0 ? 0 : from;
    const row = rows[(((start + direction * step) % rows.length) + rows.length) % rows.length];
    if (row !== undefined && isOpen(row.row)) return row;
  }
  return undefined;
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}
