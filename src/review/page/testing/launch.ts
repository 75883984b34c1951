import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../../dist/bin/main.js', import.meta.url));

/** A `testkunde review` of its own, as a reviewer starts it. */
export interface Launched {
  /** Of the page, with the token. */
  readonly url: string;
  stop(): void;
}

export async function launchReview(db: string, ...flags: readonly string[]): Promise<Launched> {
  const server = spawn(process.execPath, [CLI, 'review', '--db', db, '--no-open', '--format', 'json', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { url: await urlOf(server), stop: () => server.kill('SIGTERM') };
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
