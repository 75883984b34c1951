import type { IndexedRow } from './rows.js';

/** Changes that one request accepts at most. */
export const MOST_AT_ONCE = 500;

/** Which of the rows that are shown can be accepted together, and why others are left out. */
export interface AtOnce {
  readonly rows: readonly IndexedRow[];
  /** There are more; they are accepted in a second go. */
  readonly cut: boolean;
  /** Hard failures: each takes a second name. */
  readonly hard: number;
  /** Dialogues that somebody judged: they have been dealt with. */
  readonly judged: number;
}

export function acceptableAtOnce(shown: readonly IndexedRow[]): AtOnce {
  const changed = shown.filter(
    ({ row: { change, accepted } }) =>
      change !== null && change !== 'unchanged' && change !== 'not held' && accepted !== true,
  );
  const hard = changed.filter(({ row }) => row.hard === true);
  const judged = changed.filter(({ row }) => row.hard !== true && (row.judged ?? 0) > 0);
  const rows = changed.filter(({ row }) => row.hard !== true && (row.judged ?? 0) === 0);
  return {
    rows: rows.slice(0, MOST_AT_ONCE),
    cut: rows.length > MOST_AT_ONCE,
    hard: hard.length,
    judged: judged.length,
  };
}
