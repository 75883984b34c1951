import type { Gradable, Graded } from '../grader/grade.js';
import type { Judgement } from '../grader/port.js';

/** Judges what is held. It may do so elsewhere (another thread): whoever holds conversations loads no grader. */
export interface Grading {
  /**
   * Judges one conversation by itself. `strays` are what only the whole run shows of it (canaries of others). Never
   * rejects: what cannot be judged is `ungraded`.
   */
  one(gradable: Gradable, strays: readonly Judgement[]): Promise<Graded>;
  /** Judges the conversations of one dialogue together; `graded` is what each got by itself. */
  across(gradables: readonly Gradable[], graded: readonly Graded[]): Promise<readonly Graded[]>;
  /** Nothing more will be judged. */
  close(): Promise<void>;
}

export const NOT_GRADED: Graded = { verdicts: [], cues: [], firstDisclosure: null };
