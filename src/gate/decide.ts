import type { Comparison } from '../domain/comparison.js';
import {
  dialogueName,
  type GateDecision,
  type GateOutcome,
  type GatePolicy,
  type GateReason,
  type Suspect,
} from '../domain/gate.js';
import { acceptedNotes } from './acceptances.js';
import { graderDecisions, graderReasons } from './decide-graders.js';
import { flipReasons } from './flips.js';
import { hardOf, hardReasons } from './hard-failures.js';
import { heldReasons } from './held-reasons.js';
import { notes } from './notes.js';
import { dialogues as count, fall, fallValues, fixed, percent } from './numbers.js';
import { overturnedNotes } from './overturned.js';
import { overallChange, passHats } from './rates.js';
import { suspectsOf } from './suspects.js';

/**
 * Whether a release may ship. Fails for a hard failure, for a suite that passes less often than chance explains, for a
 * suspect that fresh trials show to have regressed, or as the policy says; inconclusive when what was held cannot carry an
 * answer; else passes. Dialogues in `quarantined` (`suite/id`) do not gate, their hard failures do.
 */
export function decide(
  comparison: Comparison,
  policy: GatePolicy,
  quarantined: ReadonlySet<string> = new Set(),
): GateDecision {
  const shielded = comparison.dialogues.filter((one) => quarantined.has(dialogueName(one))).map(dialogueName);
  const gating = comparison.dialogues.filter((one) => !quarantined.has(dialogueName(one)));
  const overall = overallChange(gating);
  const graders = graderDecisions(comparison, gating, policy);
  const suspects = suspectsOf(gating, policy);
  const hard = hardOf(comparison, policy);
  const reasons = [
    ...hardReasons(comparison, policy),
    ...suiteReasons(overall, policy),
    ...suspectReasons(suspects, policy),
    ...flipReasons(gating, policy),
    ...rateReasons(overall, policy),
    ...graderReasons(graders, policy),
    ...heldReasons(comparison, gating, policy),
    ...notes(comparison, gating, shielded, policy),
    ...overturnedNotes(comparison),
    ...acceptedNotes(comparison),
  ];
  return {
    outcome: outcomeOf(reasons),
    reasons,
    overall,
    graders,
    suspects,
    hard,
    passHat: passHats(gating),
    quarantined: shielded,
    policy,
  };
}

function outcomeOf(reasons: readonly GateReason[]): GateOutcome {
  if (reasons.some(({ kind }) => kind === 'fail')) return 'fail';
  return reasons.some(({ kind }) => kind === 'inconclusive') ? 'inconclusive' : 'pass';
}

function suiteReasons(overall: GateDecision['overall'], policy: GatePolicy): GateReason[] {
  const { p } = overall;
  if (p === null || p > policy.alpha.suite) return [];
  const message = `all dialogues together pass less often: ${fall(overall)}, p = ${fixed(p)}; at most ${policy.alpha.suite} blocks`;
  return [
    {
      kind: 'fail',
      code: 'suite_p',
      message,
      values: { ...fallValues(overall), p: fixed(p), limit: policy.alpha.suite },
      dialogues: [],
    },
  ];
}

/** Suspects whose numbers stand in the reason; all are listed beside it. */
const TOLD = 8;

function suspectReasons(suspects: readonly Suspect[], policy: GatePolicy): GateReason[] {
  const reasons: GateReason[] = [];
  const regressed = suspects.filter(({ verdict }) => verdict === 'regressed');
  if (regressed.length > 0) {
    const more = Math.max(0, regressed.length - TOLD);
    const told = regressed.slice(0, TOLD).map(toldOf).join('; ');
    const message = `regressed beyond chance (Holm p at most ${policy.alpha.case} blocks): ${told}${more > 0 ? `; and ${more} more` : ''}`;
    const values = { limit: policy.alpha.case, told, more };
    reasons.push({ kind: 'fail', code: 'case_p', message, values, dialogues: names(regressed) });
  }
  const open = suspects.filter(({ verdict }) => verdict === 'not held again');
  if (open.length > 0) {
    const message = `${count(open.length)} failed and ${open.length === 1 ? 'was' : 'were'} not held again: run --gate does so unless something else blocks already`;
    reasons.push({
      kind: 'inconclusive',
      code: 'unconfirmed',
      message,
      values: { n: open.length },
      dialogues: names(open),
    });
  }
  const small = suspects.filter(({ verdict }) => verdict === 'cannot be shown');
  if (small.length > 0) {
    const trials = [...new Set(small.map((one) => one.baseline.trials))].join(', ');
    const message = `${count(small.length)} failed, but the baseline is too small to ever show it (trials: ${trials}): accept a run with more --trials, or add runs (baseline add)`;
    reasons.push({
      kind: 'inconclusive',
      code: 'baseline_too_small',
      message,
      values: { n: small.length, trials },
      dialogues: names(small),
    });
  }
  return reasons;
}

function toldOf({ dialogue, wording, baseline, fresh, first, holm }: Suspect): string {
  const now = fresh ?? first;
  const which = wording === null ? '' : ` (${wording})`;
  return `${dialogue}${which} ${baseline.passed}/${baseline.trials} → ${now.passed}/${now.trials}, p = ${fixed(holm ?? 1)}`;
}

function rateReasons({ candidate }: GateDecision['overall'], { passRate }: GatePolicy): GateReason[] {
  if (passRate === null || candidate.trials === 0) return [];
  const rate = candidate.passed / candidate.trials;
  if (rate >= passRate) return [];
  const message = `${candidate.passed} of ${candidate.trials} trials pass (${percent(rate)}); the policy wants ${percent(passRate)}`;
  return [{ kind: 'fail', code: 'pass_rate', message, values: { ...candidate, wanted: passRate }, dialogues: [] }];
}

function names(suspects: readonly Suspect[]): string[] {
  return [...new Set(suspects.map(({ dialogue }) => dialogue))];
}
