import type { ComparableTrial, ComparedDialogue, Comparison } from '../domain/comparison.js';
import { dialogueName, type GateReason } from '../domain/gate.js';

/** Failing verdicts that people overturned, each finding once: nothing to spread where there is none. */
export function overturnedIn(trials: readonly ComparableTrial[]): Pick<ComparedDialogue, 'overturned'> {
  if (trials.every(({ overturned }) => overturned === undefined)) return {};
  const all = trials.flatMap(({ overturned }) => overturned ?? []);
  const told = new Map(all.map((verdict) => [`${verdict.grader}:${verdict.turn}:${verdict.reason}`, verdict]));
  return { overturned: [...told.values()] };
}

/** Says what does not gate because people overturned it. */
export function overturnedNotes({ dialogues }: Pick<Comparison, 'dialogues'>): GateReason[] {
  const found = dialogues.filter(({ overturned }) => overturned !== undefined);
  if (found.length === 0) return [];
  const verdicts = found.flatMap(({ overturned }) => overturned ?? []);
  const people = [
    ...new Set(verdicts.flatMap(({ overturned }) => [overturned?.by, overturned?.second ?? undefined])),
  ].filter((name) => name !== undefined);
  const what = verdicts.length === 1 ? '1 failing verdict does' : `${verdicts.length} failing verdicts do`;
  const message = `${what} not gate: overturned by ${people.join(', ')}`;
  return [{ kind: 'note', code: 'overturned', message, dialogues: found.map(dialogueName) }];
}
