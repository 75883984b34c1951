import type { Change } from '../../../domain/comparison.js';
import { GRADER_NAMES, type GraderName, type Outcome } from '../../../domain/verdict.js';
import type { ComparisonRow } from '../../api.js';
import { admits, type Facet, parseFacet } from './facet.js';
import { foundIn, parseWords, type Words } from './words.js';

/** In this order a reader wants to see what changed. */
export const CHANGE_ORDER: readonly Change[] = [
  'regressed',
  'flaky',
  'fixed',
  'edited',
  'new',
  'not held',
  'removed',
  'unchanged',
];

/** Of a run alone, which has no changes. */
export const OUTCOME_ORDER: readonly Outcome[] = ['fail', 'ungraded', 'pass'];

/** Qualities of a row beside what became of it and its graders. */
export const QUALITIES = ['wording', 'hard', 'judged', 'accepted', 'quarantined'] as const;

export type Quality = (typeof QUALITIES)[number];

/** A row with what filtering needs, worked out once. */
export interface IndexedRow {
  readonly row: ComparisonRow;
  /** `suite/id`. */
  readonly name: string;
  /** In lower case. */
  readonly haystack: string;
  /** Its values on each facet. */
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

export const FACETS = ['kind', 'grader', 'is'] as const;

export type FacetName = (typeof FACETS)[number];

/** What the reader asked for, as it stands in the URL. */
export interface RowFilter {
  readonly facets: Readonly<Record<FacetName, Facet>>;
  readonly words: Words;
}

/** All rows in the order of the list: by what became of them, hard failures first among them, then as the server has them. */
export function indexRows(rows: readonly ComparisonRow[]): IndexedRow[] {
  return rows.map(indexed).sort((a, b) => rank(a.row) - rank(b.row));
}

export function indexed(row: ComparisonRow): IndexedRow {
  const name = `${row.suite}/${row.id}`;
  const graders = gradersOf(row);
  return {
    row,
    name,
    haystack: `${row.title ?? ''} ${name} ${graders.join(' ')}`.toLowerCase(),
    values: { kind: [row.change ?? row.outcome], grader: graders, is: qualitiesOf(row) },
  };
}

function rank({ change, outcome, hard }: ComparisonRow): number {
  const kind = change === null ? OUTCOME_ORDER.indexOf(outcome) : CHANGE_ORDER.indexOf(change);
  return kind * 2 + (hard === true ? 0 : 1);
}

/** The graders that a row is about: those that fail now; of what was fixed or removed, those that failed before. */
export function gradersOf({ change, failing_before = [], failing_now = [] }: ComparisonRow): readonly GraderName[] {
  return change === 'fixed' || change === 'removed' ? failing_before : failing_now;
}

function qualitiesOf(row: ComparisonRow): Quality[] {
  const has: Readonly<Record<Quality, boolean>> = {
    wording: row.change === 'unchanged' && row.wording_moved === true,
    hard: row.hard === true,
    judged: (row.judged ?? 0) > 0,
    accepted: row.accepted === true,
    quarantined: row.quarantined === true,
  };
  return QUALITIES.filter((quality) => has[quality]);
}

/** Whether somebody still has to look at it: it fails for the first time, and nobody said anything of it. */
export function isOpen({ change, outcome, judged = 0, accepted, before }: ComparisonRow): boolean {
  if (accepted === true || judged > 0) return false;
  if (change === null) return outcome === 'fail';
  return change === 'regressed' || (change === 'flaky' && outcome === 'fail' && before !== undefined);
}

export function filterFrom(params: Readonly<Record<string, string>>): RowFilter {
  return {
    facets: { kind: parseFacet(params.kind), grader: parseFacet(params.grader), is: parseFacet(params.is) },
    words: parseWords(params.q ?? ''),
  };
}

export function filterRows(rows: readonly IndexedRow[], filter: RowFilter): IndexedRow[] {
  return rows.filter(
    ({ haystack, values }) =>
      FACETS.every((facet) => admits(filter.facets[facet], values[facet])) && foundIn(filter.words, haystack),
  );
}

/** How many rows each value of each facet would show, given what is asked for on the others. */
export function facetCounts(
  rows: readonly IndexedRow[],
  filter: RowFilter,
): Readonly<Record<FacetName, ReadonlyMap<string, number>>> {
  const counts = { kind: new Map<string, number>(), grader: new Map<string, number>(), is: new Map<string, number>() };
  for (const { haystack, values } of rows) {
    if (!foundIn(filter.words, haystack)) continue;
    const admitted = FACETS.map((facet) => admits(filter.facets[facet], values[facet]));
    FACETS.forEach((facet, index) => {
      if (admitted.some((admits, other) => other !== index && !admits)) return;
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    });
  }
  return counts;
}

/** Graders in their usual order. */
export const GRADER_ORDER: readonly GraderName[] = GRADER_NAMES;
