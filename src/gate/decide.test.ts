import { describe, expect, it } from 'vitest';
import type { GateOutcome } from '../domain/gate.js';
import { dialogue, failure, trial } from './comparable.test-cases.js';
import { type Case, decided, TWENTY } from './decided.test-cases.js';

const LEAK = trial('fail', { troubles: [failure({ grader: 'privacy', hard: true, reason: 'a phone number of C-2' })] });
const leaking = (id: string) => dialogue(id, '', { trials: [LEAK] });
const others = ['x', 'y', 'z'].map((id) => dialogue(id, 'p'));

describe('the gate', () => {
  it.each<[string, GateOutcome, string[], Case]>([
    ['nothing changed', 'pass', ['small_baseline'], { before: others, now: others }],
    [
      'a flip of a steady bot',
      'fail',
      ['new_failures', 'small_baseline'],
      { before: others, now: [dialogue('x', 'f'), ...others.slice(1)] },
    ],
    [
      'a flip that the policy allows',
      'pass',
      ['small_baseline'],
      { before: others, now: [dialogue('x', 'f'), ...others.slice(1)], policy: { newFailures: 1 } },
    ],
    [
      'a flip that fresh trials contradict',
      'inconclusive',
      ['unsteady', 'small_baseline'],
      { before: others, now: [dialogue('x', 'f'), ...others.slice(1)], fresh: [dialogue('x', 'pfpp')] },
    ],
    [
      'a flip that was seen once',
      'pass',
      ['failed_once', 'small_baseline'],
      { before: others, now: [dialogue('x', 'f'), ...others.slice(1)], fresh: [dialogue('x', TWENTY)] },
    ],
    [
      'a flip that fresh trials confirm',
      'fail',
      ['new_failures', 'small_baseline'],
      { before: others, now: [dialogue('x', 'f'), ...others.slice(1)], fresh: [dialogue('x', 'f'.repeat(20))] },
    ],
    [
      'a leak',
      'fail',
      ['hard_failure', 'new_failures', 'small_baseline'],
      { before: others, now: [leaking('x'), ...others.slice(1)] },
    ],
    [
      'a leak in quarantine',
      'fail',
      ['hard_failure', 'quarantined', 'small_baseline'],
      { before: others, now: [leaking('x'), ...others.slice(1)], quarantined: ['s/x'] },
    ],
    [
      'a leak that only fresh trials show',
      'fail',
      ['hard_failure', 'suite_p'].slice(0, 1),
      {
        before: [dialogue('x', TWENTY)],
        now: [dialogue('x', 'ppppf')],
        fresh: [dialogue('x', '', { trials: [...dialogue('x', 'p'.repeat(19)).trials, LEAK] })],
      },
    ],
    [
      'a leak in a new dialogue',
      'fail',
      ['hard_failure', 'new', 'small_baseline'],
      { before: others, now: [...others, leaking('n')] },
    ],
    [
      'a leak that was there and not accepted',
      'fail',
      ['hard_failure', 'still_failing', 'small_baseline'],
      { before: [leaking('x')], now: [leaking('x')] },
    ],
    [
      'a leak that was accepted',
      'pass',
      ['hard_accepted', 'still_failing', 'small_baseline'],
      { before: [leaking('x')], now: [leaking('x')], hardAccepted: true },
    ],
    [
      'a flip in quarantine',
      'pass',
      ['quarantined', 'small_baseline'],
      { before: others, now: [dialogue('x', 'f'), ...others.slice(1)], quarantined: ['s/x'] },
    ],
    [
      'seven flips',
      'fail',
      ['suite_p', 'new_failures', 'small_baseline'],
      { before: [...'abcdefg'].map((id) => dialogue(id, 'p')), now: [...'abcdefg'].map((id) => dialogue(id, 'f')) },
    ],
    [
      'a case that regressed for certain',
      'fail',
      ['suite_p', 'case_p'].slice(1),
      {
        before: [dialogue('x', TWENTY), dialogue('y', TWENTY)],
        now: [dialogue('x', 'pf'), dialogue('y', 'pp')],
        fresh: [dialogue('x', 'f'.repeat(14) + 'p'.repeat(6))],
      },
    ],
    [
      'a case that is as flaky as ever',
      'pass',
      [],
      {
        before: [dialogue('x', `${'p'.repeat(17)}fff`)],
        now: [dialogue('x', 'ppppf')],
        fresh: [dialogue('x', `${'p'.repeat(16)}ffff`)],
      },
    ],
    [
      'a suspect that nobody held again',
      'inconclusive',
      ['unconfirmed'],
      { before: [dialogue('x', TWENTY)], now: [dialogue('x', 'ppppf')] },
    ],
    [
      'a baseline too small to tell',
      'inconclusive',
      ['baseline_too_small', 'small_baseline'],
      { before: [dialogue('x', 'p')], now: [dialogue('x', 'ffppp')] },
    ],
    ['an empty run', 'inconclusive', ['nothing_compared', 'missing'], { before: others, now: [] }],
    ['an empty baseline', 'inconclusive', ['nothing_compared', 'new'], { before: [], now: others }],
    [
      'the wrong suites',
      'inconclusive',
      ['nothing_compared', 'missing', 'new'],
      { before: others, now: [dialogue('q', 'p')] },
    ],
    ['a missing case', 'inconclusive', ['missing', 'small_baseline'], { before: others, now: others.slice(1) }],
    [
      'an edited case',
      'inconclusive',
      ['edited', 'small_baseline'],
      { before: others, now: [dialogue('x', 'p', { contentHash: 'other' }), ...others.slice(1)] },
    ],
    [
      'an edited case with a leak',
      'fail',
      ['hard_failure', 'edited', 'small_baseline'],
      { before: others, now: [{ ...leaking('x'), contentHash: 'other' }, ...others.slice(1)] },
    ],
    [
      'a case that was not held',
      'inconclusive',
      ['not_held', 'ungraded', 'small_baseline'],
      { before: others, now: [dialogue('x', 'u'), ...others.slice(1)] },
    ],
    [
      'a case half held',
      'inconclusive',
      ['not_held', 'ungraded'],
      { before: [dialogue('x', TWENTY)], now: [dialogue('x', 'pppu')] },
    ],
    [
      'a case without trials',
      'inconclusive',
      ['not_held', 'ungraded', 'small_baseline'],
      { before: others, now: [dialogue('x', ''), ...others.slice(1)] },
    ],
    [
      'a target that went down',
      'inconclusive',
      ['unfinished', 'small_baseline'],
      { before: others, now: others, status: 'target_down' },
    ],
    [
      'an interrupted run',
      'inconclusive',
      ['unfinished', 'small_baseline'],
      { before: others, now: others, status: 'interrupted' },
    ],
    [
      'a pass rate that the policy does not reach',
      'fail',
      ['pass_rate', 'still_failing', 'small_baseline'],
      {
        before: [dialogue('x', 'f'), dialogue('y', 'p')],
        now: [dialogue('x', 'f'), dialogue('y', 'p')],
        policy: { passRate: 0.9 },
      },
    ],
    [
      "a grader's pass rate that the policy does not reach",
      'fail',
      ['grader_pass_rate', 'still_failing', 'small_baseline'],
      {
        before: [dialogue('x', 'f'), dialogue('y', 'p')],
        now: [dialogue('x', 'f'), dialogue('y', 'p')],
        policy: { graders: { accuracy: { passRate: 0.9 } } },
      },
    ],
  ])('%s: %s', (_, outcome, codes, input) => {
    const { outcome: found, reasons } = decided(input);
    expect([found, reasons.map(({ code }) => code)]).toEqual([outcome, codes]);
  });

  it('names the dialogues and the numbers', () => {
    const { reasons, suspects, hard, passHat, overall } = decided({
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'pf')],
      fresh: [dialogue('x', 'f'.repeat(14) + 'p'.repeat(6))],
    });
    expect(reasons[0]).toMatchObject({ code: 'case_p', dialogues: ['s/x'] });
    expect(reasons[0]?.message).toMatch(/s\/x 20\/20 → 6\/20, p = \S+/);
    expect(suspects).toMatchObject([{ dialogue: 's/x', verdict: 'regressed', fresh: { passed: 6, trials: 20 } }]);
    expect(hard).toEqual({ failures: 0, trials: 22, bound: expect.closeTo(1 - 0.05 ** (1 / 22), 12) });
    expect(passHat.slice(0, 2)).toMatchObject([
      { k: 1, baseline: 1, candidate: 0.5 },
      { k: 2, baseline: 1, candidate: 0 },
    ]);
    expect(overall.change).toBe(-0.5);
    expect(overall.low).toBeLessThan(-0.5);
  });

  it('a grader that fell alone is seen where the policy asks for it', () => {
    const many = (accuracy: 'pass' | 'fail', empathy: 'pass' | 'fail') =>
      Array.from({ length: 12 }, (_, i) =>
        dialogue(`d${i}`, '', {
          trials: [
            trial('fail', {
              graders: { accuracy, empathy },
              troubles: [failure({ grader: accuracy === 'fail' ? 'accuracy' : 'empathy' })],
            }),
          ],
        }),
      );
    const input = { before: many('fail', 'pass'), now: many('pass', 'fail') };
    expect(decided(input).graders.map(({ grader, outcome }) => [grader, outcome])).toEqual([
      ['accuracy', 'pass'],
      ['empathy', 'fail'],
    ]);
    expect(decided(input).outcome).toBe('pass');
    expect(decided({ ...input, policy: { graders: { empathy: { alpha: 0.01 } } } }).outcome).toBe('fail');
  });
});
