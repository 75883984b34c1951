import type { Dataset } from '../domain/dataset.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Grader } from '../grader/port.js';
import { createCanaryLedger } from './canaries.js';
import { createCollector, type DialogueTask, dialogueKey } from './collect.js';
import { hear, plant, toHoldable } from './hold-trial.js';

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
  const trials = dialogues.flatMap(({ suite, dialogue, contentHash, trials }) => {
    const dataset = datasets.get(suite);
    if (dataset === undefined) throw new Error(`no dataset of suite ${suite}`);
    const task: DialogueTask = { suite, dialogue, dataset, contentHash };
    return trials.map((trial) => {
      const planned = { suite, dialogue: dialogue.id, number: trial.number, variant: trial.variant };
      const bare = toHoldable(planned, task, trial.attempts);
      return { trial, task, holdable: plant(bare, { canaries }, trial.transcript.turns) };
    });
  });
  const tasks = new Map(
    trials.map(({ task }) => [dialogueKey({ suite: task.suite, dialogue: task.dialogue.id }), task]),
  );
  const plan = trials.map(({ holdable }) => holdable.planned);
  const collector = createCollector(plan, tasks, graders, []);
  for (const { trial, holdable } of trials) {
    const { transcript, status, attempts = [] } = trial;
    collector.add(hear(holdable, { target: transcript, graders, canaries }, transcript.turns, status, attempts));
  }
  return collector.dialogues();
}
