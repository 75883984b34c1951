import { accessSync, appendFileSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import type { Reporter, ReportInput } from '../report/reporter.js';
import { REPORTERS } from '../report/reporters.js';
import { noteReporterFailure } from '../store/gates.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';

/** A reporter and where its text goes; null = standard output. */
export interface ChosenReporter {
  readonly reporter: Reporter;
  readonly file: string | null;
}

/**
 * The reporters that `--reporter` names: `junit`, `junit=build/junit.xml`, `markdown=-` (standard output), or a module of
 * one's own (`./mine.mjs`, whose default export is a Reporter). Throws InputError `usage`.
 */
export async function chosenReporters(names: readonly string[] | undefined, io: Io): Promise<ChosenReporter[]> {
  return Promise.all(
    (names ?? []).map(async (written) => {
      const [name = '', file] = written.split(/=(.*)/s);
      const reporter = /^[./]|\.m?js$/.test(name)
        ? await ownReporter(name, io)
        : REPORTERS.find((one) => one.name === name);
      if (reporter === undefined)
        throw new InputError(
          'usage',
          `--reporter ${name}: no such reporter`,
          `choose from ${REPORTERS.map((one) => one.name).join(', ')}, or name a module: ./mine.mjs`,
        );
      const chosen = { reporter, file: file === '-' ? null : (file ?? reporter.file ?? null) };
      if (chosen.file !== null) tryPlace(name, chosen.file, io);
      return chosen;
    }),
  );
}

/** Refuses, before anything is held, a place where no report can be written afterwards. */
function tryPlace(name: string, file: string, { cwd }: Io): void {
  const path = resolve(cwd, file);
  const why = whyNot(path);
  if (why === null) return;
  throw new InputError(
    'usage',
    `--reporter ${name}: ${file} cannot be written: ${why}`,
    `name another file: --reporter ${name}=FILE`,
  );
}

function whyNot(path: string): string | null {
  let place = path;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  const isFolder = statSync(place).isDirectory();
  if (place === path && isFolder) return 'it is a folder';
  if (place !== path && !isFolder) return `${place} is no folder`;
  try {
    accessSync(place, constants.W_OK);
    return null;
  } catch {
    return `${place} may not be written to`;
  }
}

async function ownReporter(path: string, io: Io): Promise<Reporter> {
  let found: { default?: Partial<Reporter> };
  try {
    found = (await import(pathToFileURL(resolve(io.cwd, path)).href)) as typeof found;
  } catch (error) {
    throw new InputError('usage', `--reporter ${path}: cannot be loaded: ${inert(messageOf(error))}`);
  }
  const { render, name = path, file = null } = found.default ?? {};
  if (typeof render !== 'function')
    throw new InputError('usage', `--reporter ${path}: its default export has no function render(input)`);
  return { name, file, render };
}

export interface ReportTo {
  readonly db: Database;
  readonly io: Io;
  /** Standard output belongs to something else: what would go there goes to standard error. */
  readonly quiet: boolean;
  /** The exit code so far. */
  readonly code: ExitCode;
}

/**
 * Renders with every reporter. One that breaks is reported, the others go on, and the run is marked: in the database,
 * and by an exit code that is not 0.
 */
export function report(chosen: readonly ChosenReporter[], input: ReportInput, to: ReportTo): ExitCode {
  let code = to.code;
  const folder = folderInRepository(to.io);
  const placed = folder === null ? input : { ...input, folder };
  for (const one of chosen) {
    try {
      write(one, placed, to);
    } catch (error) {
      const message = messageOf(error);
      to.io.stderr(`reporter ${one.reporter.name} broke: ${inert(message)}\n`);
      noteReporterFailure(to.db, input.stored.run.id, one.reporter.name, message, new Date().toISOString());
      if (code === EXIT.fine) code = EXIT.unusable;
    }
  }
  return code;
}

/** The working directory below the repository's root, where GitHub checked it out; null when it is that root, or elsewhere. */
function folderInRepository({ cwd, env: { GITHUB_WORKSPACE: root } }: Io): string | null {
  if (root === undefined || root === '') return null;
  const folder = relative(root, cwd).split(sep).join('/');
  return folder === '' || folder.startsWith('..') ? null : folder;
}

function write({ reporter, file }: ChosenReporter, input: ReportInput, { io, quiet }: ReportTo): void {
  const { text, summary } = reporter.render(input);
  if (typeof text !== 'string') throw new TypeError('it rendered no text');
  if (file === null) (quiet ? io.stderr : io.stdout)(text);
  else {
    const path = resolve(io.cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const page = io.env.GITHUB_STEP_SUMMARY;
  if (summary !== undefined && page !== undefined && page !== '') appendFileSync(page, `${summary}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
