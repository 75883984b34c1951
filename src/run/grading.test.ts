import { expect, it } from 'vitest';
import type { Graded } from '../grader/grade.js';
import { GRADER_VERSIONS } from '../grader/versions.js';
import { brokenAcross, brokenOne, NOT_GRADED } from './grading.js';

const WHY = 'their thread ended';

function ungraded(grader: 'privacy' | 'consistency') {
  const reason = `the graders broke (grader_failed): ${WHY}`;
  const rest = { turn: null, score: null, evidence: [], hard: false };
  return { grader, outcome: 'ungraded', reason, version: GRADER_VERSIONS[grader], ...rest };
}

it('what graders broke down on is nobody’s failure: each says that it could not judge, and why', () => {
  const { verdicts, ...rest } = brokenOne(['privacy', 'consistency'], WHY);
  expect(verdicts).toEqual([ungraded('privacy'), ungraded('consistency')]);
  expect(rest).toEqual({ cues: [], firstDisclosure: null });
});

it('what was judged by itself stays when the comparison broke down, which only the grader that compares was to make', () => {
  const [before] = brokenOne(['privacy'], WHY).verdicts;
  const one: Graded = { ...NOT_GRADED, verdicts: before === undefined ? [] : [before] };
  expect(brokenAcross(['privacy', 'consistency'], WHY, [one]).map(({ verdicts }) => verdicts)).toEqual([
    [ungraded('privacy'), ungraded('consistency')],
  ]);
  expect(brokenAcross(['privacy'], WHY, [one])).toEqual([one]);
});
