import type { Migration } from '../migration.js';

/**
 * Judgements name the finding that they are about, and single dialogues are accepted into a baseline. Both registers only
 * grow: a row is never changed, and goes only together with the run or person that has to be erased.
 */
export const REVIEW: Migration = {
  name: '2026-11-review',
  sql: `
ALTER TABLE reviews ADD COLUMN finding TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews ADD COLUMN outcome TEXT NOT NULL DEFAULT 'fail' CHECK (outcome IN ('pass', 'fail', 'ungraded'));
ALTER TABLE reviews ADD COLUMN second TEXT;
ALTER TABLE reviews ADD COLUMN blind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reviews ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE reviews ADD COLUMN variant_turn INTEGER;
ALTER TABLE reviews ADD COLUMN variant_paraphrase INTEGER;
CREATE TRIGGER reviews_never_change BEFORE UPDATE ON reviews
BEGIN SELECT RAISE(ABORT, 'the register of judgements is append-only'); END;
CREATE INDEX dialogues_by_name ON dialogues (suite, dialogue);

CREATE TABLE acceptances (
  key          INTEGER PRIMARY KEY,
  baseline_key INTEGER NOT NULL REFERENCES baselines (key) ON DELETE CASCADE,
  suite        TEXT NOT NULL,
  dialogue     TEXT NOT NULL,
  action       TEXT NOT NULL CHECK (action IN ('accept', 'withdraw')),
  run          TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  change       TEXT NOT NULL,
  hard         INTEGER NOT NULL,
  by           TEXT NOT NULL,
  second       TEXT,
  reason       TEXT NOT NULL,
  accepted_at  TEXT NOT NULL
) STRICT;
CREATE INDEX acceptances_by_baseline ON acceptances (baseline_key);
CREATE INDEX acceptances_by_run ON acceptances (run);
CREATE TRIGGER acceptances_never_change BEFORE UPDATE ON acceptances
BEGIN SELECT RAISE(ABORT, 'the register of acceptances is append-only'); END;

CREATE TABLE scores (
  run      TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  grader   TEXT NOT NULL,
  passed   INTEGER NOT NULL,
  failed   INTEGER NOT NULL,
  ungraded INTEGER NOT NULL,
  PRIMARY KEY (run, grader)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER scores_go_with_dialogues AFTER DELETE ON dialogues
BEGIN DELETE FROM scores WHERE run = OLD.run; END;
CREATE TRIGGER scores_go_with_resuming AFTER UPDATE OF status ON runs WHEN NEW.status = 'running'
BEGIN DELETE FROM scores WHERE run = NEW.id; END;
`,
};
