/**
 * `npm run mutation:check`: changes single statements of run/, store/ and gate/, and counts the changes that the tests
 * notice. Fails when it is fewer than expected. `-- --write` keeps the figures, which the README shows; names of folders
 * limit it to these, or measure `grader` and `language`, which have no bound: each takes an hour and more.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = `${ROOT}bench/mutation.json`;

/**
 * One function in so many is emptied, and one of its statements in so many changed: each of the first three folders takes
 * a quarter of an hour on two quiet processors.
 */
const DRAWN = {
  run: { functions: 1, every: 8 },
  store: { functions: 1, every: 10 },
  gate: { functions: 1, every: 12 },
  grader: { functions: 1, every: 1000 },
  language: { functions: 4, every: 60 },
} as const;

/** Percent of the changes that are noticed, in each folder that is checked. */
const EXPECTED: Partial<Record<Folder, number>> = { run: 80, store: 80, gate: 80 };

export type Folder = keyof typeof DRAWN;

/** The bound of a folder; 0 = none. */
export function expectedOf(folder: Folder): number {
  return EXPECTED[folder] ?? 0;
}

/** What came of one folder. */
export interface Noticed {
  readonly folder: Folder;
  /** One function in so many was drawn, and one of its statements in so many changed. */
  readonly functions: number;
  readonly every: number;
  /** Day of the measurement, ISO. */
  readonly day: string;
  readonly changes: number;
  readonly noticed: number;
}

export function percentOf({ noticed, changes }: Pick<Noticed, 'noticed' | 'changes'>): number {
  return (100 * noticed) / changes;
}

export function keptMutation(): readonly Noticed[] {
  return JSON.parse(readFileSync(KEPT, 'utf8')) as Noticed[];
}

/** Counts a report of Stryker. Changes that nothing could notice in time are noticed; those that do not run are none. */
export function countOf(report: { files: Record<string, { mutants: { status: string }[] }> }) {
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => all.filter((status) => wanted.includes(status)).length;
  return { changes: count('Killed', 'Timeout', 'Survived', 'NoCoverage'), noticed: count('Killed', 'Timeout') };
}

function measured(folder: Folder): Noticed {
  const { functions, every } = DRAWN[folder];
  const sample = { MUTATION_FUNCTIONS: String(functions), MUTATION_EVERY: String(every) };
  const env = { ...process.env, MUTATION_FOLDER: folder, ...sample };
  const { status } = spawnSync('npx', ['stryker', 'run'], { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`stryker ended with ${status}`);
  const report = JSON.parse(readFileSync(`${ROOT}results/mutation-${folder}.json`, 'utf8')) as Parameters<
    typeof countOf
  >[0];
  return { folder, functions, every, day: new Date().toISOString().slice(0, 10), ...countOf(report) };
}

function main(args: readonly string[]): void {
  const named = (Object.keys(DRAWN) as Folder[]).filter((folder) => args.includes(folder));
  const folders = named.length > 0 ? named : (Object.keys(EXPECTED) as Folder[]);
  const all = folders.map(measured);
  for (const one of all)
    process.stdout.write(`${one.folder}: ${one.noticed} of ${one.changes} noticed, ${percentOf(one).toFixed(0)} %\n`);
  if (args.includes('--write')) {
    const others = keptMutation().filter(({ folder }) => !all.some((one) => one.folder === folder));
    const kept = [...all, ...others].sort((a, b) => a.folder.localeCompare(b.folder));
    writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  }
  if (all.some((one) => percentOf(one) < expectedOf(one.folder))) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
