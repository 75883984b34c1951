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

/** A later grading of a run, which counts in place of the one that it got when it was held. */
export interface LaterGrading {
  /** Key of its row in the store. */
  readonly key: number;
  /** Version of Testkunde. */
  readonly version: string;
  /** Version of each grader that judged. */
  readonly graders: Readonly<Record<string, string>>;
  /** Graders that are others than when the run was held; absent in lists of runs, where nobody looked. */
  readonly changed?: readonly ChangedGrader[];
}

/** A grader of another version than when a run was held. */
export interface ChangedGrader {
  readonly grader: string;
  /** Versions that judged it first; a run that was taken up again can have several. */
  readonly before: readonly string[];
  readonly now: string;
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
  /** That grading; absent = the run is judged as it was when it was held. */
  readonly grading?: LaterGrading;
  /** Counts of all its dialogues, where only some of them are shown and counted; absent otherwise. */
  readonly whole?: Tally;
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
