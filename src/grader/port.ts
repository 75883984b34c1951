import type { CueFinding } from '../domain/cue.js';
import type { Customer, Dataset } from '../domain/dataset.js';
import type { Dialogue, ScriptedTurn } from '../domain/dialogue.js';
import type { Reply, Timing } from '../domain/transcript.js';
import type { Evidence, Outcome, OwnGraderName } from '../domain/verdict.js';
import type { Language } from '../language/language.js';
import type { Reading } from '../language/reading.js';

/** One answered turn as graders see it. */
export interface Exchange {
  /** 1-based turn of the dialogue. */
  readonly turn: number;
  readonly script: ScriptedTurn;
  /** The customer's words, read. */
  readonly says: Reading;
  readonly reply: Reply;
  readonly timing: Timing | null;
  /** The whole reply's text (messages joined by line breaks), read. */
  readonly text: Reading;
}

/** A conversation to be graded: what was owed, what is true, what was said. */
export interface Conversation {
  readonly dialogue: Dialogue;
  readonly language: Language;
  readonly dataset: Dataset;
  /** The signed-in customer. */
  readonly customer: Customer | undefined;
  /** All answered turns in order; unanswered ones are missing here and become `ungraded` by themselves. */
  readonly exchanges: readonly Exchange[];
  /** Declared and detected cues, in order. */
  readonly cues: readonly CueFinding[];
  /** Whether the target has a hand-over signal. */
  readonly handoffSignal: boolean;
  /** Whether the conversation broke off before its script was said. */
  readonly brokeOff: boolean;
}

/** A verdict before its grader's name and version are put to it. At most one per turn and grader. */
export interface Judgement {
  readonly turn: number | null;
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly hard?: boolean;
}

/** Judges one quality. Pure: no I/O, no clock; the same conversation always gets the same judgements. */
export interface Grader {
  readonly name: OwnGraderName;
  /**
   * Set where a judgement rests on the words of the conversation and on which of its values are the same, so that it holds
   * for any conversation of the same shape (see `shapeOf`); `without figures`: unless an expectation names a figure.
   */
  readonly judgesWords?: 'always' | 'without figures';
  grade(conversation: Conversation): readonly Judgement[];
  /** Judges what only several conversations of one dialogue show; the i-th list belongs to the i-th conversation. */
  across?(conversations: readonly Conversation[]): readonly (readonly Judgement[])[];
}
