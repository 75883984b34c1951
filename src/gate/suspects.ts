import type { ComparedCase, ComparedDialogue } from '../domain/comparison.js';
import { dialogueName, type GatePolicy, type Suspect } from '../domain/gate.js';
import type { Variant } from '../domain/trial.js';
import { singleTrials } from './flips.js';
import { caseP, holm } from './statistics.js';

/** A case to hold again, freshly. */
export interface Again {
  readonly suite: string;
  readonly dialogue: string;
  readonly variant: Variant;
}

/** What fresh trials are worth holding for: failing cases of which they could show something. */
export function toConfirm(dialogues: readonly ComparedDialogue[], policy: GatePolicy): Again[] {
  const flips = singleTrials(dialogues);
  return failing(dialogues).flatMap(({ dialogue, one }) => {
    const useful = flips ? one.x0 > 0 : lowestP(one, policy) <= policy.alpha.case;
    return useful ? [{ suite: dialogue.suite, dialogue: dialogue.id, variant: one.variant }] : [];
  });
}

/**
 * Cases with at least one failing trial and what is known of them. Fresh trials are judged alone: those that made a
 * suspect of a case are not counted against it again. Without fresh trials the first ones are, corrected over all cases.
 */
export function suspectsOf(dialogues: readonly ComparedDialogue[], policy: GatePolicy): Suspect[] {
  const found = failing(dialogues);
  const all = dialogues.reduce((sum, { cases }) => sum + cases.filter(comparable).length, 0);
  const ps = found.map(({ one }) => {
    const fresh = one.fresh;
    if (fresh !== null && fresh.trials > 0)
      return caseP({ x0: one.x0, n0: one.n0, x1: fresh.passed, n1: fresh.trials });
    return null;
  });
  const confirmed = ps.filter((p) => p !== null);
  const corrected = holm(confirmed);
  let next = 0;
  return found.map(({ dialogue, one }, index) => {
    const p = ps[index] ?? null;
    const ownHolm = p === null ? null : (corrected[next++] ?? null);
    const firstP = Math.min(1, caseP(one) * all);
    const { x0, n0, x1, n1, fresh } = one;
    return {
      dialogue: dialogueName(dialogue),
      wording: wordingName(one.variant),
      baseline: { passed: x0, trials: n0 },
      first: { passed: x1, trials: n1 },
      fresh: fresh === null ? null : { passed: fresh.passed, trials: fresh.trials },
      p: p ?? caseP(one),
      holm: ownHolm ?? firstP,
      verdict: verdictOf(one, ownHolm ?? firstP, singleTrials(dialogues), policy),
    };
  });
}

export function wordingName(variant: Variant): string | null {
  return variant === null ? null : `paraphrase ${variant.paraphrase} of turn ${variant.turn}`;
}

function comparable({ n0, n1 }: ComparedCase): boolean {
  return n0 > 0 && n1 > 0;
}

/** Whether a trial failed, be it one that was held again beside a suspect. */
function fails({ x1, n1, fresh }: ComparedCase): boolean {
  return x1 < n1 || (fresh !== null && fresh.passed < fresh.trials);
}

function failing(dialogues: readonly ComparedDialogue[]) {
  return dialogues.flatMap((dialogue) =>
    dialogue.cases.flatMap((one) => (comparable(one) && fails(one) ? [{ dialogue, one }] : [])),
  );
}

/** The p of a case of which every fresh trial fails: nothing can be shown where this is not significant. */
function lowestP({ x0, n0 }: ComparedCase, { confirm }: GatePolicy): number {
  return caseP({ x0, n0, x1: 0, n1: confirm });
}

function verdictOf(one: ComparedCase, p: number, flips: boolean, policy: GatePolicy): Suspect['verdict'] {
  if (p <= policy.alpha.case) return 'regressed';
  if (one.fresh !== null && one.fresh.trials > 0) return 'not shown';
  // With one trial a side the flip itself is judged, not its numbers.
  if (flips || one.x0 === 0) return 'not shown';
  const rateFell = one.x1 * one.n0 < one.x0 * one.n1;
  if (lowestP(one, policy) <= policy.alpha.case) return rateFell ? 'not held again' : 'not shown';
  return one.x0 === one.n0 ? 'cannot be shown' : 'not shown';
}
