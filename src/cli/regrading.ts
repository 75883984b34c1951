import type { Database } from 'better-sqlite3';
import type { GraderMove } from '../domain/comparison.js';
import { InputError } from '../domain/errors.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import { type Trial, trialOutcome } from '../domain/trial.js';
import { type GraderName, type Verdict, worstOutcome } from '../domain/verdict.js';
import { graderMoves } from '../gate/grader-moves.js';
import { GRADERS } from '../grader/index.js';
import type { Grader } from '../grader/port.js';
import { GRADER_VERSIONS } from '../grader/versions.js';
import { judgeAnew } from '../run/judge-anew.js';
import { comparableRun } from '../store/comparable.js';
import { addGrading, datasetsOf, type Grading, gradingsOf } from '../store/gradings.js';
import { findRun, loadRun } from '../store/queries.js';
import { VERSION } from './version.js';

/** Judges a run's transcripts with today's graders and stores that as a new grading. Throws InputError `store`. */
export function regradeRun(db: Database, id: string): Grading {
  const stored = loadRun(db, id);
  const datasets = datasetsOf(db, stored.run.id);
  const without = stored.dialogues.find(({ suite }) => !datasets.has(suite));
  if (without !== undefined)
    throw new InputError(
      'store',
      `run ${stored.run.id} cannot be judged anew: its dataset for suite ${without.suite} is not stored`,
      'hold the run again',
    );
  const graders = gradersOf(stored);
  const judged = judgeAnew(stored.dialogues, datasets, graders).map((held, index) =>
    withHiddenLeaks(stored.dialogues[index], held),
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

/** How a pseudonym begins in a redacted run. */
const HIDDEN = '⟦';

/**
 * A leak that a redacted run stores under a pseudonym cannot be found anew: what was found before it was hidden stays found.
 */
function withHiddenLeaks(before: HeldDialogue | undefined, now: HeldDialogue): HeldDialogue {
  const trials = now.trials.map((trial, index) => {
    const lost = (before?.trials[index]?.verdicts ?? []).filter(
      (verdict) => isHiddenLeak(verdict) && !fails(trial, verdict),
    );
    if (lost.length === 0) return trial;
    const kept = lost.map((verdict) => ({ ...verdict, version: GRADER_VERSIONS.privacy }));
    const others = trial.verdicts.filter((one) => !lost.some((verdict) => samePlace(one, verdict)));
    const verdicts = [...others, ...kept];
    return { ...trial, verdicts, outcome: trialOutcome(trial.status, verdicts) };
  });
  return { ...now, trials, outcome: worstOutcome(trials.map(({ outcome }) => outcome)) };
}

function isHiddenLeak({ grader, outcome, evidence }: Verdict): boolean {
  return grader === 'privacy' && outcome === 'fail' && evidence.some(({ quote }) => quote.includes(HIDDEN));
}

function fails({ verdicts }: Trial, verdict: Verdict): boolean {
  return verdicts.some((one) => samePlace(one, verdict) && one.outcome === 'fail' && one.hard === verdict.hard);
}

function samePlace(a: Verdict, b: Verdict): boolean {
  return a.grader === b.grader && a.turn === b.turn;
}

/** A grading of the run by today's graders: the stored one if there is one, else a new one. */
export function todaysGrading(db: Database, id: string): Grading {
  const { id: run } = findRun(db, id);
  const current = gradingsOf(db, run).findLast(({ graders }) =>
    Object.entries(graders).every(([name, version]) => GRADER_VERSIONS[name as GraderName] === version),
  );
  return current ?? regradeRun(db, run);
}

/** What today's graders say otherwise of a run. */
export function movesOf(db: Database, run: string, grading: number): GraderMove[] {
  return graderMoves(comparableRun(db, run), comparableRun(db, run, grading));
}

/** The graders that judged the run: one that was left out then is left out now. */
function gradersOf({ dialogues }: StoredRun): readonly Grader[] {
  const named = new Set(
    dialogues.flatMap(({ trials }) => trials.flatMap(({ verdicts }) => verdicts.map(({ grader }) => grader))),
  );
  return named.size === 0 ? GRADERS : GRADERS.filter(({ name }) => named.has(name));
}
