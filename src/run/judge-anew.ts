import type { Dataset } from '../domain/dataset.js';
import type { HeldDialogue } from '../domain/run.js';
import { gradeAcross } from '../grader/grade.js';
import type { Grader } from '../grader/port.js';
import { readingsOf } from '../grader/privacy/readings.js';
import { createCanaryLedger } from './canaries.js';
import { comparable, type DialogueTask, type Heard, toHeldDialogue } from './collect.js';
import { gradeOne } from './grade-here.js';
import { NOT_GRADED } from './grading.js';
import { gradableOf, plant, straysIn, toHoldable } from './hold-trial.js';

/**
 * Judges a run's transcripts as if they had just been held: each by itself, the trials of a dialogue together, and for
 * canaries of others. `datasets` are those of its suites. Nothing is said to anybody.
 */
export function judgeAnew(
  dialogues: readonly HeldDialogue[],
  datasets: ReadonlyMap<string, Dataset>,
  graders: readonly Grader[],
): readonly HeldDialogue[] {
  const canaries = createCanaryLedger();
  const planted = dialogues.map(({ suite, dialogue, contentHash, trials }) => {
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
  return planted.map(({ task, holdables }) => {
    const heard = holdables.map(({ trial: { transcript, status, attempts = [] }, holdable }): Heard => {
      const gradable = gradableOf(holdable, transcript.turns, transcript);
      const graded =
        status === 'not_held'
          ? NOT_GRADED
          : gradeOne(gradable, straysIn(holdable, transcript.turns, { canaries }, readingsOf), graders);
      return { planned: holdable.planned, gradable, graded, status, attempts };
    });
    const compared = comparable(heard);
    const gradables = compared.map(({ gradable }) => gradable);
    const graded = compared.map((one) => one.graded);
    return toHeldDialogue(task, heard, gradeAcross(gradables, graded, graders));
  });
}
