import { once } from 'node:events';
import { Command, InvalidArgumentError, Option } from 'commander';
import { InputError } from '../domain/errors.js';
import { storeFailure } from '../store/failure.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { endWithTerminal, interruption } from './interruption.js';
import { type Io, isGone, ReaderGone } from './io.js';
import { addBeginning } from './program-beginning.js';
import { addCarrying } from './program-carrying.js';
import { addKeeping } from './program-keeping.js';
import { addReleasing } from './program-releasing.js';
import { addReview } from './program-review.js';
import { VERSION } from './version.js';

// Actions are imported when their command runs: `--version` and `--help` load none of them.

function processIo(): Io {
  const colours =
    process.env.NO_COLOR === undefined && (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined);
  return {
    stdout: (text) => {
      if (process.stdout.errored === null) process.stdout.write(text);
    },
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    isTTY: process.stderr.isTTY === true,
    colours,
    drained: async () => {
      const { stdout } = process;
      if (stdout.errored === null && stdout.writableNeedDrain) await once(stdout, 'drain').catch(() => {});
      if (isGone(stdout.errored)) throw new ReaderGone();
    },
  };
}

/** Runs an action and turns what it throws into a message and an exit code. */
async function end(action: (io: Io) => ExitCode | Promise<ExitCode>): Promise<void> {
  const io = processIo();
  try {
    process.exitCode = await action(io);
  } catch (error) {
    process.exitCode = error instanceof ReaderGone ? EXIT.interrupted : EXIT.unusable;
    const known = error instanceof InputError ? error : storeFailure(error);
    if (known !== null) io.stderr(`${known.message}\n${known.next === undefined ? '' : `  ${known.next}\n`}`);
    else if (!(error instanceof ReaderGone))
      io.stderr(`Testkunde broke; please report this:\n${error instanceof Error ? error.stack : String(error)}\n`);
  }
  endWithTerminal();
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 is expected');
  return value;
}

function rate(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('a number from 0 to 1 is expected');
  return value;
}

function list(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...text.split(',').map((name) => name.trim())].filter((name) => name !== '');
}

const format = () => new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
const config = () => new Option('--config <file>', 'testkunde.yaml to use (default: found from here upwards)');
const db = () => new Option('--db <file>', 'database (default: db of testkunde.yaml, else results/testkunde.db)');

const reporter = () =>
  new Option(
    '--reporter <names>',
    'also write reports: junit, github, markdown, json (NAME=FILE names the file, "-" is stdout), or ./module.mjs',
  ).argParser(list);
const unknownContacts = () =>
  new Option(
    '--unknown-contacts <policy>',
    'phone numbers and e-mail addresses in replies that belong to nobody known: only noted, or a fail',
  ).choices(['note', 'fail']);

const EXIT_HELP = `
Exit codes: 0 fine, 1 quality failed or regressed, 2 cannot work (usage, suite, config, database),
            3 no answer (target down, nothing judged, gate inconclusive), 130 interrupted`;

export function program(): Command {
  const root = new Command('testkunde')
    .description(
      'Mystery shopper for customer-service bots: holds scripted dialogues, judges the answers, stores every run.',
    )
    .version(VERSION)
    .showSuggestionAfterError()
    .addHelpText('after', `${EXIT_HELP}\n\nThe first minute: testkunde demo. Your own bot: testkunde init.`);
  addRun(root);
  addGrade(root);
  addCalibrate(root);
  addLooking(root);
  addReleasing(root, { end, config, db, format, reporter, positive, exitHelp: EXIT_HELP });
  addKeeping(root, { end, config, db, format });
  addReview(root, { end, config, db, format }, (io) => interruption(io, ''));
  addCarrying(root, { end, config, db, format });
  addBeginning(root, { end, config, db, format, interruption });
  root
    .command('validate [suites...]')
    .description('check suites and their datasets without a bot')
    .addOption(config())
    .addOption(format())
    .action((paths, options) => end(async (io) => (await import('./validate.js')).validate(paths, options, io)));
  root
    .command('demo')
    .description('accept a good release of the sample bot, block a worse one, let a reworded one through, and show why')
    .addOption(new Option('--db <file>', 'database').default('results/demo.db'))
    .option('--serve', 'only start the sample bot, and leave it running for suites of your own')
    .addOption(new Option('--port <n>', 'port of the served bot').argParser(positive).default(4010))
    .option('--defect <names>', 'defects that the served bot has, separated by commas', list)
    .addOption(new Option('--rate <share>', 'how often they show, 0 to 1').argParser(rate).default(1))
    .action((options) => end(async (io) => (await import('./demo.js')).demo(options, io, interruption(io))));
  return root;
}

function addRun(root: Command): void {
  root
    .command('run [suites...]')
    .description('hold the dialogues of suites (files or folders; default: suites/) with the bot, judge and store them')
    .option('--target <name>', 'target of testkunde.yaml to talk to')
    .option('--trials <n>', 'fresh conversations of each dialogue', positive)
    .option('--concurrency <n>', 'conversations at the same time', positive)
    .option(
      '--attempts <n>',
      'conversations that a trial may take until none breaks off (default: 3); those that a rate limit broke off do not count, the tenth of them ends it',
      positive,
    )
    .option('--resume [run]', 'take up a run that did not finish (default: the newest); nothing finished is said again')
    .option('--only <names>', 'dialogues or suites to hold, separated by commas', list)
    .option('--grader <names>', 'graders to judge with (default: all)', list)
    .option('--baseline <name>', 'compare with this baseline (default: baseline of the gate policy, if there is one)')
    .option('--gate', 'hold suspects again, decide whether the release may ship, and exit 0, 1 or 3 accordingly')
    .addOption(reporter())
    .addOption(unknownContacts())
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .addHelpText('after', EXIT_HELP)
    .action((paths, options) =>
      end(async (io) => (await import('./run.js')).run(paths, options, io, interruption(io))),
    );
}

function addGrade(root: Command): void {
  root
    .command('grade <files...>')
    .description(
      'judge transcripts that exist already: JSON lines of dialogues or message lists ("-" = stdin), or a chat log as .csv',
    )
    .option('--as <customer>', 'signed-in customer of lines that name none')
    .option('--dataset <folder>', 'dataset of lines that bring none')
    .option('--language <tag>', 'language of lines that name none (default: told from the words)')
    .addOption(config())
    .option('--grader <names>', 'graders to judge with (default: all)', list)
    .addOption(unknownContacts())
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'jsonl', 'json']).default('text'))
    .addHelpText('after', EXIT_HELP)
    .action((files, options) =>
      end(async (io) => (await import('./grade.js')).grade(files, options, io, interruption(io, '\nstopping\n'))),
    );
}

function addCalibrate(root: Command): void {
  root
    .command('calibrate [files...]')
    .description('measure the graders against human labels (default: datasets/labelled/*.jsonl)')
    .option('--disagreements', 'also print every disagreement with its quotes')
    .option('--reviews', 'labels are what reviewers said in testkunde review (and the files, if any are named)')
    .addOption(config())
    .addOption(db())
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'markdown']).default('text'))
    .option('--judge', 'also the LLM judge of testkunde.yaml, on lines labelled for it; keeps its kappa')
    .action((files, options) => end(async (io) => (await import('./calibrate.js')).calibrate(files, options, io)));
}

function addLooking(root: Command): void {
  root
    .command('runs')
    .description('list stored runs, newest first')
    .option('--limit <n>', 'at most so many', positive)
    .option('--trend', 'pass shares per grader over these runs, and at which of them something changed')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((options) => end(async (io) => (await import('./runs.js')).runs(options, io)));
  root
    .command('show <run>')
    .description('show a run: scorecard, failing dialogues with transcripts and evidence ("latest" = the newest)')
    .option('--only <names>', 'dialogues or suites to show, separated by commas', list)
    .option('--all', 'also the dialogues that passed')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((id, options) => end(async (io) => (await import('./show.js')).show(id, options, io)));
}
