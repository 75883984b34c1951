import type { SecondOpinionName, Verdict } from '../domain/verdict.js';
import type { Gradable } from '../grader/grade.js';

/** Judges transcripts by asking somebody else, which takes time and may cost money. */
export interface SecondOpinion {
  readonly name: SecondOpinionName;
  /**
   * One verdict for each turn that asks for this opinion, in turn order; none where no turn does. Never rejects but for
   * an aborted signal: what cannot be judged is `ungraded`.
   */
  judge(gradable: Gradable, signal: AbortSignal): Promise<readonly Verdict[]>;
}

/** Keeps answers that were paid for, by a hash of all that was asked. */
export interface VoteCache {
  get(key: string): string | undefined;
  put(key: string, vote: string): void;
}
