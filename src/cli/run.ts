import { policyOf } from './config-schema.js';
import type { ExitCode } from './exit-code.js';
import { holdRun } from './hold-run.js';
import type { Io } from './io.js';
import type { ChosenReporter } from './reporters.js';
import type { RunOptions } from './run-options.js';
import { openRun } from './run-parts.js';
import { wantedBaseline } from './wanted-baseline.js';

/** `testkunde run`: read suites, hold the dialogues, judge them, store the run, show it. */
export async function run(
  paths: readonly string[],
  options: RunOptions,
  io: Io,
  signal: AbortSignal,
): Promise<ExitCode> {
  const reporters = await reportersOf(options, io);
  const opened = await openRun(paths, options, io, signal);
  try {
    const { parts, config } = opened;
    const policy = policyOf(config.gate);
    const wanted = await wantedBaseline(parts.db, options, policy);
    const held = await holdRun(parts, io);
    // What shows a run is loaded when there is one to show: the first request need not wait for it.
    const { showRun } = await import('./run-result.js');
    const code = await showRun(held, { options, parts, policy, wanted, reporters }, io);
    io.stderr(opened.epilogue());
    if (config.retention !== undefined)
      (await import('./prune-after.js')).pruneAfter(parts.db, held.run.id, config.retention, io);
    return code;
  } finally {
    await opened.close();
  }
}

/** Reporters that nobody asked for are not loaded. */
async function reportersOf({ reporter }: RunOptions, io: Io): Promise<readonly ChosenReporter[]> {
  if (reporter === undefined) return [];
  const { chosenReporters } = await import('./reporters.js');
  return chosenReporters(reporter, io);
}
