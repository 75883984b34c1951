import type { ComparedDialogue, Comparison } from '../domain/comparison.js';
import type { GatePolicy, GateReason, GraderDecision } from '../domain/gate.js';
import { GRADER_NAMES } from '../domain/verdict.js';
import { blocksAlone } from './hard-failures.js';
import { fall, fallValues, fixed, percent } from './numbers.js';
import { rateChange } from './rates.js';
import { holm } from './statistics.js';

/** The same questions asked of each grader alone. What a grader decides blocks only where the policy says so. */
export function graderDecisions(
  comparison: Comparison,
  gating: readonly ComparedDialogue[],
  policy: GatePolicy,
): GraderDecision[] {
  const rows = GRADER_NAMES.flatMap((grader) => {
    const counts = gating.flatMap((one) => one.graders.filter((own) => own.grader === grader));
    if (counts.length === 0) return [];
    const failures = comparison.dialogues.flatMap((one) => one.failures);
    const hardFailures = failures.filter((one) => one.grader === grader && blocksAlone(one, policy)).length;
    return [{ grader, hardFailures, ...rateChange(counts) }];
  });
  const tested = rows.filter(({ p }) => p !== null);
  const corrected = holm(tested.map(({ p }) => p ?? 1));
  return rows.map((row) => {
    const index = tested.indexOf(row);
    const own = index === -1 ? null : (corrected[index] ?? null);
    const limit = policy.graders[row.grader]?.alpha ?? policy.alpha.suite;
    const low = tooLow(row, policy);
    const fails = row.hardFailures > 0 || low || (own !== null && own <= limit);
    return { ...row, holm: own, outcome: fails ? 'fail' : own === null ? 'inconclusive' : 'pass' };
  });
}

/** Reasons that the policy makes of single graders. */
export function graderReasons(graders: readonly GraderDecision[], policy: GatePolicy): GateReason[] {
  return graders.flatMap((row): GateReason[] => {
    const own = policy.graders[row.grader];
    const { passed, trials } = row.candidate;
    if (tooLow(row, policy)) {
      const rate = percent(passed / trials);
      const message = `${row.grader}: ${passed} of ${trials} trials pass (${rate}); the policy wants ${percent(own?.passRate ?? 0)}`;
      return [
        {
          kind: 'fail',
          code: 'grader_pass_rate',
          message,
          values: { grader: row.grader, passed, trials, wanted: own?.passRate ?? 0 },
          dialogues: [],
        },
      ];
    }
    if (own?.alpha === undefined || row.holm === null || row.holm > own.alpha) return [];
    const message = `${row.grader} passes less often: ${fall(row)}, Holm p = ${fixed(row.holm)}; at most ${own.alpha} blocks`;
    return [
      {
        kind: 'fail',
        code: 'grader_p',
        message,
        values: { ...fallValues(row), grader: row.grader, p: fixed(row.holm), limit: own.alpha },
        dialogues: [],
      },
    ];
  });
}

function tooLow({ grader, candidate }: Pick<GraderDecision, 'grader' | 'candidate'>, policy: GatePolicy): boolean {
  const wanted = policy.graders[grader]?.passRate;
  return wanted !== undefined && candidate.trials > 0 && candidate.passed / candidate.trials < wanted;
}
