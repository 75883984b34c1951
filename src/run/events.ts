import type { TargetError } from '../domain/errors.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import type { Attempt, PlannedTrial, Trial } from '../domain/trial.js';

/** What happens while a run is held, as it happens. Every hook is optional; a hook that throws ends the run. */
export interface RunObserver {
  trialStarted?(trial: PlannedTrial): void;
  /** `number` is the 1-based turn. Told anew when something came to light of it later: what the bot said behind its reply. */
  turnEnded?(trial: PlannedTrial, number: number, turn: Turn): void;
  /** The conversation broke off and begins anew in a fresh session, from its first turn. */
  attemptEnded?(trial: PlannedTrial, attempt: Attempt): void;
  /** The conversation is over and judged by itself. */
  trialEnded?(trial: PlannedTrial, result: Trial): void;
  /** All trials of a dialogue are over and judged together; verdicts may have been added since `trialEnded`. */
  dialogueEnded?(held: HeldDialogue): void;
  /** The target asked to be left alone; it is not asked for so many milliseconds. */
  targetPaused?(error: TargetError, pause_ms: number): void;
  targetDown?(error: TargetError): void;
}
