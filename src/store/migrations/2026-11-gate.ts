import type { Migration } from '../migration.js';

/**
 * What a gate needs beside the runs. The register of baselines and that of quarantined dialogues only grow: a row is
 * never changed, and goes only together with the run or person that has to be erased.
 */
export const GATE: Migration = {
  name: '2026-11-gate',
  sql: `
ALTER TABLE baselines ADD COLUMN action TEXT NOT NULL DEFAULT 'set' CHECK (action IN ('set', 'add'));
ALTER TABLE baselines ADD COLUMN hard_accepted INTEGER NOT NULL DEFAULT 0;
CREATE INDEX baselines_by_name ON baselines (name, key);
CREATE TRIGGER baselines_never_change BEFORE UPDATE ON baselines
BEGIN SELECT RAISE(ABORT, 'baselines are append-only'); END;
CREATE TRIGGER baselines_never_go BEFORE DELETE ON baselines WHEN EXISTS (SELECT 1 FROM runs WHERE id = OLD.run)
BEGIN SELECT RAISE(ABORT, 'baselines are append-only'); END;

CREATE TABLE confirmations (
  run      TEXT PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
  confirms TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX confirmations_by_run ON confirmations (confirms);

CREATE TABLE datasets (
  hash    TEXT PRIMARY KEY,
  dataset TEXT NOT NULL
) STRICT;

CREATE TABLE run_datasets (
  run   TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  suite TEXT NOT NULL,
  hash  TEXT NOT NULL REFERENCES datasets (hash),
  PRIMARY KEY (run, suite)
) STRICT, WITHOUT ROWID;

CREATE TABLE gradings (
  key       INTEGER PRIMARY KEY,
  run       TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  graded_at TEXT NOT NULL,
  version   TEXT NOT NULL,
  graders   TEXT NOT NULL,
  passed    INTEGER NOT NULL,
  failed    INTEGER NOT NULL,
  ungraded  INTEGER NOT NULL
) STRICT;
CREATE INDEX gradings_by_run ON gradings (run);

CREATE TABLE regraded_trials (
  grading   INTEGER NOT NULL REFERENCES gradings (key) ON DELETE CASCADE,
  trial_key INTEGER NOT NULL REFERENCES trials (key) ON DELETE CASCADE,
  outcome   TEXT NOT NULL CHECK (outcome IN ('pass', 'fail', 'ungraded')),
  judged    TEXT NOT NULL,
  PRIMARY KEY (grading, trial_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX regraded_trials_by_trial ON regraded_trials (trial_key);

CREATE TABLE gates (
  key        INTEGER PRIMARY KEY,
  run        TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  baseline   TEXT NOT NULL,
  outcome    TEXT NOT NULL CHECK (outcome IN ('pass', 'fail', 'inconclusive')),
  decided_at TEXT NOT NULL,
  report     TEXT NOT NULL
) STRICT;
CREATE INDEX gates_by_run ON gates (run);

CREATE TABLE quarantine (
  key      INTEGER PRIMARY KEY,
  suite    TEXT NOT NULL,
  dialogue TEXT NOT NULL,
  action   TEXT NOT NULL CHECK (action IN ('add', 'lift')),
  owner    TEXT NOT NULL,
  reason   TEXT NOT NULL,
  expires  TEXT,
  noted_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER quarantine_never_changes BEFORE UPDATE ON quarantine
BEGIN SELECT RAISE(ABORT, 'the quarantine register is append-only'); END;

CREATE TABLE reporter_failures (
  key       INTEGER PRIMARY KEY,
  run       TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  reporter  TEXT NOT NULL,
  message   TEXT NOT NULL,
  failed_at TEXT NOT NULL
) STRICT;
CREATE INDEX reporter_failures_by_run ON reporter_failures (run);
`,
};
