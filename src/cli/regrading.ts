import type { Database } from 'better-sqlite3';
import type { ComparableRun, GraderMove } from '../domain/comparison.js';
import type { Dialogue } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import type { StoredRun } from '../domain/run.js';
import { trialId } from '../domain/trial.js';
import { type GraderName, isSecondOpinion, type OwnGraderName } from '../domain/verdict.js';
import { graderMoves } from '../gate/grader-moves.js';
import { GRADERS } from '../grader/index.js';
import type { Grader } from '../grader/port.js';
import { GRADER_VERSIONS } from '../grader/versions.js';
import { askAnew, judgeAnew, type OpinionsOf } from '../run/judge-anew.js';
import type { Opinions } from '../run/opinions.js';
import { comparableRun } from '../store/comparable.js';
import { addGrading, datasetsOf, type Grading, gradingKey, latestOpinions, newestGrading } from '../store/gradings.js';
import { runAsHeld } from '../store/queries.js';
import { findRun } from '../store/runs.js';
import { asStoredWhereHidden } from './hidden-values.js';
import { VERSION } from './version.js';

/**
 * Judges a run's transcripts with today's graders and stores that as a new grading. Second opinions are kept as they are,
 * unless other ones are given. Throws InputError `store`.
 */
export function regradeRun(db: Database, id: string, asked?: OpinionsOf): Grading {
  const { stored, datasets } = judgeable(db, id);
  const graders = gradersOf(stored);
  const opinions = asked ?? keptOpinions(db, stored.run.id);
  const judged = judgeAnew(stored.dialogues, datasets, graders, opinions).map((held, index) =>
    asStoredWhereHidden(stored.dialogues[index], held),
  );
  const count = (wanted: string) => judged.filter(({ outcome }) => outcome === wanted).length;
  const tally = { dialogues: judged.length, passed: count('pass'), failed: count('fail'), ungraded: count('ungraded') };
  const grading = {
    run: stored.run.id,
    graded_at: new Date().toISOString(),
    version: VERSION,
    graders: Object.fromEntries(graders.map(({ name }) => [name, GRADER_VERSIONS[name]])),
  };
  const trials = judged.flatMap((held) =>
    held.trials.map((trial) => {
      const { outcome, verdicts, cues, firstDisclosure, number, variant } = trial;
      const named = { suite: held.suite, dialogue: held.dialogue.id, number, variant };
      return { trial: named, judged: { outcome, verdicts, cues, firstDisclosure } };
    }),
  );
  const { passed, failed, ungraded } = tally;
  return { ...grading, key: addGrading(db, { ...grading, tally }, trials), passed, failed, ungraded };
}

/** The key of the grading that counts of a run, once today's graders have judged it, if need be anew; null = its first. */
export function judgedToday(db: Database, { run, versions }: Pick<ComparableRun, 'run' | 'versions'>): number | null {
  const isTodays = Object.entries(versions).every(
    ([name, own]) => isSecondOpinion(name as GraderName) || own.every((version) => isCurrent(name, version)),
  );
  return isTodays ? gradingKey(db, run.id) : regradeRun(db, run.id).key;
}

/** A later grading of the run by today's graders: the one that counts if it is such, else a new one. */
export function todaysGrading(db: Database, id: string): Grading {
  const { id: run } = findRun(db, id);
  const newest = newestGrading(db, run);
  const isTodays = newest !== null && Object.entries(newest.graders).every(([name, own]) => isCurrent(name, own));
  return isTodays ? newest : regradeRun(db, run);
}

function isCurrent(grader: string, version: string): boolean {
  return GRADER_VERSIONS[grader as OwnGraderName] === version;
}

/** What today's graders say otherwise of a run. */
export function movesOf(db: Database, run: string, grading: number): GraderMove[] {
  return graderMoves(comparableRun(db, run, null), comparableRun(db, run, grading));
}

/** The graders that judged the run: one that was left out then is left out now. */
function gradersOf({ dialogues }: StoredRun): readonly Grader[] {
  const named = new Set(
    dialogues.flatMap(({ trials }) => trials.flatMap(({ verdicts }) => verdicts.map(({ grader }) => grader))),
  );
  return named.size === 0 ? GRADERS : GRADERS.filter(({ name }) => named.has(name));
}

/** A stored run with what was true when it was held. Throws InputError `store` where that is not known. */
function judgeable(db: Database, id: string) {
  const stored = runAsHeld(db, id);
  const datasets = datasetsOf(db, stored.run.id);
  const without = stored.dialogues.find(({ suite }) => !datasets.has(suite));
  if (without !== undefined)
    throw new InputError(
      'store',
      `run ${stored.run.id} cannot be judged anew: its dataset for suite ${without.suite} is not stored`,
      'hold the run again',
    );
  return { stored, datasets };
}

/** What second opinions a run has, in the newest grading. */
function keptOpinions(db: Database, run: string): OpinionsOf {
  const latest = latestOpinions(db, run);
  return (trial, suite) =>
    latest?.get(trialId({ ...trial, suite })) ?? trial.verdicts.filter(({ grader }) => isSecondOpinion(grader));
}

/** The dialogues of a run, as they were when it was held. */
export function dialoguesOf(db: Database, id: string): readonly Dialogue[] {
  return judgeable(db, id).stored.dialogues.map(({ dialogue }) => dialogue);
}

/** The same with second opinions asked for anew, which takes time and may cost money. */
export async function regradeAsking(
  db: Database,
  id: string,
  opinions: Opinions,
  signal: AbortSignal,
): Promise<Grading> {
  const { stored, datasets } = judgeable(db, id);
  const asked = await askAnew(stored.dialogues, datasets, opinions, signal);
  const byName = new Map(
    stored.dialogues.flatMap(({ suite, trials }) =>
      trials.map((trial) => [trialId({ ...trial, suite }), asked.get(trial) ?? []] as const),
    ),
  );
  return regradeRun(db, stored.run.id, (trial, suite) => byName.get(trialId({ ...trial, suite })) ?? []);
}
