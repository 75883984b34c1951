import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Larger files are none that Testkunde writes reports into. */
const LARGEST = 256 * 1024 * 1024;

/** Files in some folders, not below them, whose text is what is looked for; not the database itself. Absolute, sorted. */
export function filesWith(
  folders: readonly string[],
  database: string,
  isIt: (text: string) => boolean,
): readonly string[] {
  const own = new Set([database, `${database}-wal`, `${database}-shm`]);
  const files = new Set(folders.flatMap(filesIn).filter((file) => !own.has(file)));
  return [...files].filter((file) => holds(file, isIt)).sort();
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

function holds(file: string, isIt: (text: string) => boolean): boolean {
  try {
    return statSync(file).size <= LARGEST && isIt(readFileSync(file, 'utf8'));
  } catch {
    // Not readable for this user: then nobody can say.
    return false;
  }
}
