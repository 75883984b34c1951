import type { Database } from 'better-sqlite3';
import type { BaselineEntry } from '../domain/baseline.js';
import type { Acceptance, ComparableRun } from '../domain/comparison.js';
import { InputError } from '../domain/errors.js';
import { blocksAlone } from '../gate/hard-failures.js';
import { baselineHistoryText, baselinesText } from '../report/baselines.js';
import { styleFor } from '../report/style.js';
import { acceptanceHistory } from '../store/acceptances.js';
import { addBaselineEntry, baselineHistory, baselines, findBaseline } from '../store/baselines.js';
import { comparableRun } from '../store/comparable.js';
import { confirmationsOf, confirmedBy } from '../store/gates.js';
import { reviewedComparable, reviewsIn } from '../store/reviews.js';
import { findRun } from '../store/runs.js';
import { policyOf } from './config-schema.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { type StoredOptions, withStored } from './looking.js';

export interface AcceptOptions extends StoredOptions {
  readonly by: string;
  readonly reason: string;
  readonly acceptHard?: boolean;
}

/** `testkunde baseline set NAME RUN` and `add`: accept a run, with who did it and why. Never done by itself. */
export function acceptBaseline(
  action: BaselineEntry['action'],
  name: string,
  run: string,
  options: AcceptOptions,
  io: Io,
): ExitCode {
  return withStored(options, io, 'write', (db, { config }) => {
    const entry = acceptRun(db, action, name, run, options, policyOf(config.gate));
    if (options.format === 'json') io.stdout(`${JSON.stringify(entry)}\n`);
    else {
      const trials = findBaseline(db, name)?.entries.length ?? 0;
      const what = action === 'set' ? 'is' : `has ${trials} runs now; the newest is`;
      io.stdout(`Baseline ${name} ${what} run ${entry.run}, accepted by ${entry.by}: ${entry.reason}\n`);
    }
  });
}

/** Accepts a run in the register. Throws InputError for a run that cannot be a baseline. */
export function acceptRun(
  db: Database,
  action: BaselineEntry['action'],
  name: string,
  run: string,
  options: Pick<AcceptOptions, 'by' | 'reason' | 'acceptHard'>,
  policy = policyOf({}),
): BaselineEntry {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(name))
    throw new InputError('usage', `"${name}" is no name of a baseline`, 'use letters, digits, and . _ - / within');
  if (options.by.trim() === '' || options.reason.trim() === '')
    throw new InputError('usage', '--by and --reason must say something');
  const reviews = reviewsIn(db, policy.hard);
  const comparable = reviewedComparable(comparableRun(db, run), reviews);
  refuseUnfit(comparable, name, action, db);
  // What a gate saw when it held suspects of this run again was the same release.
  const again = confirmationsOf(db, comparable.run.id).map((id) => reviewedComparable(comparableRun(db, id), reviews));
  const held = [comparable, ...again];
  const hard = [...new Set(held.flatMap((one) => hardFailures(one, policy)))];
  if (hard.length > 0 && options.acceptHard !== true)
    throw new InputError(
      'usage',
      `run ${comparable.run.id} has ${hard.length === 1 ? 'a hard failure' : `${hard.length} hard failures`}: ${hard.slice(0, 5).join(', ')}`,
      'such a release must not become the measure; if you have to, --accept-hard, with a reason that says why',
    );
  const entry: BaselineEntry = {
    name,
    run: comparable.run.id,
    action,
    by: options.by,
    reason: options.reason,
    set_at: new Date().toISOString(),
    hard_accepted: hard.length > 0,
  };
  addBaselineEntry(db, entry);
  return entry;
}

function refuseUnfit(
  { run, dialogues }: ComparableRun,
  name: string,
  action: BaselineEntry['action'],
  db: Database,
): void {
  const suspectsOf = confirmedBy(db, run.id);
  if (suspectsOf !== undefined)
    throw new InputError(
      'usage',
      `run ${run.id} only holds the suspects of run ${suspectsOf} again`,
      `accept run ${suspectsOf}; chosen dialogues are no fair measure`,
    );
  if (run.status !== 'finished')
    throw new InputError(
      'usage',
      `run ${run.id} was not held to its end (${run.status.replace('_', ' ')})`,
      'hold it again',
    );
  if (!dialogues.some(({ trials }) => trials.some(({ outcome }) => outcome !== 'ungraded')))
    throw new InputError('usage', `nothing was judged in run ${run.id}`, 'a baseline needs verdicts');
  if (action === 'set') return;
  const known = findBaseline(db, name);
  if (known === undefined)
    throw new InputError(
      'usage',
      `there is no baseline "${name}" to add to`,
      `begin it: testkunde baseline set ${name} ${run.id}`,
    );
  if (known.entries.some((entry) => entry.run === run.id))
    throw new InputError('usage', `run ${run.id} is part of baseline ${name} already`, 'each trial counts once');
  const first = findRun(db, known.entries[0]?.run ?? '');
  if (first.target !== run.target)
    throw new InputError(
      'usage',
      `run ${run.id} is of target ${run.target}, baseline ${name} of ${first.target}`,
      'only runs of the same release add up; for another one: baseline set',
    );
}

function hardFailures({ dialogues }: ComparableRun, policy: ReturnType<typeof policyOf>): string[] {
  return dialogues
    .filter(({ trials }) => trials.some(({ troubles }) => troubles.some((verdict) => blocksAlone(verdict, policy))))
    .map(({ suite, id }) => `${suite}/${id}`);
}

/** `testkunde baseline list`: the baselines as they stand. */
export function listBaselines(options: StoredOptions, io: Io): ExitCode {
  return withStored(options, io, 'look', (db) => {
    const list = baselines(db);
    if (options.format === 'json') io.stdout(`${JSON.stringify(list)}\n`);
    else io.stdout(baselinesText(list, styleFor(io.colours)));
  });
}

/** As an entry of the register that is about one dialogue. */
function acceptanceJson({ baseline, at, hard, ...one }: Acceptance) {
  return { name: baseline, ...one, set_at: at, hard_accepted: hard };
}

/** `testkunde baseline history [NAME]`: everything that was ever accepted, newest first. */
export function showBaselineHistory(name: string | undefined, options: StoredOptions, io: Io): ExitCode {
  return withStored(options, io, 'look', (db) => {
    const entries = baselineHistory(db, name).reverse();
    if (name !== undefined && entries.length === 0)
      throw new InputError('usage', `there was never a baseline "${name}"`, 'see testkunde baseline list');
    const acceptances = acceptanceHistory(db, name).reverse();
    if (options.format === 'json') io.stdout(`${JSON.stringify([...entries, ...acceptances.map(acceptanceJson)])}\n`);
    else io.stdout(baselineHistoryText(entries, acceptances, styleFor(io.colours)));
  });
}
