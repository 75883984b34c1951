import type { Cue } from '../../domain/cue.js';
import type { Expectations, SourcePlace } from '../../domain/dialogue.js';
import type { TrialStatus, Variant } from '../../domain/trial.js';
import type { GraderName, Outcome } from '../../domain/verdict.js';
import type { Acceptance } from './baselines.js';
import type { ComparisonRow } from './comparison.js';
import type { VerdictReview } from './judgements.js';

export interface DialogueQuery {
  readonly before?: string;
  readonly now: string;
  readonly suite: string;
  readonly id: string;
}

export interface DialogueDetail {
  /** As in the list. */
  readonly row: ComparisonRow;
  readonly language: string;
  /** Customer who is signed in; null = a guest. */
  readonly as: string | null;
  readonly place: SourcePlace | null;
  /** Null = the run alone, or the dialogue is new. */
  readonly before: DialogueSide | null;
  /** Null = the dialogue was removed. */
  readonly now: DialogueSide | null;
  /** Turn by turn, as far as either side goes. */
  readonly turns: readonly TurnPair[];
  /** The answers that tell the difference best, as indexes into both sides' `answers`; `TurnPair.diff` is of these two. */
  readonly pair: { readonly before: number | null; readonly now: number | null };
  /** The acceptance that made the baseline's side what it is; null = none. */
  readonly acceptance: Acceptance | null;
}

export interface DialogueSide {
  /** Runs that these trials are from, the confirmation included. */
  readonly runs: readonly string[];
  readonly content_hash: string;
  readonly outcome: Outcome;
  readonly passed: number;
  /** Trials that were judged. */
  readonly trials: number;
  readonly ungraded: number;
  /** What the customer was to say and what the bot owed. */
  readonly script: readonly ScriptTurn[];
  /** All trials, those with the same words and the same verdicts together; failing ones first, then by number of trials. */
  readonly answers: readonly Answer[];
}

export interface ScriptTurn {
  readonly says: string;
  /** Declared by the suite; `none` = the words carry no cue. */
  readonly cue: Cue | 'none' | null;
  readonly expect: Expectations;
}

/** Trials that went the same way: same wording of the customer, same replies, same outcomes of all verdicts. */
export interface Answer {
  readonly trials: readonly TrialRef[];
  readonly variant: Variant;
  readonly status: TrialStatus;
  /** After judgements. */
  readonly outcome: Outcome;
  readonly turns: readonly AnswerTurn[];
  /** Of the first of its trials; those of the whole dialogue have `turn: null`. */
  readonly verdicts: readonly ShownVerdict[];
}

export interface TrialRef {
  readonly run: string;
  readonly number: number;
}

export interface AnswerTurn {
  readonly says: string;
  /** What the customer told within the turn when the bot asked for it, in order. */
  readonly told: readonly string[];
  /** Messages joined by line breaks; null = no reply. It is foreign text: never markup. */
  readonly reply: string | null;
  readonly cards: readonly unknown[];
  /** Empty = none. `handoff` is the hand-over signal. */
  readonly signals: Readonly<Record<string, unknown>>;
  readonly error: { readonly code: string; readonly message: string; readonly next: string | null } | null;
  /** Of the whole reply, over the answer's trials; null = none was timed. */
  readonly latency: { readonly median: number; readonly max: number; readonly first_byte: number | null } | null;
  readonly cues: readonly { readonly cue: Cue; readonly source: 'declared' | 'detected'; readonly quote: string }[];
}

export interface ShownVerdict {
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly outcome: Outcome;
  /** 0 to 1; null when ungraded. */
  readonly score: number | null;
  /** A failure that blocks by itself, by the verdict or by the policy. */
  readonly hard: boolean;
  readonly reason: string;
  readonly evidence: readonly ShownEvidence[];
  /** Content hash of the grader. */
  readonly version: string;
  /** What this verdict found: judgements belong to it, here and in other runs. */
  readonly finding: string;
  readonly review: VerdictReview | null;
}

export interface ShownEvidence {
  readonly turn: number;
  readonly quote: string;
  readonly rule: string;
  /** Where the quote stands in that turn's reply, in UTF-16 units; null = not in its words (a signal, a card). */
  readonly at: { readonly start: number; readonly end: number } | null;
}

export interface TurnPair {
  readonly turn: number;
  readonly wording: 'same' | 'moved';
  readonly verdict: 'same' | 'worse' | 'better';
  /** Replies of `pair` word by word; null = one of them has no reply here, or there is only one side. */
  readonly diff: readonly DiffPart[] | null;
}

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}
