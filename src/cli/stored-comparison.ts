import type { Database } from 'better-sqlite3';
import type { Baseline } from '../domain/baseline.js';
import type { ComparableRun, Comparison, GraderMove } from '../domain/comparison.js';
import { InputError } from '../domain/errors.js';
import type { GraderName } from '../domain/verdict.js';
import { findBaseline } from '../store/baselines.js';
import { comparableRun, type KnownReplies } from '../store/comparable.js';
import { findRun } from '../store/queries.js';

/** One side of a comparison: a baseline by its name, or a run. */
export interface ComparedSide {
  /** Null = a run that is no baseline. */
  readonly name: string | null;
  /** Ids, oldest first. */
  readonly runs: readonly string[];
  readonly hardAccepted: boolean;
}

/** What a name stands for: a baseline, else a run (its id, the beginning of one, or `latest`). Throws InputError `store`. */
export function sideNamed(db: Database, name: string): ComparedSide {
  const baseline = findBaseline(db, name);
  if (baseline !== undefined) return baselineSide(baseline);
  return { name: null, runs: [findRun(db, name).id], hardAccepted: false };
}

export function baselineSide({ name, entries }: Baseline): ComparedSide {
  return {
    name,
    runs: entries.map(({ run }) => run),
    hardAccepted: entries.some(({ hard_accepted }) => hard_accepted),
  };
}

/** The baseline of this name. Throws InputError `store` with the way to one. */
export function baselineNamed(db: Database, name: string): ComparedSide {
  const baseline = findBaseline(db, name);
  if (baseline !== undefined) return baselineSide(baseline);
  throw new InputError(
    'store',
    `there is no baseline "${name}"`,
    `accept a run as one: testkunde baseline set ${name} RUN --by NAME --reason TEXT`,
  );
}

/**
 * Compares stored runs. Where their verdicts come from different versions of a grader, all are judged by today's graders
 * first; what only the graders changed is told apart.
 */
export async function compareStored(
  db: Database,
  before: ComparedSide,
  candidate: string,
  confirmation?: string,
): Promise<Comparison> {
  const ids = [...before.runs, candidate, ...(confirmation === undefined ? [] : [confirmation])];
  const replies: KnownReplies = new Map();
  let runs = ids.map((id) => comparableRun(db, id, undefined, replies));
  const regraded: string[] = [];
  const graderMoved: GraderMove[] = [];
  if (versionsDiffer(runs)) {
    // Graders are a lot of words to load: only when they are needed.
    const { movesOf, todaysGrading } = await import('./regrading.js');
    runs = runs.map(({ run }) => {
      const grading = todaysGrading(db, run.id);
      const moves = movesOf(db, run.id, grading.key);
      regraded.push(run.id);
      if (before.runs.includes(run.id)) graderMoved.push(...moves);
      return comparableRun(db, run.id, grading.key, replies);
    });
  }
  // A run looks its baseline up before it begins, and compares when it is over.
  const { compareRuns } = await import('../gate/compare.js');
  const fresh = confirmation === undefined ? undefined : runs[ids.length - 1];
  return compareRuns({
    name: before.name,
    baseline: runs.slice(0, before.runs.length),
    candidate: runs[before.runs.length] as ComparableRun,
    ...(fresh === undefined ? {} : { confirmation: fresh }),
    regraded,
    graderMoved,
    hardAccepted: before.hardAccepted,
  });
}

function versionsDiffer(runs: readonly ComparableRun[]): boolean {
  const seen = new Map<GraderName, string>();
  for (const { versions } of runs)
    for (const [grader, own] of Object.entries(versions) as [GraderName, readonly string[]][])
      for (const version of own) {
        const known = seen.get(grader);
        if (known !== undefined && known !== version) return true;
        seen.set(grader, version);
      }
  return false;
}
