import type { Database } from 'better-sqlite3';
import type { ComparableDialogue, ComparableRun, ComparableTrial } from '../domain/comparison.js';
import { type JudgedVerdict, overturnOf, reviewOf, type VerdictReview } from '../domain/review.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import { replyText, type Turn } from '../domain/transcript.js';
import { type Trial, trialOutcome } from '../domain/trial.js';
import { type GraderName, type Outcome, type Verdict, worstOutcome } from '../domain/verdict.js';
import { findingOf } from './findings.js';

interface Row extends Omit<JudgedVerdict, 'contentHash' | 'blind' | 'variant' | 'at'> {
  readonly content_hash: string;
  readonly blind: number;
  readonly variant_turn: number | null;
  readonly variant_paraphrase: number | null;
  readonly reviewed_at: string;
}

/** Adds judgements to the register, all or none. Nothing is ever changed in it. */
export function addJudgements(db: Database, judgements: readonly JudgedVerdict[]): void {
  const insert = db.prepare(
    `INSERT INTO reviews (suite, dialogue, content_hash, grader, turn, outcome, finding, run, number, variant_turn,
       variant_paraphrase, decision, reason, by, second, blind, reviewed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  db.transaction(() => {
    for (const one of judgements) {
      const verdict = [one.suite, one.dialogue, one.contentHash, one.grader, one.turn, one.outcome, one.finding];
      const trial = [one.run, one.number, one.variant?.turn ?? null, one.variant?.paraphrase ?? null];
      insert.run(...verdict, ...trial, one.decision, one.reason, one.by, one.second, one.blind ? 1 : 0, one.at);
    }
  }).immediate();
}

/** The whole register, oldest first. */
export function judgementRegister(db: Database): JudgedVerdict[] {
  const rows = db
    .prepare(
      `SELECT suite, dialogue, content_hash, grader, turn, outcome, finding, run, number, variant_turn, variant_paraphrase,
         decision, reason, by, second, blind, reviewed_at FROM reviews ORDER BY key`,
    )
    .all() as Row[];
  return rows.map(({ content_hash, blind, variant_turn, variant_paraphrase, reviewed_at, ...row }) => ({
    ...row,
    contentHash: content_hash,
    variant:
      variant_turn === null || variant_paraphrase === null
        ? null
        : { turn: variant_turn, paraphrase: variant_paraphrase },
    blind: blind === 1,
    at: reviewed_at,
  }));
}

/** What people said of a finding, and whose it is. */
export interface ReviewedFinding {
  readonly review: VerdictReview;
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly outcome: Outcome;
}

/** The findings of a dialogue that people said something of. */
export type ReviewedFindings = ReadonlyMap<string, ReviewedFinding>;

/** What people said, by dialogue (with its text) and finding. */
export interface Reviews {
  readonly of: (suite: string, dialogue: string, contentHash: string) => ReviewedFindings | undefined;
  /** Names of dialogues (suite, id) with any judgement that counts. */
  readonly dialogues: readonly { readonly suite: string; readonly dialogue: string; readonly contentHash: string }[];
  /** Whether nothing at all was judged. */
  readonly none: boolean;
}

export const NO_REVIEWS: Reviews = { of: () => undefined, dialogues: [], none: true };

/** The judgements as they stand. `hard`: graders of which one failure blocks, beside verdicts that are hard themselves. */
export function reviewsIn(db: Database, hard: readonly GraderName[]): Reviews {
  const made = new Map<string, { readonly head: JudgedVerdict; readonly byFinding: Map<string, JudgedVerdict[]> }>();
  for (const judgement of judgementRegister(db)) {
    if (judgement.blind) continue;
    const { suite, dialogue, contentHash, finding } = judgement;
    const key = keyOf(suite, dialogue, contentHash);
    const own = made.get(key) ?? { head: judgement, byFinding: new Map<string, JudgedVerdict[]>() };
    own.byFinding.set(finding, [...(own.byFinding.get(finding) ?? []), judgement]);
    made.set(key, own);
  }
  if (made.size === 0) return NO_REVIEWS;
  const isHard = hardFindings(db, hard);
  const found = new Map(
    [...made].map(([key, { byFinding }]) => {
      const reviews = [...byFinding].flatMap(([finding, list]) => {
        const review = reviewOf(list.map(plain), isHard(list));
        const [first] = list;
        if (review === null || first === undefined) return [];
        const { grader, turn, outcome } = first;
        return [[finding, { review, grader, turn, outcome }] as const];
      });
      return [key, new Map(reviews)];
    }),
  );
  return {
    of: (suite, dialogue, contentHash) => found.get(keyOf(suite, dialogue, contentHash)),
    dialogues: [...made.values()].map(({ head: { suite, dialogue, contentHash } }) => ({
      suite,
      dialogue,
      contentHash,
    })),
    none: false,
  };
}

function plain({ decision, reason, by, second, at, run }: JudgedVerdict) {
  return { decision, reason, by, second, at, run };
}

/** Whether a finding was a hard failure wherever it was judged. */
function hardFindings(db: Database, hard: readonly GraderName[]): (list: readonly JudgedVerdict[]) => boolean {
  const trial = db
    .prepare(
      `SELECT t.key FROM dialogues d JOIN trials t ON t.dialogue_key = d.key WHERE d.run = ? AND d.suite = ?
         AND d.dialogue = ? AND t.number = ? AND t.variant_turn IS ? AND t.variant_paraphrase IS ?`,
    )
    .pluck();
  const isHard = hardIn(db);
  return (list) =>
    list.some(({ run, suite, dialogue, number, variant, grader, turn, outcome }) => {
      if (outcome !== 'fail') return false;
      if (hard.includes(grader)) return true;
      const key = trial.get(run, suite, dialogue, number, variant?.turn ?? null, variant?.paraphrase ?? null);
      return key !== undefined && isHard(key as number, grader, turn);
    });
}

/** Whether any grading of a trial says of a grader that it failed hard there. */
function hardIn(db: Database): (trial: number, grader: GraderName, turn: number | null) => boolean {
  const any = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM verdicts v
           WHERE v.trial_key = @trial AND v.grader = @grader AND v.turn IS @turn AND v.hard = 1 AND v.outcome = 'fail')
         OR EXISTS (SELECT 1 FROM regraded_trials r, json_each(r.judged, '$.verdicts') v
           WHERE r.trial_key = @trial AND v.value ->> '$.grader' = @grader AND v.value ->> '$.turn' IS @turn
             AND v.value ->> '$.hard' = 1 AND v.value ->> '$.outcome' = 'fail')`,
    )
    .pluck();
  return (trial, grader, turn) => any.get({ trial, grader, turn }) === 1;
}

function keyOf(suite: string, dialogue: string, contentHash: string): string {
  return `${suite}\n${dialogue}\n${contentHash}`;
}

/** A run as comparing sees it, with the verdicts that people overturned counted as passes. */
export function reviewedComparable(run: ComparableRun, reviews: Reviews): ComparableRun {
  if (reviews.none) return run;
  const dialogues = run.dialogues.map((dialogue) => {
    const own = reviews.of(dialogue.suite, dialogue.id, dialogue.contentHash);
    return own === undefined ? dialogue : reviewedDialogue(dialogue, own);
  });
  return { ...run, dialogues };
}

function reviewedDialogue(dialogue: ComparableDialogue, own: ReviewedFindings): ComparableDialogue {
  return { ...dialogue, trials: dialogue.trials.map((trial) => reviewedTrial(trial, own)) };
}

function reviewedTrial(trial: ComparableTrial, own: ReviewedFindings): ComparableTrial {
  const judged = trial.troubles.map((verdict) => reviewedVerdict(verdict, trial.replies, own));
  const excused = judged.filter((verdict) => verdict.overturned !== undefined);
  const overturned = [...excused, ...missedBy(trial, own)];
  if (overturned.length === 0) return trial;
  const troubles = judged.filter((verdict) => verdict.overturned === undefined);
  const graders = { ...trial.graders };
  for (const { grader } of excused) {
    const left = troubles.filter((verdict) => verdict.grader === grader).map(({ outcome }) => outcome);
    graders[grader] = worstOutcome(['pass', ...left]);
  }
  return { ...trial, troubles, overturned, graders, outcome: outcomeAnew(trial.status, Object.values(graders)) };
}

/** Passing verdicts that people say should fail. Comparing reads none that pass: what they found rests on the reply alone. */
function missedBy({ replies }: ComparableTrial, own: ReviewedFindings): Verdict[] {
  return [...own].flatMap(([finding, { review, grader, turn, outcome }]) => {
    const overturned = outcome === 'pass' ? overturnOf(review, outcome) : null;
    if (overturned === null) return [];
    const verdict = { grader, turn, outcome, score: 1, reason: '', evidence: [], hard: false, version: '', overturned };
    return findingOf(verdict, replies) === finding ? [verdict] : [];
  });
}

function outcomeAnew(status: Trial['status'], outcomes: readonly Outcome[]): Outcome {
  const judged = worstOutcome(outcomes);
  return status === 'finished' || judged === 'fail' ? judged : 'ungraded';
}

/** The verdict, as a pass with its mark where people overturned it. */
function reviewedVerdict(verdict: Verdict, replies: readonly (string | null)[], own: ReviewedFindings): Verdict {
  if (verdict.outcome === 'ungraded') return verdict;
  const known = own.get(findingOf(verdict, replies));
  const overturned = known === undefined ? null : overturnOf(known.review, verdict.outcome);
  return overturned === null ? verdict : { ...verdict, outcome: 'pass', overturned };
}

/** A stored run with overturned verdicts counted as passes and marked, and its own counts accordingly. */
export function reviewedRun(stored: StoredRun, reviews: Reviews): StoredRun {
  if (reviews.none) return stored;
  const dialogues = stored.dialogues.map((held) => reviewedHeld(held, reviews));
  const change = (outcome: Outcome) => count(dialogues, outcome) - count(stored.dialogues, outcome);
  const { run } = stored;
  return {
    dialogues,
    run: {
      ...run,
      passed: run.passed + change('pass'),
      failed: run.failed + change('fail'),
      ungraded: run.ungraded + change('ungraded'),
    },
  };
}

export function reviewedHeld(held: HeldDialogue, reviews: Reviews): HeldDialogue {
  const own = reviews.of(held.suite, held.dialogue.id, held.contentHash);
  if (own === undefined) return held;
  const trials = held.trials.map((trial): Trial => {
    const replies = repliesOf(trial.transcript.turns);
    const verdicts = trial.verdicts.map((verdict) => reviewedVerdict(verdict, replies, own));
    if (verdicts.every((verdict) => verdict.overturned === undefined)) return trial;
    return { ...trial, verdicts, outcome: trialOutcome(trial.status, verdicts) };
  });
  if (trials.every((trial, index) => trial === held.trials[index])) return held;
  return { ...held, trials, outcome: worstOutcome(trials.map(({ outcome }) => outcome)) };
}

/** The bot's words turn by turn, as findings rest on them. */
export function repliesOf(turns: readonly Turn[]): (string | null)[] {
  return turns.map(({ reply }) => (reply === null ? null : replyText(reply)));
}

function count(dialogues: readonly HeldDialogue[], wanted: Outcome): number {
  return dialogues.filter(({ outcome }) => outcome === wanted).length;
}
