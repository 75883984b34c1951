import { type Gradable, type Graded, gradeAcross, gradedWith, gradeTranscript } from '../grader/grade.js';
import type { Grader, Judgement } from '../grader/port.js';
import type { Grading } from './grading.js';

/** Judges in this very thread. */
export function gradeHere(graders: readonly Grader[]): Grading {
  return {
    one: async (gradable, strays) => gradeOne(gradable, strays, graders),
    across: async (gradables, graded) => gradeAcross(gradables, graded, graders),
    close: async () => {},
  };
}

/** Judges a conversation, with what was found in it by others than graders put to the privacy grader's verdicts. */
export function gradeOne(gradable: Gradable, strays: readonly Judgement[], graders: readonly Grader[]): Graded {
  const graded = gradeTranscript(gradable, graders);
  const privacy = graders.find((grader) => grader.name === 'privacy');
  return privacy === undefined || strays.length === 0 ? graded : gradedWith(graded, privacy, strays);
}
