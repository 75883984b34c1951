import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the bot was asked since it was last looked at. */
export interface Served {
  /** Nanoseconds of the machine's clock at the first request, as a text; null = none came. */
  readonly first: string | null;
  readonly count: number;
  /** Milliseconds that all sessions were kept waiting, and the session that was longest. */
  readonly waited_ms: number;
  readonly longest_ms: number;
}

export interface Bot {
  readonly port: number;
  look(): Promise<Served>;
  stop(): void;
}

/** Starts `instant-bot.ts`; `latency` are the least and the most milliseconds of an answer. */
export async function startBot(latency: readonly number[] = []): Promise<Bot> {
  const args = ['--import', 'tsx', `${ROOT}bench/instant-bot.ts`, ...latency.map(String)];
  const bot = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: ROOT });
  const [line] = await once(bot.stdout, 'data');
  const port = Number(String(line));
  return {
    port,
    look: async () => (await (await fetch(`http://127.0.0.1:${port}/first`)).json()) as Served,
    stop: () => void bot.kill(),
  };
}
