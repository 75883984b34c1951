import { inTurnOrder, type Verdict } from '../domain/verdict.js';
import type { Gradable } from '../grader/grade.js';
import type { Heard } from './collect.js';

/** Second opinions on conversations that are over: asked for elsewhere, while other conversations go on. */
export interface Opinions {
  /** Null = this conversation asks for none. Rejects only when the signal is aborted. */
  on(gradable: Gradable, signal: AbortSignal): Promise<readonly Verdict[]> | null;
}

/** Keeps conversations that wait for a second opinion, so that nothing else waits for it, up to a limit. */
export interface Waiting {
  /**
   * Takes a trial that is over: `end` is called at once, or once its opinions are there. Resolves when another one may be
   * brought: a judge that is slower than the bot holds the run up, not the memory.
   */
  take(heard: Heard): Promise<void>;
  /** Resolves when every opinion is there and every trial has ended. */
  empty(): Promise<void>;
}

/** So many conversations may wait: enough that no judge runs out of questions, some ten megabytes at the most. */
const MOST_WAITING = 256;

/** `failed` hears of what `end` throws while nobody waits for it. */
export function waitingFor(
  opinions: Opinions | null,
  signal: AbortSignal,
  end: (heard: Heard) => Promise<void>,
  failed: (error: unknown) => void,
): Waiting {
  const open = new Set<Promise<void>>();
  const held: (() => void)[] = [];
  const over = (one: Promise<void>) => {
    open.delete(one);
    held.shift()?.();
  };
  return {
    async take(heard) {
      // One that broke off is nobody's answer, and money is not spent on it.
      const asked = heard.status === 'finished' ? (opinions?.on(heard.gradable, signal) ?? null) : null;
      if (asked === null) return end(heard);
      const one = asked
        .then(
          (verdicts) => withVerdicts(heard, verdicts),
          // Every turn is there, its opinion is not: --resume has it judged anew.
          (): Heard => ({ ...heard, status: 'interrupted' }),
        )
        .then(end)
        .catch(failed)
        .finally(() => over(one));
      open.add(one);
      if (open.size > MOST_WAITING) await new Promise<void>((goOn) => held.push(goOn));
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
