import type { Database } from 'better-sqlite3';
import type { GateOutcome } from '../domain/gate.js';

/** An answer of the gate as it is stored. */
export interface StoredGate {
  readonly run: string;
  readonly baseline: string;
  readonly outcome: GateOutcome;
  /** ISO 8601, UTC. */
  readonly decided_at: string;
  /** JSON: reasons and numbers. */
  readonly report: string;
}

export function addGate(db: Database, { run, baseline, outcome, decided_at, report }: StoredGate): void {
  db.transaction(() => {
    db.prepare('INSERT INTO gates (run, baseline, outcome, decided_at, report) VALUES (?, ?, ?, ?, ?)').run(
      run,
      baseline,
      outcome,
      decided_at,
      report,
    );
  }).immediate();
}

/** The newest answer for each run. */
export function gateOutcomes(db: Database): Map<string, GateOutcome> {
  const rows = db.prepare('SELECT run, outcome FROM gates ORDER BY key').all() as StoredGate[];
  return new Map(rows.map(({ run, outcome }) => [run, outcome]));
}

/** The newest answer for a run against a baseline. */
export function newestGate(db: Database, run: string, baseline: string): GateOutcome | undefined {
  return db
    .prepare('SELECT outcome FROM gates WHERE run = ? AND baseline = ? ORDER BY key DESC LIMIT 1')
    .pluck()
    .get(run, baseline) as GateOutcome | undefined;
}

/** Says that a run holds another one's suspects again. */
export function noteConfirmation(db: Database, run: string, confirms: string): void {
  db.transaction(() => {
    db.prepare('INSERT INTO confirmations (run, confirms) VALUES (?, ?)').run(run, confirms);
  }).immediate();
}

/** The runs that held this one's suspects again, newest first. */
export function confirmationsOf(db: Database, run: string): string[] {
  return db
    .prepare(
      'SELECT c.run FROM confirmations c JOIN runs r ON r.id = c.run WHERE confirms = ? ORDER BY r.sequence DESC',
    )
    .pluck()
    .all(run) as string[];
}

/** The run whose suspects this one held again; undefined for a run of its own. */
export function confirmedBy(db: Database, run: string): string | undefined {
  return db.prepare('SELECT confirms FROM confirmations WHERE run = ?').pluck().get(run) as string | undefined;
}

/** Marks a run as one of which a reporter broke. */
export function noteReporterFailure(db: Database, run: string, reporter: string, message: string, at: string): void {
  db.transaction(() => {
    db.prepare('INSERT INTO reporter_failures (run, reporter, message, failed_at) VALUES (?, ?, ?, ?)').run(
      run,
      reporter,
      message,
      at,
    );
  }).immediate();
}
