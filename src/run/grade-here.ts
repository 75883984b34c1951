import { type Gradable, type Graded, gradeAcross, gradedWith, gradeTranscript } from '../grader/grade.js';
import type { Grader, Judgement } from '../grader/port.js';
import { brokenAcross, brokenOne, type Grading } from './grading.js';

/** Judges in this very thread. */
export function gradeHere(graders: readonly Grader[]): Grading {
  const names = graders.map(({ name }) => name);
  return {
    async begin() {},
    async one(gradable, strays) {
      try {
        return gradeOne(gradable, strays, graders);
      } catch (error) {
        return brokenOne(names, String(error));
      }
    },
    async across(gradables, graded) {
      try {
        return gradeAcross(gradables, graded, graders);
      } catch (error) {
        return brokenAcross(names, String(error), graded);
      }
    },
    async close() {},
  };
}

/** Judges a conversation, with what was found in it by others than graders put to the privacy grader's verdicts. */
export function gradeOne(gradable: Gradable, strays: readonly Judgement[], graders: readonly Grader[]): Graded {
  const graded = gradeTranscript(gradable, graders);
  const privacy = graders.find((grader) => grader.name === 'privacy');
  return privacy === undefined || strays.length === 0 ? graded : gradedWith(graded, privacy, strays);
}
