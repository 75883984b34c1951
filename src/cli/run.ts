import { randomBytes } from 'node:crypto';
import type { ContactPolicy, Dialogue } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import type { StoredRun } from '../domain/run.js';
import type { Suite } from '../domain/suite.js';
import type { PlannedTrial } from '../domain/trial.js';
import type { GraderName } from '../domain/verdict.js';
import { openDatabase } from '../store/open.js';
import { type Hide, pseudonyms } from '../store/pseudonyms.js';
import { loadRun } from '../store/queries.js';
import { findResumable } from '../store/resumable.js';
import { loadSuites } from '../suite/load.js';
import { contentHash, planTrials, unknownNames } from '../suite/plan.js';
import { chosenGraders } from './choose-graders.js';
import { type Config, type LoadedConfig, loadConfigWithTargets } from './config.js';
import { policyOf } from './config-schema.js';
import type { OpenedCustomers } from './customers.js';
import type { ExitCode } from './exit-code.js';
import { holdRun } from './hold-run.js';
import type { Io } from './io.js';
import { databasePath } from './looking.js';
import { problemsError } from './problems.js';
import type { ChosenReporter } from './reporters.js';
import type { RunOptions } from './run-options.js';
import type { OpenedOpinions, OpinionOptions } from './second-opinions.js';
import { openTarget } from './target.js';
import { wantedBaseline } from './wanted-baseline.js';
import { type WantedOpinions, wantedOpinions } from './wanted-opinions.js';

/** `testkunde run`: read suites, hold the dialogues, judge them, store the run, show it. */
export async function run(
  paths: readonly string[],
  options: RunOptions,
  io: Io,
  signal: AbortSignal,
): Promise<ExitCode> {
  const loaded = await loadedConfig(options, io);
  const suites = withContactPolicy(loadedSuites(paths, loaded, io), options.unknownContacts, loaded.config);
  const path = databasePath(loaded, options.db, io);
  const planned = options.resume === undefined ? null : plannedAnew(suites, options, path);
  const { plan, graders, trials } = planned ?? plannedNew(suites, options, loaded);
  const asked = opinionsOf(suites, plan, graders, loaded);
  const customers = await openedCustomers(suites, plan, loaded);
  const reporters = await reportersOf(options, io);
  const target = await openTarget(loaded, planned?.resume.run.target ?? options.target);
  const db = openDatabase(path, { create: true });
  try {
    const concurrency = options.concurrency ?? loaded.config.concurrency;
    const attempts = options.attempts ?? loaded.config.attempts;
    const resume = planned === null ? {} : { resume: planned.resume };
    const hide = hidingOf(suites, loaded);
    const opinions = await openedOpinions(
      asked,
      suites,
      { loaded, db, keep: hide === null, budget: customers?.budget },
      io,
    );
    const parts = {
      suites,
      plan,
      target,
      graders,
      opinions,
      voice: customers?.voice ?? null,
      db,
      trials,
      concurrency,
      attempts,
      signal,
      hide,
      ...resume,
    };
    const policy = policyOf(loaded.config.gate);
    const wanted = await wantedBaseline(db, options, policy);
    const held = await holdRun(parts, io);
    // What shows a run is loaded when there is one to show: the first request need not wait for it.
    const { showRun } = await import('./run-result.js');
    const code = await showRun(held, { options, parts, policy, wanted, reporters }, io);
    io.stderr(opinions?.spentText() ?? '');
    io.stderr(customers?.endsText() ?? '');
    const { retention } = loaded.config;
    if (retention !== undefined) (await import('./prune-after.js')).pruneAfter(db, retention, io);
    return code;
  } finally {
    db.close();
    await target.close();
  }
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

/** Reporters that nobody asked for are not loaded. */
async function reportersOf({ reporter }: RunOptions, io: Io): Promise<readonly ChosenReporter[]> {
  if (reporter === undefined) return [];
  const { chosenReporters } = await import('./reporters.js');
  return chosenReporters(reporter, io);
}

/** With `store.redact`, what tells a customer reaches the database under a pseudonym alone. */
function hidingOf(suites: readonly Suite[], { config }: LoadedConfig): Hide | null {
  if (config.store?.redact !== true) return null;
  const datasets = [...new Set(suites.map((suite) => suite.dataset))];
  return pseudonyms(datasets, config.store.key ?? randomBytes(32).toString('hex'));
}

interface Planned {
  readonly plan: readonly PlannedTrial[];
  readonly graders: readonly GraderName[];
  readonly trials: number;
}

function plannedNew(suites: readonly Suite[], options: RunOptions, { config }: LoadedConfig): Planned {
  const trials = options.trials ?? (options.gate === true ? config.gate.trials : undefined) ?? config.trials;
  const plan = planTrials(suites, { trials, ...(options.only === undefined ? {} : { only: options.only }) });
  refuseUnknown(suites, options.only ?? [], plan.length);
  return { plan, trials, graders: chosenGraders(options.grader) };
}

/** The plan of a run that did not finish: what it was begun with, whatever the configuration says today. */
function plannedAnew(suites: readonly Suite[], options: RunOptions, path: string): Planned & { resume: StoredRun } {
  const given = (['trials', 'only', 'grader', 'target'] as const).find((name) => options[name] !== undefined);
  if (given !== undefined)
    throw new InputError('usage', `--${given} cannot be changed by --resume`, 'a run goes on as it was begun');
  const db = openDatabase(path, { create: false });
  try {
    const { run, graders } = findResumable(db, typeof options.resume === 'string' ? options.resume : undefined);
    const resume = loadRun(db, run.id);
    refuseChanged(suites, resume);
    const only = resume.dialogues.map(({ suite, dialogue }) => `${suite}/${dialogue.id}`);
    const plan = planTrials(suites, { trials: run.trials, only });
    return { plan, trials: run.trials, graders: chosenGraders(graders ?? undefined), resume };
  } finally {
    db.close();
  }
}

/** Half a run of one text and half of another would be judged as one. */
function refuseChanged(suites: readonly Suite[], { run, dialogues }: StoredRun): void {
  const hashes = new Map(
    suites.flatMap(({ name, dataset, dialogues }) =>
      dialogues.map((dialogue) => [`${name}/${dialogue.id}`, contentHash(dialogue, dataset)]),
    ),
  );
  const changed = dialogues
    .map((held) => ({ name: `${held.suite}/${held.dialogue.id}`, hash: held.contentHash }))
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

export function loadedSuites(paths: readonly string[], { root, config }: LoadedConfig, io: Io): readonly Suite[] {
  const { suites, problems } = loadSuites(paths, { cwd: io.cwd, root, folder: config.suites });
  if (problems.length > 0) throw problemsError('suite', problems);
  return suites;
}

/** The flag counts before the suite's own word, and that before the configured one. */
function withContactPolicy(
  suites: readonly Suite[],
  flag: ContactPolicy | undefined,
  config: Config,
): readonly Suite[] {
  return suites.map((suite) => ({
    ...suite,
    dialogues: suite.dialogues.map((dialogue) => ({
      ...dialogue,
      unknownContacts: flag ?? dialogue.unknownContacts ?? config.unknown_contacts,
    })),
  }));
}

function refuseUnknown(suites: readonly Suite[], only: readonly string[], planned: number): void {
  const unknown = unknownNames(suites, only);
  if (unknown.length > 0)
    throw new InputError('usage', `--only ${unknown.join(', ')}: no dialogue or suite has that name`);
  if (planned === 0) throw new InputError('suite', 'there is no dialogue to hold');
}
