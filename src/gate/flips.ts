import type { ComparedCase, ComparedDialogue } from '../domain/comparison.js';
import { dialogueName, type GatePolicy, type GateReason } from '../domain/gate.js';
import { dialogues as told } from './numbers.js';

/** Whether every case has one trial on either side: then only flips can be seen, and the bot is taken to be steady. */
export function singleTrials(dialogues: readonly ComparedDialogue[]): boolean {
  return dialogues.every(({ cases }) => cases.every(({ n0, n1 }) => n0 <= 1 && n1 <= 1));
}

/**
 * Cases that always passed and now always fail. More than the policy's `new_failures` block. A flip whose fresh trials
 * pass now and then is no flip of a steady bot: one trial of the baseline cannot tell whether that is new.
 */
export function flipReasons(dialogues: readonly ComparedDialogue[], policy: GatePolicy): GateReason[] {
  const allowed = policy.newFailures ?? (singleTrials(dialogues) ? 0 : null);
  if (allowed === null) return [];
  const flipped = dialogues.flatMap((dialogue) => {
    const flips = dialogue.cases.filter(isFlip);
    return flips.length === 0 ? [] : [{ name: dialogueName(dialogue), flips }];
  });
  const steady = flipped.filter(({ flips }) => flips.some((one) => freshPassed(one) === 0));
  const unsteady = flipped.filter((one) => !steady.includes(one));
  const failingAgain = unsteady.filter(({ flips }) => flips.some((one) => freshPassed(one) < (one.fresh?.trials ?? 0)));
  const reasons: GateReason[] = [];
  if (steady.length > allowed) {
    const message = `${told(steady.length)} passed before and ${steady.length === 1 ? 'fails' : 'fail'} now; the policy allows ${allowed} (new_failures)`;
    reasons.push({
      kind: 'fail',
      code: 'new_failures',
      message,
      values: { n: steady.length, allowed },
      dialogues: steady.map(({ name }) => name),
    });
  }
  if (failingAgain.length > 0) {
    const message = `${told(failingAgain.length)} failed and now ${failingAgain.length === 1 ? 'passes' : 'pass'} now and then; one trial of the baseline cannot tell whether that is new: accept a baseline with more --trials`;
    reasons.push({
      kind: 'inconclusive',
      code: 'unsteady',
      message,
      values: { n: failingAgain.length },
      dialogues: failingAgain.map(({ name }) => name),
    });
  }
  const once = unsteady.filter((one) => !failingAgain.includes(one));
  if (once.length > 0) {
    const message = `${told(once.length)} failed once and passed every fresh trial`;
    reasons.push({
      kind: 'note',
      code: 'failed_once',
      message,
      values: { n: once.length },
      dialogues: once.map(({ name }) => name),
    });
  }
  return reasons;
}

function isFlip({ x0, n0, x1, n1 }: ComparedCase): boolean {
  return n0 > 0 && n1 > 0 && x0 === n0 && x1 === 0;
}

/** Fresh trials that passed; none where it was not held again. */
function freshPassed({ fresh }: ComparedCase): number {
  return fresh?.passed ?? 0;
}
