import type { Change, ComparedDialogue, Comparison } from '../domain/comparison.js';
import { dialogueName, type GatePolicy, type GateReason } from '../domain/gate.js';
import { percent } from './numbers.js';

/** What of the run cannot carry an answer: nothing in common, missing, edited, unheld or unjudged. */
export function heldReasons(
  comparison: Comparison,
  gating: readonly ComparedDialogue[],
  policy: GatePolicy,
): GateReason[] {
  const open = (code: string, message: string, dialogues: readonly string[] = []): GateReason[] => [
    { kind: 'inconclusive', code, message, dialogues },
  ];
  const of = (change: Change) => gating.filter((one) => one.change === change).map(dialogueName);
  const named = (code: string, change: Change, message: (n: number) => string) => {
    const dialogues = of(change);
    return dialogues.length === 0 ? [] : open(code, message(dialogues.length), dialogues);
  };
  const { candidate, baseline, confirmation } = comparison;
  const inCommon = gating.some(({ cases }) => cases.some(({ n0, n1 }) => n0 > 0 && n1 > 0));
  const unfinished = [candidate, ...(confirmation === null ? [] : [confirmation])].filter(
    ({ status }) => status !== 'finished',
  );
  return [
    ...(inCommon ? [] : open('nothing_compared', 'no dialogue was judged on both sides: nothing is compared')),
    ...unfinished.flatMap((run) => open('unfinished', `run ${run.id} is ${unfinishedWord(run.status)}`)),
    ...(baseline.length === 0 ? open('no_baseline', 'there is no baseline') : []),
    ...named('missing', 'removed', (n) => `${n} of the baseline's dialogues ${n === 1 ? 'is' : 'are'} missing`),
    ...named(
      'edited',
      'edited',
      (n) => `the text of ${n} ${n === 1 ? 'dialogue' : 'dialogues'} changed since the baseline: accept a new one`,
    ),
    ...named(
      'not_held',
      'not held',
      (n) => `${n} ${n === 1 ? 'dialogue' : 'dialogues'} could not be held or judged on both sides`,
    ),
    ...ungradedReasons(gating, policy),
  ];
}

function ungradedReasons(gating: readonly ComparedDialogue[], { ungraded }: GatePolicy): GateReason[] {
  let open = 0;
  let all = 0;
  for (const { cases } of gating)
    for (const one of cases) {
      open += one.ungraded + (one.fresh?.ungraded ?? 0);
      all += one.n1 + one.ungraded + (one.fresh === null ? 0 : one.fresh.trials + one.fresh.ungraded);
    }
  if (all === 0 || open / all <= ungraded) return [];
  const message = `${open} of ${all} trials could not be judged (${percent(open / all, false)}); the limit is ${percent(ungraded, false)}`;
  const dialogues = gating.filter(({ cases }) => cases.some((one) => one.ungraded > 0)).map(dialogueName);
  return [{ kind: 'inconclusive', code: 'ungraded', message, dialogues }];
}

function unfinishedWord(status: string): string {
  return status === 'target_down'
    ? 'not held to its end: the target went down'
    : status === 'running'
      ? 'unfinished'
      : status;
}
