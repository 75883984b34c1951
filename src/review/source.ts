import type { Database } from 'better-sqlite3';
import type { ComparableRun, Comparison } from '../domain/comparison.js';
import type { GatePolicy } from '../domain/gate.js';
import type { Reviews } from '../store/reviews.js';
import type { ComparisonQuery, Session } from './api.js';

/** What is compared, by the judgements and acceptances that there are now. */
export interface Compared {
  /** Null = the run alone: it is compared with nothing, and every dialogue seems new. */
  readonly before: { readonly name: string | null; readonly runs: readonly string[] } | null;
  readonly comparison: Comparison;
  /** The sides as comparing sees them, after judgements; the baseline's with what was accepted. */
  readonly baseline: readonly ComparableRun[];
  readonly candidate: ComparableRun;
  readonly confirmation: ComparableRun | null;
  /** Keys of the gradings by run; null = judged as it was when it was held. */
  readonly gradings: ReadonlyMap<string, number | null>;
  readonly reviews: Reviews;
  /** The same without any judgement. */
  readonly unreviewed: () => Promise<Comparison>;
}

/** What the server works on. Comparing may need graders, which are not the review's to know: it is handed in. */
export interface ReviewSource {
  readonly db: Database;
  readonly policy: GatePolicy;
  readonly session: Session;
  /** Whether the database's file is still the one that was opened. */
  present(): boolean;
  /** Throws InputError when a name is none of a run or baseline. */
  compared(query: ComparisonQuery): Promise<Compared>;
  /** Something was written: what is remembered of it is no longer true. */
  changed(what: 'judgements' | 'acceptances'): void;
}
