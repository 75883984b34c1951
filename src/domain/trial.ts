import type { CueFinding } from './cue.js';
import type { Dialogue } from './dialogue.js';
import type { FirstDisclosure } from './disclosure.js';
import type { Transcript } from './transcript.js';
import type { Outcome, Verdict } from './verdict.js';

/** Which wording a trial uses: the script itself (null), or one paraphrase of one turn. Both 1-based. */
export type Variant = { readonly turn: number; readonly paraphrase: number } | null;

/** How a trial came to its end. `not_held`: never begun (interrupted, target down). */
export type TrialStatus = 'finished' | 'error' | 'interrupted' | 'not_held';

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
}

/** A planned trial, before it is held. */
export interface PlannedTrial {
  readonly suite: string;
  readonly dialogue: string;
  readonly number: number;
  readonly variant: Variant;
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
