import { type JudgedVerdict, samePerson } from '../domain/review.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Trial } from '../domain/trial.js';
import type { Verdict } from '../domain/verdict.js';
import { findingOf } from '../store/findings.js';
import { gradingsOf } from '../store/gradings.js';
import { judgedDialogue } from '../store/judged-dialogue.js';
import { addJudgements, repliesOf, reviewsIn } from '../store/reviews.js';
import { onceFree } from '../store/while-open.js';
import { shownVerdict } from './answers.js';
import type { BlindAnswer, BlindReveal, JudgementsMade, NewJudgements, VerdictRef } from './api.js';
import { gateAnew, quarantinedToday } from './gate-view.js';
import { Problem } from './problem.js';
import { countsOf, rowMaker } from './rows.js';
import type { ReviewSource } from './source.js';

/** Keeps what a person says of verdicts, all or none. */
export async function judge(source: ReviewSource, made: NewJudgements): Promise<JudgementsMade> {
  const { by, decision, verdicts, seen } = made;
  const reason = made.reason ?? null;
  const second = made.second ?? null;
  if (decision === 'overturn' && reason === null) throw new Problem('input', 'to overturn a verdict takes a reason');
  if (second !== null && samePerson(by, second))
    throw new Problem('input', 'the second name must be another person than the first');
  const at = new Date().toISOString();
  const named = verdictFinder(source);
  const entries = verdicts.map((ref): JudgedVerdict => {
    const { held, verdict, finding } = named(ref);
    if (decision === 'overturn' && verdict.outcome === 'ungraded')
      throw new Problem('input', `${ref.grader} judged nothing there that could be overturned`);
    return { ...entryOf(ref, held, verdict), finding, decision, reason, by, second, at, blind: false };
  });
  await onceFree(() => addJudgements(source.db, entries));
  source.changed('judgements');
  const reviews = reviewsIn(source.db, source.policy.hard);
  const stand = entries.flatMap(({ suite, dialogue, contentHash, finding }) => {
    const review = reviews.of(suite, dialogue, contentHash)?.get(finding)?.review;
    return review === undefined ? [] : [[finding, review] as const];
  });
  return { reviews: Object.fromEntries(stand), ...(await effectOf(source, seen, entries)) };
}

/** What judgements change in the comparison that their author looks at. */
async function effectOf(
  source: ReviewSource,
  seen: NewJudgements['seen'],
  entries: readonly JudgedVerdict[],
): Promise<Omit<JudgementsMade, 'reviews'>> {
  if (seen === undefined) return { rows: [], counts: null, gate: null };
  const compared = await source.compared(seen);
  const touched = new Set(entries.map(({ suite, dialogue }) => `${suite}\n${dialogue}`));
  const row = rowMaker(compared, source.policy, quarantinedToday(source));
  const { dialogues } = compared.comparison;
  return {
    rows: dialogues.filter(({ suite, id }) => touched.has(`${suite}\n${id}`)).map(row),
    counts: countsOf(dialogues),
    gate: compared.before === null ? null : await gateAnew(source, compared),
  };
}

/** Keeps a blind answer as a label, and shows what the grader had said. */
export async function answerBlindly(source: ReviewSource, answer: BlindAnswer): Promise<BlindReveal> {
  const { db, policy } = source;
  const { held, trial, verdict, finding } = verdictFinder(source)(answer.verdict);
  const { outcome } = answer;
  const agrees = outcome === 'unsure' ? null : outcome === verdict.outcome;
  const decision = agrees === null ? 'unsure' : agrees ? 'confirm' : 'overturn';
  const entry = { ...entryOf(answer.verdict, held, verdict), finding, decision, by: answer.by } as const;
  const at = new Date().toISOString();
  const said = { ...entry, reason: answer.reason ?? null, second: null, at, blind: true };
  await onceFree(() => addJudgements(db, [said]));
  const made = reviewsIn(db, policy.hard).of(held.suite, held.dialogue.id, held.contentHash);
  return { verdict: shownVerdict(verdict, repliesOf(trial.transcript.turns), made, policy), agrees };
}

function entryOf(
  { run, suite, dialogue, number, variant, grader, turn }: Omit<VerdictRef, 'finding'>,
  held: HeldDialogue,
  { outcome }: Verdict,
) {
  return { run, suite, dialogue, number, variant, grader, turn, outcome, contentHash: held.contentHash };
}

interface Named {
  readonly held: HeldDialogue;
  readonly trial: Trial;
  readonly verdict: Verdict;
  readonly finding: string;
}

type Reference = Omit<VerdictRef, 'finding'> & { readonly finding?: string };

/**
 * Finds the verdict that a reference names, in the newest grading that has it: what somebody read may have been judged anew
 * since. A dialogue is read once, however many of its verdicts are named. Throws Problem `not_found`.
 */
function verdictFinder({ db }: Pick<ReviewSource, 'db'>): (ref: Reference) => Named {
  const gradings = new Map<string, readonly (number | null)[]>();
  const dialogues = new Map<string, HeldDialogue | undefined>();
  const once = <T>(known: Map<string, T>, name: readonly unknown[], read: () => T): T => {
    const key = name.join('\n');
    if (!known.has(key)) known.set(key, read());
    return known.get(key) as T;
  };
  return (ref) => {
    const { run, suite, dialogue } = ref;
    const newestFirst = once(gradings, [run], () => [
      ...gradingsOf(db, run)
        .map(({ key }) => key)
        .reverse(),
      null,
    ]);
    const read = (grading: number | null) =>
      once(dialogues, [run, suite, dialogue, grading], () => judgedDialogue(db, run, suite, dialogue, grading));
    return verdictNamed(newestFirst, read, ref);
  };
}

function verdictNamed(
  gradings: readonly (number | null)[],
  read: (grading: number | null) => HeldDialogue | undefined,
  ref: Reference,
): Named {
  for (const grading of gradings) {
    const held = read(grading);
    const trial = held?.trials.find(
      ({ number, variant }) =>
        number === ref.number && variant?.turn === ref.variant?.turn && variant?.paraphrase === ref.variant?.paraphrase,
    );
    if (held === undefined || trial === undefined) continue;
    const replies = repliesOf(trial.transcript.turns);
    for (const verdict of trial.verdicts) {
      if (verdict.grader !== ref.grader || verdict.turn !== ref.turn) continue;
      const finding = findingOf(verdict, replies);
      if (ref.finding === undefined || ref.finding === finding) return { held, trial, verdict, finding };
    }
  }
  throw new Problem('not_found', `no such verdict: ${ref.grader} of ${ref.suite}/${ref.dialogue} in run ${ref.run}`);
}
