import type { ChangedGrader, Run } from '../domain/run.js';

/** `judged anew 2026-11-29 11:02 UTC (grading 3: accuracy 1a2b → 3c4d)`; undefined = the run counts as it was first judged. */
export function laterGradingText({ regraded_at, grading }: Run): string | undefined {
  if (regraded_at === undefined || grading === undefined) return undefined;
  const { key, version, changed = [] } = grading;
  const graders = changed.length === 0 ? 'by the same graders' : changed.map(changedText).join(', ');
  const when = regraded_at.slice(0, 16).replace('T', ' ');
  return `judged anew ${when} UTC (grading ${key} by Testkunde ${version}: ${graders})`;
}

function changedText({ grader, before, now }: ChangedGrader): string {
  return `${grader} ${before.join(' and ')} → ${now}`;
}
