import type { GateOutcome } from './gate.js';
import type { Run } from './run.js';
import type { GraderName } from './verdict.js';

/** One run on a trend line. */
export interface TrendPoint {
  readonly run: Run;
  readonly graders: readonly {
    readonly grader: GraderName;
    readonly passed: number;
    readonly judged: number;
    /** Of the grader. */
    readonly version: string;
  }[];
  readonly gate: GateOutcome | null;
  /** Baselines that the run was accepted for. */
  readonly baselines: readonly string[];
}
