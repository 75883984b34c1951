import type { Comparison } from '../domain/comparison.js';
import type { GateDecision } from '../domain/gate.js';
import type { StoredRun } from '../domain/run.js';

/** What a report is made of. Without a baseline there is neither comparison nor decision. */
export interface ReportInput {
  readonly stored: StoredRun;
  readonly comparison: Comparison | null;
  readonly decision: GateDecision | null;
  /** The folder that suites' files are named from, below the root of the repository, with slashes; absent = that root. */
  readonly folder?: string;
}

/** A rendering as text; `summary` is a longer one for a page, where the reporter has one. */
export interface Rendered {
  readonly text: string;
  readonly summary?: string;
}

/** Renders a run. Pure: it gets everything and writes nothing. What it throws is reported, and the others go on. */
export interface Reporter {
  readonly name: string;
  /** File below the working directory that it goes to unless another is named; null = standard output. */
  readonly file: string | null;
  render(input: ReportInput): Rendered;
}
