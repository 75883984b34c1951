import type { ComparableTrial, TurnChange, VerdictChange } from '../domain/comparison.js';

/** The turns in which the wording or a verdict moved, with the replies of two trials that tell it best. */
export function turnChanges(
  before: readonly ComparableTrial[],
  now: readonly ComparableTrial[],
  verdicts: readonly VerdictChange[],
): TurnChange[] {
  const telling = tellingPair(before, now);
  if (telling === null) return [];
  const [old, fresh] = telling;
  const turns = Math.max(old.replies.length, fresh.replies.length);
  const changes: TurnChange[] = [];
  for (let index = 0; index < turns; index += 1) {
    const reply = fresh.replies[index] ?? null;
    const wording = saidBefore(before, fresh, index) ? 'same' : 'moved';
    const verdict = worstMove(verdicts, index + 1);
    if (wording === 'moved' || verdict !== 'same')
      changes.push({ turn: index + 1, wording, verdict, before: old.replies[index] ?? null, now: reply });
  }
  return changes;
}

/** A failing trial of the candidate and a passing one of the baseline in the same wording; else the first of both. */
function tellingPair(
  before: readonly ComparableTrial[],
  now: readonly ComparableTrial[],
): [ComparableTrial, ComparableTrial] | null {
  const fresh = now.find((trial) => trial.outcome === 'fail') ?? now[0];
  if (fresh === undefined) return null;
  const same = before.filter((trial) => sameWording(trial, fresh));
  const old = same.find((trial) => trial.outcome === 'pass') ?? same[0] ?? before[0];
  return old === undefined ? null : [old, fresh];
}

function sameWording({ variant: a }: ComparableTrial, { variant: b }: ComparableTrial): boolean {
  return a?.turn === b?.turn && a?.paraphrase === b?.paraphrase;
}

function saidBefore(before: readonly ComparableTrial[], fresh: ComparableTrial, index: number): boolean {
  const reply = fresh.replies[index] ?? null;
  return before.some((trial) => sameWording(trial, fresh) && (trial.replies[index] ?? null) === reply);
}

function worstMove(verdicts: readonly VerdictChange[], turn: number): TurnChange['verdict'] {
  const moves = verdicts.filter((verdict) => verdict.turn === turn).map(({ moved }) => moved);
  return moves.includes('worse') ? 'worse' : moves.includes('better') ? 'better' : 'same';
}
