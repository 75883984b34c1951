import { adviceFor } from '../domain/errors.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Trial } from '../domain/trial.js';
import type { Verdict } from '../domain/verdict.js';

/** Why turns of a dialogue could not be judged. */
export interface Cause {
  readonly code: string;
  /** In words, as it was first told. */
  readonly message: string;
  /** The next step to take; null where there is none. */
  readonly next: string | null;
}

/** A trial that a run has not come to says nothing of itself. */
const UNBEGUN = { code: 'interrupted', message: 'the run was interrupted before' };

/** What broke a dialogue's conversations off, each code once: its message may hold a figure of that moment. */
export function causesOf({ trials }: Pick<HeldDialogue, 'trials'>): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const { transcript, status } of trials) {
    const errors = transcript.turns.flatMap(({ error }) => error ?? []);
    const unbegun = status === 'not_held' && errors.length === 0 ? [UNBEGUN] : [];
    for (const error of [...errors, ...unbegun])
      if (!causes.has(error.code)) causes.set(error.code, { ...error, next: adviceFor(error.code) });
  }
  return [...causes.values()];
}

export function causeText({ code, message, next }: Cause): string {
  return `${message} (${code})${next === null ? '' : ` → ${next}`}`;
}

/** Whether nothing was said in any trial of a dialogue. */
export function isUnheld({ outcome, trials }: HeldDialogue): boolean {
  return outcome === 'ungraded' && trials.every(({ status }) => status === 'not_held');
}

/** Verdicts of a trial, without those that only repeat that there was no reply: its causes say why. */
export function ownVerdicts({ verdicts, transcript }: Trial): readonly Verdict[] {
  const isMissing = (turn: number | null) => {
    const said = turn === null ? undefined : transcript.turns[turn - 1];
    return turn !== null && (said === undefined || said.reply === null || said.error !== undefined);
  };
  return verdicts.filter(({ outcome, turn }) => outcome !== 'ungraded' || !isMissing(turn));
}

/** Why a dialogue could not be judged, in one line; empty where nothing broke it off. */
export function causesText(held: HeldDialogue): string {
  return causesOf(held).map(causeText).join('; ');
}
