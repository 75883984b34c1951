import type { Database } from 'better-sqlite3';
import type { CueFinding } from '../domain/cue.js';
import type { Dataset } from '../domain/dataset.js';
import type { FirstDisclosure } from '../domain/disclosure.js';
import type { ChangedGrader, Tally } from '../domain/run.js';
import { trialId, type Variant } from '../domain/trial.js';
import { isSecondOpinion, type Outcome, type Verdict } from '../domain/verdict.js';

/** What graders said of one trial in a later grading. */
export interface Judged {
  readonly outcome: Outcome;
  readonly verdicts: readonly Verdict[];
  readonly cues: readonly CueFinding[];
  readonly firstDisclosure: FirstDisclosure | null;
}

/** A run judged anew. */
export interface Grading {
  readonly key: number;
  readonly run: string;
  readonly graded_at: string;
  /** Version of Testkunde. */
  readonly version: string;
  /** Version of each grader that judged. */
  readonly graders: Readonly<Record<string, string>>;
  readonly passed: number;
  readonly failed: number;
  readonly ungraded: number;
}

/** Which trial of a run a judgement belongs to. */
export interface TrialName {
  readonly suite: string;
  readonly dialogue: string;
  readonly number: number;
  readonly variant: Variant;
}

/** Keeps what a run's suites said was true, so that its transcripts can be judged anew. One copy serves many runs. */
export function rememberDatasets(
  db: Database,
  run: string,
  suites: readonly { readonly suite: string; readonly hash: string; readonly dataset: Dataset }[],
): void {
  const insert = db.prepare('INSERT OR IGNORE INTO datasets (hash, dataset) VALUES (?, ?)');
  const known = db.prepare('SELECT 1 FROM datasets WHERE hash = ?');
  const name = db.prepare('INSERT OR IGNORE INTO run_datasets (run, suite, hash) VALUES (?, ?, ?)');
  db.transaction(() => {
    for (const { suite, hash, dataset } of suites) {
      if (known.get(hash) === undefined) insert.run(hash, JSON.stringify(dataset));
      name.run(run, suite, hash);
    }
  }).immediate();
}

/** The datasets of a run by suite, as they were when it was held. */
export function datasetsOf(db: Database, run: string): Map<string, Dataset> {
  const rows = db
    .prepare('SELECT suite, hash, dataset FROM run_datasets JOIN datasets USING (hash) WHERE run = ?')
    .all(run) as { suite: string; hash: string; dataset: string }[];
  const parsed = new Map<string, Dataset>();
  return new Map(
    rows.map(({ suite, hash, dataset }) => {
      const known = parsed.get(hash) ?? (JSON.parse(dataset) as Dataset);
      parsed.set(hash, known);
      return [suite, known];
    }),
  );
}

/** Stores a new grading of a run; nothing of the earlier ones is touched. Returns its key. */
export function addGrading(
  db: Database,
  grading: Omit<Grading, 'key' | keyof Tally> & { readonly tally: Tally },
  trials: readonly { readonly trial: TrialName; readonly judged: Judged }[],
): number {
  const { run, graded_at, version, graders, tally } = grading;
  const insertTrial = db.prepare(
    `INSERT INTO regraded_trials (grading, trial_key, outcome, judged)
     SELECT ?, t.key, ?, ? FROM trials t JOIN dialogues d ON d.key = t.dialogue_key
     WHERE d.run = ? AND d.suite = ? AND d.dialogue = ? AND t.number = ? AND t.variant_turn IS ? AND t.variant_paraphrase IS ?`,
  );
  return db
    .transaction(() => {
      const key = db
        .prepare(
          'INSERT INTO gradings (run, graded_at, version, graders, passed, failed, ungraded) VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(
          run,
          graded_at,
          version,
          JSON.stringify(graders),
          tally.passed,
          tally.failed,
          tally.ungraded,
        ).lastInsertRowid;
      for (const { trial, judged } of trials) {
        const { outcome, ...rest } = judged;
        const variant = [trial.variant?.turn ?? null, trial.variant?.paraphrase ?? null];
        const where = [run, trial.suite, trial.dialogue, trial.number, ...variant];
        insertTrial.run(key, outcome, JSON.stringify(rest), ...where);
      }
      return Number(key);
    })
    .immediate();
}

/** All later gradings of a run, oldest first. */
export function gradingsOf(db: Database, run: string): Grading[] {
  const rows = db
    .prepare(
      'SELECT key, run, graded_at, version, graders, passed, failed, ungraded FROM gradings WHERE run = ? ORDER BY key',
    )
    .all(run) as (Omit<Grading, 'graders'> & { graders: string })[];
  return rows.map((row) => ({ ...row, graders: JSON.parse(row.graders) as Record<string, string> }));
}

// Which grading of a run counts: the newest one, everywhere. `newestGrading` says so to whatever reads a run, `COUNTING` to
// whatever reads many runs at once.

/** The newest later grading of a run, which is the one that counts; null = it was never judged anew: the first one counts. */
export function newestGrading(db: Database, run: string): Grading | null {
  return gradingWhere(db, 'run = ? ORDER BY key DESC LIMIT 1', run);
}

/** The key of the newest grading of all runs; 0 = none was ever judged anew. */
export function newestKey(db: Database): number {
  return db.prepare('SELECT coalesce(max(key), 0) FROM gradings').pluck().get() as number;
}

/** A later grading by its key; null = there is none. */
export function gradingOfKey(db: Database, key: number): Grading | null {
  return gradingWhere(db, 'key = ?', key);
}

function gradingWhere(db: Database, condition: string, given: string | number): Grading | null {
  const sql = `SELECT key, run, graded_at, version, graders, passed, failed, ungraded FROM gradings WHERE ${condition}`;
  const row = db.prepare(sql).get(given) as (Omit<Grading, 'graders'> & { graders: string }) | undefined;
  return row === undefined ? null : { ...row, graders: JSON.parse(row.graders) as Grading['graders'] };
}

/** Which grading of a run is read: the key of a later one, null = its first; left out = the one that counts. */
export type WantedGrading = number | null | undefined;

/** The key of the grading that is wanted of a run; null = its first. */
export function gradingKey(db: Database, run: string, wanted?: WantedGrading): number | null {
  return wanted === undefined ? (newestGrading(db, run)?.key ?? null) : wanted;
}

/** SQL of the key of the grading that counts of the run of a dialogue `d`; null = its first. */
export const COUNTING = '(SELECT max(g.key) FROM gradings g WHERE g.run = d.run)';

/** Graders that are others in a later grading than when the run was held. */
export function changedGraders(db: Database, { run, graders }: Pick<Grading, 'run' | 'graders'>): ChangedGrader[] {
  const rows = db
    .prepare(
      `SELECT DISTINCT grader, version FROM verdicts
       WHERE trial_key IN (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = ?)
       ORDER BY 1, 2`,
    )
    .raw()
    .all(run) as [string, string][];
  return Object.entries(graders).flatMap(([grader, now]) => {
    const before = rows.filter(([name]) => name === grader).map(([, version]) => version);
    return before.every((version) => version === now) ? [] : [{ grader, before, now }];
  });
}

/** Takes all later gradings of a run away: it is held on, and what they say is not of all of it. */
export function dropGradings(db: Database, run: string): void {
  db.prepare('DELETE FROM gradings WHERE run = ?').run(run);
}

/** Counts the dialogues of a run's later gradings again: some are gone. */
export function recountGradings(db: Database, run: string): void {
  const count = (condition: string) => `(SELECT count(*) FROM (${DIALOGUES_ANEW}) WHERE ${condition})`;
  const counts = `passed = ${count('fails + opens = 0')}, failed = ${count('fails > 0')}, ungraded = ${count('fails = 0 AND opens > 0')}`;
  db.prepare(`UPDATE gradings SET ${counts} WHERE run = ?`).run(run);
}

/** Of each dialogue in a row of `gradings`, how many of its trials fail and how many are ungraded; one without trials is. */
const DIALOGUES_ANEW = `SELECT coalesce(sum(coalesce(r.outcome, t.outcome) = 'fail'), 0) AS fails,
    sum(coalesce(r.outcome, t.outcome, 'ungraded') = 'ungraded') AS opens
  FROM dialogues d LEFT JOIN trials t ON t.dialogue_key = d.key
    LEFT JOIN regraded_trials r ON r.trial_key = t.key AND r.grading = gradings.key
  WHERE d.run = gradings.run GROUP BY d.key`;

/** Second opinions in the newest grading of a run that was judged anew, by `trialId`; null = it never was. */
export function latestOpinions(db: Database, run: string): ReadonlyMap<string, readonly Verdict[]> | null {
  const key = newestGrading(db, run)?.key;
  if (key === undefined) return null;
  const rows = db
    .prepare(
      `SELECT suite, dialogue, number, variant_turn AS turn, variant_paraphrase AS paraphrase, judged
       FROM regraded_trials JOIN trials t ON t.key = trial_key JOIN dialogues d ON d.key = t.dialogue_key
       WHERE grading = ?`,
    )
    .all(key) as (Omit<TrialName, 'variant'> & { turn: number | null; paraphrase: number | null; judged: string })[];
  return new Map(
    rows.map(({ turn, paraphrase, judged, ...name }) => {
      const variant = turn === null || paraphrase === null ? null : { turn, paraphrase };
      const { verdicts } = JSON.parse(judged) as Pick<Judged, 'verdicts'>;
      return [trialId({ ...name, variant }), verdicts.filter(({ grader }) => isSecondOpinion(grader))];
    }),
  );
}

/** What a grading says of each trial, by the trial's key. */
export function judgedTrials(db: Database, grading: number): Map<number, Judged> {
  const rows = db
    .prepare('SELECT trial_key, outcome, judged FROM regraded_trials WHERE grading = ?')
    .raw()
    .iterate(grading) as IterableIterator<[number, Outcome, string]>;
  const found = new Map<number, Judged>();
  for (const [key, outcome, judged] of rows)
    found.set(key, { outcome, ...(JSON.parse(judged) as Omit<Judged, 'outcome'>) });
  return found;
}

/**
 * SQL that makes `verdict` (trial_key, grader, turn, outcome, score, version) of a run (`@run`) in a later grading
 * (`@grading`); a trial that was not judged anew is as it was.
 */
export const VERDICTS_ANEW = `WITH verdict AS (
    SELECT r.trial_key, v.value ->> '$.grader' AS grader, v.value ->> '$.turn' AS turn, v.value ->> '$.outcome' AS outcome,
        v.value ->> '$.score' AS score, v.value ->> '$.version' AS version
      FROM regraded_trials r, json_each(r.judged, '$.verdicts') v WHERE r.grading = @grading
    UNION ALL
    SELECT trial_key, grader, turn, outcome, score, version FROM verdicts
      WHERE trial_key IN (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = @run)
        AND trial_key NOT IN (SELECT trial_key FROM regraded_trials WHERE grading = @grading))`;
