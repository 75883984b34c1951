import type { Suite } from '../domain/suite.js';
import type { Problem } from './problem.js';

export interface LoadOptions {
  /** Absolute; paths are relative to it, and shown relative to it. */
  readonly cwd: string;
  /** Folder of `testkunde.yaml`; found from `cwd` upwards when absent. */
  readonly root?: string;
  /** Folder or file below the root that is loaded when no paths are given; `suites` when absent. */
  readonly folder?: string;
}

export interface LoadedSuites {
  /** The suites that are in order; empty when any has a problem. */
  readonly suites: readonly Suite[];
  /** All problems of all suites and their datasets, in the order of the files. */
  readonly problems: readonly Problem[];
}

/** Reads suites from files and folders, fills in their templates, and tells everything that is wrong with them. */
export function loadSuites(paths: readonly string[], options: LoadOptions): LoadedSuites {
  void paths;
  void options;
  return { suites: [], problems: [] };
}
