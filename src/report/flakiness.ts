import type { QuarantineEntry } from '../domain/baseline.js';
import { inert } from '../domain/inert.js';
import type { Style } from './style.js';

/** How one dialogue fared with one target over stored runs, with the exact interval of its pass rate. */
export interface Flakiness {
  readonly target: string;
  readonly suite: string;
  readonly dialogue: string;
  readonly passed: number;
  readonly failed: number;
  readonly runs: number;
  readonly hard: number;
  /** One letter a run, oldest first: `p` passed, `f` failed, `m` mixed, `?` not judged. */
  readonly outcomes: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly flaky: boolean;
  /** It turned from one to the other between two runs, and never back. */
  readonly changedOnce: boolean;
  readonly quarantine: QuarantineEntry | null;
}

const MARKS: Readonly<Record<string, string>> = { p: '✓', f: '✗', m: '~' };

/** Marks shown of a dialogue: those of the newest runs. */
const SHOWN = 30;

/** Dialogues with their pass rates, target by target, flakiest first. */
export function flakinessText(rows: readonly Flakiness[], style: Style): string {
  if (rows.length === 0) return 'No dialogue is flaky: each passed, or failed, in every judged trial.\n';
  const width = Math.max(...rows.map((row) => nameOf(row).length));
  const targets = [...new Set(rows.map(({ target }) => target))].sort();
  const lines = targets.flatMap((target) => [
    '',
    style.bold(`target ${inert(target)}`),
    ...rows.filter((row) => row.target === target).flatMap((row) => rowLines(row, width, style)),
  ]);
  const legend = 'A mark for each run, oldest first: ✓ every trial passed, ✗ every trial failed, ~ some of both.';
  return `${[style.dim(legend), ...lines].join('\n')}\n`;
}

function nameOf({ suite, dialogue }: Flakiness): string {
  return `${inert(suite)}/${inert(dialogue)}`;
}

function rowLines(row: Flakiness, width: number, style: Style): string[] {
  const { passed, failed, low, high, outcomes } = row;
  const trials = passed + failed;
  const rate = `${passed} of ${trials} ${trials === 1 ? 'trial passes' : 'trials pass'}, ${percent(passed / trials)} (${percent(low)} to ${percent(high)})`;
  const marks = outcomes.slice(-SHOWN).map((one) => MARKS[one] ?? '?');
  return [
    `  ${nameOf(row).padEnd(width)}  ${rate}  ${marks.join('')}`,
    ...notesOf(row, style).map((note) => `    ${note}`),
  ];
}

function notesOf({ hard, changedOnce, outcomes, quarantine }: Flakiness, style: Style): string[] {
  const now = outcomes.findLast((one) => one !== '?') === 'p' ? 'passes' : 'fails';
  return [
    ...(changedOnce ? [style.dim(`changed once and ${now} ever since: a fix or a regression rather than chance`)] : []),
    ...(hard > 0 ? [style.red(`${hard} ${hard === 1 ? 'trial' : 'trials'} with a hard failure`)] : []),
    ...(quarantine === null
      ? []
      : [style.yellow(`in quarantine until ${quarantine.expires} (${inert(quarantine.owner)})`)]),
  ];
}

/** The register of quarantined dialogues. */
export function quarantineText(entries: readonly QuarantineEntry[], today: string, style: Style): string {
  if (entries.length === 0) return 'No dialogue is in quarantine.\n';
  return entries
    .map(({ suite, dialogue, owner, reason, expires }) => {
      const over = expires < today ? style.red(' (over: it gates again)') : '';
      return `${style.bold(`${inert(suite)}/${inert(dialogue)}`)}  until ${expires}${over}, ${inert(owner)}: ${inert(reason)}\n`;
    })
    .join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
