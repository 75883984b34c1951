import type { ComparisonQuery, RunList, RunRow, RunsQuery } from '../../api.js';
import { type Facet, parseFacet } from './facet.js';
import { parseWords, type Words } from './words.js';

/** What the reader asked for, as it stands in the URL. */
export interface RunFilter {
  readonly gate: Facet;
  readonly target: Facet;
  readonly words: Words;
}

export function runFilterFrom(params: Readonly<Record<string, string>>): RunFilter {
  return { gate: parseFacet(params.gate), target: parseFacet(params.target), words: parseWords(params.q ?? '') };
}

/** What is asked of the server for a filter: the search is over all stored runs, not over those that are loaded. */
export function runsQuery({ gate, target, words }: RunFilter): RunsQuery {
  const lines = (name: keyof RunsQuery, values: readonly string[]) =>
    values.length === 0 ? {} : { [name]: values.join('\n') };
  const of = (facet: Facet, want: 'only' | 'not') => [...facet].flatMap(([value, is]) => (is === want ? [value] : []));
  return {
    ...lines('search', words.wanted),
    ...lines('without', words.unwanted),
    ...lines('gate', of(gate, 'only')),
    ...lines('not_gate', of(gate, 'not')),
    ...lines('target', of(target, 'only')),
    ...lines('not_target', of(target, 'not')),
  };
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
