import type { Command, Option } from 'commander';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';

/** What all commands have in common. */
export interface Shared {
  end(action: (io: Io) => ExitCode | Promise<ExitCode>): Promise<void>;
  config(): Option;
  db(): Option;
  format(): Option;
}

/** The commands that remove what is stored. */
export function addKeeping(root: Command, { end, config, db, format }: Shared): void {
  root
    .command('prune')
    .description('remove old runs for good; baselines and reviewed runs stay')
    .option('--older-than <age>', 'age from which runs go, such as 30d (default: retention of testkunde.yaml)')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((options) => end(async (io) => (await import('./retention.js')).prune(options, io)));
  root
    .command('erase')
    .description('remove a person, or a run, from the database, so that no byte of it is left')
    .option('--customer <id>', 'customer whose dialogues go, and all in which a value of theirs stands')
    .option('--run <run>', 'run that goes, be it a baseline, by its whole id or "latest"')
    .option('--dataset <folder>', 'dataset with the values of the customer (default: those of the suites)')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((options) => end(async (io) => (await import('./retention.js')).erase(options, io)));
}
