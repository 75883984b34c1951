import type { Variant } from './trial.js';
import type { GraderName, Outcome, Overturn } from './verdict.js';

/** A person's word on a verdict. */
export type Decision = 'confirm' | 'overturn' | 'unsure';

/** One entry of the register of judgements. Entries are only added. */
export interface Judgement {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly by: string;
  /** Who agreed at once; null = nobody. */
  readonly second: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The run in which it was seen. */
  readonly run: string;
}

/**
 * What people said of a finding. `awaits_second`: a hard failure that one person overturned; it gates until another person
 * overturns it, too.
 */
export interface VerdictReview {
  readonly state: 'confirmed' | 'overturned' | 'awaits_second' | 'unsure';
  /** Oldest first. */
  readonly judgements: readonly Judgement[];
}

/** A judgement with the verdict that it is about. */
export interface JudgedVerdict extends Judgement {
  readonly suite: string;
  readonly dialogue: string;
  readonly contentHash: string;
  readonly grader: GraderName;
  readonly turn: number | null;
  /** What the grader said. */
  readonly outcome: Outcome;
  /** What the verdict found, in the words of the bot. */
  readonly finding: string;
  /** Given without knowing what the grader said: a label, which does not gate. */
  readonly blind: boolean;
  /** The trial in which it was seen. */
  readonly number: number;
  readonly variant: Variant;
}

/** The same person, however the name is written. */
export function samePerson(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Where the judgements of one finding, oldest first, leave it. A hard failure takes two people to overturn. */
export function reviewOf(judgements: readonly Judgement[], hard: boolean): VerdictReview | null {
  const people = new Set<string>();
  let state: VerdictReview['state'] | null = null;
  for (const { decision, by, second } of judgements) {
    if (decision !== 'overturn') people.clear();
    else for (const name of [by, second]) if (name !== null) people.add(folded(name));
    state = decision === 'confirm' ? 'confirmed' : decision === 'unsure' ? 'unsure' : enough(people, hard);
  }
  return state === null ? null : { state, judgements };
}

function enough(people: ReadonlySet<string>, hard: boolean): VerdictReview['state'] {
  return hard && people.size < 2 ? 'awaits_second' : 'overturned';
}

/** What a verdict carries that was overturned; null for any other state. Both names where two people did it one by one. */
export function overturnOf({ state, judgements }: VerdictReview, was: Outcome): Overturn | null {
  if (state !== 'overturned') return null;
  const since = judgements.findLastIndex(({ decision }) => decision !== 'overturn') + 1;
  const [first, ...others] = judgements.slice(since);
  const newest = judgements.at(-1);
  if (first === undefined || newest === undefined) return null;
  const other = others.find(({ by }) => !samePerson(by, first.by));
  return { was, by: first.by, second: first.second ?? other?.by ?? null, reason: newest.reason ?? '', at: newest.at };
}
