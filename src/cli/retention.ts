import type { Dataset } from '../domain/dataset.js';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { ownValues } from '../domain/own-values.js';
import { openDatabase } from '../store/open.js';
import { findRun } from '../store/queries.js';
import { eraseCustomer, eraseRun, pruneRuns, type Removed } from '../store/retention.js';
import { loadDataset } from '../suite/dataset.js';
import { ageOf } from './age.js';
import type { LoadedConfig } from './config.js';
import { counted } from './counted.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { databasePath, loadedConfigForLooking } from './looking.js';
import { problemsError } from './problems.js';
import { loadedSuites } from './run-parts.js';

interface KeepingOptions {
  readonly config?: string;
  readonly db?: string;
  readonly format?: 'text' | 'json';
}

export interface PruneOptions extends KeepingOptions {
  readonly olderThan?: string;
}

export interface EraseOptions extends KeepingOptions {
  readonly customer?: string;
  readonly run?: string;
  readonly dataset?: string;
}

/** `testkunde prune`: removes runs that are older than asked for. */
export function prune(options: PruneOptions, io: Io, now_ms = Date.now()): ExitCode {
  const loaded = loadedConfigForLooking(options, io);
  const age = options.olderThan ?? loaded.config.retention;
  if (age === undefined)
    throw new InputError(
      'usage',
      'how old may runs become?',
      'say --older-than 30d, or retention: 30d in testkunde.yaml',
    );
  const before = new Date(now_ms - ageOf(age)).toISOString();
  const db = openDatabase(databasePath(loaded, options.db, io), { create: false });
  try {
    tell(pruneRuns(db, before), options, io);
    return EXIT.fine;
  } finally {
    db.close();
  }
}

/** `testkunde erase`: removes a person or a run. */
export function erase(options: EraseOptions, io: Io): ExitCode {
  const { customer, run } = options;
  if ((customer === undefined) === (run === undefined))
    throw new InputError('usage', 'erase what?', 'say either --customer ID or --run RUN');
  const loaded = loadedConfigForLooking(options, io);
  const records = customer === undefined ? [] : recordsOf(customer, datasetsOf(options, loaded, io));
  const db = openDatabase(databasePath(loaded, options.db, io), { create: false });
  try {
    if (customer === undefined) tell(eraseRun(db, findRun(db, run ?? '').id), options, io);
    else
      tell(
        eraseCustomer(db, records[0]?.id ?? customer, [...new Set(records.flatMap(({ values }) => values))]),
        options,
        io,
      );
    return EXIT.fine;
  } finally {
    db.close();
  }
}

function datasetsOf({ dataset }: EraseOptions, loaded: LoadedConfig, io: Io): readonly Dataset[] {
  if (dataset === undefined) return [...new Set(loadedSuites([], loaded, io).map((suite) => suite.dataset))];
  const read = loadDataset(dataset, { cwd: io.cwd });
  if (read.problems.length > 0) throw problemsError('dataset', read.problems);
  return [read.dataset];
}

/** The customer's id and values in each dataset that knows them, by id or alias. Throws InputError when none does. */
function recordsOf(key: string, datasets: readonly Dataset[]): { id: string; values: string[] }[] {
  const records = datasets.flatMap((dataset) => {
    const customer = dataset.customers.find(({ id, alias }) => id === key || alias === key);
    return customer === undefined
      ? []
      : [{ id: customer.id, values: ownValues(dataset, customer).map(({ value }) => value) }];
  });
  if (records.length > 0) return records;
  throw new InputError(
    'dataset',
    `no dataset knows the customer "${key}", so nobody knows which words are theirs`,
    'name the dataset that still has the record with --dataset, and take the record out of it afterwards',
  );
}

function tell(removed: Removed, { format }: KeepingOptions, io: Io): void {
  if (format === 'json') {
    io.stdout(`${JSON.stringify(removed)}\n`);
    return;
  }
  const { runs, dialogues, kept } = removed;
  io.stdout(`removed ${counted(dialogues, 'dialogue')}, ${counted(runs.length, 'whole run')}\n`);
  for (const id of runs) io.stdout(`  ${inert(id)}\n`);
  if (kept.length > 0) io.stdout(`kept, as baselines or reviewed: ${kept.map(inert).join(', ')}\n`);
}
