import type { QuarantineEntry } from '../domain/baseline.js';
import { inert } from '../domain/inert.js';
import type { Style } from './style.js';

/** How one dialogue fared over stored runs, with the exact interval of its pass rate. */
export interface Flakiness {
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
  readonly quarantine: QuarantineEntry | null;
}

const MARKS: Readonly<Record<string, string>> = { p: '✓', f: '✗', m: '~' };

/** Dialogues with their pass rates, flakiest first. */
export function flakinessText(rows: readonly Flakiness[], style: Style): string {
  if (rows.length === 0) return 'No dialogue is flaky: each passed, or failed, in every judged trial.\n';
  const lines = rows.map(({ suite, dialogue, passed, failed, low, high, outcomes, hard, quarantine }) => {
    const rate = `${passed} of ${passed + failed} trials pass (${percent(passed / (passed + failed))}, ${percent(low)} to ${percent(high)})`;
    const marks = outcomes
      .slice(-30)
      .map((one) => MARKS[one] ?? '?')
      .join('');
    const notes = [
      ...(hard > 0 ? [style.red(`${hard} hard failures`)] : []),
      ...(quarantine === null
        ? []
        : [style.yellow(`in quarantine until ${quarantine.expires}, ${inert(quarantine.owner)}`)]),
    ];
    return `${style.bold(`${inert(suite)}/${inert(dialogue)}`)}  ${marks}  ${rate}${notes.length === 0 ? '' : `  ${notes.join(', ')}`}`;
  });
  return `${lines.join('\n')}\n`;
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
