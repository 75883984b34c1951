import { createHash } from 'node:crypto';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import { replyText, saidText, type Turn } from '../domain/transcript.js';
import type { Trial } from '../domain/trial.js';
import type { Verdict } from '../domain/verdict.js';

/** promptfoo's reasons why a row did not succeed. */
const REASON = { none: 0, assert: 1, error: 2 } as const;

const NO_TOKENS = { total: 0, prompt: 0, completion: 0, cached: 0, numRequests: 0 };
const PROMPT = { raw: '{{says}}', label: 'Testkunde' };

/**
 * A run in promptfoo's results format (version 3; `promptfoo import` reads it and its viewer shows it). Each turn of each
 * trial is one row; its verdicts are the row's component results, and those on the whole dialogue stand at the last turn.
 */
export function promptfooResults({ run, dialogues }: StoredRun): object {
  const rows = dialogues
    .flatMap((held) => held.trials.flatMap((trial) => rowsOf(held, trial, run.target)))
    .map((row, index) => ({ ...row, testIdx: index }));
  const count = (wanted: (row: (typeof rows)[number]) => boolean) => rows.filter(wanted).length;
  const successes = count(({ success }) => success);
  const errors = count(({ failureReason }) => failureReason === REASON.error);
  const failures = rows.length - successes - errors;
  const tokenUsage = {
    ...NO_TOKENS,
    completionDetails: { reasoning: 0, acceptedPrediction: 0, rejectedPrediction: 0 },
  };
  const duration = run.duration_ms === null ? {} : { durationMs: Math.round(run.duration_ms) };
  return {
    evalId: `testkunde-${run.id}`,
    results: {
      version: 3,
      timestamp: run.started_at,
      prompts: [promptOf(run.target, rows, { successes, failures, errors })],
      results: rows,
      stats: { successes, failures, errors, tokenUsage, ...duration },
    },
    config: {
      description: `Testkunde: ${run.target}, ${run.started_at}`,
      tests: [],
      prompts: [PROMPT.raw],
      providers: [run.target],
    },
    shareableUrl: null,
    metadata: { exportedAt: run.started_at, author: null },
  };
}

type Row = ReturnType<typeof rowOf>;

function promptOf(
  target: string,
  rows: readonly Row[],
  counts: { successes: number; failures: number; errors: number },
): object {
  const verdicts = rows.flatMap(({ gradingResult }) => gradingResult?.componentResults ?? []);
  const passed = verdicts.filter(({ pass }) => pass).length;
  return {
    ...PROMPT,
    id: hashOf(PROMPT.raw),
    provider: target,
    metrics: {
      score: rows.reduce((sum, { score }) => sum + score, 0),
      testPassCount: counts.successes,
      testFailCount: counts.failures,
      testErrorCount: counts.errors,
      assertPassCount: passed,
      assertFailCount: verdicts.length - passed,
      totalLatencyMs: rows.reduce((sum, { latencyMs }) => sum + latencyMs, 0),
      tokenUsage: NO_TOKENS,
      namedScores: {},
      namedScoresCount: {},
      cost: 0,
    },
  };
}

function rowsOf(held: HeldDialogue, trial: Trial, target: string): Row[] {
  const { turns } = trial.transcript;
  return turns.map((turn, index) => {
    const isLast = index === turns.length - 1;
    const verdicts = trial.verdicts.filter(({ turn: at }) => at === index + 1 || (isLast && at === null));
    return rowOf(held, trial, target, { turn, number: index + 1, verdicts });
  });
}

/** A turn with its verdicts. */
interface JudgedTurn {
  readonly turn: Turn;
  readonly number: number;
  readonly verdicts: readonly Verdict[];
}

function rowOf(held: HeldDialogue, trial: Trial, target: string, { turn, number, verdicts }: JudgedTurn) {
  const judged = verdicts.filter(({ outcome }) => outcome !== 'ungraded');
  const failed = judged.find(({ outcome }) => outcome === 'fail');
  const success = turn.reply !== null && failed === undefined;
  const name = `${held.suite}/${held.dialogue.id}`;
  const variant = trial.variant === null ? '' : ` paraphrase ${trial.variant.turn}.${trial.variant.paraphrase}`;
  // What the customer told when the bot asked for it belongs to what was said.
  const says = saidText(turn);
  const vars = { dialogue: name, trial: `${trial.number}${variant}`, turn: number, says };
  const score =
    judged.length === 0 ? (success ? 1 : 0) : judged.reduce((sum, one) => sum + (one.score ?? 0), 0) / judged.length;
  return {
    description: held.dialogue.title ?? name,
    promptIdx: 0,
    testIdx: 0,
    testCase: {
      description: held.dialogue.title ?? name,
      vars,
      assert: judged.map(assertionOf),
      metadata: { conversationId: `${name}#${vars.trial}` },
    },
    promptId: hashOf(PROMPT.raw),
    provider: { id: target, label: target },
    prompt: { raw: says, label: PROMPT.label },
    vars,
    ...(turn.reply === null ? {} : { response: { output: replyText(turn.reply) } }),
    error: turn.error?.message ?? (success ? null : (failed?.reason ?? null)),
    failureReason: turn.reply === null ? REASON.error : success ? REASON.none : REASON.assert,
    success,
    score,
    latencyMs: Math.round(turn.timing?.total_ms ?? 0),
    gradingResult: turn.reply === null ? null : gradingOf(success, score, failed, judged),
    namedScores: {},
    metadata: {
      testkunde: {
        suite: held.suite,
        dialogue: held.dialogue.id,
        trial: trial.number,
        variant: trial.variant,
        turn: number,
        ...(turn.rounds === undefined ? {} : { rounds: turn.rounds }),
      },
    },
  };
}

function gradingOf(success: boolean, score: number, failed: Verdict | undefined, judged: readonly Verdict[]) {
  const componentResults = judged.map((verdict) => ({
    pass: verdict.outcome === 'pass',
    score: verdict.score ?? 0,
    reason: [verdict.reason, ...verdict.evidence.map(({ quote }) => `“${quote}”`)].join(' '),
    assertion: assertionOf(verdict),
  }));
  return { pass: success, score, reason: failed?.reason ?? 'All verdicts pass', namedScores: {}, componentResults };
}

/** promptfoo knows no graders of ours; its viewer shows the metric's name. */
function assertionOf({ grader, turn }: Verdict) {
  return {
    type: 'javascript',
    value: `// Testkunde's ${grader} grader${turn === null ? ', on the whole dialogue' : ''}`,
    metric: grader,
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
