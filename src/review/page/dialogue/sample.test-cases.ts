import type { Answer, AnswerTurn, ComparisonRow, DialogueDetail, DialogueSide, ShownVerdict } from '../../api.js';

/** Small pieces of the contract for tests, each with what a test does not name filled in. */

export const row = (more: Partial<ComparisonRow> = {}): ComparisonRow => ({
  suite: 'shop',
  id: 'late',
  change: 'regressed',
  outcome: 'fail',
  ...more,
});

export const verdict = (finding: string, more: Partial<ShownVerdict> = {}): ShownVerdict => ({
  grader: 'accuracy',
  turn: 1,
  outcome: 'fail',
  score: 0,
  hard: false,
  reason: `reason of ${finding}`,
  evidence: [],
  version: 'v',
  finding,
  review: null,
  ...more,
});

export const turn = (says: string, reply: string): AnswerTurn => ({
  says,
  reply,
  told: [],
  cards: [],
  signals: {},
  error: null,
  latency: null,
  cues: [],
});

export const answer = (
  trials: readonly number[],
  verdicts: readonly ShownVerdict[],
  turns: readonly AnswerTurn[] = [],
): Answer => ({
  trials: trials.map((number) => ({ run: 'r', number })),
  variant: null,
  status: 'finished',
  outcome: verdicts.some(({ outcome }) => outcome === 'fail') ? 'fail' : 'pass',
  turns,
  verdicts,
});

export const side = (answers: readonly Answer[], says: readonly string[] = ['Hello']): DialogueSide => ({
  runs: ['r'],
  content_hash: 'h',
  outcome: 'pass',
  passed: 0,
  trials: answers.length,
  ungraded: 0,
  script: says.map((words) => ({ says: words, cue: null, expect: {} })),
  answers,
});

export const detail = (before: DialogueSide | null, now: DialogueSide | null): DialogueDetail => ({
  row: row(),
  language: 'en',
  as: null,
  place: null,
  before,
  now,
  turns: [],
  pair: { before: 0, now: 0 },
  acceptance: null,
});
