import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The program as it is published. */
export const CLI = fileURLToPath(new URL('../../../../dist/bin/main.js', import.meta.url));

/** A `testkunde review` of its own, as a reviewer starts it. */
export interface Launched {
  /** Of the page, with the token. */
  readonly url: string;
  /** Milliseconds of processor time that it took so far: a busy machine makes it wait, not work. Where /proc does not tell: the clock. */
  busyMs(): number;
  stop(): void;
}

export async function launchReview(db: string, ...flags: readonly string[]): Promise<Launched> {
  const server = spawn(process.execPath, [CLI, 'review', '--db', db, '--no-open', '--format', 'json', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const busyMs = () => processorMs(server.pid ?? 0);
  return { url: await urlOf(server), busyMs, stop: () => server.kill('SIGTERM') };
}

/** Of Linux's ticks there are a hundred a second. */
const TICK_MS = 10;

function processorMs(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return performance.now();
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function urlOf(server: ChildProcess): Promise<string> {
  return new Promise((told, failed) => {
    let [out, err] = ['', ''];
    server.stderr?.on('data', (bytes: Buffer) => {
      err += bytes;
    });
    server.stdout?.on('data', (bytes: Buffer) => {
      out += bytes;
      if (out.includes('\n')) told((JSON.parse(out) as { url: string }).url);
    });
    server.on('error', failed);
    server.on('exit', (code) => failed(new Error(`testkunde review ended with ${code}: ${err}`)));
  });
}
