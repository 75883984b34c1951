import type { Commit } from '../../domain/run.js';
import type { GraderName, Outcome } from '../../domain/verdict.js';
import type { RunGrading } from './runs.js';

export interface HistoryQuery {
  readonly suite: string;
  readonly id: string;
  /** Newest runs; default 100, at most 1,000. */
  readonly limit?: number;
}

export interface DialogueHistory {
  readonly suite: string;
  readonly id: string;
  readonly title: string | null;
  /** Oldest first. */
  readonly runs: readonly HistoryPoint[];
  /** Where it turned. */
  readonly flips: readonly {
    readonly from: string;
    readonly to: string;
    readonly was: Outcome;
    readonly is: Outcome;
    /** The dialogue's own text changed between the two. */
    readonly edited: boolean;
  }[];
  /** Over the trials of the present text; `low` and `high` are an exact 95 % interval. */
  readonly pass_rate: {
    readonly passed: number;
    readonly trials: number;
    readonly low: number;
    readonly high: number;
  };
  /** Distinct replies to each turn of the present text, in its own wording and in each paraphrase, most frequent first, at most 20 each. */
  readonly replies: readonly {
    readonly turn: number;
    readonly says: string;
    /** The customer said the turn in other words. */
    readonly paraphrase: boolean;
    readonly replies: readonly {
      readonly text: string;
      readonly trials: number;
      readonly failed: number;
      /** Oldest and newest run that said so. */
      readonly first: string;
      readonly last: string;
    }[];
  }[];
}

export interface HistoryPoint {
  readonly run: string;
  readonly target: string;
  readonly started_at: string;
  readonly commit: Commit | null;
  readonly grading: RunGrading | null;
  readonly content_hash: string;
  /** After judgements. */
  readonly outcome: Outcome;
  readonly passed: number;
  readonly trials: number;
  readonly ungraded: number;
  readonly failing: readonly GraderName[];
  readonly overturned: number;
}
