#!/usr/bin/env node
import module from 'node:module';
import { EXIT } from './exit-code.js';
import { VERSION } from './version.js';

/** Commander's own exits: help and version are fine, a usage error is 2. */
async function main(): Promise<void> {
  const { program } = await import('./program.js');
  const root = program();
  for (const command of [root, ...root.commands, ...root.commands.flatMap((one) => one.commands)]) {
    command.exitOverride((error) => {
      process.exit(error.exitCode === 0 ? EXIT.fine : EXIT.unusable);
    });
  }
  // A reader that goes away (`testkunde show … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.fine);
    throw error;
  });
  // Progress that nobody reads any more is none either; the run goes on.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  await root.parseAsync();
}

/** Where Node can (22.1 and later), compiled code is kept on the disk: the next start reads it instead of compiling. */
function keepCompiled(): void {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
}

const [, , first, ...others] = process.argv;
// Scripts ask for the version before each use: the command line's parser need not be loaded for that.
if (first === '--version' && others.length === 0) process.stdout.write(`${VERSION}\n`);
else {
  keepCompiled();
  await main();
}
