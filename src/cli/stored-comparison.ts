import type { Database } from 'better-sqlite3';
import type { Baseline } from '../domain/baseline.js';
import type { Acceptance, ComparableRun, Comparison, GraderMove } from '../domain/comparison.js';
import { InputError } from '../domain/errors.js';
import { type GraderName, isSecondOpinion } from '../domain/verdict.js';
import { acceptancesOf } from '../store/acceptances.js';
import { findBaseline } from '../store/baselines.js';
import { comparableRun, type KnownReplies } from '../store/comparable.js';
import { gradingKey } from '../store/gradings.js';
import { type Reviews, reviewedComparable, reviewsIn } from '../store/reviews.js';
import { findRun } from '../store/runs.js';
import { onceFree } from '../store/while-open.js';

/** One side of a comparison: a baseline by its name, or a run. */
export interface ComparedSide {
  /** Null = a run that is no baseline. */
  readonly name: string | null;
  /** Ids, oldest first. */
  readonly runs: readonly string[];
  readonly hardAccepted: boolean;
}

/** What a name stands for: a baseline, else a run (its id, the beginning of one, or `latest`). Throws InputError `store`. */
export function sideNamed(db: Database, name: string): ComparedSide {
  const baseline = findBaseline(db, name);
  if (baseline !== undefined) return baselineSide(baseline);
  return { name: null, runs: [findRun(db, name).id], hardAccepted: false };
}

export function baselineSide({ name, entries }: Baseline): ComparedSide {
  return {
    name,
    runs: entries.map(({ run }) => run),
    hardAccepted: entries.some(({ hard_accepted }) => hard_accepted),
  };
}

/** The baseline of this name. Throws InputError `store` with the way to one. */
export function baselineNamed(db: Database, name: string): ComparedSide {
  const baseline = findBaseline(db, name);
  if (baseline !== undefined) return baselineSide(baseline);
  throw new InputError(
    'store',
    `there is no baseline "${name}"`,
    `accept a run as one: testkunde baseline set ${name} RUN --by NAME --reason TEXT`,
  );
}

/** Reads a run (by its whole id) for comparing, in a grading by its key; null = its first. */
export type LoadRun = (id: string, grading: number | null) => ComparableRun;

/** What is held against each other, judged by the same graders, as they said it. */
export interface LoadedSides {
  readonly before: ComparedSide;
  readonly baseline: readonly ComparableRun[];
  readonly candidate: ComparableRun;
  readonly confirmation: ComparableRun | null;
  /** Single dialogues accepted since the baseline was set, and the runs that they name. */
  readonly acceptances: readonly Acceptance[];
  readonly accepted: ReadonlyMap<string, ComparableRun>;
  /** Keys of the gradings by run; null = as it was graded when it was held. */
  readonly gradings: ReadonlyMap<string, number | null>;
  readonly graderMoved: readonly GraderMove[];
}

/**
 * Reads what is to be compared, each run in the grading of it that counts. Where those come from different versions of a
 * grader, those that today's have not judged are judged by them first; what only the graders changed is told apart.
 */
export async function loadSides(
  db: Database,
  before: ComparedSide,
  candidate: string,
  confirmation?: string,
  load: LoadRun = freshly(db),
): Promise<LoadedSides> {
  const acceptances = before.name === null ? [] : acceptancesOf(db, before.name);
  const ids = [...before.runs, candidate, ...(confirmation === undefined ? [] : [confirmation])];
  const all = [...new Set([...ids, ...acceptances.map(({ run }) => run)])];
  const gradings = new Map(all.map((id) => [id, gradingKey(db, id)]));
  const read = () => new Map(all.map((id) => [id, load(id, gradings.get(id) ?? null)]));
  let runs = read();
  // A run that is looked at alone is compared with nothing: it is shown as it counts.
  if (before.runs.length > 0 && versionsDiffer([...runs.values()])) {
    // Graders are a lot of words to load: only when they are needed.
    const { judgedToday } = await import('./regrading.js');
    for (const [id, run] of runs) gradings.set(id, await onceFree(() => judgedToday(db, run)));
    runs = read();
  }
  const one = (id: string) => runs.get(id) as ComparableRun;
  const regraded = before.runs.filter((id) => gradings.get(id) !== null);
  return {
    before,
    baseline: before.runs.map(one),
    candidate: one(candidate),
    confirmation: confirmation === undefined ? null : one(confirmation),
    acceptances,
    accepted: runs,
    gradings,
    graderMoved: await movesOf(regraded.map((id) => ({ first: load(id, null), now: one(id) }))),
  };
}

/** What later gradings say otherwise than the first ones did of the same transcripts. */
async function movesOf(regraded: readonly { readonly first: ComparableRun; readonly now: ComparableRun }[]) {
  if (regraded.length === 0) return [];
  const { graderMoves } = await import('../gate/grader-moves.js');
  return regraded.flatMap(({ first, now }) => graderMoves(first, now));
}

function freshly(db: Database): LoadRun {
  const replies: KnownReplies = new Map();
  return (id, grading) => comparableRun(db, id, grading, replies);
}

/** The comparison, with what people said of single verdicts and what they accepted of single dialogues. */
export async function comparisonOf(sides: LoadedSides, reviews: Reviews): Promise<Comparison> {
  // A run looks its baseline up before it begins, and compares when it is over.
  const { compareRuns } = await import('../gate/compare.js');
  const { acceptedBaseline, withAcceptances } = await import('../gate/acceptances.js');
  const { before, acceptances, accepted, confirmation } = sides;
  const baseline = acceptedBaseline(sides.baseline, acceptances, accepted);
  const comparison = compareRuns({
    name: before.name,
    baseline: baseline.map((run) => reviewedComparable(run, reviews)),
    candidate: reviewedComparable(sides.candidate, reviews),
    ...(confirmation === null ? {} : { confirmation: reviewedComparable(confirmation, reviews) }),
    regraded: [...sides.gradings].flatMap(([id, grading]) => (grading === null ? [] : [id])),
    graderMoved: sides.graderMoved,
    hardAccepted: before.hardAccepted,
  });
  return withAcceptances(comparison, acceptances);
}

/** Compares stored runs as people reviewed them. `hard`: graders of which one failure blocks by the policy. */
export async function compareStored(
  db: Database,
  before: ComparedSide,
  candidate: string,
  { hard, confirmation }: { readonly hard: readonly GraderName[]; readonly confirmation?: string | undefined },
): Promise<Comparison> {
  return comparisonOf(await loadSides(db, before, candidate, confirmation), reviewsIn(db, hard));
}

/** Second opinions are kept as they are: judging anew would not make them the same. */
function versionsDiffer(runs: readonly ComparableRun[]): boolean {
  const seen = new Map<GraderName, string>();
  for (const { versions } of runs)
    for (const [grader, own] of Object.entries(versions) as [GraderName, readonly string[]][])
      for (const version of isSecondOpinion(grader) ? [] : own) {
        const known = seen.get(grader);
        if (known !== undefined && known !== version) return true;
        seen.set(grader, version);
      }
  return false;
}
