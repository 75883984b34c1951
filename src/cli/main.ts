#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { keepCompiled } from '../run/compiled.js';
import { EXIT } from './exit-code.js';
import { isGone } from './io.js';
import { VERSION } from './version.js';

const [, , first, ...others] = process.argv;

/** Commands that only print: when nobody reads, there is nothing to do. */
const LOOKING: ReadonlySet<string> = new Set(['runs', 'show', 'flaky', 'export']);

/** Commander's own exits: help and version are fine, a usage error is 2. */
async function main(): Promise<void> {
  const { program } = await import('./program.js');
  const root = program();
  for (const command of [root, ...root.commands, ...root.commands.flatMap((one) => one.commands)]) {
    command.exitOverride((error) => {
      process.exit(error.exitCode === 0 ? EXIT.fine : EXIT.unusable);
    });
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!isGone(error)) {
      process.stderr.write(`what is to be printed cannot be written: ${error.message}\n`);
      process.exit(EXIT.unusable);
    }
    // A reader that has seen enough (`testkunde show … | head`) is no error. What judges has an exit code to find yet.
    if (LOOKING.has(first ?? '')) process.exit(EXIT.fine);
  });
  // Progress that nobody reads any more is none either; the run goes on.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (!isGone(error)) throw error;
  });
  await root.parseAsync();
}

/** How long code runs before V8 compiles it anew, for speed; of its own accord it would be after 67,584. */
const OPTIMIZED_AFTER = 1_000_000;
/** The newest Node whose V8 is known to have that setting. */
const NEWEST = 24;

/**
 * Commands are over in seconds, and their work is spread over thousands of small functions: V8 took a third of a run's
 * processor time to optimize what was hardly run again. What a long run lives on is optimized all the same, a little later.
 */
function optimizeLate(): void {
  if (Number.parseInt(process.versions.node, 10) <= NEWEST) setFlagsFromString(`--interrupt-budget=${OPTIMIZED_AFTER}`);
}

// Scripts ask for the version before each use: the command line's parser need not be loaded for that.
if (first === '--version' && others.length === 0) process.stdout.write(`${VERSION}\n`);
else {
  optimizeLate();
  keepCompiled();
  void main();
}
