import { useRef } from 'preact/hooks';
import type { ComparisonList } from '../../../api.js';
import { type IndexedRow, indexed, indexRows } from '../../filter/rows.js';

/**
 * The rows in the order in which they were first shown: a judgement changes what a row says, not where it stands, so that
 * the reader does not lose their place.
 */
export function useIndexedRows({ now, rows }: ComparisonList): readonly IndexedRow[] {
  const kept = useRef<{ run: string; of: ComparisonList['rows']; rows: readonly IndexedRow[] } | null>(null);
  const run = now.runs[0]?.id ?? '';
  const before = kept.current;
  if (before?.of === rows) return before.rows;
  const next = before === null || before.run !== run ? indexRows(rows) : amended(before.rows, rows);
  kept.current = { run, of: rows, rows: next };
  return next;
}

/** Same order, new contents; rows that were not there before come last. */
export function amended(before: readonly IndexedRow[], rows: ComparisonList['rows']): IndexedRow[] {
  const byName = new Map(rows.map((row) => [`${row.suite}/${row.id}`, row]));
  const next: IndexedRow[] = [];
  for (const one of before) {
    const row = byName.get(one.name);
    if (row !== undefined) next.push(row === one.row ? one : indexed(row));
    byName.delete(one.name);
  }
  return [...next, ...indexRows([...byName.values()])];
}
