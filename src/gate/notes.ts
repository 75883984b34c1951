import type { ComparedDialogue, Comparison } from '../domain/comparison.js';
import { dialogueName, type GatePolicy, type GateReason, type ReasonCode } from '../domain/gate.js';
import { dialogues as count } from './numbers.js';

/** What a reader should know beside the answer. Notes decide nothing. */
export function notes(
  comparison: Comparison,
  gating: readonly ComparedDialogue[],
  shielded: readonly string[],
  policy: GatePolicy,
): GateReason[] {
  const note = (
    code: ReasonCode,
    message: string,
    dialogues: readonly string[],
    values: GateReason['values'] = {},
  ): GateReason[] =>
    dialogues.length === 0
      ? []
      : [{ kind: 'note', code, message, values: { n: dialogues.length, ...values }, dialogues }];
  const fails = ({ failures }: ComparedDialogue) => failures.length > 0;
  const fresh = gating.filter((one) => one.change === 'new');
  const both = gating.filter((one) => one.change === 'unchanged' && fails(one));
  const failing = fresh.filter(fails).length;
  const newly = failing === 0 ? '' : `, ${failing} of them ${failing === 1 ? 'fails' : 'fail'}`;
  return [
    ...aboutRuns(comparison),
    ...note('new', `${count(fresh.length)} without a baseline yet${newly}`, fresh.map(dialogueName), { failing }),
    ...note(
      'still_failing',
      `${count(both.length)} failed before and still ${both.length === 1 ? 'does' : 'do'}`,
      both.map(dialogueName),
    ),
    ...note('quarantined', `${count(shielded.length)} in quarantine: shown, not gating`, shielded),
    ...noPower(gating, policy),
  ];
}

/** What may have been mixed up: a run that is held against itself, or against another bot. */
function aboutRuns({ baseline, candidate }: Comparison): GateReason[] {
  const told = (code: ReasonCode, message: string, values: GateReason['values']): GateReason => ({
    kind: 'note',
    code,
    message,
    values,
    dialogues: [],
  });
  const targets = [...new Set(baseline.map(({ target }) => target))];
  return [
    ...(baseline.some(({ id }) => id === candidate.id)
      ? [
          told('own_baseline', `run ${candidate.id} is part of the baseline: it is compared with itself`, {
            run: candidate.id,
          }),
        ]
      : []),
    ...(targets.length === 0 || targets.includes(candidate.target)
      ? []
      : [
          told('other_target', `the baseline is of target ${targets.join(', ')}, this run of ${candidate.target}`, {
            targets: targets.join(', '),
            target: candidate.target,
          }),
        ]),
  ];
}

/** Says when the baseline could not show a regression of any single case, whatever the candidate does. */
function noPower(gating: readonly ComparedDialogue[], { confirm, alpha }: GatePolicy): GateReason[] {
  const trials = gating.flatMap(({ cases }) => cases.map(({ n0 }) => n0)).filter((n0) => n0 > 0);
  const most = Math.max(0, ...trials);
  if (most === 0 || 1 / binomial(most + confirm, most) <= alpha.case) return [];
  const message = `the baseline has ${most === 1 ? '1 trial' : `${most} trials`} of each dialogue: too few to show by numbers that a single one got worse; only flips from always to never are seen`;
  return [{ kind: 'note', code: 'small_baseline', message, values: { trials: most }, dialogues: [] }];
}

function binomial(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) ways = (ways * (n - i + 1)) / i;
  return ways;
}
