import { describe, expect, it } from 'vitest';
import { calibrationOf } from './calibration.js';

const answers = (pairs: readonly (readonly [label: string, answer: string | null])[]) =>
  pairs.map(([label, answer], index) => ({ id: `x${index}`, label, answer, why: '', reason: '', quotes: [] }));

describe('the figures of a grader', () => {
  it('are those of the verdict fail; what it could not judge is counted apart', () => {
    const given = answers([
      ['fail', 'fail'],
      ['fail', 'fail'],
      ['fail', 'pass'],
      ['pass', 'fail'],
      ['pass', 'pass'],
      ['pass', null],
    ]);
    const found = calibrationOf('accuracy', 'en', given, ['fail', 'pass']);
    expect(found).toMatchObject({ grader: 'accuracy', language: 'en', n: 5, ungraded: 1 });
    expect(found.precision.value).toBeCloseTo(2 / 3, 12);
    expect(found.recall.value).toBeCloseTo(2 / 3, 12);
    expect(found.disagreements.map(({ label, answer }) => [label, answer])).toEqual([
      ['fail', 'pass'],
      ['pass', 'fail'],
      ['pass', null],
    ]);
  });

  it('are the mean over the cues, without none', () => {
    const given = answers([
      ['anger', 'anger'],
      ['anger', 'none'],
      ['crisis', 'crisis'],
      ['none', 'none'],
    ]);
    const found = calibrationOf('cues', 'de', given, ['anger', 'crisis', 'none']);
    expect(found.recall.value).toBeCloseTo((0.5 + 1) / 2, 12);
    expect(found.precision.value).toBe(1);
  });
});
