import { type Command, Option } from 'commander';
import { TARGET_TYPES } from '../target/kinds.js';
import type { Io } from './io.js';
import type { Shared } from './program-keeping.js';

/** The commands for whoever begins with a bot of their own. */
export function addBeginning(
  root: Command,
  { end, config, format, interruption }: Shared & { interruption(io: Io): AbortSignal },
): void {
  root
    .command('init [folder]')
    .description('write a starter folder: configuration, a suite, a dataset')
    .addOption(new Option('--target <kind>', 'protocol of the bot').choices([...TARGET_TYPES]).default('http'))
    .action((folder, options) => end(async (io) => (await import('./init.js')).init(folder ?? '.', io, options)));
  root
    .command('say <text...>')
    .description('say something to the bot, to try a target out: what is sent, and what is made of the answer')
    .option('--target <name>', 'target of testkunde.yaml to talk to')
    .option('--as <customer>', 'who is signed in; needs --dataset')
    .option('--dataset <folder>', 'dataset with the customer')
    .option('--language <tag>', 'language of the conversation', 'en')
    .addOption(config())
    .addOption(format())
    .action((texts, options) =>
      end(async (io) => (await import('./say.js')).say(texts, options, io, interruption(io))),
    );
}
