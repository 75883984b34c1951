import type { Dialogue } from '../domain/dialogue.js';

/** A run as it begins. */
export interface RunStart {
  readonly id: string;
  readonly target: string;
  /** ISO 8601, UTC. */
  readonly started_at: string;
  /** Trials of each dialogue. */
  readonly trials: number;
  /** Names of the graders that judge; absent = all. A resumed run is judged by the same. */
  readonly graders?: readonly string[];
  /** Version of Testkunde. */
  readonly version: string;
}

/** A dialogue as the plan has it, before it is held. */
export interface PlannedDialogue {
  readonly suite: string;
  readonly dialogue: Dialogue;
  readonly contentHash: string;
}
