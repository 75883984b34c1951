import { Argument, type Command, Option } from 'commander';
import type { Shared } from './program-keeping.js';

function several(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/** The commands that carry tests and results from and to other tools. */
export function addCarrying(root: Command, { end, config, db, format }: Shared): void {
  root
    .command('import')
    .description("make a suite of another tool's tests, and tell line by line what could not be carried over")
    .addArgument(
      new Argument('<kind>', 'what the files are').choices(['promptfoo', 'rasa', 'botium', 'sheet', 'csv', 'xlsx']),
    )
    .argument('<files...>', 'files, or folders of them: YAML, *.convo.txt, .csv or .xlsx with one row a turn')
    .option('--out <file>', 'suite file to write (default: to stdout)')
    .option('--force', 'write over a file that is there')
    .option('--suite <name>', 'name of the suite (default: that of the file)')
    .option('--language <tag>', 'language of the suite (default: told from the words)')
    .option('--dataset <folder>', 'dataset of the suite')
    .addOption(
      new Option('--domain <file>', "rasa: file with the bot's responses; may be given several times").argParser(
        several,
      ),
    )
    .addOption(format())
    .action((kind, files, options) =>
      end(async (io) => (await import('./import.js')).importTests(kind, files, options, io)),
    );
  root
    .command('export')
    .description("write a stored run in another tool's format")
    .addArgument(new Argument('<kind>', 'the format').choices(['promptfoo']))
    .argument('<run>', 'the run ("latest" = the newest)')
    .option('--out <file>', 'file to write (default: to stdout)')
    .addOption(config())
    .addOption(db())
    .action((_kind, run, options) => end(async (io) => (await import('./export.js')).exportRun(run, options, io)));
}
