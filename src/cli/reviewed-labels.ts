import type { Database } from 'better-sqlite3';
import type { LabelledAnswer } from '../domain/calibration.js';
import type { JudgedVerdict } from '../domain/review.js';
import type { HeldDialogue } from '../domain/run.js';
import { type GraderName, isSecondOpinion, type Verdict } from '../domain/verdict.js';
import { GRADER_VERSIONS } from '../grader/versions.js';
import { judgedDialogue } from '../store/judged-dialogue.js';
import { judgementRegister } from '../store/reviews.js';
import { todaysGrading } from './regrading.js';

/** A person's word on a stored verdict, and what today's grader says there. */
export interface ReviewedLabel {
  readonly grader: GraderName;
  readonly language: string;
  readonly pair: LabelledAnswer;
}

/**
 * What reviewers said, as labels: a confirmed verdict has the grader's outcome, an overturned one the other. The newest
 * word on a finding counts; "unsure" is none. Runs that other versions judged are judged anew.
 */
export function reviewedLabels(db: Database): ReviewedLabel[] {
  const newest = new Map<string, JudgedVerdict>();
  for (const one of judgementRegister(db)) {
    const key = `${one.suite}\n${one.dialogue}\n${one.contentHash}\n${one.finding}`;
    if (one.outcome !== 'ungraded' && one.decision !== 'unsure') newest.set(key, one);
  }
  return [...newest.values()].flatMap((label) => {
    const held = judgedDialogue(db, label.run, label.suite, label.dialogue);
    if (held === undefined) return [];
    const before = verdictIn(held, label);
    // A second opinion is whoever's it was: it is not asked for again by the way.
    const isTodays = isSecondOpinion(label.grader) || before?.version === GRADER_VERSIONS[label.grader];
    const said = isTodays ? before : verdictIn(judgedToday(db, label), label);
    return [{ grader: label.grader, language: held.dialogue.language, pair: pairOf(label, said) }];
  });
}

function judgedToday(db: Database, { run, suite, dialogue }: JudgedVerdict): HeldDialogue | undefined {
  return judgedDialogue(db, run, suite, dialogue, todaysGrading(db, run).key);
}

function verdictIn(
  held: HeldDialogue | undefined,
  { number, variant, grader, turn }: JudgedVerdict,
): Verdict | undefined {
  const trial = held?.trials.find(
    (one) =>
      one.number === number && one.variant?.turn === variant?.turn && one.variant?.paraphrase === variant?.paraphrase,
  );
  return trial?.verdicts.find((verdict) => verdict.grader === grader && verdict.turn === turn);
}

function pairOf(label: JudgedVerdict, said: Verdict | undefined): LabelledAnswer {
  const isFail = (label.outcome === 'fail') === (label.decision === 'confirm');
  return {
    id: `${label.suite}/${label.dialogue}`,
    label: isFail ? 'fail' : 'pass',
    answer: said === undefined || said.outcome === 'ungraded' ? null : said.outcome,
    why: label.reason ?? `${label.decision} by ${label.by}`,
    reason: said?.reason ?? 'no verdict on this turn',
    quotes: said?.evidence.map(({ quote }) => quote) ?? [],
  };
}
