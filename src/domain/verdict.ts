/** `ungraded` = could not be judged (target error, unsupported language): never a pass, never a fail. */
export type Outcome = 'pass' | 'fail' | 'ungraded';

/** Graders of Testkunde's own: pure, so that anything can be judged anew at any time. */
export const OWN_GRADER_NAMES = [
  'accuracy',
  'disclosure',
  'escalation',
  'privacy',
  'consistency',
  'empathy',
  'latency',
  'data_minimisation',
] as const;

/** Judges that ask somebody else, and may cost money: their verdicts are kept as they are. */
export const SECOND_OPINION_NAMES = ['judge', 'promptfoo'] as const;

export const GRADER_NAMES = [...OWN_GRADER_NAMES, ...SECOND_OPINION_NAMES] as const;

export type OwnGraderName = (typeof OWN_GRADER_NAMES)[number];
export type SecondOpinionName = (typeof SECOND_OPINION_NAMES)[number];
export type GraderName = (typeof GRADER_NAMES)[number];

export function isSecondOpinion(name: GraderName): name is SecondOpinionName {
  return SECOND_OPINION_NAMES.some((one) => one === name);
}

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
  /** Content hash of the grader and its word lists; of a second opinion who gave it. Without spaces. */
  readonly version: string;
  /** People overturned it; its outcome is `pass`, whatever the grader said. Absent = nobody did. */
  readonly overturned?: Overturn;
  /** Shown, but decides nothing: a judge that was not shown to agree with people. Absent = it counts. */
  readonly advisory?: true;
}

/** Turn by turn; what is said of the whole dialogue comes last. */
export function inTurnOrder(verdicts: readonly Verdict[]): Verdict[] {
  const place = (verdict: Verdict) => verdict.turn ?? Number.MAX_SAFE_INTEGER;
  return [...verdicts].sort((a, b) => place(a) - place(b));
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
