/** Emotional and legal signals that a customer's words can carry. */
export const CUES = ['anger', 'distress', 'crisis', 'sarcasm', 'human_request', 'identity_question'] as const;

export type Cue = (typeof CUES)[number];

/** A cue found in one turn. `quote` is the exact wording that shows it. */
export interface CueFinding {
  /** 1-based turn of the dialogue. */
  readonly turn: number;
  readonly cue: Cue;
  /** Declared by the suite, or detected in the customer's words. */
  readonly source: 'declared' | 'detected';
  readonly quote: string;
  /** 0 to 1: how sure the detection is; 1 for a declared cue. */
  readonly confidence: number;
}
