import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import type { Migration } from './migration.js';
import { FIRST } from './migrations/2026-11-first.js';
import { GATE } from './migrations/2026-11-gate.js';
import { JUDGE } from './migrations/2026-11-judge.js';
import { REVIEW } from './migrations/2026-11-review.js';
import { ROUNDS } from './migrations/2026-11-rounds.js';
import { RUN } from './migrations/2026-11-run.js';

const MIGRATIONS: readonly Migration[] = [FIRST, GATE, RUN, REVIEW, JUDGE, ROUNDS];

/** Brings a database to today's schema, each migration in a transaction of its own. Returns the names that were run. */
export function migrate(db: Database): string[] {
  db.exec('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT');
  const applied = appliedNames(db);
  refuseNewer(applied);
  const run: string[] = [];
  for (const migration of MIGRATIONS) {
    if (applied.has(migration.name)) continue;
    db.transaction(() => {
      // Another process may have been faster between the check and the lock.
      if (appliedNames(db).has(migration.name)) return;
      db.exec(migration.sql);
      db.prepare('INSERT INTO migrations (name, applied_at) VALUES (?, ?)').run(
        migration.name,
        new Date().toISOString(),
      );
      run.push(migration.name);
    }).immediate();
  }
  return run;
}

/** Whether nothing is left to migrate. Throws where there is no list of migrations, and for a newer database. */
export function isCurrent(db: Database): boolean {
  const applied = appliedNames(db);
  refuseNewer(applied);
  return MIGRATIONS.every(({ name }) => applied.has(name));
}

function appliedNames(db: Database): Set<string> {
  return new Set(db.prepare('SELECT name FROM migrations').pluck().all() as string[]);
}

function refuseNewer(applied: ReadonlySet<string>): void {
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const newer = [...applied].filter((name) => !known.has(name));
  if (newer.length > 0)
    throw new InputError(
      'store',
      `the database was written by a newer version of Testkunde (unknown migration ${newer.join(', ')})`,
      'update Testkunde, or name another database with --db',
    );
}
