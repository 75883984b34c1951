import type { Database } from 'better-sqlite3';
import type { GateOutcome } from '../domain/gate.js';
import type { Run } from '../domain/run.js';
import type { TrendPoint } from '../domain/trend.js';
import type { GraderName } from '../domain/verdict.js';
import { baselineHistory } from './baselines.js';
import { gateOutcomes } from './gates.js';

/** The verdicts of runs, counted by grader, with what else there is to know of each run. In the order of `runs`. */
export function trendOf(db: Database, runs: readonly Run[]): TrendPoint[] {
  const count = db.prepare(
    `SELECT grader, sum(outcome = 'pass') AS passed, sum(outcome <> 'ungraded') AS judged, group_concat(DISTINCT version) AS version
     FROM verdicts WHERE trial_key IN (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = ?)
     GROUP BY grader`,
  );
  const gates: ReadonlyMap<string, GateOutcome> = gateOutcomes(db);
  const accepted = new Map<string, string[]>();
  for (const { name, run } of baselineHistory(db))
    accepted.set(run, [...new Set([...(accepted.get(run) ?? []), name])]);
  return runs.map((run) => ({
    run,
    graders: count.all(run.id) as { grader: GraderName; passed: number; judged: number; version: string }[],
    gate: gates.get(run.id) ?? null,
    baselines: accepted.get(run.id) ?? [],
  }));
}
