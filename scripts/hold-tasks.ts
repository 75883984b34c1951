import type { Dataset } from '../src/domain/dataset.js';
import type { Dialogue } from '../src/domain/dialogue.js';
import type { HeldDialogue } from '../src/domain/run.js';
import { GRADERS } from '../src/grader/index.js';
import type { DialogueTask } from '../src/run/collect.js';
import { gradeHere } from '../src/run/grade-here.js';
import type { HoldOptions } from '../src/run/hold.js';
import type { Target } from '../src/target/port.js';
import { holdAll } from './hold-all.js';

/** Two customers, one of whom has something to give away. */
export const TWO_CUSTOMERS: Dataset = {
  name: 'd',
  customers: [
    { id: 'C-1', fields: { id: 'C-1', name: 'Maria Keller' } },
    { id: 'C-2', fields: { id: 'C-2', name: 'Tom Becker', email: 'tom.becker@example.org' } },
  ],
  facts: [],
  publicFields: [],
};

/** A dialogue of these utterances, of which nothing is expected. */
export function task(id: string, says: readonly string[], as?: string): DialogueTask {
  const turns = says.map((text) => ({ says: text, paraphrases: [], expect: {} }));
  const dialogue: Dialogue = { id, language: 'en', answers: {}, turns, ...(as === undefined ? {} : { as }) };
  return { suite: 's', dialogue, dataset: TWO_CUSTOMERS, contentHash: id };
}

/** Holds each dialogue once, one after the other, with short pauses before it is held again. */
export async function holdTasks(target: Target, tasks: readonly DialogueTask[], options: Partial<HoldOptions> = {}) {
  const plan = tasks.map(({ dialogue }) => ({ suite: 's', dialogue: dialogue.id, number: 1, variant: null }));
  const defaults = { grading: gradeHere(GRADERS), concurrency: 1, signal: new AbortController().signal, observer: {} };
  return holdAll(plan, tasks, { target, ...defaults, first_pause_ms: 5, longest_pause_ms: 50, ...options });
}

/** The one trial that was held. */
export function only(dialogues: readonly HeldDialogue[]) {
  const [trial] = dialogues[0]?.trials ?? [];
  if (trial === undefined) throw new Error('nothing was held');
  return trial;
}
