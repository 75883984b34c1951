import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { comparisonText } from '../report/comparison.js';
import { gateText } from '../report/gate.js';
import { comparisonJson, decisionJson } from '../report/gate-json.js';
import { styleFor } from '../report/style.js';
import { loadRun } from '../store/judged-dialogue.js';
import { reviewedRun, reviewsIn } from '../store/reviews.js';
import { findRun } from '../store/runs.js';
import { policyOf } from './config-schema.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { openStored, type StoredOptions } from './looking.js';
import { exitCodeOfGate, judgeRelease } from './release.js';
import { chosenReporters, report } from './reporters.js';
import { baselineNamed, compareStored, sideNamed } from './stored-comparison.js';

export interface CompareOptions extends Omit<StoredOptions, 'format'> {
  readonly all?: boolean;
  readonly format?: 'text' | 'json' | 'markdown';
}

/** `testkunde compare A B`: what changed from A to B, dialogue by dialogue and word by word. */
export async function compare(before: string, now: string, options: CompareOptions, io: Io): Promise<ExitCode> {
  const { format, all = false, ...where } = options;
  const { db, loaded } = openStored(where, io, 'look');
  try {
    const { hard } = policyOf(loaded.config.gate);
    const candidate = candidateNamed(db, now);
    const comparison = await compareStored(db, sideNamed(db, before), candidate, { hard });
    if (format === 'json') io.stdout(`${JSON.stringify({ version: 1, ...comparisonJson(comparison, all) })}\n`);
    else if (format === 'markdown') {
      const { comparisonMarkdown } = await import('../report/markdown.js');
      io.stdout(comparisonMarkdown(comparison));
    } else io.stdout(comparisonText(comparison, styleFor(io.colours), { all }));
    return EXIT.fine;
  } finally {
    db.close();
  }
}

/** The one run that a name stands for. Throws InputError `usage` for a baseline of several: they are no single release. */
function candidateNamed(db: Database, name: string): string {
  const { runs } = sideNamed(db, name);
  const [run, ...more] = runs;
  if (run !== undefined && more.length === 0) return run;
  throw new InputError('usage', `baseline ${name} has ${runs.length} runs: ${runs.join(', ')}`, 'name one of them');
}

export interface GateOptions extends StoredOptions {
  /** Name of the baseline. */
  readonly baseline?: string;
  readonly reporter?: readonly string[];
}

/** `testkunde gate RUN`: may the stored run ship? Decides by what is stored, confirmations included. */
export async function gate(run: string, options: GateOptions, io: Io): Promise<ExitCode> {
  const reporters = await chosenReporters(options.reporter, io);
  const { db, loaded } = openStored(options, io, 'write');
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
