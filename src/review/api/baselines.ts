import type { Change } from '../../domain/comparison.js';
import type { ComparisonRow, GateView } from './comparison.js';

export interface BaselineList {
  readonly baselines: readonly {
    readonly name: string;
    readonly runs: readonly string[];
    readonly by: string;
    readonly reason: string;
    readonly set_at: string;
    /** Single dialogues that were accepted since it was set, newest first; withdrawn ones too. */
    readonly acceptances: readonly Acceptance[];
  }[];
}

/** One entry of the register; entries are only added. */
export interface Acceptance {
  readonly baseline: string;
  readonly suite: string;
  readonly dialogue: string;
  /** `withdraw` takes an acceptance back: the baseline's own side counts again. */
  readonly action: 'accept' | 'withdraw';
  /** The run whose trials are the measure from now on. */
  readonly run: string;
  /** What it was when it was accepted. */
  readonly change: Change;
  readonly by: string;
  readonly second: string | null;
  readonly reason: string;
  readonly at: string;
  /** Hard failures were accepted with it. */
  readonly hard: boolean;
}

export interface NewAcceptances {
  readonly baseline: string;
  readonly run: string;
  readonly action: 'accept' | 'withdraw';
  readonly dialogues: readonly { readonly suite: string; readonly id: string }[];
  readonly by: string;
  readonly reason: string;
  /** Another person than `by`: needed where a dialogue has a hard failure (status 409 `second_name` without). */
  readonly second?: string;
}

export interface AcceptancesMade {
  readonly acceptances: readonly Acceptance[];
  readonly rows: readonly ComparisonRow[];
  readonly counts: Readonly<Record<Change, number>>;
  readonly gate: GateView;
}
