import type { JudgeErrorCode } from '../domain/errors.js';
import type { Evidence, Outcome } from '../domain/verdict.js';
import type { RubricPrompt } from './prompt.js';
import type { Vote } from './vote.js';

/** What became of one vote: an answer whose quote stands, or why there is none. */
export type Cast =
  | { readonly vote: Vote; readonly evidence: Evidence | null }
  | { readonly lost: JudgeErrorCode; readonly why: string };

/** What the votes on one rubric come to. */
export interface Finding {
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

type ValidCast = Extract<Cast, { vote: Vote }>;

/**
 * More than half of the votes that were asked for must agree on pass or fail; lost votes and "cannot tell" count against
 * both. The score is the mean of the majority's. Without a majority, or with a tie, it is `ungraded`.
 */
export function tally(casts: readonly Cast[], prompt: RubricPrompt): Finding {
  const valid = casts.filter((cast): cast is ValidCast => 'vote' in cast);
  const outcomeOf = ({ vote }: ValidCast): Outcome => {
    const score = prompt.choices.get(vote.choice) ?? null;
    return score === null ? 'ungraded' : score >= prompt.pass ? 'pass' : 'fail';
  };
  const groups = (['pass', 'fail', 'ungraded'] as const).map((outcome) => ({
    outcome,
    own: valid.filter((cast) => outcomeOf(cast) === outcome),
  }));
  const majority = groups.find(({ own }) => own.length * 2 > casts.length);
  const said = votesText(casts, valid);
  if (majority === undefined)
    return { outcome: 'ungraded', score: null, reason: noMajority(casts, valid, said), evidence: [] };
  const { outcome, own } = majority;
  const evidence = distinct(own.flatMap((cast) => cast.evidence ?? []));
  const scores = own.map(({ vote }) => prompt.choices.get(vote.choice) ?? 0);
  const score = outcome === 'ungraded' ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const dissent = valid.find((cast) => outcomeOf(cast) !== outcome);
  const against = dissent === undefined ? '' : `; against it: ${dissent.vote.reason || dissent.vote.choice}`;
  const why = own[0]?.vote.reason || own[0]?.vote.choice || '';
  const reason = outcome === 'ungraded' ? `the judge cannot tell: ${why}` : why;
  return { outcome, score, reason: `${reason}${casts.length > 1 ? ` (${said})` : ''}${against}`, evidence };
}

/** `2 of 3 votes: meets; 1: fails`. */
function votesText(casts: readonly Cast[], valid: readonly ValidCast[]): string {
  const counts = new Map<string, number>();
  for (const { vote } of valid) counts.set(vote.choice, (counts.get(vote.choice) ?? 0) + 1);
  const lost = casts.length - valid.length;
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([choice, count]) => `${count} of ${casts.length} votes: ${choice}`);
  return [...parts, ...(lost === 0 ? [] : [`${lost} lost`])].join('; ');
}

function noMajority(casts: readonly Cast[], valid: readonly ValidCast[], said: string): string {
  const lost = casts.filter((cast): cast is Exclude<Cast, ValidCast> => 'lost' in cast);
  const [first] = lost;
  if (first !== undefined && lost.length * 2 >= casts.length) {
    const votes = casts.length === 1 ? '' : ` (${said})`;
    return `no answer that counts (${first.lost}): ${first.why}${votes}`;
  }
  return `the judge is divided (judge_split): ${said}${valid[0] === undefined ? '' : `; one says: ${valid[0].vote.reason}`}`;
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((one) => [`${one.turn}\n${one.quote}`, one]));
  return [...seen.values()];
}
