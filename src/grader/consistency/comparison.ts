import { sharedStems } from '../../language/claims/topic.js';
import type { Comparison } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { figuresAgree } from './likeness.js';
import { sharesTopic } from './thread.js';

/** Longer dialogues are held against their last so many replies. */
const REMEMBERED = 20;

/**
 * What a reply is held against: of the replies before it (`ledger`, in their order) those that may speak of one thing, and
 * the one whose facts it has to repeat, if the script names one. Undefined = nothing that it could contradict.
 */
export function comparisonOf(
  now: Said,
  ledger: readonly Said[],
  wanted: Said | undefined,
  today: string | undefined,
): Comparison | undefined {
  const remembered = ledger.slice(-REMEMBERED);
  const related = remembered.filter((then) => then === wanted || sharesTopic(now, then));
  if (related.length === 0) return undefined;
  const change = remembered.findLast((said) => said.changes)?.turn ?? 0;
  const before = related.filter((then) => then.turn >= change);
  return {
    now,
    earlier: remembered,
    before,
    overtaken: related.filter((then) => then.turn < change),
    reference: wanted ?? askedAgain(now, before),
    given: wanted !== undefined,
    agreed: figuresAgree(now, before, today),
    today,
  };
}

/** The earlier replies that state something and have the most words in common with this one, those first. */
export function closest(now: Said, said: readonly Said[], count: number): readonly Said[] {
  const earlier = statesSomething(now) ? said.filter(statesSomething) : [];
  if (earlier.length <= 1) return earlier;
  const likeness = new Map(
    earlier.map((then) => [
      then,
      sharedStems(now.words, then.words).length * 2 +
        sharedStems(now.askedWords, [...then.askedWords, ...then.words]).length +
        then.turn / 100,
    ]),
  );
  return [...earlier].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0)).slice(0, count);
}

/** It does more than ask. */
const statesSomething = perSaid((said: Said) => said.clauses.some(({ sentence }) => !sentence.question));

/** The earlier reply whose question this one asks again, in other words or for the same case. */
function askedAgain(now: Said, ledger: readonly Said[]): Said | undefined {
  const telling = now.askedWords.filter((word) => !word.generic);
  if (telling.length === 0 && now.recalls) return ledger.find((then) => then.turn === now.turn - 1);
  let best: Said | undefined;
  let most = 0.5;
  for (const then of ledger) {
    const shared = sharedStems(telling, [...then.askedWords, ...then.words]).length;
    const share = telling.length === 0 ? 0 : shared / new Set(telling.map((word) => word.stem)).size;
    if (shared > 0 && share >= (now.recalls ? 0.3 : most)) {
      best = then;
      most = Math.max(most, share);
    }
  }
  return best;
}
