import type { CueFinding } from './cue.js';
import type { Dialogue } from './dialogue.js';
import type { FirstDisclosure } from './disclosure.js';
import type { Transcript, Turn, TurnError } from './transcript.js';
import { type Outcome, type Verdict, worstOutcome } from './verdict.js';

/** Which wording a trial uses: the script itself (null), or one paraphrase of one turn. Both 1-based. */
export type Variant = { readonly turn: number; readonly paraphrase: number } | null;

/** How a trial came to its end. `not_held`: never begun (interrupted, target down). */
export type TrialStatus = 'finished' | 'error' | 'interrupted' | 'not_held';

/** A conversation that broke off, after which its trial began anew in a fresh session. */
export interface Attempt {
  readonly turns: readonly Turn[];
  /** Why it broke off. */
  readonly error: TurnError;
}

/** One fresh conversation of one dialogue, judged. */
export interface Trial {
  readonly dialogue: string;
  /** 1-based within its dialogue and variant. */
  readonly number: number;
  readonly variant: Variant;
  readonly status: TrialStatus;
  readonly transcript: Transcript;
  readonly verdicts: readonly Verdict[];
  readonly cues: readonly CueFinding[];
  /** Null when nothing was answered, or the language is not known. */
  readonly firstDisclosure: FirstDisclosure | null;
  readonly outcome: Outcome;
  /** Conversations before this one that broke off, in order; absent = none. */
  readonly attempts?: readonly Attempt[];
}

/** A planned trial, before it is held. */
export interface PlannedTrial {
  readonly suite: string;
  readonly dialogue: string;
  readonly number: number;
  readonly variant: Variant;
  /** Trials of the same name say their turns together, in lockstep; absent = alone. */
  readonly lockstep?: string;
}

/** Tells a trial from all others of its run. */
export function trialId({ suite, dialogue, number, variant }: PlannedTrial): string {
  return `${suite}\n${dialogue}\n${number}\n${variant === null ? '' : `${variant.turn}.${variant.paraphrase}`}`;
}

/** The dialogue in the wording that a variant says: the script itself, or one paraphrase put in its turn's place. */
export function inWordingOf(dialogue: Dialogue, variant: Variant): Dialogue {
  if (variant === null) return dialogue;
  const turns = dialogue.turns.map((turn, index) => {
    if (index + 1 !== variant.turn) return turn;
    const says = turn.paraphrases[variant.paraphrase - 1];
    return says === undefined ? turn : { ...turn, says };
  });
  return { ...dialogue, turns };
}

/** What the verdicts make of a trial: only one that was held to its end can pass, a failure counts wherever it broke off. */
export function trialOutcome(status: TrialStatus, verdicts: readonly Verdict[]): Outcome {
  const counting = verdicts.filter(({ advisory }) => advisory !== true);
  // A finished conversation in which nothing was owed has nothing against it.
  if (status === 'finished' && counting.length === 0) return 'pass';
  const judged = worstOutcome(counting.map(({ outcome }) => outcome));
  return status === 'finished' || judged === 'fail' ? judged : 'ungraded';
}
