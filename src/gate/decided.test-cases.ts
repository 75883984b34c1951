import type { ComparableDialogue } from '../domain/comparison.js';
import { DEFAULT_POLICY, type GatePolicy } from '../domain/gate.js';
import type { Run } from '../domain/run.js';
import { run } from './comparable.test-cases.js';
import { compareRuns } from './compare.js';
import { decide } from './decide.js';

export const TWENTY = 'p'.repeat(20);

export interface Case {
  readonly before: readonly ComparableDialogue[];
  /** Runs that were added to the baseline later. */
  readonly added?: readonly (readonly ComparableDialogue[])[];
  readonly now: readonly ComparableDialogue[];
  readonly fresh?: readonly ComparableDialogue[];
  readonly policy?: Partial<GatePolicy>;
  readonly quarantined?: readonly string[];
  readonly hardAccepted?: boolean;
  readonly status?: Run['status'];
  readonly freshStatus?: Run['status'];
  /** Trials of each wording that the candidate was to hold, and its confirmation. */
  readonly trials?: number;
  readonly freshTrials?: number;
  /** Target of the candidate. */
  readonly target?: string;
}

/** What the gate says of two runs, for tests. */
export function decided(one: Case) {
  const { before, added = [], now, fresh, policy, quarantined, hardAccepted = false } = one;
  const { status = 'finished', freshStatus = 'finished', trials = 1, freshTrials = 1, target = 'shop' } = one;
  const comparison = compareRuns({
    name: 'main',
    baseline: [before, ...added].map((dialogues, index) => run(`b${index}`, dialogues)),
    candidate: run('c', now, { status, trials, target }),
    hardAccepted,
    ...(fresh === undefined ? {} : { confirmation: run('f', fresh, { status: freshStatus, trials: freshTrials }) }),
  });
  return decide(comparison, { ...DEFAULT_POLICY, ...policy }, new Set(quarantined));
}
