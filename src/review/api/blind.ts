import type { GraderName } from '../../domain/verdict.js';
import type { AnswerTurn, ScriptTurn, ShownVerdict } from './dialogue.js';
import type { VerdictRef } from './judgements.js';

export interface BlindQuery {
  readonly grader?: GraderName;
  /** Default 20, at most 100. */
  readonly limit?: number;
  /** Verdicts that this person has judged already are left out. */
  readonly by?: string;
}

/** Verdicts near the edge without the grader's opinion: scores near one half, and those on which trials disagree. */
export interface BlindQueue {
  readonly items: readonly BlindItem[];
  /** Verdicts that could still be asked for. */
  readonly left: number;
}

export interface BlindItem {
  readonly verdict: Omit<VerdictRef, 'finding'>;
  readonly title: string | null;
  readonly language: string;
  readonly as: string | null;
  readonly script: readonly ScriptTurn[];
  readonly turns: readonly Pick<AnswerTurn, 'says' | 'reply' | 'cards' | 'signals'>[];
}

/** A label for `calibrate`. It does not gate: whoever wants that overturns the verdict with open eyes. */
export interface BlindAnswer {
  readonly verdict: Omit<VerdictRef, 'finding'>;
  readonly outcome: 'pass' | 'fail' | 'unsure';
  readonly reason?: string;
  readonly by: string;
}

export interface BlindReveal {
  readonly verdict: ShownVerdict;
  /** Null = unsure. */
  readonly agrees: boolean | null;
}
