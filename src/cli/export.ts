import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { promptfooResults } from '../report/promptfoo.js';
import { openDatabase } from '../store/open.js';
import { loadRun } from '../store/queries.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { databasePath, loadedConfigForLooking } from './looking.js';

export interface ExportOptions {
  readonly config?: string;
  readonly db?: string;
  readonly out?: string;
}

/** `testkunde export promptfoo RUN`: a stored run in promptfoo's results format. */
export function exportRun(id: string, options: ExportOptions, io: Io): ExitCode {
  const path = databasePath(loadedConfigForLooking(options, io), options.db, io);
  const db = openDatabase(path, { create: false });
  try {
    const stored = loadRun(db, id);
    const text = `${JSON.stringify(promptfooResults(stored), null, 2)}\n`;
    if (options.out === undefined) io.stdout(text);
    else write(text, options.out, io);
    return EXIT.fine;
  } finally {
    db.close();
  }
}

function write(text: string, out: string, io: Io): void {
  try {
    writeFileSync(resolve(io.cwd, out), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new InputError('usage', `${inert(out)} cannot be written (${code})`);
  }
  io.stderr(`written to ${inert(out)}; promptfoo import ${inert(out)}, then promptfoo view\n`);
}
