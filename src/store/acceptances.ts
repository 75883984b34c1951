import type { Database } from 'better-sqlite3';
import type { Acceptance } from '../domain/comparison.js';

interface Row extends Omit<Acceptance, 'hard' | 'at'> {
  readonly hard: number;
  readonly accepted_at: string;
}

/**
 * Adds acceptances to the register, all or none. They hold for the baseline as it is set now: one that is set anew begins
 * without any. Nothing is ever changed in the register.
 */
export function addAcceptances(db: Database, acceptances: readonly Acceptance[]): void {
  const insert = db.prepare(
    `INSERT INTO acceptances (baseline_key, suite, dialogue, action, run, change, hard, by, second, reason, accepted_at)
     SELECT max(key), ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM baselines WHERE name = ? AND action = 'set'`,
  );
  db.transaction(() => {
    for (const { baseline, suite, dialogue, action, run, change, hard, by, second, reason, at } of acceptances)
      insert.run(suite, dialogue, action, run, change, hard ? 1 : 0, by, second, reason, at, baseline);
  }).immediate();
}

/** All entries since the baseline of this name was set, oldest first. */
export function acceptanceRegister(db: Database, baseline: string): Acceptance[] {
  const rows = db
    .prepare(
      `${REGISTER} WHERE a.baseline_key = (SELECT max(key) FROM baselines WHERE name = ? AND action = 'set') ORDER BY a.key`,
    )
    .all(baseline) as Row[];
  return rows.map(toAcceptance);
}

/** Everything that was ever accepted of single dialogues, oldest first; of one baseline where it is named. */
export function acceptanceHistory(db: Database, baseline?: string): Acceptance[] {
  const rows = db.prepare(`${REGISTER} WHERE @name IS NULL OR b.name = @name ORDER BY a.key`);
  return (rows.all({ name: baseline ?? null }) as Row[]).map(toAcceptance);
}

const REGISTER = `SELECT b.name AS baseline, suite, dialogue, a.action, a.run, change, hard, a.by, second, a.reason, accepted_at
  FROM acceptances a JOIN baselines b ON b.key = a.baseline_key`;

function toAcceptance({ hard, accepted_at, ...row }: Row): Acceptance {
  return { ...row, hard: hard === 1, at: accepted_at };
}

/** The acceptances that count today: the newest entry of each dialogue, unless it was withdrawn. */
export function acceptancesOf(db: Database, baseline: string): Acceptance[] {
  const newest = new Map(acceptanceRegister(db, baseline).map((one) => [`${one.suite}\n${one.dialogue}`, one]));
  return [...newest.values()].filter(({ action }) => action === 'accept');
}
