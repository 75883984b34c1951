/**
 * `npm run bench`: turns/s of `testkunde run` with all graders and the store against a bare client loop on the same
 * instant bot, alternating in one run; then the cold start. Medians; ratios are what to compare between machines.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/cli/main.js');
const DIALOGUES = 1000;
const TURNS = 4;
const CONCURRENCY = 32;
const ROUNDS = 5;
const COLD_STARTS = 15;

/** Expected of the product: share of the bare loop, and milliseconds of the cold start. */
const EXPECTED = { ratio: 0.25, version_ms: 150, first_request_ms: 400 };

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function startBot(): Promise<{ process: ChildProcess; port: number }> {
  const bot = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'bench/instant-bot.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: ROOT,
  });
  const [line] = await once(bot.stdout as NodeJS.ReadableStream, 'data');
  return { process: bot, port: Number(String(line)) };
}

function writeProject(folder: string, port: number, dialogues: number): void {
  mkdirSync(join(folder, 'suites'), { recursive: true });
  writeFileSync(
    join(folder, 'testkunde.yaml'),
    `targets:
  instant:
    type: http
    url: http://127.0.0.1:${port}/chat
    body: { message: "{{ text }}", session: "{{ session }}", user: "{{ customer.id }}", language: "{{ language }}" }
    handoff: $.handoff
target: instant
`,
  );
  const dialogue = (number: number) =>
    `  - id: d-${number}\n    turns:\n${Array.from({ length: TURNS }, (_, turn) => turnYaml(number, turn)).join('')}`;
  const all = Array.from({ length: dialogues }, (_, number) => dialogue(number)).join('');
  const head = `suite: bench\nlanguage: de\ndataset: ${JSON.stringify('../nordlicht')}\ndialogues:\n`;
  writeFileSync(join(folder, 'suites/bench.yaml'), head + all);
  execFileSync('cp', ['-r', join(ROOT, 'datasets/nordlicht'), join(folder, 'nordlicht')]);
}

function turnYaml(number: number, turn: number): string {
  const expectation = [
    '{ discloses: ai }',
    '{ states: [unterwegs] }',
    '{ never: [storniert] }',
    '{ escalates: false }',
  ];
  return `      - says: Frage ${turn + 1} zu Bestellung ${number}, wann kommt sie?\n        expect: ${expectation[turn % 4]}\n`;
}

function runTestkunde(folder: string): number {
  const output = execFileSync(
    process.execPath,
    [CLI, 'run', '--concurrency', String(CONCURRENCY), '--db', join(folder, 'bench.db')],
    { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 },
  ).toString();
  if (!output.includes(`${DIALOGUES} dialogues`)) throw new Error(output.slice(0, 2000));
  const listed = execFileSync(process.execPath, [CLI, 'runs', '--format', 'json', '--db', join(folder, 'bench.db')], {
    cwd: folder,
  }).toString();
  return (JSON.parse(listed) as { duration_ms: number }[])[0]?.duration_ms ?? Number.NaN;
}

function runBare(port: number): number {
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'bench/bare-loop.ts'), ...[port, DIALOGUES, TURNS, CONCURRENCY].map(String)],
    { cwd: ROOT },
  ).toString();
  return (JSON.parse(output) as { duration_ms: number }).duration_ms;
}

/** Milliseconds from the start of the process to its end. */
function coldVersion(): number {
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, [CLI, '--version']);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Milliseconds from the start of `testkunde run` to its first request at the bot. */
async function coldFirstRequest(folder: string, port: number): Promise<number> {
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, [CLI, 'run', '--db', join(folder, 'cold.db')], { cwd: folder, stdio: 'ignore' });
  const { first } = (await (await fetch(`http://127.0.0.1:${port}/first`)).json()) as { first: string };
  return Number(BigInt(first) - started) / 1e6;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'testkunde-bench-'));
  const bot = await startBot();
  try {
    writeProject(join(folder, 'load'), bot.port, DIALOGUES);
    writeProject(join(folder, 'cold'), bot.port, 50);
    const rates = { bare: [] as number[], testkunde: [] as number[], ratio: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const bare = (DIALOGUES * TURNS * 1000) / runBare(bot.port);
      const own = (DIALOGUES * TURNS * 1000) / runTestkunde(join(folder, 'load'));
      // The first round warms the machine's caches up.
      if (round > 0) {
        rates.bare.push(bare);
        rates.testkunde.push(own);
        rates.ratio.push(own / bare);
      }
    }
    await fetch(`http://127.0.0.1:${bot.port}/first`);
    const versions = Array.from({ length: COLD_STARTS }, coldVersion);
    const requests: number[] = [];
    for (let i = 0; i < COLD_STARTS; i += 1) requests.push(await coldFirstRequest(join(folder, 'cold'), bot.port));
    print(rates, versions, requests);
  } finally {
    bot.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(
  rates: { bare: readonly number[]; testkunde: readonly number[]; ratio: readonly number[] },
  versions: readonly number[],
  requests: readonly number[],
): void {
  const line = (name: string, value: string, expected = '') =>
    process.stdout.write(`${name.padEnd(46)} ${value.padStart(10)}  ${expected}\n`);
  process.stdout.write(
    `${DIALOGUES} dialogues × ${TURNS} turns, concurrency ${CONCURRENCY}, ${ROUNDS} rounds, medians\n`,
  );
  line('bare client loop, turns/s', median(rates.bare).toFixed(0));
  line('testkunde run, all graders and store, turns/s', median(rates.testkunde).toFixed(0));
  line('ratio', median(rates.ratio).toFixed(3), `expected at least ${EXPECTED.ratio}`);
  line('testkunde --version, ms', median(versions).toFixed(0), `expected under ${EXPECTED.version_ms}`);
  line(
    'first request of run on the wire, ms',
    median(requests).toFixed(0),
    `expected under ${EXPECTED.first_request_ms}`,
  );
}

await main();
