import { dirname, relative, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type Dataset, findCustomer } from '../domain/dataset.js';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { ownValues } from '../domain/own-values.js';
import { readingsOf } from '../grader/privacy/readings.js';
import { mentionOf } from '../store/mentions.js';
import { openDatabase } from '../store/open.js';
import { eraseCustomer, type Person, storedPeople } from '../store/person.js';
import { eraseRun, pruneRuns, type Removed } from '../store/retention.js';
import { findRunInFull, isNamed } from '../store/runs.js';
import { scrubWhatIsDue } from '../store/scrub.js';
import { loadDataset } from '../suite/dataset.js';
import { ageOf } from './age.js';
import { databasePath, type LoadedConfig } from './config.js';
import { counted } from './counted.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { filesWith } from './files-with.js';
import type { Io } from './io.js';
import { loadedConfigForLooking } from './looking.js';
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
  const [before, now] = [now_ms - ageOf(age), now_ms].map((ms) => new Date(ms).toISOString()) as [string, string];
  const db = openDatabase(databasePath(loaded, options.db, io), { create: false });
  try {
    tell(pruneRuns(db, { before, now }), options, io);
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
  if ((customer ?? run)?.trim() === '')
    throw new InputError(
      'usage',
      `--${customer === undefined ? 'run' : 'customer'} is empty (is a variable not set?): nothing is removed`,
      'name it by its id',
    );
  const loaded = loadedConfigForLooking(options, io);
  const datasets = customer === undefined ? [] : datasetsOf(options, loaded, io);
  const path = databasePath(loaded, options.db, io);
  const db = openDatabase(path, { create: false });
  try {
    const wasDue = scrubWhatIsDue(db);
    if (customer !== undefined) {
      const person = personOf(customer, datasets, db);
      const removed = eraseCustomer(db, person, readingsIn);
      const mentions = mentionOf(person.id, person.values, readingsIn);
      tell(removed, options, io, filesWith([dirname(path), resolve(loaded.root, 'results')], path, mentions));
    } else if (run !== undefined) {
      // Said again after another process was in the way, "latest" would be another run.
      const id = wasDue && !isNamed(db, run) ? null : findRunInFull(db, run).id;
      if (id === null) return finished(options, io);
      const removed = eraseRun(db, id);
      const files = filesWith([dirname(path), resolve(loaded.root, 'results')], path, (text) => text.includes(id));
      tell(removed, options, io, files);
    }
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

/** A removal that was cut short is whole now, and nothing else was asked for that can be found. */
function finished({ format }: KeepingOptions, io: Io): ExitCode {
  if (format === 'json') io.stdout(`${JSON.stringify(NOTHING)}\n`);
  else io.stdout('the traces of an earlier removal are gone now; nothing else was removed (name a run by its id)\n');
  return EXIT.fine;
}

const NOTHING: Removed & { files: readonly string[] } = { runs: [], dialogues: 0, kept: [], files: [] };

/**
 * The customer's id and values, by id or alias, in each dataset that knows them: those of today, and those that runs
 * were judged with. Throws InputError when none does.
 */
function personOf(key: string, datasets: readonly Dataset[], db: Database): Person {
  const today = datasets.flatMap((dataset) => {
    const customer = findCustomer(dataset, key);
    const values = customer === undefined ? [] : ownValues(dataset, customer).map(({ value }) => value);
    return customer === undefined ? [] : [{ id: customer.id, values }];
  });
  const all = [...today, ...storedPeople(db, key)];
  const [first] = all;
  if (first !== undefined) return { id: first.id, values: [...new Set(all.flatMap(({ values }) => values))] };
  throw new InputError(
    'dataset',
    `no dataset knows the customer "${key}", so nobody knows which words are theirs`,
    'name the dataset that still has the record with --dataset, and take the record out of it afterwards',
  );
}

/** What is said in words or spelled out, as figures and letters. */
function readingsIn(text: string): readonly string[] {
  return readingsOf(text).map(({ plain }) => plain);
}

function tell(
  { runs, dialogues, kept }: Removed,
  { format }: KeepingOptions,
  io: Io,
  files: readonly string[] = [],
): void {
  if (format === 'json') {
    io.stdout(`${JSON.stringify({ runs, dialogues, kept, ...(files.length === 0 ? {} : { files }) })}\n`);
    return;
  }
  io.stdout(`removed ${counted(dialogues, 'dialogue')}, ${counted(runs.length, 'whole run')}\n`);
  for (const id of runs) io.stdout(`  ${inert(id)}\n`);
  if (kept.length > 0) io.stdout(`kept, as baselines or reviewed: ${kept.map(inert).join(', ')}\n`);
  if (files.length > 0) io.stdout('still there, and yours to delete, for these files hold words of it:\n');
  for (const file of files) io.stdout(`  ${inert(relative(io.cwd, file))}\n`);
}
