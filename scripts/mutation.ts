/**
 * `npm run mutation:check`: changes single statements of run/, store/ and gate/, and counts the changes that the tests
 * notice. Fails when it is fewer than expected. `-- --write` keeps the figures, which the README shows; names of folders
 * limit it to these.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = `${ROOT}bench/mutation.json`;

/** One statement in so many is changed: each folder takes a quarter of an hour on two quiet processors. */
const EVERY = { run: 8, store: 10, gate: 12 } as const;

/** Percent of the changes that are noticed, in each folder. */
const EXPECTED = 80;

type Folder = keyof typeof EVERY;

/** What came of one folder. */
export interface Noticed {
  readonly folder: string;
  /** One statement in so many was changed. */
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
  const env = { ...process.env, MUTATION_FOLDER: folder, MUTATION_EVERY: String(EVERY[folder]) };
  const { status } = spawnSync('npx', ['stryker', 'run'], { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`stryker ended with ${status}`);
  const report = JSON.parse(readFileSync(`${ROOT}results/mutation-${folder}.json`, 'utf8')) as Parameters<
    typeof countOf
  >[0];
  return { folder, every: EVERY[folder], day: new Date().toISOString().slice(0, 10), ...countOf(report) };
}

function main(args: readonly string[]): void {
  const folders = (Object.keys(EVERY) as Folder[]).filter(
    (folder) => args.includes(folder) || !args.some((arg) => arg in EVERY),
  );
  const all = folders.map(measured);
  for (const one of all)
    process.stdout.write(`${one.folder}: ${one.noticed} of ${one.changes} noticed, ${percentOf(one).toFixed(0)} %\n`);
  if (args.includes('--write')) {
    const others = keptMutation().filter(({ folder }) => !all.some((one) => one.folder === folder));
    const kept = [...all, ...others].sort((a, b) => a.folder.localeCompare(b.folder));
    writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  }
  if (all.some((one) => percentOf(one) < EXPECTED)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
