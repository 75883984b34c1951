import type { Migration } from '../migration.js';

/** Verdicts that are shown but decide nothing, answers of the LLM judge that were paid for, and how it agrees with people. */
export const JUDGE: Migration = {
  name: '2026-11-judge',
  sql: `
ALTER TABLE verdicts ADD COLUMN advisory INTEGER NOT NULL DEFAULT 0;

CREATE TABLE judge_votes (
  hash     TEXT PRIMARY KEY,
  vote     TEXT NOT NULL,
  asked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE judge_calibrations (
  key           INTEGER PRIMARY KEY,
  version       TEXT NOT NULL,
  language      TEXT NOT NULL,
  n             INTEGER NOT NULL,
  kappa         REAL NOT NULL,
  low           REAL NOT NULL,
  high          REAL NOT NULL,
  calibrated_at TEXT NOT NULL
) STRICT;
`,
};
