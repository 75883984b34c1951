import { describe, expect, it } from 'vitest';
import { dialogue, failure, trial } from './comparable.test-cases.js';
import { type Case, decided, TWENTY } from './decided.test-cases.js';

// Tables of cases, longer than other files.

// What a reader is told, word for word: the numbers in it are the reason that the release waits.

const f = (n: number) => 'f'.repeat(n);
const others = [dialogue('y', 'p'), dialogue('z', 'p')];
const held = (id: string, ...trials: ReturnType<typeof trial>[]) => dialogue(id, '', { trials });
const leak = (reason: string, turn: number | null = 2) =>
  trial('fail', { troubles: [failure({ grader: 'privacy', hard: true, reason, turn })] });
const unjudged = trial('ungraded', { status: 'finished' });

type Row = [kind: string, code: string, message: string, dialogues: string[], input: Case];

const SMALL =
  'the baseline has 1 trial of each dialogue: too few to show by numbers that a single one got worse; only flips from always to never are seen';

const ROWS: Row[] = [
  [
    'fail',
    'hard_failure',
    '1 hard failure: s/x turn 2: gives away a name',
    ['s/x'],
    { before: [dialogue('x', 'p')], now: [held('x', leak('gives away a name.'))] },
  ],
  [
    'fail',
    'hard_failure',
    '4 hard failures: s/a: one; s/b turn 2: two; s/c turn 2: three; and 1 more',
    ['s/a', 's/b', 's/c', 's/d'],
    {
      before: [],
      now: [held('a', leak('one', null)), held('b', leak('two')), held('c', leak('three')), held('d', leak('four'))],
    },
  ],
  [
    'note',
    'hard_accepted',
    'hard failures that were accepted with the baseline are still there',
    ['s/x'],
    { before: [held('x', leak('one'))], now: [held('x', leak('one'))], hardAccepted: true },
  ],
  [
    'fail',
    'suite_p',
    'all dialogues together pass less often: 20 of 20 → 3 of 5 trials (100.0 % → 60.0 %), p = 0.0333; at most 0.05 blocks',
    [],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'pppff')],
      fresh: [dialogue('x', TWENTY)],
      policy: { alpha: { suite: 0.05, case: 0.02 } },
    },
  ],
  [
    'fail',
    'case_p',
    'regressed beyond chance (Holm p at most 0.02 blocks): s/x (paraphrase 2 of turn 1) 5/5 → 0/5, p = 0.004',
    ['s/x'],
    {
      before: [held('x', ...Array.from({ length: 5 }, () => trial('pass', { variant: { turn: 1, paraphrase: 2 } })))],
      now: [held('x', trial('fail', { variant: { turn: 1, paraphrase: 2 } }))],
      fresh: [held('x', ...Array.from({ length: 5 }, () => trial('fail', { variant: { turn: 1, paraphrase: 2 } })))],
    },
  ],
  [
    'inconclusive',
    'unconfirmed',
    '1 dialogue failed and was not held again: run --gate does so unless something else blocks already',
    ['s/x'],
    { before: [dialogue('x', TWENTY)], now: [dialogue('x', 'ppppf')] },
  ],
  [
    'inconclusive',
    'unconfirmed',
    '2 dialogues failed and were not held again: run --gate does so unless something else blocks already',
    ['s/x', 's/w'],
    {
      before: [dialogue('x', TWENTY), dialogue('w', TWENTY)],
      now: [dialogue('x', 'ppppf'), dialogue('w', 'ppppf')],
    },
  ],
  [
    'inconclusive',
    'baseline_too_small',
    '1 dialogue failed, but the baseline is too small to ever show it (trials: 1): accept a run with more --trials, or add runs (baseline add)',
    ['s/x'],
    { before: [dialogue('x', 'p'), ...others], now: [dialogue('x', 'pf'), ...others] },
  ],
  [
    'fail',
    'new_failures',
    '1 dialogue passed before and fails now; the policy allows 0 (new_failures)',
    ['s/x'],
    { before: [dialogue('x', 'p'), ...others], now: [dialogue('x', 'f'), ...others] },
  ],
  [
    'fail',
    'new_failures',
    '2 dialogues passed before and fail now; the policy allows 1 (new_failures)',
    ['s/x', 's/w'],
    {
      before: [dialogue('x', 'p'), dialogue('w', 'p'), ...others],
      now: [dialogue('x', 'f'), dialogue('w', 'f'), ...others],
      policy: { newFailures: 1 },
    },
  ],
  [
    'inconclusive',
    'unsteady',
    '1 dialogue failed and now passes now and then; one trial of the baseline cannot tell whether that is new: accept a baseline with more --trials',
    ['s/x'],
    { before: [dialogue('x', 'p')], now: [dialogue('x', 'f')], fresh: [dialogue('x', 'pf')] },
  ],
  [
    'note',
    'failed_once',
    '1 dialogue failed once and passed every fresh trial',
    ['s/x'],
    { before: [dialogue('x', 'p')], now: [dialogue('x', 'f')], fresh: [dialogue('x', 'pp')] },
  ],
  [
    'fail',
    'pass_rate',
    '1 of 4 trials pass (25.0 %); the policy wants 26.0 %',
    [],
    { before: [dialogue('x', f(4))], now: [dialogue('x', 'pfff')], policy: { passRate: 0.26 } },
  ],
  [
    'fail',
    'grader_pass_rate',
    'accuracy: 1 of 4 trials pass (25.0 %); the policy wants 26.0 %',
    [],
    {
      before: [dialogue('x', f(4))],
      now: [dialogue('x', 'pfff')],
      policy: { graders: { accuracy: { passRate: 0.26 } } },
    },
  ],
  [
    'fail',
    'grader_p',
    'accuracy passes less often: 20 of 20 → 3 of 5 trials (100.0 % → 60.0 %), Holm p = 0.0333; at most 0.05 blocks',
    [],
    {
      before: [dialogue('x', TWENTY)],
      now: [dialogue('x', 'pppff')],
      policy: { graders: { accuracy: { alpha: 0.05 } } },
    },
  ],
  [
    'inconclusive',
    'nothing_compared',
    'no dialogue was judged on both sides: nothing is compared',
    [],
    { before: others, now: [] },
  ],
  [
    'inconclusive',
    'unfinished',
    'run c was not held to its end: the target went down',
    [],
    { before: others, now: others, status: 'target_down' },
  ],
  ['inconclusive', 'unfinished', 'run c was interrupted', [], { before: others, now: others, status: 'interrupted' }],
  [
    'inconclusive',
    'unfinished',
    'run c did not come to its end',
    [],
    { before: others, now: others, status: 'running' },
  ],
  [
    'inconclusive',
    'unfinished',
    'run f, which holds the suspects again, was interrupted',
    [],
    { before: others, now: others, fresh: [], freshStatus: 'interrupted' },
  ],
  [
    'inconclusive',
    'missing',
    "1 of the baseline's dialogues is missing",
    ['s/z'],
    { before: others, now: [dialogue('y', 'p')] },
  ],
  [
    'inconclusive',
    'missing',
    "2 of the baseline's dialogues are missing",
    ['s/y', 's/z'],
    { before: [dialogue('x', 'p'), ...others], now: [dialogue('x', 'p')] },
  ],
  [
    'inconclusive',
    'edited',
    'the text of 1 dialogue changed since the baseline: accept a new one',
    ['s/y'],
    { before: others, now: [dialogue('y', 'p', { contentHash: 'new' }), dialogue('z', 'p')] },
  ],
  [
    'inconclusive',
    'not_held',
    '1 dialogue could not be held to the end, or not judged, on both sides',
    ['s/y'],
    { before: others, now: [dialogue('y', 'u'), dialogue('z', 'p')] },
  ],
  [
    'inconclusive',
    'ungraded',
    '1 of 4 trials could not be judged (25.0 %); the limit is 24.0 %',
    ['s/x'],
    {
      before: [dialogue('x', 'p')],
      now: [held('x', trial('pass'), trial('pass'), trial('pass'), unjudged)],
      policy: { ungraded: 0.24 },
    },
  ],
  [
    'note',
    'new',
    '1 dialogue without a baseline yet',
    ['s/n'],
    { before: others, now: [...others, dialogue('n', 'p')] },
  ],
  [
    'note',
    'new',
    '3 dialogues without a baseline yet, 2 of them fail',
    ['s/n', 's/m', 's/o'],
    { before: others, now: [...others, dialogue('n', 'p'), dialogue('m', 'f'), dialogue('o', 'f')] },
  ],
  [
    'note',
    'new',
    '2 dialogues without a baseline yet, 1 of them fails',
    ['s/n', 's/m'],
    { before: others, now: [...others, dialogue('n', 'p'), dialogue('m', 'f')] },
  ],
  [
    'note',
    'still_failing',
    '1 dialogue failed before and still does',
    ['s/x'],
    { before: [dialogue('x', 'f')], now: [dialogue('x', 'f')] },
  ],
  [
    'note',
    'still_failing',
    '2 dialogues failed before and still do',
    ['s/x', 's/w'],
    { before: [dialogue('x', 'f'), dialogue('w', 'f')], now: [dialogue('x', 'f'), dialogue('w', 'f')] },
  ],
  [
    'note',
    'quarantined',
    '1 dialogue in quarantine: shown, not gating',
    ['s/x'],
    { before: [dialogue('x', 'p'), ...others], now: [dialogue('x', 'f'), ...others], quarantined: ['s/x', 's/gone'] },
  ],
  ['note', 'small_baseline', SMALL, [], { before: others, now: others }],
  [
    'note',
    'small_baseline',
    SMALL.replace('1 trial ', '3 trials '),
    [],
    { before: [dialogue('x', 'ppp')], now: [dialogue('x', 'p')], policy: { confirm: 3 } },
  ],
  [
    'note',
    'other_target',
    'the baseline is of target shop, this run of staging',
    [],
    { before: others, now: others, target: 'staging' },
  ],
];

describe('reasons', () => {
  it.each(ROWS)('%s %s: %s', (kind, code, message, dialogues, input) => {
    const reasons = decided(input).reasons.filter((one) => one.code === code);
    const { values } = reasons[0] ?? { values: {} };
    expect(reasons).toEqual([{ kind, code, message, values, dialogues }]);
    // What another language is worded from: every figure of the sentence, none made up (shares are per cent there).
    const flags = ['status', 'confirmation', 'failing', 'more', 'limit', 'wanted', 'n'];
    for (const [name, value] of Object.entries(values))
      if (!flags.includes(name)) expect(message, name).toContain(String(value));
  });

  it.each<[string, string, Case]>([
    [
      'suite_p',
      'p just above alpha',
      {
        before: [dialogue('x', TWENTY)],
        now: [dialogue('x', 'pppff')],
        policy: { alpha: { suite: 0.033, case: 0.02 } },
      },
    ],
    [
      'pass_rate',
      'a rate that is just reached',
      { before: [dialogue('x', f(4))], now: [dialogue('x', 'pfff')], policy: { passRate: 0.25 } },
    ],
    [
      'grader_pass_rate',
      'a rate that is just reached',
      {
        before: [dialogue('x', f(4))],
        now: [dialogue('x', 'pfff')],
        policy: { graders: { accuracy: { passRate: 0.25 } } },
      },
    ],
    [
      'grader_p',
      'p above the own alpha',
      {
        before: [dialogue('x', TWENTY)],
        now: [dialogue('x', 'pppff')],
        policy: { graders: { accuracy: { alpha: 0.03 } } },
      },
    ],
    [
      'ungraded',
      'a share that is just allowed',
      { before: [dialogue('x', 'p')], now: [held('x', trial('pass'), unjudged)], policy: { ungraded: 0.5 } },
    ],
    [
      'new_failures',
      'as many flips as allowed',
      { before: [dialogue('x', 'p')], now: [dialogue('x', 'f')], policy: { newFailures: 1 } },
    ],
    ['small_baseline', 'two trials, twenty fresh ones', { before: [dialogue('x', 'pp')], now: [dialogue('x', 'p')] }],
    ['new_failures', 'a side with several trials', { before: [dialogue('x', 'p')], now: [dialogue('x', 'ff')] }],
    ['other_target', 'one of the targets of the baseline', { before: others, now: others }],
  ])('no %s: %s', (code, _, input) => {
    expect(decided(input).reasons.map((one) => one.code)).not.toContain(code);
  });

  it('numbers of many suspects are told of the first, their names of all', () => {
    const ids = Array.from({ length: 12 }, (_, n) => `d${n}`);
    const { reasons } = decided({
      before: ids.map((id) => dialogue(id, TWENTY)),
      now: ids.map((id) => dialogue(id, 'ppppf')),
      fresh: ids.map((id) => dialogue(id, f(20))),
      policy: { alpha: { suite: 0, case: 0.02 } },
    });
    const told = reasons.find(({ code }) => code === 'case_p');
    expect(told?.message).toMatch(
      /: s\/d0 20\/20 → 0\/20, p = \S+; s\/d1 .*; s\/d7 20\/20 → 0\/20, p = \S+; and 4 more$/,
    );
    expect(told?.dialogues).toHaveLength(12);
  });
});
