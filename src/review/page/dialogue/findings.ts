import type { Answer, DialogueDetail, DialogueSide, ShownVerdict, VerdictRef } from '../../api.js';

/** One thing that a grader found wrong, over all trials of a side. */
export interface Finding {
  /** The verdict of the first trial that has it. */
  readonly verdict: ShownVerdict;
  /** What a judgement of it is about. */
  readonly ref: VerdictRef;
  /** Trials in which it was found, of all trials of each side. */
  readonly before: { readonly failed: number; readonly trials: number } | null;
  readonly now: { readonly failed: number; readonly trials: number } | null;
  readonly moved: 'worse' | 'better' | 'same';
}

/** Findings of both sides, worst first: what the candidate does worse, then what it always did, then what it does better. */
export function findingsOf({ row, before, now }: DialogueDetail): Finding[] {
  const sides = [now, before].filter((side) => side !== null);
  const seen = new Map<string, Finding>();
  for (const side of sides)
    for (const answer of side.answers)
      for (const verdict of answer.verdicts) {
        if (verdict.outcome !== 'fail' || seen.has(verdict.finding)) continue;
        const rates = { before: rateIn(before, verdict.finding), now: rateIn(now, verdict.finding) };
        seen.set(verdict.finding, { verdict, ref: refTo(verdict, answer, row), ...rates, moved: movedOf(rates) });
      }
  return [...seen.values()].sort((a, b) => rank(a) - rank(b));
}

/** What `confirm`, `overturn` and `unsure` of a whole dialogue are about: every failing verdict of the candidate. */
export function failingRefs(detail: DialogueDetail): VerdictRef[] {
  return findingsOf(detail)
    .filter(({ now }) => (now?.failed ?? 0) > 0)
    .map(({ ref }) => ref);
}

function rank({ moved, verdict }: Finding): number {
  return { worse: 0, same: 1, better: 2 }[moved] * 1000 + (verdict.hard ? 0 : 500) + (verdict.turn ?? 0);
}

function movedOf({ before, now }: Pick<Finding, 'before' | 'now'>): Finding['moved'] {
  const share = (rate: Finding['now']) => (rate === null || rate.trials === 0 ? 0 : rate.failed / rate.trials);
  const change = share(now) - share(before);
  if (before === null || now === null) return now === null ? 'better' : 'same';
  return change > 0 ? 'worse' : change < 0 ? 'better' : 'same';
}

function rateIn(side: DialogueSide | null, finding: string): Finding['now'] {
  if (side === null) return null;
  let failed = 0;
  let trials = 0;
  for (const answer of side.answers) {
    trials += answer.trials.length;
    if (answer.verdicts.some((verdict) => verdict.outcome === 'fail' && verdict.finding === finding))
      failed += answer.trials.length;
  }
  return { failed, trials };
}

function refTo(verdict: ShownVerdict, answer: Answer, row: DialogueDetail['row']): VerdictRef {
  const trial = answer.trials[0];
  return {
    run: trial?.run ?? '',
    suite: row.suite,
    dialogue: row.id,
    number: trial?.number ?? 0,
    variant: answer.variant,
    grader: verdict.grader,
    turn: verdict.turn,
    finding: verdict.finding,
  };
}
