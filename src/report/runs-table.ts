import { inert } from '../domain/inert.js';
import type { Run } from '../domain/run.js';
import type { Style } from './style.js';
import { wrapped } from './wrapped.js';

/** Characters in a line: a terminal has 80. */
const WIDTH = 80;

/** Characters of a target's name that are always shown; it is cut where the line ends, `--format json` has it whole. */
const LEAST_TARGET = 8;

const TARGET = 2;

/** Stored runs, newest first, in lines of at most 80 characters (unless a run's own name is longer). */
export function runsTable(runs: readonly Run[], style: Style): string {
  if (runs.length === 0) return 'No run is stored yet. Hold one: testkunde run\n';
  const head = ['run', 'started (UTC)', 'target', 'passed', 'failed', 'ungraded'];
  const rows = runs.map((run) => [
    run.id,
    run.started_at.slice(0, 16).replace('T', ' '),
    inert(run.target),
    `${run.passed}/${run.dialogues}`,
    String(run.failed),
    String(run.ungraded),
  ]);
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const others = widths.reduce((sum, width, column) => (column === TARGET ? sum : sum + width + 2), 0);
  const room = Math.min(widths[TARGET] ?? 0, Math.max(LEAST_TARGET, WIDTH - others));
  widths[TARGET] = room;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === TARGET ? shortened(cell, room) : cell).padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = runs.flatMap((run, index) => [line(rows[index] ?? []), ...statusLines(run).map(style.dim)]);
  return `${[style.dim(line(head)), ...lines].join('\n')}\n`;
}

function shortened(name: string, width: number): string {
  const characters = [...name];
  return characters.length <= width ? name : `${characters.slice(0, width - 1).join('')}…`;
}

/** Lines below a run that did not simply end. */
function statusLines({ status, held = 0, dialogues, broken_reporters = [] }: Run): string[] {
  const words = [
    ...(status === 'finished'
      ? []
      : [status === 'running' ? `unfinished: ${held} of ${dialogues} held` : status.replace('_', ' ')]),
    ...(broken_reporters.length === 0 ? [] : [brokenText(broken_reporters)]),
  ];
  return wrapped(words.join(', '), WIDTH - 2).map((text) => `  ${text}`);
}

/** `reporter junit broke`. */
export function brokenText(reporters: readonly string[]): string {
  return `${reporters.length === 1 ? 'reporter' : 'reporters'} ${reporters.map(inert).join(', ')} broke`;
}
