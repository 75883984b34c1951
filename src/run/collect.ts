import type { Dataset } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { HeldDialogue } from '../domain/run.js';
import { type Attempt, type PlannedTrial, type Trial, type TrialStatus, trialOutcome } from '../domain/trial.js';
import { worstOutcome } from '../domain/verdict.js';
import type { Gradable, Graded } from '../grader/grade.js';

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

/** Gathers the trials of each dialogue. */
export interface Collector {
  /** Takes a trial that is over; returns all of its dialogue when that was the last one, paraphrases after the script. */
  add(heard: Heard): readonly Heard[] | null;
}

export function createCollector(plan: readonly PlannedTrial[]): Collector {
  const open = new Map<string, number>();
  for (const planned of plan) {
    const key = dialogueKey(planned);
    open.set(key, (open.get(key) ?? 0) + 1);
  }
  const waiting = new Map<string, Heard[]>();
  return {
    add(heard) {
      const key = dialogueKey(heard.planned);
      const list = waiting.get(key) ?? [];
      list.push(heard);
      if (list.length < (open.get(key) ?? 0)) {
        waiting.set(key, list);
        return null;
      }
      waiting.delete(key);
      open.delete(key);
      return list.sort((a, b) => rank(a.planned) - rank(b.planned));
    },
  };
}

/**
 * Those trials of a dialogue that can be judged together: who broke off cannot be held against the others, nor can
 * simulated customers, who each say something else.
 */
export function comparable(heard: readonly Heard[]): readonly Heard[] {
  return heard.filter(({ status, gradable }) => status === 'finished' && gradable.dialogue.customer === undefined);
}

/** A dialogue with all its trials; `together` is what the comparable ones got when they were judged together. */
export function toHeldDialogue(
  { suite, dialogue, contentHash }: DialogueTask,
  heard: readonly Heard[],
  together: readonly Graded[],
): HeldDialogue {
  const compared = comparable(heard);
  const trials = heard.map((one) => toTrial({ ...one, graded: together[compared.indexOf(one)] ?? one.graded }));
  return { suite, dialogue, contentHash, outcome: worstOutcome(trials.map(({ outcome }) => outcome)), trials };
}

/** The script's own trials first, then paraphrases by turn. */
function rank({ number, variant }: PlannedTrial): number {
  return number + (variant === null ? 0 : variant.turn * 1e8 + variant.paraphrase * 1e5);
}

export function dialogueKey({ suite, dialogue }: Pick<PlannedTrial, 'suite' | 'dialogue'>): string {
  return `${suite}\n${dialogue}`;
}
