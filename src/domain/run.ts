import type { Dialogue } from './dialogue.js';
import type { Trial } from './trial.js';
import type { Outcome } from './verdict.js';

/** `running` in the store with no process behind it = killed; `--resume` takes it up. */
export type RunStatus = 'running' | 'finished' | 'interrupted' | 'target_down';

/** Which commit was tested, when the working directory is a git checkout. */
export interface Commit {
  readonly sha: string;
  readonly branch: string | null;
  readonly dirty: boolean;
}

/** Counts of dialogues by outcome. A dialogue counts once, whatever its number of trials. */
export interface Tally {
  readonly dialogues: number;
  readonly passed: number;
  readonly failed: number;
  readonly ungraded: number;
}

/** All trials of some suites against one target at one time. */
export interface Run extends Tally {
  readonly id: string;
  /** Name of the target in `testkunde.yaml`. */
  readonly target: string;
  readonly status: RunStatus;
  /** ISO 8601, UTC. */
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly duration_ms: number | null;
  readonly trials: number;
  /** Dialogues that have ended, of a run that has not; absent otherwise. Those that have not count as ungraded. */
  readonly held?: number;
  readonly commit: Commit | null;
  /** When it was last judged anew, ISO 8601, UTC: its counts are those of then. Absent = never. */
  readonly regraded_at?: string;
  /** Reporters that broke when they were to tell of it; absent = none. */
  readonly broken_reporters?: readonly string[];
}

/** A dialogue of a run with all its trials. */
export interface HeldDialogue {
  readonly suite: string;
  readonly dialogue: Dialogue;
  /** Hash of what the customer says and the bot owes: two runs compare like with like. */
  readonly contentHash: string;
  readonly outcome: Outcome;
  readonly trials: readonly Trial[];
}

/** A stored run with everything in it. */
export interface StoredRun {
  readonly run: Run;
  readonly dialogues: readonly HeldDialogue[];
}
