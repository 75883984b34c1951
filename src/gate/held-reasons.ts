import type { Change, ComparedDialogue, Comparison } from '../domain/comparison.js';
import { dialogueName, type GatePolicy, type GateReason, type ReasonCode } from '../domain/gate.js';
import type { Run } from '../domain/run.js';
import { percent } from './numbers.js';

/** What of the run cannot carry an answer: nothing in common, missing, edited, unheld or unjudged. */
export function heldReasons(
  comparison: Comparison,
  gating: readonly ComparedDialogue[],
  policy: GatePolicy,
): GateReason[] {
  const open = (
    code: ReasonCode,
    message: string,
    values: GateReason['values'] = {},
    dialogues: readonly string[] = [],
  ): GateReason[] => [{ kind: 'inconclusive', code, message, values, dialogues }];
  const named = (code: ReasonCode, found: readonly ComparedDialogue[], message: (n: number) => string) => {
    const dialogues = found.map(dialogueName);
    return dialogues.length === 0 ? [] : open(code, message(dialogues.length), { n: dialogues.length }, dialogues);
  };
  const of = (change: Change) => gating.filter((one) => one.change === change);
  const { candidate, baseline, confirmation } = comparison;
  const inCommon = gating.some(({ cases }) => cases.some(({ n0, n1 }) => n0 > 0 && n1 > 0));
  return [
    ...(inCommon ? [] : open('nothing_compared', 'no dialogue was judged on both sides: nothing is compared')),
    ...(candidate.status === 'finished'
      ? []
      : open('unfinished', `run ${candidate.id} ${endOf(candidate)}`, unfinishedValues(candidate, 0))),
    ...(confirmation === null || confirmation.status === 'finished'
      ? []
      : open(
          'unfinished',
          `run ${confirmation.id}, which holds the suspects again, ${endOf(confirmation)}`,
          unfinishedValues(confirmation, 1),
        )),
    ...(baseline.length === 0 ? open('no_baseline', 'there is no baseline') : []),
    ...named('missing', of('removed'), (n) => `${n} of the baseline's dialogues ${n === 1 ? 'is' : 'are'} missing`),
    ...named(
      'edited',
      of('edited'),
      (n) => `the text of ${n} ${n === 1 ? 'dialogue' : 'dialogues'} changed since the baseline: accept a new one`,
    ),
    ...named(
      'not_held',
      gating.filter((one) => one.change === 'not held' || one.unheld > 0),
      (n) => `${n} ${n === 1 ? 'dialogue' : 'dialogues'} could not be held to the end, or not judged, on both sides`,
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
  const message = `${open} of ${all} trials could not be judged (${percent(open / all)}); the limit is ${percent(ungraded)}`;
  const dialogues = gating.filter(({ cases }) => cases.some((one) => one.ungraded > 0)).map(dialogueName);
  return [{ kind: 'inconclusive', code: 'ungraded', message, values: { open, all, limit: ungraded }, dialogues }];
}

function unfinishedValues({ id, status }: Run, confirmation: 0 | 1) {
  return { run: id, status, confirmation };
}

function endOf({ status }: Run): string {
  if (status === 'target_down') return 'was not held to its end: the target went down';
  return status === 'interrupted' ? 'was interrupted' : 'did not come to its end';
}
