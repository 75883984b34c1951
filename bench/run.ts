/**
 * `npm run bench`: `testkunde run` with all graders and the store against a bare client loop and against promptfoo, on
 * the same bot and in one run; then a bot that takes its time; then the cold start. Medians; ratios are what to compare
 * between machines. `npm run bench -- --full` also holds 100 and 10,000 dialogues, and writes bench/RESULTS.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bot, startBot } from './bot.js';
import { CLI, type Measured, promptfooVersion, runBare, runPromptfoo, runTestkunde } from './clients.js';
import { type Load, writeProject } from './project.js';
import { environment, type Figure, figuresMarkdown, median, type Row, rowsMarkdown, rowsText } from './results.js';

const isFull = process.argv.includes('--full');

const QUICK: Load = { dialogues: 1000, turns: 4, concurrency: 32 };
const SIZES: readonly Load[] = [
  { dialogues: 100, turns: 4, concurrency: 32 },
  { dialogues: 10_000, turns: 4, concurrency: 32 },
];
/** What peak memory is asked for. */
const LARGEST: Load = { dialogues: 10_000, turns: 20, concurrency: 32 };
/** promptfoo takes minutes for what the others do in seconds: it is asked for less. */
const PROMPTFOO: Load = { dialogues: 100, turns: 4, concurrency: 32 };
/**
 * The last dialogues are held while some places are free already: with 1,000 that alone makes 1.04 of the bound, whoever
 * holds them; with 4,000 it is a small share of the time.
 */
const SLOW: readonly Load[] = (isFull ? [1000, 4000] : [1000]).map((dialogues) => ({
  dialogues,
  turns: 4,
  concurrency: 64,
}));
/** Least and most milliseconds of an answer of the slow bot. */
const LATENCY = [50, 500] as const;
const ROUNDS = 3;
const COLD_STARTS = 11;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Medians of several rounds in which both take turns; the ratio is that of each round. */
function compared(bot: Bot, folder: string, load: Load, rounds: number): { rows: Row[]; ratio: number } {
  // The first round warms the machine's caches up.
  if (rounds > 1) for (const warm of [() => runBare(bot.port, load), () => runTestkunde(folder, load)]) warm();
  const pairs = Array.from({ length: rounds }, () => [runBare(bot.port, load), runTestkunde(folder, load)] as const);
  const middle = (of: (pair: readonly [Measured, Measured]) => number) => median(pairs.map(of));
  const row = (client: string, which: 0 | 1): Row => ({
    client,
    load,
    turns_s: middle((pair) => pair[which].turns_s),
    cpu_us_turn: middle((pair) => pair[which].cpu_us_turn),
    peak_mb: middle((pair) => pair[which].peak_mb),
    db_bytes_turn: which === 0 ? null : middle((pair) => pair[1].db_bytes_turn ?? Number.NaN),
  });
  const rows = [row('bare undici loop', 0), row('testkunde run', 1)];
  say(rowsText(rows));
  return { rows, ratio: middle(([bare, own]) => own.turns_s / bare.turns_s) };
}

function promptfooRows(bot: Bot): Row[] {
  const version = promptfooVersion();
  if (version === null) {
    say('promptfoo is not installed here: it is left out (npm install --save-dev promptfoo@0.121.20)');
    return [];
  }
  const rows: Row[] = [{ client: `promptfoo ${version}`, load: PROMPTFOO, ...runPromptfoo(bot.port, PROMPTFOO) }];
  say(rowsText(rows));
  return rows;
}

/** Time of a run on a bot that takes its time, as a multiple of the least that it can take. */
async function slowFactor(folder: string, load: Load): Promise<number> {
  const bot = await startBot(LATENCY);
  try {
    const project = writeProject(join(folder, `slow-${load.dialogues}`), bot.port, load);
    await bot.look();
    const { duration_ms } = runTestkunde(project, load);
    const { waited_ms, longest_ms } = await bot.look();
    return duration_ms / Math.max(longest_ms, waited_ms / load.concurrency);
  } finally {
    bot.stop();
  }
}

/** Milliseconds from the start of the process to its end. */
function coldVersion(): number {
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, [CLI, '--version']);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Milliseconds from the start of `testkunde run` to its first request at the bot. */
async function coldFirstRequest(folder: string, bot: Bot): Promise<number> {
  await bot.look();
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, [CLI, 'run', '--db', join(folder, 'cold.db')], { cwd: folder, stdio: 'ignore' });
  const { first } = await bot.look();
  return Number(BigInt(first ?? 0) - started) / 1e6;
}

async function coldFigures(bot: Bot, folder: string): Promise<Figure[]> {
  const project = writeProject(join(folder, 'cold'), bot.port, { dialogues: 10, turns: 4, concurrency: 8 });
  const versions = Array.from({ length: COLD_STARTS }, coldVersion);
  const requests: number[] = [];
  for (let i = 0; i < COLD_STARTS; i += 1) requests.push(await coldFirstRequest(project, bot));
  return [
    { name: 'testkunde --version, ms', value: median(versions), digits: 0, expected: 'under 150' },
    { name: 'first request of run on the wire, ms', value: median(requests), digits: 0, expected: 'under 400' },
  ];
}

interface Held {
  readonly rows: readonly Row[];
  readonly figures: Figure[];
}

async function speed(bot: Bot, folder: string): Promise<Held> {
  const project = (load: Load) => writeProject(join(folder, `${load.dialogues}x${load.turns}`), bot.port, load);
  const { rows, ratio } = compared(bot, project(QUICK), QUICK, ROUNDS);
  const others = promptfooRows(bot);
  const [promptfoo] = others;
  const own = rows[1]?.turns_s ?? Number.NaN;
  const figures: Figure[] = [{ name: 'share of the bare loop', value: ratio, digits: 3, expected: 'at least 0.5' }];
  if (promptfoo !== undefined)
    figures.push({ name: 'times promptfoo', value: own / promptfoo.turns_s, digits: 1, expected: 'at least 50' });
  if (!isFull) return { rows: [...rows, ...others], figures };
  const sized = SIZES.map((load) => compared(bot, project(load), load, 1));
  const [least, most] = sized.map((one) => one.rows[1]?.cpu_us_turn ?? Number.NaN);
  const largest: Row = { client: 'testkunde run', load: LARGEST, ...runTestkunde(project(LARGEST), LARGEST) };
  say(rowsText([largest]));
  figures.push(
    {
      name: 'processor per turn at 10,000 dialogues, of that at 100',
      value: (most ?? Number.NaN) / (least ?? Number.NaN),
      digits: 2,
      expected: 'at most 1.1',
    },
    { name: 'peak memory, 10,000 dialogues of 20 turns, MB', value: largest.peak_mb, digits: 0, expected: 'under 300' },
  );
  return { rows: [...rows, ...others, ...sized.flatMap((one) => one.rows), largest], figures };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'testkunde-bench-'));
  const bot = await startBot();
  try {
    const { rows, figures } = await speed(bot, folder);
    for (const load of SLOW)
      figures.push({
        name: `time on a bot of ${LATENCY.join('–')} ms, of the least it can take (${load.dialogues} dialogues, ${load.concurrency} at a time)`,
        value: await slowFactor(folder, load),
        digits: 3,
        expected: 'at most 1.05',
      });
    const all = [...figures, ...(await coldFigures(bot, folder))];
    for (const { name, value, digits, expected } of all)
      say(`${name.padEnd(92)} ${value.toFixed(digits).padStart(8)}  expected ${expected}`);
    if (!isFull) return;
    const file = fileURLToPath(new URL('./RESULTS.md', import.meta.url));
    writeFileSync(file, `${environment(promptfooVersion())}\n${rowsMarkdown(rows)}\n${figuresMarkdown(all)}`);
  } finally {
    bot.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
