import type { TargetSettings } from '../domain/config.js';
import type { Problem } from '../suite/problem.js';

/** What `testkunde.yaml` says, with defaults filled in. Paths are as written: relative to the root. */
export interface Config {
  readonly targets: Readonly<Record<string, TargetSettings>>;
  /** Name of the default target; absent when there is none, or several and none is named. */
  readonly target?: string;
  readonly db: string;
  readonly trials: number;
  readonly concurrency: number;
  /** Folder that is loaded when no suites are named. */
  readonly suites: string;
}

export interface ConfigOptions {
  /** Absolute. */
  readonly cwd: string;
  /** `--config`; relative to `cwd`. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Unset variables are no problem and stay as written: for commands that open no target. */
  readonly unsetIsFine?: boolean;
}

export interface LoadedConfig {
  /** Folder of the file; without a file, `cwd`. */
  readonly root: string;
  readonly file: string | null;
  /** The defaults when there are problems. */
  readonly config: Config;
  /** Values that came from the environment: never to be stored, logged or shown. */
  readonly secrets: readonly string[];
  readonly problems: readonly Problem[];
}

export const CONFIG_DEFAULTS: Config = {
  targets: {},
  db: 'results/testkunde.db',
  trials: 1,
  concurrency: 8,
  suites: 'suites',
};

/** Reads `testkunde.yaml`, found from `cwd` upwards or named. No file at all is no problem. */
export function loadConfig(options: ConfigOptions): LoadedConfig {
  return { root: options.cwd, file: null, config: CONFIG_DEFAULTS, secrets: [], problems: [] };
}
