import { adviceFor } from '../domain/errors.js';
import type { GatePolicy } from '../domain/gate.js';
import type { HeldDialogue } from '../domain/run.js';
import { replyText, saidText, type Turn } from '../domain/transcript.js';
import type { Trial } from '../domain/trial.js';
import type { Outcome, Verdict } from '../domain/verdict.js';
import { blocksAlone } from '../gate/hard-failures.js';
import { findingOf } from '../store/findings.js';
import { type ReviewedFindings, type Reviews, repliesOf, reviewedHeld } from '../store/reviews.js';
import type { Answer, AnswerTurn, DialogueSide, ScriptTurn, ShownEvidence, ShownVerdict } from './api.js';

/** A trial of one run, as the grader judged it and as it counts after judgements. */
interface HeldTrial {
  readonly run: string;
  readonly trial: Trial;
  readonly outcome: Outcome;
}

/** One dialogue of one run. */
export interface HeldIn {
  readonly run: string;
  readonly held: HeldDialogue;
}

/** All trials of one side, in however many runs, as the page shows them; null when no run has the dialogue. */
export function sideOf(all: readonly HeldIn[], reviews: Reviews, policy: GatePolicy): DialogueSide | null {
  // Trials of another text do not count: the newest text is the one that was accepted.
  const newest = all.at(-1)?.held;
  if (newest === undefined) return null;
  const own = all.filter(({ held }) => held.contentHash === newest.contentHash);
  const trials = own.flatMap(({ run, held }): HeldTrial[] => {
    const reviewed = reviewedHeld(held, reviews);
    return held.trials.map((trial, index) => ({
      run,
      trial,
      outcome: reviewed.trials[index]?.outcome ?? trial.outcome,
    }));
  });
  const made = reviews.of(newest.suite, newest.dialogue.id, newest.contentHash);
  const count = (wanted: Outcome) => trials.filter(({ outcome }) => outcome === wanted).length;
  return {
    runs: own.map(({ run }) => run),
    content_hash: newest.contentHash,
    outcome: count('fail') > 0 ? 'fail' : count('ungraded') > 0 || trials.length === 0 ? 'ungraded' : 'pass',
    passed: count('pass'),
    trials: count('pass') + count('fail'),
    ungraded: count('ungraded'),
    script: scriptOf(newest),
    answers: answersOf(trials, made, policy),
  };
}

export function scriptOf({ dialogue }: HeldDialogue): ScriptTurn[] {
  return dialogue.turns.map(({ says, cue, expect }) => ({ says, cue: cue ?? null, expect }));
}

const RANK: readonly Outcome[] = ['fail', 'ungraded', 'pass'];

function answersOf(trials: readonly HeldTrial[], made: ReviewedFindings | undefined, policy: GatePolicy): Answer[] {
  const groups = new Map<string, HeldTrial[]>();
  for (const one of trials) {
    const key = sameness(one.trial);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()]
    .map((group) => answerOf(group, made, policy))
    .sort((a, b) => RANK.indexOf(a.outcome) - RANK.indexOf(b.outcome) || b.trials.length - a.trials.length);
}

/** What trials have in common that went the same way. */
function sameness({ variant, status, transcript, verdicts }: Trial): string {
  const said = transcript.turns.map((turn) => [saidText(turn), turn.reply, turn.error?.code]);
  return JSON.stringify([variant, status, said, verdicts.map(({ grader, turn, outcome }) => [grader, turn, outcome])]);
}

function answerOf(group: readonly HeldTrial[], made: ReviewedFindings | undefined, policy: GatePolicy): Answer {
  const { trial, outcome } = group[0] as HeldTrial;
  const { turns } = trial.transcript;
  const replies = repliesOf(turns);
  return {
    trials: group.map(({ run, trial: { number } }) => ({ run, number })),
    variant: trial.variant,
    status: trial.status,
    outcome,
    turns: turns.map((turn, index) => answerTurn(turn, index, group)),
    verdicts: trial.verdicts.map((verdict) => shownVerdict(verdict, replies, made, policy)),
  };
}

function answerTurn({ says, rounds = [], reply, error }: Turn, index: number, group: readonly HeldTrial[]): AnswerTurn {
  const timings = group.flatMap(({ trial }) => trial.transcript.turns[index]?.timing ?? []);
  const cues = group[0]?.trial.cues.filter(({ turn }) => turn === index + 1) ?? [];
  const totals = timings.map(({ total_ms }) => total_ms);
  const firsts = timings.flatMap(({ first_byte_ms }) => first_byte_ms ?? []);
  return {
    says,
    told: rounds.map((round) => round.says),
    reply: reply === null ? null : replyText(reply),
    cards: reply?.cards ?? [],
    signals: reply?.signals ?? {},
    error: error === undefined ? null : { ...error, next: adviceFor(error.code) },
    latency:
      totals.length === 0
        ? null
        : {
            median: middleOf(totals),
            max: Math.round(Math.max(...totals)),
            first_byte: firsts.length === 0 ? null : middleOf(firsts),
          },
    cues: cues.map(({ cue, source, quote }) => ({ cue, source, quote })),
  };
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor((sorted.length - 1) / 2)] ?? 0);
}

/** A verdict as the grader gave it, with the places of its quotes and what people said of it. */
export function shownVerdict(
  verdict: Verdict,
  replies: readonly (string | null)[],
  made: ReviewedFindings | undefined,
  policy: GatePolicy,
): ShownVerdict {
  const { grader, turn, outcome, score, reason, evidence, version } = verdict;
  const finding = findingOf(verdict, replies);
  return {
    grader,
    turn,
    outcome,
    score,
    hard: blocksAlone(verdict, policy),
    reason,
    evidence: evidence.map((one): ShownEvidence => ({ ...one, at: placeIn(replies[one.turn - 1] ?? null, one.quote) })),
    version,
    finding,
    review: made?.get(finding)?.review ?? null,
  };
}

function placeIn(reply: string | null, quote: string): ShownEvidence['at'] {
  const start = reply === null || quote === '' ? -1 : reply.indexOf(quote);
  return start === -1 ? null : { start, end: start + quote.length };
}
