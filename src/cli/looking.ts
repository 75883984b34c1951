import type { Database } from 'better-sqlite3';
import { openDatabase, openForLooking } from '../store/open.js';
import { databasePath, type LoadedConfig, loadConfig } from './config.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { problemsError } from './problems.js';

// What commands need that only look at stored things. It loads neither graders nor protocols.

/** The configuration for commands that open no target: unset variables are fine there. */
export function loadedConfigForLooking(options: { readonly config?: string }, io: Io): LoadedConfig {
  const file = options.config === undefined ? {} : { file: options.config };
  const loaded = loadConfig({ cwd: io.cwd, env: io.env, unsetIsFine: true, ...file });
  if (loaded.problems.length > 0) throw problemsError('config', loaded.problems);
  return loaded;
}

/** What every command that works on stored runs can be told. */
export interface StoredOptions {
  readonly config?: string;
  readonly db?: string;
  readonly format?: 'text' | 'json';
}

/** Whether a command only looks: it then works where nothing may be written, too. */
export type Purpose = 'look' | 'write';

/** The configuration and the database, which must be there already. The caller closes it. */
export function openStored(
  options: StoredOptions,
  io: Io,
  purpose: Purpose,
): { readonly db: Database; readonly loaded: LoadedConfig } {
  const loaded = loadedConfigForLooking(options, io);
  const path = databasePath(loaded, options.db, io);
  const db = purpose === 'look' ? openForLooking(path) : openDatabase(path, { create: false });
  return { db, loaded };
}

/** Acts on the database and closes it. */
export function withStored(
  options: StoredOptions,
  io: Io,
  purpose: Purpose,
  act: (db: Database, loaded: LoadedConfig) => void,
): ExitCode {
  const { db, loaded } = openStored(options, io, purpose);
  try {
    act(db, loaded);
    return EXIT.fine;
  } finally {
    db.close();
  }
}
