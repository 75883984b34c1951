import type { Database } from 'better-sqlite3';
import type { ComparableRun, Comparison } from '../domain/comparison.js';
import type { GatePolicy } from '../domain/gate.js';
import { acceptedBaseline } from '../gate/acceptances.js';
import type { ComparisonQuery, Session } from '../review/api.js';
import type { Compared, ReviewSource } from '../review/source.js';
import { comparableRun, type KnownReplies } from '../store/comparable.js';
import { confirmationsOf } from '../store/gates.js';
import { newestKey } from '../store/gradings.js';
import { NO_REVIEWS, type Reviews, reviewedComparable, reviewsIn } from '../store/reviews.js';
import { findRun } from '../store/runs.js';
import { storedState } from '../store/state.js';
import { fileWatch } from '../store/while-open.js';
import {
  type ComparedSide,
  comparisonOf,
  type LoadedSides,
  type LoadRun,
  loadSides,
  sideNamed,
} from './stored-comparison.js';

/** Comparisons that are kept in memory: the one that is looked at, and those beside it. */
const KEPT = 3;

/** Nothing at all: what a run alone is compared with. */
const NOTHING: ComparedSide = { name: null, runs: [], hardAccepted: false };

/**
 * What the review works on. Runs that were read are kept while no other process ends or removes one; a judgement does not
 * make them be read again.
 */
export function reviewSource(db: Database, policy: GatePolicy, session: Session): ReviewSource {
  const runs = kept<ComparableRun>(KEPT * 3);
  const sides = kept<Promise<KnownSides>>(KEPT);
  const comparisons = kept<Promise<Compared>>(KEPT);
  const replies: KnownReplies = new Map();
  let version = versionOf(db);
  let state = storedState(db);
  const refresh = () => {
    if (versionOf(db) === version) return;
    version = versionOf(db);
    const now = storedState(db);
    if (now === state) return;
    state = now;
    for (const memory of [runs, sides, comparisons]) memory.clear();
    replies.clear();
  };
  const load: LoadRun = (id, grading) =>
    runs.get(`${id} ${grading ?? ''}`, () => comparableRun(db, id, grading, replies));
  return {
    db,
    policy,
    session,
    present: fileWatch(db),
    changed: (what) => {
      // What another process wrote meanwhile must not be taken for one's own.
      if (versionOf(db) !== version) refresh();
      if (what === 'acceptances') sides.clear();
      comparisons.clear();
      state = storedState(db);
    },
    compared(query) {
      refresh();
      // A comparison may have runs judged anew: what was compared with them before is no longer what counts.
      const key = JSON.stringify([query.before, query.now, newestKey(db)]);
      return comparisons.get(key, async () => {
        const known = await sides.get(key, () => loadNamed(db, query, load));
        const compared = await comparedOf(known, query, reviewsIn(db, policy.hard));
        // A run that is being held is another one the next time.
        if (compared.candidate.run.status === 'running')
          for (const memory of [runs, sides, comparisons]) memory.clear();
        return compared;
      });
    },
  };
}

interface KnownSides {
  readonly loaded: LoadedSides;
  /** Made once, whatever is judged meanwhile. */
  readonly unreviewed: () => Promise<Comparison>;
}

/** Grows when another process has written; what this one writes it knows itself. */
function versionOf(db: Database): number {
  return db.pragma('data_version', { simple: true }) as number;
}

async function loadNamed(db: Database, { before, now }: ComparisonQuery, load: LoadRun): Promise<KnownSides> {
  const { id } = findRun(db, now);
  const side = before === undefined ? NOTHING : sideNamed(db, before);
  const loaded = await loadSides(db, side, id, side.name === null ? undefined : confirmationsOf(db, id)[0], load);
  let unreviewed: Promise<Comparison> | undefined;
  return {
    loaded,
    unreviewed: () => {
      unreviewed ??= comparisonOf(loaded, NO_REVIEWS);
      return unreviewed;
    },
  };
}

async function comparedOf(
  { loaded, unreviewed }: KnownSides,
  query: ComparisonQuery,
  reviews: Reviews,
): Promise<Compared> {
  const { before, acceptances, accepted, candidate, confirmation, gradings } = loaded;
  return {
    before: query.before === undefined ? null : { name: before.name, runs: before.runs },
    comparison: await comparisonOf(loaded, reviews),
    baseline: acceptedBaseline(loaded.baseline, acceptances, accepted).map((run) => reviewedComparable(run, reviews)),
    candidate: reviewedComparable(candidate, reviews),
    confirmation: confirmation === null ? null : reviewedComparable(confirmation, reviews),
    gradings,
    reviews,
    unreviewed,
  };
}

interface Memory<T> {
  /** What is kept under a key, made where it is not. What fails is not kept. */
  get(key: string, make: () => T): T;
  clear(): void;
}

/** Keeps the newest values. */
function kept<T>(most: number): Memory<T> {
  const values = new Map<string, T>();
  return {
    get(key, make) {
      const known = values.get(key);
      if (known !== undefined) return known;
      const value = make();
      values.set(key, value);
      if (value instanceof Promise) value.catch(() => values.delete(key));
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
      return value;
    },
    clear: () => values.clear(),
  };
}
