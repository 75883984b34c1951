import { inTurnOrder, type Verdict } from '../domain/verdict.js';
import type { Gradable } from '../grader/grade.js';
import type { Heard } from './collect.js';

/** Second opinions on conversations that are over: asked for elsewhere, while other conversations go on. */
export interface Opinions {
  /** Null = this conversation asks for none. Rejects only when the signal is aborted. */
  on(gradable: Gradable, signal: AbortSignal): Promise<readonly Verdict[]> | null;
}

/** Keeps conversations that wait for a second opinion, so that nothing else waits for it. */
export interface Waiting {
  /** Takes a trial that is over: `end` is called at once, or once its opinions are there. */
  take(heard: Heard): Promise<void>;
  /** Resolves when every opinion is there and every trial has ended. */
  empty(): Promise<void>;
}

/** `failed` hears of what `end` throws while nobody waits for it. */
export function waitingFor(
  opinions: Opinions | null,
  signal: AbortSignal,
  end: (heard: Heard) => Promise<void>,
  failed: (error: unknown) => void,
): Waiting {
  const open = new Set<Promise<void>>();
  return {
    async take(heard) {
      // One that broke off is nobody's answer, and money is not spent on it.
      const asked = heard.status === 'finished' ? (opinions?.on(heard.gradable, signal) ?? null) : null;
      if (asked === null) return end(heard);
      const over = asked
        .then(
          (verdicts) => withVerdicts(heard, verdicts),
          // Every turn is there, its opinion is not: --resume has it judged anew.
          (): Heard => ({ ...heard, status: 'interrupted' }),
        )
        .then(end)
        .catch(failed)
        .finally(() => open.delete(over));
      open.add(over);
    },
    async empty() {
      while (open.size > 0) await Promise.all(open);
    },
  };
}

function withVerdicts(heard: Heard, verdicts: readonly Verdict[]): Heard {
  const all = inTurnOrder([...heard.graded.verdicts, ...verdicts]);
  return { ...heard, graded: { ...heard.graded, verdicts: all } };
}
