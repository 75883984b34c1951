import type { ComparedDialogue, Comparison } from '../domain/comparison.js';
import { dialogueName, type GateDecision, type GatePolicy, type GateReason } from '../domain/gate.js';
import type { Verdict } from '../domain/verdict.js';
import { placeOf } from './compare.js';
import { boundOfNone } from './statistics.js';

/** Whether one such failure blocks by itself. */
export function blocksAlone(verdict: Verdict, policy: GatePolicy): boolean {
  return verdict.outcome === 'fail' && (verdict.hard || policy.hard.includes(verdict.grader));
}

/** Hard failures over all trials of the candidate, the fresh ones included; `bound` is of the rate of a trial. */
export function hardOf({ dialogues }: Comparison, policy: GatePolicy): GateDecision['hard'] {
  const failures = dialogues.flatMap((one) => one.failures).filter((verdict) => blocksAlone(verdict, policy)).length;
  const cases = dialogues.flatMap((one) => one.cases);
  const trials = cases.reduce((sum, { n1, fresh }) => sum + n1 + (fresh?.trials ?? 0), 0);
  return { failures, trials, bound: failures > 0 ? null : boundOfNone(trials) };
}

/** A hard failure blocks, unless it was accepted with the baseline: in the same dialogue, turn and grader. */
export function hardReasons(comparison: Comparison, policy: GatePolicy): GateReason[] {
  const open: { dialogue: ComparedDialogue; verdict: Verdict }[] = [];
  const accepted: string[] = [];
  for (const dialogue of comparison.dialogues)
    for (const verdict of dialogue.failures) {
      if (!blocksAlone(verdict, policy)) continue;
      const agreed = dialogue.acceptance?.hard ?? comparison.hardAccepted;
      const known = agreed && dialogue.failuresBefore.some((one) => sameHard(one, verdict, policy));
      if (known) accepted.push(dialogueName(dialogue));
      else open.push({ dialogue, verdict });
    }
  const reasons: GateReason[] = [];
  if (open.length > 0) {
    const told = open.slice(0, 3).map(({ dialogue, verdict }) => {
      const where = verdict.turn === null ? '' : ` turn ${verdict.turn}`;
      return `${dialogueName(dialogue)}${where}: ${verdict.reason.replace(/\.$/, '')}`;
    });
    const more = open.length > told.length ? `; and ${open.length - told.length} more` : '';
    const dialogues = [...new Set(open.map(({ dialogue }) => dialogueName(dialogue)))];
    const what = open.length === 1 ? '1 hard failure' : `${open.length} hard failures`;
    reasons.push({
      kind: 'fail',
      code: 'hard_failure',
      message: `${what}: ${told.join('; ')}${more}`,
      values: { n: open.length },
      dialogues,
    });
  }
  if (accepted.length > 0) {
    const message = 'hard failures that were accepted with the baseline are still there';
    reasons.push({ kind: 'note', code: 'hard_accepted', message, values: {}, dialogues: [...new Set(accepted)] });
  }
  return reasons;
}

/** A failure at the same place that blocked by itself as well: a soft one before does not excuse a hard one now. */
function sameHard(before: Verdict, now: Verdict, policy: GatePolicy): boolean {
  return placeOf(before) === placeOf(now) && blocksAlone(before, policy);
}
