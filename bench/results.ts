import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Load } from './project.js';

/** What one client did with one load. */
export interface Row {
  readonly client: string;
  readonly load: Load;
  readonly turns_s: number;
  readonly cpu_us_turn: number;
  readonly peak_mb: number;
  readonly db_bytes_turn: number | null;
}

/** One number that something is expected of. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly digits: number;
  readonly expected: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const HEAD = [
  'client',
  'dialogues × turns',
  'turns/s',
  'processor, µs a turn',
  'peak memory, MB',
  'database, bytes a turn',
];

function cells({ client, load, turns_s, cpu_us_turn, peak_mb, db_bytes_turn }: Row): string[] {
  const size = `${load.dialogues} × ${load.turns}`;
  const figures = [turns_s, cpu_us_turn, peak_mb].map((figure) => figure.toFixed(0));
  return [client, size, ...figures, db_bytes_turn === null ? '–' : db_bytes_turn.toFixed(0)];
}

/** Lines for a terminal, with what each number is. */
export function rowsText(rows: readonly Row[]): string {
  return rows
    .map((row) => {
      const [client = '', size = '', speed, cpu, memory, bytes] = cells(row);
      const database = bytes === '–' ? '' : `, ${bytes} bytes a turn stored`;
      return `${client.padEnd(18)} ${size.padStart(10)}: ${speed} turns/s, ${cpu} µs of processor a turn, ${memory} MB${database}`;
    })
    .join('\n');
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (items: readonly string[]) => `| ${items.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + lines.map(line).join('');
}

export function rowsMarkdown(rows: readonly Row[]): string {
  return table(HEAD, rows.map(cells));
}

export function figuresMarkdown(figures: readonly Figure[]): string {
  const lines = figures.map(({ name, value, digits, expected }) => [name, value.toFixed(digits), expected]);
  return table(['figure', 'measured', 'expected'], lines);
}

/** The head of RESULTS.md: where and with what it was measured. */
export function environment(promptfoo: string | null): string {
  const root = new URL('../', import.meta.url);
  const versionOf = (file: string) =>
    (JSON.parse(readFileSync(new URL(file, root), 'utf8')) as { version: string }).version;
  const [processor] = cpus();
  const versions = [
    `Testkunde ${versionOf('package.json')}`,
    `Node ${process.versions.node}`,
    `undici ${versionOf('node_modules/undici/package.json')}`,
    ...(promptfoo === null ? [] : [`promptfoo ${promptfoo}`]),
  ];
  return `# Speed

Written by \`npm run bench -- --full\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} × ${processor?.model.trim() ?? 'unknown processor'},
${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform} ${process.arch}; ${versions.join(', ')}.
The bot runs on the same machine, in a process of its own. Absolute numbers say as much of what else the machine did
as of the programs: compare the ratios, which come out of runs that took turns.
`;
}
