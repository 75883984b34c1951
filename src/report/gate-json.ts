import type { ComparedDialogue, Comparison, TurnChange } from '../domain/comparison.js';
import type { GateDecision, GraderDecision, RateChange } from '../domain/gate.js';
import type { Run } from '../domain/run.js';
import { changeCounts } from './comparison.js';
import { wordDiff } from './word-diff.js';

/** A comparison as `compare --format json` prints it; `all` adds the texts of turns in which only the wording moved. */
export function comparisonJson(comparison: Comparison, all = false) {
  const { name, baseline, candidate, confirmation, regraded, graderMoved, dialogues } = comparison;
  return {
    name,
    baseline: baseline.map(runJson),
    candidate: runJson(candidate),
    confirmation: confirmation === null ? null : runJson(confirmation),
    changes: changeCounts(comparison),
    regraded,
    grader_moved: graderMoved,
    dialogues: dialogues.map((one) => dialogueJson(one, all)),
  };
}

function runJson({ id, target, status, started_at, trials, commit, regraded_at, grading }: Run) {
  const anew = grading === undefined ? {} : { regraded_at, grading };
  return { id, target, status, started_at, trials, commit, ...anew };
}

function dialogueJson(dialogue: ComparedDialogue, all: boolean) {
  const { suite, id, title, place, change, cases, verdicts, turns, overturned = [], acceptance } = dialogue;
  const whole = all || change !== 'unchanged';
  return {
    id,
    suite,
    title,
    file: place?.file ?? null,
    line: place?.line ?? null,
    change,
    cases: cases.map(({ variant, x0, n0, x1, n1, ungraded, fresh }) => ({
      variant,
      baseline: { passed: x0, trials: n0 },
      candidate: { passed: x1, trials: n1, ungraded },
      fresh,
    })),
    verdicts: verdicts.map(({ grader, turn, moved, before, now, hard, example }) => ({
      grader,
      turn,
      moved,
      baseline: before,
      candidate: now,
      hard,
      reason: example.reason,
      evidence: example.evidence,
    })),
    turns: turns.map((turn) => turnJson(turn, whole)),
    overturned: overturned.map(({ grader, turn, reason, hard, overturned: mark }) => ({
      grader,
      turn,
      hard,
      reason,
      overturned: mark,
    })),
    acceptance: acceptance ?? null,
  };
}

function turnJson({ turn, wording, verdict, before, now }: TurnChange, whole: boolean) {
  const moved = { turn, wording, verdict };
  if (!whole) return moved;
  const diff = before === null || now === null ? null : wordDiff(before, now);
  return { ...moved, baseline: before, candidate: now, diff };
}

/** The gate's answer as `gate --format json` prints it. */
export function decisionJson(decision: GateDecision) {
  const { outcome, reasons, overall, graders, suspects, hard, passHat, quarantined, policy } = decision;
  return {
    outcome,
    reasons,
    pass_rate: rateJson(overall),
    graders: graders.map(graderJson),
    suspects,
    hard,
    pass_hat: passHat,
    quarantined,
    policy: {
      baseline: policy.baseline,
      confirm: policy.confirm,
      alpha: policy.alpha,
      new_failures: policy.newFailures === Number.POSITIVE_INFINITY ? 'any' : policy.newFailures,
      ungraded: policy.ungraded,
      hard: policy.hard,
      pass_rate: policy.passRate,
      graders: Object.fromEntries(
        Object.entries(policy.graders).map(([name, { alpha, passRate }]) => [
          name,
          { alpha: alpha ?? null, pass_rate: passRate ?? null },
        ]),
      ),
    },
  };
}

function rateJson({ baseline, candidate, change, low, high, p }: RateChange) {
  return { baseline, candidate, change, low, high, p };
}

function graderJson(row: GraderDecision) {
  const { grader, outcome, holm, hardFailures } = row;
  return { grader, outcome, ...rateJson(row), holm, hard_failures: hardFailures };
}
