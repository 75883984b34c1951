import { comparisonText } from '../report/comparison.js';
import { gateText } from '../report/gate.js';
import { comparisonJson, decisionJson } from '../report/gate-json.js';
import { styleFor } from '../report/style.js';
import { openDatabase } from '../store/open.js';
import { findRun, loadRun } from '../store/queries.js';
import { reviewedRun, reviewsIn } from '../store/reviews.js';
import { policyOf } from './config-schema.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { databasePath, loadedConfigForLooking } from './looking.js';
import { exitCodeOfGate, judgeRelease } from './release.js';
import { chosenReporters, report } from './reporters.js';
import { baselineNamed, compareStored, sideNamed } from './stored-comparison.js';

export interface CompareOptions {
  readonly config?: string;
  readonly db?: string;
  readonly all?: boolean;
  readonly format?: 'text' | 'json' | 'markdown';
}

/** `testkunde compare A B`: what changed from A to B, dialogue by dialogue and word by word. */
export async function compare(before: string, now: string, options: CompareOptions, io: Io): Promise<ExitCode> {
  const loaded = loadedConfigForLooking(options, io);
  const { hard } = policyOf(loaded.config.gate);
  const db = openDatabase(databasePath(loaded, options.db, io), { create: false });
  try {
    const candidate = sideNamed(db, now).runs[0] as string;
    const comparison = await compareStored(db, sideNamed(db, before), candidate, { hard });
    const all = options.all === true;
    if (options.format === 'json') io.stdout(`${JSON.stringify({ version: 1, ...comparisonJson(comparison, all) })}\n`);
    else if (options.format === 'markdown') {
      const { comparisonMarkdown } = await import('../report/markdown.js');
      io.stdout(comparisonMarkdown(comparison));
    } else io.stdout(comparisonText(comparison, styleFor(io.colours), { all }));
    return EXIT.fine;
  } finally {
    db.close();
  }
}

export interface GateOptions {
  readonly config?: string;
  readonly db?: string;
  /** Name of the baseline. */
  readonly baseline?: string;
  readonly reporter?: readonly string[];
  readonly format?: 'text' | 'json';
}

/** `testkunde gate RUN`: may the stored run ship? Decides by what is stored, confirmations included. */
export async function gate(run: string, options: GateOptions, io: Io): Promise<ExitCode> {
  const loaded = loadedConfigForLooking(options, io);
  const reporters = await chosenReporters(options.reporter, io);
  const db = openDatabase(databasePath(loaded, options.db, io), { create: false });
  try {
    const policy = policyOf(loaded.config.gate);
    const { id } = findRun(db, run);
    const baseline = baselineNamed(db, options.baseline ?? policy.baseline);
    const answer = await judgeRelease({ db, baseline, run: id, policy });
    const style = styleFor(io.colours);
    const json = { version: 1, ...decisionJson(answer.decision), comparison: comparisonJson(answer.comparison) };
    if (options.format === 'json') io.stdout(`${JSON.stringify(json)}\n`);
    else io.stdout(`${comparisonText(answer.comparison, style, { most: 20 })}\n${gateText(answer.decision, style)}`);
    const input = { stored: reviewedRun(loadRun(db, id), reviewsIn(db, policy.hard)), ...answer };
    const code = exitCodeOfGate(answer);
    return report(reporters, input, { db, io, quiet: options.format === 'json', code });
  } finally {
    db.close();
  }
}
