import type { Baseline, BaselineEntry } from '../domain/baseline.js';
import type { Acceptance } from '../domain/comparison.js';
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

/** Everything that was ever accepted, runs and single dialogues, newest first. */
export function baselineHistoryText(
  entries: readonly BaselineEntry[],
  acceptances: readonly Acceptance[],
  style: Style,
): string {
  if (entries.length === 0) return 'No run was ever accepted.\n';
  const runs = entries.map((entry) => ({
    at: entry.set_at,
    name: entry.name,
    text: `${entry.action}  ${entryText(entry)}`,
  }));
  const dialogues = acceptances.map((one) => ({ at: one.at, name: one.baseline, text: acceptanceText(one) }));
  return [...runs, ...dialogues]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ name, text }) => `${style.bold(inert(name))} ${text}\n`)
    .join('');
}

function acceptanceText({ action, suite, dialogue, change, run, by, second, reason, at, hard }: Acceptance): string {
  const who = `${inert(by)}${second === null ? '' : ` and ${inert(second)}`}`;
  const mark = hard ? ' [hard failure accepted]' : '';
  const what = `${inert(suite)}/${inert(dialogue)} (${change}) as in run ${run}`;
  return `${action}  ${what}, ${at.slice(0, 16).replace('T', ' ')} UTC, ${who}: ${inert(reason)}${mark}`;
}

function entryText({ run, by, reason, set_at, hard_accepted }: BaselineEntry): string {
  const hard = hard_accepted ? ' [hard failures accepted]' : '';
  return `run ${run}, ${set_at.slice(0, 16).replace('T', ' ')} UTC, ${inert(by)}: ${inert(reason)}${hard}`;
}
