import type { Run } from '../domain/run.js';
import { type Reviews, reviewsIn } from '../store/reviews.js';
import { filteredRuns, type ListedRun, listedRuns, runChoices } from '../store/run-list.js';
import type { ComparisonList, ComparisonSide, RegradedRun, RunGrading, RunList, RunRow, RunsQuery } from './api.js';
import { quarantinedToday } from './gate-view.js';
import { countsOf, rowsOf } from './rows.js';
import type { Compared, ReviewSource } from './source.js';

const DEFAULT_RUNS = 50;

/** Stored runs, newest first, with what else there is to know of each. */
export function runList({ db, policy }: Pick<ReviewSource, 'db' | 'policy'>, query: RunsQuery): RunList {
  const { limit = DEFAULT_RUNS, offset = 0, branch } = query;
  const filter = {
    branch,
    search: lines(query.search),
    without: lines(query.without),
    targets: { only: lines(query.target), not: lines(query.not_target) },
    gates: { only: lines(query.gate), not: lines(query.not_gate) },
  };
  const { ids, total } = filteredRuns(db, filter, { limit, offset });
  return { runs: runRows(db, ids, reviewsIn(db, policy.hard)), total, ...runChoices(db, filter) };
}

function lines(text = ''): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function runRows(db: ReviewSource['db'], ids: readonly string[], reviews: Reviews): RunRow[] {
  return listedRuns(db, ids, reviews).map(runRow);
}

function runRow({ run, ...rest }: ListedRun): RunRow {
  const { id, target, status, started_at, duration_ms, commit, trials, dialogues, passed, failed, ungraded } = run;
  const head = { id, target, status, started_at, duration_ms, commit, trials, grading: laterGrading(run) };
  return { ...head, dialogues, passed, failed, ungraded, ...rest };
}

/** The later grading that counts of a run; null = the first one does. */
export function laterGrading({ regraded_at, grading }: Run): RunGrading | null {
  if (regraded_at === undefined || grading === undefined) return null;
  return { key: grading.key, graded_at: regraded_at, version: grading.version };
}

function regradedRun(run: Run): RegradedRun[] {
  const later = laterGrading(run);
  return later === null ? [] : [{ run: run.id, ...later, changed: run.grading?.changed ?? [] }];
}

/** A comparison as a light list. */
export function comparisonList(source: Pick<ReviewSource, 'db' | 'policy'>, compared: Compared): ComparisonList {
  const { db, policy } = source;
  const { before, comparison, baseline, candidate, confirmation, reviews } = compared;
  const side = (name: string | null, runs: readonly string[]): ComparisonSide => ({
    baseline: name,
    runs: runRows(db, runs, reviews),
  });
  return {
    before: before === null ? null : side(before.name, before.runs),
    now: side(null, [candidate.run.id]),
    confirmation: confirmation?.run.id ?? null,
    rows: rowsOf(compared, policy, quarantinedToday(source)),
    counts: countsOf(comparison.dialogues),
    regraded: [...baseline, candidate, ...(confirmation === null ? [] : [confirmation])].flatMap(({ run }) =>
      regradedRun(run),
    ),
    grader_moved: comparison.graderMoved,
  };
}
