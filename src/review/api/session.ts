import type { GraderName } from '../../domain/verdict.js';

/** What is stored now, as a short text: it is another one once a run began or ended, or anybody judged or accepted something. */
export interface StoreState {
  readonly state: string;
}

export interface Session {
  /** Of Testkunde. */
  readonly version: string;
  /** `--by`; null = the page asks once and keeps the answer. */
  readonly reviewer: string | null;
  /** `--language`; null = the browser's. */
  readonly language: 'de' | 'en' | null;
  /** File name of the database. */
  readonly database: string;
  /** Name of the baseline that the gate policy compares with. */
  readonly baseline: string;
  /** Graders of which one failure blocks by the policy; single verdicts can be hard as well. */
  readonly hard_graders: readonly GraderName[];
  /** Everything can be read and nothing written: an exported page. */
  readonly read_only: boolean;
}
