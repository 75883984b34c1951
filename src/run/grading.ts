import type { OwnGraderName, Verdict } from '../domain/verdict.js';
import type { Gradable, Graded } from '../grader/grade.js';
import type { Judgement } from '../grader/port.js';
import { GRADER_VERSIONS } from '../grader/versions.js';

/** Judges what is held. It may do so elsewhere (another thread): whoever holds conversations loads no grader. */
export interface Grading {
  /** Something will soon have to be judged: what that takes may be made ready. Resolves once that has begun. */
  begin(): Promise<void>;
  /**
   * Judges one conversation by itself. `strays` are what only the whole run shows of it (canaries of others). Never
   * rejects: what cannot be judged is `ungraded`.
   */
  one(gradable: Gradable, strays: readonly Judgement[]): Promise<Graded>;
  /** Judges the conversations of one dialogue together; `graded` is what each got by itself. Never rejects. */
  across(gradables: readonly Gradable[], graded: readonly Graded[]): Promise<readonly Graded[]>;
  /** Nothing more will be judged. */
  close(): Promise<void>;
}

export const NOT_GRADED: Graded = { verdicts: [], cues: [], firstDisclosure: null };

/** What a conversation gets on which the graders broke down: none of them could judge it. */
export function brokenOne(graders: readonly OwnGraderName[], why: string): Graded {
  return { ...NOT_GRADED, verdicts: graders.map((grader) => broken(grader, why)) };
}

/** The same for conversations that were to be judged together: what each got by itself stays. */
export function brokenAcross(graders: readonly OwnGraderName[], why: string, graded: readonly Graded[]): Graded[] {
  // It alone compares conversations.
  const added = graders.filter((grader) => grader === 'consistency').map((grader) => broken(grader, why));
  return graded.map((one) => ({ ...one, verdicts: [...one.verdicts, ...added] }));
}

const BROKEN = 'the graders broke (grader_failed)';

/** Whether this is what a conversation gets on which the graders broke down. */
export function isBroken({ verdicts }: Graded): boolean {
  return verdicts.some(({ reason }) => reason.startsWith(BROKEN));
}

function broken(grader: OwnGraderName, why: string): Verdict {
  const reason = `${BROKEN}: ${why}`;
  const version = GRADER_VERSIONS[grader];
  return { grader, turn: null, outcome: 'ungraded', score: null, reason, evidence: [], hard: false, version };
}
