import { describe, expect, it } from 'vitest';
import type { ComparedCase, ComparedDialogue } from '../domain/comparison.js';
import { DEFAULT_POLICY, type GatePolicy } from '../domain/gate.js';
import { dialogue, failure, run, trial } from './comparable.test-cases.js';
import { compareRuns } from './compare.js';
import { graderMoves } from './grader-moves.js';
import { fixed, percent } from './numbers.js';
import { passHats, rateChange } from './rates.js';
import { suspectsOf, toConfirm, wordingName } from './suspects.js';
import { turnChanges } from './turn-changes.js';
import { verdictChanges } from './verdict-changes.js';

// The pieces of a comparison and an answer, one by one.

function compared(id: string, fields: Partial<ComparedCase>): ComparedDialogue {
  const [found] = compareRuns({ name: null, baseline: [], candidate: run('c', [dialogue(id, 'p')]) }).dialogues;
  const one = { variant: null, x0: 0, n0: 0, x1: 0, n1: 0, ungraded: 0, fresh: null, ...fields };
  return { ...(found as ComparedDialogue), cases: [one] };
}

const fresh = (passed: number, trials: number) => ({ passed, trials, ungraded: 0 });

describe('suspects', () => {
  it.each<[string, Partial<ComparedCase>, Partial<GatePolicy>, string | null]>([
    ['passes all', { x0: 20, n0: 20, x1: 5, n1: 5 }, {}, null],
    ['has no baseline', { x1: 0, n1: 5 }, {}, null],
    ['has no trial', { x0: 20, n0: 20 }, {}, null],
    ['fails once, not held again', { x0: 20, n0: 20, x1: 4, n1: 5 }, {}, 'not held again'],
    ['fails as often as before', { x0: 16, n0: 20, x1: 4, n1: 5 }, {}, 'not shown'],
    ['fails more often than before', { x0: 17, n0: 20, x1: 4, n1: 5 }, {}, 'not held again'],
    ['fails, and the first trials alone show it', { x0: 20, n0: 20, x1: 0, n1: 5 }, {}, 'regressed'],
    ['never passed', { x0: 0, n0: 20, x1: 0, n1: 5 }, {}, 'not shown'],
    ['flips with one trial a side', { x0: 1, n0: 1, x1: 0, n1: 1 }, {}, 'not shown'],
    ['cannot be shown', { x0: 1, n0: 1, x1: 1, n1: 2 }, {}, 'cannot be shown'],
    ['was flaky before with few trials', { x0: 1, n0: 2, x1: 1, n1: 2 }, { confirm: 2 }, 'not shown'],
    ['fails its fresh trials', { x0: 20, n0: 20, x1: 4, n1: 5, fresh: fresh(6, 20) }, {}, 'regressed'],
    ['passes its fresh trials', { x0: 20, n0: 20, x1: 0, n1: 5, fresh: fresh(20, 20) }, {}, 'not shown'],
    ['has fresh trials that nobody judged', { x0: 20, n0: 20, x1: 4, n1: 5, fresh: fresh(0, 0) }, {}, 'not held again'],
  ])('a case that %s', (_, one, policy, verdict) => {
    const [found] = suspectsOf([compared('x', one)], { ...DEFAULT_POLICY, ...policy });
    expect(found?.verdict ?? null).toBe(verdict);
  });

  it('are corrected over all that were held again, and over all cases where they were not', () => {
    const all = [
      compared('a', { x0: 20, n0: 20, x1: 4, n1: 5, fresh: fresh(12, 20) }),
      compared('b', { x0: 20, n0: 20, x1: 4, n1: 5, fresh: fresh(13, 20) }),
      compared('c', { x0: 20, n0: 20, x1: 3, n1: 5 }),
      compared('d', { x0: 20, n0: 20, x1: 5, n1: 5 }),
    ];
    const [a, b, c, ...rest] = suspectsOf(all, DEFAULT_POLICY);
    expect(rest).toEqual([]);
    expect(a?.holm).toBeCloseTo(2 * (a?.p ?? 0), 12);
    expect(b?.holm).toBeCloseTo(Math.max(b?.p ?? 0, a?.holm ?? 0), 12);
    // 2 of 25 fail, both here: C(5, 2) / C(25, 2), for four cases.
    expect(c).toMatchObject({ dialogue: 's/c', p: expect.closeTo(1 / 30, 12), holm: expect.closeTo(4 / 30, 12) });
    expect(a).toMatchObject({ first: { passed: 4, trials: 5 }, fresh: { passed: 12, trials: 20 }, wording: null });
    expect(c?.fresh).toBeNull();
  });

  it.each<[string, Partial<ComparedCase>, Partial<GatePolicy>, boolean]>([
    ['could be shown', { x0: 2, n0: 2, x1: 1, n1: 2 }, {}, true],
    ['could not be shown', { x0: 1, n0: 1, x1: 1, n1: 2 }, {}, false],
    ['flipped with one trial a side', { x0: 1, n0: 1, x1: 0, n1: 1 }, {}, true],
    ['never passed with one trial a side', { x0: 0, n0: 1, x1: 0, n1: 1 }, {}, false],
    ['passes', { x0: 20, n0: 20, x1: 5, n1: 5 }, {}, false],
    [
      'could be shown at a level of its own',
      { x0: 1, n0: 1, x1: 1, n1: 2 },
      { alpha: { suite: 0.01, case: 0.05 } },
      true,
    ],
  ])('a case that %s is held again: see there', (_, one, policy, again) => {
    const variant = { turn: 2, paraphrase: 1 };
    const found = toConfirm([compared('x', { variant, ...one })], { ...DEFAULT_POLICY, ...policy });
    expect(found).toEqual(again ? [{ suite: 's', dialogue: 'x', variant }] : []);
  });

  it('name their wording', () => {
    expect([wordingName(null), wordingName({ turn: 3, paraphrase: 2 })]).toEqual([null, 'paraphrase 2 of turn 3']);
  });
});

describe('rates', () => {
  it('count what both sides have, and nothing else', () => {
    const found = rateChange([
      { x0: 3, n0: 4, x1: 1, n1: 2 },
      { x0: 9, n0: 9, x1: 0, n1: 0 },
      { x0: 0, n0: 0, x1: 7, n1: 7 },
    ]);
    expect(found).toMatchObject({
      baseline: { passed: 3, trials: 4 },
      candidate: { passed: 1, trials: 2 },
      change: -0.25,
    });
    // Of 6 trials 4 pass; at most one of two is dealt to the candidate: 1 - C(4, 2) / C(6, 2).
    expect(found.p).toBeCloseTo(1 - 6 / 15, 12);
  });

  it('of nothing are nothing', () => {
    expect(rateChange([{ x0: 1, n0: 1, x1: 0, n1: 0 }])).toEqual({
      baseline: { passed: 0, trials: 0 },
      candidate: { passed: 0, trials: 0 },
      change: null,
      low: -1,
      high: 1,
      p: null,
    });
  });

  it('pass^k is told for every k that all dialogues have, up to eight', () => {
    const hats = passHats([
      compared('a', { x0: 2, n0: 3, x1: 1, n1: 2 }),
      compared('b', { x0: 4, n0: 4, x1: 2, n1: 2 }),
    ]);
    expect(hats.map(({ k, baseline, candidate }) => [k, baseline, candidate])).toEqual([
      [1, expect.closeTo((2 / 3 + 1) / 2, 12), 0.75],
      [2, expect.closeTo((1 / 3 + 1) / 2, 12), 0.5],
      [3, 0.5, null],
    ]);
    const long = passHats([compared('a', { x0: 20, n0: 20, x1: 20, n1: 20 })]);
    expect(long.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(passHats([compared('a', { x0: 1, n0: 1 })])).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [1e-40, '< 1e-30'],
    [1.23e-7, '1.2e-7'],
    [0.00099, '9.9e-4'],
    [0.001, '0.001'],
    [0.12345, '0.1235'],
    [1, '1'],
  ])('p = %f is %s', (p, text) => {
    expect(fixed(p)).toBe(text);
  });

  it('shares are in per cent', () => {
    expect([percent(0), percent(0.12345), percent(1)]).toEqual(['0.0 %', '12.3 %', '100.0 %']);
  });
});

describe('turns', () => {
  const said = (...replies: (string | null)[]) => trial('pass', { replies, troubles: [] });
  const failed = (turn: number, ...replies: string[]) =>
    trial('fail', { replies, troubles: [failure({ turn })], graders: { accuracy: 'fail' } });
  const changes = (before: Parameters<typeof turnChanges>[0], now: Parameters<typeof turnChanges>[0]) =>
    turnChanges(before, now, verdictChanges(before, now)).map(({ turn, wording, verdict, before: a, now: b }) =>
      [turn, wording, verdict, a, b].join('|'),
    );

  it.each<[string, Parameters<typeof turnChanges>[0], Parameters<typeof turnChanges>[0], string[]]>([
    ['the same words', [said('a', 'b')], [said('a', 'b')], []],
    ['other words', [said('a', 'b')], [said('a', 'c')], ['2|moved|same|b|c']],
    ['words of another trial of the baseline', [said('a'), said('b')], [said('b')], []],
    ['a reply that is missing now', [said('a')], [said(null)], ['1|moved|same|a|']],
    ['a turn more', [said('a')], [said('a', 'b')], ['2|moved|same||b']],
    ['a turn less', [said('a', 'b')], [said('a')], ['2|moved|same|b|']],
    ['a verdict that got worse in the same words', [said('a')], [failed(1, 'a')], ['1|same|worse|a|a']],
    ['a verdict that got better', [failed(1, 'a')], [said('b')], ['1|moved|better|a|b']],
    ['the failing one of two', [said('a')], [said('a'), failed(1, 'x')], ['1|moved|worse|a|x']],
    ['the failing one of the baseline', [said('a'), failed(1, 'x')], [said('a')], ['1|same|better|x|a']],
    ['no trial before', [], [said('a')], []],
    ['no trial now', [said('a')], [], []],
  ])('%s', (_, before, now, told) => {
    expect(changes(before, now)).toEqual(told);
  });

  it('are those of the same wording where there is one', () => {
    const wording = { turn: 1, paraphrase: 1 };
    const before = [said('script'), { ...said('paraphrase'), variant: wording }];
    expect(changes(before, [{ ...said('script'), variant: wording }])).toEqual(['1|moved|same|paraphrase|script']);
    expect(changes(before, [{ ...said('paraphrase'), variant: wording }])).toEqual([]);
  });
});

describe('verdicts', () => {
  const wrong = (...troubles: ReturnType<typeof failure>[]) => trial('fail', { troubles });
  it('are counted by turn and grader, in the order of the turns, the whole dialogue last', () => {
    const before = [wrong(failure({ turn: 2 })), trial('pass'), trial('ungraded')];
    const now = [
      wrong(failure({ turn: null, grader: 'empathy' }), failure({ turn: 10 }), failure({ turn: 2, reason: 'now' })),
      wrong(failure({ turn: 2, hard: true })),
      wrong(failure({ turn: 2, outcome: 'ungraded' })),
    ];
    const found = verdictChanges(before, now);
    expect(found.map(({ turn, grader, moved, before: a, now: b, hard }) => [turn, grader, moved, a, b, hard])).toEqual([
      [2, 'accuracy', 'worse', { failed: 1, trials: 2 }, { failed: 2, trials: 3 }, true],
      [10, 'accuracy', 'worse', { failed: 0, trials: 2 }, { failed: 1, trials: 3 }, false],
      [null, 'empathy', 'worse', { failed: 0, trials: 2 }, { failed: 1, trials: 3 }, false],
    ]);
    expect(found[0]?.example.reason).toBe('now');
  });

  it.each([
    [1, 2, 2, 4, 'same'],
    [1, 2, 1, 4, 'better'],
    [1, 4, 1, 2, 'worse'],
    [1, 1, 0, 1, 'better'],
  ])('%i of %i failing, then %i of %i: %s', (a, of, b, among, moved) => {
    const trials = (failing: number, all: number) =>
      Array.from({ length: all }, (_, n) => (n < failing ? wrong(failure()) : trial('pass')));
    expect(verdictChanges(trials(a, of), trials(b, among)).map((one) => one.moved)).toEqual([moved]);
  });
});

describe('graders that moved', () => {
  it('are told by dialogue, grader and turn, each once', () => {
    const graders = { accuracy: 'fail' as const, empathy: 'pass' as const };
    const of = (...troubles: ReturnType<typeof failure>[]) => [
      trial('fail', { troubles, graders }),
      trial('fail', { troubles, graders }),
    ];
    const before = run('r', [
      dialogue('x', '', { trials: of(failure({ turn: 1 }), failure({ turn: 2 })) }),
      dialogue('y', 'p'),
    ]);
    const now = run('r', [
      dialogue('x', '', {
        trials: of(
          failure({ turn: 2, outcome: 'ungraded' }),
          failure({ turn: 3, grader: 'empathy' }),
          failure({ turn: null, grader: 'privacy' }),
        ),
      }),
      dialogue('y', 'p'),
    ]);
    const told = graderMoves(before, now).map(({ suite, id, grader, turn, before: a, now: b }) =>
      [suite, id, grader, turn, a, b].join(' '),
    );
    expect(told.sort()).toEqual([
      's x accuracy 1 fail pass',
      's x accuracy 2 fail ungraded',
      's x empathy 3 pass fail',
      's x privacy   fail',
    ]);
    expect(graderMoves(before, before)).toEqual([]);
  });
});
