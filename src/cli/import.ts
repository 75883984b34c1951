import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { LANGUAGES, languageOf } from '../language/languages.js';
import { importBotium } from '../suite/import/botium.js';
import { type Imported, type ImportedDialogue, idOf, type Loss } from '../suite/import/imported.js';
import { importPromptfoo } from '../suite/import/promptfoo.js';
import { importRasa } from '../suite/import/rasa.js';
import { importSheet } from '../suite/import/sheet.js';
import { suiteText } from '../suite/import/suite-text.js';
import { readText, readYaml, type Source, type YamlFile } from '../suite/yaml.js';
import { counted } from './counted.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { problemsError } from './problems.js';
import { readSheet } from './sheets.js';

/** `csv` and `xlsx` are sheets. */
export type ImportKind = 'promptfoo' | 'rasa' | 'botium' | 'sheet' | 'csv' | 'xlsx';

export interface ImportOptions {
  /** Suite file to write; left out, the suite goes to stdout. */
  readonly out?: string;
  readonly language?: string;
  /** Folder of the dataset, relative to the working directory. */
  readonly dataset?: string;
  /** Name of the suite. */
  readonly suite?: string;
  /** Rasa: files with the bot's responses. */
  readonly domain?: readonly string[];
  readonly force?: boolean;
  readonly format?: 'text' | 'json';
}

/** `testkunde import KIND FILE…`: other tools' tests as a suite, and line by line what could not be carried over. */
export async function importTests(
  kind: ImportKind,
  paths: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const imported = await readTests(kind, paths, options, io);
  const { dialogues, losses } = imported;
  const guessed = languageFor(dialogues);
  const suite = {
    name: options.suite ?? nameFor(options.out ?? paths[0] ?? kind),
    language: options.language ?? guessed.language,
    ...(options.dataset === undefined ? {} : { dataset: datasetFrom(options, io) }),
    dialogues,
  };
  if (dialogues.length > 0 && options.out !== undefined)
    write(suiteText(suite), options.out, options.force === true, io);
  if (options.format === 'json') io.stdout(`${JSON.stringify({ ...suite, losses }, null, 2)}\n`);
  else if (options.out === undefined && dialogues.length > 0) io.stdout(suiteText(suite));
  tell(imported, options, io);
  if (dialogues.length > 0) io.stderr(hints(dialogues, options, guessed).join(''));
  return dialogues.length > 0 ? EXIT.fine : EXIT.unusable;
}

async function readTests(
  kind: ImportKind,
  paths: readonly string[],
  { domain = [] }: ImportOptions,
  io: Io,
): Promise<Imported> {
  const taken = new Set<string>();
  const files = paths.flatMap((path) => filesOf(kind, path, io));
  if (kind === 'botium')
    return importBotium(
      files.map((file) => read(file, io, readText) as Source),
      taken,
    );
  const parts: Imported[] = [];
  const domains = domain.map((file) => yamlOf(file, io));
  for (const file of files) {
    if (isSheet(kind)) parts.push(importSheet(await readSheet(resolve(io.cwd, file), file), taken));
    else if (kind === 'rasa') parts.push(importRasa(yamlOf(file, io), domains, taken));
    else parts.push(importPromptfoo(yamlOf(file, io), taken));
  }
  return { dialogues: parts.flatMap(({ dialogues }) => dialogues), losses: parts.flatMap(({ losses }) => losses) };
}

const BELOW: Readonly<Record<ImportKind, RegExp>> = {
  promptfoo: /promptfooconfig.*\.ya?ml$/i,
  rasa: /\.ya?ml$/i,
  botium: /\.(?:p?convo|utterances)\.txt$/i,
  sheet: /\.(?:csv|tsv|xlsx)$/i,
  csv: /\.(?:csv|tsv)$/i,
  xlsx: /\.xlsx$/i,
};

function isSheet(kind: ImportKind): boolean {
  return kind === 'sheet' || kind === 'csv' || kind === 'xlsx';
}

/** A file itself, or the files of that kind in a folder and below it. */
function filesOf(kind: ImportKind, path: string, io: Io): string[] {
  const full = resolve(io.cwd, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError('suite', `${inert(path)}: there is no such file`);
  if (!stat.isDirectory()) return [path];
  const found = readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => BELOW[kind].test(name) && statSync(join(full, name)).isFile())
    .sort();
  if (found.length === 0) throw new InputError('suite', `${inert(path)}: the folder holds no files of ${kind}`);
  return found.map((name) => join(path, name));
}

function read(file: string, io: Io, reader: typeof readText): Source {
  const source = reader(resolve(io.cwd, file), file);
  if ('problem' in source) throw problemsError('suite', [source.problem]);
  return source;
}

function yamlOf(file: string, io: Io): YamlFile {
  const { tree, problems } = readYaml(resolve(io.cwd, file), file);
  if (tree === null) throw problemsError('suite', problems);
  return tree;
}

/** The language of what is said and expected; not sure when the words do not tell it. */
interface GuessedLanguage {
  readonly language: string;
  readonly isSure: boolean;
}

function languageFor(dialogues: readonly ImportedDialogue[]): GuessedLanguage {
  const words = dialogues
    .flatMap(({ turns = [], customer }) => [
      customer?.goal ?? '',
      ...turns.flatMap(({ says, expect: { states = [], states_one_of = [] } = {} }) => [
        says,
        ...states,
        ...states_one_of,
      ]),
    ])
    .join('\n');
  // What is expected has the benefit of the doubt: a language that stands whatever was expected is told by the words.
  const told = LANGUAGES.filter((one) => LANGUAGES.every((expected) => languageOf(words, expected) === one));
  return { language: told[0]?.code ?? 'en', isSure: told.length > 0 };
}

/** What whoever reads the suite next should know. */
function hints(
  dialogues: readonly ImportedDialogue[],
  options: ImportOptions,
  { language, isSure }: GuessedLanguage,
): string[] {
  const isGuessed = options.language === undefined && !isSure;
  const hasCustomers = options.dataset === undefined && dialogues.some((dialogue) => dialogue.as !== undefined);
  return [
    ...(isGuessed ? [`the words do not tell their language: ${language} is written; --language says another\n`] : []),
    ...(hasCustomers ? ['customers are named: --dataset says in which dataset they are\n'] : []),
    ...(dialogues.some(({ customer }) => customer !== undefined)
      ? ['simulated customers need a model: customer_model: in testkunde.yaml\n']
      : []),
  ];
}

function nameFor(path: string): string {
  const name = basename(path).replace(/\.(?:p?convo|utterances)\.txt$/i, '');
  return idOf(name.slice(0, name.length - extname(name).length) || name, new Set());
}

/** A suite names its dataset relative to itself. */
function datasetFrom({ out, dataset = '' }: ImportOptions, io: Io): string {
  const folder = out === undefined ? io.cwd : dirname(resolve(io.cwd, out));
  return relative(folder, resolve(io.cwd, dataset)).replaceAll('\\', '/') || '.';
}

function write(text: string, out: string, force: boolean, io: Io): void {
  const path = resolve(io.cwd, out);
  if (existsSync(path) && !force)
    throw new InputError('usage', `${inert(out)} exists already`, 'another name, or --force to write over it');
  try {
    writeFileSync(path, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new InputError('usage', `${inert(out)} cannot be written (${code})`);
  }
}

function tell({ dialogues, losses }: Imported, options: ImportOptions, io: Io): void {
  if (options.format !== 'json') io.stderr([...losses].sort(byPlace).map(lossText).join(''));
  const turns = dialogues.reduce((sum, { turns: all = [] }) => sum + all.length, 0);
  const where = options.out === undefined ? '' : ` written to ${inert(options.out)}`;
  const lost =
    losses.length === 0 ? 'nothing was lost' : `${counted(losses.length, 'note')} above on what is not as it was`;
  io.stderr(`${counted(dialogues.length, 'dialogue')}, ${counted(turns, 'turn')}${where}; ${lost}\n`);
  if (dialogues.length === 0) io.stderr('nothing to import was found\n');
}

function byPlace(a: Loss, b: Loss): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

function lossText({ file, line, message }: Loss): string {
  return `${inert(file)}:${line}: ${inert(message)}\n`;
}
