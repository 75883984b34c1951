import type { Migration } from '../migration.js';

/** docs/database.md explains the tables to people who query them. */
export const FIRST: Migration = {
  name: '2026-11-first',
  sql: `
CREATE TABLE runs (
  id            TEXT PRIMARY KEY,
  target        TEXT NOT NULL,
  status        TEXT NOT NULL CHECK (status IN ('running', 'finished', 'interrupted', 'target_down')),
  started_at    TEXT NOT NULL,
  ended_at      TEXT,
  duration_ms   REAL,
  trials        INTEGER NOT NULL,
  passed        INTEGER NOT NULL DEFAULT 0,
  failed        INTEGER NOT NULL DEFAULT 0,
  ungraded      INTEGER NOT NULL DEFAULT 0,
  commit_sha    TEXT,
  commit_branch TEXT,
  commit_dirty  INTEGER,
  version       TEXT NOT NULL
) STRICT;
CREATE INDEX runs_by_start ON runs (started_at);

CREATE TABLE scripts (
  content_hash TEXT PRIMARY KEY,
  script       TEXT NOT NULL
) STRICT;

CREATE TABLE dialogues (
  key          INTEGER PRIMARY KEY,
  run          TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  suite        TEXT NOT NULL,
  dialogue     TEXT NOT NULL,
  title        TEXT,
  language     TEXT NOT NULL,
  customer     TEXT,
  content_hash TEXT NOT NULL REFERENCES scripts (content_hash),
  outcome      TEXT CHECK (outcome IN ('pass', 'fail', 'ungraded')),
  file         TEXT,
  line         INTEGER,
  UNIQUE (run, suite, dialogue)
) STRICT;

CREATE TABLE trials (
  key                INTEGER PRIMARY KEY,
  dialogue_key       INTEGER NOT NULL REFERENCES dialogues (key) ON DELETE CASCADE,
  number             INTEGER NOT NULL,
  variant_turn       INTEGER,
  variant_paraphrase INTEGER,
  status             TEXT NOT NULL CHECK (status IN ('running', 'finished', 'error', 'interrupted', 'not_held')),
  outcome            TEXT CHECK (outcome IN ('pass', 'fail', 'ungraded')),
  handoff_signal     INTEGER NOT NULL,
  disclosure_time    TEXT CHECK (disclosure_time IN ('first contact', 'late', 'when asked', 'never', 'denied')),
  disclosure_turn    INTEGER,
  disclosure_quote   TEXT
) STRICT;
CREATE INDEX trials_by_dialogue ON trials (dialogue_key);

CREATE TABLE turns (
  trial_key     INTEGER NOT NULL REFERENCES trials (key) ON DELETE CASCADE,
  turn          INTEGER NOT NULL,
  says          TEXT NOT NULL,
  reply         TEXT,
  cards         TEXT,
  signals       TEXT,
  first_byte_ms REAL,
  total_ms      REAL,
  error_code    TEXT,
  error_message TEXT,
  PRIMARY KEY (trial_key, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE cues (
  trial_key INTEGER NOT NULL REFERENCES trials (key) ON DELETE CASCADE,
  turn      INTEGER NOT NULL,
  cue       TEXT NOT NULL,
  source    TEXT NOT NULL CHECK (source IN ('declared', 'detected')),
  quote      TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (trial_key, turn, cue)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdicts (
  key       INTEGER PRIMARY KEY,
  trial_key INTEGER NOT NULL REFERENCES trials (key) ON DELETE CASCADE,
  grader    TEXT NOT NULL,
  version   TEXT NOT NULL,
  turn      INTEGER,
  outcome   TEXT NOT NULL CHECK (outcome IN ('pass', 'fail', 'ungraded')),
  score     REAL,
  hard      INTEGER NOT NULL,
  reason    TEXT NOT NULL
) STRICT;
CREATE INDEX verdicts_by_trial ON verdicts (trial_key);

CREATE TABLE evidence (
  verdict_key INTEGER NOT NULL REFERENCES verdicts (key) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  turn        INTEGER NOT NULL,
  quote       TEXT NOT NULL,
  rule        TEXT NOT NULL,
  PRIMARY KEY (verdict_key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE baselines (
  key    INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  run    TEXT NOT NULL REFERENCES runs (id),
  by     TEXT NOT NULL,
  reason TEXT NOT NULL,
  set_at TEXT NOT NULL
) STRICT;

CREATE TABLE reviews (
  key          INTEGER PRIMARY KEY,
  suite        TEXT NOT NULL,
  dialogue     TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  grader       TEXT NOT NULL,
  turn         INTEGER,
  run          TEXT NOT NULL REFERENCES runs (id),
  decision     TEXT NOT NULL CHECK (decision IN ('confirm', 'overturn', 'unsure')),
  reason       TEXT,
  by           TEXT NOT NULL,
  reviewed_at  TEXT NOT NULL
) STRICT;
CREATE INDEX reviews_by_dialogue ON reviews (suite, dialogue, content_hash);
`,
};
