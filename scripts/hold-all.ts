import type { HeldDialogue } from '../src/domain/run.js';
import type { PlannedTrial } from '../src/domain/trial.js';
import { type DialogueTask, dialogueKey } from '../src/run/collect.js';
import { type Held, type HoldOptions, hold } from '../src/run/hold.js';

/** Holds a plan and gives its dialogues in the order of the tasks, for tests that look at them. */
export async function holdAll(
  plan: readonly PlannedTrial[],
  tasks: readonly DialogueTask[],
  options: HoldOptions,
): Promise<Held & { readonly dialogues: readonly HeldDialogue[] }> {
  const ended = new Map<string, HeldDialogue>();
  const observer = {
    ...options.observer,
    dialogueEnded(held: HeldDialogue) {
      ended.set(dialogueKey({ suite: held.suite, dialogue: held.dialogue.id }), held);
      options.observer.dialogueEnded?.(held);
    },
  };
  const held = await hold(plan, tasks, { ...options, observer });
  const dialogues = tasks.flatMap(
    ({ suite, dialogue }) => ended.get(dialogueKey({ suite, dialogue: dialogue.id })) ?? [],
  );
  return { ...held, dialogues };
}
