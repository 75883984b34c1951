import type { Dataset } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { HeldDialogue } from '../domain/run.js';
import { type Attempt, type PlannedTrial, type Trial, type TrialStatus, trialOutcome } from '../domain/trial.js';
import { worstOutcome } from '../domain/verdict.js';
import { type Gradable, type Graded, gradeAcross } from '../grader/grade.js';
import type { Grader } from '../grader/port.js';

/** A dialogue to be held, with its trials in the order of the plan. */
export interface DialogueTask {
  readonly suite: string;
  readonly dialogue: Dialogue;
  readonly dataset: Dataset;
  readonly contentHash: string;
}

/** A trial that is over, judged by itself. */
export interface Heard {
  readonly planned: PlannedTrial;
  readonly gradable: Gradable;
  readonly graded: Graded;
  readonly status: TrialStatus;
  readonly attempts: readonly Attempt[];
}

export function toTrial({ planned, gradable, graded, status, attempts }: Heard): Trial {
  return {
    dialogue: planned.dialogue,
    number: planned.number,
    variant: planned.variant,
    status,
    transcript: gradable.transcript,
    verdicts: graded.verdicts,
    cues: graded.cues,
    firstDisclosure: graded.firstDisclosure,
    outcome: trialOutcome(status, graded.verdicts),
    ...(attempts.length === 0 ? {} : { attempts }),
  };
}

export interface Collector {
  /** Takes a trial that is over; returns its dialogue when that was the last one. */
  add(heard: Heard): HeldDialogue | null;
  /** In the order of the tasks. */
  dialogues(): readonly HeldDialogue[];
}

/** Gathers the trials of each dialogue and judges them together as soon as the last one is over. */
export function createCollector(
  plan: readonly PlannedTrial[],
  tasks: ReadonlyMap<string, DialogueTask>,
  graders: readonly Grader[],
  already: readonly HeldDialogue[],
): Collector {
  const open = new Map<string, number>();
  for (const planned of plan) {
    const key = dialogueKey(planned);
    open.set(key, (open.get(key) ?? 0) + 1);
  }
  const waiting = new Map<string, Heard[]>();
  const ended = new Map(already.map((held) => [dialogueKey({ suite: held.suite, dialogue: held.dialogue.id }), held]));
  return {
    add(heard) {
      const key = dialogueKey(heard.planned);
      const list = waiting.get(key) ?? [];
      list.push(heard);
      waiting.set(key, list);
      if (list.length < (open.get(key) ?? 0)) return null;
      waiting.delete(key);
      const held = judgedTogether(tasks.get(key) as DialogueTask, list, graders);
      ended.set(key, held);
      return held;
    },
    dialogues: () => [...tasks.keys()].flatMap((key) => ended.get(key) ?? []),
  };
}

function judgedTogether(task: DialogueTask, list: readonly Heard[], graders: readonly Grader[]): HeldDialogue {
  const ordered = [...list].sort((a, b) => rank(a.planned) - rank(b.planned));
  const finished = ordered.filter((heard) => heard.status === 'finished');
  const together = gradeAcross(
    finished.map((heard) => heard.gradable),
    finished.map((heard) => heard.graded),
    graders,
  );
  const trials = ordered.map((heard) =>
    toTrial({ ...heard, graded: together[finished.indexOf(heard)] ?? heard.graded }),
  );
  const outcome = worstOutcome(trials.map((trial) => trial.outcome));
  return { suite: task.suite, dialogue: task.dialogue, contentHash: task.contentHash, outcome, trials };
}

/** The script's own trials first, then paraphrases by turn. */
function rank({ number, variant }: PlannedTrial): number {
  return number + (variant === null ? 0 : variant.turn * 1e8 + variant.paraphrase * 1e5);
}

export function dialogueKey({ suite, dialogue }: Pick<PlannedTrial, 'suite' | 'dialogue'>): string {
  return `${suite}\n${dialogue}`;
}
