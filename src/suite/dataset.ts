import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Customer, type Dataset, EMPTY_DATASET, type Fact, type FieldValue } from '../domain/dataset.js';
import { parseCsv } from './csv.js';
import { nearest, type Problem } from './problem.js';
import { isInside, shownPath } from './project.js';
import {
  COMMA,
  type Detail,
  entryOf,
  placeAt,
  problemAt,
  problemOf,
  readText,
  readYaml,
  type Source,
  type Tree,
  type YamlFile,
} from './yaml.js';

export interface DatasetOptions {
  /** Absolute; places are shown relative to it. */
  readonly cwd: string;
  /** Folder that the dataset must lie in, links followed; anywhere when absent. */
  readonly root?: string;
}

export interface LoadedDataset {
  /** Empty lists where something could not be read. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

const CUSTOMERS = ['customers.yaml', 'customers.yml', 'customers.json', 'customers.csv'];
const FACTS = ['facts.yaml', 'facts.yml', 'facts.json'];
const ABOUT = ['dataset.yaml', 'dataset.yml'];
const ABOUT_KEYS = ['name', 'public'];

/** Reads a dataset's folder; `dir` is relative to `cwd`. Values stay as they are written: `2026-03-03`, `49.90`, `01067`. */
export function loadDataset(dir: string, options: DatasetOptions): LoadedDataset {
  const folder = resolve(options.cwd, dir);
  const reading: Reading = { folder, options, problems: [] };
  const missing = datasetPlaceProblem(folder, options);
  if (missing !== null) return { dataset: { ...EMPTY_DATASET, name: basename(folder) }, problems: [missing] };
  const customers = read(reading, CUSTOMERS, readCustomers) ?? [];
  const facts = read(reading, FACTS, readFacts) ?? [];
  const about = read(reading, ABOUT, readAbout, { optional: true });
  const dataset: Dataset = {
    name: about?.name ?? basename(folder),
    customers,
    facts,
    publicFields: about?.publicFields ?? [],
  };
  return { dataset, problems: reading.problems };
}

interface Reading {
  readonly folder: string;
  readonly options: DatasetOptions;
  readonly problems: Problem[];
}

/** What is wrong with where a dataset lies: outside the root, missing, no folder. */
export function datasetPlaceProblem(folder: string, { cwd, root }: DatasetOptions): Problem | null {
  const shown = shownPath(folder, cwd);
  if (root !== undefined && !isInside(root, folder)) {
    const expected = `a folder below ${shownPath(root, cwd)}, links followed`;
    return problemOf(shown, 'the dataset lies outside the project', { expected });
  }
  if (!existsSync(folder)) return problemOf(shown, 'there is no such dataset folder', suggestSibling(folder));
  if (!statSync(folder).isDirectory()) return problemOf(shown, 'is no folder', { expected: 'a dataset folder' });
  return null;
}

function suggestSibling(folder: string): Detail {
  const above = dirname(folder);
  const names = existsSync(above) ? readdirSync(above) : [];
  const near = nearest(basename(folder), names);
  return near === undefined ? {} : { suggestion: near };
}

/** Reads the one of `names` that is there. */
function read<T>(
  { folder, options, problems }: Reading,
  names: readonly string[],
  readTree: (file: YamlFile, problems: Problem[]) => T,
  { optional = false } = {},
): T | undefined {
  const [name, second] = names.filter((candidate) => existsSync(join(folder, candidate)));
  const shown = shownPath(join(folder, name ?? names[0] ?? ''), options.cwd);
  if (name === undefined) {
    const expected = `${names[0]} in the dataset's folder (a list; \`[]\` when there are none)`;
    if (!optional) problems.push(problemOf(shown, 'there is no such file', { expected }));
    return undefined;
  }
  if (second !== undefined)
    problems.push(problemOf(shown, `${second} stands beside it`, { expected: 'one of the two' }));
  if (options.root !== undefined && !isInside(options.root, join(folder, name))) {
    problems.push(problemOf(shown, 'is a link to a file outside the project'));
    return undefined;
  }
  const parsed = name.endsWith('.csv') ? readCsv(join(folder, name), shown) : readYaml(join(folder, name), shown);
  problems.push(...parsed.problems);
  return parsed.tree === null ? undefined : readTree(parsed.tree, problems);
}

function readCsv(path: string, shown: string): { tree: YamlFile | null; problems: Problem[] } {
  const source = readText(path, shown);
  if ('problem' in source) return { tree: null, problems: [source.problem] };
  if (source.text.trim() === '') return { tree: null, problems: [problemAt(source, 0, 'the file is empty')] };
  const { tree, problems } = parseCsv(source);
  return { tree: problems.length > 0 ? null : { ...source, tree }, problems };
}

/** Which record has a name already, and where. */
type Taken = Map<string, { readonly item: Tree; readonly where: string }>;

function readCustomers(file: YamlFile, problems: Problem[]): Customer[] {
  const customers: Customer[] = [];
  const taken = new Map();
  for (const item of listOf(file, 'customers, each with an `id`', problems)) {
    if (item.kind !== 'map') {
      problems.push(problemAt(file, item.at, 'a customer must be a record', { expected: 'fields such as `id: C-1`' }));
      continue;
    }
    const id = nameOf(file, item, 'id', taken, problems);
    const alias = nameOf(file, item, 'alias', taken, problems);
    if (id === undefined) {
      if (entryOf(item, 'id') === undefined)
        problems.push(problemAt(file, item.at, 'a customer has no `id`', nearId(item)));
      continue;
    }
    const fields = { ...(recordValue(item) as Record<string, FieldValue>), id };
    customers.push(alias === undefined ? { id, fields } : { id, alias, fields: { ...fields, alias } });
  }
  return customers;
}

/** Numbers that are not written the usual way (`49.90`, `01067`) stay texts, so that no digit gets lost. */
function recordValue(tree: Tree): FieldValue {
  if (tree.kind === 'list') return tree.items.map(recordValue);
  if (tree.kind === 'map') return Object.fromEntries(tree.entries.map(({ key, value }) => [key, recordValue(value)]));
  return typeof tree.value === 'number' && String(tree.value) !== tree.text ? tree.text : tree.value;
}

function nearId(item: Tree & { kind: 'map' }): Detail {
  const near = item.entries.find((entry) => /^(?:_?id|uid|.*_id|key|customer(?:_?id)?)$/i.test(entry.key));
  return { expected: near === undefined ? '`id: …` in every record' : `\`id\` in place of \`${near.key}\`` };
}

/** An id or alias: a text, or a number as it is written; unique among all ids and aliases. */
function nameOf(file: Source, item: Tree, key: string, taken: Taken, problems: Problem[]): string | undefined {
  const entry = entryOf(item, key);
  if (entry === undefined) return undefined;
  const { value, at } = entry;
  const isName = value.kind === 'scalar' && value.value !== null && typeof value.value !== 'boolean';
  const name = isName ? value.text.trim() : '';
  if (name === '') {
    problems.push(problemAt(file, value.at, `\`${key}\` must be a short text`));
    return undefined;
  }
  const before = taken.get(name);
  if (before === undefined) taken.set(name, { item, where: `${key} in line ${placeAt(file, at).line}` });
  else if (before.item !== item) problems.push(problemAt(file, at, `\`${key}: ${name}\` is taken (${before.where})`));
  return name;
}

function readFacts(file: YamlFile, problems: Problem[]): Fact[] {
  const facts: Fact[] = [];
  const expected = 'a statement, or one per language such as {de: …, en: …}';
  for (const item of listOf(file, 'statements', problems)) {
    const texts = item.kind === 'map' ? item.entries.map((entry) => entry.value) : [item];
    const wrong = texts.find((text) => text.kind !== 'scalar' || text.text.trim() === '' || text.value === null);
    const badKey = item.kind === 'map' ? item.entries.find((entry) => !/^[a-z]{2,3}$/.test(entry.key)) : undefined;
    const hint = /^\d/.test(badKey?.key ?? '') ? COMMA : { expected };
    if (badKey !== undefined) problems.push(problemAt(file, badKey.at, `\`${badKey.key}\` is no language`, hint));
    else if (wrong !== undefined) problems.push(problemAt(file, wrong.at, 'is no statement', { expected }));
    else if (item.kind === 'map')
      facts.push(Object.fromEntries(item.entries.map(({ key, value }) => [key, textOf(value)])));
    else facts.push(textOf(item));
  }
  return facts;
}

function textOf(tree: Tree): string {
  return tree.kind === 'scalar' ? tree.text : '';
}

function listOf(file: YamlFile, what: string, problems: Problem[]): readonly Tree[] {
  if (file.tree.kind === 'list') return file.tree.items;
  problems.push(problemAt(file, file.tree.at, 'the file must be a list', { expected: `a list of ${what}` }));
  return [];
}

function readAbout(file: YamlFile, problems: Problem[]): { name?: string; publicFields: string[] } {
  const { tree } = file;
  if (tree.kind !== 'map') {
    problems.push(
      problemAt(file, tree.at, 'the file must be a map', { expected: '`name: …` and `public: [field, …]`' }),
    );
    return { publicFields: [] };
  }
  for (const { key, at } of tree.entries) {
    if (ABOUT_KEYS.includes(key)) continue;
    const suggestion = nearest(key, ABOUT_KEYS);
    const detail = suggestion === undefined ? { expected: 'name or public' } : { suggestion };
    problems.push(problemAt(file, at, `unknown word \`${key}\``, detail));
  }
  const name = entryOf(tree, 'name')?.value;
  if (name !== undefined && (name.kind !== 'scalar' || name.text.trim() === '')) {
    problems.push(problemAt(file, name.at, '`name` must be a text'));
  }
  const fields = entryOf(tree, 'public')?.value;
  const items = fields === undefined ? [] : fields.kind === 'list' ? fields.items : [fields];
  for (const item of items) {
    if (item.kind === 'scalar' && item.text !== '') continue;
    problems.push(
      problemAt(file, item.at, '`public` must be a list of names', { expected: 'fields such as orders.item' }),
    );
  }
  const publicFields = items.map(textOf).filter((field) => field !== '');
  return name?.kind === 'scalar' && name.text !== '' ? { name: name.text, publicFields } : { publicFields };
}
