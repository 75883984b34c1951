import type { Change, GraderMove } from '../../domain/comparison.js';
import type { GateOutcome, GateReason, RateChange, Suspect } from '../../domain/gate.js';
import type { ChangedGrader } from '../../domain/run.js';
import type { GraderName, Outcome } from '../../domain/verdict.js';
import type { RunGrading, RunRow } from './runs.js';

export interface ComparisonQuery {
  /** Name of a baseline, or a run (its id, the beginning of one, `latest`); absent = the run alone. */
  readonly before?: string;
  /** A run. */
  readonly now: string;
}

/** The list comes at once; the gate's answer over many dialogues takes longer and is asked for by itself (`GET /api/gate`). */
export interface ComparisonList {
  /** Null = the run alone: every row then has `change: null`. */
  readonly before: ComparisonSide | null;
  readonly now: ComparisonSide;
  /** The run that held the suspects again. */
  readonly confirmation: string | null;
  /** Worst first: hard failures, then by `CHANGES`, then by name. Up to 10,000 and more: small. */
  readonly rows: readonly ComparisonRow[];
  readonly counts: Readonly<Record<Change, number>>;
  /** Runs that count as they were judged later, and what the graders alone moved in the baseline. */
  readonly regraded: readonly RegradedRun[];
  readonly grader_moved: readonly GraderMove[];
}

export interface RegradedRun extends RunGrading {
  readonly run: string;
  /** Graders of another version than when it was held. */
  readonly changed: readonly ChangedGrader[];
}

export interface ComparisonSide {
  /** Name of the baseline; null = a run that is asked for by itself. */
  readonly baseline: string | null;
  /** A baseline can have several; oldest first. */
  readonly runs: readonly RunRow[];
}

/** One dialogue in the list. Fields that most rows would not have are left out where they are empty. */
export interface ComparisonRow {
  readonly suite: string;
  readonly id: string;
  readonly title?: string;
  /** Null = the run alone. */
  readonly change: Change | null;
  /** Of the candidate, after judgements; of the baseline where it was removed. */
  readonly outcome: Outcome;
  /** Trials that passed, of those that were judged: before, now (with fresh trials). */
  readonly before?: readonly [passed: number, trials: number];
  readonly now?: readonly [passed: number, trials: number];
  /** Graders that fail (after judgements) in any trial. */
  readonly failing_before?: readonly GraderName[];
  readonly failing_now?: readonly GraderName[];
  /** A failure that blocks by itself. */
  readonly hard?: true;
  readonly wording_moved?: true;
  readonly quarantined?: true;
  /** Failing verdicts of the candidate that are overturned. */
  readonly overturned?: number;
  /** Failing verdicts of the candidate that have any judgement. */
  readonly judged?: number;
  /** An overturned hard failure that still gates, for it has no second name yet. */
  readonly awaits_second?: true;
  /** The change was accepted: the baseline's side is the accepted run's. */
  readonly accepted?: true;
}

/** May it ship? As `gate --format json` says it, by the judgements and acceptances there are now. */
export interface GateView {
  readonly outcome: GateOutcome;
  readonly reasons: readonly GateReason[];
  readonly pass_rate: RateChange;
  readonly graders: readonly (RateChange & {
    readonly grader: GraderName;
    readonly outcome: GateOutcome;
    readonly hard_failures: number;
  })[];
  readonly suspects: readonly Suspect[];
  /** What the answer would be without any judgement; the same where there is none. */
  readonly without_judgements: GateOutcome;
  /** Failing verdicts of the candidate that do not gate because a person overturned them. */
  readonly overturned: number;
  /** Dialogues whose change was accepted into the baseline since it was set. */
  readonly accepted: number;
}

export interface GateQuery {
  readonly before: string;
  readonly now: string;
}
