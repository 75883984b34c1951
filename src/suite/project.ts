import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

export const CONFIG_FILE = 'testkunde.yaml';

const MARKS = [CONFIG_FILE, '.git', 'package.json'];

/** The nearest folder from `folder` upwards that holds one of these names. */
export function findUpwards(folder: string, names: readonly string[]): string | null {
  for (let here = folder; ; here = dirname(here)) {
    if (names.some((name) => existsSync(join(here, name)))) return here;
    if (dirname(here) === here) return null;
  }
}

/**
 * The folder that a suite's datasets must stay in: the project's root when the suite lies below it, else the nearest
 * folder above the suite that looks like a project, else the working directory, else the suite's own folder (for a
 * folder called `suites`, the one above it).
 */
export function rootOfSuite(suite: string, options: { readonly cwd: string; readonly root?: string | null }): string {
  const folder = dirname(suite);
  const { cwd, root } = options;
  // A working directory without a configuration is a guess, no project: marks come first then.
  const isGuess = root === cwd && !existsSync(join(cwd, CONFIG_FILE));
  if (root !== undefined && root !== null && !isGuess && isInside(root, folder)) return root;
  const marked = findUpwards(folder, MARKS);
  if (marked !== null) return marked;
  if (isInside(cwd, folder)) return cwd;
  return basename(folder) === 'suites' ? dirname(folder) : folder;
}

/** Whether a path, links followed, is the folder or lies below it. A path that does not exist is taken as written. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(realPath(folder), realPath(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Links followed as far as the path exists. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

/** A path as the user reads it: relative to the working directory, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return (way === '' ? '.' : way).split(sep).join('/');
}
