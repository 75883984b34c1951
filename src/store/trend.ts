import type { Database } from 'better-sqlite3';
import type { GateOutcome } from '../domain/gate.js';
import type { Run } from '../domain/run.js';
import type { TrendPoint } from '../domain/trend.js';
import type { GraderName } from '../domain/verdict.js';
import { baselineHistory } from './baselines.js';
import { gateOutcomes } from './gates.js';
import { newestGrading, VERDICTS_ANEW } from './gradings.js';

const COUNTS = `sum(outcome = 'pass') AS passed, sum(outcome <> 'ungraded') AS judged, group_concat(DISTINCT version) AS version`;

/** The verdicts of runs in their newest grading, counted by grader, with what else there is to know of each run. In the order of `runs`. */
export function trendOf(db: Database, runs: readonly Run[]): TrendPoint[] {
  const first = db.prepare(
    `SELECT grader, ${COUNTS}
     FROM verdicts WHERE trial_key IN (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = ?)
     GROUP BY grader`,
  );
  const anew = db.prepare(`${VERDICTS_ANEW} SELECT grader, ${COUNTS} FROM verdict GROUP BY grader`);
  const countsOf = (run: string) => {
    const grading = newestGrading(db, run)?.key;
    return grading === undefined ? first.all(run) : anew.all({ run, grading });
  };
  const gates: ReadonlyMap<string, GateOutcome> = gateOutcomes(db);
  const accepted = new Map<string, string[]>();
  for (const { name, run } of baselineHistory(db))
    accepted.set(run, [...new Set([...(accepted.get(run) ?? []), name])]);
  return runs.map((run) => ({
    run,
    graders: countsOf(run.id) as { grader: GraderName; passed: number; judged: number; version: string }[],
    gate: gates.get(run.id) ?? null,
    baselines: accepted.get(run.id) ?? [],
  }));
}
