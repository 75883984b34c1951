import { resolve } from 'node:path';
import { InputError } from '../domain/errors.js';
import type { Suite } from '../domain/suite.js';
import { storedRunJson } from '../report/json.js';
import { scorecard } from '../report/scorecard.js';
import { styleFor } from '../report/style.js';
import { openDatabase } from '../store/open.js';
import { loadSuites } from '../suite/load.js';
import { planTrials, unknownNames } from '../suite/plan.js';
import { chosenGraders } from './choose-graders.js';
import { type LoadedConfig, loadConfig } from './config.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdRun } from './hold-run.js';
import type { Io } from './io.js';
import { problemsError } from './problems.js';
import { openTarget } from './target.js';

export interface RunOptions {
  readonly config?: string;
  readonly target?: string;
  readonly db?: string;
  readonly trials?: number;
  readonly concurrency?: number;
  readonly only?: readonly string[];
  readonly grader?: readonly string[];
  readonly format?: 'text' | 'json';
}

/** `testkunde run`: read suites, hold the dialogues, judge them, store the run, show it. */
export async function run(
  paths: readonly string[],
  options: RunOptions,
  io: Io,
  signal: AbortSignal,
): Promise<ExitCode> {
  const loaded = loadedConfig(options, io);
  const suites = loadedSuites(paths, loaded, io);
  const trials = options.trials ?? loaded.config.trials;
  const plan = planTrials(suites, { trials, ...(options.only === undefined ? {} : { only: options.only }) });
  refuseUnknown(suites, options.only ?? [], plan.length);
  const graders = chosenGraders(options.grader);
  const target = openTarget(loaded, options.target);
  const db = openDatabase(databasePath(loaded, options.db, io), { create: true });
  try {
    const concurrency = options.concurrency ?? loaded.config.concurrency;
    const parts = { suites, plan, target, graders, db, trials, concurrency, signal };
    const { stored, targetDown } = await holdRun(parts, io);
    if (options.format === 'json') io.stdout(`${JSON.stringify(storedRunJson(stored))}\n`);
    else io.stdout(scorecard(stored, styleFor(io.colours)));
    if (targetDown !== null) io.stderr(`target ${target.name} is down: ${targetDown.message}\n  ${targetDown.next}\n`);
    if (options.format !== 'json')
      io.stdout(
        `\nTranscripts: testkunde show ${stored.run.id}${options.db === undefined ? '' : ` --db ${options.db}`}\n`,
      );
    return exitCodeOf(stored.run.status, stored.dialogues);
  } finally {
    db.close();
    await target.close();
  }
}

/** The configuration, or an InputError that tells everything that is wrong with it. */
export function loadedConfig(options: { readonly config?: string }, io: Io): LoadedConfig {
  const loaded = loadConfig({
    cwd: io.cwd,
    env: io.env,
    ...(options.config === undefined ? {} : { file: options.config }),
  });
  if (loaded.problems.length > 0) throw problemsError('config', loaded.problems);
  return loaded;
}

/** The configuration for commands that open no target: unset variables are fine there. */
export function loadedConfigForLooking(options: { readonly config?: string }, io: Io): LoadedConfig {
  const file = options.config === undefined ? {} : { file: options.config };
  const loaded = loadConfig({ cwd: io.cwd, env: io.env, unsetIsFine: true, ...file });
  if (loaded.problems.length > 0) throw problemsError('config', loaded.problems);
  return loaded;
}

export function loadedSuites(paths: readonly string[], { root, config }: LoadedConfig, io: Io): readonly Suite[] {
  const { suites, problems } = loadSuites(paths, { cwd: io.cwd, root, folder: config.suites });
  if (problems.length > 0) throw problemsError('suite', problems);
  return suites;
}

/** `--db` counts from the working directory, the configured one from its file's folder. */
export function databasePath({ root, config }: LoadedConfig, option: string | undefined, io: Io): string {
  return option === undefined ? resolve(root, config.db) : resolve(io.cwd, option);
}

function refuseUnknown(suites: readonly Suite[], only: readonly string[], planned: number): void {
  const unknown = unknownNames(suites, only);
  if (unknown.length > 0)
    throw new InputError('usage', `--only ${unknown.join(', ')}: no dialogue or suite has that name`);
  if (planned === 0) throw new InputError('suite', 'there is no dialogue to hold');
}
