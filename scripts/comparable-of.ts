import type { ComparableDialogue, ComparableTrial } from '../src/domain/comparison.js';
import type { HeldDialogue } from '../src/domain/run.js';
import { replyText } from '../src/domain/transcript.js';
import { worstOutcome } from '../src/domain/verdict.js';

/** A dialogue as it was held, as far as comparing needs it: what the store gives back of a stored one. */
export function comparableOf({ suite, dialogue, contentHash, trials }: HeldDialogue): ComparableDialogue {
  const comparable = trials.map(({ number, variant, status, outcome, verdicts, transcript }): ComparableTrial => {
    const names = [...new Set(verdicts.map(({ grader }) => grader))];
    const worst = names.map((name) => {
      const own = verdicts.filter(({ grader }) => grader === name);
      return [name, worstOutcome(own.map((verdict) => verdict.outcome))];
    });
    return {
      number,
      variant,
      status,
      outcome,
      graders: Object.fromEntries(worst) as ComparableTrial['graders'],
      troubles: verdicts.filter((verdict) => verdict.outcome !== 'pass'),
      replies: transcript.turns.map(({ reply }) => (reply === null ? null : replyText(reply))),
    };
  });
  return { suite, id: dialogue.id, title: null, contentHash, place: null, trials: comparable };
}
