/** The three that are compared. Each runs in a process of its own, and tells what it used. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Load } from './project.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CLI = join(ROOT, 'dist/bin/main.js');

export interface Measured {
  /** Of the conversations, without the start of the process. */
  readonly duration_ms: number;
  readonly turns_s: number;
  /** Of the whole process. */
  readonly cpu_us_turn: number;
  readonly peak_mb: number;
  /** What the database holds of each turn; null = no database. */
  readonly db_bytes_turn: number | null;
}

function measured(
  load: Load,
  args: readonly string[],
  cwd: string,
  duration: (stdout: string) => number,
  db?: string,
): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'testkunde-bench-usage-'));
  try {
    const usage = join(folder, 'usage.json');
    const env = {
      ...process.env,
      BENCH_USAGE: usage,
      PROMPTFOO_CONFIG_DIR: folder,
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
      PROMPTFOO_CACHE_ENABLED: 'false',
    };
    const preload = ['--import', join(ROOT, 'bench/usage.mjs')];
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    const options = { cwd, env, stdio, maxBuffer: 1e9 };
    const duration_ms = duration(execFileSync(process.execPath, [...preload, ...args], options).toString());
    const { cpu_ms, peak_mb } = JSON.parse(readFileSync(usage, 'utf8')) as { cpu_ms: number; peak_mb: number };
    const turns = load.dialogues * load.turns;
    return {
      duration_ms,
      turns_s: (turns * 1000) / duration_ms,
      cpu_us_turn: (cpu_ms * 1000) / turns,
      peak_mb,
      db_bytes_turn: db === undefined ? null : statSync(db).size / turns,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lastLine(stdout: string): number {
  const line = stdout.trim().split('\n').at(-1) ?? '';
  return (JSON.parse(line) as { duration_ms: number }).duration_ms;
}

const numbers = (port: number, { dialogues, turns, concurrency }: Load) =>
  [port, dialogues, turns, concurrency].map(String);

/** (a) A loop of undici requests and nothing else. */
export function runBare(port: number, load: Load): Measured {
  return measured(load, [join(ROOT, 'bench/bare-loop.mjs'), ...numbers(port, load)], ROOT, lastLine);
}

/** (b) `testkunde run` with all graders and a new database. */
export function runTestkunde(folder: string, load: Load): Measured {
  const db = join(folder, 'bench.db');
  for (const end of ['', '-wal', '-shm']) rmSync(db + end, { force: true });
  const args = [CLI, 'run', '--concurrency', String(load.concurrency), '--db', db];
  const duration = (stdout: string) => {
    if (!stdout.includes(`${load.dialogues} passed`)) throw new Error(stdout.slice(0, 2000));
    const listed = execFileSync(process.execPath, [CLI, 'runs', '--format', 'json', '--db', db], { cwd: folder });
    return (JSON.parse(listed.toString()) as { duration_ms: number }[])[0]?.duration_ms ?? Number.NaN;
  };
  return measured(load, args, folder, duration, db);
}

/** The version of promptfoo that is installed; null = none. */
export function promptfooVersion(): string | null {
  try {
    const require = createRequire(import.meta.url);
    const file = join(require.resolve('promptfoo').split('/promptfoo/')[0] ?? '', 'promptfoo/package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  } catch {
    return null;
  }
}

/** (c) promptfoo's evaluation of the same turns. */
export function runPromptfoo(port: number, load: Load): Measured {
  return measured(load, ['--import', 'tsx', join(ROOT, 'bench/promptfoo.ts'), ...numbers(port, load)], ROOT, lastLine);
}
