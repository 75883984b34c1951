import type { Migration } from '../migration.js';

/** Runs that are resumed, in an order that no clock can change, and attempts that broke off. */
export const RUN: Migration = {
  name: '2026-11-run',
  sql: `
ALTER TABLE runs ADD COLUMN sequence INTEGER;
UPDATE runs SET sequence = (
  SELECT count(*) FROM runs AS other WHERE (other.started_at, other.id) <= (runs.started_at, runs.id)
);
CREATE UNIQUE INDEX runs_by_sequence ON runs (sequence);
ALTER TABLE runs ADD COLUMN graders TEXT;
ALTER TABLE runs ADD COLUMN holder TEXT;

CREATE TABLE attempts (
  trial_key     INTEGER NOT NULL REFERENCES trials (key) ON DELETE CASCADE,
  attempt       INTEGER NOT NULL,
  turns         TEXT NOT NULL,
  error_code    TEXT NOT NULL,
  error_message TEXT NOT NULL,
  PRIMARY KEY (trial_key, attempt)
) STRICT, WITHOUT ROWID;
`,
};
