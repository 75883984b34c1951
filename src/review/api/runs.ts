import type { GateOutcome } from '../../domain/gate.js';
import type { Commit, RunStatus } from '../../domain/run.js';
import type { GraderName } from '../../domain/verdict.js';

export interface RunsQuery {
  /** Parts of an id, target, branch, commit, status or baseline, one a line; all have to be there; any case. */
  readonly search?: string;
  /** Likewise; none may be there. */
  readonly without?: string;
  /** Targets, one a line: only these; none of those. */
  readonly target?: string;
  readonly not_target?: string;
  readonly branch?: string;
  /** The gate's answers (`none` = never asked), one a line: only these; none of those. */
  readonly gate?: string;
  readonly not_gate?: string;
  /** Default 50, at most 500. */
  readonly limit?: number;
  /** Runs of the list that are left out at its beginning: for the next page. */
  readonly offset?: number;
}

export interface RunList {
  /** Newest first. Trend lines are drawn over these. */
  readonly runs: readonly RunRow[];
  /** Runs that the filter lets through, those beyond the limit included. */
  readonly total: number;
  /** Runs that are stored at all. */
  readonly stored: number;
  /** How many runs each choice of a filter would show, by what the other filters let through. */
  readonly gates: Readonly<Record<string, number>>;
  readonly targets: Readonly<Record<string, number>>;
  readonly branches: readonly string[];
  /** Names of all baselines. */
  readonly baselines: readonly string[];
}

export interface RunRow {
  readonly id: string;
  readonly target: string;
  readonly status: RunStatus;
  readonly started_at: string;
  readonly duration_ms: number | null;
  readonly commit: Commit | null;
  readonly trials: number;
  /** Dialogues, after judgements: a failure that was overturned is none. */
  readonly dialogues: number;
  readonly passed: number;
  readonly failed: number;
  readonly ungraded: number;
  readonly graders: readonly GraderScore[];
  /** Null = it counts as it was judged when it was held. */
  readonly grading: RunGrading | null;
  /** The newest answer of the gate; null = it was never asked. */
  readonly gate: { readonly outcome: GateOutcome; readonly baseline: string; readonly decided_at: string } | null;
  /** Baselines that the run belongs to as they stand today. */
  readonly baselines: readonly string[];
  /** The run before it of the same target: what it is best compared with where there is no baseline. */
  readonly previous: string | null;
}

/** A later grading of a run, which counts in place of the one that it got when it was held. */
export interface RunGrading {
  readonly key: number;
  readonly graded_at: string;
  /** Of Testkunde. */
  readonly version: string;
}

/** Verdicts of one grader, counted as they were given. */
export interface GraderScore {
  readonly grader: GraderName;
  readonly passed: number;
  readonly failed: number;
  readonly ungraded: number;
}
