import { runsTable } from '../report/runs-table.js';
import { styleFor } from '../report/style.js';
import { trendJson, trendText } from '../report/trend.js';
import { openDatabase } from '../store/open.js';
import { listRuns } from '../store/queries.js';
import { reviewsIn } from '../store/reviews.js';
import { reviewedTally } from '../store/run-list.js';
import { trendOf } from '../store/trend.js';
import { policyOf } from './config-schema.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { databasePath, loadedConfigForLooking } from './looking.js';

export interface RunsOptions {
  readonly config?: string;
  readonly db?: string;
  readonly limit?: number;
  /** Pass shares per grader over the runs, and what changed when. */
  readonly trend?: boolean;
  readonly format?: 'text' | 'json';
}

/** `testkunde runs`: what is stored, newest first. */
export function runs(options: RunsOptions, io: Io): ExitCode {
  const loaded = loadedConfigForLooking(options, io);
  const db = openDatabase(databasePath(loaded, options.db, io), { create: false });
  try {
    const reviews = reviewsIn(db, policyOf(loaded.config.gate).hard);
    const list = listRuns(db, options.limit).map((run) => reviewedTally(db, run, reviews));
    if (options.trend === true) {
      const points = trendOf(db, [...list].reverse());
      if (options.format === 'json') io.stdout(`${JSON.stringify(trendJson(points))}\n`);
      else io.stdout(trendText(points, styleFor(io.colours)));
    } else if (options.format === 'json') io.stdout(`${JSON.stringify(list)}\n`);
    else io.stdout(runsTable(list, styleFor(io.colours)));
    return EXIT.fine;
  } finally {
    db.close();
  }
}
