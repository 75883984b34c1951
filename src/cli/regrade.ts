import { graderMovesText } from '../report/grader-moves.js';
import { styleFor } from '../report/style.js';
import { openDatabase } from '../store/open.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { databasePath, loadedConfigForLooking } from './looking.js';
import { movesOf, regradeRun } from './regrading.js';

export interface RegradeOptions {
  readonly config?: string;
  readonly db?: string;
  readonly format?: 'text' | 'json';
}

/** `testkunde regrade RUN`: judge stored transcripts with today's graders, and show what the graders alone changed. */
export function regrade(id: string, options: RegradeOptions, io: Io): ExitCode {
  const path = databasePath(loadedConfigForLooking(options, io), options.db, io);
  const db = openDatabase(path, { create: false });
  try {
    const grading = regradeRun(db, id);
    const moves = movesOf(db, grading.run, grading.key);
    if (options.format === 'json') io.stdout(`${JSON.stringify({ ...grading, grader_moved: moves })}\n`);
    else io.stdout(graderMovesText(grading, moves, styleFor(io.colours)));
    return EXIT.fine;
  } finally {
    db.close();
  }
}
