import type { GateOutcome } from '../../../domain/gate.js';
import type { ComparisonQuery, RunList, RunRow } from '../../api.js';
import { admits, type Facet, parseFacet } from './facet.js';
import { foundIn, parseWords, type Words } from './words.js';

/** What the reader asked for, as it stands in the URL. */
export interface RunFilter {
  readonly gate: Facet;
  readonly target: Facet;
  readonly words: Words;
}

export function runFilterFrom(params: Readonly<Record<string, string>>): RunFilter {
  return { gate: parseFacet(params.gate), target: parseFacet(params.target), words: parseWords(params.q ?? '') };
}

export function gateOf({ gate }: RunRow): GateOutcome | 'none' {
  return gate?.outcome ?? 'none';
}

export function filterRuns(runs: readonly RunRow[], { gate, target, words }: RunFilter): RunRow[] {
  return runs.filter(
    (run) => admits(gate, [gateOf(run)]) && admits(target, [run.target]) && foundIn(words, haystackOf(run)),
  );
}

function haystackOf({ id, target, commit, baselines, status }: RunRow): string {
  return [id, target, commit?.sha ?? '', commit?.branch ?? '', ...baselines, status].join(' ').toLowerCase();
}

/** Share of a grader's verdicts that passed in each run, oldest first; null = it judged nothing there. */
export function trendOf(runs: readonly RunRow[], grader: string): (number | null)[] {
  return runs
    .map(({ graders }) => {
      const score = graders.find((one) => one.grader === grader);
      const judged = (score?.passed ?? 0) + (score?.failed ?? 0);
      return score === undefined || judged === 0 ? null : score.passed / judged;
    })
    .reverse();
}

/** Where a click on a run leads: the comparison that it is best read in, else the run alone. The first known baseline is the policy's. */
export function readingOf({ id, gate, baselines, previous }: RunRow, known: readonly string[]): readonly string[] {
  if (gate !== null && !baselines.includes(gate.baseline)) return ['comparison', gate.baseline, id];
  const baseline = baselines.length === 0 ? known[0] : undefined;
  if (baseline !== undefined) return ['comparison', baseline, id];
  return previous === null || baselines.length > 0 ? ['run', id] : ['comparison', previous, id];
}

/** The newest run that is no baseline itself, against the baseline of its gate, else the policy's, else any, else the run before. */
export function newestComparison({ runs }: Pick<RunList, 'runs'>, baseline: string): Required<ComparisonQuery> | null {
  const known = new Set(runs.flatMap(({ baselines }) => baselines));
  const run = runs.find(({ baselines }) => baselines.length === 0) ?? runs[0];
  if (run === undefined) return null;
  const before = run.gate?.baseline ?? (known.has(baseline) ? baseline : ([...known][0] ?? run.previous));
  return before == null ? null : { before, now: run.id };
}
