import type { HeldDialogue, RunStatus } from '../domain/run.js';
import type { Outcome } from '../domain/verdict.js';

/** Every exit code of the command line. */
export const EXIT = {
  fine: 0,
  /** Quality failed or regressed. */
  failed: 1,
  /** Cannot work: usage, suite, config, database. */
  unusable: 2,
  /** No answer: target down, or nothing could be judged. */
  unanswered: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a held run means for whoever waits for the exit code. */
export function exitCodeOf(status: RunStatus, dialogues: Iterable<HeldDialogue>): ExitCode {
  const outcomes = new Set<Outcome>();
  let anyPassed = false;
  for (const { outcome, trials } of dialogues) {
    outcomes.add(outcome);
    anyPassed ||= trials.some(({ verdicts }) => verdicts.some((verdict) => verdict.outcome === 'pass'));
  }
  if (status === 'interrupted') return EXIT.interrupted;
  if (status === 'target_down') return EXIT.unanswered;
  if (outcomes.has('fail')) return EXIT.failed;
  return anyPassed && !outcomes.has('ungraded') ? EXIT.fine : EXIT.unanswered;
}
