import type { Database } from 'better-sqlite3';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { smallTrial, smallTurn, smallVerdict, storeSmallRun } from '../../scripts/small-run.js';
import type { Trial } from '../domain/trial.js';
import { blindCandidates } from './blind.js';
import { comparableRun } from './comparable.js';
import { findingOf } from './findings.js';
import { addGrading } from './gradings.js';
import { judgedDialogue } from './judged-dialogue.js';
import { openDatabase } from './open.js';
import { dialogueAsHeld } from './queries.js';
import { findResumable } from './resumable.js';
import { addJudgements, NO_REVIEWS, repliesOf, reviewedComparable, reviewsIn } from './reviews.js';
import { listedRuns } from './run-list.js';
import { findRun } from './runs.js';
import { trendOf } from './trend.js';

let db: Database;
beforeEach(() => {
  db = openDatabase(':memory:', { create: true });
});

const PASS = smallVerdict('accuracy', 'pass');
const FAIL = smallVerdict('accuracy', 'fail');
const OPEN = smallVerdict('accuracy', 'ungraded');
const POLITE = smallVerdict('empathy', 'pass');

describe('verdicts for a blind word', () => {
  it('are all that fail and those that pass, and tell which of them trials disagree about', () => {
    const parcel = [smallTrial([FAIL, POLITE]), smallTrial([PASS, POLITE], { number: 2 })];
    const late = [smallTrial([smallVerdict('accuracy', 'fail', { turn: 2 }), PASS])];
    storeSmallRun(db, 'r1', { dialogues: { parcel, late } });
    storeSmallRun(db, 'r2', { dialogues: { parcel: [smallTrial([FAIL])] } });
    const told = blindCandidates(db, 'r1', null, 1).map(
      ({ dialogue, number, grader, turn, outcome, disputed }) =>
        `${dialogue} ${number} ${grader} ${turn} ${outcome}${disputed ? ' disputed' : ''}`,
    );
    expect(told.sort()).toEqual([
      'late 1 accuracy 1 pass',
      'late 1 accuracy 2 fail',
      'parcel 1 accuracy 1 fail disputed',
      'parcel 1 empathy 1 pass',
      'parcel 2 accuracy 1 pass disputed',
      'parcel 2 empathy 1 pass',
    ]);
    const empathy = blindCandidates(db, 'r1', 'empathy', 1);
    expect(empathy.map(({ grader, disputed }) => [grader, disputed])).toEqual([
      ['empathy', false],
      ['empathy', false],
    ]);
  });

  it('are drawn from a large run: those beside failing ones always, others by the draw', () => {
    const many = Array.from({ length: 400 }, (_, index) => [`d${index}`, [smallTrial([PASS])]] as const);
    storeSmallRun(db, 'r1', { dialogues: { ...Object.fromEntries(many), bad: [smallTrial([FAIL, POLITE])] } });
    const drawn = (draw: number) => blindCandidates(db, 'r1', null, draw).map(({ dialogue }) => dialogue);
    expect(drawn(1)).toHaveLength(301);
    expect(drawn(1).filter((name) => name === 'bad')).toHaveLength(2);
    expect(drawn(2).filter((name) => name === 'bad')).toHaveLength(2);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(2)).not.toEqual(drawn(1));
  });
});

describe('where a dialogue stands', () => {
  it('is known by its file and line, to what shows it and to what compares it', () => {
    const place = { file: 'suites/s.yaml', line: 7, column: 1 };
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([PASS])] }, place });
    expect(comparableRun(db, 'r1').dialogues.map((dialogue) => dialogue.place)).toEqual([place]);
    expect(dialogueAsHeld(db, 'r1', 's', 'parcel')?.dialogue.place).toEqual(place);
  });

  it('is not known of one that was in no file', () => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([PASS])] } });
    expect(comparableRun(db, 'r1').dialogues.map((dialogue) => dialogue.place)).toEqual([null]);
    expect(dialogueAsHeld(db, 'r1', 's', 'parcel')?.dialogue).not.toHaveProperty('place');
  });
});

it('trials are compared in the order of the script, then the paraphrases, in whatever order they ended', () => {
  const wording = (turn: number, paraphrase: number, number: number): Trial =>
    smallTrial([PASS], { number, variant: { turn, paraphrase } });
  const parcel = [
    wording(2, 1, 1),
    wording(1, 2, 1),
    wording(1, 1, 2),
    smallTrial([PASS], { number: 2 }),
    wording(1, 1, 1),
    smallTrial([PASS], { number: 1 }),
  ];
  storeSmallRun(db, 'r1', { dialogues: { parcel } });
  const trials = comparableRun(db, 'r1').dialogues.flatMap((dialogue) => dialogue.trials);
  const told = trials.map(({ number, variant }) => `${variant?.turn ?? 0}.${variant?.paraphrase ?? 0} ${number}`);
  expect(told).toEqual(['0.0 1', '0.0 2', '1.1 1', '1.1 2', '1.2 1', '2.1 1']);
});

describe('a dialogue as it was judged', () => {
  const grade = (judged: Pick<Trial, 'outcome' | 'verdicts'>) =>
    addGrading(
      db,
      {
        run: 'r1',
        graded_at: '2026-11-29T08:00:00.000Z',
        version: '0',
        graders: { accuracy: 'v2' },
        tally: { dialogues: 1, passed: 1, failed: 0, ungraded: 0 },
      },
      [
        {
          trial: { suite: 's', dialogue: 'parcel', number: 1, variant: null },
          judged: { ...judged, cues: [], firstDisclosure: null },
        },
      ],
    );

  it('is that of the newest grading, or of the one asked for', () => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([FAIL])] } });
    const key = grade({ outcome: 'pass', verdicts: [PASS] });
    grade({ outcome: 'ungraded', verdicts: [OPEN] });
    const judged = (grading?: number | null) => judgedDialogue(db, 'r1', 's', 'parcel', grading);
    expect(judged()).toMatchObject({ outcome: 'ungraded', trials: [{ outcome: 'ungraded', verdicts: [OPEN] }] });
    expect(judged(null)).toMatchObject({ outcome: 'fail', trials: [{ verdicts: [FAIL] }] });
    expect(judged(key)).toMatchObject({ outcome: 'pass', trials: [{ outcome: 'pass', verdicts: [PASS] }] });
  });

  it('counts for the scores in the list of runs and for the trend; a trial that was not judged anew is as it was', () => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([FAIL])], refund: [smallTrial([FAIL])] } });
    const scores = () => listedRuns(db, ['r1'], NO_REVIEWS)[0]?.graders;
    const trend = () => trendOf(db, [findRun(db, 'r1')])[0]?.graders;
    expect(scores()).toEqual([{ grader: FAIL.grader, passed: 0, failed: 2, ungraded: 0 }]);
    expect(trend()).toEqual([{ grader: FAIL.grader, passed: 0, judged: 2, version: 'v1' }]);
    grade({ outcome: 'pass', verdicts: [PASS] });
    expect(scores()).toEqual([{ grader: FAIL.grader, passed: 1, failed: 1, ungraded: 0 }]);
    expect(trend()).toEqual([{ grader: FAIL.grader, passed: 1, judged: 2, version: 'v1' }]);
  });

  it('is none where the run does not have it', () => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([FAIL])] } });
    const key = grade({ outcome: 'pass', verdicts: [PASS] });
    expect(judgedDialogue(db, 'r1', 's', 'nobody')).toBeUndefined();
    expect(judgedDialogue(db, 'r1', 's', 'nobody', key)).toBeUndefined();
  });

  it('is ungraded where the run was killed before its last trial, although the first one passed', () => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([PASS])] }, killed: true });
    expect(judgedDialogue(db, 'r1', 's', 'parcel')).toMatchObject({
      outcome: 'ungraded',
      trials: [{ outcome: 'pass' }],
    });
  });
});

describe('a verdict that a person overturned', () => {
  const compared = (...verdicts: Trial['verdicts']) => {
    const trial = smallTrial(verdicts, { transcript: { turns: [smallTurn('On 3 March.')], handoffSignal: false } });
    storeSmallRun(db, 'r1', { dialogues: { parcel: [trial] } });
    const wrong = verdicts[0] ?? PASS;
    const { grader, turn, outcome } = wrong;
    const finding = findingOf(wrong, repliesOf(trial.transcript.turns));
    const place = { suite: 's', dialogue: 'parcel', contentHash: 'hash-parcel', number: 1, variant: null, run: 'r1' };
    const word = {
      decision: 'overturn',
      reason: 'right',
      by: 'Ada',
      second: null,
      at: '2026-11-29T08:00:00.000Z',
    } as const;
    addJudgements(db, [{ ...place, ...word, grader, turn, outcome, finding, blind: false }]);
    const [dialogue] = reviewedComparable(comparableRun(db, 'r1'), reviewsIn(db, [])).dialogues;
    return dialogue?.trials[0];
  };
  const quoting = (quote: string) => ({ evidence: [{ turn: 1, quote, rule: 'states' }] });
  const march = smallVerdict('accuracy', 'fail', quoting('3 March'));

  it('makes its grader pass, and the trial with it', () => {
    expect(compared(march, POLITE)).toMatchObject({
      outcome: 'pass',
      graders: { accuracy: 'pass', empathy: 'pass' },
      troubles: [],
      overturned: [{ grader: 'accuracy', outcome: 'pass', overturned: { was: 'fail', by: 'Ada' } }],
    });
  });

  test.each([
    ['fails', smallVerdict('accuracy', 'fail', quoting('On')), 'fail'],
    ['is ungraded', smallVerdict('accuracy', 'ungraded', { turn: null }), 'ungraded'],
  ] as const)('leaves its grader as it was where another of its verdicts %s', (_, other, outcome) => {
    expect(compared(march, other, POLITE)).toMatchObject({
      outcome,
      graders: { accuracy: outcome, empathy: 'pass' },
      troubles: [other],
    });
  });

  it('does not mend what another grader found', () => {
    const rude = smallVerdict('empathy', 'fail', quoting('On'));
    expect(compared(march, rude)).toMatchObject({
      outcome: 'fail',
      graders: { accuracy: 'pass', empathy: 'fail' },
      troubles: [rude],
    });
  });
});

describe('a run to be taken up again', () => {
  const killed = (id: string, holder: string) => {
    storeSmallRun(db, id, { dialogues: { parcel: [smallTrial([PASS])] }, killed: true });
    db.prepare('UPDATE runs SET holder = ? WHERE id = ?').run(holder, id);
  };

  it('is the newest that nobody holds, with how far it came', () => {
    killed('r1', 'elsewhere 17 4');
    killed('r2', 'elsewhere 17 4');
    storeSmallRun(db, 'r3', {});
    const { run, graders, dialogues } = findResumable(db, undefined);
    expect([run.id, graders]).toEqual(['r2', null]);
    expect(dialogues).toEqual([
      { suite: 's', dialogue: 'parcel', contentHash: 'hash-parcel', outcome: null, begun: 1, finished: 1 },
    ]);
    expect(findResumable(db, 'r1').run.id).toBe('r1');
  });

  it('is none where no run was held, where all are finished, or where this one is', () => {
    expect(() => findResumable(db, undefined)).toThrow(saying('the database holds no run yet'));
    storeSmallRun(db, 'r1', {});
    storeSmallRun(db, 'r2', {});
    const finished = { code: 'store', message: 'every stored run is finished: there is nothing to resume' };
    expect(() => findResumable(db, undefined)).toThrow(expect.objectContaining(finished));
    expect(() => findResumable(db, 'r1')).toThrow(saying('run r1 is finished'));
  });

  it('is none that a living process holds, and says which one', () => {
    storeSmallRun(db, 'r1', { dialogues: { parcel: [smallTrial([PASS])] }, killed: true });
    const wanted = {
      code: 'store',
      message: `run r1 is being held by process ${process.pid}`,
      next: 'let it end, or end it',
    };
    expect(() => findResumable(db, undefined)).toThrow(expect.objectContaining(wanted));
  });
});
