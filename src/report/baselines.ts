import type { Baseline, BaselineEntry } from '../domain/baseline.js';
import { inert } from '../domain/inert.js';
import type { Style } from './style.js';

/** The baselines as they stand, a line for each run in them. */
export function baselinesText(list: readonly Baseline[], style: Style): string {
  if (list.length === 0)
    return 'No run is accepted yet. Accept one: testkunde baseline set main RUN --by NAME --reason TEXT\n';
  const lines = list.flatMap(({ name, entries }) => [
    style.bold(inert(name)),
    ...entries.map((entry) => `  ${entryText(entry)}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** Everything that was ever accepted, in the order given. */
export function baselineHistoryText(entries: readonly BaselineEntry[], style: Style): string {
  if (entries.length === 0) return 'No run was ever accepted.\n';
  return entries.map((entry) => `${style.bold(inert(entry.name))} ${entry.action}  ${entryText(entry)}\n`).join('');
}

function entryText({ run, by, reason, set_at, hard_accepted }: BaselineEntry): string {
  const hard = hard_accepted ? ' [hard failures accepted]' : '';
  return `run ${run}, ${set_at.slice(0, 16).replace('T', ' ')} UTC, ${inert(by)}: ${inert(reason)}${hard}`;
}
