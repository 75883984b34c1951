import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import {
  DEFECTS,
  type DefectName,
  type DemoBot,
  type DemoBotOptions,
  isDefectName,
  startDemoBot,
} from '../demo/index.js';
import { InputError } from '../domain/errors.js';
import { DEFAULT_POLICY } from '../domain/gate.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import type { Suite } from '../domain/suite.js';
import { GRADER_NAMES } from '../domain/verdict.js';
import { comparisonText, countsLine, onlyReworded } from '../report/comparison.js';
import { conversation, tellingTrials } from '../report/conversation.js';
import { gateText } from '../report/gate.js';
import { scorecard } from '../report/scorecard.js';
import { type Style, styleFor } from '../report/style.js';
import { loadRun } from '../store/judged-dialogue.js';
import { openDatabase } from '../store/open.js';
import { loadDataset } from '../suite/dataset.js';
import { loadSuites } from '../suite/load.js';
import { planTrials } from '../suite/plan.js';
import { createHttpTarget, httpSettings } from '../target/http.js';
import type { Target } from '../target/port.js';
import { acceptRun } from './baseline.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { holdRun } from './hold-run.js';
import type { Io } from './io.js';
import { problemsError } from './problems.js';
import { judgeRelease } from './release.js';
import { baselineNamed } from './stored-comparison.js';

export interface DemoOptions {
  readonly db: string;
  /** Only start the bot and leave it running. */
  readonly serve?: boolean;
  readonly port?: number;
  /** Defects of the served bot. */
  readonly defect?: readonly string[];
  /** How often they show, 0 to 1. */
  readonly rate?: number;
}

/** Where the demo's suites and datasets lie: the package itself. */
const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is wrong with the worse release: nobody comforts, somebody's data is given away, and a date is wrong. */
const WORSE: readonly DefectName[] = ['apology_instead', 'spells_phone', 'wrong_date'];

const CONCURRENCY = 8;

/** `testkunde demo`: a good release becomes the baseline, a worse one is blocked, a reworded one is let through. */
export async function demo(options: DemoOptions, io: Io, signal: AbortSignal): Promise<ExitCode> {
  if (options.serve === true) return serve(options, io, signal);
  const style = styleFor(io.colours);
  const db = openDatabase(resolve(io.cwd, options.db), { create: true });
  const parts = { suites: demoSuites(), db, io, signal };
  try {
    io.stdout(`${style.bold('1. A good release of the sample shop bot')}\n\n`);
    const good = await holdWith({ name: 'shop-good', defects: [], seed: 1 }, parts);
    io.stdout(scorecard(good, style));
    if (signal.aborted) return EXIT.interrupted;
    acceptRun(db, 'set', BASELINE, good.run.id, { by: 'testkunde demo', reason: 'a good release' });
    io.stdout(`\nIt is accepted as the baseline "${BASELINE}": later releases are held against it.\n`);
    io.stdout(`\n${style.bold('2. The next release: somebody changed three things')}\n\n`);
    for (const name of WORSE) io.stdout(`   - ${DEFECTS[name].description}\n`);
    const worse = await holdWith({ name: 'shop-worse', defects: WORSE, seed: 1 }, parts);
    io.stdout(`\n${scorecard(worse, style)}\n${transcripts(worse, style)}`);
    if (signal.aborted) return EXIT.interrupted;
    io.stdout(`\n${await gateAnswerOf(worse, db, style)}`);
    io.stdout(`\n${style.bold('3. Another release: other words, as good as the first')}\n\n`);
    const reworded = await holdWith({ name: 'shop-reworded', defects: [], seed: 2 }, parts);
    if (signal.aborted) return EXIT.interrupted;
    io.stdout(await gateAnswerOf(reworded, db, style));
    io.stdout(closing(worse, options.db, style));
    return EXIT.fine;
  } finally {
    db.close();
  }
}

/** Name of the demo's baseline. */
const BASELINE = 'demo';

/** The answer of the gate, the counts of what changed, and one dialogue that only says it in other words. */
async function gateAnswerOf({ run }: StoredRun, db: Database, style: Style): Promise<string> {
  const baseline = baselineNamed(db, BASELINE);
  const { comparison, decision } = await judgeRelease({ db, baseline, run: run.id, policy: DEFAULT_POLICY });
  const reworded = comparison.dialogues.filter(onlyReworded).slice(0, 1);
  const example =
    decision.outcome === 'pass' ? comparisonText({ ...comparison, dialogues: reworded }, style, { all: true }) : '';
  const words = example === '' ? '' : `\n${example.split('\n').slice(3).join('\n')}`;
  return `${style.bold('Since the baseline')}  ${countsLine(comparison, style)}\n${words}\n${gateText(decision, style)}`;
}

/** Keeps the sample bot running until Ctrl-C, for trying out suites of one's own. */
async function serve(options: DemoOptions, io: Io, signal: AbortSignal): Promise<ExitCode> {
  const defects = (options.defect ?? []).map(knownDefect);
  const rate = options.rate === undefined ? {} : { rate: options.rate };
  const port = options.port === undefined ? {} : { port: options.port };
  const bot = await startBot({ defects, ...rate, ...port }).catch((error: NodeJS.ErrnoException) => {
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

async function startBot(options: DemoBotOptions): Promise<DemoBot> {
  const { dataset, problems } = loadDataset('datasets/nordlicht', { cwd: PACKAGE });
  if (problems.length > 0) throw problemsError('dataset', problems);
  return startDemoBot(dataset, options);
}

interface Release {
  readonly name: string;
  readonly defects: readonly DefectName[];
  /** Chooses among the bot's wordings. */
  readonly seed: number;
}

interface DemoParts {
  readonly suites: readonly Suite[];
  readonly db: Database;
  readonly io: Io;
  readonly signal: AbortSignal;
}

async function holdWith({ name, defects, seed }: Release, { suites, db, io, signal }: DemoParts): Promise<StoredRun> {
  const bot = await startBot({ defects, seed });
  const target = demoTarget(bot.url, name);
  try {
    const plan = planTrials(suites, { trials: 1 });
    const parts = { suites, plan, target, graders: GRADER_NAMES, db, trials: 1, concurrency: CONCURRENCY };
    const { run } = await holdRun({ ...parts, signal }, io);
    return loadRun(db, run.id);
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
    GRADER_NAMES.flatMap((name) => failing.filter((held) => fails(held, name)).slice(0, SHOWN_PER_GRADER)),
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
  testkunde compare demo ${run.id} --db ${db}   what the worse release changed, word by word
  testkunde review --db ${db}   both releases side by side on a page, to judge and to accept
  testkunde show ${run.id} --db ${db}   all failing dialogues of the worse release
  testkunde init my-bot   a starter folder for your own bot
  (testkunde = node dist/bin/main.js in a clone; npm link puts it on your path)
`;
}
