import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { meets, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { fits, same } from './likeness.js';
import { isReckonedTime } from './reckoning.js';
import type { SaidFigure } from './said-figure.js';
import { newWords } from './thread.js';

// Stages of a stay, a day or an order have one hour each, whatever the customer asks meanwhile: "check-in is from 3 pm" and
// "your room will be ready at 1 pm" cannot both be true.

/** The hour of a stage is another one than was told for it. */
export function stageConflict({ now, before, agreed, given, today }: Comparison): Conflict | undefined {
  if (agreed || !now.kinds.has('time') || marksAs(now.reply, 'stage').length === 0) return undefined;
  if (!given && asksOtherwise(now)) return undefined;
  for (const said of timesOf(now)) {
    const stages = stagesOf(now, said);
    if (stages.size === 0 || isSpecial(now, said)) continue;
    for (const then of before.toReversed()) {
      const alike = timesOf(then).filter((one) => [...stagesOf(then, one)].some((stage) => stages.has(stage)));
      const [rival] = alike;
      if (rival === undefined || alike.length > 1 || same(said, rival, today) || same(rival, said, today)) continue;
      if (isSpecial(then, rival) || !fits(said, rival) || isReckonedTime(said, now, before)) continue;
      if (!given && namesOther(now, then, said)) continue;
      const what = 'another hour than the one that was told for the same stage';
      return conflictBetween('time.stage', what, now, said.figure, then, rival.figure);
    }
  }
  return undefined;
}

/** "Could we check in earlier?", "and the next one?" */
function asksOtherwise({ asked, askedTelling }: Said): boolean {
  if (marksAs(asked, 'requested-change').length > 0) return true;
  if (marksAs(asked, 'alternative').length === 0) return false;
  return (
    askedTelling.length < 2 ||
    marksAs(asked, 'stage').length > 0 ||
    figuresOf(asked).some(({ kind }) => kind === 'time')
  );
}

/** The hours that are told as such: no ends of a range, and none that the customer named. */
function timesOf(said: Said): readonly SaidFigure[] {
  const asked = figuresOf(said.asked);
  return said.figures.filter(
    ({ figure }) =>
      figure.kind === 'time' &&
      figure.range === undefined &&
      !asked.some((one) => one.kind === 'time' && one.values.some((value) => figure.values.includes(value))),
  );
}

/** The stages that a time stands for: those of its clause, else of its sentence, else of a question that has but this answer. */
function stagesOf(said: Said, { figure }: SaidFigure): ReadonlySet<string> {
  const clause = spanAt(said.clauses, figure.start);
  if (clause === undefined) return NONE;
  for (const area of [clause, clause.sentence]) {
    const marks = marksAs(said.reply, 'stage', area);
    // Several times in one sentence: each has what stands in its own clause.
    if (
      area !== clause &&
      timesOf(said).filter((one) => spanAt(said.clauses, one.figure.start)?.sentence === area).length > 1
    )
      continue;
    if (marks.length > 0) return new Set(marks.map(({ of }) => of as string));
  }
  const alone =
    timesOf(said).length === 1 && marksAs(said.asked, 'open-question').length + said.asked.text.length < SHORT;
  return alone ? new Set(marksAs(said.asked, 'stage').map(({ of }) => of as string)) : NONE;
}

const NONE: ReadonlySet<string> = new Set();
/** Longer questions may be about anything. */
const SHORT = 60;

/** "Early check-in from 1 pm costs £20", "if the room is free": not the hour that holds as a rule. */
function isSpecial(said: Said, { figure }: SaidFigure): boolean {
  const clause = spanAt(said.clauses, figure.start);
  if (clause === undefined || clause.sentence.question) return true;
  if (SPECIAL.some((kind) => marksAs(said.reply, kind, clause).length > 0)) return true;
  const { sentence } = clause;
  return figuresOf(said.reply).some(
    ({ kind, start, end }) => kind === 'money' && start >= sentence.start && end <= sentence.end,
  );
}

const SPECIAL: readonly MarkKind[] = ['hypothesis', 'except', 'lacking', 'anew', 'rough'];

/** A telling word that the question brings up stands beside the time: the `spa` has hours of its own. */
function namesOther(now: Said, then: Said, { figure }: SaidFigure): boolean {
  const clause = spanAt(now.clauses, figure.start);
  return clause === undefined || newWords(now, then).some((word) => meets([word], wordsWithin(now.words, clause)));
}
