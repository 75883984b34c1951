import type { Answer, AnswerTurn, DialogueSide, ScriptTurn } from '../../api.js';
import { alignTurns } from './align.js';

/** One side of a turn. */
export interface SideTurn {
  /** 1-based. */
  readonly turn: number;
  readonly says: string;
  readonly script: ScriptTurn | null;
  /** Null = the conversation ended before. */
  readonly held: AnswerTurn | null;
}

export interface TurnRow {
  readonly before: SideTurn | null;
  readonly now: SideTurn | null;
}

/** The turns of one answer of each side, beside each other. */
export function turnRows(
  before: { readonly side: DialogueSide; readonly answer: Answer | undefined } | null,
  now: { readonly side: DialogueSide; readonly answer: Answer | undefined } | null,
): TurnRow[] {
  const left = before === null ? [] : sideTurns(before.side, before.answer);
  const right = now === null ? [] : sideTurns(now.side, now.answer);
  if (before === null || now === null) {
    return (before === null ? right : left).map((turn) =>
      before === null ? { before: null, now: turn } : { before: turn, now: null },
    );
  }
  const pairs = alignTurns(
    left.map(({ script, says }) => script?.says ?? says),
    right.map(({ script, says }) => script?.says ?? says),
  );
  return pairs.map(([i, j]) => ({
    before: i === null ? null : (left[i] ?? null),
    now: j === null ? null : (right[j] ?? null),
  }));
}

function sideTurns({ script }: DialogueSide, answer: Answer | undefined): SideTurn[] {
  const length = Math.max(script.length, answer?.turns.length ?? 0);
  return Array.from({ length }, (_, index) => {
    const held = answer?.turns[index] ?? null;
    const scripted = script[index] ?? null;
    return { turn: index + 1, says: held?.says ?? scripted?.says ?? '', script: scripted, held };
  });
}
