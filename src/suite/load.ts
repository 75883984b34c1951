import { dirname, join, resolve } from 'node:path';
import type { Cue } from '../domain/cue.js';
import { type Dataset, EMPTY_DATASET } from '../domain/dataset.js';
import type { ContactPolicy, Dialogue } from '../domain/dialogue.js';
import type { Suite } from '../domain/suite.js';
import { datasetPlaceProblem, loadDataset } from './dataset.js';
import { type SuiteSettings, writeDialogues } from './dialogue.js';
import { findSuiteFiles } from './files.js';
import { readGroups } from './interleave.js';
import { blocksOf, type Piece, packed, piecesOf, sizeOf } from './large.js';
import type { Problem } from './problem.js';
import { CONFIG_FILE, findUpwards, realPath, rootOfSuite, shownPath } from './project.js';
import { quickTree } from './quick-yaml.js';
import { suiteSchema } from './schema.js';
import { schemaProblems } from './schema-problems.js';
import { entryOf, plainOf, problemAt, readYaml, type Tree, type YamlFile } from './yaml.js';

export interface LoadOptions {
  /** Absolute; paths are relative to it, and shown relative to it. */
  readonly cwd: string;
  /** Folder of `testkunde.yaml`; found from `cwd` upwards when absent. */
  readonly root?: string;
  /** Folder or file below the root that is loaded when no paths are given; `suites` when absent. */
  readonly folder?: string;
  /** What becomes of contacts in replies that belong to nobody: whatever a suite says of it, or where it says nothing. */
  readonly contacts?: { readonly always?: ContactPolicy; readonly usually?: ContactPolicy };
  /** Bytes of suites from which on they are read piece by piece, and their dialogues packed; 4,000,000 when absent. */
  readonly large?: number;
}

export interface LoadedSuites {
  /** In the order of the paths; empty when there is any problem. */
  readonly suites: readonly Suite[];
  /** All problems of all suites and their datasets, in the order of the files. */
  readonly problems: readonly Problem[];
}

/** Reads suites from files and folders, fills in their templates, and tells everything that is wrong with them. */
export function loadSuites(paths: readonly string[], options: LoadOptions): LoadedSuites {
  const { cwd } = options;
  const root = options.root ?? findUpwards(cwd, [CONFIG_FILE]);
  const home = join(root ?? cwd, options.folder ?? 'suites');
  const found = findSuiteFiles(paths.length > 0 ? paths : [shownPath(home, cwd)], cwd, home);
  const { contacts = {}, large = LARGE } = options;
  const begun = { datasets: new Map(), names: new Map(), problems: [...found.problems], bytes: 0 };
  const loading: Loading = { cwd, root, contacts, large, ...begun };
  const suites = found.files.flatMap((path) => loadSuite(path, loading) ?? []);
  return { suites: loading.problems.length > 0 ? [] : suites, problems: loading.problems };
}

interface Loading {
  readonly cwd: string;
  readonly root: string | null;
  readonly contacts: NonNullable<LoadOptions['contacts']>;
  readonly large: number;
  /** By folder, links followed; null = could not be read, and said so. */
  readonly datasets: Map<string, Dataset | null>;
  /** Suite names with the files that have them. */
  readonly names: Map<string, string>;
  readonly problems: Problem[];
  /** Of the suites so far. */
  bytes: number;
}

/** Below, a suite's objects are no burden, and are quicker at hand. */
const LARGE = 4_000_000;

function loadSuite(path: string, loading: Loading): Suite | null {
  loading.bytes += sizeOf(path);
  if (loading.bytes <= loading.large) return readWhole(path, loading);
  const suite = readInPieces(path, loading);
  if (suite !== null) return suite;
  const whole = readWhole(path, loading);
  return whole && { ...whole, dialogues: whole.dialogues.map(packed) };
}

function readWhole(path: string, loading: Loading): Suite | null {
  const read = readYaml(path, shownPath(path, loading.cwd));
  const problems = [...read.problems];
  const file = read.tree;
  const suite = file === null ? null : buildSuite(path, file, loading, problems);
  loading.problems.push(...problems.sort(byPlace));
  return suite;
}

/** Null when anything is wrong with the suite, or it is no plain list of dialogues: then it is read as a whole. */
function readInPieces(path: string, loading: Loading): Suite | null {
  try {
    return suiteOfPieces(path, piecesOf(blocksOf(path)), loading);
  } catch {
    // Reading the whole tells what is wrong with the file.
    return null;
  }
}

function suiteOfPieces(path: string, pieces: Iterable<Piece | null>, loading: Loading): Suite | null {
  const dialogues: Dialogue[] = [];
  const ids = new Set<string>();
  let first: { readonly file: YamlFile; readonly dataset: Dataset } | undefined;
  const problems: Problem[] = [];
  for (const piece of pieces) {
    const tree = piece && quickTree(piece.text);
    if (piece === null || tree === null) return null;
    const file = { file: first?.file.file ?? shownPath(path, loading.cwd), text: piece.text, tree };
    problems.push(...schemaProblems(suiteSchema, plainOf(tree), file, SUITE));
    const dataset: Dataset | null = first?.dataset ?? datasetOf(path, file, loading, problems);
    const written = writeDialogues(settingsOf(tree, loading), { file, dataset, problems });
    if (dataset === null || problems.length > 0) return null;
    first ??= { file, dataset };
    for (const dialogue of written) {
      if (ids.has(dialogue.id)) return null;
      ids.add(dialogue.id);
      dialogues.push(packed(lower(dialogue, piece.linesBefore)));
    }
  }
  if (first === undefined) return null;
  const suite = suiteOf(first.file, first.dataset, dialogues, problems);
  checkName(first.file, loading, problems);
  return problems.length > 0 ? null : suite;
}

/** The dialogue of a piece, at its place in the whole file. */
function lower(dialogue: Dialogue, lines: number): Dialogue {
  const { place } = dialogue;
  return place === undefined ? dialogue : { ...dialogue, place: { ...place, line: place.line + lines } };
}

const SUITE = { file: 'a suite' };

function buildSuite(path: string, file: YamlFile, loading: Loading, problems: Problem[]): Suite {
  problems.push(...schemaProblems(suiteSchema, plainOf(file.tree), file, SUITE));
  checkName(file, loading, problems);
  const dataset = datasetOf(path, file, loading, problems);
  const dialogues = writeDialogues(settingsOf(file.tree, loading), { file, dataset, problems });
  return suiteOf(file, dataset, dialogues, problems);
}

function suiteOf(file: YamlFile, dataset: Dataset | null, dialogues: readonly Dialogue[], problems: Problem[]): Suite {
  const name = textAt(file.tree, 'suite') ?? '';
  const language = textAt(file.tree, 'language') ?? '';
  const interleave = readGroups(file, dialogues, problems);
  const base = { name, file: file.file, language, dataset: dataset ?? EMPTY_DATASET, dialogues };
  return interleave.length === 0 ? base : { ...base, interleave };
}

function settingsOf(tree: Tree, { contacts: { always, usually } }: Loading): SuiteSettings {
  const today = textAt(tree, 'today');
  const limits = entryOf(tree, 'cue_within')?.value;
  const within = limits?.kind === 'map' ? limits.entries.map(({ key, value }) => [key, plainOf(value)]) : null;
  const own = textAt(tree, 'unknown_contacts');
  const contacts = always ?? (own === 'note' || own === 'fail' ? own : usually);
  return {
    language: textAt(tree, 'language') ?? '',
    ...(contacts === undefined ? {} : { unknownContacts: contacts }),
    ...(today === undefined ? {} : { today }),
    ...(within === null ? {} : { cueWithin: Object.fromEntries(within) as Partial<Record<Cue, number>> }),
  };
}

function checkName(file: YamlFile, { names }: Loading, problems: Problem[]): void {
  const entry = entryOf(file.tree, 'suite');
  const name = textAt(file.tree, 'suite');
  if (entry === undefined || name === undefined || name === '') return;
  const other = names.get(name);
  if (other === undefined) names.set(name, file.file);
  else problems.push(problemAt(file, entry.value.at, `the suite name \`${name}\` is taken (${other})`));
}

/** The dataset that a suite names, read once for all its suites; null when it cannot be used. */
function datasetOf(path: string, file: YamlFile, loading: Loading, problems: Problem[]): Dataset | null {
  const named = entryOf(file.tree, 'dataset')?.value;
  if (named === undefined) return EMPTY_DATASET;
  if (named.kind !== 'scalar' || typeof named.value !== 'string' || named.value === '') return null;
  const folder = resolve(dirname(path), named.value);
  const root = rootOfSuite(path, loading);
  const misplaced = datasetPlaceProblem(folder, { cwd: loading.cwd, root });
  if (misplaced !== null) {
    const { place, excerpt, message, ...detail } = misplaced;
    problems.push(problemAt(file, named.at, `${message}: \`${named.value}\``, detail));
    return null;
  }
  const real = realPath(folder);
  const known = loading.datasets.get(real);
  if (known !== undefined) return known;
  const loaded = loadDataset(folder, { cwd: loading.cwd, root });
  loading.problems.push(...loaded.problems);
  const dataset = loaded.problems.length > 0 ? null : loaded.dataset;
  loading.datasets.set(real, dataset);
  return dataset;
}

function textAt(tree: Tree, key: string): string | undefined {
  const value = entryOf(tree, key)?.value;
  return value?.kind === 'scalar' && value.value !== null ? value.text : undefined;
}

function byPlace(a: Problem, b: Problem): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
