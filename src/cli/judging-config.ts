import { InputError } from '../domain/errors.js';
import type { LoadedConfig } from './config.js';
import type { Io } from './io.js';
import { loadedConfigForLooking } from './looking.js';

/** The configuration for commands that open no target, but may ask a judge: only its variables must be set. */
export function loadedConfigForJudging(options: { readonly config?: string }, io: Io): LoadedConfig {
  const loaded = loadedConfigForLooking(options, io);
  const { judge } = loaded.config;
  const [, unset] = /\$\{(\w+)\}/.exec(JSON.stringify([judge])) ?? [];
  if (unset !== undefined)
    throw new InputError('config', `the variable ${unset} is not set; \`judge:\` needs it`, `set ${unset}`);
  return loaded;
}
