import type { Acceptance, ComparableRun, Comparison } from '../domain/comparison.js';
import { dialogueName, type GateReason } from '../domain/gate.js';

/**
 * The baseline with single dialogues replaced by what was accepted since it was set: those of the accepted run, or none
 * where their removal was accepted. `accepted` holds the runs that acceptances name, by id.
 */
export function acceptedBaseline(
  baseline: readonly ComparableRun[],
  acceptances: readonly Acceptance[],
  accepted: ReadonlyMap<string, ComparableRun>,
): readonly ComparableRun[] {
  if (acceptances.length === 0) return baseline;
  const byName = new Map(acceptances.map((one) => [keyOf(one.suite, one.dialogue), one]));
  const kept = baseline.map((run) => ({
    ...run,
    dialogues: run.dialogues.filter(({ suite, id }) => !byName.has(keyOf(suite, id))),
  }));
  const added = [...new Set(acceptances.map(({ run }) => run))].flatMap((id) =>
    (accepted.get(id)?.dialogues ?? []).filter((one) => byName.get(keyOf(one.suite, one.id))?.run === id),
  );
  const last = kept.at(-1);
  return last === undefined ? kept : [...kept.slice(0, -1), { ...last, dialogues: [...last.dialogues, ...added] }];
}

/** The comparison with each dialogue's acceptance beside it. */
export function withAcceptances(comparison: Comparison, acceptances: readonly Acceptance[]): Comparison {
  if (acceptances.length === 0) return comparison;
  const byName = new Map(acceptances.map((one) => [keyOf(one.suite, one.dialogue), one]));
  const dialogues = comparison.dialogues.map((one) => {
    const acceptance = byName.get(keyOf(one.suite, one.id));
    return acceptance === undefined ? one : { ...one, acceptance };
  });
  return { ...comparison, dialogues };
}

/** Says which dialogues are measured by something else than the baseline's own runs. */
export function acceptedNotes({ dialogues }: Pick<Comparison, 'dialogues'>): GateReason[] {
  const found = dialogues.filter(({ acceptance }) => acceptance !== undefined);
  if (found.length === 0) return [];
  const people = [...new Set(found.map(({ acceptance }) => acceptance?.by))];
  const what = found.length === 1 ? '1 dialogue is' : `${found.length} dialogues are`;
  const message = `${what} held against what was accepted since the baseline was set, by ${people.join(', ')}`;
  return [
    {
      kind: 'note',
      code: 'accepted',
      message,
      values: { n: found.length, by: people.join(', ') },
      dialogues: found.map(dialogueName),
    },
  ];
}

function keyOf(suite: string, dialogue: string): string {
  return `${suite}\n${dialogue}`;
}
