import type { HeldDialogue, RunStatus } from '../domain/run.js';

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
export function exitCodeOf(status: RunStatus, dialogues: readonly HeldDialogue[]): ExitCode {
  if (status === 'interrupted') return EXIT.interrupted;
  if (status === 'target_down') return EXIT.unanswered;
  if (dialogues.some((held) => held.outcome === 'fail')) return EXIT.failed;
  const verdicts = dialogues.flatMap((held) => held.trials.flatMap((trial) => trial.verdicts));
  if (!verdicts.some((verdict) => verdict.outcome === 'pass')) return EXIT.unanswered;
  return dialogues.some((held) => held.outcome === 'ungraded') ? EXIT.unanswered : EXIT.fine;
}
