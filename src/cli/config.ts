import { dirname, join, resolve } from 'node:path';
import type { z } from 'zod';
import type { TargetSettings } from '../domain/config.js';
import type { ContactPolicy } from '../domain/dialogue.js';
import { nearest, type Problem } from '../suite/problem.js';
import { CONFIG_FILE, findUpwards, shownPath } from '../suite/project.js';
import { schemaProblems } from '../suite/schema-problems.js';
import { type Entry, entryOf, plainOf, problemAt, readYaml, type Tree, type YamlFile } from '../suite/yaml.js';
import { configSchema, LATER_CONFIG, type WrittenGate } from './config-schema.js';
import { substitute } from './environment.js';

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
  /** Age from which `prune` removes runs, as written; absent = it has to be said. */
  readonly retention?: string;
  /** For suites that do not set it themselves. */
  readonly unknown_contacts: ContactPolicy;
  /** Folder that is loaded when no suites are named. */
  readonly suites: string;
  /** Whether private values are replaced by pseudonyms before they are stored, and under which key. */
  readonly store?: { readonly redact?: boolean; readonly key?: string };
  /** The gate's policy as written. */
  readonly gate: WrittenGate;
}

/** How the settings of each type of target look. */
export type SettingsOfKinds = Readonly<Record<string, { readonly settings: z.ZodType }>>;

export interface ConfigOptions {
  /** Absolute. */
  readonly cwd: string;
  /** `--config`; relative to `cwd`. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The protocols whose settings are checked; null = no target is opened, and none is loaded. */
  readonly kinds: SettingsOfKinds | null;
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

/** Reads `testkunde.yaml`, found from `cwd` upwards or named. No file at all is no problem. */
export function loadConfig(options: ConfigOptions): LoadedConfig {
  const { cwd, env, kinds, unsetIsFine = false } = options;
  const found = options.file === undefined ? findUpwards(cwd, [CONFIG_FILE]) : null;
  const path = options.file === undefined ? found && join(found, CONFIG_FILE) : resolve(cwd, options.file);
  if (path === null) return { root: cwd, file: null, config: CONFIG_DEFAULTS, secrets: [], problems: [] };
  const { tree: file, problems } = readYaml(path, shownPath(path, cwd));
  const base = { root: dirname(path), file: path };
  if (file === null) return { ...base, config: CONFIG_DEFAULTS, secrets: [], problems };
  const substituted = substitute(file.tree, env, file);
  if (!unsetIsFine) problems.push(...substituted.problems);
  const filled = { ...file, tree: substituted.tree };
  problems.push(
    ...schemaProblems(configSchema, plainOf(filled.tree), filled, { file: 'the config', later: LATER_CONFIG }),
  );
  const config = { ...CONFIG_DEFAULTS, ...checkedConfig(filled, kinds, problems) };
  const shown = problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const hidden = shown.map((problem) => withoutSecrets(problem, substituted.secrets));
  return {
    ...base,
    config: shown.length > 0 ? CONFIG_DEFAULTS : config,
    secrets: substituted.secrets,
    problems: hidden,
  };
}

type WrittenConfig = Partial<Omit<Config, 'targets'>>;

/** The values of a config with its targets checked by their own types. */
function checkedConfig(file: YamlFile, kinds: SettingsOfKinds | null, problems: Problem[]): Partial<Config> {
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
function checkTarget(tree: Tree, file: YamlFile, kinds: SettingsOfKinds, problems: Problem[]): TargetSettings | null {
  const type = entryOf(tree, 'type')?.value;
  if (type?.kind !== 'scalar' || typeof type.value !== 'string' || type.value === '') return null;
  const kind = Object.hasOwn(kinds, type.value) ? kinds[type.value] : undefined;
  if (kind === undefined) {
    const known = Object.keys(kinds);
    const suggestion = nearest(type.value, known);
    const detail = suggestion === undefined ? { expected: `one of ${known.join(', ')}` } : { suggestion };
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
