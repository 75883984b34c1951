import type { Dataset } from '../domain/dataset.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Trial } from '../domain/trial.js';
import { inTurnOrder, type Verdict } from '../domain/verdict.js';
import { gradeAcross } from '../grader/grade.js';
import type { Grader } from '../grader/port.js';
import { plantedFinds } from '../grader/privacy/planted.js';
import { readingsOf } from '../grader/privacy/readings.js';
import { createCanaryLedger } from './canaries.js';
import { comparable, type DialogueTask, type Heard, toHeldDialogue } from './collect.js';
import { gradeOne } from './grade-here.js';
import { NOT_GRADED } from './grading.js';
import { gradableOf, plant, straysIn, toHoldable } from './hold-trial.js';
import type { Opinions } from './opinions.js';

/**
 * Judges a run's transcripts as if they had just been held: each by itself, the trials of a dialogue together, and for
 * canaries of others. `datasets` are those of its suites. Nothing is said to anybody.
 */
export function judgeAnew(
  dialogues: readonly HeldDialogue[],
  datasets: ReadonlyMap<string, Dataset>,
  graders: readonly Grader[],
  opinions: OpinionsOf,
): readonly HeldDialogue[] {
  const canaries = createCanaryLedger();
  return spokenAnew(dialogues, datasets, canaries).map(({ task, holdables }) => {
    const heard = holdables.map(({ trial, holdable }): Heard => {
      const { transcript, status, attempts = [] } = trial;
      const gradable = gradableOf(holdable, transcript.turns, transcript, { canaries });
      const graded =
        status === 'not_held'
          ? NOT_GRADED
          : gradeOne(
              gradable,
              straysIn(holdable, transcript.turns, { canaries }, { readingsOf, plantedFinds }),
              graders,
            );
      const verdicts = inTurnOrder([...graded.verdicts, ...opinions(trial, task.suite)]);
      return { planned: holdable.planned, gradable, graded: { ...graded, verdicts }, status, attempts };
    });
    const compared = comparable(heard);
    const gradables = compared.map(({ gradable }) => gradable);
    const graded = compared.map((one) => one.graded);
    return toHeldDialogue(task, heard, gradeAcross(gradables, graded, graders));
  });
}

/** Second opinions on a trial; they are never asked for by the way. */
export type OpinionsOf = (trial: Trial, suite: string) => readonly Verdict[];

/** Asks for second opinions on stored transcripts, of trials that were held to their end. */
export async function askAnew(
  dialogues: readonly HeldDialogue[],
  datasets: ReadonlyMap<string, Dataset>,
  opinions: Opinions,
  signal: AbortSignal,
): Promise<ReadonlyMap<Trial, readonly Verdict[]>> {
  const canaries = createCanaryLedger();
  const spoken = spokenAnew(dialogues, datasets, canaries).flatMap(({ holdables }) => holdables);
  const asked = spoken.map(async ({ trial, holdable }) => {
    const gradable = gradableOf(holdable, trial.transcript.turns, trial.transcript, { canaries });
    return [trial, trial.status === 'finished' ? ((await opinions.on(gradable, signal)) ?? []) : []] as const;
  });
  return new Map(await Promise.all(asked));
}

function spokenAnew(
  dialogues: readonly HeldDialogue[],
  datasets: ReadonlyMap<string, Dataset>,
  canaries: ReturnType<typeof createCanaryLedger>,
) {
  return dialogues.map(({ suite, dialogue, contentHash, trials }) => {
    const dataset = datasets.get(suite);
    if (dataset === undefined) throw new Error(`no dataset of suite ${suite}`);
    const task: DialogueTask = { suite, dialogue, dataset, contentHash };
    const holdables = trials.map((trial) => {
      const planned = { suite, dialogue: dialogue.id, number: trial.number, variant: trial.variant };
      const bare = toHoldable(planned, task, trial.attempts);
      return { trial, holdable: plant(bare, { canaries }, trial.transcript.turns) };
    });
    return { task, holdables };
  });
}
