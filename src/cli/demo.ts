import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { DEFECTS, type DefectName, type DemoBot, isDefectName, startDemoBot } from '../demo/index.js';
import { InputError } from '../domain/errors.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import type { Suite } from '../domain/suite.js';
import { GRADERS } from '../grader/index.js';
import { conversation, tellingTrials } from '../report/conversation.js';
import { scorecard } from '../report/scorecard.js';
import { type Style, styleFor } from '../report/style.js';
import { openDatabase } from '../store/open.js';
import { loadDataset } from '../suite/dataset.js';
import { loadSuites } from '../suite/load.js';
import { planTrials } from '../suite/plan.js';
import { createHttpTarget, httpSettings } from '../target/http.js';
import type { Target } from '../target/port.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { holdRun } from './hold-run.js';
import type { Io } from './io.js';
import { problemsError } from './problems.js';

export interface DemoOptions {
  readonly db: string;
  /** Only start the bot and leave it running. */
  readonly serve?: boolean;
  readonly port?: number;
  /** Defects of the served bot. */
  readonly defect?: readonly string[];
}

/** Where the demo's suites and datasets lie: the package itself. */
const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is wrong with the worse release: nobody comforts, somebody's data is given away, and a date is wrong. */
const WORSE: readonly DefectName[] = ['apology_instead', 'spells_phone', 'wrong_date'];

const CONCURRENCY = 8;

/** `testkunde demo`: all suites against a healthy release, then against a worse one, with what was found. */
export async function demo(options: DemoOptions, io: Io, signal: AbortSignal): Promise<ExitCode> {
  if (options.serve === true) return serve(options, io, signal);
  const style = styleFor(io.colours);
  const suites = demoSuites();
  const db = openDatabase(resolve(io.cwd, options.db), { create: true });
  try {
    io.stdout(`${style.bold('1. A good release of the sample shop bot')}\n\n`);
    const good = await holdWith([], suites, db, io, signal);
    io.stdout(scorecard(good, style));
    if (signal.aborted) return EXIT.interrupted;
    io.stdout(`\n${style.bold('2. The next release: somebody changed three things')}\n\n`);
    for (const name of WORSE) io.stdout(`   - ${DEFECTS[name].description}\n`);
    const worse = await holdWith(WORSE, suites, db, io, signal);
    io.stdout(`\n${scorecard(worse, style)}\n${transcripts(worse, style)}`);
    if (signal.aborted) return EXIT.interrupted;
    io.stdout(closing(worse, options.db, style));
    return EXIT.fine;
  } finally {
    db.close();
  }
}

/** Keeps the sample bot running until Ctrl-C, for trying out suites of one's own. */
async function serve(options: DemoOptions, io: Io, signal: AbortSignal): Promise<ExitCode> {
  const defects = (options.defect ?? []).map(knownDefect);
  const bot = await startBot(defects, options.port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'ERR_SOCKET_BAD_PORT') throw error;
    throw new InputError('usage', `port ${options.port} cannot be used (${error.code})`, 'choose another with --port');
  });
  io.stdout(`The sample shop bot listens on ${bot.url} (Ctrl-C ends it)\n`);
  if (!signal.aborted) await new Promise((ended) => signal.addEventListener('abort', ended, { once: true }));
  await bot.close();
  return EXIT.fine;
}

function knownDefect(name: string): DefectName {
  if (isDefectName(name)) return name;
  throw new InputError('usage', `no defect "${name}"`, `choose from ${Object.keys(DEFECTS).join(', ')}`);
}

function demoSuites(): readonly Suite[] {
  const { suites, problems } = loadSuites([join(PACKAGE, 'suites')], { cwd: PACKAGE, root: PACKAGE });
  if (problems.length > 0) throw problemsError('suite', problems);
  return suites;
}

async function startBot(defects: readonly DefectName[], port?: number): Promise<DemoBot> {
  const { dataset, problems } = loadDataset('datasets/nordlicht', { cwd: PACKAGE });
  if (problems.length > 0) throw problemsError('dataset', problems);
  return startDemoBot(dataset, { defects, ...(port === undefined ? {} : { port }) });
}

async function holdWith(
  defects: readonly DefectName[],
  suites: readonly Suite[],
  db: Database,
  io: Io,
  signal: AbortSignal,
): Promise<StoredRun> {
  const bot = await startBot(defects);
  const target = demoTarget(bot.url, defects.length === 0 ? 'shop-good' : 'shop-worse');
  try {
    const plan = planTrials(suites, { trials: 1 });
    const parts = { suites, plan, target, graders: GRADERS, db, trials: 1, concurrency: CONCURRENCY };
    return (await holdRun({ ...parts, signal }, io)).stored;
  } finally {
    await target.close();
    await bot.close();
  }
}

/** The sample bot as a target. */
export function demoTarget(url: string, name: string): Target {
  const settings = httpSettings.parse({
    type: 'http',
    url,
    body: {
      message: '{{ text }}',
      session: '{{ session }}',
      user: '{{ customer.id }}',
      language: '{{ language }}',
    },
    reply: '$.reply',
    handoff: '$.handoff',
  });
  return createHttpTarget(name, settings);
}

/** Failing dialogues shown in full for each grader that failed something: enough to see, few enough to read. */
const SHOWN_PER_GRADER = 2;

function transcripts({ dialogues }: StoredRun, style: Style): string {
  const failing = dialogues.filter((held) => held.outcome === 'fail');
  const shown = new Set(
    GRADERS.flatMap(({ name }) => failing.filter((held) => fails(held, name)).slice(0, SHOWN_PER_GRADER)),
  );
  const parts = [...shown].flatMap((held) => {
    const [worst] = tellingTrials(held);
    return worst === undefined ? [] : [conversation(held, worst, style)];
  });
  const left = failing.length - shown.size;
  return [...parts, ...(left > 0 ? [`… and ${left} more failing dialogues\n`] : [])].join('\n');
}

function fails(held: HeldDialogue, grader: string): boolean {
  const verdicts = held.trials.flatMap((trial) => trial.verdicts);
  return verdicts.some((verdict) => verdict.grader === grader && verdict.outcome === 'fail');
}

function closing({ run }: StoredRun, db: string, style: Style): string {
  return `
${style.bold('What next')}
  testkunde show ${run.id} --db ${db}   all failing dialogues of the worse release
  testkunde init my-bot   a starter folder for your own bot
  (testkunde = node dist/cli/main.js in a clone; npm link puts it on your path)
`;
}
