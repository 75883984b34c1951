import { createHash } from 'node:crypto';
import type { Verdict } from '../domain/verdict.js';

/** Rules whose quote shows where something should have been, not the thing itself. */
const ABSENCE = /\.(none|missing|absent)$/;

/**
 * What a verdict found, as a hash: a judgement belongs to it in whatever run it is found again. An accusation that quotes
 * the wrong words is the same accusation wherever they are quoted; one that misses something, and a verdict that accuses
 * of nothing, rest on the whole reply, and are the same only where the bot says the same. `replies` are those of the
 * verdict's trial, turn by turn; null = none came.
 */
export function findingOf(verdict: Omit<Verdict, 'version'>, replies: readonly (string | null)[]): string {
  const { grader, turn, outcome, evidence } = verdict;
  const accuses = outcome === 'fail' && evidence.length > 0 && evidence.every(({ rule }) => !ABSENCE.test(rule));
  const words = accuses
    ? [...new Set(evidence.map(({ quote }) => folded(quote)))].sort()
    : (turn === null ? replies : [replies[turn - 1] ?? null]).map((reply) => (reply === null ? null : folded(reply)));
  return createHash('sha256')
    .update(JSON.stringify([grader, turn, outcome, accuses, words]))
    .digest('hex')
    .slice(0, 24);
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
