import type { Database } from 'better-sqlite3';
import type { Estimate } from '../domain/calibration.js';

/** How well a judge agreed with human labels in one language. */
export interface JudgeCalibration {
  /** Model, temperature, votes and prompt, as in its verdicts. */
  readonly version: string;
  readonly language: string;
  readonly n: number;
  readonly kappa: Estimate;
}

/** Answers of a judge by the hash of all that was asked. They quote transcripts: erasing anything empties them. */
export function voteCache(db: Database) {
  const read = db.prepare('SELECT vote FROM judge_votes WHERE hash = ?').pluck();
  const write = db.prepare('INSERT OR REPLACE INTO judge_votes (hash, vote, asked_at) VALUES (?, ?, ?)');
  return {
    get: (key: string) => read.get(key) as string | undefined,
    put: (key: string, vote: string) => void write.run(key, vote, new Date().toISOString()),
  };
}

/** Adds a calibration; the newest of a version and language counts. */
export function noteCalibration(db: Database, { version, language, n, kappa }: JudgeCalibration): void {
  db.prepare(
    `INSERT INTO judge_calibrations (version, language, n, kappa, low, high, calibrated_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(version, language, n, kappa.value, kappa.low, kappa.high, new Date().toISOString());
}

/** The newest calibration of a judge in a language; null = never calibrated. */
export function calibrationOfJudge(db: Database, version: string, language: string): JudgeCalibration | null {
  const row = db
    .prepare(
      'SELECT n, kappa AS value, low, high FROM judge_calibrations WHERE version = ? AND language = ? ORDER BY key DESC LIMIT 1',
    )
    .get(version, language) as ({ n: number } & Estimate) | undefined;
  if (row === undefined) return null;
  const { n, ...kappa } = row;
  return { version, language, n, kappa };
}
