import type { Calibration, Confusion, LabelledAnswer } from '../domain/calibration.js';
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
  };
}
