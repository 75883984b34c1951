import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { nearest, type Problem } from './problem.js';
import { realPath, shownPath } from './project.js';
import { type Detail, problemOf } from './yaml.js';

export interface SuiteFiles {
  /** Absolute, each once. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** The suite files that paths (files or folders) stand for, in the paths' order, a folder's sorted. */
export function findSuiteFiles(paths: readonly string[], cwd: string, home: string): SuiteFiles {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const full = resolve(cwd, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat === undefined) problems.push(problemOf(path, 'there is no such suite', suggestFile(full, cwd, home)));
    const found = stat === undefined ? [] : stat.isDirectory() ? suitesBelow(full) : [full];
    if (stat !== undefined && found.length === 0) {
      problems.push(problemOf(path, 'the folder holds no suites', { expected: 'files *.yaml in it or below' }));
    }
    for (const file of found) {
      const real = realPath(file);
      if (!files.has(real)) files.set(real, file);
    }
  }
  return { files: [...files.values()], problems };
}

function suitesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return suitesBelow(path);
    return isSuiteFile(entry, path) ? [path] : [];
  });
}

function isSuiteFile(entry: Dirent, path: string): boolean {
  if (!['.yaml', '.yml'].includes(extname(entry.name))) return false;
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

/** The file whose name is nearest, in the folder that was named or in the project's own suites. */
function suggestFile(missing: string, cwd: string, home: string): Detail {
  const folders = [dirname(missing), home].filter((folder) => existsSync(folder) && statSync(folder).isDirectory());
  const there = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })),
  );
  const candidates = there.filter(
    ({ entry, folder }) => entry.isDirectory() || isSuiteFile(entry, join(folder, entry.name)),
  );
  const wanted = stem(missing);
  const near = nearest(
    wanted,
    candidates.map(({ entry }) => stem(entry.name)),
  );
  const hit = candidates.find(({ entry }) => stem(entry.name) === near);
  if (hit !== undefined) return { suggestion: shownPath(join(hit.folder, hit.entry.name), cwd) };
  return { expected: `a suite file or a folder of suites, such as ${relative(cwd, home) || '.'}` };
}

function stem(path: string): string {
  return basename(path, extname(path));
}
