import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { shownPath } from '../suite/project.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { IGNORED, starterFor } from './starter.js';
import { STARTER_TARGETS, type StarterFile } from './starter-targets.js';

export interface InitOptions {
  /** Protocol of the target that is written. */
  readonly target?: string;
}

/** `testkunde init`: a starter folder that validates as it stands. Writes all of it or nothing, and never overwrites. */
export function init(dir: string, io: Io, { target = 'http' }: InitOptions = {}): ExitCode {
  const files = starterFor(target);
  const folder = resolve(io.cwd, dir);
  const existing = files.filter(({ path }) => existsSync(join(folder, path)));
  if (existing.length > 0) {
    const names = existing.map(({ path }) => `  ${inert(shownPath(join(folder, path), io.cwd))}\n`);
    io.stderr(`These files exist already; nothing was written:\n${names.join('')}`);
    return EXIT.unusable;
  }
  try {
    write(folder, files);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new InputError('usage', `cannot write to ${inert(shownPath(folder, io.cwd))} (${code})`);
  }
  const shown = files.map(({ path }) => `  ${inert(shownPath(join(folder, path), io.cwd))}\n`);
  const here = shownPath(folder, io.cwd);
  const enter = here === '.' ? '' : `  cd ${inert(here)}\n`;
  const needs = STARTER_TARGETS[target]?.needs;
  const install = needs === undefined ? '' : `  npm install ${needs}\n`;
  io.stdout(`Written:\n${shown.join('')}
Next:
${enter}${install}  testkunde validate     checks the suite and its dataset
  edit testkunde.yaml    to point it at your bot
  testkunde say Hello    to try it with one sentence
  testkunde run          holds the dialogues and judges the answers
`);
  return EXIT.fine;
}

function write(folder: string, files: readonly StarterFile[]): void {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  ignoreResults(join(folder, '.gitignore'));
}

/** Adds the line to a .gitignore that is there already. */
function ignoreResults(path: string): void {
  const text = existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  const known = text.split(/\r?\n/).some((line) => /^\/?results\/?$/.test(line.trim()));
  if (!known) appendFileSync(path, `${text === '' || text.endsWith('\n') ? '' : '\n'}${IGNORED}\n`);
}
