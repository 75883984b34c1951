import type { Answer, DialogueDetail, DialogueSide, ShownVerdict, VerdictRef } from '../../api.js';

/** One thing that a grader found wrong (or right), over all trials and wordings of a side. */
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
  readonly found: number;
  readonly trials: number;
}

/** Findings of both sides, worst first: what the candidate does worse, then what it always did, then what it does better. */
export function findingsOf(detail: DialogueDetail): Finding[] {
  return gathered(detail, 'fail').sort((a, b) => rank(a) - rank(b));
}

/** What passes in the candidate (of a dialogue that was removed, in the baseline), turn by turn: it can be judged as well. */
export function passesOf(detail: DialogueDetail): Finding[] {
  const side = detail.now === null ? { ...detail } : { ...detail, before: null };
  return gathered(side, 'pass').sort((a, b) => (a.verdict.turn ?? 0) - (b.verdict.turn ?? 0));
}

function gathered({ row, before, now }: DialogueDetail, outcome: 'pass' | 'fail'): Finding[] {
  const alike = new Map<string, Map<string, { verdict: ShownVerdict; ref: VerdictRef }>>();
  for (const side of [now, before])
    for (const answer of side?.answers ?? [])
      for (const verdict of answer.verdicts) {
        if (verdict.outcome !== outcome) continue;
        const key = JSON.stringify([verdict.grader, verdict.turn, verdict.hard, verdict.reason]);
        const found = alike.get(key) ?? new Map();
        if (!found.has(verdict.finding)) found.set(verdict.finding, { verdict, ref: refTo(verdict, answer, row) });
        alike.set(key, found);
      }
  return [...alike.values()].map((found): Finding => {
    const verdicts = [...found.values()].map(({ verdict }) => verdict);
    const rates = { before: rateIn(before, found, outcome), now: rateIn(now, found, outcome) };
    const verdict = (verdicts.find(({ review }) => review === null) ?? verdicts[0]) as ShownVerdict;
    return { verdict, refs: [...found.values()].map(({ ref }) => ref), ...rates, moved: movedOf(rates) };
  });
}

/** What `confirm`, `overturn` and `unsure` of a whole dialogue are about: every failing verdict of the candidate. */
export function failingRefs(detail: DialogueDetail): VerdictRef[] {
  return findingsOf(detail)
    .filter(({ now }) => (now?.found ?? 0) > 0)
    .flatMap(({ refs }) => refs);
}

function rank({ moved, verdict }: Finding): number {
  return { worse: 0, same: 1, better: 2 }[moved] * 1000 + (verdict.hard ? 0 : 500) + (verdict.turn ?? 0);
}

function movedOf({ before, now }: Pick<Finding, 'before' | 'now'>): Finding['moved'] {
  const share = (rate: Rate | null) => (rate === null || rate.trials === 0 ? 0 : rate.found / rate.trials);
  const change = share(now) - share(before);
  if (before === null || now === null) return now === null ? 'better' : 'same';
  return change > 0 ? 'worse' : change < 0 ? 'better' : 'same';
}

function rateIn(
  side: DialogueSide | null,
  findings: ReadonlyMap<string, unknown>,
  outcome: 'pass' | 'fail',
): Rate | null {
  if (side === null) return null;
  let found = 0;
  let trials = 0;
  for (const answer of side.answers) {
    trials += answer.trials.length;
    if (answer.verdicts.some((verdict) => verdict.outcome === outcome && findings.has(verdict.finding)))
      found += answer.trials.length;
  }
  return { found, trials };
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
