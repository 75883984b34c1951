import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { promptfooResults } from '../report/promptfoo.js';
import { loadRun } from '../store/judged-dialogue.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { type StoredOptions, withStored } from './looking.js';

export interface ExportOptions extends StoredOptions {
  readonly out?: string;
}

/** `testkunde export promptfoo RUN`: a stored run in promptfoo's results format. */
export function exportRun(id: string, options: ExportOptions, io: Io): ExitCode {
  return withStored(options, io, 'look', (db) => {
    const text = `${JSON.stringify(promptfooResults(loadRun(db, id)), null, 2)}\n`;
    if (options.out === undefined) io.stdout(text);
    else write(text, options.out, io);
  });
}

function write(text: string, out: string, io: Io): void {
  try {
    // It holds what was said to customers: for its owner alone, as the database is.
    writeFileSync(resolve(io.cwd, out), text, { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new InputError('usage', `${inert(out)} cannot be written (${code})`);
  }
  io.stderr(`written to ${inert(out)}; promptfoo import ${inert(out)}, then promptfoo view\n`);
}
