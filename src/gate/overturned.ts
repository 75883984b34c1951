import type { ComparableTrial, ComparedDialogue, Comparison } from '../domain/comparison.js';
import { dialogueName, type GateReason } from '../domain/gate.js';
import type { Verdict } from '../domain/verdict.js';

/** Verdicts that people overturned, each finding once: nothing to spread where there is none. */
export function overturnedIn(trials: readonly ComparableTrial[]): Pick<ComparedDialogue, 'overturned'> {
  if (trials.every(({ overturned }) => overturned === undefined)) return {};
  const all = trials.flatMap(({ overturned }) => overturned ?? []);
  const told = new Map(all.map((verdict) => [`${verdict.grader}:${verdict.turn}:${verdict.reason}`, verdict]));
  return { overturned: [...told.values()] };
}

/** Failing verdicts of the candidate that do not gate because people overturned them. */
export function excusedIn({ overturned = [] }: ComparedDialogue): readonly Verdict[] {
  return overturned.filter((verdict) => verdict.overturned?.was === 'fail');
}

/** Says what does not gate because people overturned it: failures, and passes that people say are none. */
export function overturnedNotes({ dialogues }: Pick<Comparison, 'dialogues'>): GateReason[] {
  return [
    ...noteOf('overturned', dialogues, excusedIn, (n) =>
      n === 1 ? '1 failing verdict does' : `${n} failing verdicts do`,
    ),
    ...noteOf('missed', dialogues, missedIn, (n) =>
      n === 1 ? '1 failure that no grader saw does' : `${n} failures that no grader saw do`,
    ),
  ];
}

function missedIn({ overturned = [] }: ComparedDialogue): readonly Verdict[] {
  return overturned.filter((verdict) => verdict.overturned?.was === 'pass');
}

function noteOf(
  code: 'overturned' | 'missed',
  dialogues: readonly ComparedDialogue[],
  of: (dialogue: ComparedDialogue) => readonly Verdict[],
  told: (n: number) => string,
): GateReason[] {
  const found = dialogues.filter((dialogue) => of(dialogue).length > 0);
  if (found.length === 0) return [];
  const verdicts = found.flatMap(of);
  const people = [
    ...new Set(verdicts.flatMap(({ overturned }) => [overturned?.by, overturned?.second ?? undefined])),
  ].filter((name) => name !== undefined);
  const how = code === 'missed' ? 'said' : 'overturned';
  const message = `${told(verdicts.length)} not gate: ${how} by ${people.join(', ')}`;
  return [
    {
      kind: 'note',
      code,
      message,
      values: { n: verdicts.length, by: people.join(', ') },
      dialogues: found.map(dialogueName),
    },
  ];
}
