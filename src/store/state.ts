import type { Database } from 'better-sqlite3';

/**
 * What stored comparisons rest on, as a text: it is another one once a run ended, began or went, dialogues were erased, or
 * any register grew. Turns of a run that is being held do not change it.
 */
export function storedState(db: Database): string {
  return db
    .prepare(
      `SELECT (SELECT group_concat(id || status) FROM runs) || ' ' || (SELECT count(*) FROM dialogues) || ' ' ||
         (SELECT group_concat(newest) FROM (
           SELECT coalesce(max(key), 0) AS newest FROM reviews UNION ALL SELECT coalesce(max(key), 0) FROM acceptances
           UNION ALL SELECT coalesce(max(key), 0) FROM baselines UNION ALL SELECT coalesce(max(key), 0) FROM quarantine
           UNION ALL SELECT coalesce(max(key), 0) FROM gradings UNION ALL SELECT count(*) FROM confirmations
           UNION ALL SELECT count(*) FROM reviews))`,
    )
    .pluck()
    .get() as string;
}
