import { inert } from '../domain/inert.js';
import type { Run } from '../domain/run.js';
import type { Style } from './style.js';

/** Stored runs, one line each, newest first. */
export function runsTable(runs: readonly Run[], style: Style): string {
  if (runs.length === 0) return 'No run is stored yet. Hold one: testkunde run\n';
  const head = ['run', 'started (UTC)', 'target', 'dialogues', 'passed', 'failed', 'ungraded', 'status'];
  const rows = runs.map((run) => [
    run.id,
    run.started_at.slice(0, 19).replace('T', ' '),
    inert(run.target),
    String(run.dialogues),
    String(run.passed),
    String(run.failed),
    String(run.ungraded),
    statusText(run),
  ]);
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[style.dim(line(head)), ...rows.map(line)].join('\n')}\n`;
}

function statusText({ status, held = 0, dialogues, broken_reporters = [] }: Run): string {
  const word = status === 'running' ? `unfinished: ${held} of ${dialogues} held` : status.replace('_', ' ');
  return broken_reporters.length === 0 ? word : `${word}, ${brokenText(broken_reporters)}`;
}

/** `reporter junit broke`. */
export function brokenText(reporters: readonly string[]): string {
  return `${reporters.length === 1 ? 'reporter' : 'reporters'} ${reporters.map(inert).join(', ')} broke`;
}
