import type { GraderMove } from '../domain/comparison.js';
import { inert } from '../domain/inert.js';
import type { Tally } from '../domain/run.js';
import type { Style } from './style.js';

/** A new grading: how many dialogues pass in it, and each verdict that the graders alone changed. */
export function graderMovesText(
  grading: Omit<Tally, 'dialogues'> & { readonly run: string; readonly key: number },
  moves: readonly GraderMove[],
  style: Style,
): string {
  const { run, key, passed, failed, ungraded } = grading;
  const lines = [
    `${style.bold(`Run ${run}`)}, judged anew (grading ${key}): ${passed} passed · ${failed} failed · ${ungraded} ungraded`,
    moves.length === 0
      ? "Today's graders say the same."
      : `${moves.length} ${moves.length === 1 ? 'verdict' : 'verdicts'} moved with the graders, not with the bot:`,
    ...moves.map(graderMoveLine),
  ];
  return `${lines.join('\n')}\n`;
}

/** `  suite/id turn 2 accuracy: pass → fail`. */
export function graderMoveLine({ suite, id, turn, grader, before, now }: GraderMove): string {
  const where = turn === null ? '' : ` turn ${turn}`;
  return `  ${inert(suite)}/${inert(id)}${where} ${grader}: ${before ?? 'no verdict'} → ${now ?? 'no verdict'}`;
}
