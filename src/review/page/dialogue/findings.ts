import type { Answer, DialogueDetail, DialogueSide, ShownVerdict, VerdictRef } from '../../api.js';

/** One thing that a grader found wrong, over all trials and wordings of a side. */
export interface Finding {
  /** The verdict that speaks for it: where several wordings show the same, one that nobody judged yet. */
  readonly verdict: ShownVerdict;
  /** What a judgement of it is about. */
  readonly refs: readonly VerdictRef[];
  /** Trials in which it was found, of all trials of each side. */
  readonly before: Rate | null;
  readonly now: Rate | null;
  readonly moved: 'worse' | 'better' | 'same';
}

export interface Rate {
  readonly failed: number;
  readonly trials: number;
}

/** Findings of both sides, worst first: what the candidate does worse, then what it always did, then what it does better. */
export function findingsOf({ row, before, now }: DialogueDetail): Finding[] {
  const alike = new Map<string, Map<string, { verdict: ShownVerdict; ref: VerdictRef }>>();
  for (const side of [now, before])
    for (const answer of side?.answers ?? [])
      for (const verdict of answer.verdicts) {
        if (verdict.outcome !== 'fail') continue;
        const key = JSON.stringify([verdict.grader, verdict.turn, verdict.hard, verdict.reason]);
        const found = alike.get(key) ?? new Map();
        if (!found.has(verdict.finding)) found.set(verdict.finding, { verdict, ref: refTo(verdict, answer, row) });
        alike.set(key, found);
      }
  const findings = [...alike.values()].map((found): Finding => {
    const verdicts = [...found.values()].map(({ verdict }) => verdict);
    const rates = { before: rateIn(before, found), now: rateIn(now, found) };
    const verdict = (verdicts.find(({ review }) => review === null) ?? verdicts[0]) as ShownVerdict;
    return { verdict, refs: [...found.values()].map(({ ref }) => ref), ...rates, moved: movedOf(rates) };
  });
  return findings.sort((a, b) => rank(a) - rank(b));
}

/** What `confirm`, `overturn` and `unsure` of a whole dialogue are about: every failing verdict of the candidate. */
export function failingRefs(detail: DialogueDetail): VerdictRef[] {
  return findingsOf(detail)
    .filter(({ now }) => (now?.failed ?? 0) > 0)
    .flatMap(({ refs }) => refs);
}

function rank({ moved, verdict }: Finding): number {
  return { worse: 0, same: 1, better: 2 }[moved] * 1000 + (verdict.hard ? 0 : 500) + (verdict.turn ?? 0);
}

function movedOf({ before, now }: Pick<Finding, 'before' | 'now'>): Finding['moved'] {
  const share = (rate: Rate | null) => (rate === null || rate.trials === 0 ? 0 : rate.failed / rate.trials);
  const change = share(now) - share(before);
  if (before === null || now === null) return now === null ? 'better' : 'same';
  return change > 0 ? 'worse' : change < 0 ? 'better' : 'same';
}

function rateIn(side: DialogueSide | null, findings: ReadonlyMap<string, unknown>): Rate | null {
  if (side === null) return null;
  let failed = 0;
  let trials = 0;
  for (const answer of side.answers) {
    trials += answer.trials.length;
    if (answer.verdicts.some((verdict) => verdict.outcome === 'fail' && findings.has(verdict.finding)))
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
