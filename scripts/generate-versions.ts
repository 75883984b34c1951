/** Writes src/grader/versions.ts: each grader's version is a hash of its code and of all word lists that it reads. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_GRADER_NAMES } from '../src/domain/verdict.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GRADER_FOLDER = join(ROOT, 'src/grader');

/** Text of src/grader/versions.ts as it should be. */
export function versionsSource(): string {
  const entries = OWN_GRADER_NAMES.map((name) => `  ${name}: '${versionOf(name)}',`);
  return [
    '// Written by `npm run generate`; a test checks that it is fresh.',
    "import type { OwnGraderName } from '../domain/verdict.js';",
    '',
    '/** Content hash of each grader: its code and every word list behind it. */',
    'export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

function versionOf(name: string): string {
  const base = name.replaceAll('_', '-');
  const file = [`${base}.ts`, `${base}/index.ts`].map((path) => join(GRADER_FOLDER, path)).find(existsSync);
  if (file === undefined) throw new Error(`no grader file for ${name}`);
  const hash = createHash('sha256');
  for (const path of [...closure(file)].sort()) hash.update(relative(ROOT, path)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

/** A file and all files of the project that it imports, directly or not. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, path] of source.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)) {
    closure(resolve(dirname(file), (path as string).replace(/\.js$/, '.ts')), seen);
  }
  return seen;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(GRADER_FOLDER, 'versions.ts'), versionsSource());
