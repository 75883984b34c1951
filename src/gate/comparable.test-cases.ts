import type { ComparableDialogue, ComparableRun, ComparableTrial } from '../domain/comparison.js';
import type { Run } from '../domain/run.js';
import type { Outcome, Verdict } from '../domain/verdict.js';

/** A failing verdict, for tests. */
export function failure(fields: Partial<Verdict> = {}): Verdict {
  return {
    grader: 'accuracy',
    turn: 1,
    outcome: 'fail',
    score: 0,
    reason: 'says the wrong date',
    evidence: [{ turn: 1, quote: '4 March', rule: 'states' }],
    hard: false,
    version: 'v1',
    ...fields,
  };
}

/** A trial with an outcome, for tests. */
export function trial(outcome: Outcome, fields: Partial<ComparableTrial> = {}): ComparableTrial {
  return {
    number: 1,
    variant: null,
    status: outcome === 'ungraded' ? 'error' : 'finished',
    outcome,
    graders: { accuracy: outcome },
    troubles: outcome === 'fail' ? [failure()] : [],
    replies: [outcome === 'fail' ? 'On 4 March.' : 'On 3 March.'],
    ...fields,
  };
}

/** A dialogue whose trials are given as letters: `p` passes, `f` fails, `u` is ungraded. */
export function dialogue(id: string, trials: string, fields: Partial<ComparableDialogue> = {}): ComparableDialogue {
  const outcomes: Readonly<Record<string, Outcome>> = { p: 'pass', f: 'fail', u: 'ungraded' };
  return {
    suite: 's',
    id,
    title: null,
    contentHash: `hash of ${id}`,
    place: null,
    trials: [...trials].map((letter, index) => trial(outcomes[letter] ?? 'ungraded', { number: index + 1 })),
    ...fields,
  };
}

/** A run of such dialogues. */
export function run(id: string, dialogues: readonly ComparableDialogue[], fields: Partial<Run> = {}): ComparableRun {
  const counted = {
    id,
    target: 'shop',
    status: 'finished' as const,
    started_at: '2026-11-28T10:00:00.000Z',
    ended_at: '2026-11-28T10:01:00.000Z',
    duration_ms: 60_000,
    trials: 1,
    commit: null,
    dialogues: dialogues.length,
    passed: 0,
    failed: 0,
    ungraded: 0,
  };
  return { run: { ...counted, ...fields } as Run, dialogues, versions: {} };
}
