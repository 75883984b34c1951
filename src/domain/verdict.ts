/** `ungraded` = could not be judged (target error, unsupported language): never a pass, never a fail. */
export type Outcome = 'pass' | 'fail' | 'ungraded';

export const GRADER_NAMES = [
  'accuracy',
  'disclosure',
  'escalation',
  'privacy',
  'consistency',
  'empathy',
  'latency',
] as const;

export type GraderName = (typeof GRADER_NAMES)[number];

/** The exact words that a verdict rests on. */
export interface Evidence {
  /** 1-based turn that the quote stands in. */
  readonly turn: number;
  /** Verbatim from the reply's messages (or its signals and cards as JSON). */
  readonly quote: string;
  /** Name of the rule that found it, such as `handover.offer`. */
  readonly rule: string;
}

/** People overturned a verdict. A failing one counts as a pass; a passing one stays a pass, and people say that it is none. */
export interface Overturn {
  /** What the grader said. */
  readonly was: Outcome;
  readonly by: string;
  /** Who else said so; a hard failure needs it. */
  readonly second: string | null;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What a grader says of one turn, or of the whole dialogue (`turn: null`). */
export interface Verdict {
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly outcome: Outcome;
  /** 0 to 1; null when ungraded. */
  readonly score: number | null;
  /** A sentence that a QA reviewer can act on. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** A hard failure blocks a release by itself (a leak, a denied AI status). */
  readonly hard: boolean;
  /** Content hash of the grader and its word lists. */
  readonly version: string;
  /** People overturned it; its outcome is `pass`, whatever the grader said. Absent = nobody did. */
  readonly overturned?: Overturn;
}

/** Fail beats ungraded beats pass; nothing judged at all is ungraded. */
export function worstOutcome(outcomes: Iterable<Outcome>): Outcome {
  let worst: Outcome | undefined;
  for (const outcome of outcomes) {
    if (outcome === 'fail') return 'fail';
    if (worst === undefined || outcome === 'ungraded') worst = outcome;
  }
  return worst ?? 'ungraded';
}
