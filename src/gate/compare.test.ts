import { describe, expect, it } from 'vitest';
import type { ComparableRun } from '../domain/comparison.js';
import { dialogue, failure, run, trial } from './comparable.test-cases.js';
import { compareRuns } from './compare.js';
import { TWENTY } from './decided.test-cases.js';

describe('comparison', () => {
  const one = (before: ComparableRun, now: ComparableRun) =>
    compareRuns({ name: null, baseline: [before], candidate: now }).dialogues;
  it.each([
    ['p', 'p', 'unchanged'],
    ['f', 'f', 'unchanged'],
    ['p', 'f', 'regressed'],
    ['f', 'p', 'fixed'],
    ['pp', 'pf', 'flaky'],
    ['pf', 'pf', 'flaky'],
    ['pf', 'pp', 'flaky'],
    ['pf', 'ff', 'flaky'],
    [TWENTY, 'ffffffffpp', 'regressed'],
    [`${'f'.repeat(18)}pp`, 'ppppppppff', 'fixed'],
    ['p', 'u', 'not held'],
    ['p', 'pu', 'not held'],
    ['u', 'p', 'not held'],
  ])('%s → %s is %s', (before, now, change) => {
    expect(one(run('a', [dialogue('x', before)]), run('b', [dialogue('x', now)]))[0]?.change).toBe(change);
  });

  it('tells new, removed and edited dialogues', () => {
    const found = one(
      run('a', [dialogue('x', 'p'), dialogue('y', 'p')]),
      run('b', [dialogue('y', 'p', { contentHash: 'other' }), dialogue('z', 'p')]),
    );
    expect(found.map(({ id, change }) => [id, change])).toEqual([
      ['y', 'edited'],
      ['z', 'new'],
      ['x', 'removed'],
    ]);
  });

  it('a paraphrase that regressed is seen beside a script that did not', () => {
    const wording = { turn: 1, paraphrase: 1 };
    const with_ = (outcome: 'pass' | 'fail') =>
      dialogue('x', '', { trials: [trial('pass'), trial(outcome, { variant: wording })] });
    const [found] = one(run('a', [with_('pass')]), run('b', [with_('fail')]));
    expect(found).toMatchObject({ change: 'regressed', cases: [{ x1: 1 }, { variant: wording, x1: 0 }] });
  });

  it('keeps "wording moved" apart from "verdict moved"', () => {
    const reworded = trial('pass', { replies: ['It comes on 3 March.'] });
    const [words] = one(run('a', [dialogue('x', 'p')]), run('b', [dialogue('x', '', { trials: [reworded] })]));
    expect([words?.change, words?.turns]).toMatchObject([
      'unchanged',
      [{ turn: 1, wording: 'moved', verdict: 'same' }],
    ]);
    const [worse] = one(run('a', [dialogue('x', 'p')]), run('b', [dialogue('x', 'f')]));
    expect(worse?.turns).toMatchObject([
      { wording: 'moved', verdict: 'worse', before: 'On 3 March.', now: 'On 4 March.' },
    ]);
    expect(worse?.verdicts).toMatchObject([{ grader: 'accuracy', turn: 1, moved: 'worse' }]);
  });

  it('does not count what only other trials show where a side has a single one', () => {
    const odd = trial('fail', {
      troubles: [failure({ grader: 'consistency', evidence: [{ turn: 1, quote: 'x', rule: 'trials.figure' }] })],
      graders: { consistency: 'fail' },
    });
    const now = dialogue('x', '', { trials: [trial('pass'), odd] });
    const alone = compareRuns({ name: null, baseline: [run('a', [dialogue('x', 'p')])], candidate: run('b', [now]) });
    expect(alone.dialogues[0]?.cases).toMatchObject([{ x1: 2, n1: 2 }]);
    const both = compareRuns({ name: null, baseline: [run('a', [dialogue('x', 'pp')])], candidate: run('b', [now]) });
    expect(both.dialogues[0]?.cases).toMatchObject([{ x1: 1, n1: 2 }]);
  });

  it('adds the trials of several baseline runs up', () => {
    const { dialogues } = compareRuns({
      name: 'main',
      baseline: [run('a', [dialogue('x', 'pp')]), run('b', [dialogue('x', 'pf')])],
      candidate: run('c', [dialogue('x', 'p')]),
    });
    expect(dialogues[0]?.cases).toMatchObject([{ x0: 3, n0: 4 }]);
  });
});
