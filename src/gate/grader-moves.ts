import type { ComparableRun, ComparableTrial, GraderMove } from '../domain/comparison.js';
import type { Outcome } from '../domain/verdict.js';

/** What two gradings of the same transcripts say differently: the graders moved, the bot did not. Each finding once. */
export function graderMoves(before: ComparableRun, now: ComparableRun): GraderMove[] {
  const found = new Map<string, GraderMove>();
  now.dialogues.forEach((dialogue, index) => {
    const old = before.dialogues[index];
    dialogue.trials.forEach((trial, at) => {
      for (const move of trialMoves(old?.trials[at], trial)) {
        const named = { suite: dialogue.suite, id: dialogue.id, ...move };
        found.set(JSON.stringify(named), named);
      }
    });
  });
  return [...found.values()];
}

function trialMoves(before: ComparableTrial | undefined, now: ComparableTrial): Omit<GraderMove, 'suite' | 'id'>[] {
  const old = outcomes(before);
  const fresh = outcomes(now);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const a = old.get(key);
    const b = fresh.get(key);
    const verdict = b ?? a;
    if (verdict === undefined || a?.outcome === b?.outcome) return [];
    const { grader, turn } = verdict;
    // Passing verdicts are not listed: the one side's trouble is the other side's pass, where that grader judged at all.
    const known = (trial: ComparableTrial | undefined): Outcome | null =>
      trial?.graders[grader] === undefined ? null : 'pass';
    return [{ grader, turn, before: a?.outcome ?? known(before), now: b?.outcome ?? known(now) }];
  });
}

function outcomes(trial: ComparableTrial | undefined) {
  return new Map((trial?.troubles ?? []).map((verdict) => [`${verdict.turn}:${verdict.grader}`, verdict]));
}
