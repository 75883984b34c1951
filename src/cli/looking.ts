import { resolve } from 'node:path';
import { type LoadedConfig, loadConfig } from './config.js';
import type { Io } from './io.js';
import { problemsError } from './problems.js';

// What commands need that only look at stored things. It loads neither graders nor protocols.

/** The configuration for commands that open no target: unset variables are fine there. */
export function loadedConfigForLooking(options: { readonly config?: string }, io: Io): LoadedConfig {
  const file = options.config === undefined ? {} : { file: options.config };
  const loaded = loadConfig({ cwd: io.cwd, env: io.env, kinds: null, unsetIsFine: true, ...file });
  if (loaded.problems.length > 0) throw problemsError('config', loaded.problems);
  return loaded;
}

/** `--db` counts from the working directory, the configured one from its file's folder. */
export function databasePath({ root, config }: LoadedConfig, option: string | undefined, io: Io): string {
  return option === undefined ? resolve(root, config.db) : resolve(io.cwd, option);
}
