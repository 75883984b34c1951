import type { Database } from 'better-sqlite3';
import type { Baseline, BaselineEntry } from '../domain/baseline.js';

interface Row extends Omit<BaselineEntry, 'hard_accepted'> {
  readonly hard_accepted: number;
}

/** Adds an entry to the register. Nothing is ever changed in it. */
export function addBaselineEntry(db: Database, entry: BaselineEntry): void {
  const { name, run, action, by, reason, set_at, hard_accepted } = entry;
  db.transaction(() => {
    db.prepare(
      'INSERT INTO baselines (name, run, action, by, reason, set_at, hard_accepted) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(name, run, action, by, reason, set_at, hard_accepted ? 1 : 0);
  }).immediate();
}

/** All entries, oldest first; of one name where it is given. */
export function baselineHistory(db: Database, name?: string): BaselineEntry[] {
  const rows = db
    .prepare(
      `SELECT name, run, action, by, reason, set_at, hard_accepted FROM baselines
       WHERE @name IS NULL OR name = @name ORDER BY key`,
    )
    .all({ name: name ?? null }) as Row[];
  return rows.map((row) => ({ ...row, hard_accepted: row.hard_accepted === 1 }));
}

/** Baselines as they stand, by name: the newest run that was set, and what was added to it since. */
export function baselines(db: Database): Baseline[] {
  const found = new Map<string, BaselineEntry[]>();
  for (const entry of baselineHistory(db)) {
    const own = entry.action === 'set' ? [] : (found.get(entry.name) ?? []);
    found.set(entry.name, [...own, entry]);
  }
  return [...found].map(([name, entries]) => ({ name, entries })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The baseline of this name as it stands; undefined when there is none. */
export function findBaseline(db: Database, name: string): Baseline | undefined {
  return baselines(db).find((one) => one.name === name);
}
