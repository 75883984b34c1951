import type { Database } from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { LARGE_RUNS, storeLargeComparison } from '../../scripts/large-comparison.js';
import { saying } from '../../scripts/saying.js';
import type { JudgedVerdict } from '../domain/review.js';
import { acceptanceHistory, acceptanceRegister, acceptancesOf, addAcceptances } from './acceptances.js';
import { addBaselineEntry } from './baselines.js';
import { openDatabase } from './open.js';
import { eraseRun, pruneRuns } from './retention.js';
import { addJudgements, judgementRegister, reviewsIn } from './reviews.js';
import { filteredRuns, listedRuns } from './run-list.js';
import { storedState } from './state.js';

const [BEFORE, NOW] = LARGE_RUNS;

let db: Database;
beforeEach(() => {
  db = openDatabase(':memory:', { create: true });
  storeLargeComparison(db, { dialogues: 30 });
});

const judgement: JudgedVerdict = {
  suite: 'suite-01',
  dialogue: 'dialogue-1',
  contentHash: 'large-1',
  grader: 'accuracy',
  turn: 1,
  outcome: 'fail',
  finding: 'f1',
  blind: false,
  number: 1,
  variant: { turn: 1, paraphrase: 2 },
  decision: 'overturn',
  reason: 'so',
  by: 'Ada',
  second: null,
  at: '2026-11-28T00:00:00.000Z',
  run: NOW,
};

const acceptance = {
  baseline: 'main',
  suite: 'suite-01',
  dialogue: 'dialogue-1',
  action: 'accept',
  run: NOW,
  change: 'regressed',
  hard: false,
  by: 'Ada',
  second: null,
  reason: 'so',
  at: '2026-11-28T00:00:00.000Z',
} as const;

describe('the register of judgements', () => {
  it('gives back what it was given, and lets nothing be changed', () => {
    addJudgements(db, [judgement]);
    expect(judgementRegister(db)).toEqual([judgement]);
    expect(() => db.exec("UPDATE reviews SET decision = 'confirm'")).toThrow(saying('append-only'));
  });

  it('counts no blind word, and another text not at all', () => {
    addJudgements(db, [{ ...judgement, blind: true }]);
    expect(reviewsIn(db, []).none).toBe(true);
    addJudgements(db, [judgement]);
    expect(reviewsIn(db, []).of('suite-01', 'dialogue-1', 'large-1')?.get('f1')?.review.state).toBe('overturned');
    expect(reviewsIn(db, ['accuracy']).of('suite-01', 'dialogue-1', 'large-1')?.get('f1')?.review.state).toBe(
      'awaits_second',
    );
    expect(reviewsIn(db, []).of('suite-01', 'dialogue-1', 'large-1-edited')).toBeUndefined();
  });
});

describe('the register of acceptances', () => {
  it('counts the newest word on a dialogue since the baseline was set', () => {
    addAcceptances(db, [acceptance, { ...acceptance, dialogue: 'dialogue-2' }]);
    addAcceptances(db, [{ ...acceptance, action: 'withdraw' }]);
    expect(acceptancesOf(db, 'main').map(({ dialogue }) => dialogue)).toEqual(['dialogue-2']);
    expect(acceptanceRegister(db, 'main')).toHaveLength(3);
    const set = {
      name: 'main',
      run: NOW,
      action: 'set',
      by: 'Ada',
      reason: 'anew',
      set_at: '',
      hard_accepted: false,
    } as const;
    addBaselineEntry(db, set);
    expect(acceptancesOf(db, 'main')).toEqual([]);
    expect(acceptanceHistory(db)).toHaveLength(3);
    expect(() => db.exec("UPDATE acceptances SET reason = ''")).toThrow(saying('append-only'));
  });

  it('keeps its run from being pruned, and goes when the run is erased', () => {
    addAcceptances(db, [acceptance]);
    expect(pruneRuns(db, { before: '2030-01-01', now: '2030-01-01' }).kept).toEqual([BEFORE, NOW]);
    eraseRun(db, NOW);
    expect(acceptanceHistory(db)).toEqual([]);
  });
});

it('a list of runs counts once, and anew when something was erased', () => {
  const ids = filteredRuns(db, {}, { limit: 10 }).ids;
  expect(ids).toEqual([NOW, BEFORE]);
  const counted = listedRuns(db, ids, reviewsIn(db, []));
  expect(listedRuns(db, ids, reviewsIn(db, []))).toEqual(counted);
  expect(db.prepare('SELECT count(*) FROM scores WHERE run = ?').pluck().get(NOW)).toBeGreaterThan(0);
  db.exec(`DELETE FROM dialogues WHERE run = '${NOW}' AND dialogue = 'dialogue-5'`);
  expect(db.prepare('SELECT count(*) FROM scores WHERE run = ?').pluck().get(NOW)).toBe(0);
  const accuracy = (runs: typeof counted) => runs[0]?.graders.find(({ grader }) => grader === 'accuracy')?.passed ?? 0;
  expect(accuracy(listedRuns(db, ids, reviewsIn(db, [])))).toBe(accuracy(counted) - 2);
});

it('what is stored has another state after each word and each run, and the same after a look', () => {
  const states = [storedState(db), storedState(db)];
  addJudgements(db, [judgement]);
  states.push(storedState(db));
  addAcceptances(db, [acceptance]);
  states.push(storedState(db));
  eraseRun(db, NOW);
  states.push(storedState(db));
  expect(new Set(states).size).toBe(4);
  expect(states[0]).toBe(states[1]);
});
