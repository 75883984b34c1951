import type { ComparedDialogue, Comparison } from './comparison.js';
import type { GraderName } from './verdict.js';

/** What one grader has to reach. What is absent is shown, but decides nothing. */
export interface GraderPolicy {
  /** Blocks when the grader's own suite-wide p (Holm-corrected over graders) is at most this. */
  readonly alpha?: number;
  /** Blocks when fewer trials pass this grader; 0 to 1. */
  readonly passRate?: number;
}

/** When a release may ship. */
export interface GatePolicy {
  /** Name of the baseline that runs are compared with. */
  readonly baseline: string;
  /** Fresh trials of each suspect. */
  readonly confirm: number;
  /** Significance levels: of the whole suite, and of single cases after Holm's correction. */
  readonly alpha: { readonly suite: number; readonly case: number };
  /** Cases that may turn from always passing to always failing; null = 0 while every case has one trial a side, else any. */
  readonly newFailures: number | null;
  /** Share of trials that may be ungraded, 0 to 1. */
  readonly ungraded: number;
  /** Graders of which a single failure blocks, beside the verdicts that are hard by themselves. */
  readonly hard: readonly GraderName[];
  /** Share of trials that must pass, 0 to 1. */
  readonly passRate: number | null;
  readonly graders: Readonly<Partial<Record<GraderName, GraderPolicy>>>;
}

export const DEFAULT_POLICY: GatePolicy = {
  baseline: 'main',
  confirm: 20,
  alpha: { suite: 0.01, case: 0.02 },
  newFailures: null,
  ungraded: 0.02,
  hard: ['privacy'],
  passRate: null,
  graders: {},
};

export type GateOutcome = 'pass' | 'fail' | 'inconclusive';

/** Why a gate decided as it did. `fail` and `inconclusive` reasons decide, a `note` does not. */
/** Stable names of reasons. */
export type ReasonCode =
  | 'hard_failure'
  | 'hard_accepted'
  | 'suite_p'
  | 'case_p'
  | 'unconfirmed'
  | 'baseline_too_small'
  | 'new_failures'
  | 'unsteady'
  | 'failed_once'
  | 'pass_rate'
  | 'grader_pass_rate'
  | 'grader_p'
  | 'nothing_compared'
  | 'unfinished'
  | 'no_baseline'
  | 'missing'
  | 'edited'
  | 'not_held'
  | 'ungraded'
  | 'own_baseline'
  | 'other_target'
  | 'new'
  | 'still_failing'
  | 'quarantined'
  | 'small_baseline'
  | 'overturned'
  | 'missed'
  | 'accepted';

export interface GateReason {
  readonly kind: 'fail' | 'inconclusive' | 'note';
  readonly code: ReasonCode;
  /** A sentence with its numbers, in English. */
  readonly message: string;
  /** The numbers and names in the sentence, for whoever words it in another language. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Dialogues it is about, as `suite/id`, worst first. */
  readonly dialogues: readonly string[];
}

/** A case that failed at least one trial, and what the fresh trials said of it. */
export interface Suspect {
  readonly dialogue: string;
  /** The paraphrase, in words; null = the script itself. */
  readonly wording: string | null;
  readonly baseline: { readonly passed: number; readonly trials: number };
  readonly first: { readonly passed: number; readonly trials: number };
  /** Null = not held again. */
  readonly fresh: { readonly passed: number; readonly trials: number } | null;
  readonly p: number | null;
  /** Corrected over all suspects (Holm). */
  readonly holm: number | null;
  readonly verdict: 'regressed' | 'not shown' | 'not held again' | 'cannot be shown';
}

/** Pass rates of one grader, or of all together, on both sides. */
export interface RateChange {
  readonly baseline: { readonly passed: number; readonly trials: number };
  readonly candidate: { readonly passed: number; readonly trials: number };
  /** Candidate minus baseline, with an interval that holds with at least 95 %. */
  readonly change: number | null;
  readonly low: number;
  readonly high: number;
  /** Chance of so few passes if nothing changed; null = nothing to compare. */
  readonly p: number | null;
}

export interface GraderDecision extends RateChange {
  readonly grader: GraderName;
  /** Corrected over the graders (Holm). */
  readonly holm: number | null;
  readonly hardFailures: number;
  readonly outcome: GateOutcome;
}

/** The gate's answer with all that led to it. */
export interface GateDecision {
  readonly outcome: GateOutcome;
  readonly reasons: readonly GateReason[];
  readonly overall: RateChange;
  readonly graders: readonly GraderDecision[];
  readonly suspects: readonly Suspect[];
  /** Hard failures seen in all trials of the candidate; `bound` holds with 95 % when none was seen. */
  readonly hard: { readonly failures: number; readonly trials: number; readonly bound: number | null };
  /** Mean chance that k trials of a dialogue in a row all pass (pass^k), for k = 1, 2, … where every dialogue has k. */
  readonly passHat: readonly {
    readonly k: number;
    readonly baseline: number | null;
    readonly candidate: number | null;
  }[];
  readonly quarantined: readonly string[];
  readonly policy: GatePolicy;
}

/** What a gate judged, and its answer. */
export interface GateReport {
  readonly comparison: Comparison;
  readonly decision: GateDecision;
}

/** `suite/id`. */
export function dialogueName({ suite, id }: Pick<ComparedDialogue, 'suite' | 'id'>): string {
  return `${suite}/${id}`;
}
