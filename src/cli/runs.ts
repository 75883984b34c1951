import { runsTable } from '../report/runs-table.js';
import { styleFor } from '../report/style.js';
import { trendJson, trendText } from '../report/trend.js';
import { reviewsIn } from '../store/reviews.js';
import { reviewedTally } from '../store/run-list.js';
import { listRuns } from '../store/runs.js';
import { trendOf } from '../store/trend.js';
import { policyOf } from './config-schema.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { type StoredOptions, withStored } from './looking.js';

export interface RunsOptions extends StoredOptions {
  readonly limit?: number;
  /** Pass shares per grader over the runs, and what changed when. */
  readonly trend?: boolean;
}

/** `testkunde runs`: what is stored, newest first. */
export function runs(options: RunsOptions, io: Io): ExitCode {
  return withStored(options, io, 'look', (db, { config }) => {
    const reviews = reviewsIn(db, policyOf(config.gate).hard);
    const list = listRuns(db, options.limit).map((run) => reviewedTally(db, run, reviews));
    if (options.trend === true) {
      const points = trendOf(db, [...list].reverse());
      if (options.format === 'json') io.stdout(`${JSON.stringify(trendJson(points))}\n`);
      else io.stdout(trendText(points, styleFor(io.colours)));
    } else if (options.format === 'json') io.stdout(`${JSON.stringify(list)}\n`);
    else io.stdout(runsTable(list, styleFor(io.colours)));
  });
}
