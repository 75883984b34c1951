import type { SourcePlace } from './dialogue.js';
import type { Run } from './run.js';
import type { TrialStatus, Variant } from './trial.js';
import type { GraderName, Outcome, Verdict } from './verdict.js';

/** One trial, as far as comparing needs it. */
export interface ComparableTrial {
  readonly number: number;
  readonly variant: Variant;
  readonly status: TrialStatus;
  readonly outcome: Outcome;
  /** The worst verdict of each grader that gave one. */
  readonly graders: Readonly<Partial<Record<GraderName, Outcome>>>;
  /** Verdicts that are no pass. */
  readonly troubles: readonly Verdict[];
  /** Verdicts that people overturned: failing ones, which count as a pass, and passing ones; absent = none. */
  readonly overturned?: readonly Verdict[];
  /** The bot's words turn by turn; null = no reply. */
  readonly replies: readonly (string | null)[];
}

export interface ComparableDialogue {
  readonly suite: string;
  readonly id: string;
  readonly title: string | null;
  readonly contentHash: string;
  readonly place: SourcePlace | null;
  readonly trials: readonly ComparableTrial[];
}

/** A run, as far as comparing needs it. */
export interface ComparableRun {
  readonly run: Run;
  readonly dialogues: readonly ComparableDialogue[];
  /** Versions of the graders behind the verdicts; several when a run was graded by several. */
  readonly versions: Readonly<Partial<Record<GraderName, readonly string[]>>>;
}

/**
 * What became of a dialogue, worst first. `regressed`: passed and fails (always, or so much more often that chance is no
 * explanation); `flaky`: passes now and then; `not held`: the candidate has trials that nobody could judge.
 */
export const CHANGES = ['regressed', 'not held', 'removed', 'edited', 'flaky', 'new', 'fixed', 'unchanged'] as const;

export type Change = (typeof CHANGES)[number];

/** One entry of the register of single dialogues accepted into a baseline. Entries are only added. */
export interface Acceptance {
  readonly baseline: string;
  readonly suite: string;
  readonly dialogue: string;
  /** `withdraw` takes an acceptance back: the baseline's own trials are the measure again. */
  readonly action: 'accept' | 'withdraw';
  /** The run whose trials are the measure from then on. */
  readonly run: string;
  /** What the dialogue was when it was accepted. */
  readonly change: Change;
  /** Hard failures were accepted with it, by two people. */
  readonly hard: boolean;
  readonly by: string;
  readonly second: string | null;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One wording of one dialogue on both sides: what the statistics count. Only trials that were judged. */
export interface ComparedCase {
  readonly variant: Variant;
  readonly x0: number;
  readonly n0: number;
  readonly x1: number;
  readonly n1: number;
  /** Trials of the candidate that were not judged, be it that they were never held. */
  readonly ungraded: number;
  /** Fresh trials of the confirmation; null = not held again. */
  readonly fresh: { readonly passed: number; readonly trials: number; readonly ungraded: number } | null;
}

/** How a grader's verdict on one turn (null = the whole dialogue) stands on both sides, in trials. */
export interface VerdictChange {
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly moved: 'worse' | 'better' | 'same';
  readonly before: { readonly failed: number; readonly trials: number };
  readonly now: { readonly failed: number; readonly trials: number };
  readonly hard: boolean;
  /** A failing verdict of the candidate; where it has none, of the baseline. */
  readonly example: Verdict;
}

/** One turn on both sides. */
export interface TurnChange {
  readonly turn: number;
  /** Whether the candidate says something that the baseline never said. */
  readonly wording: 'same' | 'moved';
  readonly verdict: 'same' | 'worse' | 'better';
  readonly before: string | null;
  readonly now: string | null;
}

export interface ComparedDialogue {
  readonly suite: string;
  readonly id: string;
  readonly title: string | null;
  readonly place: SourcePlace | null;
  readonly change: Change;
  /** Trials of the candidate, fresh ones included, that should have been held to their end and were not. */
  readonly unheld: number;
  readonly cases: readonly ComparedCase[];
  readonly verdicts: readonly VerdictChange[];
  /** Turns in which wording or verdict moved. */
  readonly turns: readonly TurnChange[];
  /** Failing verdicts of the candidate, each once. */
  readonly failures: readonly Verdict[];
  /** Verdicts that people overturned, failing or passing: neither gate. Each once; absent = none. */
  readonly overturned?: readonly Verdict[];
  /** How its change was accepted into the baseline; absent = the baseline's own trials are the measure. */
  readonly acceptance?: Acceptance;
  /** Trials of each grader that passed, of those that it judged, on both sides and wording by wording. */
  readonly graders: readonly GraderCounts[];
  /** Failing verdicts of the baseline, each once. */
  readonly failuresBefore: readonly Verdict[];
}

export interface GraderCounts {
  readonly grader: GraderName;
  readonly x0: number;
  readonly n0: number;
  readonly x1: number;
  readonly n1: number;
}

/** A verdict that today's graders give otherwise than those of the run: the grader moved, not the bot. */
export interface GraderMove {
  readonly suite: string;
  readonly id: string;
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly before: Outcome | null;
  readonly now: Outcome | null;
}

/** Candidate against baseline, dialogue by dialogue. */
export interface Comparison {
  /** Name of the baseline; null = two runs compared with each other. */
  readonly name: string | null;
  readonly baseline: readonly Run[];
  readonly candidate: Run;
  /** The run that held the suspects again. */
  readonly confirmation: Run | null;
  readonly dialogues: readonly ComparedDialogue[];
  /** Runs that were graded anew before, and what the graders alone changed in them. */
  readonly regraded: readonly string[];
  readonly graderMoved: readonly GraderMove[];
  /** Whether the baseline's hard failures were accepted with it. */
  readonly hardAccepted: boolean;
}
