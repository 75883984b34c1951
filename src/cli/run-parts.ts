import { randomBytes } from 'node:crypto';
import type { ContactPolicy, Dialogue } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import type { Suite } from '../domain/suite.js';
import type { PlannedTrial } from '../domain/trial.js';
import type { GraderName } from '../domain/verdict.js';
import { openDatabase } from '../store/open.js';
import type { Hiding } from '../store/pseudonyms.js';
import { findResumable, type Resumable } from '../store/resumable.js';
import { loadSuites } from '../suite/load.js';
import { contentHash, planTrials, unknownNames } from '../suite/plan.js';
import type { Target } from '../target/port.js';
import { chosenGraders } from './choose-graders.js';
import { type Config, databasePath, type LoadedConfig, loadConfigWithTargets } from './config.js';
import type { OpenedCustomers } from './customers.js';
import type { RunParts } from './hold-run.js';
import type { Io } from './io.js';

import { problemsError } from './problems.js';
import type { RunOptions } from './run-options.js';
import type { OpenedOpinions, OpinionOptions } from './second-opinions.js';
import { openTarget } from './target.js';
import { type WantedOpinions, wantedOpinions } from './wanted-opinions.js';

/** All that a run needs, read, checked and open. */
export interface OpenedRun {
  readonly parts: RunParts;
  readonly config: Config;
  /** What second opinions and simulated customers tell on stderr in the end. */
  epilogue(): string;
  close(): Promise<void>;
}

export interface OpeningOptions extends Omit<RunOptions, 'target'> {
  /** A name in the configuration, or a target that its owner opened and closes. */
  readonly target?: string | Target;
}

/**
 * Reads and checks everything that a run is made of, then opens its target and its database: nothing is sent or written
 * before all of it is sound. Throws InputError.
 */
export async function openRun(
  paths: readonly string[],
  options: OpeningOptions,
  io: Io,
  signal: AbortSignal,
): Promise<OpenedRun> {
  const loaded = await loadedConfig(options, io);
  const { config } = loaded;
  const suites = loadedSuites(paths, loaded, io, options.unknownContacts);
  const path = databasePath(loaded, options.db, io);
  const planned = options.resume === undefined ? null : plannedAnew(suites, options, path);
  const { plan, graders, trials } = planned ?? plannedNew(suites, options, loaded);
  refuseUnhidden(graders, config);
  const asked = opinionsOf(suites, plan, graders, loaded);
  const customers = await openedCustomers(suites, plan, loaded);
  const { target, closeTarget } = await targetOf(loaded, planned?.resume.run.target ?? options.target);
  const db = openDatabase(path, { create: true });
  const close = async () => {
    db.close();
    await closeTarget();
  };
  try {
    const hide = await hidingOf(suites, loaded);
    const opening = { loaded, db, keep: hide === null, budget: customers?.budget };
    const opinions = await openedOpinions(asked, suites, opening, io);
    const concurrency = options.concurrency ?? config.concurrency;
    const attempts = options.attempts ?? config.attempts;
    const fixed = { suites, plan, target, graders, trials, concurrency, attempts, db, signal };
    const resume = planned === null ? {} : { resume: planned.resume };
    const epilogue = () => (opinions?.spentText() ?? '') + (customers?.endsText() ?? '');
    return { parts: { ...fixed, opinions, voice: customers?.voice ?? null, hide, ...resume }, config, epilogue, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the target of this name; one that is given stays its owner's. */
async function targetOf(
  loaded: LoadedConfig,
  wanted: string | Target | undefined,
): Promise<{ target: Target; closeTarget: () => Promise<void> }> {
  if (typeof wanted === 'object') return { target: wanted, closeTarget: async () => {} };
  const target = await openTarget(loaded, wanted);
  return { target, closeTarget: () => target.close() };
}

/** The second opinions that the dialogues of a plan ask for. Throws InputError when one cannot be had. */
function opinionsOf(
  suites: readonly Suite[],
  plan: readonly PlannedTrial[],
  graders: readonly GraderName[],
  { config }: LoadedConfig,
): WantedOpinions | null {
  return wantedOpinions(plannedDialogues(suites, plan), graders, config);
}

function plannedDialogues(suites: readonly Suite[], plan: readonly PlannedTrial[]): Dialogue[] {
  const planned = new Set(plan.map(({ suite, dialogue }) => `${suite}\n${dialogue}`));
  return suites.flatMap((suite) => suite.dialogues.filter(({ id }) => planned.has(`${suite.name}\n${id}`)));
}

/** Who speaks for the simulated customers of a plan, if it has any. Throws InputError when there is no model. */
async function openedCustomers(
  suites: readonly Suite[],
  plan: readonly PlannedTrial[],
  loaded: LoadedConfig,
): Promise<OpenedCustomers | null> {
  const simulated = plannedDialogues(suites, plan).find(({ customer }) => customer !== undefined);
  if (simulated === undefined) return null;
  const { openCustomers } = await import('./customers.js');
  return openCustomers(simulated, loaded);
}

/** What asks models and other libraries is loaded only where it is wanted. */
async function openedOpinions(
  wanted: WantedOpinions | null,
  suites: readonly Suite[],
  options: OpinionOptions,
  io: Io,
): Promise<OpenedOpinions | null> {
  if (wanted === null) return null;
  const { openOpinions } = await import('./second-opinions.js');
  return openOpinions(
    wanted,
    suites.flatMap(({ dialogues }) => dialogues),
    options,
    io,
  );
}

/** With `store.redact`, what tells a customer reaches the database under a pseudonym alone. */
async function hidingOf(suites: readonly Suite[], { config }: LoadedConfig): Promise<Hiding | null> {
  if (config.store?.redact !== true) return null;
  const datasets = [...new Set(suites.map((suite) => suite.dataset))];
  const { hidingBy } = await import('../store/pseudonyms.js');
  const { valuePlaces } = await import('../grader/privacy/value-places.js');
  return hidingBy(datasets, config.store.key ?? randomBytes(32).toString('hex'), valuePlaces);
}

/** Values that are spelled out, encoded or masked are hidden by what the grader of privacy finds of them. */
function refuseUnhidden(graders: readonly GraderName[], { store }: Config): void {
  if (store?.redact !== true || graders.includes('privacy')) return;
  throw new InputError(
    'usage',
    'store.redact cannot hide what is spelled out or encoded unless privacy judges, too',
    'add privacy to --grader',
  );
}

interface Planned {
  readonly plan: readonly PlannedTrial[];
  readonly graders: readonly GraderName[];
  readonly trials: number;
}

function plannedNew(suites: readonly Suite[], options: OpeningOptions, { config }: LoadedConfig): Planned {
  const trials = options.trials ?? (options.gate === true ? config.gate.trials : undefined) ?? config.trials;
  const plan = planTrials(suites, { trials, ...(options.only === undefined ? {} : { only: options.only }) });
  refuseUnknown(suites, options.only ?? [], plan.length);
  return { plan, trials, graders: chosenGraders(options.grader) };
}

/** The plan of a run that did not finish: what it was begun with, whatever the configuration says today. */
function plannedAnew(suites: readonly Suite[], options: OpeningOptions, path: string): Planned & { resume: Resumable } {
  const given = (['trials', 'only', 'grader', 'target'] as const).find((name) => options[name] !== undefined);
  if (given !== undefined)
    throw new InputError('usage', `--${given} cannot be changed by --resume`, 'a run goes on as it was begun');
  const db = openDatabase(path, { create: false });
  try {
    const resume = findResumable(db, typeof options.resume === 'string' ? options.resume : undefined);
    const { run, graders } = resume;
    refuseChanged(suites, resume);
    const only = resume.dialogues.map(({ suite, dialogue }) => `${suite}/${dialogue}`);
    const plan = planTrials(suites, { trials: run.trials, only });
    return { plan, trials: run.trials, graders: chosenGraders(graders ?? undefined), resume };
  } finally {
    db.close();
  }
}

/** Half a run of one text and half of another would be judged as one. */
function refuseChanged(suites: readonly Suite[], { run, dialogues }: Resumable): void {
  const hashes = new Map(
    suites.flatMap(({ name, dataset, dialogues }) =>
      dialogues.map((dialogue) => [`${name}/${dialogue.id}`, contentHash(dialogue, dataset)]),
    ),
  );
  const changed = dialogues
    .map(({ suite, dialogue, contentHash: hash }) => ({ name: `${suite}/${dialogue}`, hash }))
    .filter(({ name, hash }) => hashes.get(name) !== hash)
    .map(({ name }) => name);
  if (changed.length === 0) return;
  const names = `${changed.slice(0, 5).join(', ')}${changed.length > 5 ? `, … (${changed.length})` : ''}`;
  throw new InputError(
    'suite',
    `run ${run.id} cannot be resumed: changed or gone since it began: ${names}`,
    'hold a new run, or name all the suites that it was begun with',
  );
}

/** The configuration, or an InputError that tells everything that is wrong with it. */
export async function loadedConfig(options: { readonly config?: string }, io: Io): Promise<LoadedConfig> {
  const loaded = await loadConfigWithTargets({
    cwd: io.cwd,
    env: io.env,
    ...(options.config === undefined ? {} : { file: options.config }),
  });
  if (loaded.problems.length > 0) throw problemsError('config', loaded.problems);
  return loaded;
}

/** `contacts` counts before a suite's own word on it, and that before the configured one. Throws InputError. */
export function loadedSuites(
  paths: readonly string[],
  { root, config }: LoadedConfig,
  io: Io,
  contacts?: ContactPolicy,
): readonly Suite[] {
  const policy = { usually: config.unknown_contacts, ...(contacts === undefined ? {} : { always: contacts }) };
  const { suites, problems } = loadSuites(paths, { cwd: io.cwd, root, folder: config.suites, contacts: policy });
  if (problems.length > 0) throw problemsError('suite', problems);
  return suites;
}

function refuseUnknown(suites: readonly Suite[], only: readonly string[], planned: number): void {
  const unknown = unknownNames(suites, only);
  if (unknown.length > 0)
    throw new InputError('usage', `--only ${unknown.join(', ')}: no dialogue or suite has that name`);
  if (planned === 0) throw new InputError('suite', 'there is no dialogue to hold');
}
