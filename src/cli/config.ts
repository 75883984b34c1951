import { dirname, join, resolve } from 'node:path';
import type { TargetSettings } from '../domain/config.js';
import type { ContactPolicy } from '../domain/dialogue.js';
import { nearest, type Problem } from '../suite/problem.js';
import { CONFIG_FILE, findUpwards, shownPath } from '../suite/project.js';
import { schemaProblems } from '../suite/schema-problems.js';
import { type Entry, entryOf, plainOf, problemAt, readYaml, type Tree, type YamlFile } from '../suite/yaml.js';
import type { TargetKind } from '../target/kind.js';
import { loadKind, TARGET_TYPES } from '../target/kinds.js';
import { configSchema, type WrittenGate } from './config-schema.js';
import { substitute } from './environment.js';
import type { Io } from './io.js';
import type { WrittenCustomerModel, WrittenJudge } from './judge-schema.js';

/** What `testkunde.yaml` says, with defaults filled in. Paths are as written: relative to the root. */
export interface Config {
  readonly targets: Readonly<Record<string, TargetSettings>>;
  /** Name of the default target; absent when there is none, or several and none is named. */
  readonly target?: string;
  readonly db: string;
  readonly trials: number;
  readonly concurrency: number;
  /** Conversations that a trial may take until one is whole. */
  readonly attempts: number;
  /** Age from which runs are removed, after each run and by `prune`, as written; absent = only when it is said. */
  readonly retention?: string;
  /** For suites that do not set it themselves. */
  readonly unknown_contacts: ContactPolicy;
  /** Folder that is loaded when no suites are named. */
  readonly suites: string;
  /** Whether private values are replaced by pseudonyms before they are stored, and under which key. */
  readonly store?: { readonly redact?: boolean; readonly key?: string };
  /** The LLM judge as written; absent = none. */
  readonly judge?: WrittenJudge;
  /** The model that speaks for simulated customers; absent = the judge's. */
  readonly customer_model?: WrittenCustomerModel;
  /** The gate's policy as written. */
  readonly gate: WrittenGate;
}

/** The protocols of a configuration's targets, by type; null = there is none of that type. */
type Kinds = ReadonlyMap<string, TargetKind | null>;

export interface ConfigOptions {
  /** Absolute. */
  readonly cwd: string;
  /** `--config`; relative to `cwd`. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Unset variables are no problem and stay as written: for commands that open no target. */
  readonly unsetIsFine?: boolean;
}

export interface LoadedConfig {
  /** Folder of the file; without a file, `cwd`. */
  readonly root: string;
  readonly file: string | null;
  /** The defaults when there are problems. */
  readonly config: Config;
  /** Values that came from the environment: never to be stored, logged or shown. */
  readonly secrets: readonly string[];
  readonly problems: readonly Problem[];
}

export const CONFIG_DEFAULTS: Config = {
  targets: {},
  db: 'results/testkunde.db',
  trials: 1,
  concurrency: 8,
  attempts: 3,
  unknown_contacts: 'note',
  suites: 'suites',
  gate: {},
};

/**
 * Reads `testkunde.yaml`, found from `cwd` upwards or named. No file at all is no problem. Its targets are neither loaded
 * nor checked: for commands that open none.
 */
export function loadConfig(options: ConfigOptions): LoadedConfig {
  return checked(readConfig(options), null);
}

/** The same with its targets, each checked by its own protocol, which is loaded for that. */
export async function loadConfigWithTargets(options: ConfigOptions): Promise<LoadedConfig> {
  const read = readConfig(options);
  return checked(read, await kindsOf(read));
}

/** The same, and whether the modules and providers that its targets name are there: for `validate`. */
export async function loadConfigTryingTargets(options: ConfigOptions): Promise<LoadedConfig> {
  const read = readConfig(options);
  const kinds = await kindsOf(read);
  const loaded = checked(read, kinds);
  if (read.file === null || loaded.problems.length > 0) return loaded;
  const problems: Problem[] = [];
  for (const { key, value } of entriesOf(read.file.tree, 'targets')) {
    const settings = loaded.config.targets[key];
    const absent = await kinds.get(settings?.type ?? '')?.absent?.(settings as never, { root: read.root });
    if (absent === undefined || absent === null) continue;
    const { at } = entryOf(value, absent.setting)?.value ?? value;
    problems.push(withoutSecrets(problemAt(read.file, at, `target ${key}: ${absent.message}`, {}), loaded.secrets));
  }
  return { ...loaded, problems };
}

async function kindsOf({ file }: ReadConfig): Promise<Kinds> {
  const types = new Set(file === null ? [] : entriesOf(file.tree, 'targets').flatMap(typeOf));
  return new Map(await Promise.all([...types].map(async (type) => [type, await loadKind(type)] as const)));
}

/** A configuration file, its variables filled in, nothing checked. */
interface ReadConfig {
  readonly root: string;
  readonly path: string | null;
  readonly file: YamlFile | null;
  readonly secrets: readonly string[];
  readonly problems: Problem[];
}

function readConfig(options: ConfigOptions): ReadConfig {
  const { cwd, env, unsetIsFine = false } = options;
  const found = options.file === undefined ? findUpwards(cwd, [CONFIG_FILE]) : null;
  const path = options.file === undefined ? found && join(found, CONFIG_FILE) : resolve(cwd, options.file);
  if (path === null) return { root: cwd, path, file: null, secrets: [], problems: [] };
  const root = dirname(path);
  const { tree: file, problems } = readYaml(path, shownPath(path, cwd));
  if (file === null) return { root, path, file, secrets: [], problems };
  const substituted = substitute(file.tree, env, file);
  if (!unsetIsFine) problems.push(...substituted.problems);
  return { root, path, file: { ...file, tree: substituted.tree }, secrets: substituted.secrets, problems };
}

function checked({ root, path, file, secrets, problems }: ReadConfig, kinds: Kinds | null): LoadedConfig {
  const base = { root, file: path, secrets };
  if (file === null) return { ...base, config: CONFIG_DEFAULTS, problems };
  problems.push(...schemaProblems(configSchema, plainOf(file.tree), file, { file: 'the config' }));
  const config = { ...CONFIG_DEFAULTS, ...checkedConfig(file, kinds, problems) };
  const shown = problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return {
    ...base,
    config: shown.length > 0 ? CONFIG_DEFAULTS : config,
    problems: shown.map((problem) => withoutSecrets(problem, secrets)),
  };
}

function typeOf({ value }: Entry): string[] {
  const type = entryOf(value, 'type')?.value;
  return type?.kind === 'scalar' && typeof type.value === 'string' && type.value !== '' ? [type.value] : [];
}

type WrittenConfig = Partial<Omit<Config, 'targets'>>;

/** The values of a config with its targets checked by their own types. */
function checkedConfig(file: YamlFile, kinds: Kinds | null, problems: Problem[]): Partial<Config> {
  const plain = file.tree.kind === 'map' ? (plainOf(file.tree) as WrittenConfig) : {};
  const entries = entriesOf(file.tree, 'targets');
  const targets: Record<string, TargetSettings> = {};
  for (const { key, value } of entries) {
    const settings = kinds === null ? null : checkTarget(value, file, kinds, problems);
    if (settings !== null) targets[key] = settings;
  }
  const names = entries.map((entry) => entry.key);
  const chosen = entryOf(file.tree, 'target')?.value;
  if (chosen?.kind === 'scalar' && chosen.text !== '' && !names.includes(chosen.text)) {
    const suggestion = nearest(chosen.text, names);
    const expected = names.length === 0 ? 'a target of this name below `targets:`' : `one of ${names.join(', ')}`;
    const detail = suggestion === undefined ? { expected } : { suggestion };
    problems.push(problemAt(file, chosen.at, `there is no target \`${chosen.text}\``, detail));
  }
  const only = names.length === 1 ? names[0] : undefined;
  return { ...plain, targets, ...(plain.target === undefined && only !== undefined ? { target: only } : {}) };
}

/** Settings with the defaults of their type; null when they are wrong. */
function checkTarget(tree: Tree, file: YamlFile, kinds: Kinds, problems: Problem[]): TargetSettings | null {
  const type = entryOf(tree, 'type')?.value;
  if (type?.kind !== 'scalar' || typeof type.value !== 'string' || type.value === '') return null;
  const kind = kinds.get(type.value) ?? null;
  if (kind === null) {
    const suggestion = nearest(type.value, TARGET_TYPES);
    const detail = suggestion === undefined ? { expected: `one of ${TARGET_TYPES.join(', ')}` } : { suggestion };
    problems.push(problemAt(file, type.at, `unknown type of target \`${type.value}\``, detail));
    return null;
  }
  const plain = plainOf(tree);
  const found = schemaProblems(kind.settings, plain, { ...file, tree }, { file: 'the target' });
  problems.push(...found);
  return found.length > 0 ? null : (kind.settings.parse(plain) as TargetSettings);
}

function entriesOf(tree: Tree, key: string): readonly Entry[] {
  const value = entryOf(tree, key)?.value;
  return value?.kind === 'map' ? value.entries : [];
}

/** What a problem quotes may come out of the environment; it is shown as the stars that a reader expects. */
function withoutSecrets(problem: Problem, secrets: readonly string[]): Problem {
  const hide = (text: string) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  const { expected, suggestion } = problem;
  return {
    ...problem,
    message: hide(problem.message),
    ...(expected === undefined ? {} : { expected: hide(expected) }),
    ...(suggestion === undefined ? {} : { suggestion: hide(suggestion) }),
  };
}

/** `--db` counts from the working directory, the configured one from its file's folder. */
export function databasePath({ root, config }: LoadedConfig, option: string | undefined, io: Io): string {
  return option === undefined ? resolve(root, config.db) : resolve(io.cwd, option);
}
