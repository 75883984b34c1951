import { type Command, Option } from 'commander';
import type { Shared } from './program-keeping.js';

interface Releasing extends Shared {
  reporter(): Option;
  positive(text: string): number;
  readonly exitHelp: string;
}

/** The commands about releases: what changed, may it ship, what is accepted, what is flaky. */
export function addReleasing(root: Command, shared: Releasing): void {
  addRelease(root, shared);
  addBaseline(root, shared);
  addFlaky(root, shared);
}

function addRelease(root: Command, { end, config, db, format, reporter, exitHelp }: Releasing): void {
  root
    .command('compare <before> <now>')
    .description('what changed between two runs (or a baseline and a run): per dialogue, verdict, turn and word')
    .option('--all', 'also dialogues in which only the wording moved')
    .addOption(config())
    .addOption(db())
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'markdown']).default('text'))
    .action((before, now, options) => end(async (io) => (await import('./gate.js')).compare(before, now, options, io)));
  root
    .command('gate <run>')
    .description('may this stored run ship? compares it with the baseline and decides ("latest" = the newest)')
    .option('--baseline <name>', 'baseline to compare with (default: that of the gate policy, else main)')
    .addOption(reporter())
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .addHelpText('after', exitHelp)
    .action((run, options) => end(async (io) => (await import('./gate.js')).gate(run, options, io)));
  root
    .command('regrade <run>')
    .description("judge a run's stored transcripts with today's graders, and show what the graders alone changed")
    .option('--judge', 'ask the LLM judge and promptfoo again, too (else their verdicts are kept as they are)')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((run, options) => end(async (io) => (await import('./regrade.js')).regrade(run, options, io)));
}

function addBaseline(root: Command, { end, config, db, format }: Releasing): void {
  const baseline = root
    .command('baseline')
    .description(
      'accepted releases: set, add, list, history; the register is append-only, and nothing is accepted by itself',
    );
  const actions = [
    ['set', 'accept a run as the baseline of this name'],
    ['add', 'give a baseline the trials of another run of the same release'],
  ] as const;
  for (const [action, description] of actions)
    baseline
      .command(`${action} <name> <run>`)
      .description(description)
      .requiredOption('--by <name>', 'who accepts it')
      .requiredOption('--reason <text>', 'why')
      .option('--accept-hard', 'accept its hard failures too; the reason must say why')
      .addOption(config())
      .addOption(db())
      .addOption(format())
      .action((name, run, options) =>
        end(async (io) => (await import('./baseline.js')).acceptBaseline(action, name, run, options, io)),
      );
  baseline
    .command('list')
    .description('the baselines as they stand')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((options) => end(async (io) => (await import('./baseline.js')).listBaselines(options, io)));
  baseline
    .command('history [name]')
    .description('everything that was ever accepted, newest first')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((name, options) =>
      end(async (io) => (await import('./baseline.js')).showBaselineHistory(name, options, io)),
    );
}

function addFlaky(root: Command, { end, config, db, format, positive }: Releasing): void {
  root
    .command('flaky')
    .description('dialogues that pass now and then: pass rates over stored runs, with exact intervals')
    .option('--target <name>', 'only runs of this target')
    .option('--limit <n>', 'newest runs that count (default: 50)', positive)
    .option('--all', 'also dialogues that are not flaky')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((options) => end(async (io) => (await import('./flaky.js')).flaky(options, io)));
  const quarantine = root
    .command('quarantine')
    .description('flaky dialogues that are held and shown, but do not gate for a while: add, lift, list');
  quarantine
    .command('add <dialogue>')
    .description('put a dialogue (suite/id) into quarantine; never one that can fail hard')
    .requiredOption('--owner <name>', 'who looks after it')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--until <day>', 'last day in quarantine, such as 2026-12-24; at most 90 days ahead')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((name, options) => end(async (io) => (await import('./flaky.js')).addToQuarantine(name, options, io)));
  quarantine
    .command('lift <dialogue>')
    .description('let a dialogue gate again')
    .requiredOption('--owner <name>', 'who says so')
    .requiredOption('--reason <text>', 'why')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((name, options) => end(async (io) => (await import('./flaky.js')).liftFromQuarantine(name, options, io)));
  quarantine
    .command('list')
    .description('the register')
    .addOption(config())
    .addOption(db())
    .addOption(format())
    .action((options) => end(async (io) => (await import('./flaky.js')).listQuarantine(options, io)));
}
