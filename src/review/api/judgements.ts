import type { Change } from '../../domain/comparison.js';
import type { Variant } from '../../domain/trial.js';
import type { GraderName } from '../../domain/verdict.js';
import type { ComparisonQuery, ComparisonRow, GateView } from './comparison.js';

export type Decision = 'confirm' | 'overturn' | 'unsure';

/** What people said of a finding; the newest word counts. */
export interface VerdictReview {
  /**
   * `overturned`: does not gate. `awaits_second`: a hard failure that one person overturned; it gates until another one
   * does so, too.
   */
  readonly state: 'confirmed' | 'overturned' | 'awaits_second' | 'unsure';
  /** Oldest first. */
  readonly judgements: readonly Judgement[];
}

export interface Judgement {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly by: string;
  /** Who agreed at once; null = nobody. */
  readonly second: string | null;
  readonly at: string;
  /** The run in which it was seen. */
  readonly run: string;
}

/** Kept until the dialogue's text changes, for the same finding in whatever run. */
export interface NewJudgements {
  readonly by: string;
  /** The second name that an overturned hard failure needs; another person than `by`. */
  readonly second?: string;
  readonly decision: Decision;
  /** `overturn` needs one. */
  readonly reason?: string;
  readonly verdicts: readonly VerdictRef[];
  /** The comparison that is looked at: its changed rows and the gate's answer come back. */
  readonly seen?: ComparisonQuery;
}

/** A verdict of a stored run: `run`, `number`, `variant` of any trial of its answer. */
export interface VerdictRef {
  readonly run: string;
  readonly suite: string;
  readonly dialogue: string;
  readonly number: number;
  readonly variant: Variant;
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly finding: string;
}

export interface JudgementsMade {
  /** By finding. */
  readonly reviews: Readonly<Record<string, VerdictReview>>;
  /** Rows of `seen` that these judgements touch. */
  readonly rows: readonly ComparisonRow[];
  readonly counts: Readonly<Record<Change, number>> | null;
  /** Of `seen`; null = none was named, or a run alone. */
  readonly gate: GateView | null;
}
