import type { Exchange, Grader, Judgement } from './port.js';

/** `answers_within`: the whole reply came in time. Without a measured time there is nothing to judge. */
export const latency: Grader = {
  name: 'latency',
  grade: ({ exchanges }) => exchanges.flatMap(judge),
};

function judge({ turn, script, timing }: Exchange): Judgement[] {
  const allowed = script.expect.answers_within;
  if (allowed === undefined) return [];
  if (timing === null) {
    const reason = `the transcript holds no time for this reply; ${seconds(allowed)} were allowed`;
    return [{ turn, outcome: 'ungraded', score: null, reason, evidence: [] }];
  }
  const took = timing.total_ms;
  const inTime = took <= allowed;
  const reason = inTime
    ? `answered within ${seconds(took)}; ${seconds(allowed)} were allowed`
    : `the whole reply took ${seconds(took)}, ${seconds(took - allowed)} more than the ${seconds(allowed)} allowed`;
  return [
    { turn, outcome: inTime ? 'pass' : 'fail', score: inTime ? 1 : Math.max(0, allowed / took), reason, evidence: [] },
  ];
}

/** `850 ms`, `3 s`, `3.2 s`. */
function seconds(milliseconds: number): string {
  const rounded = Math.round(milliseconds);
  return rounded < 1000 ? `${rounded} ms` : `${Number((rounded / 1000).toFixed(2))} s`;
}
