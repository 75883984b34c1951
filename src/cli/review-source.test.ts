import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { project, QUESTIONS } from '../../scripts/shop-project.js';
import { answersOf } from '../review/app.js';
import { judge } from '../review/judgements.js';
import type { ReviewSource } from '../review/source.js';
import { newestGate } from '../store/gates.js';
import { openDatabase } from '../store/open.js';
import { judgementRegister } from '../store/reviews.js';
import { policyOf } from './config-schema.js';
import { sessionOf } from './review.js';
import { reviewSource } from './review-source.js';

const SEEN = { before: 'main', now: 'latest' } as const;

let path: string;
let source: ReviewSource;
beforeEach(async () => {
  const shop = await project();
  await shop.hold();
  shop.accept();
  shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
  await shop.hold();
  path = join(shop.cwd, 'results/testkunde.db');
  const db = openDatabase(path, { create: false });
  db.pragma('busy_timeout = 10');
  const policy = policyOf({});
  source = reviewSource(db, policy, sessionOf(db, path, policy, {}));
});

/** Another process's lock, until it is let go. */
function locked(): () => void {
  const other = openDatabase(path, { create: false });
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('ROLLBACK');
    other.close();
  };
}

describe('while another process holds the database locked', () => {
  it('everything can be read', async () => {
    const ask = answersOf(source);
    const free = locked();
    expect((await ask['GET /api/runs']({})).runs[0]?.graders[0]).toMatchObject({ grader: 'accuracy', failed: 1 });
    expect((await ask['GET /api/comparison'](SEEN)).counts.regressed).toBe(1);
    expect((await ask['GET /api/gate'](SEEN)).outcome).toBe('fail');
    free();
  });

  it.each([
    ['for a moment, the gate’s new answer is stored as well', 100, 'pass'],
    ['for long, the gate’s new answer is told and not stored', 60_000, undefined],
  ])('as soon as a judgement is stored, that is no failure: %s', async (_, ms, stored) => {
    const { suite, id } = { suite: 'shop', id: 'date' };
    const { now } = await answersOf(source)['GET /api/dialogue']({ ...SEEN, suite, id });
    const [answer] = now?.answers ?? [];
    const wrong = answer?.verdicts.find(({ outcome }) => outcome === 'fail');
    const trial = answer?.trials[0];
    if (wrong === undefined || trial === undefined) throw new Error('nothing fails');
    let free = () => {};
    const afterwards: ReviewSource = {
      ...source,
      changed(what) {
        source.changed(what);
        const release = locked();
        const later = setTimeout(release, ms);
        free = () => {
          clearTimeout(later);
          if (ms > 1000) release();
        };
      },
    };
    const ref = { ...trial, suite, dialogue: id, variant: null, grader: wrong.grader, turn: wrong.turn };
    const verdicts = [{ ...ref, finding: wrong.finding }];
    const made = await judge(afterwards, { by: 'Ada', decision: 'overturn', reason: 'so', verdicts, seen: SEEN });
    free();
    expect(made.gate).toMatchObject({ outcome: 'pass', without_judgements: 'fail' });
    expect(judgementRegister(source.db)).toHaveLength(1);
    expect(newestGate(source.db, trial.run, 'main')).toBe(stored);
  });
});
