import { graderMovesText } from '../report/grader-moves.js';
import { styleFor } from '../report/style.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { type StoredOptions, withStored } from './looking.js';
import { movesOf, regradeRun } from './regrading.js';

/** `testkunde regrade RUN`: judge stored transcripts with today's graders, and show what the graders alone changed. */
export function regrade(id: string, options: StoredOptions, io: Io): ExitCode {
  return withStored(options, io, 'write', (db) => {
    const grading = regradeRun(db, id);
    const moves = movesOf(db, grading.run, grading.key);
    if (options.format === 'json') io.stdout(`${JSON.stringify({ ...grading, grader_moved: moves })}\n`);
    else io.stdout(graderMovesText(grading, moves, styleFor(io.colours)));
  });
}
