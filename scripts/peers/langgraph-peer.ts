import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.js';
import { loopback, misbehave } from './act-over-http.js';
import { FLOOD, type MemoryBot } from './memory-bot.js';

const GRAPH = fileURLToPath(new URL('langgraph-graph.mjs', import.meta.url));
const CLI = createRequire(import.meta.url).resolve('@langchain/langgraph-cli/package.json');
const START_MS = 60_000;

/** A dev server of LangGraph with the graph beside this file. */
export interface LanggraphServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the official dev server (`langgraphjs dev`), which takes some seconds. */
export async function startLanggraphServer(): Promise<LanggraphServer> {
  const port = await freePort();
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'testkunde-langgraph-')));
  const graphs = { graphs: { agent: `${relative(cwd, GRAPH)}:graph` }, node_version: '20', dependencies: ['.'] };
  writeFileSync(join(cwd, 'langgraph.json'), JSON.stringify(graphs));
  const script = join(dirname(CLI), 'dist', 'cli', 'cli.mjs');
  const args = ['dev', '--no-browser', '--no-reload', '--host', '127.0.0.1', '--port', String(port)];
  const env = { ...process.env, LANGSMITH_TRACING: 'false', LANGGRAPH_CLI_NO_ANALYTICS: '1' };
  // A group of its own: the server is a child of the command.
  const server = spawn(process.execPath, [script, ...args], { cwd, env, detached: true, stdio: 'pipe' });
  const stop = async () => {
    await stopped(server);
    rmSync(cwd, { recursive: true, force: true });
  };
  const log: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => log.push(String(text)));
  const url = `http://127.0.0.1:${port}`;
  const until = performance.now() + START_MS;
  while (!(await isUp(url))) {
    if (server.exitCode !== null || performance.now() > until) {
      await stop();
      throw new Error(`the dev server did not start: ${log.join('').slice(-2000)}`);
    }
    await new Promise((later) => setTimeout(later, 100));
  }
  return { url, stop };
}

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/ok`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function stopped(server: ChildProcess): Promise<void> {
  const gone = new Promise((exited) => server.once('exit', exited));
  if (server.exitCode !== null || server.pid === undefined) return;
  process.kill(-server.pid, 'SIGKILL');
  await gone;
}

interface Asked {
  readonly session: string;
  readonly texts: readonly string[];
}

/** Where the graph asks the bot of a test what to do. `left` hears of runs that were broken off while they waited for it. */
export function langgraphBrain(bot: MemoryBot, secret = '', left: () => void = () => {}): Promise<string> {
  return loopback(({ text }, response) => {
    const { session, texts } = JSON.parse(text) as Asked;
    const act = bot.hearAll(session, texts);
    if (act.does === 'silence') return response.once('close', left);
    return response.end(JSON.stringify(act.does === 'say' ? act : { ...act, secret, flood: FLOOD }));
  });
}

/** What no graph does, but what may stand before its server. */
const BELOW = /"content":"(stall|drip|break|rubbish)"/;
const FAULTY = {
  type: 'application/json',
  half: '{"messages":[',
  piece: '{',
  error: { status: 500, text: '' },
  flood: '',
};

/** A way to the dev server: it hands everything through, and does what is wrong below the protocol. */
export function langgraphProxy(server: string): Promise<string> {
  return loopback(async ({ method, path, headers, text }, response) => {
    const fault = BELOW.exec(text)?.[1];
    if (fault !== undefined) return misbehave(fault as 'stall', response, FAULTY);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const type = { 'content-type': headers['content-type'] ?? 'application/json' };
    const init = { method, headers: type, signal: gone.signal, ...(method === 'GET' ? {} : { body: text }) };
    try {
      const answer = await fetch(`${server}${path}`, init);
      const location = answer.headers.get('content-location');
      response.writeHead(answer.status, location === null ? {} : { 'content-location': location });
      response.flushHeaders();
      for await (const piece of answer.body ?? []) response.write(piece);
      return response.end();
    } catch {
      return response.destroy();
    }
  });
}
