import type { Calibration, Confusion, LabelledAnswer, SameLines } from '../domain/calibration.js';
import { confusionOf, estimate, f1, kappa, macroF1, precision, recall } from './agreement.js';

/** The class that is looked for: a failing verdict, or any cue. */
function positives(classes: readonly string[]): readonly string[] {
  return classes.includes('fail') ? ['fail'] : classes.filter((name) => name !== 'none');
}

/** The figures of one grader in one language. `classes` are all labels that there can be. */
export function calibrationOf(
  grader: string,
  language: string,
  answers: readonly LabelledAnswer[],
  classes: readonly string[],
): Calibration {
  const graded = answers.flatMap((one) => (one.answer === null ? [] : [{ ...one, answer: one.answer }]));
  const confusion = confusionOf(classes, graded);
  const wanted = positives(classes);
  const same_lines = sameLines(answers, classes);
  const mean = (figure: (table: Confusion, name: string) => number) => (table: Confusion) =>
    wanted.reduce((sum, name) => sum + figure(table, name), 0) / wanted.length;
  return {
    grader,
    language,
    n: graded.length,
    ungraded: answers.length - graded.length,
    precision: estimate(confusion, mean(precision)),
    recall: estimate(confusion, mean(recall)),
    f1: estimate(confusion, mean(f1)),
    macro_f1: estimate(confusion, macroF1),
    kappa: estimate(confusion, kappa),
    confusion,
    disagreements: answers.filter((one) => one.answer !== one.label),
    ...(same_lines === null ? {} : { same_lines }),
  };
}

/** How grader, judge and human agree pair by pair, on the lines that all three have a word on. */
function sameLines(answers: readonly LabelledAnswer[], classes: readonly string[]): SameLines | null {
  const asked = answers.filter(({ judge }) => judge !== undefined);
  if (asked.length === 0) return null;
  const triples = asked.flatMap(({ label, answer, judge }) =>
    answer === null || judge === undefined || judge === null ? [] : [{ label, answer, judge }],
  );
  const between = (pairs: readonly { readonly label: string; readonly answer: string }[]) =>
    estimate(confusionOf(classes, pairs), kappa);
  return {
    n: triples.length,
    ungraded: asked.length - triples.length,
    grader_label: between(triples),
    judge_label: between(triples.map(({ label, judge }) => ({ label, answer: judge }))),
    judge_grader: between(triples.map(({ answer, judge }) => ({ label: answer, answer: judge }))),
  };
}
