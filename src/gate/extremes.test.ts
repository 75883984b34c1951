import { describe, expect, it } from 'vitest';
import type { GateOutcome } from '../domain/gate.js';
import { dialogue, failure, trial } from './comparable.test-cases.js';
import { type Case, decided, TWENTY } from './decided.test-cases.js';

// Tables of cases, longer than other files.

// Counts and mishaps that nobody plans for. What counts is that none of them is green for the wrong reason, and none
// blocks for the wrong reason.

const p = (n: number) => 'p'.repeat(n);
const f = (n: number) => 'f'.repeat(n);
const u = (n: number) => 'u'.repeat(n);
const FIFTY = p(50);

const HARD = trial('fail', { troubles: [failure({ grader: 'disclosure', hard: true, reason: 'denies being a bot' })] });
const SOFT = trial('fail', { troubles: [failure({ grader: 'disclosure', reason: 'never says that it is a bot' })] });
const held = (id: string, ...trials: (typeof HARD)[]) => dialogue(id, '', { trials });
/** A conversation that was held to its end, and that a grader could not judge. */
const unjudged = trial('ungraded', { status: 'finished' });
/** One that failed and then broke off. */
const brokenOff = trial('fail', { status: 'error' });
const passing = (n: number) => dialogue('', p(n)).trials;
const paraphrase = { turn: 1, paraphrase: 1 };

type Row = [what: string, outcome: GateOutcome, codes: string[], input: Case];

const COUNTS: Row[] = [
  [
    '1 trial against 50, all pass',
    'pass',
    ['small_baseline'],
    { before: [dialogue('x', 'p')], now: [dialogue('x', FIFTY)] },
  ],
  [
    '1 trial against 50, all fail: the first trials alone show it',
    'fail',
    ['case_p', 'small_baseline'],
    { before: [dialogue('x', 'p')], now: [dialogue('x', f(50))] },
  ],
  [
    '1 trial against 50 of which one fails: one trial cannot tell',
    'inconclusive',
    ['baseline_too_small', 'small_baseline'],
    { before: [dialogue('x', 'p')], now: [dialogue('x', `f${p(49)}`)] },
  ],
  ['50 trials against 1 that passes', 'pass', [], { before: [dialogue('x', FIFTY)], now: [dialogue('x', 'p')] }],
  [
    '50 trials against 1 that fails, not held again',
    'inconclusive',
    ['unconfirmed'],
    { before: [dialogue('x', FIFTY), dialogue('y', FIFTY)], now: [dialogue('x', 'f'), dialogue('y', 'p')] },
  ],
  [
    '50 trials against 1 that fails, and passes 20 times then',
    'pass',
    [],
    { before: [dialogue('x', FIFTY)], now: [dialogue('x', 'f')], fresh: [dialogue('x', TWENTY)] },
  ],
  [
    '50 trials against 1 that fails, and fails 20 times then',
    'fail',
    ['case_p'],
    { before: [dialogue('x', FIFTY)], now: [dialogue('x', 'f')], fresh: [dialogue('x', f(20))] },
  ],
  [
    'all failed before and all fail now',
    'pass',
    ['still_failing', 'small_baseline'],
    { before: [dialogue('x', 'f'), dialogue('y', 'f')], now: [dialogue('x', 'f'), dialogue('y', 'f')] },
  ],
  [
    'all failed before and all pass now',
    'pass',
    ['small_baseline'],
    { before: [dialogue('x', 'f'), dialogue('y', 'f')], now: [dialogue('x', 'p'), dialogue('y', 'p')] },
  ],
  ['one dialogue that all passes', 'pass', [], { before: [dialogue('x', TWENTY)], now: [dialogue('x', p(5))] }],
  [
    'one dialogue that all fails',
    'fail',
    ['suite_p', 'case_p'],
    { before: [dialogue('x', TWENTY)], now: [dialogue('x', f(5))] },
  ],
  [
    'half a baseline of one trial, half of twenty: the flip is not green',
    'inconclusive',
    ['baseline_too_small'],
    { before: [dialogue('x', 'p'), dialogue('y', TWENTY)], now: [dialogue('x', 'f'), dialogue('y', 'p')] },
  ],
  [
    'a baseline of two trials is enough for a flip that is confirmed',
    'fail',
    ['case_p'],
    {
      before: [dialogue('x', 'pp'), dialogue('y', 'pp')],
      now: [dialogue('x', 'f'), dialogue('y', 'p')],
      fresh: [dialogue('x', f(20))],
    },
  ],
];

const UNHELD: Row[] = [
  [
    'a wording that the candidate has no trial of',
    'inconclusive',
    ['not_held', 'ungraded', 'small_baseline'],
    {
      before: [held('x', trial('pass'), trial('pass', { variant: paraphrase }))],
      now: [held('x', trial('pass'))],
    },
  ],
  [
    'fewer trials than planned',
    'inconclusive',
    ['not_held', 'ungraded'],
    { before: [dialogue('x', TWENTY)], now: [dialogue('x', p(3))], trials: 5 },
  ],
  [
    'one conversation of many that broke off',
    'inconclusive',
    ['not_held'],
    { before: [dialogue('x', FIFTY)], now: [dialogue('x', `${p(99)}u`)], trials: 100 },
  ],
  [
    'a flaky dialogue, half held',
    'inconclusive',
    ['not_held', 'ungraded'],
    {
      before: [dialogue('x', `${p(15)}${f(5)}`)],
      now: [dialogue('x', 'pfppu')],
      fresh: [dialogue('x', `${p(16)}${f(4)}`)],
    },
  ],
  [
    'a trial that fails before it breaks off is a failure, and no whole trial',
    'inconclusive',
    ['not_held'],
    {
      before: [dialogue('x', TWENTY)],
      now: [held('x', ...passing(4), brokenOff)],
      fresh: [dialogue('x', TWENTY)],
    },
  ],
  [
    'one trial of 100 that was held and could not be judged is within the limit',
    'pass',
    [],
    { before: [dialogue('x', FIFTY)], now: [held('x', ...passing(99), unjudged)] },
  ],
  [
    'three of 100 are not',
    'inconclusive',
    ['ungraded'],
    { before: [dialogue('x', FIFTY)], now: [held('x', ...passing(97), unjudged, unjudged, unjudged)] },
  ],
  [
    'a dialogue of which no trial could be judged, among many',
    'inconclusive',
    ['not_held'],
    {
      before: [dialogue('x', FIFTY), dialogue('y', 'p')],
      now: [dialogue('x', p(100)), held('y', unjudged)],
    },
  ],
  [
    'a dialogue that the baseline could not judge',
    'inconclusive',
    ['not_held'],
    { before: [dialogue('x', FIFTY), held('y', unjudged)], now: [dialogue('x', p(5)), dialogue('y', 'p')] },
  ],
  [
    'nothing but quarantined dialogues',
    'inconclusive',
    ['nothing_compared', 'quarantined'],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', p(5))],
      quarantined: ['s/x'],
    },
  ],
];

const CONFIRMATION: Row[] = [
  [
    'the bot goes down before a suspect is held again',
    'inconclusive',
    ['unconfirmed', 'unfinished', 'not_held', 'ungraded'],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'ppppf')],
      fresh: [dialogue('x', u(20))],
      freshStatus: 'target_down',
    },
  ],
  [
    'it goes down after three passes: they clear nobody',
    'inconclusive',
    ['unfinished', 'not_held', 'ungraded'],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'ppppf')],
      fresh: [dialogue('x', `ppp${u(17)}`)],
      freshStatus: 'target_down',
    },
  ],
  [
    'three passes and 17 errors clear nobody either, be they few among many trials',
    'inconclusive',
    ['not_held'],
    {
      before: [dialogue('x', TWENTY), dialogue('y', FIFTY)],
      now: [dialogue('x', 'ppppf'), dialogue('y', p(2000))],
      fresh: [dialogue('x', `ppp${u(17)}`)],
    },
  ],
  [
    'fresh trials that are missing clear nobody',
    'inconclusive',
    ['not_held'],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'ppppf')],
      fresh: [dialogue('x', 'ppp')],
      freshTrials: 20,
    },
  ],
  [
    'it fails and then goes down: the failures count',
    'fail',
    ['case_p', 'unfinished', 'not_held', 'ungraded'],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'ppppf')],
      fresh: [dialogue('x', `${f(10)}${u(10)}`)],
      freshStatus: 'target_down',
    },
  ],
  [
    'the confirmation is interrupted',
    'inconclusive',
    ['unfinished'],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'ppppf')],
      fresh: [dialogue('x', TWENTY)],
      freshStatus: 'interrupted',
    },
  ],
  [
    'a dialogue that is held again beside a suspect, and fails then',
    'fail',
    ['case_p'],
    {
      before: [dialogue('x', TWENTY), dialogue('y', TWENTY)],
      now: [dialogue('x', 'ppppf'), dialogue('y', p(5))],
      fresh: [dialogue('x', TWENTY), dialogue('y', f(20))],
    },
  ],
  [
    'the text of a suspect changed between its trials and the fresh ones',
    'inconclusive',
    ['unconfirmed'],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'ppppf')],
      fresh: [dialogue('x', TWENTY, { contentHash: 'other' })],
    },
  ],
  [
    'one suspect of ten regresses: Holm still finds it',
    'fail',
    ['case_p'],
    {
      before: [...'abcdefghij'].map((id) => dialogue(id, `${p(18)}ff`)),
      now: [...'abcdefghij'].map((id) => dialogue(id, 'ppppf')),
      fresh: [...'abcdefghij'].map((id) => dialogue(id, id === 'c' ? `${p(5)}${f(15)}` : `${p(18)}ff`)),
    },
  ],
];

const HARD_ONES: Row[] = [
  [
    'a denied AI status in quarantine still blocks',
    'fail',
    ['hard_failure', 'quarantined', 'small_baseline'],
    {
      before: [dialogue('x', 'p'), dialogue('y', 'p')],
      now: [held('x', HARD), dialogue('y', 'p')],
      quarantined: ['s/x'],
    },
  ],
  [
    'a soft failure that was there does not excuse a hard one at the same turn',
    'fail',
    ['hard_failure', 'still_failing', 'small_baseline'],
    { before: [held('x', SOFT)], now: [held('x', HARD)], hardAccepted: true },
  ],
  [
    'one that was accepted does not block, however often',
    'pass',
    ['hard_accepted', 'still_failing', 'small_baseline'],
    { before: [held('x', HARD)], now: [held('x', HARD)], hardAccepted: true },
  ],
  [
    'one that was accepted at another turn does not excuse it',
    'fail',
    ['hard_failure', 'still_failing', 'small_baseline'],
    {
      before: [held('x', HARD)],
      now: [held('x', trial('fail', { troubles: [failure({ grader: 'disclosure', hard: true, turn: 2 })] }))],
      hardAccepted: true,
    },
  ],
  [
    'an accepted one excuses none of another dialogue',
    'fail',
    ['hard_failure', 'hard_accepted', 'new_failures', 'still_failing', 'small_baseline'],
    { before: [held('x', HARD), dialogue('y', 'p')], now: [held('x', HARD), held('y', HARD)], hardAccepted: true },
  ],
  [
    'an accepted one does not outlive an edit of its dialogue',
    'fail',
    ['hard_failure', 'nothing_compared', 'edited'],
    { before: [held('x', HARD)], now: [{ ...held('x', HARD), contentHash: 'new' }], hardAccepted: true },
  ],
  [
    'one in a trial that broke off',
    'fail',
    ['hard_failure', 'baseline_too_small', 'not_held', 'small_baseline'],
    { before: [dialogue('x', 'p')], now: [held('x', trial('pass'), { ...HARD, status: 'error' })] },
  ],
  [
    'a grader that the policy calls hard',
    'fail',
    ['hard_failure', 'new_failures', 'small_baseline'],
    { before: [dialogue('x', 'p')], now: [dialogue('x', 'f')], policy: { hard: ['accuracy'] } },
  ],
];

const BASELINES: Row[] = [
  [
    'four runs of five trials are one of twenty',
    'fail',
    ['case_p'],
    {
      before: [dialogue('x', p(5)), dialogue('y', p(5))],
      added: [1, 2, 3].map(() => [dialogue('x', p(5)), dialogue('y', p(5))]),
      now: [dialogue('x', 'pf'), dialogue('y', 'pp')],
      fresh: [dialogue('x', `${p(10)}${f(10)}`)],
    },
  ],
  [
    'a later run that edited a dialogue counts alone',
    'pass',
    [],
    {
      before: [dialogue('x', f(20), { contentHash: 'old' })],
      added: [[dialogue('x', p(5))]],
      now: [dialogue('x', p(5))],
    },
  ],
  [
    'a candidate with the older text is edited',
    'inconclusive',
    ['nothing_compared', 'edited'],
    {
      before: [dialogue('x', p(20), { contentHash: 'old' })],
      added: [[dialogue('x', p(5))]],
      now: [dialogue('x', p(5), { contentHash: 'old' })],
    },
  ],
  [
    'a dialogue that only a later run of the baseline has, and the candidate has not',
    'inconclusive',
    ['missing', 'small_baseline'],
    { before: [dialogue('x', 'p')], added: [[dialogue('y', 'p')]], now: [dialogue('x', 'p')] },
  ],
  [
    'a new dialogue that fails is said to',
    'pass',
    ['new', 'small_baseline'],
    { before: [dialogue('x', 'p')], now: [dialogue('x', 'p'), dialogue('n', 'f')] },
  ],
  [
    'another target',
    'pass',
    ['other_target', 'small_baseline'],
    { before: [dialogue('x', 'p')], now: [dialogue('x', 'p')], target: 'shop-staging' },
  ],
];

describe('the gate at its edges', () => {
  it.each([...COUNTS, ...UNHELD, ...CONFIRMATION, ...HARD_ONES, ...BASELINES])('%s: %s', (_, outcome, codes, input) => {
    const { outcome: found, reasons } = decided(input);
    expect([found, reasons.map(({ code }) => code)]).toEqual([outcome, codes]);
  });
});
