import type { Database } from 'better-sqlite3';
import { GRADER_NAMES } from '../domain/verdict.js';
import { graderMovesText } from '../report/grader-moves.js';
import { styleFor } from '../report/style.js';
import { openDatabase } from '../store/open.js';
import { databasePath, type LoadedConfig } from './config.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { loadedConfigForJudging } from './judging-config.js';
import { loadedConfigForLooking, type StoredOptions } from './looking.js';
import { dialoguesOf, movesOf, regradeAsking, regradeRun } from './regrading.js';
import { wantedOpinions } from './wanted-opinions.js';

export interface RegradeOptions extends StoredOptions {
  /** Ask the LLM judge and promptfoo again, too. */
  readonly judge?: boolean;
}

/** `testkunde regrade RUN`: judge stored transcripts with today's graders, and show what the graders alone changed. */
export async function regrade(
  id: string,
  options: RegradeOptions,
  io: Io,
  signal: AbortSignal = new AbortController().signal,
): Promise<ExitCode> {
  const loaded = options.judge === true ? loadedConfigForJudging(options, io) : loadedConfigForLooking(options, io);
  const db = openDatabase(databasePath(loaded, options.db, io), { create: false });
  try {
    const grading = options.judge === true ? await askedAnew(db, id, loaded, io, signal) : regradeRun(db, id);
    const moves = movesOf(db, grading.run, grading.key);
    if (options.format === 'json') io.stdout(`${JSON.stringify({ ...grading, grader_moved: moves })}\n`);
    else io.stdout(graderMovesText(grading, moves, styleFor(io.colours)));
    return EXIT.fine;
  } finally {
    db.close();
  }
}

/** Asks for second opinions, too: those whose answers were paid for before cost nothing. */
async function askedAnew(db: Database, id: string, loaded: LoadedConfig, io: Io, signal: AbortSignal) {
  const dialogues = dialoguesOf(db, id);
  const wanted = wantedOpinions(dialogues, GRADER_NAMES, loaded.config);
  if (wanted === null) return regradeRun(db, id);
  const { openOpinions } = await import('./second-opinions.js');
  const keep = loaded.config.store?.redact !== true;
  const opinions = await openOpinions(wanted, dialogues, { loaded, db, keep }, io);
  const grading = await regradeAsking(db, id, opinions, signal);
  io.stderr(opinions.spentText());
  return grading;
}
