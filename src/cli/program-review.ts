import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.js';
import type { Shared } from './program-keeping.js';

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError('a whole number from 0 (any that is free) to 65535 is expected');
  return value;
}

const language = () =>
  new Option('--language <tag>', "language of the page (default: the browser's)").choices(['de', 'en']);

/** The commands for reviewers: the page, and the page as a file. */
export function addReview(root: Command, { end, config, db, format }: Shared, stopped: (io: Io) => AbortSignal): void {
  root
    .command('review')
    .description('the page for reviewers: runs, comparisons, transcripts side by side; judge, accept, export')
    .addOption(new Option('--port <n>', 'port on this machine (default: any that is free)').argParser(port))
    .option('--no-open', 'only print the address')
    .option('--by <name>', 'who reviews (default: the page asks)')
    .addOption(language())
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((options) => end(async (io) => (await import('./review.js')).review(options, io, stopped(io))));
  root
    .command('report [run-or-sides...]')
    .description('write the review page with a run (RUN) or a comparison (A B) in it as one file that needs no network')
    .requiredOption('--html <file>', 'file to write')
    .option(
      '--all',
      'with the transcripts of every dialogue that changed, however large the file becomes (default: under 2 MB)',
    )
    .addOption(language())
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((names, options) => end(async (io) => (await import('./html-report.js')).htmlReport(names, options, io)));
}
