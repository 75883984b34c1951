import type { Database } from 'better-sqlite3';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { smallTrial, smallTurn, smallVerdict, storeSmallRun } from '../../scripts/small-run.js';
import type { Trial } from '../domain/trial.js';
import { worstOutcome } from '../domain/verdict.js';
import { blindCandidates } from './blind.js';
import { comparableRun } from './comparable.js';
import { findingOf } from './findings.js';
import { addGrading, changedGraders, newestGrading } from './gradings.js';
import { judgedDialogue, loadRun } from './judged-dialogue.js';
import { openDatabase } from './open.js';
import { eraseCustomer } from './person.js';
import { dialogueHistories } from './quarantine.js';
import { resumeRun } from './record.js';
import { addJudgements, NO_REVIEWS, repliesOf, reviewsIn } from './reviews.js';
import { listedRuns } from './run-list.js';
import { trendOf } from './trend.js';

let db: Database;
beforeEach(() => {
  db = openDatabase(':memory:', { create: true });
});

const FAIL = smallVerdict('accuracy', 'fail');
const PASS = smallVerdict('accuracy', 'pass');
const RUDE = smallVerdict('empathy', 'fail', { version: 'v2' });

/** Judges dialogues of run `r1` anew. Gives the key of the grading. */
function grade(dialogues: Readonly<Record<string, Trial['verdicts']>>, graders: Readonly<Record<string, string>> = {}) {
  const trials = Object.entries(dialogues).map(([dialogue, verdicts]) => ({
    trial: { suite: 's', dialogue, number: 1, variant: null },
    judged: {
      outcome: worstOutcome(verdicts.map(({ outcome }) => outcome)),
      verdicts,
      cues: [],
      firstDisclosure: null,
    },
  }));
  const count = (wanted: string) => trials.filter(({ judged: { outcome } }) => outcome === wanted).length;
  const tally = { dialogues: 1, passed: count('pass'), failed: count('fail'), ungraded: count('ungraded') };
  return addGrading(db, { run: 'r1', graded_at: '2026-11-29T08:00:00.000Z', version: '0', graders, tally }, trials);
}

/** What everything that reads the run says of its dialogue: `accuracy pass` or `empathy fail`, say. */
const READERS: readonly (readonly [string, () => string])[] = [
  ['one dialogue', () => told(judgedDialogue(db, 'r1', 's', 'parcel')?.trials[0])],
  ['the whole run', () => told(loadRun(db, 'r1').dialogues[0]?.trials[0])],
  [
    'comparing',
    () => {
      const trial = comparableRun(db, 'r1').dialogues[0]?.trials[0];
      return Object.entries(trial?.graders ?? {})
        .map(([grader, outcome]) => `${grader} ${outcome}`)
        .join();
    },
  ],
  [
    'the blind queue',
    () =>
      blindCandidates(db, 'r1', null, 1)
        .map(({ grader, outcome, score }) => {
          expect(score).toBe(Number(outcome === 'pass'));
          return `${grader} ${outcome}`;
        })
        .join(),
  ],
  [
    'the scores in the list of runs',
    () =>
      listedRuns(db, ['r1'], NO_REVIEWS)
        .flatMap(({ graders }) => graders.map(({ grader, failed }) => `${grader} ${failed === 0 ? 'pass' : 'fail'}`))
        .join(),
  ],
  [
    'the trend',
    () =>
      trendOf(db, [loadRun(db, 'r1').run])
        .flatMap(({ graders }) => graders.map(({ grader, passed }) => `${grader} ${passed === 1 ? 'pass' : 'fail'}`))
        .join(),
  ],
];

function told(trial: Trial | undefined): string {
  return (trial?.verdicts ?? []).map(({ grader, outcome }) => `${grader} ${outcome}`).join();
}

describe('the newest grading of a run counts', () => {
  test.each(READERS)('for %s', (_, said) => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([FAIL])] } });
    expect(said()).toBe('accuracy fail');
    grade({ parcel: [PASS] });
    expect(said()).toBe('accuracy pass');
    grade({ parcel: [RUDE] });
    expect(said()).toBe('empathy fail');
  });

  it('for how flaky a dialogue is, and whether it ever failed hard', () => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([FAIL])] } });
    const history = () => dialogueHistories(db, null, 10)[0];
    expect(history()).toMatchObject({ passed: 0, failed: 1, hard: 0, outcomes: ['f'] });
    grade({ parcel: [smallVerdict('privacy', 'fail', { hard: true })] });
    expect(history()).toMatchObject({ passed: 0, failed: 1, hard: 1, outcomes: ['f'] });
    grade({ parcel: [PASS] });
    expect(history()).toMatchObject({ passed: 1, failed: 0, hard: 0, outcomes: ['p'] });
  });

  it('of that run alone', () => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([FAIL])] } });
    storeSmallRun(db, 'r2', { dialogues: { parcel: [smallTrial([FAIL])] } });
    grade({ parcel: [PASS] });
    expect(told(loadRun(db, 'r2').dialogues[0]?.trials[0])).toBe('accuracy fail');
    expect(newestGrading(db, 'r2')).toBeNull();
  });
});

it('the graders that are others since are told with the versions that they had', () => {
  const verdicts = [
    FAIL,
    smallVerdict('accuracy', 'pass', { turn: null, version: 'v0' }),
    smallVerdict('empathy', 'pass'),
  ];
  storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial(verdicts)] } });
  grade({ parcel: [PASS] }, { accuracy: 'v1', empathy: 'v1', privacy: 'v3' });
  expect(changedGraders(db, newestGrading(db, 'r1') ?? { run: '', graders: {} })).toEqual([
    { grader: 'accuracy', before: ['v0', 'v1'], now: 'v1' },
  ]);
});

it('a grading of a run that is taken up again goes: it was of half of it', () => {
  storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([FAIL])] }, killed: true });
  grade({ parcel: [PASS] });
  resumeRun(db, 'r1', false).flush();
  expect(newestGrading(db, 'r1')).toBeNull();
  expect(told(loadRun(db, 'r1').dialogues[0]?.trials[0])).toBe('accuracy fail');
  expect(db.prepare('SELECT count(*) FROM regraded_trials').pluck().get()).toBe(0);
});

it('its counts are of the dialogues that are left when a person was erased', () => {
  const says = (text: string) => ({ transcript: { turns: [smallTurn(text)], handoffSignal: false } });
  const dialogues = {
    parcel: [smallTrial([FAIL], says('You are C-1007.'))],
    refund: [smallTrial([PASS], says('Done.'))],
    late: [smallTrial([PASS], says('Soon.'))],
  };
  storeSmallRun(db, 'r1', { dialogues });
  grade({ parcel: [FAIL], refund: [FAIL], late: [smallVerdict('accuracy', 'ungraded')] });
  eraseCustomer(db, { id: 'C-1007', values: [] });
  expect(loadRun(db, 'r1').run).toMatchObject({ dialogues: 2, passed: 0, failed: 1, ungraded: 1 });
});

it('a hard failure that only a later grading found takes two people to overturn', () => {
  const trial = smallTrial([PASS]);
  storeSmallRun(db, 'r1', { dialogues: { parcel: [trial] } });
  const denied = smallVerdict('disclosure', 'fail', {
    hard: true,
    evidence: [{ turn: 1, quote: 'On 3 March.', rule: 'human' }],
  });
  grade({ parcel: [denied] });
  const finding = findingOf(denied, repliesOf(trial.transcript.turns));
  const place = { run: 'r1', suite: 's', dialogue: 'parcel', contentHash: 'hash-parcel', number: 1, variant: null };
  const { grader, turn, outcome } = denied;
  const at = '2026-11-29T08:00:00.000Z';
  const word = { decision: 'overturn', reason: 'it is right', by: 'Ada', second: null, at, blind: false } as const;
  addJudgements(db, [{ ...place, ...word, grader, turn, outcome, finding }]);
  expect(reviewsIn(db, []).of('s', 'parcel', 'hash-parcel')?.get(finding)?.review.state).toBe('awaits_second');
});
